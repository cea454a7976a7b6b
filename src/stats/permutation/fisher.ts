import { hypergeometric } from '../distributions/hypergeometric.ts';
import { wholeNumber } from '../input.ts';

/**
 * Two-sided chance that two arms differ as much in how many of their samples erred, if errors fall on both alike:
 * Fisher's exact test, summing the tables that are not likelier than the one seen (R: `fisher.test`). 1 when an arm
 * has no sample.
 */
export function fisherTwoSided(
  a: { readonly hits: number; readonly total: number },
  b: { readonly hits: number; readonly total: number },
): number {
  for (const arm of [a, b]) {
    wholeNumber('hits', arm.hits);
    wholeNumber('total − hits', arm.total - arm.hits);
  }
  if (a.total === 0 || b.total === 0) return 1;
  const { low, mass } = hypergeometric(a.total, b.total, a.hits + b.hits);
  const seen = mass[a.hits - low] as number;
  let sum = 0;
  for (const value of mass) if (value <= seen * (1 + 1e-7)) sum += value;
  return Math.min(1, sum);
}
