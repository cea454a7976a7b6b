import { isSpent } from '../../metrics/built-in-metrics.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import { meanOf } from '../../numbers.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import type { CaseSamples } from '../sample-index.ts';
import type { SlotCase } from '../slot-cases.ts';

/** A case's values of one metric in both arms. Errors, copies from a cache and samples that did not say are left out. */
export interface CaseValues {
  readonly cluster: string | null;
  readonly comparable: boolean;
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

/** One empty list for all: of a hundred thousand cases most metrics say nothing. */
const NOTHING: readonly number[] = [];

/** Values of a metric in the cases' samples, or in those of them that `samplesOf` picks. What a cached answer took and cost is that of the cache: it is left out. */
export function metricValues(
  cases: readonly SlotCase[],
  metric: string,
  samplesOf: (entry: SlotCase) => CaseSamples = ({ samples }) => samples,
): readonly CaseValues[] {
  const spent = isSpent(metric);
  const valueIn = (sample: Sample) => (spent && sample.cached ? null : metricValue(sample, metric));
  const values = (samples: readonly Sample[]): readonly number[] => {
    if (samples.every((sample) => valueIn(sample) === null)) return NOTHING;
    const found = samples.map(valueIn);
    return found.every(isKnown) ? found : found.filter(isKnown);
  };
  return cases.map((entry) => {
    const { planned, comparable } = entry;
    const { baseline, candidate } = samplesOf(entry);
    return {
      cluster: planned.cluster,
      comparable,
      baseline: values(baseline),
      candidate: values(candidate),
    };
  });
}

function isKnown(value: number | null): value is number {
  return value !== null;
}

/** The cases that say how the arms differ: comparable, with a value on both sides. */
export function pairedValues(values: readonly CaseValues[]): readonly CaseValues[] {
  return values.filter(
    ({ comparable, baseline, candidate }) => comparable && baseline.length > 0 && candidate.length > 0,
  );
}

/** One number a case: the mean of its samples in that arm, for the cases that have any. */
export function caseMeans(values: readonly CaseValues[], arm: Arm): number[] {
  return values.flatMap((entry) => (entry[arm].length > 0 ? [meanOf(entry[arm])] : []));
}
