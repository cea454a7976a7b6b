import { expect, test } from 'vitest';
import { leftOutLines } from '../../../src/report/words/left-out-lines.ts';
import * as make from '../verdicts.ts';

const verdictOf = (...cases: ReturnType<typeof make.aCase>[]) =>
  make.verdict('pass', [make.suite('pass', [make.slot({ cases })])]);

test('says how many cases of how many are left out, names three, and counts those that fail', () => {
  const failing = { candidate: { scored: 2, passed: 1, errored: 0 } };
  const passing = { candidate: { scored: 1, passed: 1, errored: 0 } };
  const found = leftOutLines(
    verdictOf(
      make.aCase('kept', 'unchanged'),
      make.aCase('a', 'left-out', failing),
      ...['b', 'c', 'd'].map((label) => make.aCase(label, 'left-out', passing)),
    ),
  );
  expect(found).toEqual([
    'Left out of the verdict, because they stand in the training data: 4 of 5 cases (`a`, `b`, `c` and 1 more). 1 of them fails in this PR.',
  ]);
});

test('of one case, in the singular', () => {
  const of = (passed: number) =>
    leftOutLines(
      verdictOf(
        make.aCase('kept', 'unchanged'),
        make.aCase('a', 'left-out', { candidate: { scored: 1, passed, errored: 0 } }),
      ),
    );
  const out = 'Left out of the verdict, because it stands in the training data: 1 of 2 cases (`a`).';
  expect(of(0)).toEqual([`${out} It fails in this PR.`]);
  expect(of(1)).toEqual([out]);
});

test('is silent where none is', () => {
  expect(leftOutLines(verdictOf(make.aCase('kept', 'unchanged')))).toEqual([]);
});
