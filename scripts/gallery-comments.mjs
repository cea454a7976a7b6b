// What people see of the situations of test/slow/gallery.test.ts, as Markdown: each from a real run of the gate.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Writes NAME.md of each situation (all, if `names` is empty) to the folder. Returns the exit code of the tests. */
export function writeGalleryComments(folder, names) {
  mkdirSync(folder, { recursive: true });
  const only = names.length === 0 ? [] : ['-t', `^(?:${names.join('|')})$`];
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/slow/gallery.test.ts', ...only], {
    cwd: root,
    env: { ...process.env, PAWL_GALLERY: folder },
    stdio: 'inherit',
  });
  return status ?? 1;
}
