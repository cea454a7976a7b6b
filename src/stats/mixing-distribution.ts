import { logChoose } from './distributions/hypergeometric.ts';
import { StatsInputError, wholeNumber } from './input.ts';
import type { ArmCount } from './permutation/stratified-permutation.ts';

/** A distribution of pass rates over fixed grid points. */
export interface RateDistribution {
  readonly grid: readonly number[];
  readonly weights: Float64Array;
}

/** The grid and the smoothing of an estimated distribution of rates. */
export interface MixingOptions {
  readonly grid: readonly number[];
  /** EM steps. */
  readonly steps: number;
  /** Pseudo-cases spread over the grid in proportion to 1 / √(g (1 − g)), against overfitting. */
  readonly pseudoCases: number;
}

/**
 * Nonparametric maximum likelihood estimate of how pass rates are distributed over cases, from each case's counts, on
 * a grid inside (0, 1) (Kiefer & Wolfowitz 1956; EM on a grid: Koenker & Mizera 2014). Weights sum to 1.
 */
export function mixingDistribution(counts: readonly ArmCount[], options: MixingOptions): RateDistribution {
  const { grid, steps, pseudoCases } = options;
  grid.forEach((g, i) => {
    if (!(g > 0 && g < 1)) throw new StatsInputError(`grid[${i}]`, g, 'strictly between 0 and 1');
  });
  const kinds = [...kindsOf(counts)]
    .sort(([a], [b]) => a - b)
    .map(([, kind]) => kind)
    .map(({ count, times }) => ({
      times,
      likelihood: binomialLikelihood(count, grid),
    }));
  const pull = Float64Array.from(grid, (g) => 1 / Math.sqrt(g * (1 - g)));
  scaleTo(pull, pseudoCases);
  let weights = new Float64Array(grid.length).fill(1 / grid.length);
  for (let step = 0; step < steps; step++) {
    const next = Float64Array.from(pull);
    for (const { times, likelihood } of kinds) {
      let total = 0;
      for (let g = 0; g < next.length; g++) total += (weights[g] as number) * (likelihood[g] as number);
      if (total === 0) continue;
      for (let g = 0; g < next.length; g++)
        next[g] = (next[g] as number) + (times * (weights[g] as number) * (likelihood[g] as number)) / total;
    }
    scaleTo(next, 1);
    weights = next;
  }
  return { grid, weights };
}

/** The distribution of one case's rate after its counts are seen. Sums to 1. */
export function ratePosterior(prior: RateDistribution, count: ArmCount): Float64Array {
  const likelihood = binomialLikelihood(count, prior.grid);
  const posterior = Float64Array.from(prior.weights, (w, g) => w * (likelihood[g] as number));
  scaleTo(posterior, 1);
  return posterior;
}

function kindsOf(counts: readonly ArmCount[]): Map<number, { count: ArmCount; times: number }> {
  const kinds = new Map<number, { count: ArmCount; times: number }>();
  for (const count of counts) {
    wholeNumber('passed', count.passed);
    wholeNumber('scored − passed', count.scored - count.passed);
    const key = count.scored * 65_536 + count.passed;
    const kind = kinds.get(key);
    if (kind) kind.times++;
    else kinds.set(key, { count, times: 1 });
  }
  return kinds;
}

function binomialLikelihood({ passed, scored }: ArmCount, grid: readonly number[]): Float64Array {
  const ways = logChoose(scored, passed);
  return Float64Array.from(grid, (g) =>
    Math.exp(ways + passed * Math.log(g) + (scored - passed) * Math.log(1 - g)),
  );
}

function scaleTo(values: Float64Array, total: number): void {
  let sum = 0;
  for (const value of values) sum += value;
  for (let i = 0; i < values.length; i++) values[i] = ((values[i] as number) * total) / sum;
}
