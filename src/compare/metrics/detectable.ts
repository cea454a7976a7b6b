import { PRESETS } from '../../design/belief/preset.ts';
import type { Effort } from '../../design/design.ts';
import { meanOf } from '../../numbers.ts';
import { detectableBroken, detectableSpread } from '../../stats/intervals/detectable.ts';
import type { SlotComparison } from '../comparison.ts';
import { type CaseValues, pairedValues } from './metric-values.ts';

/**
 * What a searching run is worth in samples a side of a uniform one where a small drop is spread over all cases (without
 * a guard nothing): simulated, the drop that six samples find four times in five is found in 77 to 90 %.
 */
const WORTH_SPREAD = 6;

/**
 * What the slot's test of the pass rate would have seen, four times in five. Each case's rate is shrunk towards the
 * slot's by one sample, so that three passes of three are not taken for certainty.
 */
export function detectableIn(
  values: readonly CaseValues[],
  level: number,
  searching: Effort | null,
): SlotComparison['detectable'] {
  const paired = pairedValues(values);
  if (paired.length === 0) return { brokenCases: null, spreadDrop: null };
  const rates = shrunkRates(
    paired.map(({ baseline }) => ({ passed: meanOf(baseline) * baseline.length, scored: baseline.length })),
  );
  const own = Math.round(
    meanOf(paired.map((entry) => Math.min(entry.baseline.length, entry.candidate.length))),
  );
  return detectableAt(rates, level, searching, own);
}

/** Rates of cases, each shrunk by one sample towards the rate of all, and that towards a half. */
export function shrunkRates(
  cases: readonly { readonly passed: number; readonly scored: number }[],
): number[] {
  const sum = (part: 'passed' | 'scored') => cases.reduce((all, entry) => all + entry[part], 0);
  const centre = (sum('passed') + 0.5) / (sum('scored') + 1);
  return cases.map(({ passed, scored }) => (passed + centre) / (scored + 1));
}

/** The same of cases with known rates, before anything is asked; `own`: samples a side where the run does not search. */
export function detectableAt(
  rates: readonly number[],
  level: number,
  searching: Effort | null,
  own: number,
): SlotComparison['detectable'] {
  const samples = searching === null ? Math.min(own, 1000) : WORTH_SPREAD;
  return {
    brokenCases: searching === null ? detectableBroken({ rates, samples, level }) : searchedBroken(rates),
    spreadDrop:
      searching !== null && searching !== 'uniform' && PRESETS[searching].guard === null
        ? null
        : detectableSpread({ rates, samples, level }),
  };
}

/** A search finds a single usually passing case that broke in 89 to 99 % (simulated: 24 to 300 cases, levels 0.05 to 0.0025). */
function searchedBroken(rates: readonly number[]): number | null {
  return rates.some((rate) => rate > 0.5) ? 1 : null;
}
