import { rmSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type Files, initRepository, makeFolder, write } from './repository.ts';

/** A fresh folder with these files, removed when the test ends. */
export function temporaryTree(files: Files): string {
  const root = makeFolder();
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  write(root, files);
  return root;
}

/** A fresh folder, removed when the test ends. */
export function temporaryFolder(): string {
  return temporaryTree({});
}

/** A repository with one commit on `main`, removed when the test ends. */
export function repository(files: Files = { 'prompt.txt': 'one\n' }): string {
  const root = path.join(temporaryFolder(), 'repo');
  initRepository(root, files);
  return root;
}
