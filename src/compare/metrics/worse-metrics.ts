import { isGraded } from '../../metrics/built-in-metrics.ts';
import { gainOf } from '../../metrics/direction.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import { meanOf } from '../../numbers.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import type { MetricComparison } from '../comparison.ts';

/** Differences below this are rounding errors of the arithmetic. */
const DUST = 1e-9;

/**
 * Names of the metrics, but for the pass rate, in which this PR's samples of one case are worse than main's in the mean. It says where
 * to look: a single case proves nothing. What an answer took is left out, since it differs every time.
 */
export function worseMetrics(
  metrics: readonly Pick<MetricComparison, 'name' | 'unit' | 'direction'>[],
  samples: readonly Sample[],
): readonly string[] {
  const valuesOf = (arm: Arm, name: string) =>
    samples.flatMap((sample) => (sample.arm === arm ? (metricValue(sample, name) ?? []) : []));
  return metrics
    .filter(({ name, unit }) => name !== 'pass' && isGraded(unit))
    .filter((metric) => {
      const { name } = metric;
      const [before, after] = [valuesOf('baseline', name), valuesOf('candidate', name)];
      if (before.length === 0 || after.length === 0) return false;
      return gainOf(metric, meanOf(after) - meanOf(before)) < -DUST;
    })
    .map(({ name }) => name);
}
