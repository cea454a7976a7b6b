import { describe, expect, test } from 'vitest';
import { allAnswersText } from '../../../src/report/words/counted-answers.ts';
import type { Arm } from '../../../src/samples/sample.ts';
import { CASE_BARS, type Stage } from '../../../src/samples/stage.ts';
import { sampleWith } from '../../support/builders/sample.ts';
import { aCase } from '../verdicts.ts';

const answers = (arm: Arm, stage: Stage, count: number, passed: boolean, first?: number) =>
  Array.from({ length: count }, (_, repeat) =>
    sampleWith({
      ...{ arm, stage, repeat },
      ...(first !== undefined && { variation: first + repeat }),
      result: { kind: 'scored', passed, score: Number(passed), metrics: {}, failed: [] },
    }),
  );
const tally = (passed: number, scored = 4) => ({ scored, passed, errored: 0 });
const lost = aCase('refund', 'broken', { baseline: tally(4), candidate: tally(0) });
const tried = [...answers('baseline', 'trial', 4, true), ...answers('candidate', 'trial', 4, false)];
/** The same, each pair asked in other white space. */
const varied = [...answers('baseline', 'trial', 4, true, 1), ...answers('candidate', 'trial', 4, false, 1)];
const look = answers('candidate', 'search', 1, false);

describe('counts that are not of all answers', () => {
  test('say that fresh runs are counted, and what all answers come to', () => {
    const all = [
      ...answers('baseline', 'fill', 5, true),
      ...answers('baseline', 'search', 1, false),
      ...answers('candidate', 'search', 1, false),
      ...tried,
    ];
    expect(allAnswersText(lost, all)).toBe(
      'These counts are of fresh runs on both sides. Answers before them chose the case, and do not count. With them: 9 of 10 on main, 0 of 5 on this PR.',
    );
  });

  test('say that answers to the prompt as it stands are counted', () => {
    const entry = aCase('refund', 'unchanged', { baseline: tally(1, 1), candidate: tally(1, 1) });
    const all = [...answers('baseline', 'fill', 1, true), ...answers('candidate', 'search', 1, true)];
    expect(allAnswersText(entry, [...all, ...varied])).toBe(
      'These counts are of the prompt as it stands. In other white space: 4 of 4 on main, 0 of 4 on this PR.',
    );
  });

  test.each([
    ['all that is counted of main', { ...tally(0, 3), stored: true as const }, 'better' as const, []],
    ['among what is counted of main', tally(3, 4), 'flaky' as const, answers('baseline', 'search', 1, true)],
  ])('say the same where stored answers are %s', (_, baseline, transition, looks) => {
    const entry = aCase('refund', transition, { baseline, candidate: tally(2, 2) });
    const all = [
      ...looks,
      ...answers('candidate', 'search', 2, true),
      ...answers('baseline', 'gains-trial', 4, true, 1),
      ...answers('candidate', 'gains-trial', 4, true, 1),
    ];
    expect(allAnswersText(entry, all)).toBe(
      'These counts are of the prompt as it stands. In other white space: 4 of 4 on main, 4 of 4 on this PR.',
    );
  });

  test('say that the fresh runs were asked in other white space', () => {
    const all = [...answers('baseline', 'search', 1, true), ...look, ...varied];
    expect(allAnswersText(lost, all)).toBe(
      'These counts are of fresh runs on both sides, asked in other white space. Answers before them chose the case, and do not count. To the prompt as it stands: 1 of 1 on main, 0 of 1 on this PR.',
    );
  });

  test('say nothing of variations that did harm: the trial went on without them', () => {
    const harmed = [
      ...answers('baseline', 'trial', 4, false, 1),
      ...answers('candidate', 'trial', 4, false, 1),
    ];
    expect(allAnswersText(lost, [...look, ...harmed, ...tried])).toBe(
      'These counts are of fresh runs on both sides. Answers before them chose the case, and do not count. With them: 4 of 4 on main, 0 of 5 on this PR.',
    );
  });

  test('name no answer of main to the prompt as it stands where there is none', () => {
    expect(allAnswersText(lost, [...look, ...varied])).toMatch(
      / To the prompt as it stands: 0 of 1 on this PR\.$/,
    );
  });

  test.each([
    ['all answers are counted', lost, tried],
    ['answers to its bar are told apart', lost, [...tried, ...answers('candidate', CASE_BARS, 5, false)]],
    ['none of its answers is at hand', lost, []],
    [
      'those to other white space are told beside it',
      { ...lost, varied: { baseline: tally(4, 8), candidate: tally(3, 8) } },
      [...tried, ...answers('baseline', 'trial', 8, true, 1)],
    ],
    [
      'main is told by what is stored of it',
      { ...lost, baseline: { ...tally(8, 8), stored: true as const } },
      [...tried, ...look],
    ],
  ])('say nothing where %s', (_, entry, samples) => {
    expect(allAnswersText(entry, samples)).toBeNull();
  });
});
