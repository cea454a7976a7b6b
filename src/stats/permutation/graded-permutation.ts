import { logChoose } from '../distributions/hypergeometric.ts';
import { finiteValues, openProbability } from '../input.ts';
import type { Random } from '../random.ts';
import { stratifiedPermutation } from './stratified-permutation.ts';

/** Scores of one case in both arms; higher is better. */
export interface ScoreStratum {
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

/** A one-sided p-value, 0 to 1, and how it was had. */
export interface GradedPermutation {
  readonly pValue: number;
  readonly method: 'exact' | 'monte-carlo';
  /** Arrangements looked at; of Monte Carlo, the draws m of (b + 1) / (m + 1). */
  readonly arrangements: number;
}

/** Up to this many arrangements are enumerated one by one: those of a round of four samples a side and a block of six are 64,680. */
const ENUMERATE = 100_000;
/** Of a case with more arrangements than this the drawn sums are dealt, not looked up. */
const LOOKED_UP = 1_024;
/** From this many cases on, a case with more is looked up all the same, in this many of its arrangements. */
const MANY_CASES = 1_000;
const SOME_OF_THEM = 256;

/** Most draws of a test, also where a level asks for more. A chance below one in this many cannot be shown. */
export const MOST_DRAWS = 2_000_000;

/**
 * Chance of a sum of candidate scores as low as seen, or lower, if within every case the samples of both arms are
 * exchangeable. Zeros and ones: exact by convolution. Few arrangements: exact by enumeration. Otherwise seeded Monte
 * Carlo with (b + 1) / (m + 1), m = 20 / level or 1,999 if that is more, `MOST_DRAWS` at most (Phipson & Smyth 2010: never zero).
 * Throws `StatsInputError` on NaN or infinite scores.
 */
export function gradedPermutation(
  strata: readonly ScoreStratum[],
  options: { readonly level: number; readonly random: Random },
): GradedPermutation {
  openProbability('level', options.level);
  const usable = strata.filter(({ baseline, candidate }) => {
    finiteValues('baseline', baseline);
    finiteValues('candidate', candidate);
    return baseline.length > 0 && candidate.length > 0;
  });
  const pooled = usable.map(pool).filter(({ values }) => values.some((value) => value !== values[0]));
  if (pooled.length === 0) return { pValue: 1, method: 'exact', arrangements: 1 };
  if (pooled.every(({ values }) => values.every((value) => value === 0 || value === 1)))
    return { pValue: stratifiedPermutation(usable.map(countsOf)), method: 'exact', arrangements: 1 };
  const logCount = pooled.reduce((sum, { values, drawn }) => sum + logChoose(values.length, drawn), 0);
  if (logCount <= Math.log(ENUMERATE) + 1e-9) return enumerated(pooled);
  return monteCarlo(
    pooled,
    Math.min(MOST_DRAWS, Math.max(1_999, Math.ceil(20 / options.level))),
    options.random,
  );
}

interface Pooled {
  /** Candidate scores first, then baseline scores. */
  readonly values: readonly number[];
  readonly drawn: number;
}

function pool({ baseline, candidate }: ScoreStratum): Pooled {
  return { values: [...candidate, ...baseline], drawn: candidate.length };
}

function countsOf({ baseline, candidate }: ScoreStratum) {
  const count = (values: readonly number[]) => ({
    scored: values.length,
    passed: values.filter((value) => value === 1).length,
  });
  return { baseline: count(baseline), candidate: count(candidate) };
}

function observedSum(pooled: readonly Pooled[]): { observed: number; slack: number } {
  let observed = 0;
  let size = 0;
  for (const { values, drawn } of pooled) {
    for (let i = 0; i < drawn; i++) observed += values[i] as number;
    for (const value of values) size += Math.abs(value);
  }
  // Equal sums added in another order may differ by rounding: ties count as seen.
  return { observed, slack: size * 1e-12 };
}

function enumerated(pooled: readonly Pooled[]): GradedPermutation {
  const { observed, slack } = observedSum(pooled);
  let sums = [0];
  for (const { values, drawn } of pooled) {
    const own = subsetSums(values, drawn);
    sums = sums.flatMap((sum) => Array.from(own, (more) => sum + more));
  }
  const asLow = sums.filter((sum) => sum <= observed + slack).length;
  return { pValue: asLow / sums.length, method: 'exact', arrangements: sums.length };
}

/** Sums of every choice of `count` of the values, one entry a choice. */
function subsetSums(values: readonly number[], count: number): Float64Array {
  const sums = new Float64Array(Math.round(Math.exp(logChoose(values.length, count))));
  let at = 0;
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      sums[at++] = sum;
      return;
    }
    for (let i = from; i <= values.length - left; i++) choose(i + 1, left - 1, sum + (values[i] as number));
  };
  choose(0, count, 0);
  return sums;
}

/** Case by case, so that the sums of one case are at hand for all draws: of 100,000 cases 30 times as fast as draw by draw. */
function monteCarlo(pooled: readonly Pooled[], draws: number, random: Random): GradedPermutation {
  const { observed, slack } = observedSum(pooled);
  const sums = new Float64Array(draws);
  const many = pooled.length >= MANY_CASES;
  for (const { values, drawn } of pooled) {
    const known = knownSums(values, drawn, many, random);
    const deck = known ? null : Float64Array.from(values);
    for (let draw = 0; draw < draws; draw++)
      sums[draw] =
        (sums[draw] as number) +
        (deck ? dealtSum(deck, drawn, random) : (known?.[random.below(known.length)] as number));
  }
  const asLow = sums.reduce((count, sum) => count + (sum <= observed + slack ? 1 : 0), 0);
  return { pValue: (asLow + 1) / (draws + 1), method: 'monte-carlo', arrangements: draws };
}

/**
 * The sums that a draw picks one of; null where every draw is to be dealt. All arrangements of the case, or the one
 * seen and others dealt at random: if nothing changed, the one seen is as likely to be any of these as any other, so
 * a choice of one in each case is a valid relabelling too, and it costs the sum 1 / 256 of its distance.
 */
function knownSums(
  values: readonly number[],
  drawn: number,
  many: boolean,
  random: Random,
): Float64Array | null {
  if (logChoose(values.length, drawn) <= Math.log(LOOKED_UP) + 1e-9) return subsetSums(values, drawn);
  if (!many) return null;
  const deck = Float64Array.from(values);
  let seen = 0;
  for (let i = 0; i < drawn; i++) seen += values[i] as number;
  return Float64Array.from({ length: SOME_OF_THEM }, (_, i) =>
    i === 0 ? seen : dealtSum(deck, drawn, random),
  );
}

/** Shuffles the first `drawn` places of the deck in place and returns their sum. */
export function dealtSum(deck: Float64Array, drawn: number, random: Random): number {
  let sum = 0;
  for (let i = 0; i < drawn; i++) {
    const j = i + random.below(deck.length - i);
    const value = deck[j] as number;
    deck[j] = deck[i] as number;
    deck[i] = value;
    sum += value;
  }
  return sum;
}
