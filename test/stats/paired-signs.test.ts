import { describe, expect, test } from 'vitest';
import { type SplitPairs, sequentialPairs } from '../../src/stats/permutation/paired-signs.ts';
import { signTest } from '../../src/stats/permutation/sign-test.ts';
import { seededRandom } from '../../src/stats/random.ts';

const SHARES = [0.66, 0.84, 0.92, 1];
const lostMost = (_unit: number, split: number, lost: number) => 2 * lost - split;
const judged = (
  looks: readonly (readonly (readonly [number, number])[])[],
  { level = 0.05, seed = 1, weigh = lostMost } = {},
) =>
  sequentialPairs(
    looks.map((look) => look.map(([split, lost]): SplitPairs => ({ split, lost }))),
    weigh,
    { levels: [level], shares: SHARES, futility: 0.4 },
    seededRandom(seed),
  );

describe('a trial in pairs', () => {
  // python3: scipy.stats.binom.sf(k - 1, n, 0.5)
  test.each([
    [4, 4, 0.0625],
    [8, 8, 0.00390625],
    [8, 7, 0.03515625],
    [16, 12, 0.038406372],
  ])('of one case that lost: of %i split pairs %i', (split, lost, chance) => {
    const { pValue } = judged([[[split, lost]]], { level: 0.01 });
    expect(Math.abs((pValue ?? 1) - chance)).toBeLessThan(
      4 * Math.sqrt((chance * (1 - chance)) / 2_000) + 0.001,
    );
  });

  test('needs two looks to convict one broken case, and gives up on one that lost half', () => {
    expect(judged([[[4, 4]]]).state).toBe('open');
    expect(judged([[[4, 4]], [[4, 4]]]).state).toBe('rejected');
    expect(judged([[[4, 2]]]).state).toBe('futile');
    expect(judged([[[0, 0]]]).state).toBe('futile');
  });

  test('lets one case that lost every pair speak louder than many that lost half of theirs', () => {
    const others = Array.from({ length: 12 }, () => [8, 4] as const);
    const broken = (_unit: number, split: number, lost: number) =>
      Math.log(0.5 + 0.5 * 1.98 ** lost * 0.02 ** (split - lost));
    const looks = [[[8, 8] as const, ...others]];
    expect(judged(looks, { weigh: broken }).pValue).toBeLessThan(0.05);
    expect(judged(looks).pValue).toBeGreaterThan(0.1);
  });

  test('convicts no more often than its level if nothing changed', { tags: ['slow'] }, () => {
    const random = seededRandom(7);
    const coins = (split: number): readonly [number, number] => [
      split,
      Array.from({ length: split }, () => random.next()).filter((drawn) => drawn < 0.5).length,
    ];
    const convicted = Array.from({ length: 400 }, (_, seed) => {
      const looks = SHARES.map(() => Array.from({ length: 6 }, () => coins(random.below(5))));
      return judged(looks, { seed }).state === 'rejected';
    }).filter(Boolean).length;
    // 5 % and three standard errors.
    expect(convicted / 400).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 400));
  });

  test('refuses more losses than split pairs', () => {
    expect(() => judged([[[2, 3]]])).toThrow('lost');
  });
});

// python3: scipy.stats.binom.sf(losses - 1, losses + gains, 0.5)
test.each([
  [0, 0, 1],
  [8, 0, 0.00390625],
  [7, 0, 0.0078125],
  [12, 2, 0.0064697265625],
  [5, 5, 0.623046875],
])('a sign test of %i losses and %i gains', (losses, gains, chance) => {
  expect(signTest(losses, gains)).toBeCloseTo(chance, 12);
});
