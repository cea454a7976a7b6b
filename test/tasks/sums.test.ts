import { expect, test } from 'vitest';
import { datasetMetric } from '../../src/design/evidence/dataset-metric.ts';
import { layoutOf } from '../../src/tasks/sums.ts';
import type { Counts } from '../../src/tasks/task.ts';
import { type TaskMetric, taskMetricOf } from '../../src/tasks/task-metric.ts';

const LABELS = Array.from({ length: 24 }, (_, at) => `label ${at}`);
const COUNTS: readonly Counts[] = LABELS.map((label, at) => ({
  cases: 1,
  [`fn/${label}`]: 1,
  [`fp/${LABELS[(at + 1) % LABELS.length]}`]: 1,
  [`pair/${label}`]: 1,
}));
const metric = (name: string) =>
  taskMetricOf(name, { kind: 'classification', expected: 'label' }) as TaskMetric;

test('the metric of one label is read off its own sums', () => {
  expect(layoutOf(COUNTS, metric('recall/label 3')).keys).toEqual(['fn/label 3', 'fp/label 3']);
  expect(layoutOf(COUNTS, metric('macro-f1')).keys).toHaveLength(48);
  expect(layoutOf(COUNTS, metric('accuracy')).keys).toHaveLength(49);
  expect(layoutOf(COUNTS).keys).toHaveLength(49);
});

test('a trial deals no others: with many labels it would spend its time on them', () => {
  const { layout } = datasetMetric(metric('recall/label 3'), { direction: 'higher' }, [], [], COUNTS);
  expect(layout.keys).toEqual(['fn/label 3', 'fp/label 3']);
});
