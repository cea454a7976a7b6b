import { expect, test } from 'vitest';
import type { MetricUnit } from '../../../src/metrics/built-in-metrics.ts';
import { endingText, tallyText } from '../../../src/report/case-groups.ts';
import { junitOf } from '../../../src/report/documents/junit.ts';
import { caseLine } from '../../../src/report/markdown/case-blocks.ts';
import { markdownReportOf } from '../../../src/report/markdown/markdown-report.ts';
import { commentOf } from '../../../src/report/markdown/surfaces.ts';
import { terminalOf } from '../../../src/report/terminal/terminal.ts';
import * as make from '../verdicts.ts';

const arm = (passed: number, scored: number, right?: number) => ({
  scored,
  passed,
  errored: 0,
  ...(right !== undefined && { right }),
});

// An error of numbers that grew, or a score that fell, while as many answers pass as before.
test.each([
  ['broken', arm(8, 8), arm(0, 8), '8 of 8 → 0 of 8'],
  ['broken', arm(8, 8, 8), arm(8, 8, 0), '8 of 8 → 0 of 8 right'],
  ['broken', arm(8, 8, 8), arm(8, 8, 8), '8 of 8 → 8 of 8, worse by another metric'],
  ['suspected', arm(0, 4), arm(0, 1), '0 of 4 → 0 of 1, worse by another metric'],
  ['broken', arm(4, 8), arm(1, 2), '4 of 8 → 1 of 2, worse by another metric'],
  ['broken', arm(5, 8), arm(6, 8), '5 of 8 → 6 of 8, worse by another metric'],
  ['broken', arm(5, 8, 5), arm(6, 8, 6), '5 of 8 → 6 of 8, worse by another metric'],
  ['broken', arm(8, 8, 4), arm(8, 8, 6), '4 of 8 → 6 of 8 right, worse by another metric'],
  ['unchanged', arm(5, 8), arm(6, 8), '5 of 8 → 6 of 8'],
  ['unchanged', arm(8, 8), arm(8, 8), '8 of 8 → 8 of 8'],
  ['suspected', arm(3, 3), arm(0, 0), '3 of 3 → not run'],
] as const)('%s: %j → %j', (transition, baseline, candidate, text) => {
  expect(tallyText(make.aCase('a', transition, { baseline, candidate }))).toBe(text);
});

test.each([
  ['broken', ['macro-f1'], 'worse by `macro-f1`'],
  ['suspected', ['macro-f1', 'latency'], 'worse by `macro-f1` and latency'],
  ['better', ['a`b', 'c', 'd'], "better by `a'b`, `c` and 1 more"],
  ['better', ['x'.repeat(500)], /^better by `x{10,120}…x*`$/],
] as const)('%s by %j: the metric is named, in every list of cases', (transition, movedBy, said) => {
  const entry = make.aCase('parcel 36', transition, {
    baseline: arm(8, 8),
    candidate: arm(8, 8),
    failed: [],
    movedBy,
  });
  const [tally, ...rest] = tallyText(entry).split(', ');
  expect(tally).toBe('8 of 8 → 8 of 8');
  expect(rest.join(', ')).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
  expect(endingText(entry)).toBe(rest.join(', '));
  const hostile = make.aCase('parcel 36', 'broken', {
    ...entry,
    transition: 'broken',
    movedBy: ['<b>@you</b>'],
  });
  expect(caseLine({ suite: 'a', slot: 'b', where: null, case: hostile })).toContain('worse by `<b>@you</b>`');
});

test.each([
  ['passes', arm(8, 8), arm(0, 8)],
  ['answers', arm(8, 8, 8), arm(8, 8, 0)],
])('the list of the report is headed by what it counts: %s', (what, baseline, candidate) => {
  const cases = [make.aCase('a', 'broken', { baseline, candidate }), make.aCase('b', 'unchanged')];
  const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]);
  expect(markdownReportOf(verdict, make.context())).toContain(
    `| case | | ${what}, main → this PR | by chance |`,
  );
});

test('names that differ at their end alone still differ where they are cut', () => {
  const start =
    'Wie lange dauert die Lieferung nach Österreich, 配送, wenn ich am Freitag bestelle und am Montag wieder abreise, ohne Adresse?';
  const cases = [1, 2].map((at) => make.aCase(`${start} Frage ${at}`, 'broken', { failed: [] }));
  const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]);
  const said = [
    commentOf(verdict, make.context()),
    terminalOf(verdict, make.context(), { colour: false, width: 80 }),
  ];
  for (const text of said)
    for (const at of [1, 2]) expect(text).toMatch(new RegExp(`Wie lange .*…\\S.* ${at}\\b`));
});

