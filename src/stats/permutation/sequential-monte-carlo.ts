import { finiteValues } from '../input.ts';
import type { Random } from '../random.ts';
import { dealtSum, MOST_DRAWS, type ScoreStratum } from './graded-permutation.ts';
import { checkedRule, type SequentialResult, type SequentialRule } from './sequential-rule.ts';

/** One case in one look, and its weight, fixed before the look: 1 ÷ its spread, so that quiet cases speak louder. */
export interface WeightedStratum extends ScoreStratum {
  readonly weight: number;
}

/**
 * `sequentialPermutation` for scores of any size: the path seen and seeded relabelled paths are ranked together, look
 * by look, and a look may stop no more of them than its level has to spend. Evidence: candidate scores too low.
 */
export function sequentialMonteCarlo(
  looks: readonly (readonly WeightedStratum[])[],
  rule: SequentialRule,
  random: Random,
): SequentialResult {
  const sums = new Float64Array(pathsFor(rule));
  return rankedPaths(looks.length, rule, sums.length, (look) => {
    for (const stratum of looks[look] as readonly WeightedStratum[]) addStratum(sums, stratum, random);
    return sums;
  });
}

/**
 * The path seen and 20 ÷ lowest level others, 1,000 at least, so that p is never zero and never finer than the draws allow (Phipson &
 * Smyth 2010). `size`: numbers that each path holds. Paths that do not fit into memory are not drawn.
 */
export function pathsFor({ levels }: Pick<SequentialRule, 'levels'>, size = 1): number {
  const most = Math.min(MOST_DRAWS, Math.floor(MOST_NUMBERS / Math.max(1, size)));
  return Math.max(1_000, Math.min(most, Math.ceil(20 / (levels[0] as number)))) + 1;
}

/** Numbers that all paths hold together, at most: 160 MB. */
const MOST_NUMBERS = 20_000_000;

/**
 * A trial in looks whose evidence is any statistic of the relabelled samples so far: `evidenceAt` gives it for every
 * path (the one seen first) after each look, higher the worse. Valid where all paths are equally likely if nothing
 * changed: at every look they are ranked alike.
 */
export function rankedPaths(
  looks: number,
  rule: SequentialRule,
  paths: number,
  evidenceAt: (look: number) => Float64Array,
): SequentialResult {
  const { levels, shares, futility } = checkedRule(rule);
  const states = levels.map(() => ({ stopped: new Uint8Array(paths), used: 0, extra: 0 }));
  const top = states[states.length - 1] as (typeof states)[number];
  let result: SequentialResult = { state: 'open', look: null, pValue: null };
  for (let look = 0; look < Math.min(looks, shares.length); look++) {
    const sums = evidenceAt(look);
    const slack = 1e-9 * Math.max(1, Math.abs(sums[0] as number));
    const pValue = Math.min(1, rankOf(top, sums, slack, 1) / paths);
    const hopeless = rankOf(states[0] as LevelState, sums, slack, 0.5) / paths > futility;
    spend(sums, states, levels, shares[look] as number, slack);
    if (top.stopped[0] === 1) return { state: 'rejected', look, pValue };
    const state = hopeless ? 'futile' : look === shares.length - 1 ? 'spent' : 'open';
    result = { state, look, pValue };
    if (state !== 'open') return result;
  }
  return result;
}

/** Adds how far the candidate's sum lies below its expectation: path 0 as seen, the others as dealt. */
function addStratum(sums: Float64Array, stratum: WeightedStratum, random: Random): void {
  const { baseline, candidate, weight } = stratum;
  finiteValues('baseline', baseline);
  finiteValues('candidate', candidate);
  if (baseline.length === 0 || candidate.length === 0) return;
  const first = candidate[0];
  if ([...candidate, ...baseline].every((value) => value === first)) return;
  const deck = Float64Array.from([...candidate, ...baseline]);
  const expected = (deck.reduce((sum, value) => sum + value, 0) * candidate.length) / deck.length;
  const seen = candidate.reduce((sum, value) => sum + value, 0);
  sums[0] = (sums[0] as number) + weight * (expected - seen);
  for (let path = 1; path < sums.length; path++)
    sums[path] = (sums[path] as number) + weight * (expected - dealtSum(deck, candidate.length, random));
}

/** Paths stopped before or above the one seen, and `tied` times those level with it (itself among them). */
function rankOf({ stopped, used }: LevelState, sums: Float64Array, slack: number, tied: number): number {
  const seen = sums[0] as number;
  let rank = used;
  for (let path = 0; path < sums.length; path++) {
    const sum = sums[path] as number;
    if (stopped[path] === 1 || sum < seen - slack) continue;
    rank += sum > seen + slack ? 1 : tied;
  }
  return rank;
}

interface LevelState {
  readonly stopped: Uint8Array;
  used: number;
  extra: number;
}

function spend(
  sums: Float64Array,
  states: readonly LevelState[],
  levels: readonly number[],
  share: number,
  slack: number,
): void {
  let boundary = Number.POSITIVE_INFINITY;
  states.forEach((state, i) => {
    const increment = i === 0 ? (levels[i] as number) : (levels[i] as number) - (levels[i - 1] as number);
    const allowed = Math.floor(increment * share * sums.length + 1e-9) - state.extra;
    const open = (path: number) => state.stopped[path] === 0;
    const below = Array.from(sums.keys()).filter(
      (path) => open(path) && (sums[path] as number) < boundary - slack,
    );
    const cut = Math.min(
      boundary,
      largestFitting(
        Float64Array.from(below, (path) => sums[path] as number),
        allowed,
        slack,
      ),
    );
    for (let path = 0; path < sums.length; path++) {
      if (!open(path) || (sums[path] as number) < cut - slack) continue;
      state.stopped[path] = 1;
      state.used++;
      if ((sums[path] as number) < boundary - slack) state.extra++;
    }
    boundary = cut;
  });
}

/** The lowest value such that no more than `allowed` values lie at or above it; ties go together. */
function largestFitting(values: Float64Array, allowed: number, slack: number): number {
  const sorted = values.sort().reverse();
  let cut = Number.POSITIVE_INFINITY;
  for (let i = 0; i < sorted.length; ) {
    const value = sorted[i] as number;
    let next = i + 1;
    while (next < sorted.length && (sorted[next] as number) >= value - slack) next++;
    if (next > allowed) break;
    cut = value;
    i = next;
  }
  return cut;
}
