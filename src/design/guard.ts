import type { GuardLimits } from './preset.ts';
import type { RateBelief } from './rate-belief.ts';
import type { Guard } from './screen.ts';

/** The small drop that the guard looks for: every rate times 0.9. */
const SPREAD = 0.9;

/** A case's looks as far as they were planned whatever they show, and the belief about it. */
export interface PlannedLooks {
  readonly unit: number;
  readonly belief: RateBelief;
  readonly first: readonly number[];
  readonly again: readonly number[];
  /** It was asked again, with or without an answer. */
  readonly askedAgain: boolean;
}

/** Reads the guard off first looks, then off first and second looks together. */
export function passGuard(units: readonly PlannedLooks[], limits: GuardLimits): Guard {
  const once = shortfall(units, ({ first }) => first);
  if (once < limits.arms) return { kind: 'idle' };
  if (once >= limits.sure) return { kind: 'fires' };
  const relook = units.filter(({ askedAgain }) => !askedAgain).map(({ unit }) => unit);
  if (relook.length > 0) return { kind: 'armed', relook };
  const both = shortfall(units, ({ first, again }) => [...first, ...again]);
  return { kind: both >= limits.fires ? 'fires' : 'rests' };
}

/**
 * Log likelihood ratio of "every rate × 0.9" against main's rates, in standard deviations of its own null
 * distribution above its null mean.
 */
function shortfall(
  units: readonly PlannedLooks[],
  looksOf: (unit: PlannedLooks) => readonly number[],
): number {
  let excess = 0;
  let variance = 0;
  for (const unit of units) {
    const rate = unit.belief.mean;
    const pass = Math.log(SPREAD);
    const fail = Math.log((1 - SPREAD * rate) / (1 - rate));
    for (const look of looksOf(unit)) {
      excess += (look === 1 ? pass : fail) - rate * pass - (1 - rate) * fail;
      variance += rate * (1 - rate) * (fail - pass) ** 2;
    }
  }
  return variance > 0 ? excess / Math.sqrt(variance) : 0;
}
