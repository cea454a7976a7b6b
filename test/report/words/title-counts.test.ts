import { expect, test } from 'vitest';
import { endingsText, endingText, placedCases, tallyText } from '../../../src/report/case-groups.ts';
import { lostHeading } from '../../../src/report/markdown/case-blocks.ts';
import { commentOf } from '../../../src/report/markdown/surfaces.ts';
import { titleOf } from '../../../src/report/words/title.ts';
import * as make from '../verdicts.ts';

const arm = (passed: number, scored = 8) => ({ scored, passed, errored: 0 });
/** Passes as often as before: another metric that gates shows what became of it. */
const alike = { baseline: arm(8), candidate: arm(8) };
const loss = make.finding({ outcome: 'convicted', pValue: 0.001 });
const reason = (code: string) => ({ code, text: 'Told elsewhere.', suite: 'support-triage', fix: null });

function titled(
  outcome: 'regressed' | 'mixed',
  code: string,
  cases: readonly ReturnType<typeof make.aCase>[],
  slot: object = {},
): string {
  const suite = make.suite(outcome, [make.slot({ cases, findings: [loss], ...slot })]);
  return titleOf(make.verdict(outcome, [{ ...suite, reasons: [reason(code)] }]));
}

test('cases that pass as often as before got worse, and did not break', () => {
  const cases = [make.aCase('a', 'broken', alike), make.aCase('b', 'better'), make.aCase('c', 'unchanged')];
  expect(titled('mixed', 'trade-off', cases)).toBe(
    'A trade-off in `support-triage`. 1 case got better, 1 got worse; on balance no worse.',
  );
  expect(titled('regressed', 'loss', [make.aCase('a', 'broken', alike), make.aCase('c', 'unchanged')])).toBe(
    '`support-triage` got worse. 1 of 2 cases is worse here, confirmed on fresh runs of both sides.',
  );
});

test('thousands of cases are written as everywhere', () => {
  const cases = Array.from({ length: 1_300 }, (_, at) =>
    make.aCase(`case ${at}`, at < 1_200 ? 'suspected' : at < 1_210 ? 'broken' : 'unchanged'),
  );
  expect(titled('regressed', 'loss', cases)).toBe(
    '`support-triage` got worse. 1,210 of 1,300 cases pass on main and fail here. 10 are confirmed on fresh runs of both sides.',
  );
});

test('suspected cases of a trade-off are not said to have broken: none of them is confirmed by itself', () => {
  const lost = [make.aCase('a', 'broken'), make.aCase('b', 'suspected')];
  expect(titled('mixed', 'trade-off', [...lost, make.aCase('c', 'better')])).toBe(
    'A trade-off in `support-triage`. 1 case got better, 2 fail more often; on balance no worse.',
  );
  expect(titled('regressed', 'trade-off-on-balance-worse', [...lost, make.aCase('c', 'better')])).toBe(
    '`support-triage` got worse. 2 of 3 cases fail more often, 1 got better; on balance worse, confirmed on fresh runs of both sides.',
  );
});

test('a gain of several cases is confirmed for all of them together, unless each is clear by itself', () => {
  const some = {
    baseline: { scored: 8, passed: 2, errored: 0 },
    candidate: { scored: 8, passed: 5, errored: 0 },
  };
  const clear = {
    baseline: { scored: 4, passed: 0, errored: 0 },
    candidate: { scored: 4, passed: 4, errored: 0 },
  };
  const lost = make.aCase('a', 'broken');
  const both = [lost, make.aCase('b', 'better', clear), make.aCase('c', 'better', some)];
  expect(titled('mixed', 'trade-off', both)).toBe(
    'A trade-off in `support-triage`. 2 cases got better together, 1 broke; on balance no worse.',
  );
  expect(titled('regressed', 'trade-off-on-balance-worse', both)).toContain(
    '1 of 3 cases broke, 2 got better together; on balance worse',
  );
  expect(titled('regressed', 'loss-under-strict', both)).toContain(' 2 cases got better together, which');
  expect(titled('mixed', 'trade-off', [lost, make.aCase('c', 'better', some)])).toContain(
    ' 1 case got better, 1',
  );
  const each = [lost, make.aCase('b', 'better', clear), make.aCase('c', 'better', clear)];
  expect(titled('mixed', 'trade-off', each)).toContain(' 2 cases got better, 1 broke;');
});

