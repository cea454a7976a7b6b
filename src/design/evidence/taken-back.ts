import { answerKey } from '../../samples/same-answer.ts';
import type { Sample } from '../../samples/sample.ts';

/** Looks that the grader first failed and then passed. */
export function takenBack(looks: readonly Sample[], secondGradings: readonly Sample[]): ReadonlySet<Sample> {
  const passed = secondGradings.filter(({ result }) => result.kind === 'scored' && result.passed);
  if (passed.length === 0) return new Set();
  const failed = looks.filter(({ result }) => result.kind === 'scored' && !result.passed);
  const left = new Set(withoutGraded(failed, passed));
  return new Set(failed.filter((look) => !left.has(look)));
}

/** Samples but for one for each second grading of the same answer. */
export function withoutGraded(
  samples: readonly Sample[],
  secondGradings: readonly Sample[],
): readonly Sample[] {
  const graded = new Map<string, number>();
  for (const sample of secondGradings)
    graded.set(answerKey(sample), (graded.get(answerKey(sample)) ?? 0) + 1);
  return samples.filter((sample) => {
    const left = graded.get(answerKey(sample)) ?? 0;
    graded.set(answerKey(sample), left - 1);
    return left <= 0;
  });
}
