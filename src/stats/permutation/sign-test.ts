import { logChoose } from '../distributions/hypergeometric.ts';
import { wholeNumber } from '../input.ts';

/**
 * Chance of so many losses, or more, among losses and gains together if each may as well have been the other: the exact one-sided sign
 * test. 1 where there are none. Throws `StatsInputError` on negative or fractional counts.
 */
export function signTest(losses: number, gains: number): number {
  wholeNumber('losses', losses);
  wholeNumber('gains', gains);
  const all = losses + gains;
  let tail = 0;
  for (let count = losses; count <= all; count++) tail += Math.exp(logChoose(all, count) - all * Math.LN2);
  return Math.min(1, tail);
}
