import { describe, expect, test } from 'vitest';
import { triedInterval } from '../../src/stats/intervals/tried-interval.ts';
import { seededRandom } from '../../src/stats/random.ts';

const passes = (passed: number, scored: number) =>
  Array.from({ length: scored }, (_, at) => (at < passed ? 1 : 0));
const tried = (main: [number, number], change: [number, number]) => ({
  baseline: passes(...main),
  candidate: passes(...change),
});

describe('triedInterval', () => {
  // python3: d=-1; v=2*(11*1)/(12*13)/9; (d-1.959964*v**.5, d+1.959964*v**.5) → clipped at −1
  test('leaves open what ten repeats leave open', () => {
    const [low, high] = triedInterval([tried([10, 10], [0, 10])], 1) ?? [];
    expect(low).toBe(-1);
    expect(high).toBeCloseTo(-0.754656, 5);
  });

  // python3: v=(5*7)/(12*13)/9+(9*3)/(12*13)/9; d=.4; d-1.959964*v**.5, d+1.959964*v**.5
  test('is symmetrical away from the ends', () => {
    const [low, high] = triedInterval([tried([4, 10], [8, 10])], 1) ?? [];
    expect(low).toBeCloseTo(-0.0119, 3);
    expect(high).toBeCloseTo(0.8119, 3);
  });

  test('takes graded scores on their own scale', () => {
    const scores = { baseline: [8, 9, 10], candidate: [2, 3, 4] };
    const wide = triedInterval([scores], 1, { scale: [0, 10] }) ?? [];
    const unit = triedInterval([{ baseline: [0.8, 0.9, 1], candidate: [0.2, 0.3, 0.4] }], 1) ?? [0, 0];
    expect(wide.map((bound) => bound / 10)).toEqual(unit.map((bound) => expect.closeTo(bound, 10)));
  });

  test('spreads the sum over all cases of the suite', () => {
    const broken = Array.from({ length: 3 }, () => tried([10, 10], [0, 10]));
    const [low, high] = triedInterval(broken, 24) ?? [];
    expect(low).toBe(-0.125);
    expect(high).toBeCloseTo((-3 + Math.sqrt(3) * (1 - 0.754656)) / 24, 4);
  });

  test('knows nothing without samples on both sides', () => {
    expect(triedInterval([], 5)).toBeNull();
    expect(triedInterval([{ baseline: [1], candidate: [] }], 5)).toBeNull();
  });

  test.each([
    [[{ baseline: [Number.NaN], candidate: [1] }], 1, {}],
    [[tried([1, 1], [1, 1])], 0, {}],
    [[tried([1, 1], [1, 1])], 1, { scale: [1, 1] as const }],
  ])('refuses %j over %d', (cases, count, options) => {
    expect(() => triedInterval(cases, count, options)).toThrow();
  });

  test('covers the true difference of fixed cases, also near 0 and 1', () => {
    for (const [main, change] of [
      [0.98, 0.02],
      [0.9, 0.5],
      [0.5, 0.5],
      [0.99, 0.95],
    ] as const) {
      const random = seededRandom(1, 'coverage', main, change);
      const draw = (rate: number) => Array.from({ length: 10 }, () => (random.next() < rate ? 1 : 0));
      let covered = 0;
      for (let trial = 0; trial < 2000; trial += 1) {
        const cases = Array.from({ length: 4 }, () => ({ baseline: draw(main), candidate: draw(change) }));
        const [low, high] = triedInterval(cases, 4) as readonly [number, number];
        if (low <= change - main && change - main <= high) covered += 1;
      }
      expect(covered / 2000).toBeGreaterThan(0.93);
    }
  });
});
