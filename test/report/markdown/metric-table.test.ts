import { describe, expect, test } from 'vitest';
import { metricWords } from '../../../src/metrics/built-in-metrics.ts';
import { markdownReportOf } from '../../../src/report/markdown/markdown-report.ts';
import { metricTables, wholeMetricTable } from '../../../src/report/markdown/metric-table.ts';
import { commentOf } from '../../../src/report/markdown/surfaces.ts';
import * as make from '../verdicts.ts';

const worse = { baseline: 0.9, candidate: 0.8, difference: -0.1, interval: [-0.15, -0.05] } as const;
const gate = make.metric('pass', { gate: true });
const many = [
  gate,
  make.metric('quiet', { unit: 'score' }),
  make.metric('a', { unit: 'score', ...worse }),
  make.metric('bar', { unit: 'score', gate: true }),
];
type Metrics = readonly ReturnType<typeof make.metric>[];
const verdictOf = (...slots: Metrics[]) =>
  make.verdict('regressed', [
    make.suite(
      'regressed',
      slots.map((metrics, at) => make.slot({ slot: `s${at}`, label: `s${at}`, metrics })),
    ),
  ]);
const cells = (table: string | null, at: number) =>
  (table ?? '')
    .split('\n')
    .slice(2)
    .map((row) => row.split(' | ')[at]?.replaceAll('\u00A0', ' ').replace(/^\| /, '').trim());
const names = (table: string | null) => cells(table, 0).map((cell) => cell?.split('<br>').at(-1));

test('of one slot what can block and what moved is told, in order, its verdict first', () => {
  const { table, all, left } = metricTables(verdictOf(many), 50_000);
  expect(names(table)).toEqual(['pass rate', '`a`', '`bar`']);
  expect(cells(table, 0)[1]).toBe('🟡 worse, warns<br>`a`');
  expect(cells(table, 2)[1]).toBe('−0.10<br><sub>−0.15 … −0.05</sub> |');
  expect([cells(all, 1), left]).toEqual([['pass rate', '`quiet`', '`a`', '`bar`'], 1]);
  expect(commentOf(verdictOf(many), make.context())).toContain(
    '<summary>All numbers · 1 more metric</summary>',
  );
});

test('what got worse stands before what got better, unless a merge depends on that', () => {
  const better = { baseline: 0.8, candidate: 0.9, difference: 0.1, interval: [0.05, 0.15] } as const;
  const metrics = [
    make.metric('gained', { unit: 'score', ...better, baseline: 0.79 }),
    make.metric('bar', { unit: 'score', gate: true, ...better }),
    make.metric('lost', { unit: 'score', ...worse }),
  ];
  expect(names(metricTables(verdictOf([gate, ...metrics]), 50_000).table)).toEqual([
    'pass rate',
    '`bar`',
    '`lost`',
    '`gained`',
  ]);
});

test('the numbers of a metric that gates stand in one row: a suite with one assertion has them as its score too', () => {
  const metrics = [
    make.metric('quality', { unit: 'score', gate: true, ...worse }),
    make.metric('score', { unit: 'score', ...worse }),
    make.metric('tone', { unit: 'score', ...worse, candidate: 0.81 }),
  ];
  const { table, all } = metricTables(verdictOf([gate, ...metrics]), 50_000);
  expect(names(table)).toEqual(['pass rate', '`quality`', '`tone`']);
  expect(all).toContain('| score |');
});

test('a name that a suite gave is code, in rows and in sentences, and words of ours are not', () => {
  const given = ['map', 'hit@k', 'context tokens', 'latency', 'same answer', 'pass^3', 'a`b'];
  const told = ['`map`', '`hit@k`', 'context tokens', 'latency p50', 'same answer', '`pass^3`', "`a'b`"];
  const metrics = given.map((name) => make.metric(name, { unit: 'score', gate: true, ...worse }));
  expect(names(metricTables(verdictOf(metrics), 50_000).table)).toEqual(told);
  expect(given.map(metricWords)).toEqual([...told.slice(0, 3), 'latency', ...told.slice(4)]);
});

test('on a phone two ends may stand on two lines, and no number is torn from its unit', () => {
  const { table } = metricTables(verdictOf([make.metric('pass', { gate: true, ...worse })]), 50_000);
  expect(table).toContain('| main\u00A0→ this\u00A0PR |');
  expect(table).toContain(
    '| 90.0\u00A0%\u00A0→ 80.0\u00A0% | −10.0\u00A0pts<br><sub>−15.0\u00A0… −5.0</sub> |',
  );
});

test('a metric that no answer has is one dash, and not a change from nothing to nothing', () => {
  const none = { baseline: null, candidate: null, difference: null, interval: null };
  const { table } = metricTables(
    verdictOf([gate, make.metric('bar', { unit: 'score', gate: true, ...none })]),
    50_000,
  );
  expect([cells(table, 1)[1], cells(table, 2)[1]]).toEqual(['–', '– |']);
});

