import type { EvalPlan, PlannedCell, SampleRequest } from '../plan/eval-plan.ts';
import { cellKey } from '../samples/cell.ts';
import { givenOutput, isNotGradedAgain } from '../samples/given-output.ts';
import type { Arm, Sample } from '../samples/sample.ts';
import type { Design, DesignPlan, DesignStep, EditedCheckCell, Evidence } from './design.ts';

type Place = Pick<EditedCheckCell, 'suite' | 'slot' | 'case'>;

/** One answer, graded by both sides. `baseline` is null where main's side is not known. */
export interface CheckedPair {
  readonly baseline: Sample | null;
  readonly candidate: Sample;
}

/** The cells of a plan whose assertions or graders this PR edits, with main's stored answers to grade. */
export function editedCheckCells({ suites }: EvalPlan): readonly EditedCheckCell[] {
  return suites.flatMap(({ suite, action }) => {
    if (action.kind !== 'run') return [];
    const edited = action.cells.filter(
      (cell): cell is PlannedCell & Pick<EditedCheckCell, 'checkedBy'> => !!cell.checkedBy,
    );
    return edited.map(({ slot, case: id, checkedBy, keys }): EditedCheckCell => {
      const isOwn = (sample: Sample) => sample.slot === slot && sample.case === id;
      const answers = (action.stored?.answers ?? []).filter(isOwn);
      return { suite, slot, case: id, checkedBy, answers, grading: keys?.baseline?.grading ?? null };
    });
  });
}

/**
 * A design that has the same answers graded by both sides where a change edits what grades them: first main's stored ones, so
 * that nothing is asked of a model that cannot answer otherwise, and last what this PR answered, so that it is seen what
 * main's assertions say of it. An answer that cannot be graded so leaves its case out of all tests.
 */
export function withEditedChecks(design: Design): Design {
  return (plan, evidence) => {
    const editedChecks = plan.editedChecks ?? [];
    if (editedChecks.length === 0) return design(plan, evidence);
    const first = evidence.budgetSpent || evidence.checkedStored ? [] : editedChecks.flatMap(storedRequests);
    if (first.length > 0) return { kind: 'round', stage: 'edited-checks', requests: first };
    const step = design(withoutUngraded(plan, evidence.fresh), evidence);
    if (step.kind === 'round' || evidence.budgetSpent || evidence.checkedLooks) return step;
    return lookRound(editedChecks, evidence) ?? step;
  };
}

function storedRequests({ answers, grading, checkedBy, ...place }: EditedCheckCell): SampleRequest[] {
  const unknown =
    checkedBy === 'same-answers' ? answers.filter((answer) => !isOwnGrading(answer, grading)) : [];
  return [...gradingRequest(place, 'candidate', answers), ...gradingRequest(place, 'baseline', unknown)];
}

function lookRound(editedChecks: readonly EditedCheckCell[], evidence: Evidence): DesignStep | null {
  const requests = ungradedLooks(editedChecks, evidence);
  return requests.length > 0 ? { kind: 'round', stage: 'edited-checks-look', requests } : null;
}

/** This PR's first answers that main's assertions have not graded yet, where they are to. */
function ungradedLooks(
  editedChecks: readonly EditedCheckCell[],
  { fresh, checkedLooks = [] }: Pick<Evidence, 'fresh' | 'checkedLooks'>,
): SampleRequest[] {
  const looks = firstLooks(fresh);
  const graded = new Set(checkedLooks.map(cellKey));
  return editedChecks.flatMap(({ suite, slot, case: id, ...cell }) => {
    const key = cellKey({ suite, slot, case: id });
    const isKnown = cell.checkedBy === 'same-answers' && cell.answers.length > 0;
    const look = isKnown || graded.has(key) ? undefined : looks.get(key);
    return look ? gradingRequest({ suite, slot, case: id }, 'baseline', [look]) : [];
  });
}

function gradingRequest(place: Place, arm: Arm, answers: readonly Sample[]): SampleRequest[] {
  const outputs = answers.flatMap((answer) => givenOutput(answer) ?? []);
  if (outputs.length === 0) return [];
  return [{ ...place, arm, count: outputs.length, outputs, ...(arm === 'baseline' && { ownChecks: true }) }];
}

/** The first answer of this PR to each case that was scored and is there word for word. */
function firstLooks(fresh: readonly Sample[]): ReadonlyMap<string, Sample> {
  const found = new Map<string, Sample>();
  for (const sample of fresh) {
    const isLook =
      sample.arm === 'candidate' && sample.result.kind === 'scored' && !found.has(cellKey(sample));
    if (isLook && givenOutput(sample) !== null) found.set(cellKey(sample), sample);
  }
  return found;
}

