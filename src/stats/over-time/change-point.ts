import { sum } from '../../numbers.ts';
import { wholeNumber } from '../input.ts';
import type { Random } from '../random.ts';
import { driftTest } from './drift-test.ts';

/** One case's scores over time: `at` counts the times of all cases from 0, rising. */
export interface TimedStratum {
  readonly scores: readonly { readonly at: number; readonly value: number }[];
}

/** Where a series changed, and how likely so clear a split is by chance. */
export interface ChangePoint {
  /** The first time that belongs to what came after. */
  readonly at: number;
  /** Bonferroni over the splits that were looked at. */
  readonly pValue: number;
  readonly splits: number;
}

/** Splits looked at, at most: each costs part of the level, and finer dates say little more. */
const MOST_SPLITS = 30;

/**
 * Where a series of `times` moments splits best into before and after: the split whose standardised evidence (of the
 * sum, or of the spread of single cases) is largest, with the p of `driftTest` for it, Bonferroni over all splits
 * (Worsley 1982 for why a maximum over splits needs it). Null with fewer than two times. Throws `StatsInputError`.
 */
export function changePoint(
  series: readonly TimedStratum[],
  times: number,
  options: { readonly level: number; readonly random: Random },
): ChangePoint | null {
  wholeNumber('times', times);
  if (times < 2) return null;
  const step = Math.max(1, Math.ceil((times - 1) / MOST_SPLITS));
  // Counted from the end: the newest split, stored against fresh, is always among them.
  const splits = Array.from({ length: times - 1 }, (_, i) => times - 1 - i).filter((_, i) => i % step === 0);
  let best = { at: times - 1, evidence: -1 };
  for (const at of splits) {
    const evidence = evidenceOf(series.map((stratum) => splitAt(stratum, at)));
    if (evidence > best.evidence + 1e-9) best = { at, evidence };
  }
  const whole = series.map((stratum) => splitAt(stratum, best.at));
  const { pValue } = driftTest({ whole, single: whole, cases: whole.length }, options);
  return { at: best.at, pValue: Math.min(1, pValue * splits.length), splits: splits.length };
}

interface Split {
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

function splitAt({ scores }: TimedStratum, from: number): Split {
  return {
    baseline: scores.filter(({ at }) => at < from).map(({ value }) => value),
    candidate: scores.filter(({ at }) => at >= from).map(({ value }) => value),
  };
}

/** The larger of |z| of the sum and z of the spread, by their permutation moments; a choice, not a test. */
function evidenceOf(strata: readonly Split[]): number {
  let [net, variance, spread, repeated] = [0, 0, 0, 0];
  for (const { baseline, candidate } of strata) {
    const all = [...candidate, ...baseline];
    if (baseline.length === 0 || candidate.length === 0) continue;
    const mean = sum(all) / all.length;
    const squares = all.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    if (squares === 0) continue;
    const own = (candidate.length * baseline.length * squares) / (all.length * (all.length - 1));
    const off = candidate.reduce((sum, value) => sum + value - mean, 0);
    net += off;
    variance += own;
    if (all.length > 2) {
      spread += off ** 2 / own - 1;
      repeated += 1;
    }
  }
  // A squared standard normal has variance 2.
  return Math.max(
    variance > 0 ? Math.abs(net) / Math.sqrt(variance) : 0,
    repeated > 0 ? spread / Math.sqrt(2 * repeated) : 0,
  );
}
