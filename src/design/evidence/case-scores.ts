import { gainOf } from '../../metrics/direction.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import { independentSamples } from '../../samples/cached.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import type { DesignSlot } from '../design.ts';
import type { ReadMetric } from './dataset-metric.ts';

/** Scores of one case, higher always better (a metric whose lower values are better is negated). */
export interface CaseScores {
  readonly case: string;
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

/** Samples of each case and arm, in the order in which they came. */
export type SamplesByCase = ReadonlyMap<string, Readonly<Record<Arm, readonly Sample[]>>>;

/** The slot's samples by case. Copies from a cache count once: they are one answer. */
export function samplesByCase(samples: readonly Sample[], slot: DesignSlot): SamplesByCase {
  const byCase = new Map<string, Record<Arm, Sample[]>>();
  for (const sample of samples) {
    if (sample.suite !== slot.suite || sample.slot !== slot.slot) continue;
    let arms = byCase.get(sample.case);
    if (!arms) {
      arms = { baseline: [], candidate: [] };
      byCase.set(sample.case, arms);
    }
    arms[sample.arm].push(sample);
  }
  return new Map(
    [...byCase].map(([name, { baseline, candidate }]) => [
      name,
      { baseline: independentSamples(baseline), candidate: independentSamples(candidate) },
    ]),
  );
}

/** Scores of the given cases by one metric; errored and unscored samples are left out, cases stay. */
export function caseScores(
  byCase: SamplesByCase,
  cases: readonly string[],
  metric: ReadMetric,
): CaseScores[] {
  return cases.map((name) => {
    const arms = byCase.get(name);
    return {
      case: name,
      baseline: scores(arms?.baseline ?? [], metric),
      candidate: scores(arms?.candidate ?? [], metric),
    };
  });
}

function scores(samples: readonly Sample[], metric: ReadMetric): number[] {
  const { name, dataset } = metric;
  const found = samples.map((sample) => (dataset ? dataset.worth(sample) : metricValue(sample, name)));
  const known = found.every((value) => value !== null) ? found : found.filter((value) => value !== null);
  return known.map((value) => gainOf(metric, value));
}
