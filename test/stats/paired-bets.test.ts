import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logChoose } from '../../src/stats/distributions/hypergeometric.ts';
import { type Bets, betChance, wealthOf } from '../../src/stats/permutation/paired-bets.ts';

const BETS: Bets = [
  [0.99, 0.6],
  [0.9, 0.2],
  [0.75, 0.2],
];

describe('what a stake becomes that is bet on pairs', () => {
  test.each([
    [0, 0, 1],
    [8, 8, 0.6 * 1.98 ** 8 + 0.2 * 1.8 ** 8 + 0.2 * 1.5 ** 8],
    [2, 0, 0.6 * 0.02 ** 2 + 0.2 * 0.2 ** 2 + 0.2 * 0.5 ** 2],
  ])('%i split pairs, %i of them lost', (split, lost, wealth) => {
    expect(wealthOf({ split, lost }, BETS)).toBeCloseTo(wealth, 10);
  });

  test('is 1 on average if each pair may as well have come out the other way round', () => {
    for (const split of [1, 5, 30]) {
      const mean = Array.from(
        { length: split + 1 },
        (_, lost) => Math.exp(logChoose(split, lost) - split * Math.LN2) * wealthOf({ split, lost }, BETS),
      ).reduce((sum, part) => sum + part, 0);
      expect(mean).toBeCloseTo(1, 9);
    }
  });

  test('refuses counts that no pairs have', () => {
    expect(() => wealthOf({ split: 2, lost: 3 }, BETS)).toThrow('split - lost');
    expect(() => wealthOf({ split: 2, lost: 0.5 }, BETS)).toThrow('lost');
  });
});

/** The exact chance of ever being at or below a level within so many pairs: of somebody who stops at the best moment. */
function everBelow(level: number, pairs: number): number {
  let [below, open] = [0, new Map([[0, 1]])];
  for (let split = 1; split <= pairs; split++) {
    const next = new Map<number, number>();
    for (const [before, chance] of open)
      for (const lost of [before, before + 1]) {
        if (betChance({ split, lost }, BETS) <= level) below += chance / 2;
        else next.set(lost, (next.get(lost) ?? 0) + chance / 2);
      }
    open = next;
  }
  return below;
}

test('pairs may be read at any moment: the chance that they are ever clear is at most the level', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 0.2, noNaN: true }), (level) => {
      expect(everBelow(level, 60)).toBeLessThanOrEqual(level);
    }),
  );
  expect(everBelow(0.05, 60)).toBeGreaterThan(0.01);
});
