import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PawlError } from '../../errors.ts';
import { makeFolder } from '../../folders.ts';

/** Waits so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<void>;

const NAME = '.rewrite.lock';
const MAX_TRIES = 60;
const WAIT_MS = 250;
/** No rewriting takes that long: who holds the lock was killed. */
const STALE_MS = 15 * 60_000;

/**
 * Does something while nobody else rewrites parts of the folder; appends go on. Two that rewrite at once could each
 * bring back what the other removed. Without `pause` a folder that is locked is left alone, and the answer is null;
 * with it, it is waited for, and `samples/store-busy` thrown in the end.
 */
export async function withRewriteLock<T>(
  folder: string,
  { pause, now }: { readonly pause: Pause | null; readonly now: () => number },
  deed: () => Promise<T>,
): Promise<T | null> {
  const lock = path.join(folder, NAME);
  for (let turn = 0; !(await locked(lock, now())); turn += 1) {
    if (pause === null) return null;
    if (turn >= MAX_TRIES) throw busy(lock);
    await pause(WAIT_MS);
  }
  try {
    return await deed();
  } finally {
    await rm(lock, { force: true });
  }
}

async function locked(lock: string, now: number): Promise<boolean> {
  try {
    makeFolder(path.dirname(lock));
    await writeFile(lock, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  await breakStale(lock, now);
  return false;
}

/** Of all that find a lock stale, one can take it away. */
async function breakStale(lock: string, now: number): Promise<void> {
  try {
    if (now - (await stat(lock)).mtimeMs < STALE_MS) return;
    const aside = `${lock}.${randomUUID()}.tmp`;
    await rename(lock, aside);
    await rm(aside, { force: true });
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

/** Whether an error is the file system's of this code: `ENOENT`. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function busy(lock: string): PawlError {
  return new PawlError(
    {
      code: 'samples/store-busy',
      what: 'The samples could not be rewritten: somebody else has been rewriting them for a while.',
      fix: `wait for the other run; if there is none, delete ${lock}`,
    },
    'unmeasured',
  );
}
