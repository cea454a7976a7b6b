import { describe, expect, test } from 'vitest';
import { lineRates } from '../../support/models/line-worlds.ts';

const RUNS = 400;
const SIZES = [1, 2, 3].flatMap((units) => [2, 3, 5, 8, 10].map((groups) => ({ units, groups })));

describe('a break planted in one of 2 to 10 changes', () => {
  test.each([0, 0.05])('is named in 95 of 100 runs at a noise of %d', (noise) => {
    for (const size of SIZES) {
      const { right, wrong, calls } = lineRates('one', { ...size, noise }, RUNS);
      expect(right).toBeGreaterThanOrEqual(0.95);
      expect(wrong).toBeLessThanOrEqual(0.01);
      // A call a change, and five: all of main's words, the fresh answers that name a change, and whether it does it alone.
      if (noise === 0) expect(calls).toBeLessThanOrEqual(size.groups + 5);
      expect(calls).toBeLessThanOrEqual(3 * size.groups);
    }
  });

  test('names another change in at most 5 of 100 runs where every fifth answer is noise', () => {
    for (const size of SIZES)
      expect(lineRates('one', { ...size, noise: 0.2 }, 5 * RUNS).wrong).toBeLessThanOrEqual(0.05);
  });

  test('is named in 4 of 5 runs where every fifth answer is noise and three cases are confirmed', () => {
    for (const size of SIZES.filter(({ units }) => units === 3))
      expect(lineRates('one', { ...size, noise: 0.2 }, RUNS).right).toBeGreaterThanOrEqual(0.8);
  });
});

test('a change that breaks one case alone, for each of three: all are named, for three calls a change and 16 more', () => {
  for (const groups of [3, 5, 8, 10]) {
    const { right, calls } = lineRates('each', { units: 3, groups, noise: 0 }, RUNS);
    expect(right).toBe(1);
    expect(calls).toBeLessThanOrEqual(3 * groups + 16);
  }
});

test.each([0, 0.05, 0.2])('harmless changes are named in at most 3 of 100 runs at a noise of %d', (noise) => {
  for (const size of SIZES)
    expect(lineRates('something else', { ...size, noise }, RUNS).wrong).toBeLessThanOrEqual(0.03);
});

test.each([
  ['either', 0.91],
  ['all', 0.9],
] as const)('two changes, %s: named as such in most runs at a noise of 5 %%', (kind, least) => {
  for (const size of SIZES.filter(({ groups }) => groups > 2))
    expect(lineRates(kind, { ...size, noise: 0.05 }, RUNS).right).toBeGreaterThanOrEqual(least);
});

test.each(['either', 'all'])('two changes, %s: named as such where answers are steady', (kind) => {
  for (const size of SIZES.filter(({ groups }) => groups > 2)) {
    expect(lineRates(kind, { ...size, noise: 0 }, RUNS).right).toBe(1);
    expect(lineRates(kind, { ...size, noise: 0.2 }, RUNS).wrong).toBeLessThanOrEqual(0.05);
  }
});
