/** A limit as it is stated, learnt or kept: at most `count` requests in any `windowMs`. */
export interface RateLimit {
  readonly count: number;
  readonly windowMs: number;
  /** True: they come back evenly, up to `burst` of them (a token bucket). False: each comes back when its window has passed. */
  readonly refills: boolean;
  /** Requests that may go at once after a rest. */
  readonly burst: number;
}

/** Bounds that no pace may leave, whoever says it: a file, a header, or a run of odd answers. */
export const LIMIT_BOUNDS = {
  count: { least: 1, most: 100_000 },
  windowMs: { least: 20, most: 120_000 },
  /** The slowest pace: one request in two minutes. What is slower ends a run by the rule for endpoints that do not answer. */
  slowestMs: 120_000,
} as const;

/** The pace within the bounds. */
export function boundedLimit({ count, windowMs, refills, burst }: RateLimit): RateLimit {
  const { count: counts, windowMs: windows } = LIMIT_BOUNDS;
  const whole = clamp(Math.floor(count), counts.least, counts.most);
  return {
    count: whole,
    windowMs: clamp(windowMs, windows.least, windows.most),
    refills,
    burst: clamp(Math.floor(burst), whole, counts.most),
  };
}

/** A limit as people say it: `3 a second`, `60 a minute`. */
export function limitInWords({ count, windowMs }: RateLimit): string {
  // Windows are learnt a little too long.
  if (Math.abs(windowMs / 1000 - 1) < 0.1) return `${count} a second`;
  if (Math.abs(windowMs / 60_000 - 1) < 0.1) return `${count} a minute`;
  const perMinute = (count * 60_000) / windowMs;
  return perMinute < 3 ? `${perMinute.toPrecision(2)} a minute` : `${Math.round(perMinute)} a minute`;
}

/** Whether two limits differ by no more than this share, as far as their rates go. */
export function isSameLimit(one: RateLimit, other: RateLimit, share: number): boolean {
  return Math.abs((one.count * other.windowMs) / (one.windowMs * other.count) - 1) < share;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
