import { withoutPassageTexts } from '../../samples/passages.ts';
import type { Sample } from '../../samples/sample.ts';
import type { EditedCheckCell, Evidence } from '../design.ts';
import { storedGradings } from '../edited-checks.ts';
import { ownGraded } from './evidence.ts';

/**
 * What a run leaves for a store: each fresh sample as its own arm's assertions judged it, and stored answers that this PR's
 * assertions graded again. The model cannot answer these otherwise under this PR, so after the merge they are main's: as old as
 * they are.
 */
export function runSamples(
  evidence: Evidence,
  editedChecks: readonly EditedCheckCell[] = [],
): readonly Sample[] {
  const graded = editedChecks
    .filter(({ checkedBy }) => checkedBy === 'same-answers')
    .flatMap((cell) => storedGradings(cell, evidence.checkedStored ?? []))
    .filter(({ grading }) => grading.result.kind === 'scored')
    .map(({ answer, grading }): Sample => {
      const { result, grader, calls, keys = null, round, repeat } = grading;
      return {
        ...answer,
        arm: 'candidate',
        stage: 'edited-checks',
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
