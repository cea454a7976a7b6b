import { describe, expect, test } from 'vitest';
import { explainedText } from '../../../src/report/terminal/explained.ts';
import { paintWith } from '../../../src/report/terminal/terminal-style.ts';
import type { Arm } from '../../../src/samples/sample.ts';
import { sampleWith } from '../../support/builders/sample.ts';
import { aCase } from '../verdicts.ts';

const ARM_TASK = { baseline: { 'tp/refund': 1 }, candidate: { 'fn/refund': 1 } } as const;
const answers = (arm: Arm, passed: boolean, task?: Readonly<Record<string, number>>) =>
  [0, 1].map((repeat) =>
    sampleWith({
      arm,
      repeat,
      stage: 'confirm',
      result: { kind: 'scored', passed, score: 1, metrics: {}, failed: [], ...(task && { task }) },
    }),
  );
const explained = (entry: ReturnType<typeof aCase>, samples: ReturnType<typeof answers>) =>
  explainedText({ suite: 's', slot: 'p', entry, samples, stored: [] }, paintWith(false), 100);

describe('one case explained', () => {
  test('answers whose assertions pass and whose label is wrong are counted, and drawn, by what is right', () => {
    const tally = (right: number) => ({ scored: 2, passed: 2, right, errored: 0 });
    const text = explained(aCase('refund', 'broken', { baseline: tally(2), candidate: tally(0) }), [
      ...answers('baseline', true, ARM_TASK.baseline),
      ...answers('candidate', true, ARM_TASK.candidate),
    ]);
    expect(text).toMatch(/ended +right less often · main 2 of 2 right, this PR 0 of 2 right/);
    expect(text).toMatch(/main +●● · /);
    expect(text).toMatch(/this PR +○○ · /);
  });

  test('the history on main counts what the counts above it count', () => {
    const tally = (right: number) => ({ scored: 2, passed: 2, right, errored: 0 });
    const entry = aCase('refund', 'broken', { baseline: tally(2), candidate: tally(0) });
    const [right] = answers('baseline', true, ARM_TASK.baseline);
    const [wrong] = answers('baseline', true, ARM_TASK.candidate);
    const stored = [right, wrong, wrong].flatMap((sample) => sample ?? []);
    const one = { suite: 's', slot: 'p', entry, samples: [], stored };
    expect(explainedText(one, paintWith(false), 100)).toMatch(/on main +●○○ · 1 of 3 stored samples right/);
  });

  test('a case says by how much it moved, and what its variations came to', () => {
    const side = (passed: number) => ({ scored: 6, passed, errored: 0 });
    const moved = [{ metric: 'score', unit: 'score', baseline: 1, candidate: 0.1 }] as const;
    const over = { baseline: side(6), candidate: side(6), movedBy: ['score'], moved };
    expect(explained(aCase('refund', 'broken', over), [])).toMatch(/ended +worse by score \(1 → 0\.1\) · /);
    const varied = { baseline: side(4), candidate: side(3) };
    expect(explained(aCase('refund', 'borderline', { varied }), [])).toMatch(
      /varied +with other white space 4 of 6 → 3 of 6/,
    );
  });

  test('a case that its assertions lose is counted by its passes', () => {
    const text = explained(aCase('refund', 'broken'), [
      ...answers('baseline', true, ARM_TASK.baseline),
      ...answers('candidate', false, ARM_TASK.baseline),
    ]);
    expect(text).toMatch(/ended +newly failing · main 6 of 6, this PR 0 of 6/);
    expect(text).toMatch(/this PR +○○ · /);
  });

  test('a long answer is told to its last word, and one that both sides gave is told once', () => {
    const told = (baseline: string, candidate: string) =>
      explained(aCase('refund', 'broken'), [
        ...answers('baseline', true).map((sample) => ({ ...sample, output: baseline })),
        ...answers('candidate', false).map((sample) => ({ ...sample, output: candidate })),
      ]);
    const long = Array.from({ length: 40 }, (_, at) => `word${at}ing`).join(' ');
    const text = told(long, 'Sorry.');
    for (const word of long.split(' ')) expect(text).toContain(word);
    expect(told('Sorry.', 'Sorry.')).toMatch(/Both sides gave the same output here:\n +Sorry\./);
  });

  test('a case that misses its bar says so, however it ended', () => {
    const bar = { passes: 4, of: 5, passed: 0, answered: 5, interval: [0, 0.522], state: 'missed' } as const;
    expect(explained(aCase('refund', 'unchanged', { bar }), [])).toMatch(
      /bar +at least 4\/5: 0 of 5 passed, missed \(0 % … 52\.2 %\)/,
    );
    expect(explained(aCase('refund', 'unchanged'), [])).not.toContain('bar ');
  });
});
