import { expect, test } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/stats/distributions/normal.ts';
import { studentQuantile } from '../../src/stats/distributions/student.ts';
import { wilsonInterval } from '../../src/stats/intervals/wilson.ts';
import { alphaOfRun, alphaSpending } from '../../src/stats/permutation/alpha-spending.ts';
import { fisherTwoSided } from '../../src/stats/permutation/fisher.ts';
import { holm } from '../../src/stats/permutation/holm.ts';
import { mean, median, quantile } from '../../src/stats/quantile.ts';
import { seededRandom, shuffled } from '../../src/stats/random.ts';

// scipy 1.17.1: norm.ppf(p)
test.each([
  [1e-10, -6.361340902404056],
  [1e-3, -3.090232306167813],
  [0.025, -1.9599639845400545],
  [0.5, 0],
  [0.8, 0.8416212335729143],
  [0.9999, 3.719016485455709],
])('normal quantile of %d', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 8);
});

// scipy 1.17.1: norm.cdf(z)
test.each([
  [-8, 6.22096057427174e-16],
  [-3, 0.0013498980316300933],
  [-1, 0.15865525393145707],
  [0.5, 0.6914624612740131],
  [4, 0.9999683287581669],
])('normal probability below %d', (z, p) => {
  expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-10);
});

// scipy 1.17.1: t.ppf(p, df)
test.each([
  [0.975, 1, 12.706204736174694],
  [0.975, 2, 4.302652729749462],
  [0.975, 4.5, 2.6589123472044034],
  [0.975, 29, 2.045229642132703],
  [0.9, 3, 1.637744353696209],
  [0.9995, 10, 4.586893858702708],
  [0.025, 7, -2.3646242515927844],
  [0.975, 101, 1.983731002955606],
  [0.975, 5000, 1.9604385517065073],
])('Student quantile of %d with %d degrees of freedom', (p, df, q) => {
  expect(studentQuantile(p, df)).toBeCloseTo(q, 7);
});

// scipy 1.17.1: binomtest(k, n).proportion_ci(0.95, 'wilson')
test.each([
  [0, 10, 0, 0.27753279986288926],
  [1, 10, 0.017876213095072896, 0.4041500267952385],
  [7, 10, 0.39677814746114526, 0.892208732593699],
  [10, 10, 0.7224672001371109, 1],
  [49, 50, 0.8950455641036218, 0.9964607407283538],
])('Wilson interval of %d in %d', (passed, scored, low, high) => {
  expect(wilsonInterval(passed, scored)).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)]);
});

test('Wilson interval: no sample has none, more passes than samples are refused', () => {
  expect(wilsonInterval(0, 0)).toBeNull();
  expect(() => wilsonInterval(3, 2)).toThrow('scored − passed must be a whole number ≥ 0, found -1');
  expect(() => wilsonInterval(1, 2, 1)).toThrow('coverage must be strictly between 0 and 1, found 1');
});

// scipy 1.17.1: fisher_exact([[h1, n1 - h1], [h2, n2 - h2]])[1]
test.each([
  [3, 40, 12, 41, 0.020096976398147698],
  [0, 10, 5, 10, 0.032507739938080496],
  [1, 100, 1, 7, 0.12713807088696874],
  [0, 5, 0, 9, 1],
  [60, 300, 20, 280, 6.295407649259118e-6],
  [0, 0, 3, 4, 1],
])('Fisher, %d of %d against %d of %d', (h1, n1, h2, n2, p) => {
  expect(fisherTwoSided({ hits: h1, total: n1 }, { hits: h2, total: n2 })).toBeCloseTo(p, 10);
});

test('Fisher: what cannot be counts is refused', () => {
  const fine = { hits: 1, total: 2 };
  for (const bad of [
    { hits: 3, total: 2 },
    { hits: -1, total: 2 },
    { hits: 0.5, total: 2 },
  ]) {
    expect(() => fisherTwoSided(bad, fine)).toThrow('must be a whole number ≥ 0');
    expect(() => fisherTwoSided(fine, bad)).toThrow('must be a whole number ≥ 0');
  }
});

