import { finiteValues } from '../input.ts';
import type { Random } from '../random.ts';

/** Differences of at most so many are weighed against every choice of signs. */
const EXACT = 14;
/** Otherwise so many choices are drawn. */
const DRAWS = 9_999;
/** Sums of fractions carry rounding: what is equal but for that counts as equal. */
const ROUNDING = 1e-9;

/**
 * Chance of a sum as low as that of these paired differences, or lower, if each may as well have had the other sign: the one-sided
 * sign-flip test (Fisher 1935). Exact for few differences other than 0, else (b + 1) ÷ (m + 1) of seeded draws. 1 where there are none.
 */
export function signFlip(differences: readonly number[], random: Random): number {
  const moved = finiteValues('differences', differences).filter((each) => each !== 0);
  if (moved.length === 0) return 1;
  const bar = moved.reduce((sum, each) => sum + each, 0) + ROUNDING;
  if (moved.length > EXACT) return drawn(moved, bar, random);
  const all = 2 ** moved.length;
  let low = 0;
  for (let signs = 0; signs < all; signs++)
    if (moved.reduce((sum, each, at) => sum + ((signs >> at) & 1 ? each : -each), 0) <= bar) low += 1;
  return low / all;
}

function drawn(moved: readonly number[], bar: number, random: Random): number {
  let low = 0;
  for (let i = 0; i < DRAWS; i++) {
    let sum = 0;
    for (const each of moved) sum += random.next() < 0.5 ? each : -each;
    if (sum <= bar) low += 1;
  }
  return (low + 1) / (DRAWS + 1);
}
