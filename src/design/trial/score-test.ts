import { compareLists } from '../../stats/list-order.ts';
import { gradedPermutation, type ScoreStratum } from '../../stats/permutation/graded-permutation.ts';
import { seededRandom } from '../../stats/random.ts';
import type { DesignPlan } from '../design.ts';

/**
 * One-sided exact stratified permutation p of "the candidate got worse". Cases are put in the order of their scores
 * and the draws (graded scores only) are seeded by the plan alone, so that neither the order of cases or samples nor
 * any name moves it.
 */
export function permutationOf(
  scores: readonly ScoreStratum[],
  plan: Pick<DesignPlan, 'alpha' | 'seed'>,
): number {
  const strata = scores
    .map(({ baseline, candidate }) => ({ baseline: ascending(baseline), candidate: ascending(candidate) }))
    .sort((a, b) => compareLists(a.candidate, b.candidate) || compareLists(a.baseline, b.baseline));
  return gradedPermutation(strata, { level: plan.alpha, random: seededRandom(plan.seed) }).pValue;
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
