/** What is known of requests to an endpoint: when those went that were let in, and those that were refused. Both rising. */
export interface Seen {
  readonly accepted: readonly number[];
  readonly refused: readonly number[];
  /** When sending went on after a pause, rising: what was seen before may be of another time. */
  readonly resumed: readonly number[];
  /** How much later than it went a request may have been counted, in milliseconds. */
  readonly blurMs: number;
}

/** `count` in a window that is longer than `tooShortMs` and not longer than `windowMs`. */
export interface FittedLimit {
  readonly count: number;
  readonly windowMs: number;
  readonly tooShortMs: number;
}

/** Windows that people set limits by. One of them is taken where it explains what was seen. */
const USUAL_WINDOWS_MS = [1_000, 60_000, 10_000, 5_000, 30_000, 2_000];
/** Longer than a usual window by this share, since clocks and networks are not exact. */
const MARGIN = 1.01;
/** Counts beyond this are not looked for: so many requests at once need no pace that is exact. */
const MOST = 400;

/**
 * The limit that explains what was seen: so many requests in any window of one length. Each request that was let in bounds the window from
 * above, each refused one from below. Where no limit explains all of it, the limit has changed or lets bursts pass, and what was seen before
 * a pause is left out. `known` is kept where it still explains it. Null where nothing does.
 */
export function fittedLimit(seen: Seen, known: number | null): FittedLimit | null {
  for (const start of [Number.NEGATIVE_INFINITY, ...seen.resumed]) {
    const accepted = seen.accepted.filter((at) => at >= start);
    const refused = seen.refused.filter((at) => at >= start);
    if (accepted.length === 0 || refused.length === 0) continue;
    const found = fitOf({ ...seen, accepted, refused }, known);
    if (found !== null) return found;
  }
  return null;
}

function fitOf(seen: Seen, known: number | null): FittedLimit | null {
  let best: FittedLimit | null = null;
  for (let count = 1; count <= Math.min(MOST, seen.accepted.length); count += 1) {
    const fit = windowOf(seen, count);
    if (fit === null) continue;
    if (count === known) return fit;
    if (best === null || slack(fit) > slack(best) * 1.2) best = fit;
  }
  return best && { ...best, windowMs: usualWindow(best) };
}

/** How much room the bounds of the window leave: a limit that fits only just is a coincidence. */
function slack({ windowMs, tooShortMs }: FittedLimit): number {
  return windowMs / Math.max(1, tooShortMs);
}

/** The usual window within these bounds, else the longest. */
export function usualWindow({ windowMs, tooShortMs }: Omit<FittedLimit, 'count'>): number {
  const usual = USUAL_WINDOWS_MS.find((ms) => ms > tooShortMs * MARGIN && ms <= windowMs * MARGIN);
  return usual === undefined ? windowMs : usual * MARGIN;
}

/** The bounds of the window for a count; null where none explains what was seen. */
function windowOf({ accepted, refused, blurMs }: Seen, count: number): FittedLimit | null {
  let windowMs = Number.POSITIVE_INFINITY;
  for (let at = count; at < accepted.length; at += 1)
    windowMs = Math.min(windowMs, accepted[at]! - accepted[at - count]!);
  if (windowMs === Number.POSITIVE_INFINITY) return null;
  let tooShortMs = 0;
  let before = 0;
  for (const at of refused) {
    while (before < accepted.length && accepted[before]! <= at + blurMs) before += 1;
    if (before < count) return null;
    tooShortMs = Math.max(tooShortMs, at - accepted[before - count]!);
  }
  if (tooShortMs - blurMs >= windowMs + blurMs) return null;
  return { count, windowMs: Math.max(windowMs, tooShortMs * MARGIN), tooShortMs };
}
