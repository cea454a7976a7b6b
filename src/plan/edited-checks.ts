import { isAskedApart, type PlannedCase, type PlannedCell } from './eval-plan.ts';
import type { SuiteManifest, Together } from './manifest.ts';

/** What must be known of a suite to decide which checks judge its cells. */
export interface EditedChecksInput {
  readonly cases: readonly PlannedCase[];
  /** With the index of each arm's cell. */
  readonly cells: readonly PlannedCell[];
  readonly candidate: SuiteManifest;
  readonly together: Together['kind'];
}

/**
 * Names, for each cell whose arms have different checks, which checks judge it, where an answer can be graded without the
 * model that gave it. An edit of variables asks another question: no checks make that comparable. Nor is an expected answer of another weight.
 */
export function withCheckedBy({
  cases,
  cells,
  candidate,
  together,
}: EditedChecksInput): readonly PlannedCell[] {
  if (together !== 'cell') return cells;
  const byId = new Map(cases.map((entry) => [entry.case, entry]));
  return cells.map((cell) => {
    const entry = byId.get(cell.case);
    const checkedBy = entry === undefined ? null : judgeOf(cell, entry);
    if (checkedBy === null || cell.candidate === null) return cell;
    return isGradedAgain(candidate, cell.candidate) ? { ...cell, checkedBy } : cell;
  });
}

/** Whether answers to a cell of this PR can be graded without the model that gave them. */
function isGradedAgain({ cells, cases }: SuiteManifest, index: number): boolean {
  const testCase = cases[cells[index]?.case ?? -1];
  return testCase !== undefined && testCase.gradedOnce === undefined;
}

/**
 * Cases that each side would grade by graders of its own, where no set of checks can judge both: they count as edited, like those whose
 * assertions say something else. A file that an assertion includes, or an environment that a grader reads, could make them easier.
 */
export function withEditedGraders({
  cases,
  cells,
  candidate,
  together,
}: EditedChecksInput): readonly PlannedCase[] {
  const own = new Set(
    cells.flatMap((cell) => {
      const isJudged =
        together === 'cell' && cell.candidate !== null && isGradedAgain(candidate, cell.candidate);
      return cell.gradersDiffer === true && !isJudged ? [cell.case] : [];
    }),
  );
  return cases.map((entry) =>
    entry.status === 'paired' && own.has(entry.case)
      ? { ...entry, status: 'edited', edited: ['assertions'] }
      : entry,
  );
}

function judgeOf(
  { baseline, candidate, keys, same, gradersDiffer }: PlannedCell,
  { status, edited, leftOut, reweighted }: PlannedCase,
): NonNullable<PlannedCell['checkedBy']> | null {
  if (baseline === null || candidate === null || same || leftOut !== undefined) return null;
  if (status === 'added' || status === 'removed' || isAskedApart({ edited })) return null;
  const [main, pull] = [keys?.baseline ?? null, keys?.candidate ?? null];
  const known = main !== null && pull !== null;
  const isEdited = edited.includes('assertions') || gradersDiffer !== undefined;
  if (!isEdited && !(known && main.grading !== pull.grading)) return null;
  if (known && main.generation === pull.generation) return 'same-answers';
  // A reweighted case could outweigh all others in a metric of the whole suite.
  return reweighted ? null : 'candidate';
}

/** Whether a cell is in a test: the same question on both sides, judged by one set of checks. */
export function isCompared(cell: PlannedCell, { status, leftOut }: PlannedCase): boolean {
  if (cell.baseline === null || cell.candidate === null || cell.same || leftOut !== undefined) return false;
  return cell.checkedBy === undefined ? status === 'paired' : cell.checkedBy === 'candidate';
}

/** Why edited cases are not compared although the question is the same: their answers cannot be graded a second time. */
export function editedCheckNotes(
  cases: readonly PlannedCase[],
  cells: readonly PlannedCell[],
  candidate: SuiteManifest,
): readonly string[] {
  const edited = new Set(
    cases.flatMap((entry) =>
      entry.status === 'edited' && !isAskedApart(entry) && entry.leftOut === undefined ? [entry.case] : [],
    ),
  );
  const reasons = new Map<string, Set<string>>();
  for (const cell of cells) {
    if (!edited.has(cell.case) || cell.candidate === null || cell.baseline === null) continue;
    const own = candidate.cases[candidate.cells[cell.candidate]?.case ?? -1]?.gradedOnce;
    const why = candidate.together.kind === 'cell' ? own : 'they are not judged one by one';
    if (why !== undefined) reasons.set(why, (reasons.get(why) ?? new Set()).add(cell.case));
  }
  return [...reasons].map(([why, found]) => {
    const [verb, count] = found.size === 1 ? ['is', '1 case'] : ['are', `${found.size} cases`];
    return `${count} with edited assertions ${verb} not compared, since main's answers cannot be graded by them: ${why}.`;
  });
}