test('one suspect is not one of several', () => {
  const cases = [make.aCase('b', 'suspected'), make.aCase('c', 'unchanged')];
  expect(titled('regressed', 'loss', cases)).toBe(
    '`support-triage` got worse. 1 suspected case broke, confirmed on fresh runs of both sides.',
  );
});

test('suspects that pass as often as before got worse, and did not break', () => {
  const cases = [make.aCase('a', 'suspected', alike), make.aCase('b', 'suspected', alike)];
  expect(titled('regressed', 'loss', cases)).toBe(
    '`support-triage` got worse. At least one of 2 suspected cases got worse, confirmed on fresh runs of both sides.',
  );
  const placed = placedCases(make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]));
  expect(lostHeading(placed, true)).toBe('2 suspected cases: at least one of them got worse');
  expect(lostHeading(placed.slice(1), true)).toBe('1 suspected case: it got worse');
});

test('of suspects of a suite that was not measured it is not said that one broke', () => {
  const cases = [make.aCase('a', 'suspected'), make.aCase('b', 'suspected')];
  const heading = (outcome: 'regressed' | 'inconclusive' | 'not-measured') =>
    /<b>(2 suspected[^<]*)<\/b>/.exec(
      commentOf(make.verdict(outcome, [make.suite(outcome, [make.slot({ cases })])]), make.context()),
    )?.[1];
  expect(heading('regressed')).toBe('2 suspected cases: at least one of them broke');
  expect([heading('inconclusive'), heading('not-measured')]).toEqual([
    '2 suspected cases',
    '2 suspected cases',
  ]);
});

test('a loss by another metric is told by how far it moved, and its cases do not newly fail', () => {
  const metric = make.metric('cost', {
    baseline: 0.0004,
    candidate: 0.003,
    difference: 0.0026,
    unit: 'usd',
    direction: 'lower',
    gate: true,
    tolerance: 0.1,
  });
  const found = make.finding({ metric: 'cost', outcome: 'convicted', pValue: 0.001 });
  const cases = [make.aCase('a', 'broken', alike), make.aCase('b', 'broken', alike)];
  const suite = make.suite('pass', [make.slot({ cases, metrics: [metric], findings: [found] })]);
  expect(titleOf(make.verdict('pass', [suite]))).toContain(
    'Cost / 1,000 rose from $0.40 to $3.00, within the tolerance.',
  );
  expect(endingsText(placedCases(make.verdict('pass', [suite])), ['broken'])).toBe('2 got worse');
});

test('cases that lost their label alone are worse in the title, and in the list', () => {
  const label = { baseline: { ...arm(8), right: 8 }, candidate: { ...arm(8), right: 0 } };
  const told = (...transitions: ('broken' | 'suspected')[]) => {
    const cases = transitions.map((transition, at) => make.aCase(`c${at}`, transition, label));
    const placed = placedCases(make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]));
    return [titled('regressed', 'loss', cases), lostHeading(placed, true)].join(' / ');
  };
  expect(told('broken', 'broken')).toMatch(/2 of 2 cases are worse here, confirmed .* \/ 2 cases got worse$/);
  expect(told('suspected', 'suspected')).toMatch(
    /2 suspected cases got worse, .* \/ 2 suspected cases: at least one of them got worse$/,
  );
});

test('a suspect that fails on main too is newly failing neither in the title nor in the list', () => {
  const told = (before: number, after: number) => {
    const suspect = make.aCase('b', 'suspected', { baseline: arm(before, 6), candidate: arm(after, 6) });
    const cases = [make.aCase('a', 'broken'), suspect];
    const placed = placedCases(make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]));
    return [titled('regressed', 'loss', cases), lostHeading(placed, true)].join(' / ');
  };
  expect(told(2, 1)).toMatch(
    /2 of 2 cases fail more often here\. .* \/ 2 cases fail more often: 1 confirmed, 1 suspected$/,
  );
  expect(told(6, 1)).toMatch(
    /2 of 2 cases pass on main and fail here\. .* \/ 2 newly failing cases: 1 confirmed, 1 suspected$/,
  );
});

