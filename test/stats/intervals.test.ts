import { describe, expect, test } from 'vitest';
import { detectableBroken, detectableSpread } from '../../src/stats/intervals/detectable.ts';
import { exactInterval } from '../../src/stats/intervals/exact-interval.ts';
import { looksReach } from '../../src/stats/intervals/looks-interval.ts';
import { type PairedCase, pairedInterval } from '../../src/stats/intervals/paired-interval.ts';
import { stratifiedPermutation } from '../../src/stats/permutation/stratified-permutation.ts';
import { seededRandom } from '../../src/stats/random.ts';

const one = (baseline: number, candidate: number, cluster?: string): PairedCase => ({
  baseline: [baseline],
  candidate: [candidate],
  ...(cluster === undefined ? {} : { cluster }),
});

describe('paired interval', () => {
  // scipy 1.17.1: d = array([.1, -.3, .2, 0, -.4]); t.interval(.95, 4, d.mean(), sem(d))
  test('range 0 is the plain t interval', () => {
    const cases = [one(0.5, 0.6), one(0.5, 0.2), one(0.5, 0.7), one(0.5, 0.5), one(0.5, 0.1)];
    expect(pairedInterval(cases, { range: 0 })).toEqual({
      difference: expect.closeTo(-0.08, 12),
      low: expect.closeTo(-0.401396757, 6),
      high: expect.closeTo(0.241396757, 6),
      cases: 5,
      units: 5,
    });
  });

  test('no case moved: not a width of zero', () => {
    const interval = pairedInterval(Array.from({ length: 30 }, () => one(1, 1)));
    expect(interval).toMatchObject({
      difference: 0,
      low: expect.closeTo(-0.0916, 3),
      high: expect.closeTo(0.0916, 3),
    });
  });

  test('edges: none, one, two, constant, scores above one, NaN', () => {
    expect(pairedInterval([])).toBeNull();
    expect(pairedInterval([{ baseline: [], candidate: [1] }])).toBeNull();
    expect(pairedInterval([one(1, 1)])).toMatchObject({ difference: 0, low: -1, high: 1 });
    expect(pairedInterval([one(1, 0), one(1, 0)])).toMatchObject({ difference: -1, low: -1 });
    expect(pairedInterval([one(3, 3), one(3, 3)])).toMatchObject({ difference: 0, low: 0, high: 0 });
    expect(pairedInterval([one(5, 2), one(4, 4), one(9, 9)])?.low).toBeGreaterThanOrEqual(-7);
    expect(() => pairedInterval([one(Number.NaN, 1)])).toThrow('baseline[0] must be finite, found NaN');
    expect(() => pairedInterval([one(1, 1)], { range: -1 })).toThrow(
      'range must be finite and ≥ 0, found -1',
    );
  });

  test('repeats are averaged within a case; clusters widen', () => {
    const cases = Array.from({ length: 24 }, (_, i) => one(1, i % 12 < 3 ? 0 : 1));
    const clustered = cases.map((entry, i) => ({ ...entry, cluster: `c${i % 12}` }));
    const repeated = cases.map(({ baseline, candidate }) => ({
      baseline: [...baseline, ...baseline],
      candidate: [...candidate, ...candidate],
    }));
    const width = (list: readonly PairedCase[]) => {
      const { low, high } = pairedInterval(list)!;
      return high - low;
    };
    expect(width(repeated)).toBeCloseTo(width(cases), 12);
    expect(width(clustered)).toBeGreaterThan(1.2 * width(cases));
  });

  /** Share of intervals that hold the true mean difference of the population of cases. */
  const coverage = (cases: number, samples: number, good: number, broken: number, clusterSize = 1) => {
    const random = seededRandom(3, cases, samples, good, broken, clusterSize);
    const draws = (rate: number) => Array.from({ length: samples }, () => Number(random.next() < rate));
    const trials = 600;
    let held = 0;
    for (let trial = 0; trial < trials; trial++) {
      let breaks = false;
      const list = Array.from({ length: cases }, (_, i): PairedCase => {
        if (i % clusterSize === 0) breaks = random.next() < broken;
        const cluster = clusterSize === 1 ? null : `c${Math.floor(i / clusterSize)}`;
        return { baseline: draws(good), candidate: draws(breaks ? 0 : good), cluster };
      });
      const { low, high } = pairedInterval(list)!;
      if (low <= -broken * good && high >= -broken * good) held++;
    }
    return held / trials;
  };

  test.each([
    [5, 1, 0.99, 0],
    [10, 1, 1, 0.05],
    [20, 1, 0.99, 0.02],
    [20, 3, 0.02, 0],
    [30, 1, 0.5, 0.3],
    [30, 3, 0.97, 0.03],
    [30, 1, 1, 0.1],
    [100, 1, 0.98, 0.01],
    [100, 5, 0.9, 0.05],
  ])('covers 95 %%: %d cases × %d samples at rate %d, share broken %d', (cases, samples, good, broken) => {
    // 0.95 − 2.7 standard errors of 600 trials
    expect(coverage(cases, samples, good, broken)).toBeGreaterThanOrEqual(0.926);
  });

  test.each([
    [24, 1, 0.98, 0.1, 4],
    [60, 2, 0.95, 0.05, 3],
    [40, 1, 0.9, 0.2, 2],
  ])('covers 95 %% with clusters: %d cases × %d samples, rate %d, broken %d, size %d', (...setting) => {
    expect(coverage(...setting)).toBeGreaterThanOrEqual(0.926);
  });
});