// numpy 2.4.6: quantile([3.1, -2, 7, 7, 0.5, 11], q)
test.each([
  [0, -2],
  [0.1, -0.75],
  [0.25, 1.15],
  [0.5, 5.05],
  [0.9, 9],
  [0.95, 10],
  [1, 11],
])('quantile %d, type 7', (q, value) => {
  expect(quantile([3.1, -2, 7, 7, 0.5, 11], q)).toBeCloseTo(value, 12);
});

test('quantile, median and mean at the edges', () => {
  expect([quantile([], 0.5), median([]), mean([])]).toEqual([null, null, null]);
  expect([quantile([4], 0.9), median([1, 2]), mean([1, 2])]).toEqual([4, 1.5, 1.5]);
  expect(() => median([1, Number.NaN])).toThrow('values[1] must be finite, found NaN');
  expect(() => quantile([1], 2)).toThrow('p must be within [0, 1], found 2');
});

// R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") is 0.03 0.06 0.06 0.02
test('Holm', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
  expect(holm([])).toEqual([]);
  expect(holm([0.5])).toEqual([0.5]);
  expect(holm([0.6, 0.6])).toEqual([1, 1]);
  expect(() => holm([Number.NaN])).toThrow('pValues[0] must be within [0, 1], found NaN');
});

test('alpha spending ends at the level and never falls', () => {
  expect(alphaSpending([0.6, 0.8, 0.9, 1], 0.05)).toEqual(
    [0.03, 0.04, 0.045, 0.05].map((x) => expect.closeTo(x, 12)),
  );
  expect(() => alphaSpending([0.6, 0.5, 1], 0.05)).toThrow('shares[1] must be rising, at most 1, found 0.5');
  expect(alphaSpending([0.5, 0.5, 1], 0.05)[1]).toBeCloseTo(0.025, 12);
  expect(() => alphaSpending([1.1, 1], 0.05)).toThrow('shares[0] must be rising, at most 1, found 1.1');
  expect(() => alphaSpending([1], 1)).toThrow('level must be strictly between 0 and 1, found 1');
  expect(() => alphaSpending([0.6], 0.05)).toThrow('shares must be shares that end at 1, found 0.6');
});

test('all runs on one change together spend no more than alpha', () => {
  const runs = Array.from({ length: 20_000 }, (_, i) => alphaOfRun(0.05, i + 1));
  expect(runs[0]).toBeCloseTo(0.04375, 12);
  // 0.05 / 8 · 6 / π² · 1 / (n − 1)²
  expect(runs.slice(1, 3)).toEqual([0.0037995443865876666, 0.0009498860966469166]);
  const sum = runs.reduce((total, alpha) => total + alpha, 0);
  expect(sum).toBeLessThanOrEqual(0.05 + 1e-15);
  expect(sum).toBeCloseTo(0.05, 6);
  expect(runs.every((alpha, at) => at === 0 || (alpha > 0 && alpha < (runs[at - 1] as number)))).toBe(true);
});

test('random numbers: same seed and labels, same numbers; flat over sixteen bins', () => {
  const draws = (...labels: string[]) => {
    const random = seededRandom(5, ...labels);
    return Array.from({ length: 4 }, random.next);
  };
  expect(draws('a')).toEqual(draws('a'));
  expect(draws('a')).not.toEqual(draws('b'));
  expect(draws('a', 'b')).not.toEqual(draws('ab'));
  const bins = new Array<number>(16).fill(0);
  const random = seededRandom(1);
  for (let i = 0; i < 160_000; i++) bins[random.below(16)]!++;
  const chiSquare = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  // 15 degrees of freedom: 99.9 % lie below 37.7
  expect(chiSquare).toBeLessThan(37.7);
  expect(shuffled([1, 2, 3, 4, 5], seededRandom(2)).sort()).toEqual([1, 2, 3, 4, 5]);
});