const fell = (metric: string, unit: MetricUnit, baseline: number, candidate: number) => ({
  movedBy: [metric],
  moved: [{ metric, unit, baseline, candidate }],
});

test.each([
  [fell('tone', 'score', 0.9666, 0.775), '0.967 → 0.775'],
  [fell('latency', 'ms', 812, 1900), '812 ms → 1.9 s'],
  [fell('cost', 'usd', 0.0001, 0.00025), '$0.00010 → $0.00025'],
])('what a case is worse by has its values, which passes do not show: %j', (moved, values) => {
  const worse = make.aCase('a', 'broken', { ...moved, baseline: arm(8, 8), candidate: arm(8, 8) });
  expect(tallyText(worse)).toBe(`8 of 8 → 8 of 8, ${endingText(worse)} (${values})`);
  // A check that failed once, before the trial that counts, is not how it got worse.
  const looked = { ...worse, failed: [{ label: 'is polite', reason: 'no' }] };
  const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases: [looked] })])]);
  const text = terminalOf(verdict, make.context(), { colour: false, width: 80 });
  expect(text).toContain(`✗ a  ${values}  ${endingText(worse)}`);
  const failing = { ...worse, candidate: arm(3, 8) };
  expect(tallyText(failing)).toBe('8 of 8 → 3 of 8');
});

test('of two metrics both have their values, in the order of their names; a metric of the whole suite has none', () => {
  const [one, two] = [fell('tone', 'score', 0.9, 0.8), fell('hit@k', 'score', 1, 0.5)];
  const worse = (movedBy: string[], moved: typeof one.moved) =>
    tallyText(make.aCase('a', 'broken', { baseline: arm(8, 8), candidate: arm(8, 8), movedBy, moved }));
  const both = [...one.moved, ...two.moved];
  expect(worse(['hit@k', 'tone'], both)).toContain('by `hit@k` and `tone` (1 → 0.5, 0.9 → 0.8)');
  expect(worse(['macro-f1', 'tone'], one.moved)).toContain('by `macro-f1` and `tone` (–, 0.9 → 0.8)');
  expect(worse(['macro-f1', 'map'], [])).toMatch(/by `macro-f1` and `map`$/);
});

test('cases of one kind share a line, each with its own values', () => {
  const cases = ['a', 'b', 'c'].map((label, at) =>
    make.aCase(label, 'broken', {
      ...fell('tone', 'score', 0.9, 0.8 - at / 10),
      ...{ baseline: arm(8, 8), candidate: arm(8, 8), failed: [] },
      outputs: { baseline: '{"tone": 0.9}', candidate: '{"tone": 0.8}' },
    }),
  );
  const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]);
  expect(commentOf(verdict, make.context())).toContain(
    '- 8 of 8 → 8 of 8, worse by `tone`: `b` (0.9 → 0.7), `c` (0.9 → 0.6)',
  );
});

test('cases that stand in several columns are not counted as cases', () => {
  const told = { failed: [], outputs: { baseline: '{"a": 1}', candidate: '{"a": 2}' } };
  const cases = ['a', 'b', 'c'].map((label) => make.aCase(label, 'broken', told));
  const body = (...slots: string[]) => {
    const suite = make.suite(
      'regressed',
      slots.map((slot) => make.slot({ slot, label: slot, cases })),
    );
    return commentOf(make.verdict('regressed', [suite]), make.context());
  };
  expect(body('one', 'two')).toContain('<summary>The others, by column</summary>');
  expect(body('one', 'two')).toContain('**3 cases in 2 columns, one way of failing**');
  const more = ['d', 'e'].map((label) => make.aCase(label, 'broken', told));
  cases.push(...more);
  expect(body('one')).toContain('<summary>The other 4</summary>');
});

test('the terminal shows confirmed cases before suspected ones, since it shows few', () => {
  const cases = [
    ...Array.from({ length: 20 }, (_, at) => make.aCase(`s${at}`, 'suspected')),
    make.aCase('sure', 'broken'),
  ];
  const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]);
  const text = terminalOf(verdict, make.context(), { colour: false, width: 80 });
  expect(text).toMatch(/✗ sure .*\n {3}\? s0 .*\n {3}\? s1 /);
});

