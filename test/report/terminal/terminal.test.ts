import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { commentOf } from '../../../src/report/markdown/surfaces.ts';
import { terminalOf } from '../../../src/report/terminal/terminal.ts';
import {
  columnsOf,
  fitted,
  padded,
  wrapped,
  wrappedItems,
  wrappedLines,
} from '../../../src/report/terminal/terminal-style.ts';
import { scenarios } from '../scenarios.ts';
import * as make from '../verdicts.ts';

describe.each(Object.entries(scenarios))('%s', (_, { verdict, context }) => {
  test.each([60, 80, 100, 200])('fits into %i columns', (width) => {
    const lines = terminalOf(verdict, context, { colour: false, width }).split('\n');
    expect(lines.filter((line) => columnsOf(line) > Math.min(width, 120))).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  test('colour adds nothing but colour', () => {
    const plain = terminalOf(verdict, context, { colour: false, width: 100 });
    const painted = terminalOf(verdict, context, { colour: true, width: 100 });
    expect(plain).not.toContain('\x1b');
    expect(painted).toContain('\x1b[');
    const bare = stripVTControlCharacters(painted)
      .split('\n')
      .map((line) => line.trimEnd());
    expect(bare).toEqual(plain.split('\n'));
  });
});

test('says why a metric is within noise, or not confirmed, beside what was confirmed', () => {
  const metrics = [
    make.metric('pass', {
      baseline: 0.9,
      candidate: 0.7,
      difference: -0.2,
      interval: [-0.3, 0.01],
      tried: [-0.3, -0.1],
    }),
    make.metric('score', { baseline: 0.9, candidate: 0.85, difference: -0.05, interval: [-0.12, 0.02] }),
    make.metric('accuracy', {
      baseline: 0.9,
      candidate: 0.8,
      difference: -0.1,
      interval: [-0.12, -0.02],
      gate: true,
    }),
  ];
  const findings = [
    make.finding({ outcome: 'convicted', pValue: 0.002 }),
    make.finding({ metric: 'accuracy', outcome: 'cleared' }),
  ];
  const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ metrics, findings })])]);
  const text = terminalOf(verdict, make.context(), { colour: false, width: 100 }).replaceAll(/\s+/g, ' ');
  expect(text).toContain('Each metric is tested by itself. Score got worse as well, by too little');
  expect(text).toContain('`accuracy` got worse, and its interval leaves 0 out, but no loss was confirmed.');
  expect(commentOf(verdict, make.context())).toContain('An interval covers all cases');
  // A terminal shows no interval that could reach past 0.
  expect(text).not.toContain('An interval covers all cases');
});

