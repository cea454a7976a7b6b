import { expect, test } from 'vitest';
import { RIGHT } from '../../../src/compare/over-time/drift.ts';
import { lastingDrifts } from '../../../src/compare/over-time/lasting-drift.ts';
import type { GatingMetric } from '../../../src/metrics/metric-rules.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { sample, scored } from '../evidence.ts';

const KEYS = { generation: 'a'.repeat(64), grading: 'b'.repeat(64) };
const names = Array.from({ length: 12 }, (_, at) => `case ${at}`);
const main = (day: string, marks: string, more: Partial<Sample> = {}): Sample[] =>
  names.flatMap((id) =>
    [...marks].map((mark, repeat) =>
      sample(id, 'baseline', scored(mark === '.'), {
        suite: 'support',
        slot: 'moved',
        repeat,
        keys: KEYS,
        at: `${day}T12:00:00.000Z`,
        ...more,
      }),
    ),
  );
const first = { driftedSince: '2026-03-10T00:00:00.000Z', commit: 'c'.repeat(40) };
const second = { driftedSince: '2026-03-20T00:00:00.000Z' };
const pass: GatingMetric = { name: 'pass', direction: 'higher' };
const found = (
  samples: readonly Sample[],
  today: readonly Sample[],
  { slot = 'moved', gating = [pass] }: { slot?: string; gating?: readonly GatingMetric[] } = {},
) =>
  lastingDrifts({
    samples,
    cells: names.map((id) => ({
      suite: 'support',
      slot,
      case: id,
      calls: 1,
      earlier: 0,
      stored: today.filter((each) => each.case === id),
    })),
    gating: () => gating,
    level: 0.01,
    seed: 0,
  });
const old = main('2026-03-01', '....');
const broken = main('2026-03-11', 'FF', first);

test('main without a mark has no drift', () => {
  expect(found(old, old)).toEqual([]);
});

test('a drift lasts, with what main scored before it and scores now', () => {
  const [drift] = found([...old, ...broken], broken);
  expect(drift).toMatchObject({ state: 'lasts', since: first.driftedSince, commit: 'c'.repeat(40) });
  expect(drift?.metrics).toMatchObject([{ metric: 'pass', stored: 1, fresh: 0, drifted: true }]);
});

test('an unlucky night is not a sign that main went back: only another drift is', () => {
  const few = main('2026-03-11', '.', first);
  expect(found([...old, ...few], few)).toMatchObject([{ state: 'lasts' }]);
  const back = main('2026-03-21', '..', second);
  expect(found([...old, ...broken, ...back], back)).toMatchObject([
    { state: 'back', since: first.driftedSince, latest: second.driftedSince },
  ]);
  const stillBroken = main('2026-03-21', 'F', second);
  expect(found([...old, ...broken, ...stillBroken], stillBroken)).toMatchObject([{ state: 'lasts' }]);
});

test('what is asked otherwise today is not compared, nor what is no longer asked; nothing stored tells nothing', () => {
  const other = main('2026-03-12', '..', { ...first, keys: { ...KEYS, generation: 'd'.repeat(64) } });
  expect(found([...old, ...other], other)).toMatchObject([{ state: 'changed' }]);
  expect(found([...old, ...broken], [], { slot: 'another' })).toMatchObject([{ state: 'changed' }]);
  expect(found([...old, ...broken], [])).toMatchObject([{ state: 'unknown' }]);
  expect(found(broken, broken)).toMatchObject([{ state: 'unknown' }]);
  const [unmeasured] = lastingDrifts({
    samples: [...old, ...broken],
    cells: [],
    gating: () => [pass],
    level: 0.01,
    seed: 0,
  });
  expect(unmeasured?.state).toBe('unknown');
});

test("a pull request's own samples mark nothing", () => {
  expect(found(main('2026-03-11', 'F', { ...first, arm: 'candidate' }), [])).toEqual([]);
});

test('metrics of a task drift together, by whether answers are right, as on the night that found it', () => {
  const answered = (samples: readonly Sample[], task: Readonly<Record<string, number>>) =>
    samples.map((own): Sample => ({ ...own, result: scored(true, { task }) }));
  const before = answered(old, { 'tp/refund': 1 });
  const now = answered(broken, { 'fn/refund': 1, 'fp/other': 1 });
  const gating = (['macro-f1', 'macro-precision'] as const).map(
    (measure): GatingMetric => ({
      name: measure,
      direction: 'higher',
      task: { measure, label: null, slice: null },
    }),
  );
  expect(found([...before, ...now], now, { gating })[0]?.metrics).toMatchObject([
    { metric: RIGHT, stored: 1, fresh: 0, drifted: true },
  ]);
});
