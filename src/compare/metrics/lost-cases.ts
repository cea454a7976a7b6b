import type { CaseComparison } from '../comparison.ts';

/** How a case ended, and what its answers of both sides came to. */
export type CaseTally = Pick<CaseComparison, 'transition' | 'baseline' | 'candidate' | 'movedBy' | 'moved'>;

/** Whether a case got worse: confirmed, or suspected. */
export function isLost({ transition }: Pick<CaseComparison, 'transition'>): boolean {
  return transition === 'broken' || transition === 'suspected';
}

/** Whether a lost case passes less often. One that lost its label alone, or is worse by another metric alone, does not fail. */
export function failsMore({ baseline, candidate }: CaseTally): boolean {
  const isScored = baseline.scored > 0 && candidate.scored > 0;
  return !isScored || candidate.passed * baseline.scored < baseline.passed * candidate.scored;
}

/** Whether a case got worse although no fewer of its answers pass, and no fewer are right: another metric that gates shows the loss. */
export function isWorseOtherwise(entry: CaseTally): boolean {
  return isLost(entry) && !failsMore(entry) && !isRightLessOften(entry);
}

/** Whether fewer of a case's answers are right by its suite's task. */
export function isRightLessOften({ baseline, candidate }: CaseTally): boolean {
  const [before, after] = [baseline.right, candidate.right];
  if (before === undefined || after === undefined) return false;
  return after * baseline.scored < before * candidate.scored;
}
