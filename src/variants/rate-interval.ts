import { studentQuantile } from '../stats/distributions/student.ts';

/**
 * 95 % interval of the mean of case rates (0 to 1), over suites like this one: Student's t over cases after adding one
 * at 0 and one at 1 (Agresti & Coull 1998 with half their weight, carried over to rates of repeated cases), so that it
 * keeps a width where every case passes. Null without a case.
 */
export function rateInterval(rates: readonly number[]): readonly [number, number] | null {
  if (rates.length === 0) return null;
  const padded = [...rates, 0, 1];
  const mean = padded.reduce((sum, rate) => sum + rate, 0) / padded.length;
  const squares = padded.reduce((sum, rate) => sum + (rate - mean) ** 2, 0);
  const half =
    studentQuantile(0.975, padded.length - 1) * Math.sqrt(squares / (padded.length - 1) / padded.length);
  const own = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return [Math.max(0, Math.min(own, mean - half)), Math.min(1, Math.max(own, mean + half))];
}
