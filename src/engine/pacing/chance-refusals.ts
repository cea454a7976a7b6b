import type { Seen } from './limit-fit.ts';
import type { RateLimit } from './rate-limit.ts';

/** Tells refusals that come at any pace, as with a key that others use as well, from those of a limit. */
export interface ChanceRefusals {
  /** A request was let in. True: where refusals come at any pace, the next ones may go a little faster. */
  answered(): boolean;
  /** The endpoint refuses. */
  refused(): void;
  /** Refusals come at any pace: none of them is a reason to slow down. */
  isKnown(): boolean;
  /** Told of the pace that was refused: the pace to go back to, where it is known by now that slowing down does not help. Else null. */
  paceFor(refused: RateLimit, seen: Seen): RateLimit | null;
}

/** So many answers, over so many pauses, tell how many requests an endpoint lets in. */
const [STRETCH, PAUSES] = [8, 2];
/** A pace this many times slower than what was let in before cannot be too fast for a limit. */
const SLOWER = 2;
/** Refusals of such a pace: one may come of a limit that has fallen. */
const ENOUGH = 2;
/** Answers after which the pace rises. */
const RISE_EVERY = 6;
/** Requests, and the share that is refused, from which on slowing down is tried again. */
const [LOOKED_AT, TOO_MANY] = [16, 0.6];

/** Nothing is known yet. */
export function chanceRefusals(): ChanceRefusals {
  /** The most requests a millisecond that were let in over a stretch. */
  let best = 0;
  let times = 0;
  let isKnown = false;
  let [answers, refusals] = [0, 0];
  return {
    answered() {
      answers += 1;
      return isKnown && answers % RISE_EVERY === 0;
    },
    refused() {
      refusals += 1;
      const all = answers + refusals;
      if (!isKnown || all < LOOKED_AT || refusals <= TOO_MANY * all) return;
      isKnown = false;
      best = 0;
    },
    isKnown: () => isKnown,
    paceFor(refused, seen) {
      best = Math.max(best, mostLetIn(seen));
      if (best === 0 || refused.count / refused.windowMs > best / SLOWER) return null;
      times += 1;
      if (times < ENOUGH) return null;
      isKnown = true;
      [times, answers, refusals] = [0, 0, 0];
      return { ...refused, windowMs: refused.count / best };
    },
  };
}

/** Requests a millisecond of the fastest stretch from pause to pause. What a full bucket lets in before the first one is more than its limit. */
function mostLetIn({ accepted, resumed }: Seen): number {
  let best = 0;
  for (const [index, from] of resumed.entries()) {
    for (const to of resumed.slice(index + PAUSES)) {
      const count = accepted.filter((at) => at >= from && at < to).length;
      if (count < STRETCH) continue;
      best = Math.max(best, count / (to - from));
      break;
    }
  }
  return best;
}