/** The answers that both sides graded of each cell with edited checks, by `cellKey`. */
export function checkedPairs(
  cells: readonly EditedCheckCell[],
  {
    fresh,
    checkedStored = [],
    checkedLooks = [],
  }: Pick<Evidence, 'fresh' | 'checkedStored' | 'checkedLooks'>,
): ReadonlyMap<string, readonly CheckedPair[]> {
  const looks = firstLooks(fresh);
  const graded = gradings(checkedStored);
  const again = gradings(checkedLooks);
  return new Map(
    cells.map((cell): [string, readonly CheckedPair[]] => {
      const key = cellKey(cell);
      const look = looks.get(key);
      if (cell.checkedBy === 'candidate' || cell.answers.length === 0)
        return [key, look ? [{ candidate: look, baseline: scoredOf(again(key, 'baseline', 0)) }] : []];
      let unknown = 0;
      const pairs = cell.answers.flatMap((answer, at): CheckedPair[] => {
        const own = isOwnGrading(answer, cell.grading);
        const baseline = own ? answer : scoredOf(graded(key, 'baseline', unknown));
        if (!own) unknown += 1;
        const candidate = graded(key, 'candidate', at);
        return candidate === null || isNotGradedAgain(candidate) ? [] : [{ baseline, candidate }];
      });
      return [key, pairs];
    }),
  );
}

/** An answer of main as main graded it, and what this PR's assertions make of it. */
export interface GradedAnswer {
  readonly answer: Sample;
  readonly grading: Sample;
}

/** The stored answers of a cell with what this PR's assertions made of each; without those that were not graded. */
export function storedGradings(
  cell: EditedCheckCell,
  checkedStored: readonly Sample[],
): readonly GradedAnswer[] {
  const graded = gradings(checkedStored);
  return cell.answers.flatMap((answer, at) => {
    const grading = graded(cellKey(cell), 'candidate', at);
    return grading === null ? [] : [{ answer, grading }];
  });
}

/** By `cellKey`, main's stored answers that this PR's assertions graded too. Cells without any such answer are left out. */
export function storedPairs(
  cells: readonly EditedCheckCell[],
  checkedStored: readonly Sample[],
): ReadonlyMap<string, readonly GradedAnswer[]> {
  return new Map(
    cells.flatMap((cell) => {
      const pairs = storedGradings(cell, checkedStored).filter(({ grading }) => scoredOf(grading) !== null);
      return pairs.length === 0 ? [] : [[cellKey(cell), pairs] as const];
    }),
  );
}

/** Main's stored answers as this PR's assertions see them: what may be believed of main where they judge both arms. */
export function checkedBelief(
  cells: readonly EditedCheckCell[],
  checkedStored: readonly Sample[],
): readonly Sample[] {
  return cells
    .filter(({ checkedBy }) => checkedBy === 'candidate')
    .flatMap((cell) => storedGradings(cell, checkedStored))
    .flatMap(({ answer, grading: { result } }) => (result.kind === 'scored' ? [{ ...answer, result }] : []));
}

/** Cells where this PR's assertions cannot grade an answer of main. */
export function ungradedCells(fresh: readonly Sample[]): ReadonlySet<string> {
  return new Set(fresh.filter((sample) => sample.own !== undefined && isNotGradedAgain(sample)).map(cellKey));
}

function withoutUngraded(plan: DesignPlan, fresh: readonly Sample[]): DesignPlan {
  const out = ungradedCells(fresh);
  if (out.size === 0) return plan;
  const slots = plan.slots.map((slot) => ({
    ...slot,
    units: slot.units.filter((unit) => !out.has(cellKey({ ...slot, case: unit.case }))),
  }));
  return { ...plan, slots: slots.filter(({ units }) => units.length > 0) };
}

function isOwnGrading({ keys }: Sample, grading: string | null): boolean {
  return grading !== null && keys?.grading === grading;
}

function scoredOf(sample: Sample | null): Sample | null {
  return sample?.result.kind === 'scored' ? sample : null;
}

function gradings(samples: readonly Sample[]): (key: string, arm: Arm, repeat: number) => Sample | null {
  const known = new Map(
    samples.map((sample) => [`${cellKey(sample)} ${sample.arm} ${sample.repeat}`, sample]),
  );
  return (key, arm, repeat) => known.get(`${key} ${arm} ${repeat}`) ?? null;
}