describe('detectable drop', () => {
  const steady = (n: number) => new Array<number>(n).fill(0.97);

  test('more samples and more cases see smaller losses', () => {
    const broken = (n: number, samples: number) =>
      detectableBroken({ rates: steady(n), samples, level: 0.05 });
    const spread = (n: number, samples: number) =>
      detectableSpread({ rates: steady(n), samples, level: 0.05 });
    expect([broken(30, 1), broken(30, 3), broken(30, 5)]).toMatchInlineSnapshot(`
      [
        6,
        3,
        2,
      ]
    `);
    expect([spread(30, 3), spread(100, 3), spread(100, 5)].map((x) => x?.toFixed(3))).toMatchInlineSnapshot(`
      [
        "0.116",
        "0.049",
        "0.036",
      ]
    `);
  });

  test('edges: nothing to lose, no sample, too few', () => {
    const at = (rates: number[], samples: number) => [
      detectableBroken({ rates, samples, level: 0.05 }),
      detectableSpread({ rates, samples, level: 0.05 }),
    ];
    expect(at([], 3)).toEqual([null, null]);
    expect(at([1, 1], 0)).toEqual([null, null]);
    expect(at([0, 0, 0], 5)).toEqual([null, null]);
    expect(at([1, 1], 1)).toEqual([null, null]);
    expect(() => at([Number.NaN], 1)).toThrow('rates[0] must be within [0, 1], found NaN');
  });

  test.each([
    [30, 3],
    [100, 3],
    [60, 5],
  ])('the promise holds in simulation: %d cases × %d samples', (cases, samples) => {
    const random = seededRandom(17, cases, samples);
    const rates = Array.from({ length: cases }, (_, i) => (i % 10 === 0 ? 0.6 : 0.97));
    const passes = (rate: number) => {
      let passed = 0;
      for (let i = 0; i < samples; i++) if (random.next() < rate) passed++;
      return { passed, scored: samples };
    };
    const found = (after: (rate: number, index: number) => number) => {
      let hits = 0;
      for (let trial = 0; trial < 500; trial++) {
        const list = rates.map((rate, i) => ({ baseline: passes(rate), candidate: passes(after(rate, i)) }));
        if (stratifiedPermutation(list) <= 0.05) hits++;
      }
      return hits / 500;
    };
    const broken = detectableBroken({ rates, samples, level: 0.05 })!;
    const steadyFirst = rates.map((rate, i) => [rate, i] as const).filter(([rate]) => rate > 0.9);
    const chosen = new Set(steadyFirst.slice(0, broken).map(([, i]) => i));
    expect(found((rate, i) => (chosen.has(i) ? 0.02 : rate))).toBeGreaterThan(0.74);
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / cases;
    const share = detectableSpread({ rates, samples, level: 0.05 })! / mean;
    const power = found((rate) => rate * (1 - share));
    expect(power).toBeGreaterThan(0.74);
    expect(power).toBeLessThan(0.88);
  });
});

describe('what one look at each case will tell', () => {
  test('holds the change of cases that did not change in 19 of 20 draws', { tags: ['slow'] }, () => {
    const random = seededRandom(3);
    const rates = Array.from({ length: 120 }, (_, at) => (at % 4 === 0 ? 0.4 : 0.95));
    const stored = 4;
    const share = (rate: number, of: number) =>
      Array.from({ length: of }, () => random.next()).filter((drawn) => drawn < rate).length / of;
    const held = Array.from({ length: 2_000 }, () => {
      const sum = rates.reduce((all, rate) => all + share(rate, 1) - share(rate, stored), 0);
      return Math.abs(sum / rates.length) <= looksReach(rates, stored);
    }).filter(Boolean).length;
    // 95 %, and four standard errors.
    expect(Math.abs(held / 2_000 - 0.95)).toBeLessThan(0.02);
  });

  test('is nothing where every case always passes, and less with more cases', () => {
    expect(looksReach([1, 1, 1], 3)).toBe(0);
    expect(looksReach(Array(400).fill(0.5), 3)).toBeCloseTo(looksReach(Array(100).fill(0.5), 3) / 2, 12);
  });
});

describe('exact interval of one rate', () => {
  // scipy 1.17.1: beta.ppf(.025, k, n - k + 1), beta.ppf(.975, k + 1, n - k)
  test.each([
    [0, 5, 0, 0.5218237501049814],
    [5, 5, 0.47817624989501856, 1],
    [1, 10, 0.0025285785444617865, 0.4450161170281954],
    [45, 50, 0.7818646335657977, 0.9667249064109775],
    [500, 1000, 0.468549172971792, 0.531450827028208],
  ])('%d of %d', (passed, trials, low, high) => {
    const found = exactInterval(passed, trials);
    expect(found?.[0]).toBeCloseTo(low, 6);
    expect(found?.[1]).toBeCloseTo(high, 6);
  });

  test('nothing is known of nothing', () => {
    expect(exactInterval(0, 0)).toBeNull();
    expect(() => exactInterval(3, 2)).toThrow();
  });
});
