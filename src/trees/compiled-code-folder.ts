import { lstatSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { makeFolder } from '../folders.ts';
import { mayBeInCi } from './git/ci-base.ts';

/**
 * Where compiled code of pawl's own is kept: the user's cache. Null in a CI, where a machine is new each time, or another change's code
 * may have written there before. Elsewhere code of a suite can write there, as to all that this user owns. Null too where the folder
 * cannot be made, where others could write code into it, and where Node is told of a cache already.
 */
export function compiledCodeFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  if (mayBeInCi(env)) return null;
  if (env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE) return null;
  const caches = env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  if (!path.isAbsolute(caches)) return null;
  const folder = path.join(caches, 'pawl', 'compiled');
  try {
    makeFolder(path.dirname(folder));
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) mkdirSync(folder, 0o700);
    return isOnlyOurs(folder) ? folder : null;
  } catch {
    return null;
  }
}

/** Whether this user alone may write to a folder. Windows keeps users apart by the folders of their profiles. */
function isOnlyOurs(folder: string): boolean {
  const user = process.getuid?.();
  if (user === undefined) return true;
  const stat = lstatSync(folder);
  return stat.isDirectory() && stat.uid === user && (stat.mode & 0o022) === 0;
}
