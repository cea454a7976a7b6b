import { wholeNumber } from '../input.ts';
import type { SplitPairs } from './paired-signs.ts';

/** Chances of the baseline's answer to be the better one of a split pair, each with its share of what is bet. Shares sum to 1. */
export type Bets = readonly (readonly [chance: number, share: number])[];

/**
 * What a stake of 1 became that was bet on each split pair to be lost, at even odds. If each pair may as well have come out the other way round it is 1 on
 * average, whenever one stops and for whatever reason. It depends on counts alone. Throws `StatsInputError` on negative or fractional counts.
 */
export function wealthOf({ split, lost }: SplitPairs, bets: Bets): number {
  wholeNumber('lost', lost);
  wholeNumber('split - lost', split - lost);
  return bets.reduce(
    (sum, [chance, share]) => sum + share * (2 * chance) ** lost * (2 * (1 - chance)) ** (split - lost),
    0,
  );
}

/** Bound on the chance of ever being as rich, if nothing changed (Ville 1939): 0 to 1. Pairs may be read at any moment, and more may be asked for. */
export function betChance(pairs: SplitPairs, bets: Bets): number {
  return Math.min(1, 1 / wealthOf(pairs, bets));
}
