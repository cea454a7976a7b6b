import type { MetricComparison, TaskComparison } from '../../compare/comparison.ts';

/** A task's parts as the published document has them, its metrics written by `metricOf`. */
export function taskDocument<T>(task: TaskComparison, metricOf: (metric: MetricComparison) => T) {
  return {
    ...task,
    labels: task.labels.map((row) => ({ ...row })),
    confusions: task.confusions.map((row) => ({ ...row })),
    slices: task.slices.map((slice) => ({ ...slice, metrics: slice.metrics.map(metricOf) })),
  };
}
