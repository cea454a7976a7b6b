import { describe, expect, test } from 'vitest';
import {
  type CountBlock,
  datasetPermutation,
  sequentialDataset,
} from '../../src/stats/permutation/dataset-permutation.ts';
import { stratifiedPermutation } from '../../src/stats/permutation/stratified-permutation.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';

const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);
const options = (seed: number) => ({ level: 0.05, random: seededRandom(seed) });
/** Places: hits, misses. */
const hit = Float64Array.of(0, 1);
const miss = Float64Array.of(1, 1);
const share = (sums: Float64Array) => (sums[0] as number) / ((sums[0] as number) + (sums[1] as number));
const f1 = ([hits = 0, misses = 0]: Float64Array) => (2 * hits) / (2 * hits + misses);

describe('a suite metric is relabelled within cases', () => {
  test('of a plain pass rate it is the stratified test', () => {
    const blocks = times(6, { baseline: times(4, hit), candidate: [hit, hit, hit, miss] });
    const p = datasetPermutation({ rest: Float64Array.of(0, 0), blocks }, (b, c) => share(b) - share(c), {
      level: 0.002,
      random: seededRandom(5),
    });
    const exact = stratifiedPermutation(
      times(6, { baseline: { scored: 4, passed: 4 }, candidate: { scored: 4, passed: 3 } }),
    );
    expect(Math.abs(p - exact)).toBeLessThan(0.005);
  });

  test('F1 with untried cases at the same values on both sides', () => {
    const fell = [{ baseline: times(6, hit), candidate: times(6, miss) }];
    const p = (blocks: readonly CountBlock[]) =>
      datasetPermutation({ rest: Float64Array.of(10, 2), blocks }, (b, c) => f1(b) - f1(c), options(6));
    expect(p(fell)).toBeLessThan(0.005);
    expect(p([{ baseline: times(6, miss), candidate: times(6, hit) }])).toBe(1);
    expect(p([{ baseline: times(6, hit), candidate: times(6, hit) }])).toBe(1);
    expect(p([])).toBe(1);
    expect(() =>
      datasetPermutation({ rest: Float64Array.of(0, 0), blocks: fell }, () => Number.NaN, options(6)),
    ).toThrow('fall must be finite, found NaN');
  });
});

/** A trial in four looks of 4 + 4 outputs a case; classes of 3 labels, macro F1 over 12 cases; some of them are tried. */
function trial(random: Random, tried: number, worse: number): boolean {
  const rates = times(tried, 0).map(() => 0.3 + 0.65 * random.next());
  const draw = (label: number, rate: number) =>
    random.next() < rate
      ? Float64Array.of(label * 3, 1)
      : Float64Array.of(label * 3 + 2, 1, ((label + 1 + random.below(2)) % 3) * 3 + 1, 1);
  const rest = Float64Array.from({ length: 9 }, (_, place) => [2, 0.5, 1][place % 3] as number);
  const looks = [0, 1, 2, 3].map(() => ({
    rest,
    blocks: rates.map((rate, i) => ({
      baseline: [1, 2, 3, 4].map(() => draw(i % 3, rate)),
      candidate: [1, 2, 3, 4].map(() => draw(i % 3, rate * (1 - worse))),
    })),
  }));
  const macro = (sums: Float64Array) =>
    [0, 3, 6].reduce((sum, at) => {
      const [tp = 0, fp = 0, fn = 0] = sums.subarray(at, at + 3);
      return sum + (2 * tp) / (2 * tp + fp + fn) / 3;
    }, 0);
  const rule = { levels: [0.05], shares: [0.6, 0.8, 0.9, 1], futility: 0.4 };
  return sequentialDataset(looks, (b, c) => macro(b) - macro(c), rule, random).state === 'rejected';
}

function rejected(trials: number, seed: number, tried: number, worse: number): number {
  const random = seededRandom(seed);
  return times(trials, 0).filter(() => trial(random, tried, worse)).length / trials;
}

describe('macro F1 in looks', () => {
  test('at most the level is rejected when nothing changed', { tags: ['slow'] }, () => {
    // 0.05 + 3 standard errors of 0.0126
    expect(rejected(300, 31, 5, 0)).toBeLessThan(0.088);
  });
  test('halved rates of five cases are seen', () => {
    expect(rejected(60, 32, 5, 0.5)).toBeGreaterThan(0.9);
  });
});
