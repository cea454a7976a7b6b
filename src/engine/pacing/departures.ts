import type { RateLimit } from './rate-limit.ts';

/** The requests that went to one endpoint, and how long a pace makes the next one wait. Times are milliseconds of one clock. */
export interface Departures {
  /** Milliseconds that this pace, with a window of this length, makes the next request wait. */
  waitMs(pace: RateLimit, windowMs: number, now: number): number;
  /** The time since the request whose place one takes that goes now; infinite where there is none. A bucket is reckoned as a window. */
  windowMs(pace: RateLimit, now: number): number;
  /** A request goes, under the pace that is known. */
  add(pace: RateLimit | null, now: number): void;
  /** One that went at this time was refused: it takes no place. */
  remove(at: number): void;
  /** When the request went that is this many places back, the newest first; absent where there is none. */
  before(count: number): number | undefined;
  /** The endpoint refuses: nothing is left of a burst. */
  exhaust(now: number): void;
}

/** Departures that are remembered, where the pace counts no more. */
const REMEMBERED = 1_000;

/** None yet. `credit`: requests of a burst that are left after a rest. */
export function createDepartures(credit: number): Departures {
  let times: number[] = [];
  let left = credit;
  let bucket: { readonly tokens: number; readonly at: number } | null = null;

  const tokensAt = (now: number, { count, windowMs, burst: most }: RateLimit) => {
    const { tokens, at } = bucket ?? { tokens: most, at: now };
    return Math.min(most, tokens + ((now - at) * count) / windowMs);
  };
  const before = (count: number) => times[times.length - count];
  const waitMs = (pace: RateLimit, windowMs: number, now: number) => {
    if (pace.refills) {
      const missing = 1 - tokensAt(now, pace);
      return missing <= 0 ? 0 : (missing * windowMs) / pace.count;
    }
    if (left > 0) return 0;
    const first = before(pace.count);
    return first === undefined ? 0 : Math.max(0, first + windowMs - now);
  };
  return {
    waitMs,
    windowMs(pace, now) {
      const wait = waitMs(pace, pace.windowMs, now);
      return pace.refills
        ? pace.windowMs * (1 - wait / Math.max(wait, pace.windowMs / pace.count))
        : now - (before(pace.count) ?? Number.NEGATIVE_INFINITY);
    },
    add(pace, now) {
      if (pace?.refills) bucket = { tokens: tokensAt(now, pace) - 1, at: now };
      else if (pace !== null && left > 0) {
        const first = before(pace.count);
        if (first !== undefined && first + pace.windowMs > now) left -= 1;
      }
      times.push(now);
      if (times.length > 2 * REMEMBERED) times = times.slice(-Math.max(REMEMBERED, pace?.count ?? 0));
    },
    remove(at) {
      const index = times.lastIndexOf(at);
      if (index >= 0) times.splice(index, 1);
    },
    before,
    exhaust(now) {
      left = 0;
      bucket = { tokens: 0, at: now };
    },
  };
}
