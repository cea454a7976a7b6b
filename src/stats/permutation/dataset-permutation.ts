import { StatsInputError } from '../input.ts';
import type { Random } from '../random.ts';
import { pathsFor, rankedPaths } from './sequential-monte-carlo.ts';
import type { SequentialResult, SequentialRule } from './sequential-rule.ts';

/** What one output adds to the sums of a suite: places in them and amounts, in turn. */
export type SparseCounts = Float64Array;

/** Outputs of one tried case in both arms. */
export interface CountBlock {
  readonly baseline: readonly SparseCounts[];
  readonly candidate: readonly SparseCounts[];
  /** Its share of what its case adds to the sums, where a case has several blocks. Default: 1. */
  readonly weight?: number;
}

/** The tried cases of one look, and the sums of all others, the same on both sides. */
export interface CountLook {
  readonly rest: Float64Array;
  readonly blocks: readonly CountBlock[];
}

/** How far a suite's metric lies lower at the candidate's sums than at the baseline's. Sums are means over cases' samples. */
export type Fall = (baseline: Float64Array, candidate: Float64Array) => number;

/**
 * Trial of a suite metric that is not a mean over cases (F1, a corpus score). Within every tried case the outputs of both
 * arms are dealt again; cases that were not tried keep the same values on both sides. The statistic is the fall
 * of the metric over the whole suite, with the sums averaged over the looks so far. Throws `StatsInputError` where it
 * is not finite.
 */
export function sequentialDataset(
  looks: readonly CountLook[],
  fall: Fall,
  rule: SequentialRule,
  random: Random,
): SequentialResult {
  const size = looks[0]?.rest.length ?? 0;
  const paths = pathsFor(rule, size);
  const baseline = new Float64Array(paths * size);
  const candidate = new Float64Array(paths * size);
  const rest = new Float64Array(size);
  const own = { baseline: new Float64Array(size), candidate: new Float64Array(size) };
  const evidence = new Float64Array(paths);
  return rankedPaths(looks.length, rule, paths, (look) => {
    const { rest: added, blocks } = looks[look] as CountLook;
    added.forEach((value, place) => {
      rest[place] = (rest[place] as number) + value;
    });
    for (const block of blocks) {
      if (isConstant(block)) addMean(rest, 0, block, [...block.candidate, ...block.baseline]);
      else addDealings(baseline, candidate, size, block, random);
    }
    for (let path = 0; path < paths; path++) {
      for (let place = 0; place < size; place++) {
        const common = rest[place] as number;
        own.baseline[place] = (common + (baseline[path * size + place] as number)) / (look + 1);
        own.candidate[place] = (common + (candidate[path * size + place] as number)) / (look + 1);
      }
      const value = fall(own.baseline, own.candidate);
      if (!Number.isFinite(value)) throw new StatsInputError('fall', value, 'finite');
      evidence[path] = value;
    }
    return evidence;
  });
}

/**
 * Chance of a metric falling as far as seen, or further, if within every case the outputs of both arms are
 * exchangeable: seeded Monte Carlo, (b + 1) / (m + 1) with m = 20 / level or 1,000 if that is more.
 */
export function datasetPermutation(
  look: CountLook,
  fall: Fall,
  options: { readonly level: number; readonly random: Random },
): number {
  const rule = { levels: [options.level], shares: [1], futility: 1 };
  return sequentialDataset([look], fall, rule, options.random).pValue ?? 1;
}

/** Deals that change nothing need not be dealt. */
function isConstant({ baseline, candidate }: CountBlock): boolean {
  const [first] = baseline;
  return [...baseline, ...candidate].every(
    (counts) => counts.length === first?.length && counts.every((value, at) => value === first[at]),
  );
}

/** Path 0 as seen, the others as dealt. */
function addDealings(
  baseline: Float64Array,
  candidate: Float64Array,
  size: number,
  block: CountBlock,
  random: Random,
): void {
  const drawn = block.candidate.length;
  addMean(candidate, 0, block, block.candidate);
  addMean(baseline, 0, block, block.baseline);
  const deck = [...block.candidate, ...block.baseline];
  const paths = baseline.length / size;
  for (let path = 1; path < paths; path++) {
    for (let i = 0; i < drawn; i++) {
      const j = i + random.below(deck.length - i);
      const chosen = deck[j] as SparseCounts;
      deck[j] = deck[i] as SparseCounts;
      deck[i] = chosen;
    }
    addMean(candidate, path * size, block, deck, 0, drawn);
    addMean(baseline, path * size, block, deck, drawn);
  }
}

function addMean(
  sums: Float64Array,
  offset: number,
  { weight = 1 }: CountBlock,
  deck: readonly SparseCounts[],
  from = 0,
  to = deck.length,
): void {
  for (let i = from; i < to; i++) {
    const counts = deck[i] as SparseCounts;
    for (let at = 0; at < counts.length; at += 2) {
      const place = offset + (counts[at] as number);
      sums[place] = (sums[place] as number) + (weight * (counts[at + 1] as number)) / (to - from);
    }
  }
}
