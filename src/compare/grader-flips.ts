import { answerKey } from '../samples/same-answer.ts';
import type { Sample } from '../samples/sample.ts';
import type { SlotCase } from './slot-cases.ts';

/** True where the grader gave an answer of the case one verdict, and the same words another. */
export function hasGraderFlip({ samples, stored, secondGradings }: SlotCase): boolean {
  const verdicts = new Map<string, boolean>();
  for (const sample of secondGradings) {
    const passed = verdictOf(sample);
    if (passed !== null) verdicts.set(answerKey(sample), passed);
  }
  return [...samples.baseline, ...samples.candidate, ...stored].some((sample) => {
    const first = verdictOf(sample);
    return first !== null && verdicts.get(answerKey(sample)) === !first;
  });
}

function verdictOf({ result }: Sample): boolean | null {
  return result.kind === 'scored' ? result.passed : null;
}
