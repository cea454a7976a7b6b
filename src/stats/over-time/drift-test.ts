import { logChoose } from '../distributions/hypergeometric.ts';
import { openProbability, wholeNumber } from '../input.ts';
import { dealtSum, gradedPermutation, type ScoreStratum } from '../permutation/graded-permutation.ts';
import type { Random } from '../random.ts';

/** Decks dealt for the spread: of very many cases fewer draws, which their sum needs less. */
const MOST_DEALS = 8_000_000;

/** Scores of the same cases at two times: `baseline` the earlier ones, `candidate` the later ones. */
export interface DriftEvidence {
  /** Later samples that were asked for whatever the earlier ones scored. */
  readonly whole: readonly ScoreStratum[];
  /** All later samples of each case, also of cases that earlier scores chose: suspects of a search. */
  readonly single: readonly ScoreStratum[];
  /** Cases that could have been chosen: at least as many as either list holds. */
  readonly cases: number;
}

/** Two-sided chances; null where the evidence cannot speak to the question. */
export interface DriftTest {
  /** Bonferroni over the questions that could be asked: at most this chance of evidence so strong if nothing drifted. */
  readonly pValue: number;
  /** Of the sum: all cases together rose or fell. */
  readonly net: number | null;
  /** Of the spread: cases moved in either direction by more than their repeats explain. */
  readonly spread: number | null;
  /** Of the single cases, whichever were chosen. */
  readonly single: number | null;
}

/**
 * Whether samples of one thing at two times come from the same source, if within every case they are exchangeable.
 *
 * `net`: twice the smaller tail of the stratified permutation test (Gibbons & Pratt 1975); exact for passes and fails.
 * `spread`: the sum over cases of (later sum − expectation)² ÷ permutation variance (Cochran 1954), seeded Monte Carlo
 * (b + 1) / (m + 1), m = 20 / level or 1,999 if that is more (Phipson & Smyth 2010; above 4,000 cases fewer, never below
 * 20 / level); needs cases with three samples.
 * `single`: Simes 1986 over all cases with each one's own two-sided p, those that were not asked at 1. So it holds for any
 * choice of cases: leaving a case out can only raise it. Throws `StatsInputError` on scores that are not finite.
 */
export function driftTest(
  { whole, single, cases }: DriftEvidence,
  options: { readonly level: number; readonly random: Random },
): DriftTest {
  openProbability('level', options.level);
  wholeNumber('cases − asked', cases - Math.max(whole.length, single.length));
  const fixed = inOrder(whole.filter(canTell));
  const repeated = single.filter(canTell).filter(hasRepeats);
  const own = canReach(repeated, cases, options.level) ? inOrder(repeated) : [];
  const found = {
    net: fixed.length > 0 ? twoSided(fixed, options) : null,
    spread: spreadChance(fixed.filter(hasRepeats), options),
    single: own.length > 0 ? simes(likeChances(own, options), cases) : null,
  };
  const known = [found.net, found.spread, found.single].filter((p) => p !== null);
  return { pValue: known.length > 0 ? Math.min(1, known.length * Math.min(...known)) : 1, ...found };
}

/** Twice the smaller tail of the stratified permutation test; at most 1. */
export function twoSided(
  strata: readonly ScoreStratum[],
  options: { readonly level: number; readonly random: Random },
): number {
  const mirrored = strata.map(({ baseline, candidate }) => ({ baseline: candidate, candidate: baseline }));
  const tails = [strata, mirrored].map((each) => gradedPermutation(each, options).pValue);
  return Math.min(1, 2 * Math.min(...tails));
}

/** Simes' p of "nothing moved" over `total` hypotheses. Those not given have p = 1. */
export function simes(pValues: readonly number[], total: number): number {
  const sorted = [...pValues].sort((a, b) => a - b);
  return sorted.reduce((least, p, rank) => Math.min(least, (p * total) / (rank + 1)), 1);
}

/** Whether single cases have samples enough for any scores of theirs to reach the level: if not, the question is not asked. */
function canReach(strata: readonly ScoreStratum[], cases: number, level: number): boolean {
  const least = strata.map(({ baseline, candidate }) => {
    return 2 * Math.exp(-logChoose(baseline.length + candidate.length, candidate.length));
  });
  return simes(least, cases) <= level;
}

/** Two-sided p of each single stratum; the many equal ones are computed once. */
function likeChances(
  strata: readonly ScoreStratum[],
  options: Parameters<typeof twoSided>[1],
): readonly number[] {
  const known = new Map<string, number>();
  return strata.map((stratum) => {
    const key = JSON.stringify([stratum.baseline, stratum.candidate]);
    const found = known.get(key) ?? twoSided([stratum], options);
    known.set(key, found);
    return found;
  });
}

/** Sum over cases of the squared standard distance of the later sum from its expectation, and one dealing's. */
function spreadChance(
  strata: readonly ScoreStratum[],
  { level, random }: { readonly level: number; readonly random: Random },
): number | null {
  if (strata.length === 0) return null;
  const decks = strata.map(({ baseline, candidate }) => {
    const deck = Float64Array.from([...candidate, ...baseline]);
    return { deck, drawn: candidate.length, ...momentsOf(deck, candidate.length) };
  });
  const distance = (sum: number, { mean, variance }: { mean: number; variance: number }) =>
    (sum - mean) ** 2 / variance;
  let seen = 0;
  for (const [at, own] of decks.entries()) seen += distance(total(strata[at]?.candidate ?? []), own);
  const draws = Math.max(Math.ceil(20 / level), Math.min(1_999, Math.floor(MOST_DEALS / decks.length)));
  let asFar = 0;
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (const own of decks) sum += distance(dealtSum(own.deck, own.drawn, random), own);
    if (sum >= seen * (1 - 1e-9)) asFar++;
  }
  return (asFar + 1) / (draws + 1);
}

/** Mean and variance of the sum of `drawn` of the values, dealt without replacement. */
function momentsOf(values: Float64Array, drawn: number): { mean: number; variance: number } {
  const n = values.length;
  const mean = total(values) / n;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean: mean * drawn, variance: (drawn * (n - drawn) * squares) / (n * (n - 1)) };
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Both times have samples, and they are not all the same. */
function canTell({ baseline, candidate }: ScoreStratum): boolean {
  if (baseline.length === 0 || candidate.length === 0) return false;
  return [...baseline, ...candidate].some((value) => value !== baseline[0]);
}

/** One sample at either time can only differ by as much whichever way it is dealt. */
function hasRepeats({ baseline, candidate }: ScoreStratum): boolean {
  return baseline.length + candidate.length > 2;
}

/** In the order of their scores, so that seeded draws depend neither on the order of cases nor on that of samples. */
function inOrder(strata: readonly ScoreStratum[]): ScoreStratum[] {
  const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
  const keyed = strata.map(({ baseline, candidate }) => {
    const sorted = { baseline: ascending(baseline), candidate: ascending(candidate) };
    return { sorted, key: JSON.stringify([sorted.baseline, sorted.candidate]) };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ sorted }) => sorted);
}
