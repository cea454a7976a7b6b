import { ownGraded } from '../design/evidence/evidence.ts';
import type { Sample } from '../samples/sample.ts';
import type { Regraded } from './comparison.ts';
import type { SlotCase } from './slot-cases.ts';

/** What both sides' assertions make of the same answers of a case; null where it has one ruler. */
export function regradedOf({ exam, samples, comparable }: SlotCase): Regraded | null {
  if (exam === undefined || (exam.ruler === 'candidate' && !comparable)) return null;
  const known = exam.pairs.filter(({ byMain, byPull }) => byMain && byPull.result.kind === 'scored');
  const judged = samples.baseline.filter(
    ({ own, result }) => own?.result.kind === 'scored' && result.kind === 'scored',
  );
  return {
    ruler: exam.ruler,
    answers: known.length,
    byMain: known.filter(({ byMain }) => byMain !== null && passes(byMain)).length,
    byPull: known.filter(({ byPull }) => passes(byPull)).length,
    own:
      judged.length === 0
        ? null
        : {
            answers: judged.length,
            byMain: judged.map(ownGraded).filter(passes).length,
            byPull: judged.filter(passes).length,
          },
  };
}

function passes({ result }: Sample): boolean {
  return result.kind === 'scored' && result.passed;
}