test.each([
  ['cost', 0.003, false, '⚪ about the same'],
  ['cost', 0.003, true, '⚪ within noise'],
  ['cost', 0.07, false, '🟡 worse, warns'],
  ['cost', -0.07, false, '🟢 better'],
  ['format', 0.003, false, '🟢 better'],
] as const)('%s that moved by %d of main, gating: %s, is %s', (name, by, isGate, words) => {
  const unit = name === 'cost' ? 'usd' : 'rate';
  const direction = name === 'cost' ? 'lower' : 'higher';
  const moved = { unit, direction, baseline: 1, candidate: 1 + by, difference: by } as const;
  const metric = make.metric(name, { ...moved, gate: isGate, interval: [by, by] });
  expect(cells(wholeMetricTable(verdictOf([metric]), 50_000), 0)).toEqual([words]);
});

test('a suite that was not measured says so in its row, and is not left blank; alone it has no table of dashes', () => {
  const none = { baseline: null, candidate: null, difference: null, interval: null };
  const slots = [
    make.slot({ slot: 's', label: 's', metrics: [make.metric('pass', { gate: true, ...none })] }),
  ];
  const billing = make.suite('not-measured', slots, { suite: 'billing' });
  const pass = make.suite('pass', [make.slot({ metrics: [gate] })], { suite: 'support' });
  const lost = [gate, make.metric('a', { unit: 'score', ...worse })];
  const regressed = make.suite('regressed', [make.slot({ metrics: lost })], { suite: 'support' });
  const beside = metricTables(make.verdict('regressed', [regressed, billing]), 50_000);
  expect(cells(beside.table, 0).join('|')).toMatch(/not measured<br>`billing`/);
  // The headline names it.
  const { table, asBefore, all } = metricTables(make.verdict('not-measured', [billing, pass]), 50_000);
  expect([table, asBefore]).toEqual([null, 'As before: `support`.']);
  expect(cells(all, 0)[1]).toBe('🟡 not measured');
});

test('a suite that main alone answered says in its row that it was not measured', () => {
  const gone = { candidate: null, difference: null, interval: null };
  const slot = make.slot({
    slot: 's',
    label: 's',
    metrics: [make.metric('pass', { gate: true, baseline: 1, ...gone })],
  });
  const billing = make.suite('not-measured', [slot], { suite: 'billing' });
  const lost = [gate, make.metric('a', { unit: 'score', ...worse })];
  const regressed = make.suite('regressed', [make.slot({ metrics: lost })], { suite: 'support' });
  const { table } = metricTables(make.verdict('regressed', [regressed, billing]), 50_000);
  expect(cells(table, 0).at(-1)).toBe('🟡 not measured<br>`billing` pass rate');
  const alone = metricTables(make.verdict('not-measured', [billing]), 50_000);
  expect(cells(alone.table, 0)).toEqual(['🟡 not measured<br>pass rate']);
});

test('a new suite is not as before: its failing cases are counted', () => {
  const none = { baseline: null, difference: null, interval: null };
  const fresh = (suite: string, failing: number) => {
    const cases = Array.from({ length: 5 }, (_, at) =>
      make.aCase(`c${at}`, 'added', { candidate: { scored: 1, passed: at < failing ? 0 : 1, errored: 0 } }),
    );
    const metrics = [make.metric('pass', { gate: true, candidate: 0.6, ...none })];
    return make.suite('pass', [make.slot({ metrics, cases })], { suite });
  };
  const lost = [gate, make.metric('a', { unit: 'score', ...worse })];
  const regressed = make.suite('regressed', [make.slot({ metrics: lost })], { suite: 'support' });
  const same = make.suite('pass', [make.slot({ metrics: [gate] })], { suite: 'same' });
  const bare = make.suite('pass', [make.slot({ metrics: [gate], cases: [] })], { suite: 'bare' });
  const verdict = make.verdict('regressed', [regressed, same, bare, fresh('a', 2), fresh('b', 0)]);
  expect(metricTables(verdict, 50_000).asBefore).toBe(
    'As before: `bare`, `same`. New, so main has nothing to compare with: `a` (2 of 5 cases fail), `b` (5 cases pass).',
  );
});

test.each([
  ['better', { baseline: 0.6, candidate: 0.7, difference: 0.1, interval: [0.02, 0.18] }, 'cases broke'],
  ['the same', { baseline: 0.6, candidate: 0.6, difference: 0, interval: [-0.05, 0.05] }, 'cases broke'],
  ['worse', { baseline: 0.7, candidate: 0.6, difference: -0.1, interval: [-0.18, -0.02] }, 'regressed'],
] as const)(
  'where cases broke and the metric is %s on balance, it is not called otherwise',
  (_, moved, said) => {
    const slot = make.slot({
      metrics: [make.metric('pass', { gate: true, ...moved })],
      findings: [make.finding({ outcome: 'convicted' })],
    });
    const verdict = make.verdict('regressed', [make.suite('regressed', [slot])]);
    expect(cells(metricTables(verdict, 50_000).table, 0)).toEqual([`**🔴 ${said}**<br>**pass rate**`]);
  },
);

