import { normalQuantile } from '../distributions/normal.ts';
import { openProbability, StatsInputError } from '../input.ts';

/** One case, with this PR's first looks at it: nothing was known of its answers when it was asked. Numbers are in the score's unit. */
export interface LookedCase {
  /** Mean of main's samples, and the variance of what these leave open. */
  readonly main: number;
  readonly mainVariance: number;
  /** Mean of this PR's first looks, and how many they are. */
  readonly look: number;
  readonly looks: number;
  /** Variance of a single sample of this PR. */
  readonly spread: number;
  /** The difference that a trial of the case showed on fresh samples of both sides; null where it was not tried. */
  readonly tried: number | null;
}

/** A part of a flip stands beside every variance, so no interval has the width zero. */
const FLIP = 0.5;

/**
 * Interval of the change over these cases: the mean of (first look − main), the trials sizing it without moving it. What was tried was chosen
 * for looking bad, so its fresh samples alone would be biased back towards main.
 *
 * Normal, with the greater of two variances: what looks and main's samples vary by, as believed or as trials measured it; and what
 * the looks themselves show, without the part that trials found to be change. Not of other cases like these: see `pairedInterval`.
 * Simulated coverage at 95 %: 0.92 to 1, 12 to 300 cases, from nothing to 60 % of the cases moved. `range`: width of the score's scale.
 */
export function looksInterval(
  looked: readonly LookedCase[],
  cases: number,
  options: { readonly coverage?: number; readonly range?: number } = {},
): readonly [number, number] | null {
  const coverage = openProbability('coverage', options.coverage ?? 0.95);
  const range = options.range ?? 1;
  if (cases < looked.length) throw new StatsInputError('cases', cases, 'at least the number of looked cases');
  if (looked.length === 0) return null;
  let [sum, expected, shown] = [0, 0, 0];
  for (const { main, mainVariance, look, looks, spread, tried } of looked) {
    const step = look - main;
    sum += step;
    expected += spread / looks + mainVariance;
    shown += tried === null ? step ** 2 : Math.max(step ** 2 - tried ** 2, spread / looks);
  }
  const half =
    normalQuantile(1 - (1 - coverage) / 2) * Math.sqrt(Math.max(expected, shown) + FLIP * range ** 2);
  const limit = looked.length * range;
  return [Math.max(-limit, Math.min(sum, sum - half)) / cases, Math.min(limit, sum + half) / cases];
}

/**
 * Half the width of the 95 % interval of the change that one look at each of these cases will leave, where nothing changes: looks and
 * main's `stored` samples a case vary as their rates let them. Before anything is asked, so without what `looksInterval` adds for what it sees.
 */
export function looksReach(rates: readonly number[], stored: number): number {
  return scoresReach(
    rates.map((rate) => rate * (1 - rate)),
    stored,
  );
}

/** The same of scores, by how much the answers to each case vary (variances). */
export function scoresReach(variances: readonly number[], stored: number): number {
  const open = variances.reduce((all, one) => all + one, 0) * (1 + 1 / stored);
  return (normalQuantile(0.975) * Math.sqrt(open)) / Math.max(1, variances.length);
}
