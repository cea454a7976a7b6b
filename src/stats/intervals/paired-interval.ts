import { sum } from '../../numbers.ts';
import { studentQuantile } from '../distributions/student.ts';
import { finiteValues, openProbability, StatsInputError } from '../input.ts';

/** Scores of one case in both arms, and the cluster that it shares with related cases. */
export interface PairedCase {
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
  readonly cluster?: string | null;
}

/** A mean difference with the ends of its interval, in the unit of the values. */
export interface PairedInterval {
  /** Mean over the cases of (mean candidate − mean baseline). */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly cases: number;
  /** Independent units: clusters, and cases without one. */
  readonly units: number;
}

/**
 * Interval of the mean paired difference over cases, repeats averaged within each case, cases of a cluster moving
 * together. Null where no case has samples on both sides.
 *
 * Student's t over units after adding two pseudo-units at +range and −range: the adjusted Wald interval of Bonett &
 * Price 2012 for paired rates, carried over to averaged and graded scores; cluster-robust by the linearised ratio
 * estimator. Chosen over the plain t and the bootstrap because those collapse to width zero when no case moved, which
 * is the usual pull request: at rates near 0 and 1 they cover far less than they say. Wider than needed when scores
 * are graded or much repeated. `range` is the width of the score's scale (default: 1 for scores inside [0, 1], else
 * the width observed); 0 gives the plain cluster-robust t interval.
 */
export function pairedInterval(
  cases: readonly PairedCase[],
  options: { readonly coverage?: number; readonly range?: number } = {},
): PairedInterval | null {
  const coverage = openProbability('coverage', options.coverage ?? 0.95);
  const paired = cases.filter(({ baseline, candidate }) => {
    finiteValues('baseline', baseline);
    finiteValues('candidate', candidate);
    return baseline.length > 0 && candidate.length > 0;
  });
  if (paired.length === 0) return null;
  const range = options.range ?? observedRange(paired);
  if (!(range >= 0 && Number.isFinite(range))) throw new StatsInputError('range', range, 'finite and ≥ 0');
  const units = unitSums(paired);
  const total = units.reduce((sum, unit) => sum + unit.sum, 0);
  const share = { cases: paired.length, units: units.length, difference: total / paired.length };
  if (range === 0 && units.length < 2) return null;
  const size = paired.length / units.length;
  const pseudo = range === 0 ? [] : [range * size, -range * size].map((sum) => ({ sum, size }));
  const [low, high] = ratioInterval([...units, ...pseudo], coverage);
  const limit = range === 0 ? Number.POSITIVE_INFINITY : range;
  return {
    ...share,
    low: Math.max(-limit, Math.min(low, share.difference)),
    high: Math.min(limit, Math.max(high, share.difference)),
  };
}

interface Unit {
  readonly sum: number;
  readonly size: number;
}

function average(values: readonly number[]): number {
  return sum(values) / values.length;
}

function unitSums(cases: readonly PairedCase[]): Unit[] {
  const clusters = new Map<string, { sum: number; size: number }>();
  const alone: Unit[] = [];
  for (const { baseline, candidate, cluster } of cases) {
    const difference = average(candidate) - average(baseline);
    if (cluster === null || cluster === undefined) {
      alone.push({ sum: difference, size: 1 });
      continue;
    }
    const unit = clusters.get(cluster) ?? { sum: 0, size: 0 };
    clusters.set(cluster, { sum: unit.sum + difference, size: unit.size + 1 });
  }
  return [...alone, ...clusters.values()];
}

/** t interval of Σ sum / Σ size with the between-unit variance of the residuals sum − ratio · size. */
function ratioInterval(units: readonly Unit[], coverage: number): [number, number] {
  const size = units.reduce((sum, unit) => sum + unit.size, 0);
  const ratio = units.reduce((sum, unit) => sum + unit.sum, 0) / size;
  const squares = units.reduce((sum, unit) => sum + (unit.sum - ratio * unit.size) ** 2, 0);
  const error = Math.sqrt((units.length / (units.length - 1)) * squares) / size;
  const half = studentQuantile(1 - (1 - coverage) / 2, units.length - 1) * error;
  return [ratio - half, ratio + half];
}

function observedRange(cases: readonly PairedCase[]): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { baseline, candidate } of cases) {
    for (const values of [baseline, candidate]) {
      for (const value of values) {
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
  }
  return low >= 0 && high <= 1 ? 1 : high - low;
}
