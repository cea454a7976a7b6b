import { withoutPassageTexts } from '../../samples/passages.ts';
import type { Sample } from '../../samples/sample.ts';
import type { Evidence, ExamCell } from '../design.ts';
import { examGradings } from '../edited-checks.ts';
import { ownGraded } from './evidence.ts';

/**
 * What a run leaves for a store: each fresh sample as its own arm's assertions judged it, and stored answers that this PR's
 * graded anew. The model cannot answer these otherwise under this PR, so after the merge they are main's: as old as they are.
 */
export function runSamples(evidence: Evidence, exams: readonly ExamCell[] = []): readonly Sample[] {
  const graded = exams
    .filter(({ ruler }) => ruler === 'same-answers')
    .flatMap((cell) => examGradings(cell, evidence.exam ?? []))
    .filter(({ grading }) => grading.result.kind === 'scored')
    .map(({ answer, grading }): Sample => {
      const { result, grader, calls, keys = null, round, repeat } = grading;
      return {
        ...answer,
        arm: 'candidate',
        stage: 'exam',
        round,
        repeat,
        result,
        grader,
        calls,
        target: {},
        keys,
      };
    });
  return [...evidence.fresh.map(ownGraded), ...graded].map(withoutPassageTexts);
}
