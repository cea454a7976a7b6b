import { expect, test } from 'vitest';
import type { MetricComparison, TaskComparison } from '../../../../src/compare/comparison.ts';
import { measuredText, powerText } from '../../../../src/report/words/metrics/measured.ts';
import * as make from '../../verdicts.ts';

const f1 = (over: Partial<MetricComparison> = {}) =>
  make.metric('macro-f1', {
    ...{ baseline: 0.481, candidate: 0.761, difference: 0.28, interval: [0.013, 0.476], unit: 'rate' },
    ...{ gate: true, ...over },
  });
const text = (...metrics: MetricComparison[]) => {
  const pass = make.metric('pass', { baseline: 0.25, candidate: 0.25, difference: 0, interval: [-0.1, 0.1] });
  const slot = make.slot({ cases: make.cases(30), metrics: [pass, ...metrics] });
  return measuredText(make.verdict('pass', [make.suite('pass', [slot])]));
};

test.each([
  [29, 'pass rate of the 1 that was asked 0 % → 100 %'],
  [28, 'pass rate of the 2 that were asked 0 % → 100 %'],
])('where nothing is known of %d of 30 cases, the pass rate is that of the others', (unasked, rate) => {
  const absent = { scored: 0, passed: 0, errored: 0 };
  const cases = make
    .cases(30)
    .map((each, at) => (at < unasked ? { ...each, baseline: absent, candidate: absent } : each));
  const pass = make.metric('pass', { baseline: 0, candidate: 1, difference: null, interval: null });
  const verdict = make.verdict('pass', [make.suite('pass', [make.slot({ cases, metrics: [pass] })])]);
  expect(measuredText(verdict)).toBe(`30 cases, ${rate}`);
});

test('a metric that gates and got better stands beside the pass rate', () => {
  expect(text(f1())).toBe(
    '30 cases, pass rate 25.0 % → 25.0 % (−10.0 … +10.0 points), `macro-f1` 48.1 % → 76.1 %',
  );
});

test('one that does not gate, or is within noise, does not', () => {
  const alone = '30 cases, pass rate 25.0 % → 25.0 % (−10.0 … +10.0 points)';
  expect(text(f1({ gate: false }))).toBe(alone);
  expect(text(f1({ interval: [-0.1, 0.5] }))).toBe(alone);
});

test('one that fell further than its interval allows stands there as well, and is not confirmed', () => {
  const fell = f1({ baseline: 0.828, candidate: 0.702, difference: -0.126, interval: [-0.213, -0.026] });
  const slot = make.slot({
    metrics: [fell],
    findings: [make.finding({ metric: 'macro-f1', outcome: 'cleared' })],
    cases: make.cases(30),
  });
  const pass = make.metric('pass', { baseline: 0.25, candidate: 0.25, difference: 0, interval: [-0.1, 0.1] });
  const verdict = make.verdict('pass', [make.suite('pass', [{ ...slot, metrics: [pass, fell] }])]);
  expect(measuredText(verdict)).toBe(
    '30 cases, pass rate 25.0 % → 25.0 % (−10.0 … +10.0 points), `macro-f1` 82.8 % → 70.2 % (not confirmed)',
  );
});

test('where every answer passes, the metrics that judge what it is worth stand in place of the pass rate', () => {
  const all = make.metric('pass', { baseline: 1, candidate: 1, difference: 0, interval: [-0.1, 0.1] });
  const over = { baseline: 0.712, candidate: 0.683, difference: -0.029, unit: 'score' } as const;
  const score = make.metric('score', { ...over, interval: [-0.07, 0.01], gate: true });
  const latency = make.metric('latency', { baseline: 850, candidate: 900, unit: 'ms', gate: true });
  const told = (...metrics: MetricComparison[]) =>
    measuredText(make.verdict('pass', [make.suite('pass', [make.slot({ cases: make.cases(30), metrics })])]));
  expect(told(all, score, latency)).toBe('30 cases, score 0.712 → 0.683');
  for (const others of [[latency], [{ ...score, gate: false }]])
    expect(told(all, ...others)).toBe('30 cases, pass rate 100 % → 100 % (−10.0 … +10.0 points)');
});

test('of many that judge in its place, a fall that was not confirmed is named first', () => {
  const fell = { baseline: 0.828, candidate: 0.702, difference: -0.126, interval: [-0.213, -0.026] as const };
  const metrics = [
    make.metric('pass', { baseline: 1, candidate: 1, difference: 0, interval: [-0.1, 0.1] }),
    ...['a', 'b', 'c', 'd'].map((name) => f1({ name: `recall/${name}`, interval: [-0.1, 0.5] })),
    f1(fell),
  ];
  const findings = [make.finding({ metric: 'macro-f1', outcome: 'cleared' })];
  const slot = make.slot({ metrics, findings, cases: make.cases(30) });
  expect(measuredText(make.verdict('pass', [make.suite('pass', [slot])]))).toMatch(
    /^30 cases, `macro-f1` 82.8 % → 70.2 % \(not confirmed\), `recall\/a` /,
  );
});

test.each([
  ['the pass rate stands there', 0.9, {}, ''],
  ['scores stand in its place', 1, {}, ' of the pass rate'],
  ['metrics of a task do', 1, { task: {} as TaskComparison }, ' of right answers'],
])('what would have been seen says what it is a drop of: %s', (_, passes, over, of) => {
  const pass = make.metric('pass', { baseline: passes, candidate: passes, difference: 0 });
  const score = make.metric('score', { baseline: 0.712, candidate: 0.683, unit: 'score', gate: true });
  const slot = { ...make.slot({ cases: make.cases(30), metrics: [pass, score] }), ...over };
  expect(powerText(make.verdict('pass', [make.suite('pass', [slot])]))).toContain(
    `a drop of 6 points${of} spread over all.`,
  );
});

test('where not every case was asked, the pass rate says so', () => {
  const absent = { scored: 0, passed: 0, errored: 0 };
  const cases = make
    .cases(30)
    .map((each, at) => (at < 28 ? { ...each, baseline: absent, candidate: absent } : each));
  const metrics = [
    make.metric('pass', { baseline: 1, candidate: 1, difference: null, interval: null }),
    f1(),
  ];
  const verdict = make.verdict('pass', [make.suite('pass', [make.slot({ cases, metrics })])]);
  expect(measuredText(verdict)).toMatch(/^30 cases, pass rate of the 2 that were asked 100 % → 100 %/);
});

test('of many, three are named', () => {
  const many = [1, 2, 3, 4, 5].map((n) => ({ ...f1(), name: `recall/${n}` }));
  expect(text(...many)).toMatch(/`recall\/3` 48.1 % → 76.1 %, 2 more metrics better$/);
  expect(text(...many.slice(1))).toMatch(/, 1 more metric better$/);
});

test('a metric where less is better got better where it fell', () => {
  const latency = { ...f1({ direction: 'lower', unit: 'ms' }), name: 'latency' };
  const [fell, rose] = [
    { ...latency, baseline: 1900, candidate: 850, difference: -1050, interval: [-1200, -900] as const },
    { ...latency, baseline: 850, candidate: 1900, difference: 1050, interval: [900, 1200] as const },
  ];
  expect(text(fell)).toMatch(/, latency p50 1.9 s → 850 ms$/);
  expect(text(rose)).not.toContain('latency');
  expect(text({ ...fell, candidate: null, difference: null, interval: null })).not.toContain('latency');
});
