import type { CallFailure } from './child-messages.ts';

/** Refused for the pace alone: the same call may be let in later. This is not a try, and costs nothing. */
export function isPaceRefusal({ cause, retry }: CallFailure): boolean {
  return cause === 'rate-limit' && retry;
}

/** Statuses that say that what was asked for (a model, an endpoint) is not there, whatever the case. A 400 may be about one case alone. */
export const NOT_THERE: ReadonlySet<number> = new Set([404, 405, 410, 501]);
/** What promptfoo says of a worker process that does not run. */
const NO_WORKER =
  /\bworker (could not load|crashed|not ready|failed to become ready|pool not initialized)|\bspawn \S+ (ENOENT|EACCES)/i;

/**
 * What the end of a call says of all others to the same place. `refused`: each of them will end like this one (a key that is not taken, a
 * spent quota, a model that is gone, a worker that does not start). `dead`: nobody answers at the moment. Null: it may be this case alone.
 */
export function lastingFailure(failure: CallFailure): 'refused' | 'dead' | null {
  const { cause, retry, message, status } = failure;
  if (cause === 'auth' || cause === 'quota' || cause === 'missing-package') return 'refused';
  if (cause === 'rate-limit') return retry ? null : 'refused';
  if (NO_WORKER.test(message)) return 'refused';
  if (cause === 'network' || cause === 'timeout') return 'dead';
  if (cause === 'provider' && retry) return 'dead';
  return cause === 'provider' && status != null && NOT_THERE.has(status) ? 'refused' : null;
}
