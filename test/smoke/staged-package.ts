import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * The package as it is published, in a folder of its own with no `node_modules` above it. Removed after the file's
 * last test.
 */
export function stagedPackage(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'pawl-staged-')));
  execFileSync(process.execPath, [path.join(root, 'scripts/stage-package.mjs'), folder]);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
