import { sum } from '../numbers.ts';
import { finiteValues, probability } from './input.ts';

/** Sample quantile, type 7 of Hyndman & Fan 1996 (the default of R and NumPy); null without a value. */
export function quantile(values: readonly number[], p: number): number | null {
  probability('p', p);
  const sorted = [...finiteValues('values', values)].sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (at - Math.floor(at)) * (above - below);
}

/** The 0.5 quantile. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** Arithmetic mean; null without a value. */
export function mean(values: readonly number[]): number | null {
  if (finiteValues('values', values).length === 0) return null;
  return sum(values) / values.length;
}