test.each([
  [arm(1, 6), arm(0, 6), '1 of 6 → 0 of 6, worse by score (0.6 → 0.4)'],
  [arm(4, 4), arm(2, 4), '4 of 4 → 2 of 4, worse by score (0.6 → 0.4)'],
  [arm(4, 6), arm(2, 6), '4 of 6 → 2 of 6'],
])('by a score that shows a loss: %j → %j', (baseline, candidate, said) => {
  const lost = make.aCase('a', 'broken', { baseline, candidate, ...fell('score', 'score', 0.6, 0.4) });
  expect(tallyText(lost)).toBe(said);
  const gained = make.aCase('a', 'better', {
    ...{ baseline: candidate, candidate: baseline, ...fell('score', 'score', 0.4, 0.6) },
  });
  expect(tallyText(gained).includes('better by')).toBe(said.includes('worse by'));
});

test('the terminal says so too, in the place of "newly failing"', () => {
  const cases = [
    make.aCase('parcel 36', 'broken', { baseline: arm(8, 8, 8), candidate: arm(8, 8, 8), failed: [] }),
  ];
  const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]);
  const text = terminalOf(verdict, make.context(), { colour: false, width: 80 });
  expect(text).toMatch(/✗ parcel 36 {2}8\/8 → 8\/8 {2}worse by another metric/);
});

test.each([
  [arm(5, 8), arm(6, 8), '5/8 → 6/8', 'worse by another metric'],
  [arm(5, 8, 8), arm(6, 8, 0), '5/8 → 6/8', 'right less often'],
])('a case that passes more often, and is worse: %j → %j', (baseline, candidate, tally, said) => {
  const entry = make.aCase('parcel 36', 'broken', { baseline, candidate, failed: [] });
  const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases: [entry] })])]);
  const text = terminalOf(verdict, make.context(), { colour: false, width: 80 });
  expect(text).toContain(`✗ parcel 36  ${tally}  ${said}`);
});

test('of a case that lost its label alone the terminal does not say that it fails', () => {
  const cases = [
    make.aCase('parcel 36', 'broken', { baseline: arm(8, 8, 8), candidate: arm(8, 8, 0), failed: [] }),
    make.aCase('parcel 37', 'broken', { baseline: arm(8, 8, 8), candidate: arm(0, 8, 0), failed: [] }),
  ];
  const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]);
  const text = terminalOf(verdict, make.context(), { colour: false, width: 80 });
  expect(text).toMatch(/✗ parcel 36 {2}8\/8 → 0\/8 {2}right less often/);
  expect(text).toMatch(/✗ parcel 37 {2}8\/8 → 0\/8 {2}newly failing/);
});

test.each([
  ['flaky', arm(0, 7), arm(0, 8), 'passed in an earlier run'],
  ['flaky', arm(0, 1), arm(1, 1), 'passed in an earlier run'],
  // What looks like a loss is none that this PR made: main failed it before.
  ['flaky', arm(1, 1), arm(0, 2), 'failed on main in an earlier run'],
  ['flaky', arm(0, 7), arm(1, 8), null],
  ['flaky', arm(7, 7), arm(8, 8), null],
  ['flaky', arm(0, 0), arm(0, 8), null],
  ['broken', arm(0, 7), arm(0, 8), null],
] as const)('%s, %j → %j: said of an earlier run: %s', (transition, baseline, candidate, said) => {
  const entry = make.aCase('parcel 36', transition, { baseline, candidate, failed: [] });
  const verdict = make.verdict('pass', [make.suite('pass', [make.slot({ cases: [entry] })])]);
  const texts = [
    terminalOf(verdict, make.context(), { colour: false, width: 80 }),
    caseLine({ suite: 'a', slot: 'b', where: null, case: entry }),
  ];
  const words = texts.map((text) => /\w+ (?:on main )?in an earlier run/.exec(text)?.[0] ?? null);
  expect(words).toEqual([said, said]);
});

// The page lists cases by these words, and so do the comment and the terminal.
test.each([
  ['broken', {}, 'newly failing'],
  ['broken', { baseline: arm(8, 8, 8), candidate: arm(8, 8, 0) }, 'got worse'],
  ['suspected', {}, 'suspected'],
  ['errored', {}, 'errors'],
  ['better', {}, 'newly passing'],
  ['unclear', {}, 'unclear (too few answers)'],
  ['grader-unstable', {}, 'grader unstable'],
  ['removed', {}, 'removed'],
] as const)(
  'a case that is %s (%j) is called "%s" by the whole report and JUnit',
  (transition, over, word) => {
    const entry = make.aCase('a', transition, over);
    const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases: [entry] })])]);
    const told = `${word}, ${tallyText(entry)}`;
    expect(markdownReportOf(verdict, make.context())).toContain(`| \`a\` | ${word} |`);
    if (['broken', 'suspected', 'errored'].includes(transition))
      expect(junitOf(verdict, make.context())).toContain(`message="${told}"`);
  },
);
