import { expect, test } from 'vitest';
import { markdownReportOf } from '../../src/report/markdown/markdown-report.ts';
import { metricTables } from '../../src/report/markdown/metric-table.ts';
import { commentOf } from '../../src/report/markdown/surfaces.ts';
import * as make from './verdicts.ts';

const worse = { baseline: 0.9, candidate: 0.8, difference: -0.1, interval: [-0.15, -0.05] } as const;
const many = [
  make.metric('pass'),
  make.metric('quiet', { unit: 'score' }),
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => make.metric(name, { unit: 'score', ...worse })),
  make.metric('bar', { unit: 'score', gate: true }),
];
const verdictOf = (...slots: (typeof many)[]) =>
  make.verdict('regressed', [
    make.suite(
      'regressed',
      slots.map((metrics, at) => make.slot({ slot: `s${at}`, label: `s${at}`, metrics })),
    ),
  ]);
const names = (table: string | null) =>
  (table ?? '')
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[1]?.replaceAll('\u00A0', ' ').trim());

test('of many metrics the first, those that can block and those that moved are shown, in their order', () => {
  const { table, rest, left, worse: losses } = metricTables(verdictOf(many), 50_000);
  expect(names(table)).toEqual(['pass rate', 'a', 'b', 'c', 'd', 'bar']);
  expect(names(rest)).toEqual(['quiet', 'e', 'f']);
  expect([left, losses]).toEqual([3, 2]);
  expect(commentOf(verdictOf(many), make.context())).toContain(
    '<summary>3 more metrics · 2 worse, warn</summary>',
  );
});

test('a few are all shown, and in the whole report every one is', () => {
  expect(metricTables(verdictOf(many.slice(0, 7)), 50_000).rest).toBeNull();
  const report = markdownReportOf(verdictOf(many), make.context());
  expect(report).not.toContain('more metrics');
  expect(report).toContain('| quiet |');
});

test('the only slot heads its metrics, of several each has a row', () => {
  const few = many.slice(0, 1);
  expect(metricTables(verdictOf(few), 50_000).table).toMatch(/^\| `s0` \| main/);
  expect(names(metricTables(verdictOf(few, few), 50_000).table)).toEqual([
    '**`s0`**',
    'pass rate',
    '**`s1`**',
    'pass rate',
  ]);
});
