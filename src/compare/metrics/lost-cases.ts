import { hypergeometric } from '../../stats/distributions/hypergeometric.ts';
import type { ArmTally, CaseComparison } from '../comparison.ts';

/** How a case ended, and what its answers of both sides came to. */
export type CaseTally = Pick<CaseComparison, 'transition' | 'baseline' | 'candidate' | 'movedBy' | 'moved'>;

/** Whether a case got worse: confirmed, or suspected. */
export function isLost({ transition }: Pick<CaseComparison, 'transition'>): boolean {
  return transition === 'broken' || transition === 'suspected';
}

/**
 * Whether a lost case passes less often. One that lost its label alone, or is worse by another metric alone, does not fail. Where a score shows
 * the loss, passes tell it only if most answers passed on main and most fail here: 1 of 6 → 0 of 6 is not what was confirmed.
 */
export function failsMore({ baseline, candidate, moved }: CaseTally): boolean {
  const isScored = baseline.scored > 0 && candidate.scored > 0;
  if (!isScored) return true;
  if (moved && !passesTurned({ baseline, candidate })) return false;
  return candidate.passed * baseline.scored < baseline.passed * candidate.scored;
}

/** Whether most answers passed on main, and most fail in this PR. */
export function passesTurned({
  baseline,
  candidate,
}: Pick<CaseComparison, 'baseline' | 'candidate'>): boolean {
  return 2 * baseline.passed > baseline.scored && 2 * candidate.passed < candidate.scored;
}

/** Answers to one case that a run can have. A file of another job may say any number, and the chance is a sum over them. */
const MOST_ANSWERS = 1_000;

/** Whether fresh runs of both sides show a case's loss: chance makes so few of them pass here in at most one of twenty cases, or in `level` of them. */
export function isBeyondChance(
  { baseline, candidate }: Pick<CaseTally, 'baseline' | 'candidate'>,
  level = 0.05,
): boolean {
  if (baseline.stored || baseline.scored + candidate.scored > MOST_ANSWERS) return false;
  const { low, mass } = hypergeometric(candidate.scored, baseline.scored, baseline.passed + candidate.passed);
  return mass.slice(0, candidate.passed - low + 1).reduce((sum, one) => sum + one, 0) <= level;
}

/** The chance that makes a loss clear although its trial convicted nothing: a run tries up to forty cases. */
const CLEAR = 0.001;

/** Whether fresh runs of both sides show by themselves that a case passes less often, or is right less often, whatever the metric made of it. */
export function isClearLoss({ baseline, candidate }: Pick<CaseTally, 'baseline' | 'candidate'>): boolean {
  const byRight = (arm: ArmTally) => ({ ...arm, passed: arm.right ?? arm.passed });
  return [
    { baseline, candidate },
    { baseline: byRight(baseline), candidate: byRight(candidate) },
  ].some((sides) => isBeyondChance(sides, CLEAR));
}

/** Whether a case got worse although no fewer of its answers pass, and no fewer are right: another metric that gates shows the loss. */
function isWorseOtherwise(entry: CaseTally): boolean {
  return isLost(entry) && !failsMore(entry) && !isRightLessOften(entry);
}

/** Whether a case got better although no more of its answers pass, and no more are right. */
export function isBetterOtherwise(entry: CaseTally): boolean {
  const before = { ...entry, baseline: entry.candidate, candidate: entry.baseline };
  return entry.transition === 'better' && !failsMore(before) && !isRightLessOften(before);
}

/** Whether another metric alone shows the loss or the gain of a case. */
export function isMovedOtherwise(entry: CaseTally): boolean {
  return isWorseOtherwise(entry) || isBetterOtherwise(entry);
}

/** Whether fewer of a case's answers are right by its suite's task. */
function isRightLessOften({ baseline, candidate }: CaseTally): boolean {
  const [before, after] = [baseline.right, candidate.right];
  if (before === undefined || after === undefined) return false;
  return after * baseline.scored < before * candidate.scored;
}
