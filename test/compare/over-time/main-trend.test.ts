import { expect, test } from 'vitest';
import { mainTrend } from '../../../src/compare/over-time/main-trend.ts';
import { slotKey } from '../../../src/samples/cell.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { labelCounts } from '../../../src/tasks/label-counts.ts';
import { sample, scored } from '../evidence.ts';

const main = (cases: readonly string[], marks: string, more: Partial<Sample>): Sample[] =>
  cases.flatMap((id) =>
    [...marks].map((mark, repeat) =>
      sample(id, 'baseline', scored(mark === '.'), { suite: 's', slot: 'bot', repeat, ...more }),
    ),
  );
const trend = (samples: readonly Sample[], metric?: string) =>
  mainTrend(samples, metric).get(slotKey({ suite: 's', slot: 'bot' })) ?? [];
const first = { commit: 'a'.repeat(40), at: '2026-03-01T12:00:00.000Z' };
const second = { commit: 'b'.repeat(40), at: '2026-03-05T12:00:00.000Z' };
const ids = ['one', 'two', 'three', 'four'];

test('a point a commit, oldest first; one at which few cases were asked is none', () => {
  const samples = [
    ...main(ids, '.F', second),
    ...main(ids, '....', first),
    ...main(['one'], 'F', { commit: 'c'.repeat(40), at: '2026-03-09T12:00:00.000Z' }),
  ];
  expect(trend(samples)).toMatchObject([
    { commit: first.commit, value: 1, cases: 4, samples: 16, drifted: false },
    { commit: second.commit, value: 0.5, cases: 4, samples: 8, drifted: false },
  ]);
});

test('a commit at which the model changed counts twice', () => {
  const after = { ...first, at: '2026-03-09T12:00:00.000Z', driftedSince: '2026-03-08T00:00:00.000Z' };
  const points = trend([...main(ids, '.', first), ...main(ids, 'F', after)]);
  expect(points.map(({ value, drifted }) => [value, drifted])).toEqual([
    [1, false],
    [0, true],
  ]);
});

test("neither what a pull request answered nor what came from a cache or erred is main's", () => {
  const samples = [
    ...main(ids, 'F', { ...first, arm: 'candidate' }),
    ...main(ids, 'F', { ...first, cached: true }),
    ...main(ids, 'F', { ...first, result: { kind: 'errored', cause: 'timeout', message: 'late' } }),
    ...main(ids, '.', first),
  ];
  expect(trend(samples)).toMatchObject([{ value: 1, samples: 4 }]);
});

test('another metric than the pass rate; none where no sample has it', () => {
  const priced = main(ids, '.', { ...first, latencyMs: 250 } as Partial<Sample>);
  expect(trend(priced, 'latency')).toMatchObject([{ value: 250 }]);
  expect(trend(priced, 'tone')).toEqual([]);
});

test('a metric of a task by whole runs of the cases; none where no answer was held against a label', () => {
  const f1 = { measure: 'macro-f1', label: null, slice: null } as const;
  const said = (expected: string, answer: string) => ({
    ...scored(true),
    task: labelCounts({ kind: 'value', value: answer }, expected, new Set(['yes', 'no'])),
  });
  const samples = [
    ...main(['one', 'two', 'three'], '..', { ...first, result: said('yes', 'yes') }),
    ...main(['four'], '..', { ...first, result: said('no', 'yes') }),
  ];
  const trends = (own: readonly Sample[]) =>
    mainTrend(own, 'macro-f1', f1).get(slotKey({ suite: 's', slot: 'bot' }));
  expect(trends(samples)).toMatchObject([{ value: 3 / 7, cases: 4, samples: 8 }]);
  expect(trends(main(ids, '.', first))).toEqual(undefined);
});
