import { mkdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those above it. Throws an error in plain words where a file stands in the way, and the system's own where it refuses.
 * Node's own `recursive` does not end where the system refuses a name in a folder that is there, as below `/proc`.
 */
export function makeFolder(folder: string): void {
  const there = statOf(folder);
  if (there?.isDirectory()) return;
  if (there !== null) throw new Error(`${folder} is a file, and not a folder.`);
  const above = path.dirname(folder);
  // A drive of Windows that is not there lies in itself.
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it since.
    if (!statOf(folder)?.isDirectory()) throw error;
  }
}

/** Null where nothing lies there, or where a file lies in the place of a folder above it. */
function statOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
