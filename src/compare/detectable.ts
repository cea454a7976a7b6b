import { detectableBroken, detectableSpread } from '../stats/detectable.ts';
import type { SlotComparison } from './comparison.ts';
import { type CaseValues, meanOf, pairedValues } from './metric-values.ts';

/**
 * What the slot's test of the pass rate would have seen, four times in five. Each case's rate is shrunk towards the
 * slot's by one sample, so that three passes of three are not taken for certainty.
 */
export function detectableIn(values: readonly CaseValues[], level: number): SlotComparison['detectable'] {
  const paired = pairedValues(values);
  if (paired.length === 0) return { brokenCases: null, spreadDrop: null };
  const all = paired.flatMap(({ baseline }) => baseline);
  const centre = (meanOf(all) * all.length + 0.5) / (all.length + 1);
  const rates = paired.map(
    ({ baseline }) => (meanOf(baseline) * baseline.length + centre) / (baseline.length + 1),
  );
  const samples = Math.max(
    1,
    Math.round(meanOf(paired.map((entry) => Math.min(entry.baseline.length, entry.candidate.length)))),
  );
  const question = { rates, samples: Math.min(samples, 1000), level };
  return { brokenCases: detectableBroken(question), spreadDrop: detectableSpread(question) };
}
