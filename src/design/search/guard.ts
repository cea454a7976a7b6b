import { least } from '../../numbers.ts';
import { logChoose } from '../../stats/distributions/hypergeometric.ts';
import { type GuardLimits, RELOOK_FROM_RATE } from '../belief/preset.ts';
import { GRID, type RateBelief } from '../belief/rate-belief.ts';
import type { Guard } from '../belief/screen.ts';
import { countOf } from '../evidence/case-values.ts';
import type { Flips } from '../evidence/first-looks.ts';

/** The small drop that the guard looks for: every rate times 0.9. */
const SPREAD = 0.9;

/** The looks at a case, and the beliefs about it before the trial of suspects and after it. */
export interface PlannedLooks {
  readonly unit: number;
  readonly belief: RateBelief;
  /** Looks that do not depend on what earlier ones showed. */
  readonly first: readonly number[];
  readonly later: RateBelief;
  /** All of this PR's answers, those of the trial of suspects among them. */
  readonly all: readonly number[];
  /** How often it was asked again after that trial, with or without an answer. */
  readonly askedAgain: number;
}

/**
 * Reads the guard off first looks, and then off all answers to both sides, the trial of suspects among them: what that trial acquits is not
 * part of a drop. Whether it is armed hangs on first looks alone, because that decides what the trial of suspects may spend.
 */
export function passGuard(units: readonly PlannedLooks[], { holds, sure }: GuardLimits): Guard {
  if (shortfall(units, ({ belief, first }) => ({ belief, looks: first })) < holds[0]) return { kind: 'idle' };
  const now = shortfall(units, ({ later, all }) => ({ belief: later, looks: all }));
  const steady = relookUnits(units);
  const times = least(steady.map(({ askedAgain }) => askedAgain));
  if (now < (holds[Math.min(times, holds.length - 1)] as number)) return { kind: 'rests' };
  if (now >= sure || times >= holds.length - 1) return { kind: 'fires' };
  const relook = steady.filter(({ askedAgain }) => askedAgain === times).map(({ unit }) => unit);
  return { kind: 'armed', relook };
}

/** Fewer flips of a settled model than these say nothing. */
const ENOUGH_FLIPS = 6;

/**
 * The guard of a model whose repeats are copies: each wording settles every borderline case again, so that a harmless one loses as
 * many cases as it gains. It fires where far more were lost. Asking again would bring copies, so it never arms.
 */
export function settledGuard({ lost, gained }: Flips, limit: number): Guard {
  const flips = lost + gained;
  const isFar = flips >= ENOUGH_FLIPS && (lost - gained) / Math.sqrt(flips) >= limit;
  return { kind: isFar ? 'fires' : 'idle' };
}

/** Steady cases, because their failures tell most; where there are none, all. */
function relookUnits(units: readonly PlannedLooks[]): readonly PlannedLooks[] {
  const steady = units.filter(({ later }) => later.mean >= RELOOK_FROM_RATE);
  return steady.length > 0 ? steady : units;
}

/**
 * Log likelihood ratio of "every rate × 0.9" against main's rates, each case's rate as uncertain as its belief, in
 * standard deviations of its own null distribution above its null mean.
 */
function shortfall(
  units: readonly PlannedLooks[],
  seen: (unit: PlannedLooks) => { readonly belief: RateBelief; readonly looks: readonly number[] },
): number {
  const known = new Map<string, LookOdds>();
  let excess = 0;
  let variance = 0;
  for (const unit of units) {
    const { belief, looks } = seen(unit);
    const { scored, passed } = countOf(looks);
    if (scored === 0) continue;
    const key = `${belief.id}/${scored}`;
    const odds = known.get(key) ?? lookOdds(belief, scored);
    known.set(key, odds);
    excess += (odds.ratios[passed] as number) - odds.mean;
    variance += odds.variance;
  }
  return variance > 0 ? excess / Math.sqrt(variance) : 0;
}

/** Log likelihood ratios by how many of a case's looks passed, and their mean and variance if nothing changed. */
interface LookOdds {
  readonly ratios: readonly number[];
  readonly mean: number;
  readonly variance: number;
}

function lookOdds({ posterior }: RateBelief, scored: number): LookOdds {
  const chance = (passed: number, share: number) =>
    GRID.reduce(
      (sum, rate, g) =>
        sum + (posterior[g] as number) * (rate * share) ** passed * (1 - rate * share) ** (scored - passed),
      0,
    );
  const counts = Array.from({ length: scored + 1 }, (_, passed) => passed);
  const ratios = counts.map((passed) => Math.log(chance(passed, SPREAD) / chance(passed, 1)));
  const weights = counts.map((passed) => Math.exp(logChoose(scored, passed)) * chance(passed, 1));
  const moment = (of: (ratio: number) => number) =>
    ratios.reduce((sum, ratio, passed) => sum + (weights[passed] as number) * of(ratio), 0);
  const mean = moment((ratio) => ratio);
  return { ratios, mean, variance: moment((ratio) => (ratio - mean) ** 2) };
}
