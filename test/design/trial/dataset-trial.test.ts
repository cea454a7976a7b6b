import { expect, test, vi } from 'vitest';
import { datasetMetric } from '../../../src/design/evidence/dataset-metric.ts';
import { judgeDatasetTrial } from '../../../src/design/trial/dataset-trial.ts';
import type { TrialRecord } from '../../../src/design/trial/trial-record.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import type { Counts } from '../../../src/tasks/task.ts';
import { type TaskMetric, taskMetricOf } from '../../../src/tasks/task-metric.ts';

const right: Counts = { cases: 1, 'tp/a': 1 };
const wrong: Counts = { cases: 1, 'fn/a': 1, 'fp/b': 1 };
const task = taskMetricOf('macro-f1', { kind: 'classification', expected: 'label' }) as TaskMetric;
const sampleOf = (counts: Counts, unit: number) =>
  ({ case: `case ${unit}`, cached: false, result: { kind: 'scored', task: counts } }) as unknown as Sample;

/** A trial of six cases in one look. This many fail on this side. */
function trialOf(failing: number, seed = 1) {
  const units = [0, 1, 2, 3, 4, 5].map((at) => ({ case: `case ${at}` })) as never[];
  const known = units.map((_, at) => [sampleOf(right, at)]);
  const dataset = datasetMetric(task, { direction: 'higher' }, units, known, [right, wrong]);
  const fall = vi.fn(dataset.fall);
  const round = new Map(
    units.map((_, at) => [
      at,
      {
        baseline: [1, 2].map(() => sampleOf(right, at)),
        candidate: [1, 2].map(() => sampleOf(at < failing ? wrong : right, at)),
      },
    ]),
  );
  const record = {
    metric: { name: 'macro-f1', direction: 'higher', task, dataset: { ...dataset, fall } },
    direction: 'worse',
    units: [0, 1, 2, 3, 4, 5],
    rounds: [round],
    rule: { shares: [1], futility: 1 },
    seed,
  } as unknown as TrialRecord;
  return { fall, judged: (level = 0.05) => judgeDatasetTrial(record, { ...record.rule, levels: [level] }) };
}

test('a trial that has not moved is not dealt again, after whatever round', () => {
  const first = trialOf(4);
  const found = first.judged();
  expect(found.state).toBe('rejected');
  expect(first.fall).toHaveBeenCalled();
  const again = trialOf(4);
  expect(again.judged()).toEqual(found);
  expect(again.fall).not.toHaveBeenCalled();
});

test.each([
  ['other samples', () => trialOf(3).judged()],
  ['another level', () => trialOf(4).judged(0.01)],
  ['another seed', () => trialOf(4, 2).judged()],
])('%s are another trial', (_, judged) => {
  const found = trialOf(4).judged();
  const other = judged();
  expect(other).not.toBe(found);
});
