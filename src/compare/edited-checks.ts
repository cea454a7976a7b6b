import { ownGraded } from '../design/evidence/evidence.ts';
import type { Sample } from '../samples/sample.ts';
import type { EditedChecks } from './comparison.ts';
import type { SlotCase } from './slot-cases.ts';

/** What both sides' assertions make of the same answers of a case; null where it has one set of checks. */
export function editedChecksOf({ editedChecks, samples, comparable }: SlotCase): EditedChecks | null {
  if (editedChecks === undefined || (editedChecks.checkedBy === 'candidate' && !comparable)) return null;
  const known = editedChecks.pairs.filter(
    ({ baseline, candidate }) => baseline && candidate.result.kind === 'scored',
  );
  const judged = samples.baseline.filter(
    ({ own, result }) => own?.result.kind === 'scored' && result.kind === 'scored',
  );
  return {
    checkedBy: editedChecks.checkedBy,
    answers: known.length,
    baseline: known.filter(({ baseline }) => baseline !== null && passes(baseline)).length,
    candidate: known.filter(({ candidate }) => passes(candidate)).length,
    own:
      judged.length === 0
        ? null
        : {
            answers: judged.length,
            baseline: judged.map(ownGraded).filter(passes).length,
            candidate: judged.filter(passes).length,
          },
    passesOld: judged.length > 0 ? judged.some(passes) : editedChecks.passesStored,
  };
}

function passes({ result }: Sample): boolean {
  return result.kind === 'scored' && result.passed;
}
