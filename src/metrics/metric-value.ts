import type { Sample } from '../samples/sample.ts';
import { builtInMetric } from './built-in-metrics.ts';

/**
 * Value of a metric in one sample, in the metric's own unit: one of ours (`pass` 0 or 1, `cost` in US dollars …), else what
 * the suite gave under that name. Null where the sample erred or did not say: never a zero instead.
 */
export function metricValue(sample: Sample, metric: string): number | null {
  const { result } = sample;
  if (result.kind === 'errored') return null;
  const own = builtInMetric(metric)?.value;
  const named = Object.hasOwn(result.metrics, metric) ? result.metrics[metric] : undefined;
  const value = own ? own({ ...sample, result }) : named;
  return value !== undefined && value !== null && Number.isFinite(value) ? value : null;
}

/** Whether a value says right or wrong, and nothing between them. */
export function isYesOrNo(value: number): boolean {
  return value === 0 || value === 1;
}
