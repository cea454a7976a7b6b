import { type CasePair, casePairs } from './case-pairs.ts';
import type { PlannedCell, PlannedSlot, RunPlan } from './eval-plan.ts';
import type { SuiteManifest, Together } from './manifest.ts';
import { slotPairs } from './slot-pairs.ts';

export interface RunnableSuite {
  readonly action: RunPlan;
  readonly notes: readonly string[];
}

/** Both arms of one suite paired, cell by cell. Without a baseline (a new suite) every case is an added one. */
export function runPlan(baseline: SuiteManifest | null, candidate: SuiteManifest): RunnableSuite {
  const slots = slotPairs(baseline, candidate);
  const cases = casePairs(baseline, candidate);
  const together = closest(baseline?.together, candidate.together);
  const action: RunPlan = {
    kind: 'run',
    slots: slots.slots,
    cases: cases.pairs.map(({ planned }) => planned),
    cells: pairedCells(baseline, candidate, slots.slots, cases.pairs),
    together,
    gradersPerCell: Math.max(baseline?.gradersPerCell ?? 0, candidate.gradersPerCell),
  };
  return { action, notes: [...cases.notes, ...slots.notes, ...wholeNotes(together)] };
}

function pairedCells(
  baseline: SuiteManifest | null,
  candidate: SuiteManifest,
  slots: readonly PlannedSlot[],
  cases: readonly CasePair[],
): readonly PlannedCell[] {
  const main = cellIndexes(baseline);
  const pull = cellIndexes(candidate);
  return slots.flatMap((slot) =>
    cases.flatMap((pair): PlannedCell[] => {
      const before = main.get(`${slot.baselineIndex}/${pair.baseline}`) ?? null;
      const after = pull.get(`${slot.candidateIndex}/${pair.candidate}`) ?? null;
      if (before === null && after === null) return [];
      return [{ slot: slot.slot, case: pair.planned.case, baseline: before, candidate: after }];
    }),
  );
}

function cellIndexes(manifest: SuiteManifest | null): ReadonlyMap<string, number> {
  return new Map((manifest?.cells ?? []).map((cell) => [`${cell.slot}/${cell.case}`, cell.index]));
}

/** What one evaluation must hold together when either arm asks for it. */
function closest(baseline: Together | undefined, candidate: Together): Together {
  const order = ['cell', 'row', 'suite'];
  return baseline && order.indexOf(baseline.kind) > order.indexOf(candidate.kind) ? baseline : candidate;
}

function wholeNotes(together: Together): readonly string[] {
  if (together.kind === 'cell') return [];
  const unit =
    together.kind === 'row'
      ? 'Each case is run with all prompts and models at once'
      : 'The suite is run whole';
  return [`${unit}: ${together.reason}`];
}
