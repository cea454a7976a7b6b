import { markCached } from '../../samples/cached.ts';
import type { Sample } from '../../samples/sample.ts';
import { type Stage, stageFacts } from '../../samples/stage.ts';
import type { Evidence, ExamCell } from '../design.ts';
import { ruledBelief } from '../edited-checks.ts';

/** The evidence with what a round of that stage brought. Second gradings are no samples of an arm: they stand apart. */
export function withSamples(
  evidence: Evidence,
  stage: Stage,
  samples: readonly Sample[],
  exams: readonly ExamCell[] = [],
): Evidence {
  switch (stageFacts(stage).brings) {
    case 'checked-looks':
      return { ...evidence, examLook: samples };
    case 'checked-stored':
      return { ...evidence, exam: samples, stored: [...evidence.stored, ...ruledBelief(exams, samples)] };
    case 'second-gradings':
      return { ...evidence, regraded: [...(evidence.regraded ?? []), ...samples] };
    default:
      return { ...evidence, fresh: markCached([...evidence.fresh, ...samples]) };
  }
}

/** Provider calls that the evidence took, target and grader. */
export function callsOf(evidence: Evidence): number {
  return allSamples(evidence).reduce((sum, { calls }) => sum + calls.target + calls.grader, 0);
}

/** Everything that this run asked a target or a grader for. */
export function allSamples(evidence: Evidence): readonly Sample[] {
  const { fresh, regraded = [], exam = [], examLook = [] } = evidence;
  return [...fresh, ...regraded, ...exam, ...examLook];
}

/** A sample as its own arm's assertions judged it: what a store may keep of it. */
export function ownGraded({ own, ...sample }: Sample): Sample {
  return own ? { ...sample, ...own } : sample;
}
