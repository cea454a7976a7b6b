import type { CaseComparison } from '../../compare/comparison.ts';
import type { CaseTally } from '../../compare/metrics/lost-cases.ts';
import { REFUSED_AGAIN } from '../../samples/refused.ts';
import { ARMS, type Arm, type Sample } from '../../samples/sample.ts';
import { CASE_BARS, type Stage, stageFacts } from '../../samples/stage.ts';
import { isRight } from '../../tasks/task.ts';
import { countedArms, isToldByRight } from '../case-groups.ts';

/** Answers that are told apart from the counts of a case. */
const APART: readonly Stage[] = [CASE_BARS, REFUSED_AGAIN];

/** Whether an answer is one that its case's counts count: it passes, or it is right where the case is told by that. */
export function isGoodAnswer({ result }: Pick<Sample, 'result'>, entry: CaseTally): boolean {
  if (result.kind !== 'scored') return false;
  return result.task && isToldByRight(entry) ? isRight(result.task) : result.passed;
}

/**
 * Which of the answers that are shown of a case its counts are of, and what all of them come to. Null where the counts are of all, or
 * where the rest is told beside them.
 */
export function allAnswersText(
  entry: CaseTally & Pick<CaseComparison, 'varied'>,
  samples: readonly Sample[],
): string | null {
  const scored = samples.filter(({ result, stage }) => result.kind === 'scored' && !APART.includes(stage));
  const counts = countedArms(entry);
  const isMore = (own: readonly Sample[]) => ARMS.some((arm) => ofArm(own, arm).length > counts[arm].scored);
  if (entry.varied || ARMS.some((arm) => counts[arm].stored) || !isMore(scored)) return null;
  const all = (arm: Arm) => {
    const own = ofArm(scored, arm);
    return `${own.filter((sample) => isGoodAnswer(sample, entry)).length} of ${own.length}`;
  };
  const sums = `${all('baseline')} on main, ${all('candidate')} on this PR`;
  if (!isMore(scored.filter(({ variation }) => variation === undefined)))
    return `These counts are of the prompt as it stands. With answers to it in other white space: ${sums}.`;
  const isFresh = ARMS.every((arm) => ofArm(scored, arm).some(({ stage }) => stageFacts(stage).alike));
  return isFresh
    ? `These counts are of fresh runs on both sides. Answers before them chose the case, and do not count. With them: ${sums}.`
    : null;
}

function ofArm(samples: readonly Sample[], arm: Arm): readonly Sample[] {
  return samples.filter((sample) => sample.arm === arm);
}