test.each([
  [0.4, 4, 0, ''],
  [1.2, 4, 0, '; about 1 of the others would fail by chance'],
  [3.7, 4, 0, '; chance alone may explain the others'],
  [6, 4, 0, '; chance alone may explain the others'],
  [1.2, 1, 0, '; chance alone may explain the other'],
  // Cases that failed at their first look and are told as flaky or unchanged are what chance made.
  [6, 4, 4, '; about 2 of the others would fail by chance'],
  [10.5, 13, 11, ''],
  [3.2, 4, 20, ''],
])('chance alone would fail %d, %d are suspected and %d cleared', (byChance, others, cleared, said) => {
  const suspects = Array.from({ length: others }, (_, at) => make.aCase(`s${at}`, 'suspected'));
  const cases = [make.aCase('a', 'broken'), ...suspects];
  const seenFailing = { cases: cases.length + cleared, byChance };
  expect(titled('regressed', 'loss', cases, { seenFailing })).toContain(
    `1 is confirmed on fresh runs of both sides${said}.`,
  );
});

test('chance alone explains no case that fresh runs show', () => {
  const told = (of: number, more: { readonly stored?: true } = {}) => {
    const tallies = { baseline: { ...arm(of, of), ...more }, candidate: arm(2, of) };
    const cases = [make.aCase('a', 'broken'), make.aCase('b', 'suspected', tallies)];
    return titled('regressed', 'loss', cases, { seenFailing: { cases: 2, byChance: 2.2 } });
  };
  expect(told(10)).toMatch(/1 is confirmed on fresh runs of both sides\.$/);
  expect(told(4)).toContain('; chance alone may explain the other.');
  expect(told(10, { stored: true })).toContain('; chance alone may explain the other.');
});

test('chance alone makes no case fall that another metric shows', () => {
  const told = (moved: number, others: number) => {
    const suspects = Array.from({ length: moved + others }, (_, at) =>
      make.aCase(`s${at}`, 'suspected', at < moved ? { movedBy: ['recall@k'] } : {}),
    );
    const cases = [make.aCase('a', 'broken'), ...suspects];
    return titled('regressed', 'loss', cases, { seenFailing: { cases: cases.length, byChance: 24 } });
  };
  expect(told(29, 0)).toMatch(/1 is confirmed on fresh runs of both sides\.$/);
  expect(told(29, 3)).toContain('; about 3 of the others would fail by chance.');
  expect(told(0, 3)).toContain('; chance alone may explain the others.');
});

test('a case that got better by another metric does not newly pass', () => {
  const [other, passing] = [make.aCase('a', 'better', alike), make.aCase('b', 'better')];
  expect(endingText(other)).toBe('better by another metric');
  expect(endingText(passing)).toBe('newly passing');
  expect(tallyText(other)).toBe('8 of 8 → 8 of 8, better by another metric');
  const words = (...cases: (typeof other)[]) =>
    endingsText(placedCases(make.verdict('mixed', [make.suite('mixed', [make.slot({ cases })])])), [
      'better',
    ]);
  expect(words(other, passing)).toBe('2 better');
  expect(words(passing)).toBe('1 newly passing');
});

test('a pass says how many cases were accepted, in one suite and in several', () => {
  const accepted = (...names: string[]) =>
    make.suite('pass', [make.slot({ cases: names.map((name) => make.aCase(name, 'accepted')) })]);
  const title = (...suites: ReturnType<typeof accepted>[]) => titleOf(make.verdict('pass', suites));
  expect(title(accepted('a', 'b'))).toBe('No regression in `support-triage` beside 2 accepted cases.');
  expect(title(accepted('a', 'b'), accepted('c'))).toBe('No regression in 2 suites beside 3 accepted cases.');
  expect(title(accepted(), accepted())).toBe('No regression in 2 suites.');
});

test('a pass tells of cases whose loss was not confirmed, in one suite and in several', () => {
  const suspected = (...names: string[]) =>
    make.suite('pass', [make.slot({ cases: names.map((name) => make.aCase(name, 'suspected')) })]);
  const title = (...suites: ReturnType<typeof suspected>[]) => titleOf(make.verdict('pass', suites));
  expect(title(suspected('a'))).toBe(
    'No regression in `support-triage`. 1 case is suspected, and its loss is not confirmed.',
  );
  expect(title(suspected('a', 'b'), suspected('c'), suspected())).toBe(
    'No regression in 3 suites. 3 cases are suspected, and their loss is not confirmed.',
  );
  // What a tolerance allows is told with it.
  const slot = make.slot({ cases: [make.aCase('a', 'suspected')], findings: [loss] });
  expect(titleOf(make.verdict('pass', [make.suite('pass', [slot])]))).not.toContain('suspected');
});
