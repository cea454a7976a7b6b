import { sum } from '../../numbers.ts';
import { studentQuantile } from '../distributions/student.ts';
import { finiteValues, openProbability, StatsInputError } from '../input.ts';

/**
 * Interval of a statistic that is not a mean (F1, a difference of two) by leaving out one independent unit at a time, a
 * case or a cluster of cases: Student's t over the pseudo-values n·θ − (n − 1)·θ₍₋ᵢ₎ (Tukey 1958; Efron & Tibshirani
 * 1993, ch. 11; t: Miller 1974). `range`: two more pseudo-values at ±range are added. The interval of a difference
 * then keeps a width even if all cases stayed, as in `pairedInterval` (Bonett & Price 2012), which it equals for means. 0 adds none. Null with fewer than two units.
 */
export function jackknifeInterval(
  value: number,
  without: readonly number[],
  options: { readonly coverage?: number; readonly range?: number } = {},
): readonly [number, number] | null {
  const coverage = openProbability('coverage', options.coverage ?? 0.95);
  const range = options.range ?? 0;
  if (!(range >= 0 && Number.isFinite(range))) throw new StatsInputError('range', range, 'finite and ≥ 0');
  const units = finiteValues('without', without).length;
  if (units + (range > 0 ? 2 : 0) < 2) return null;
  const pseudo = without.map((left) => units * value - (units - 1) * left);
  const all = range > 0 ? [...pseudo, range, -range] : pseudo;
  const centre = range > 0 ? sum(all) / all.length : value;
  const mean = sum(all) / all.length;
  const squares = all.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const error = Math.sqrt(squares / (all.length - 1) / all.length);
  const half = studentQuantile(1 - (1 - coverage) / 2, all.length - 1) * error;
  return [Math.min(centre - half, value), Math.max(centre + half, value)];
}
