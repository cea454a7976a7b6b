import { lstatSync, mkdirSync } from 'node:fs';
import nodeModule from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { makeFolder } from '../folders.ts';
import { isInCi } from '../trees/git/ci-base.ts';

/**
 * Has Node keep what it compiles of this command in the user's own cache, so that the next run starts sooner. What is imported after
 * this call is kept. Not in a CI: there a run is the first of its machine, or another change's code may have written to the cache.
 * Suite processes get no cache: they run the change's code.
 */
export function keepCompiledCode(env: NodeJS.ProcessEnv): void {
  // Node 20 keeps nothing.
  const { enableCompileCache } = nodeModule as Partial<typeof nodeModule>;
  if (enableCompileCache === undefined || env.CI || isInCi(env)) return;
  const folder = cacheFolder(env);
  if (folder !== null) enableCompileCache(folder);
}

/** The folder, made where it is missing. Null where it cannot be made, or where somebody else could write code into it. */
function cacheFolder(env: NodeJS.ProcessEnv): string | null {
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
