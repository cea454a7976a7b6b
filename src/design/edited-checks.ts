import type { EvalPlan, PlannedCell, SampleRequest } from '../plan/eval-plan.ts';
import { cellKey } from '../samples/cell.ts';
import { type GivenOutput, givenOutput, isNotGradedAgain, redactedOutput } from '../samples/given-output.ts';
import type { Arm, Sample } from '../samples/sample.ts';
import { askedRound } from './asked-round.ts';
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
    const opening = askedRound('edited-checks', first);
    if (opening) return opening;
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
  return askedRound('edited-checks-look', ungradedLooks(editedChecks, evidence));
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
    const output = look && lookOutput(look);
    return output ? gradingOf({ suite, slot, case: id }, 'baseline', [output]) : [];
  });
}

function gradingRequest(place: Place, arm: Arm, answers: readonly Sample[]): SampleRequest[] {
  return gradingOf(
    place,
    arm,
    answers.flatMap((answer) => givenOutput(answer) ?? []),
  );
}

function gradingOf(place: Place, arm: Arm, outputs: readonly GivenOutput[]): SampleRequest[] {
  if (outputs.length === 0) return [];
  return [{ ...place, arm, count: outputs.length, outputs, ...(arm === 'baseline' && { ownChecks: true }) }];
}

/**
 * An answer of this PR as main's assertions are to see it. One that held a secret is not left out, or a pull request could have its model say what looks
 * like a key, and nobody would see that its assertions became easier.
 */
function lookOutput(look: Sample): GivenOutput | null {
  return givenOutput(look) ?? redactedOutput(look);
}

/** The first answer of this PR to each case that was scored and is there word for word, else one that held a secret. */
function firstLooks(fresh: readonly Sample[]): ReadonlyMap<string, Sample> {
  const scored = fresh.filter(({ arm, result }) => arm === 'candidate' && result.kind === 'scored');
  const found = new Map<string, Sample>();
  for (const outputOf of [givenOutput, redactedOutput])
    for (const sample of scored)
      if (!found.has(cellKey(sample)) && outputOf(sample) !== null) found.set(cellKey(sample), sample);
  return found;
}

/** What main's assertions made of an answer. If it held a secret, only a failure tells something: what they look for may have been taken out. */
function gradedLook(look: Sample, grading: Sample | null): Sample | null {
  const scored = scoredOf(grading);
  const isKnown = givenOutput(look) !== null || (scored?.result.kind === 'scored' && !scored.result.passed);
  return isKnown ? scored : null;
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
        return [
          key,
          look ? [{ candidate: look, baseline: gradedLook(look, again(key, 'baseline', 0)) }] : [],
        ];
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
