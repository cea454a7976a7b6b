import { describe, expect, test } from 'vitest';
import { datasetMetric } from '../../../src/design/evidence/dataset-metric.ts';
import { judgeTrial } from '../../../src/design/trial/trial.ts';
import type { TrialRecord } from '../../../src/design/trial/trial-record.ts';
import type { Arm, Sample } from '../../../src/samples/sample.ts';
import type { Counts } from '../../../src/tasks/task.ts';
import { type TaskMetric, taskMetricOf } from '../../../src/tasks/task-metric.ts';

/** Forty cases of a common label, then two of a rare one: an answer to one of these moves macro-F1 as much as those to twenty of the others. */
const COMMON = 40;
const labelOf = (unit: number) => (unit < COMMON ? 'common' : 'rare');
const counts = (unit: number, right: boolean): Counts => {
  const [label, other] = unit < COMMON ? ['common', 'rare'] : ['rare', 'common'];
  return right ? { cases: 1, [`tp/${label}`]: 1 } : { cases: 1, [`fn/${label}`]: 1, [`fp/${other}`]: 1 };
};
const task = taskMetricOf('macro-f1', { kind: 'classification', expected: 'label' }) as TaskMetric;
const sample = (unit: number, right: boolean) =>
  ({
    case: `case ${unit}`,
    cached: false,
    result: { kind: 'scored', task: counts(unit, right) },
  }) as unknown as Sample;

/** Whether each answer of both sides is right, by case and round: `1111/0000`. */
type Answers = Readonly<Record<number, readonly string[]>>;

function trialOf(answers: Answers, more: Partial<TrialRecord> = {}): TrialRecord {
  const units = Array.from({ length: COMMON + 2 }, (_, at) => at);
  const known = units.map((unit) => [sample(unit, true), sample(unit, labelOf(unit) === 'common')]);
  const dataset = datasetMetric(
    task,
    { direction: 'higher' },
    units.map((unit) => ({ case: `case ${unit}` })) as never[],
    known,
    units.flatMap((unit) => [counts(unit, true), counts(unit, false)]),
  );
  const rounds = Math.max(...Object.values(answers).map((own) => own.length));
  const read = (unit: number, text: string, arm: Arm) =>
    [...(text.split('/')[arm === 'baseline' ? 0 : 1] as string)].map((sign) => sample(unit, sign === '1'));
  return {
    metric: { name: 'macro-f1', direction: 'higher', task, dataset },
    direction: 'worse',
    model: { kind: 'dataset' },
    wholeSuite: false,
    units: Object.keys(answers).map(Number),
    rounds: Array.from(
      { length: rounds },
      (_, round) =>
        new Map(
          Object.entries(answers).flatMap(([unit, own]) => {
            const text = own[round];
            const both = (arm: Arm) => read(Number(unit), text as string, arm);
            return text === undefined
              ? []
              : [[Number(unit), { baseline: both('baseline'), candidate: both('candidate') }] as const];
          }),
        ),
    ),
    rule: { shares: [0.25, 0.5, 0.75, 1], futility: 0.4 },
    seed: 1,
    ...more,
  };
}

/** A case of the common label that broke, and one of the rare label that wavers, and was right more often here. */
const BROKE = '1111/0000';
const WAVERS = '0010/1011';

describe('a case that lost all of its answers, in a trial of a metric that weighs others more', () => {
  test.each([BROKE, '1111/0100'])('is asked on by itself where the sum is given up: %s', (own) => {
    expect(judgeTrial(trialOf({ 3: [own], 40: [WAVERS] }), [0.03])).toMatchObject({
      state: 'open',
      only: [3],
    });
  });

  test('convicts by its own answers', () => {
    const result = judgeTrial(trialOf({ 3: [BROKE, BROKE], 40: [WAVERS] }), [0.03]);
    expect(result).toMatchObject({ state: 'rejected', look: 1, only: [3] });
    // Four of four against none is 1 in 70, in each of two rounds: for two cases, four looks and a tenth of the level.
    expect(result.pValue).toBeCloseTo((2 * 4 * 10) / 70 ** 2, 10);
  });

  test.each(['1100/1100', '1111/0110'])('does not where more of its answers are right here: %s', (own) => {
    const result = judgeTrial(trialOf({ 3: [own], 40: [WAVERS] }), [0.03]);
    expect(result.state).toBe('futile');
    expect(result).not.toHaveProperty('only');
  });

  test.each([
    ['the trial of all cases', { wholeSuite: true }],
    ['a trial of gains', { direction: 'better' as const }],
  ])('is not asked for in %s', (_, more) => {
    expect(judgeTrial(trialOf({ 3: [BROKE], 40: [WAVERS] }, more), [0.03])).not.toHaveProperty('only');
  });
});
