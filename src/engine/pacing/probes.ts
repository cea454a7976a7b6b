/** Times after the first request of a burst at which one request probes whether the window has passed. */
const PROBES_MS = [200, 500, 1_010, 2_020, 5_050, 10_100, 20_200, 30_300, 45_000, 60_600];
/** Beyond these, one probe each. */
const PROBE_EVERY_MS = 20_000;

/** Refusals that no answer has followed yet. */
export interface Refusals {
  /** When the burst began that they ended. */
  readonly burstAt: number;
  /** When the first of them was seen. */
  readonly since: number;
  times: number;
}

/** When a request tests whether an endpoint that refuses accepts calls again: soon after the burst, then at longer intervals. */
export function nextProbe({ burstAt, times }: Refusals, now: number, windowMs: number | null): number {
  if (windowMs !== null) return now + Math.min(PROBE_EVERY_MS, Math.max(20, windowMs * 2 ** (times - 3)));
  const step = PROBES_MS.find((ms) => burstAt + ms > now + 50);
  if (step !== undefined) return burstAt + step;
  return now + Math.min(PROBE_EVERY_MS, 1_000 * 2 ** Math.max(0, times - 8));
}
