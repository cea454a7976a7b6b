import { wholeNumber } from '../input.ts';

/** Probabilities `mass[j]` of the values `low + j`, over the whole support. */
export interface CountDistribution {
  readonly low: number;
  readonly mass: Float64Array;
}

const known = new Map<number, CountDistribution>();

/**
 * How many of `passes` passing samples fall to the `drawn` samples of one arm when `drawn + rest` samples are dealt
 * at random: the null distribution of a stratum (Fisher 1935). Sums to 1 within 1e-12. Throws on negative counts.
 */
export function hypergeometric(drawn: number, rest: number, passes: number): CountDistribution {
  const small = drawn < 64 && rest < 64 && passes < 128;
  const key = (drawn * 64 + rest) * 128 + passes;
  const hit = small ? known.get(key) : undefined;
  if (hit) return hit;
  const made = distribution(drawn, rest, passes);
  if (small) known.set(key, made);
  return made;
}

function distribution(drawn: number, rest: number, passes: number): CountDistribution {
  wholeNumber('drawn', drawn);
  wholeNumber('rest', rest);
  wholeNumber('passes', passes);
  const total = drawn + rest;
  wholeNumber('total − passes', total - passes);
  const low = Math.max(0, passes - rest);
  const high = Math.min(drawn, passes);
  const all = logChoose(total, passes);
  const mass = new Float64Array(high - low + 1);
  let sum = 0;
  for (let x = low; x <= high; x++) {
    const value = Math.exp(logChoose(drawn, x) + logChoose(rest, passes - x) - all);
    mass[x - low] = value;
    sum += value;
  }
  for (let j = 0; j < mass.length; j++) mass[j] = (mass[j] as number) / sum;
  return { low, mass };
}

const table: number[] = [0, 0];

/** ln(n!) for a whole n ≥ 0, from a table that grows as needed; relative error about 1e-15 · n. */
function logFactorial(n: number): number {
  for (let i = table.length; i <= n; i++) table.push((table[i - 1] as number) + Math.log(i));
  return table[n] as number;
}

/** ln of the number of ways to choose k of n; −Infinity outside 0 ≤ k ≤ n. */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