describe('laying out', () => {
  test('every single character, also behind another and in colour, is as wide as the library says', {
    tags: ['slow'],
  }, () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x3000; code++)
      for (const one of [String.fromCharCode(code), `1${String.fromCharCode(code)}`])
        for (const each of [one, `\x1b[31m${one}\x1b[39m`])
          if (columnsOf(each) !== stringWidth(each))
            wrong.push(`${JSON.stringify(each)} ${code.toString(16)}`);
    expect(wrong).toEqual([]);
    const unit = fc.constantFrom(
      ...'a1#·→…–×≥é',
      '\u200d',
      '\ufe0f',
      '\u20e3',
      '\u0301',
      '😀',
      '東',
      '\x1b[2m',
    );
    const longer = fc.string({ unit, maxLength: 12 });
    fc.assert(fc.property(longer, (each) => columnsOf(each) === stringWidth(each)));
  });

  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '東', '😀', 'é', '👩‍👧', '\x1b[31m'),
    maxLength: 80,
  });

  test('a number and its per cent sign stay on one line', () => {
    expect(wrapped('Pass rate is 0 %, below the floor of 90 %.', 39)).toEqual([
      'Pass rate is 0 %, below the floor of',
      '90 %.',
    ]);
    expect(wrapped('all % signs', 5)).toEqual(['all %', 'signs']);
    expect(wrapped('all % signs', 4)).toEqual(['all', '%', 'sig…']);
  });

  test('fitted text has at most its columns, wide characters counted', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (value, columns) => {
        expect(columnsOf(fitted(value, columns))).toBeLessThanOrEqual(columns);
        expect(columnsOf(padded(fitted(value, columns), columns))).toBe(columns);
        for (const line of wrapped(value, columns)) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

test('items stand side by side, and one that is wider than the screen is told whole', () => {
  expect(wrappedItems(['3 calls', '4 s', 'exit 1'], 16)).toEqual(['3 calls · 4 s', 'exit 1']);
  expect(wrappedItems(['3 calls', '9 calls (3 main, 6 this PR)', 'exit 1'], 16)).toEqual([
    '3 calls',
    '9 calls (3 main,',
    '6 this PR)',
    'exit 1',
  ]);
});

test('what to do is wrapped, and a line to paste is not', () => {
  const pasted = `git fetch origin ${'a-branch-with-a-long-name/'.repeat(6)}`;
  const lines = wrappedLines(
    `To fix: ${'word '.repeat(30)}:\n  ${pasted}\nThen ${'word '.repeat(30)}again.`,
    60,
  );
  expect(lines.filter((line) => columnsOf(line) > 60)).toEqual([`  ${pasted}`]);
  expect(wrappedLines(`To fix: ${pasted}`, 60)).toEqual([`To fix: ${pasted}`]);
});

test('a case that failed its check and later erred is told by what it failed, and by the error as the provider said it', () => {
  const lost = make.aCase('refund', 'suspected', {
    candidate: { scored: 1, passed: 0, errored: 2 },
    failed: [{ label: 'contains "OK"', reason: '' }],
    error: 'Not asked, since calls before it failed: ECONNRESET socket hang up',
  });
  const verdict = make.verdict('not-measured', [make.suite('not-measured', [make.slot({ cases: [lost] })])]);
  expect(terminalOf(verdict, make.context(), { colour: false, width: 100 })).toMatch(
    /\? refund .* contains "OK"/,
  );
  const comment = commentOf(verdict, make.context());
  expect(comment).toContain('· `contains "OK"` · `ECONNRESET socket hang up`');
  expect(comment).not.toContain('Not asked');
});

test('a case that only this PR is refused stands there as a loss', () => {
  const refused = make.verdict('regressed', [
    make.suite('regressed', [make.slot({ cases: [make.aCase('refund', 'refused')] })]),
  ]);
  const text = terminalOf(refused, make.context(), { colour: false, width: 100 });
  expect(text).toMatch(/^ {3}✗ refund/m);
});

describe('a list with room for only so many cases', () => {
  const text = (cases: readonly ReturnType<typeof make.aCase>[]) =>
    terminalOf(make.verdict('pass', [make.suite('pass', [make.slot({ cases })])]), make.context(), {
      colour: false,
      width: 80,
    });

  test('an error that many have is one line, without the JSON around its words', () => {
    const error = 'API error: 404 Not Found\n{"error":{"message":"no such model","code":"x"}}';
    const erring = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => make.aCase(name, 'errored', { error }));
    const unasked = make.aCase('g', 'errored', {
      error: `Not asked, since calls before it failed: ${error}`,
    });
    const shown = text([...erring, unasked, make.aCase('h', 'errored', { error: 'out of memory' })]);
    expect(shown).toMatch(
      /! 7 cases, e\.g\. a {2}3\/3 → 3 errors {2}API error: 404 Not Found: no such model\n/,
    );
    expect(shown).toMatch(/! h +3\/3 → 3 errors {2}out of memory\n/);
    expect(shown).not.toContain('more case');
  });

  test('new cases that fail stand before new ones that pass', () => {
    const added = (label: string, passed: number) =>
      make.aCase(label, 'added', { candidate: { scored: 1, passed, errored: 0 } });
    const shown = text([...[1, 2, 3, 4, 5].map((at) => added(`passes ${at}`, 1)), added('fails', 0)]);
    expect(shown).toMatch(/\+ fails +0\/1[^\n]*\n {3}\+ passes 1/);
    expect(shown).toContain('… 1 more case in the report');
  });
});
