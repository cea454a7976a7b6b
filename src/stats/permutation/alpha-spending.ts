import { openProbability, StatsInputError } from '../input.ts';

/**
 * Error that may be spent up to and including each look: rising shares of `level`, the last one all of it (the
 * discrete form of Lan & DeMets 1983). Throws `StatsInputError` where the shares fall or do not end at 1.
 */
export function alphaSpending(shares: readonly number[], level: number): number[] {
  openProbability('level', level);
  shares.forEach((share, look) => {
    const before = look === 0 ? 0 : (shares[look - 1] as number);
    if (!(share >= before && share <= 1))
      throw new StatsInputError(`shares[${look}]`, share, 'rising, at most 1');
  });
  if (shares.at(-1) !== 1) throw new StatsInputError('shares', shares.at(-1), 'shares that end at 1');
  return shares.map((share) => share * level);
}

/** Share of alpha that the first run on a change may spend; the rest is for runs that ask for fresh evidence. */
const FIRST_RUN = 7 / 8;

/** Sum of 1/n² over all n from 1: what the shares of later runs are divided by. */
const ALL_SQUARES = Math.PI ** 2 / 6;

/**
 * Error rate of the n-th run (from 1) on one pull request: 7/8 of alpha, and of the last eighth shares that fall as 1/n². So all
 * of them together spend no more than alpha, however often someone pushes or asks again, and no share is ever zero.
 */
export function alphaOfRun(alpha: number, run: number): number {
  return alpha * (run === 1 ? FIRST_RUN : (1 - FIRST_RUN) / (ALL_SQUARES * (run - 1) ** 2));
}
