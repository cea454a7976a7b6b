import { mixingDistribution, type RateDistribution, ratePosterior } from '../../stats/mixing-distribution.ts';
import type { ArmCount } from '../../stats/permutation/stratified-permutation.ts';

/** Pass rates that a case may have. */
export const GRID = [
  0.005, 0.02, 0.04, 0.07, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8,
  0.85, 0.9, 0.94, 0.975, 0.993,
] as const;
const EM_STEPS = 40;
const PSEUDO_CASES = 2;

/** What stored samples say of a case's pass rate on main. It chooses what to look at; it never convicts. */
export interface RateBelief {
  /** Distinct number among the beliefs of one slot: cases with equal counts share one belief. */
  readonly id: number;
  /** Chance of each rate of the grid. */
  readonly posterior: Float64Array;
  readonly mean: number;
}

/** Priors already learnt, by how many cases had which counts: a run asks for the same one at every step. */
const learnt = new Map<string, RateDistribution>();
const MOST_LEARNT = 32;

/** How pass rates are distributed over a suite's cases, learnt from their counts. */
export function ratePrior(counts: readonly ArmCount[]): RateDistribution {
  const key = histogramKey(counts);
  const known = learnt.get(key);
  if (known) return known;
  const prior = mixingDistribution(counts, { grid: GRID, steps: EM_STEPS, pseudoCases: PSEUDO_CASES });
  if (learnt.size >= MOST_LEARNT) learnt.clear();
  learnt.set(key, prior);
  return prior;
}

function histogramKey(counts: readonly ArmCount[]): string {
  const times = new Map<number, number>();
  for (const { passed, scored } of counts) {
    const kind = scored * 65_536 + passed;
    times.set(kind, (times.get(kind) ?? 0) + 1);
  }
  return [...times].sort(([a], [b]) => a - b).join();
}

/** One belief a case, the suite's distribution of rates learnt from all of them together. */
export function rateBeliefs(counts: readonly ArmCount[]): RateBelief[] {
  const prior = ratePrior(counts);
  const known = new Map<number, RateBelief>();
  return counts.map((count) => {
    const key = count.scored * 65_536 + count.passed;
    const hit = known.get(key);
    if (hit) return hit;
    const posterior = ratePosterior(prior, count);
    const mean = posterior.reduce((sum, weight, g) => sum + weight * (GRID[g] as number), 0);
    const belief = { id: known.size, posterior, mean };
    known.set(key, belief);
    return belief;
  });
}
