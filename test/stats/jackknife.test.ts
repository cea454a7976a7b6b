import { expect, test } from 'vitest';
import { jackknifeInterval } from '../../src/stats/intervals/jackknife.ts';
import { pairedInterval } from '../../src/stats/intervals/paired-interval.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const leftOut = <T>(units: readonly T[], of: (units: readonly T[]) => number) =>
  units.map((_, at) => of(units.toSpliced(at, 1)));

test('of a mean it is Student’s t, and with a range the paired interval', () => {
  const values = [0.2, 0.5, 0.9, 0.4, 0.7];
  // mean ± qt(.975, 4) · s / √5 = 0.54 ± 2.776445 · 0.120831
  const [low, high] = jackknifeInterval(mean(values), leftOut(values, mean)) ?? [0, 0];
  expect([low, high]).toEqual([expect.closeTo(0.2045209, 6), expect.closeTo(0.8754791, 6)]);
  const moved = [0, 0, -1, 0, 1, 0, -1, 0];
  const paired = pairedInterval(
    moved.map((by) => ({ baseline: [0.5], candidate: [0.5 + by / 2] })),
    { range: 0.5 },
  );
  const halves = moved.map((by) => by / 2);
  expect(jackknifeInterval(mean(halves), leftOut(halves, mean), { range: 0.5 })).toEqual([
    expect.closeTo(paired?.low ?? 0, 9),
    expect.closeTo(paired?.high ?? 0, 9),
  ]);
});

test('edges', () => {
  expect(jackknifeInterval(1, [])).toBeNull();
  expect(jackknifeInterval(1, [1])).toBeNull();
  expect(jackknifeInterval(0, [], { range: 1 })?.[0]).toBeLessThan(-1);
  expect(jackknifeInterval(1, [1, 1, 1])).toEqual([1, 1]);
  expect(jackknifeInterval(0, [0, 0, 0], { range: 1 })).toEqual([
    expect.closeTo(-0.878, 3),
    expect.closeTo(0.878, 3),
  ]);
  expect(() => jackknifeInterval(0, [Number.NaN, 1])).toThrow('without[0] must be finite');
  expect(() => jackknifeInterval(0, [1], { range: -1 })).toThrow('range must be finite and ≥ 0, found -1');
});
