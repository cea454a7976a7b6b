import { paceOf } from './concurrency.ts';
import { editedCheckNotes, withCheckedBy, withEditedGraders } from './edited-checks.ts';
import type { PlannedCase, PlannedCell, PlannedSlot, RunPlan } from './eval-plan.ts';
import type { ManifestCell, SuiteManifest, Together } from './manifest.ts';
import { asksOtherwise } from './pairing/asks-otherwise.ts';
import { type CasePair, casePairs } from './pairing/case-pairs.ts';
import { isFloating } from './pairing/provider-kinds.ts';
import { differingInputs } from './pairing/same-inputs.ts';
import { slotPairs } from './pairing/slot-pairs.ts';
import { copyNotes, copyOf } from './prompt-copies.ts';
import { withPromptLengths } from './prompt-lengths.ts';
import { withTemplates } from './prompt-templates.ts';
import type { StoredInput } from './stored/eligibility.ts';
import { usableSamples } from './stored/stored-samples.ts';

/** A suite that can run: what is asked of it, and what is said about it. */
export interface RunnableSuite {
  readonly action: RunPlan;
  readonly notes: readonly string[];
  /** Nothing that can change an answer or a score differs in any cell. */
  readonly allSame: boolean;
}

/**
 * Both arms of one suite paired, cell by cell. Without a baseline (a new suite) every case is an added one. `mostAnswers`: how
 * many stored answers of a cell are graded by other checks; null where nothing can be graded again, as of finished files. `quarantined`: cases that judge nothing.
 */
export function runPlan(
  baseline: SuiteManifest | null,
  candidate: SuiteManifest,
  stored: StoredInput | null = null,
  mostAnswers: number | null = null,
  quarantined: ReadonlySet<string> = new Set(),
): RunnableSuite {
  const slots = slotPairs(baseline, candidate);
  const cases = casePairs(baseline, candidate, quarantined);
  const together = closest(baseline?.together, candidate.together);
  const paired = pairedCells(baseline, candidate, slots.slots, cases.pairs);
  const known = cases.pairs.map((pair) => pair.planned);
  const planned = withEditedGraders({ cases: known, cells: paired, candidate, together: together.kind });
  const differing = differingInputs(slots.slots, planned, paired, together.kind);
  const input = { cases: planned, cells: differing.cells, candidate, together: together.kind };
  const cells = mostAnswers === null ? differing.cells : withCheckedBy(input);
  const action: RunPlan = {
    kind: 'run',
    slots: withTemplates(withPromptLengths(differing.slots, baseline, candidate), baseline, candidate),
    cases: planned,
    cells,
    ...(differing.sameCells > 0 ? { sameCells: differing.sameCells } : {}),
    together,
    ...(baseline?.together.kind === 'cell' && together.kind !== 'cell' && { madeWhole: true as const }),
    ...(asksOtherwise(baseline, candidate, differing) && { asksOtherwise: true as const }),
    gradersPerCell: Math.max(baseline?.gradersPerCell ?? 0, candidate.gradersPerCell),
    ...(baseline && { pace: { main: paceOf([baseline]), both: paceOf([baseline, candidate]) } }),
    ...(stored && together.kind === 'cell'
      ? {
          stored: usableSamples(candidate.suite, cells, stored, mostAnswers ?? 0, askedOnce(planned)),
          floating: floatingSlots(baseline, differing.slots),
        }
      : {}),
  };
  const notes = [
    ...cases.notes,
    ...slots.notes,
    ...wholeNotes(together),
    ...differing.notes,
    ...editedCheckNotes(planned, cells, candidate),
    ...copyNotes(planned, cells),
  ];
  return { action, notes, allSame: differing.allSame };
}

function askedOnce(cases: readonly PlannedCase[]): ReadonlySet<string> {
  return new Set(cases.filter(({ repeatNever }) => repeatNever).map((each) => each.case));
}

function pairedCells(
  baseline: SuiteManifest | null,
  candidate: SuiteManifest,
  slots: readonly PlannedSlot[],
  cases: readonly CasePair[],
): readonly PlannedCell[] {
  const main = cellsByPlace(baseline);
  const pull = cellsByPlace(candidate);
  return slots.flatMap((slot) =>
    cases.flatMap((pair): PlannedCell[] => {
      const before = main.get(`${slot.baselineIndex}/${pair.baseline}`) ?? null;
      const after = pull.get(`${slot.candidateIndex}/${pair.candidate}`) ?? null;
      if (before === null && after === null) return [];
      return [
        {
          slot: slot.slot,
          case: pair.planned.case,
          baseline: before?.index ?? null,
          candidate: after?.index ?? null,
          ...copyOf(before, after, baseline?.variables),
          ...(before && after && before.secretsDigest !== after.secretsDigest
            ? { secretsDiffer: true as const }
            : {}),
          ...gradersOf(before, after),
          ...(before?.keys || after?.keys
            ? { keys: { baseline: before?.keys ?? null, candidate: after?.keys ?? null } }
            : {}),
        },
      ];
    }),
  );
}

/** Whether what grades a cell differs between the arms. */
function gradersOf(
  before: ManifestCell | null,
  after: ManifestCell | null,
): Pick<PlannedCell, 'gradersDiffer'> {
  if (!before?.gradedBy || !after?.gradedBy) return {};
  if (before.gradedBy !== after.gradedBy) return { gradersDiffer: true };
  return before.gradedPerhapsBy === after.gradedPerhapsBy ? {} : { gradersDiffer: 'perhaps' };
}

function floatingSlots(baseline: SuiteManifest | null, slots: readonly PlannedSlot[]): readonly string[] {
  return slots
    .filter(({ baselineIndex }) => isFloating(baseline?.slots[baselineIndex ?? -1]?.providerId ?? ''))
    .map(({ label }) => label);
}

function cellsByPlace(manifest: SuiteManifest | null): ReadonlyMap<string, ManifestCell> {
  return new Map((manifest?.cells ?? []).map((cell) => [`${cell.slot}/${cell.case}`, cell]));
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
