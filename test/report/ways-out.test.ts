import { expect, test } from 'vitest';
import { wayOutTexts, waysOut } from '../../src/report/ways-out.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';

const unmeasured = (suite: string, reason: string, fix: string) => ({
  suite,
  comparison: { state: { kind: 'unmeasured', why: { cause: 'provider', reason, fix }, slots: [] } },
});
const verdict = (suites: unknown, reasons: unknown) => ({ suites, reasons }) as Verdict;

test('each fix stands behind its reasons, the loss first, what has one way out together', () => {
  const suites = ['a', 'b', 'c'].map((name) =>
    unmeasured(name, `${name} is dead.`, name === 'c' ? 'start c' : 'set KEY'),
  );
  const reasons = [
    { code: 'x', text: 'a is dead.', suite: 'a', fix: 'set KEY' },
    { code: 'y', text: 'd got worse.', suite: 'd', fix: 'shorten the prompt' },
    { code: 'y', text: 'e got worse.', suite: 'e', fix: 'shorten the prompt' },
  ];
  const texts = (title: string) =>
    wayOutTexts(
      waysOut(verdict(suites, reasons), title),
      (why) => why,
      (fix) => `> ${fix}`,
    );
  expect(texts('')).toEqual([
    'd got worse.',
    'e got worse.',
    '> shorten the prompt',
    '`a`: a is dead.',
    '`b`: b is dead.',
    '> set KEY',
    '`c`: c is dead.',
    '> start c',
  ]);
  expect(texts('d got worse. e got worse. a is dead.').slice(0, 3)).toEqual([
    '> shorten the prompt',
    '`b`: b is dead.',
    '> set KEY',
  ]);
});

test('of many ways out the first are told, and how many are left', () => {
  const suites = Array.from({ length: 7 }, (_, at) => unmeasured(`s${at}`, `Reason ${at}.`, `fix ${at}`));
  const texts = wayOutTexts(
    waysOut(verdict(suites, []), ''),
    (why) => why,
    (fix) => fix,
  );
  expect(texts.filter((text) => text.startsWith('fix'))).toHaveLength(5);
  expect(texts.at(-1)).toBe('… and 2 more in the report.');
});
