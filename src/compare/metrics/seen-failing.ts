import { type RateBelief, rateBeliefs } from '../../design/belief/rate-belief.ts';
import { passesAsARule } from '../../design/evidence/first-looks.ts';
import { sum } from '../../numbers.ts';
import type { SlotCase } from '../slot-cases.ts';
import { estimateValues, replacedOfMain } from './estimate-samples.ts';
import { type CaseValues, metricValues } from './metric-values.ts';

/**
 * The cases that main passes and that failed at their first look on this PR, and how many would have failed by chance if nothing had changed.
 * A trial takes a few of them and no more; this counts them all.
 */
export function seenFailing(cases: readonly SlotCase[]): {
  readonly cases: number;
  readonly byChance: number;
} {
  const asked = cases.filter(({ comparable, samples }) => comparable && samples.candidate.length > 0);
  const looked = estimateValues(asked, 'pass');
  // One answer of today alone does not tell which cases are flaky.
  const known = metricValues(asked, 'pass', (entry) => ({ baseline: replacedOfMain(entry), candidate: [] }));
  const beliefs = rateBeliefs(
    looked.map(({ baseline }, at) => countOf([...baseline, ...(known[at]?.baseline ?? [])])),
  );
  let [failing, byChance] = [0, 0];
  looked.forEach(({ baseline, candidate }: CaseValues, at) => {
    if (baseline.length === 0 || candidate.length === 0) return;
    if (!passesAsARule(countOf(baseline))) return;
    if (candidate[0] === 0) failing += 1;
    byChance += 1 - (beliefs[at] as RateBelief).mean;
  });
  return { cases: failing, byChance };
}

function countOf(passes: readonly number[]) {
  return { scored: passes.length, passed: sum(passes) };
}
