import { expect, test } from 'vitest';
import { triedDistance } from '../../../src/design/belief/tried-drift.ts';
import type { GatingMetric } from '../../../src/metrics/metric-rules.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { sampleOf } from '../fixtures.ts';

const PASS: GatingMetric = { name: 'pass', direction: 'higher' };
const ACCURACY: GatingMetric = {
  name: 'accuracy',
  direction: 'higher',
  task: { measure: 'accuracy', label: null, slice: null },
};

/** Answers to one case that all pass, since nothing asserts, and are right or wrong by the suite's task. */
function answers(
  at: number,
  arm: Sample['arm'],
  stage: Sample['stage'],
  rights: readonly boolean[],
): Sample[] {
  return rights.map((right, repeat): Sample => {
    const sample = sampleOf(`case ${at}`, arm, 1, { stage, round: 0, repeat, output: `${right} ${repeat}` });
    const task = right ? { 'tp/refund': 1 } : { 'fn/refund': 1 };
    return sample.result.kind === 'scored' ? { ...sample, result: { ...sample.result, task } } : sample;
  });
}

const triedCases = (isRight: boolean) =>
  Array.from({ length: 12 }, (_, at) => ({
    stored: answers(at, 'baseline', 'record', [true, true, true, at > 2]),
    looks: answers(at, 'candidate', 'search', [false]),
    main: answers(at, 'baseline', 'trial', [isRight, isRight, isRight, isRight]),
  }));

test('of a task without assertions, answers that are right no more show that main changed, and right ones do not', () => {
  expect(triedDistance(triedCases(false), [ACCURACY], false)?.fall).toBeGreaterThan(3);
  expect(triedDistance(triedCases(true), [ACCURACY], false)?.fall).toBeLessThan(0);
});

test('where passes alone gate, main has not changed while as many pass, whatever is right by the task', () => {
  expect(triedDistance(triedCases(false), [PASS], false)?.fall).toBeLessThan(1);
});
