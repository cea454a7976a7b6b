import type { CaseComparison } from '../../compare/comparison.ts';
import type { CaseTally } from '../../compare/metrics/lost-cases.ts';
import { BESIDE_MAIN } from '../../samples/refused.ts';
import { ARMS, type Arm, type Sample } from '../../samples/sample.ts';
import { CASE_BARS, type Stage, stageFacts } from '../../samples/stage.ts';
import { isRight } from '../../tasks/task.ts';
import { countedArms, isToldByRight } from '../case-groups.ts';

/** What people read for each side. */
export const SIDE_WORDS: Readonly<Record<Arm, string>> = { baseline: 'main', candidate: 'this PR' };
/** Answers that are told apart from the counts of a case. */
const APART: readonly Stage[] = [CASE_BARS, BESIDE_MAIN];

/** Whether an answer is one that its case's counts count: it passes, or it is right where the case is told by that. */
export function isGoodAnswer({ result }: Pick<Sample, 'result'>, entry: CaseTally): boolean {
  if (result.kind !== 'scored') return false;
  return result.task && isToldByRight(entry) ? isRight(result.task) : result.passed;
}

/**
 * Which of the answers that are shown of a case its counts are of, and what the others, or all of them, come to. Null where the counts are
 * of all, or where the rest is told beside them.
 */
export function allAnswersText(
  entry: CaseTally & { readonly varied?: CaseComparison['varied'] | null },
  samples: readonly Sample[],
): string | null {
  const scored = samples.filter(({ result, stage }) => result.kind === 'scored' && !APART.includes(stage));
  const counts = countedArms(entry);
  const isMore = ARMS.some((arm) => ofArm(scored, arm).length > counts[arm].scored);
  if (entry.varied || !isMore) return null;
  const good = (own: readonly Sample[]) => own.filter((sample) => isGoodAnswer(sample, entry)).length;
  const sums = (of: readonly Sample[]) =>
    ARMS.flatMap((arm) => {
      const own = ofArm(of, arm);
      return own.length === 0 ? [] : [`${good(own)} of ${own.length} on ${SIDE_WORDS[arm]}`];
    }).join(', ');
  const plain = scored.filter(isPlain);
  const varied = scored.filter((sample) => !isPlain(sample));
  const isOfPlain = (arm: Arm) => {
    const own = ofArm(plain, arm);
    return own.length === counts[arm].scored && good(own) === counts[arm].passed;
  };
  const holdsStored = counts.baseline.stored || entry.transition === 'flaky';
  if (varied.length > 0 && isOfPlain('candidate') && (holdsStored || isOfPlain('baseline')))
    return `These counts are of the prompt as it stands. In other white space: ${sums(varied)}.`;
  const fresh = (own: readonly Sample[]) => own.filter(({ stage }) => stageFacts(stage).alike);
  const isCounted = (own: readonly Sample[]) =>
    ARMS.every((arm) => ofArm(fresh(own), arm).length >= Math.max(1, counts[arm].scored));
  if (counts.baseline.stored || !isCounted(scored)) return null;
  // A trial whose variations did harm went on without them. What chose the case was asked as the prompt stands: a sum with variations would be of two questions.
  const [asked, others] = isCounted(plain)
    ? ['', 'With them']
    : [', asked in other white space', 'To the prompt as it stands'];
  return `These counts are of fresh runs on both sides${asked}. Answers before them chose the case, and do not count. ${others}: ${sums(plain)}.`;
}

function isPlain({ variation }: Sample): boolean {
  return variation === undefined;
}

function ofArm(samples: readonly Sample[], arm: Arm): readonly Sample[] {
  return samples.filter((sample) => sample.arm === arm);
}
