import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeFileAtomic } from './write-file.ts';

/** Makes a folder for what pawl writes. git ignores all of it, so that a report never counts as an edit of the change. */
export function makeOwnFolder(folder: string): string {
  const ignore = path.join(folder, '.gitignore');
  if (!existsSync(ignore)) writeFileAtomic(ignore, '*\n');
  return folder;
}