test('of very many that moved, those that can block and the first of the others', () => {
  const names = Array.from({ length: 20 }, (_, at) => `m${at}`);
  const moved = names.map((name) => make.metric(name, { unit: 'score', ...worse }));
  const { table, left } = metricTables(verdictOf([gate, ...moved, many[3]!]), 50_000);
  expect(table?.split('\n')).toHaveLength(2 + 8);
  expect([table?.includes('bar'), left]).toEqual([true, 14]);
});

describe('what answers take', () => {
  const cost = (difference: number) =>
    make.metric('cost', {
      unit: 'usd',
      direction: 'lower',
      baseline: 0.001,
      candidate: 0.001 + difference,
      difference,
      interval: [difference * 0.9, difference * 1.1],
    });
  const tokens = make.metric('tokens', {
    unit: 'tokens',
    direction: 'lower',
    baseline: 100,
    candidate: 120,
    difference: 20,
    interval: [19, 21],
  });

  test('is no news below a twentieth', () => {
    expect(names(metricTables(verdictOf([gate, cost(0.00001)]), 50_000).table)).toEqual(['pass rate']);
    expect(names(metricTables(verdictOf([gate, cost(0.0001)]), 50_000).table)).toEqual([
      'pass rate',
      'cost / 1,000',
    ]);
  });

  test('is told in tokens where no cost is known', () => {
    expect(names(metricTables(verdictOf([gate, cost(0.0002), tokens]), 50_000).table)).not.toContain(
      'tokens',
    );
    expect(names(metricTables(verdictOf([gate, tokens]), 50_000).table)).toContain('tokens');
  });
});

test('in the whole report every metric is told', () => {
  const report = markdownReportOf(verdictOf(many), make.context());
  expect(report).toContain('| `quiet` |');
  expect(wholeMetricTable(verdictOf(many), 50_000)).toContain('quiet');
});

test('the only slot heads the table; of several those have a row that got worse, the others are named', () => {
  expect(metricTables(verdictOf([gate]), 50_000).table).toMatch(/^\| `s0` \| main/);
  const lost = make.metric('pass', {
    gate: true,
    floor: { floor: 0.95, value: 0.8, interval: null, state: 'missed' },
    ...worse,
  });
  const { table, asBefore } = metricTables(verdictOf([lost], [gate], [gate]), 50_000);
  expect(names(table)).toEqual(['**`s0`**']);
  expect(asBefore).toBe('As before: `s1`, `s2`.');
  const many = metricTables(verdictOf([lost], ...Array.from({ length: 20 }, () => [gate])), 50_000);
  expect(many.asBefore).toMatch(/^As before: (?:`s\d+`, )+`s\d+` and \d+ more\.$/);
});

test('suites that are as before are told in the order in which people count', () => {
  const lost = [gate, make.metric('a', { unit: 'score', ...worse })];
  const suites = ['lost', 'team-1', 'team-10', 'team-2'].map((suite) =>
    make.suite('pass', [make.slot({ metrics: suite === 'lost' ? lost : [gate] })], { suite }),
  );
  expect(metricTables(make.verdict('regressed', suites), 50_000).asBefore).toBe(
    'As before: `team-1`, `team-2`, `team-10`.',
  );
});

test('what blocks is the first row, whatever else gates', () => {
  const blocking = make.metric('Completeness', {
    gate: true,
    floor: { floor: 0.95, value: 0.8, interval: null, state: 'missed' },
    ...worse,
  });
  expect(names(metricTables(verdictOf([gate, blocking]), 50_000).table)[0]).toContain('Completeness');
});

test('a suite whose assertions this PR weakens is not as before: the headline says so', () => {
  const suites = ['one', 'two'].map((suite) =>
    make.suite('pass', [make.slot({ metrics: [gate] })], { suite }),
  );
  const verdict = make.verdict('pass', suites);
  expect(metricTables(verdict, 50_000).asBefore).toBe('As before: `one`, `two`.');
  const weakened = [{ suite: 'one', cases: [] }];
  expect(metricTables({ ...verdict, weakened }, 50_000).asBefore).toBe('As before: `two`.');
});

test('cases that are refused have a row of their own: no metric counts them', () => {
  const refused = ['x', 'y'].map((name) => make.aCase(name, 'refused', { refusal: 'too_long' }));
  const slot = make.slot({ metrics: [gate], cases: refused });
  const { table } = metricTables(make.verdict('regressed', [make.suite('regressed', [slot])]), 50_000);
  expect(cells(table, 1)[0]).toBe('0 → **2**');
});

test('an interval has a unit only where the change above it has none', () => {
  const pass = (difference: number) =>
    make.metric('pass', { gate: true, ...worse, difference, candidate: 0.9 + difference });
  const of = (difference: number) => cells(metricTables(verdictOf([pass(difference)]), 50_000).table, 2)[0];
  expect(of(-0.1)).toBe('−10.0 pts<br><sub>−15.0 … −5.0</sub> |');
  expect(of(0)).toBe('0<br><sub>−15.0 … −5.0 pts</sub> |');
});
