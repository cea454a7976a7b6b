import { describe, expect, test } from 'vitest';
import { pairedChance, pairsToConfirm } from '../../../src/design/trial/paired-trial.ts';

/** Pairs that this PR lost, won, and that both sides answer alike. */
const pairs = (lost: number, won = 0, alike = 0) => [
  ...Array.from({ length: lost }, () => ({ baseline: [1], candidate: [0.2] })),
  ...Array.from({ length: won }, () => ({ baseline: [0.4], candidate: [0.9] })),
  ...Array.from({ length: alike }, () => ({ baseline: [1], candidate: [1] })),
];

describe('one case by its pairs', () => {
  test('the chance of its loss is that of a bet on each pair that is split', () => {
    const wealth = 0.6 * 1.98 ** 8 + 0.2 * 1.8 ** 8 + 0.2 * 1.5 ** 8;
    expect(pairedChance(pairs(8))).toBeCloseTo(1 / wealth, 10);
    expect(pairedChance(pairs(8, 0, 3))).toBe(pairedChance(pairs(8)));
    expect(pairedChance(pairs(0, 4))).toBe(1);
    expect(pairedChance([])).toBe(1);
  });

  test.each([
    ['all pairs lost: two of the further ones may be alike', pairs(4), 5, 6],
    ['nearly enough', pairs(7, 0, 1), 5, 3],
    ['among more cases more', pairs(4), 20, 8],
    ['half of them lost: no block could name it', pairs(4, 2, 2), 5, 0],
    ['lost as often as not', pairs(4, 4), 1, 0],
    ['among too many cases', pairs(3, 1), 1e6, 0],
  ])('%s', (_, seen, cases, wanted) => {
    expect(pairsToConfirm(seen, cases, 0.05, { stray: 2, most: 12 })).toBe(wanted);
  });
});
