import { setTimeout as sleep } from 'node:timers/promises';

let hasAbandoned = false;

/** The value of `work`; throws where it takes longer than this. What it still does then is left alone. */
export async function withinDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  const timer = new AbortController();
  const late = sleep(ms, undefined, { signal: timer.signal }).then(() => {
    hasAbandoned = true;
    throw new Error(`no answer within ${ms / 1000} seconds`);
  });
  for (const either of [work, late]) either.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}

/** Whether something is still under way that nobody waits for: the process has to be ended then. */
export function hasAbandonedWork(): boolean {
  return hasAbandoned;
}
