import type { ErrorCause } from '../../samples/sample.ts';
import type { Random } from '../../stats/random.ts';
import type { CallFailure } from '../messages/child-messages.ts';

/** Tries of one call by the cause of its failure. Waiting helps against limits more often than against faults. */
const TRIES: Partial<Record<ErrorCause, number>> = { 'rate-limit': 6, provider: 4, network: 4, timeout: 2 };

/** First wait, and the longest, in milliseconds. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/** A provider that asks for a longer wait than this has no answer for this run. */
const LONGEST_RETRY_AFTER_MS = 120_000;

/**
 * Milliseconds to wait before the next try of a call that failed `tries` times, null where there is none: exponential
 * with jitter (half to one and a half of it), or what the provider asked for and up to a quarter second more.
 */
export function retryWaitMs(failure: CallFailure, tries: number, random: Random): number | null {
  if (!failure.retry || tries >= (TRIES[failure.cause] ?? 1)) return null;
  if (failure.retryAfterMs === null) {
    const wait = Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS);
    return Math.round(wait * (0.5 + random.next()));
  }
  if (failure.retryAfterMs > LONGEST_RETRY_AFTER_MS) return null;
  return Math.round(failure.retryAfterMs + 250 * random.next());
}
