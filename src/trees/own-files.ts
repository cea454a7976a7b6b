import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PawlError } from '../errors.ts';

/** Writes a whole file or nothing: a reader never sees half of it. Makes the folder. Throws a `PawlError` that names the file. */
export function writeFileAtomic(file: string, content: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary);
    const why = error instanceof Error ? error.message : String(error);
    throw new PawlError({
      code: 'publish/cannot-write',
      what: `Cannot write ${file}.`,
      why,
      fix: 'Choose a folder that can be written: --out DIR',
    });
  }
}

/** Makes a folder for what pawl writes. git ignores all of it, so that a report never counts as an edit of the change. */
export function makeOwnFolder(folder: string): string {
  const ignore = path.join(folder, '.gitignore');
  if (!existsSync(ignore)) writeFileAtomic(ignore, '*\n');
  return folder;
}
