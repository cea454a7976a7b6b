import { expect, test } from 'vitest';
import type { Confusion } from '../../../src/compare/comparison.ts';
import { pageHead } from '../../../src/report/page/page-head.ts';
import { terminalOf } from '../../../src/report/terminal/terminal.ts';
import { takenLabelsText } from '../../../src/report/words/taken-labels.ts';
import * as make from '../verdicts.ts';

const pair = (expected: string, answer: string | null, baseline: number, candidate: number): Confusion => ({
  ...{ expected, answer, baseline, candidate },
});
type Ending = 'convicted' | 'cleared';
const verdictOf = (confusions: Confusion[], outcome: Ending, kind: string) =>
  make.verdict('regressed', [
    make.suite('regressed', [
      make.slot({
        findings: [make.finding({ outcome, pValue: 0.001 })],
        task: { kind, cases: 30, labels: [], confusions, slices: [], slicesLeft: 0 } as never,
      }),
    ]),
  ]);
const text = (confusions: Confusion[], outcome: Ending = 'convicted', kind = 'classification') =>
  takenLabelsText(verdictOf(confusions, outcome, kind));

test('beside a confirmed loss: which labels are taken for others in more cases, the most first', () => {
  expect(text([pair('delivery', null, 0.3, 1.5), pair('exchange', 'refund', 0, 5)])).toBe(
    'More cases are answered with another label than expected: `exchange` as `refund` (0 → 5), `delivery` as none of the labels (0.3 → 1.5).',
  );
  const many = ['a', 'b', 'c', 'd', 'e'].map((name) => pair(name, 'x', 0, 2));
  expect(text(many)).toMatch(/`c` as `x` \(0 → 2\) and 2 more\.$/);
});

test('a rise of one case is one, however its means are rounded, and a pair of several models is named once', () => {
  expect(2.3 - 1.3).toBeLessThan(1);
  expect(text([pair('exchange', 'refund', 1.3, 2.3)])).toContain('(1.3 → 2.3)');
  const twice = text([pair('exchange', 'refund', 0, 4), pair('exchange', 'refund', 0, 5)]);
  expect(twice).toMatch(/: `exchange` as `refund` \(0 → 5\)\.$/);
});

test('a label is shown as it is written, whatever stands in it', () => {
  expect(text([pair('re`fund', 'a\nb <img> @team', 0, 2)])).toMatch(/^[^\n]*$/);
});

test.each([
  [
    'none rose by a case',
    [pair('exchange', 'refund', 1, 1.5), pair('refund', 'exchange', 4, 0)],
    'convicted',
  ],
  ['no loss is confirmed', [pair('exchange', 'refund', 0, 5)], 'cleared'],
] as const)('no word where %s', (_, confusions, outcome) => {
  expect(text([...confusions], outcome)).toBeNull();
});

test('no word of tokens and entities, which have no cases', () => {
  expect(text([pair('NOUN', 'VERB', 0, 40)], 'convicted', 'token-classification')).toBeNull();
});

test('the terminal and the HTML report say it too', () => {
  const verdict = verdictOf([pair('exchange', 'refund', 0, 5)], 'convicted', 'classification');
  const said = '`exchange` as `refund` (0 → 5)';
  expect(terminalOf(verdict, make.context(), { colour: false, width: 120 })).toContain(said);
  expect(pageHead(verdict, make.context()).lines.filter((line) => line.includes(said))).toHaveLength(1);
});
