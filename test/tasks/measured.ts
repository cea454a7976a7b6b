import { schemaCheck } from '../../src/tasks/schema-check.ts';
import { addCounts, formulaOf, layoutOf } from '../../src/tasks/sums.ts';
import type { Counts, TaskSpec } from '../../src/tasks/task.ts';
import { type TaskMetric, taskMetricOf } from '../../src/tasks/task-metric.ts';
import { taskReader } from '../../src/tasks/task-reader.ts';

/** Any metric of these answers, by name. */
export function measured(
  spec: TaskSpec,
  expected: readonly unknown[],
  answers: readonly unknown[],
): (name: string) => number {
  const reader = taskReader(spec, expected, schemaCheck);
  const counts = answers.map((answer, at) => reader.counts(at, answer) as Counts);
  const layout = layoutOf(counts);
  const sums = new Float64Array(layout.keys.length);
  for (const each of counts) addCounts(sums, each, layout);
  return (name) => formulaOf(taskMetricOf(name, spec) as TaskMetric, layout)(sums);
}
