import { grouped } from '../../grouped.ts';
import type { SampleRequest } from '../../plan/eval-plan.ts';
import { markCached } from '../../samples/cached.ts';
import { armCellKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import { type Stage, stageFacts } from '../../samples/stage.ts';
import type { EditedCheckCell, Evidence } from '../design.ts';
import { checkedBelief } from '../edited-checks.ts';

/** Adds what a round of that stage brought. Second gradings stand apart: they are not samples of an arm. */
export function withSamples(
  evidence: Evidence,
  stage: Stage,
  samples: readonly Sample[],
  editedChecks: readonly EditedCheckCell[] = [],
): Evidence {
  switch (stageFacts(stage).brings) {
    case 'checked-looks':
      return { ...evidence, checkedLooks: [...(evidence.checkedLooks ?? []), ...samples] };
    case 'checked-stored':
      return {
        ...evidence,
        checkedStored: samples,
        stored: [...evidence.stored, ...checkedBelief(editedChecks, samples)],
      };
    case 'second-gradings':
      return { ...evidence, secondGradings: [...(evidence.secondGradings ?? []), ...samples] };
    default:
      return { ...evidence, fresh: markCached([...evidence.fresh, ...samples]) };
  }
}

/** Provider calls that samples took, target and grader. */
export function callsIn(samples: readonly Sample[]): number {
  return samples.reduce((sum, { calls }) => sum + calls.target + calls.grader, 0);
}

/** Provider calls that the evidence took, target and grader. */
export function callsOf(evidence: Evidence): number {
  return callsIn(allSamples(evidence));
}

/** Everything that this run asked a target or a grader for. */
export function allSamples(evidence: Evidence): readonly Sample[] {
  const { fresh, secondGradings = [], checkedStored = [], checkedLooks = [] } = evidence;
  return [...fresh, ...secondGradings, ...checkedStored, ...checkedLooks];
}

/** A sample as its own arm's assertions judged it: what a store may keep of it. */
export function ownGraded({ own, ...sample }: Sample): Sample {
  return own ? { ...sample, ...own } : sample;
}

/** What a round did not bring of what it was asked for. */
export function unaskedOf(
  requests: readonly SampleRequest[],
  samples: readonly Sample[],
): readonly SampleRequest[] {
  const brought = grouped(samples, armCellKey);
  return requests.flatMap((request) => {
    const count = request.count - (brought.get(armCellKey(request))?.length ?? 0);
    return count > 0 ? [{ ...request, count }] : [];
  });
}
