import { StatsInputError } from '../input.ts';
import type { Random } from '../random.ts';
import { pathsFor, rankedPaths } from './sequential-monte-carlo.ts';
import type { SequentialResult, SequentialRule } from './sequential-rule.ts';

/** Pairs of one case in one look that are split, because exactly one side passed. `lost`: those that the baseline passed. */
export interface SplitPairs {
  readonly split: number;
  readonly lost: number;
}

/**
 * Trial of cases that were asked in pairs, both sides alike but for what is under test: if nothing changed, each pair may as well
 * have come out the other way round. The evidence of a case depends on all of its pairs so far: `weigh(unit, split, lost)`, higher the
 * worse, any function fixed before the trial. So one case that lost every pair speaks louder than many that lost half of theirs.
 * `looks`: for each look the pairs of each unit, the units in the same order. Seeded relabelling, (b + 1) / (m + 1).
 */
export function sequentialPairs(
  looks: readonly (readonly SplitPairs[])[],
  weigh: (unit: number, split: number, lost: number) => number,
  rule: SequentialRule,
  random: Random,
): SequentialResult {
  const units = looks[0]?.length ?? 0;
  const paths = pathsFor(rule, units);
  const lost = new Uint32Array(paths * units);
  const split = new Uint32Array(units);
  const evidence = new Float64Array(paths);
  return rankedPaths(looks.length, rule, paths, (look) => {
    evidence.fill(0);
    (looks[look] as readonly SplitPairs[]).forEach((pairs, unit) => {
      if (!(pairs.lost >= 0 && pairs.lost <= pairs.split))
        throw new StatsInputError('lost', pairs.lost, 'at least 0 and at most the pairs that are split');
      split[unit] = (split[unit] as number) + pairs.split;
      const all = split[unit] as number;
      const weights = Float64Array.from({ length: all + 1 }, (_, of) => weigh(unit, all, of));
      for (let path = 0; path < paths; path++) {
        const at = path * units + unit;
        lost[at] = (lost[at] as number) + (path === 0 ? pairs.lost : heads(pairs.split, random));
        evidence[path] = (evidence[path] as number) + (weights[lost[at] as number] as number);
      }
    });
    return evidence;
  });
}

/** How many of so many fair coins show heads. */
function heads(coins: number, random: Random): number {
  let count = 0;
  for (let i = 0; i < coins; i++) if (random.next() < 0.5) count++;
  return count;
}
