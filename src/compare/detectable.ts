import type { Effort } from '../design/design.ts';
import { detectableBroken, detectableSpread } from '../stats/detectable.ts';
import type { SlotComparison } from './comparison.ts';
import { type CaseValues, meanOf, pairedValues } from './metric-values.ts';

/**
 * What a searching run is worth in samples a side of a uniform one: measured, it finds cases that broke at least as
 * often as five do, and a small drop spread over all cases at least as often as three do (without a guard not at all).
 */
const WORTH = { broken: 5, spread: 3 };

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
  const all = paired.flatMap(({ baseline }) => baseline);
  const centre = (meanOf(all) * all.length + 0.5) / (all.length + 1);
  const rates = paired.map(
    ({ baseline }) => (meanOf(baseline) * baseline.length + centre) / (baseline.length + 1),
  );
  const own = Math.round(
    meanOf(paired.map((entry) => Math.min(entry.baseline.length, entry.candidate.length))),
  );
  const samples = { broken: Math.min(own, 1000), spread: Math.min(own, 1000) };
  const { broken, spread } = searching === null ? samples : WORTH;
  return {
    brokenCases: detectableBroken({ rates, samples: broken, level }),
    spreadDrop: searching === 'low' ? null : detectableSpread({ rates, samples: spread, level }),
  };
}
