import { schemaCheck } from '../../src/tasks/schema-check.ts';
import { addCounts, formulaOf, layoutOf } from '../../src/tasks/sums.ts';
import type { Counts, TaskSpec } from '../../src/tasks/task.ts';
import { type TaskMetric, taskMetricOf } from '../../src/tasks/task-metric.ts';
import { taskReader } from '../../src/tasks/task-reader.ts';

/** Any metric of these answers, by name: read off the sums that it needs, which tells the same as all of them. */
export function measured(
  spec: TaskSpec,
  expected: readonly unknown[],
  answers: readonly unknown[],
): (name: string) => number {
  const reader = taskReader(spec, expected, schemaCheck);
  const counts = answers.map((answer, at) => reader.counts(at, answer) as Counts);
  return (name) => {
    const metric = taskMetricOf(name, spec) as TaskMetric;
    const [all, own] = [layoutOf(counts), layoutOf(counts, metric)].map((layout) => {
      const sums = new Float64Array(layout.keys.length);
      for (const each of counts) addCounts(sums, each, layout);
      return formulaOf(metric, layout)(sums);
    });
    if (!Object.is(all, own)) throw new Error(`${name} reads a sum that its layout leaves out`);
    return own as number;
  };
}
