import type { MetricRule } from './metric-rules.ts';

/** A value or a change with higher as better: of a metric where lower is better, the sign is turned. */
export function gainOf({ direction }: Pick<MetricRule, 'direction'>, value: number): number {
  return direction === 'lower' ? 0 - value : value;
}

/** Whether a metric got worse on balance. One that could not be measured counts as worse. */
export function isWorse(
  metric: Pick<MetricRule, 'direction'> & { readonly difference: number | null },
): boolean {
  return metric.difference === null || gainOf(metric, metric.difference) < 0;
}
