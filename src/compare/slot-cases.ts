import type { PlannedCase, PlannedSlot, RunPlan } from '../plan/eval-plan.ts';
import type { Sample } from '../samples/sample.ts';
import { type CaseSamples, independentSamples, type SampleIndex } from './sample-index.ts';

/** One case of one slot with everything that was sampled of it. */
export interface SlotCase {
  readonly planned: PlannedCase;
  /** The same question with the same checks on both sides, in a slot that both sides have. */
  readonly comparable: boolean;
  /** Which sides have the case in this slot. */
  readonly onBaseline: boolean;
  readonly onCandidate: boolean;
  /** The same inputs on both sides: it was not sampled, and cannot differ. */
  readonly same: boolean;
  /** Fresh ones. */
  readonly samples: CaseSamples;
  /** Main's samples from earlier runs: shown, never evidence of a loss. */
  readonly stored: readonly Sample[];
  /** Second gradings of answers that are among the others. */
  readonly regraded: readonly Sample[];
}

const NO_SAMPLES: readonly Sample[] = [];

/** The cases of every slot of a suite, in the plan's order, cached copies counted once. */
export function slotCases(
  suite: string,
  run: RunPlan,
  index: SampleIndex,
  stored: SampleIndex,
  regraded: SampleIndex,
): ReadonlyMap<string, readonly SlotCase[]> {
  const cases = new Map(run.cases.map((planned) => [planned.case, planned]));
  const bySlot = new Map<string, SlotCase[]>(run.slots.map(({ slot }: PlannedSlot) => [slot, []]));
  for (const cell of run.cells) {
    const planned = cases.get(cell.case);
    if (planned === undefined) continue;
    const found = index.slot(suite, cell.slot).get(cell.case);
    const again = regraded.slot(suite, cell.slot).get(cell.case);
    const earlier = stored.slot(suite, cell.slot).get(cell.case)?.baseline ?? NO_SAMPLES;
    bySlot.get(cell.slot)?.push({
      planned,
      comparable:
        planned.status === 'paired' &&
        planned.leftOut === undefined &&
        cell.baseline !== null &&
        cell.candidate !== null,
      onBaseline: cell.baseline !== null,
      onCandidate: cell.candidate !== null,
      same: cell.same === true,
      samples: {
        baseline: independentSamples(found?.baseline ?? NO_SAMPLES),
        candidate: independentSamples(found?.candidate ?? NO_SAMPLES),
      },
      stored: independentSamples(earlier),
      regraded: [...(again?.baseline ?? NO_SAMPLES), ...(again?.candidate ?? NO_SAMPLES)],
    });
  }
  return bySlot;
}
