import { least, meanOf, sum } from '../../numbers.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { finiteValues, openProbability, StatsInputError } from '../input.ts';

/** Scores of one case that both arms were asked for again. */
export interface TriedCase {
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

/** Lowest and highest score that a sample can have. */
export type ScoreScale = readonly [number, number];

/**
 * Interval of the net difference that the tried cases make: the sum over them of (mean candidate − mean baseline), ÷
 * `cases`, the number of all cases of the suite. The cases are these cases, not a sample of others: only the repeats
 * vary, and a case that was not tried adds nothing. Null where no case has samples on both sides.
 *
 * The variance of a case's score in an arm is taken as its expectation under a uniform prior, (x + 1)(n − x + 1) /
 * ((n + 2)(n + 3)) for x passes of n (the mean of p(1 − p) under Beta(x + 1, n − x + 1)), ÷ (n − 1): never zero, so that
 * ten passes of ten do not count as certain. For graded scores x is the sum on a scale of 0 to 1, which is wider than
 * needed: passes vary most for a given mean. Simulated coverage at 95 %: 0.94 to 1 from three samples an arm on, rates
 * from 0.02 to 0.99, 1 to 40 cases; 0.88 at worst with a single sample an arm.
 */
export function triedInterval(
  tried: readonly TriedCase[],
  cases: number,
  options: { readonly coverage?: number; readonly scale?: ScoreScale } = {},
): readonly [number, number] | null {
  const coverage = openProbability('coverage', options.coverage ?? 0.95);
  const [lowest, most] = options.scale ?? [0, 1];
  if (!(most > lowest)) throw new StatsInputError('scale', most - lowest, 'of a width above 0');
  if (cases < tried.length) throw new StatsInputError('cases', cases, 'at least the number of tried cases');
  const z = normalQuantile(1 - (1 - coverage) / 2);
  const paired = tried.filter(isPaired);
  if (paired.length === 0) return null;
  const width = most - lowest;
  let [change, variance] = [0, 0];
  for (const { baseline, candidate } of paired) {
    const main = scoreMean(finiteValues('baseline', baseline), lowest, width);
    const here = scoreMean(finiteValues('candidate', candidate), lowest, width);
    change += here.mean - main.mean;
    variance += here.variance + main.variance;
  }
  const half = z * Math.sqrt(variance);
  const limit = paired.length;
  return [
    (Math.max(-limit, change - half) * width) / cases,
    (Math.min(limit, change + half) * width) / cases,
  ];
}

/** Mean of scores on a scale of 0 to 1, and what it varies by. */
function scoreMean(values: readonly number[], lowest: number, width: number) {
  const count = values.length;
  const total = values.reduce((so, value) => so + (value - lowest) / width, 0);
  const spread = ((total + 1) * (count - total + 1)) / ((count + 2) * (count + 3));
  return { mean: total / count, variance: spread / Math.max(1, count - 1) };
}

/**
 * The same of scores between their ends, where all cases were sampled alike. Passes vary most for a given mean, so `triedInterval` is up
 * to six times too wide for them. What is open is what repeats of a case show, or where some case has a single sample in an arm how far
 * the cases differ, which is more. A flip of one case stands beside it: equal answers do not show that nothing varies.
 * Simulated coverage at 95 %: 0.93 to 1, 1 to 100 cases, 1 to 8 samples an arm.
 */
export function triedScoresInterval(
  tried: readonly TriedCase[],
  options: { readonly scale?: ScoreScale } = {},
): readonly [number, number] | null {
  const { scale = [0, 1] } = options;
  const paired = tried.filter(isPaired);
  if (paired.length === 0) return null;
  const width = scale[1] - scale[0];
  const samples = least(paired.flatMap(({ baseline, candidate }) => [baseline.length, candidate.length]));
  const change = meanOf(paired.map(changeOf));
  const half = normalQuantile(0.975) * Math.hypot(openError(paired, samples, width), width / paired.length);
  const found = [Math.max(-width, change - half), Math.min(width, change + half)] as const;
  const passes = samples < ENOUGH_REPEATS ? null : triedInterval(paired, paired.length, { scale });
  return passes && passes[1] - passes[0] < found[1] - found[0] ? passes : found;
}

/** Samples an arm from which on `triedInterval` holds what it says. */
const ENOUGH_REPEATS = 3;

/** Standard error of the mean change, of cases that have at least so many samples in each arm. One of one case shows none: the whole scale. */
function openError(paired: readonly TriedCase[], samples: number, width: number): number {
  if (samples === 1) return paired.length === 1 ? width : Math.sqrt(varianceOfMean(paired.map(changeOf)));
  const arms = paired.flatMap(({ baseline, candidate }) => [baseline, candidate]);
  return Math.sqrt(sum(arms.map(varianceOfMean))) / paired.length;
}

function isPaired({ baseline, candidate }: TriedCase): boolean {
  return baseline.length > 0 && candidate.length > 0;
}

function changeOf({ baseline, candidate }: TriedCase): number {
  return meanOf(candidate) - meanOf(baseline);
}

function varianceOfMean(values: readonly number[]): number {
  const middle = meanOf(values);
  return sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1) / values.length;
}
