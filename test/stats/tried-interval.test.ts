import { describe, expect, test } from 'vitest';
import { triedInterval, triedScoresInterval } from '../../src/stats/intervals/tried-interval.ts';
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

describe('triedScoresInterval', () => {
  const once = (before: number, after: number) => ({ baseline: [before], candidate: [after] });

  // python3: half = 1.959964 * 1 / 40
  test('of equal changes it leaves one flip open, and no more', () => {
    const [low, high] = triedScoresInterval(Array.from({ length: 40 }, () => once(0.8, 0.7))) ?? [];
    expect(low).toBeCloseTo(-0.1 - 0.049, 4);
    expect(high).toBeCloseTo(-0.1 + 0.049, 4);
  });

  test('is not wider than that of passes where each case has three samples', () => {
    const cases = Array.from({ length: 2 }, () => ({ baseline: passes(8, 8), candidate: passes(0, 8) }));
    expect(triedScoresInterval(cases)).toEqual(triedInterval(cases, 2));
  });

  test('takes as many cases as a suite may have', () => {
    const [low, high] = triedScoresInterval(Array.from({ length: 200_000 }, () => once(0.8, 0.7))) ?? [];
    expect([low, high]).toEqual([expect.closeTo(-0.1, 4), expect.closeTo(-0.1, 4)]);
  });

  test('of one case it is as wide as the scale', () => {
    expect(triedScoresInterval([once(4, 9)], { scale: [0, 10] })).toEqual([-10, 10]);
    expect(triedScoresInterval([])).toBeNull();
  });

  test.each([
    [5, 1],
    [12, 1],
    [40, 1],
    [12, 2],
    [40, 8],
  ])('covers what %d cases with %d samples an arm lose', (cases, samples) => {
    const random = seededRandom(1, 'scores', cases, samples);
    // One answer in twenty of main and one in seven here has the score 0.
    const draw = (zero: number) =>
      Array.from({ length: samples }, () => (random.next() < zero ? 0 : 0.8 + 0.2 * random.next()));
    let covered = 0;
    for (let trial = 0; trial < 1000; trial += 1) {
      const own = Array.from({ length: cases }, () => ({ baseline: draw(0.05), candidate: draw(1 / 7) }));
      const [low, high] = triedScoresInterval(own) as readonly [number, number];
      const change = 0.9 * (0.05 - 1 / 7);
      if (low <= change && change <= high) covered += 1;
    }
    expect(covered / 1000).toBeGreaterThan(0.93);
  });
});
