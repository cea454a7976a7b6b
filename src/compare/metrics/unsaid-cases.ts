import { builtInMetric } from '../../metrics/built-in-metrics.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import { signTest } from '../../stats/permutation/sign-test.ts';
import type { MetricComparison } from '../comparison.ts';
import type { SlotCase } from '../slot-cases.ts';
import { estimateSamples } from './estimate-samples.ts';

/** Chance from which so many cases that say a metric no longer are taken for a change. */
const BY_CHANCE = 0.05;

/**
 * Cases whose answers all say a metric on main, and none of them in this PR, where there are more of these than chance takes: code may name a metric for
 * right answers alone. Where nothing changed, as many cases turn one way as the other.
 */
export function unsaidIn(
  name: string,
  cases: readonly SlotCase[],
): Pick<MetricComparison, 'unsaid' | 'fewUnsaid'> {
  const says = (sample: Sample) => metricValue(sample, builtInMetric(name)?.of ?? name) !== null;
  const known = cases.filter(({ comparable }) => comparable).map(estimateSamples);
  const turned = (all: Arm, none: Arm) =>
    known.filter((samples) => {
      const [those, others] = [samples[all], samples[none]].map((of) =>
        of.filter(({ result }) => result.kind === 'scored'),
      ) as [Sample[], Sample[]];
      return those.length > 0 && others.length > 0 && those.every(says) && !others.some(says);
    }).length;
  const lost = turned('baseline', 'candidate');
  if (lost === 0) return {};
  if (signTest(lost, turned('candidate', 'baseline')) <= BY_CHANCE) return { unsaid: lost };
  // Chance may take a few. They are told where it never took one of main's.
  const main = known.flatMap(({ baseline }) => baseline.filter(({ result }) => result.kind === 'scored'));
  return main.every(says) ? { fewUnsaid: lost } : {};
}
