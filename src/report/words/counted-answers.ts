import type { CaseComparison } from '../../compare/comparison.ts';
import type { CaseTally } from '../../compare/metrics/lost-cases.ts';
import { REFUSED_AGAIN } from '../../samples/refused.ts';
import { ARMS, type Arm, type Sample } from '../../samples/sample.ts';
import { CASE_BARS, type Stage, stageFacts } from '../../samples/stage.ts';
import { isRight } from '../../tasks/task.ts';
import { countedArms, isToldByRight } from '../case-groups.ts';

/** What people read for each side. */
export const SIDE_WORDS: Readonly<Record<Arm, string>> = { baseline: 'main', candidate: 'this PR' };
/** Answers that are told apart from the counts of a case. */
const APART: readonly Stage[] = [CASE_BARS, REFUSED_AGAIN];

/** Whether an answer is one that its case's counts count: it passes, or it is right where the case is told by that. */
export function isGoodAnswer({ result }: Pick<Sample, 'result'>, entry: CaseTally): boolean {
  if (result.kind !== 'scored') return false;
  return result.task && isToldByRight(entry) ? isRight(result.task) : result.passed;
}

/**
 * Which of the answers that are shown of a case its counts are of, and what the others, or all of them, come to. Null where the counts are
 * of all, where stored ones are among them, or where the rest is told beside them.
 */
export function allAnswersText(
  entry: CaseTally & Pick<CaseComparison, 'varied'>,
  samples: readonly Sample[],
): string | null {
  const scored = samples.filter(({ result, stage }) => result.kind === 'scored' && !APART.includes(stage));
  const counts = countedArms(entry);
  const isMore = (own: readonly Sample[]) => ARMS.some((arm) => ofArm(own, arm).length > counts[arm].scored);
  if (entry.varied || ARMS.some((arm) => counts[arm].stored) || !isMore(scored)) return null;
  const good = (own: readonly Sample[]) => own.filter((sample) => isGoodAnswer(sample, entry)).length;
  const sums = (of: readonly Sample[]) =>
    ARMS.flatMap((arm) => {
      const own = ofArm(of, arm);
      return own.length === 0 ? [] : [`${good(own)} of ${own.length} on ${SIDE_WORDS[arm]}`];
    }).join(', ');
  const plain = scored.filter(isPlain);
  const isOfPlain = (arm: Arm) => {
    const own = ofArm(plain, arm);
    return own.length === counts[arm].scored && good(own) === counts[arm].passed;
  };
  if (ARMS.every(isOfPlain))
    return `These counts are of the prompt as it stands. With answers to it in other white space: ${sums(scored)}.`;
  const fresh = scored.filter(({ stage }) => stageFacts(stage).alike);
  if (ARMS.some((arm) => ofArm(fresh, arm).length === 0 || ofArm(fresh, arm).length < counts[arm].scored))
    return null;
  // What chose the case was asked as the prompt stands: a sum of both would be of two questions.
  const varied = fresh.filter((sample) => !isPlain(sample)).length;
  const asked =
    varied === 0 ? '' : `${varied < fresh.length ? ', some of them' : ','} asked in other white space`;
  const others = varied === 0 ? `With them: ${sums(scored)}` : `To the prompt as it stands: ${sums(plain)}`;
  return `These counts are of fresh runs on both sides${asked}. Answers before them chose the case, and do not count. ${others}.`;
}

function isPlain({ variation }: Sample): boolean {
  return variation === undefined;
}

function ofArm(samples: readonly Sample[], arm: Arm): readonly Sample[] {
  return samples.filter((sample) => sample.arm === arm);
}
