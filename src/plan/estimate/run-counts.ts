import { caseKey } from '../../samples/cell.ts';
import { isCompared } from '../edited-checks.ts';
import type { PlannedCase, PlannedCell, RunPlan } from '../eval-plan.ts';

/** Cells of a suite that runs, by what is done with them. */
export interface CellCounts {
  /** Asked on both sides, as often as the design wants. */
  readonly compared: number;
  /** Asked once on this PR alone: added or edited cases, new slots. */
  readonly looked: number;
  /** The same inputs on both sides: not asked. */
  readonly same: number;
  /** Among the compared: not all that can change an answer is known, so they are asked whatever changed. */
  readonly unplaced: number;
  /** Only what scores an answer differs, and stored answers are graded by both sides: not asked. */
  readonly onlyGrading: number;
}

/** Cases by what became of them, and what was edited. */
export interface CaseStatusCounts {
  readonly paired: number;
  readonly edited: number;
  readonly added: number;
  readonly removed: number;
  readonly editedVars: number;
  readonly editedAssertions: number;
}

/** Main's stored samples that a suite's cells may use. */
export interface StoredCounts {
  readonly samples: number;
  readonly cells: number;
  /** Newest first. */
  readonly commits: readonly string[];
  /** Hours since the newest and the oldest were drawn. */
  readonly ages: readonly [number, number];
}

const HOUR_MS = 3_600_000;

/** What is done with the cells of a suite. */
export function cellCounts({ cells, cases, mainGone, stored, sameCells = 0 }: RunPlan): CellCounts {
  const answered = new Set((stored?.answers ?? []).map(caseKey));
  const isOnlyEditedChecks = (cell: PlannedCell) =>
    cell.checkedBy === 'same-answers' && answered.has(caseKey(cell));
  const known = new Map(cases.map((entry) => [entry.case, entry]));
  const asked = cells.filter((cell) => cell.candidate !== null && !cell.same && !isOnlyEditedChecks(cell));
  const compared = asked.filter((cell) => {
    const entry = known.get(cell.case);
    return entry !== undefined && isCompared(cell, entry);
  });
  return {
    compared: compared.length,
    looked: asked.length - compared.length,
    same: sameCells,
    // Where main cannot be loaded nothing is known of its side, and a note says so otherwise.
    unplaced: mainGone === undefined ? compared.filter(isUnplaced).length : 0,
    onlyGrading: cells.filter(isOnlyEditedChecks).length,
  };
}

function isUnplaced({ keys }: PlannedCell): boolean {
  return !keys?.baseline || !keys.candidate;
}

/** The cases of a suite by status. */
export function caseStatusCounts({ cases }: RunPlan): CaseStatusCounts {
  const with_ = (holds: (entry: RunPlan['cases'][number]) => boolean) => cases.filter(holds).length;
  return {
    paired: with_(({ status }) => status === 'paired'),
    edited: with_(({ status }) => status === 'edited'),
    added: with_(({ status }) => status === 'added'),
    removed: with_(({ status }) => status === 'removed'),
    editedVars: with_(({ edited }) => edited.includes('vars')),
    editedAssertions: with_(({ edited }) => edited.includes('assertions')),
  };
}

/** A case that differs from main's. */
export type ChangedCase = Pick<PlannedCase, 'case' | 'label' | 'status' | 'edited'>;

/** Edited, added and removed cases, in the suite's order. */
export function changedCases({ cases }: RunPlan): readonly ChangedCase[] {
  return cases
    .filter(({ status }) => status !== 'paired')
    .map(({ case: id, label, status, edited }) => ({ case: id, label, status, edited }));
}

/** What is stored for a suite's cells; null where no sample serves them. */
export function storedCounts({ stored }: RunPlan): StoredCounts | null {
  if (!stored || stored.samples.length === 0) return null;
  const { samples, at } = stored;
  const ages = samples.map((sample) => (Date.parse(at) - Date.parse(sample.at)) / HOUR_MS);
  const newestFirst = samples.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return {
    samples: samples.length,
    cells: new Set(samples.map(caseKey)).size,
    commits: [...new Set(newestFirst.flatMap(({ commit }) => commit ?? []))],
    ages: [ages.reduce((a, b) => Math.min(a, b)), ages.reduce((a, b) => Math.max(a, b))],
  };
}
