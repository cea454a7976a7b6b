import { firstOf } from '../../numbers.ts';
import { keysKey } from '../../samples/cell.ts';
import type { PlannedCase, PlannedCell, PlannedSlot } from '../eval-plan.ts';
import type { Together } from '../manifest.ts';

/** A suite's cells with those marked that cannot differ, without the slots that hold no other. */
export interface DifferingInputs {
  readonly slots: readonly PlannedSlot[];
  readonly cells: readonly PlannedCell[];
  readonly notes: readonly string[];
  /** Cells that cannot differ, those of left out slots included. */
  readonly sameCells: number;
  /** No cell of the suite can differ. */
  readonly allSame: boolean;
}

/**
 * Marks the cells whose keys are equal in main and in this PR, and what keys leave out as well: whatever they answer, it is the same on both sides. Of a
 * suite that is sampled in rows or whole, cells depend on each other: either none differs, or none is marked.
 */
export function differingInputs(
  slots: readonly PlannedSlot[],
  cases: readonly PlannedCase[],
  cells: readonly PlannedCell[],
  together: Together['kind'],
): DifferingInputs {
  const paired = new Set(cases.flatMap((entry) => (entry.status === 'paired' ? [entry.case] : [])));
  const marked = cells.map((cell) =>
    paired.has(cell.case) && isSame(cell) ? { ...cell, same: true as const } : cell,
  );
  const same = marked.filter((cell) => cell.same);
  const allSame = cells.length > 0 && same.length === cells.length;
  if (same.length === 0 || allSame || together !== 'cell')
    return {
      slots,
      cells: allSame ? marked : cells,
      notes: [],
      allSame,
      sameCells: allSame ? same.length : 0,
    };
  // Something is only taken out: what stays is shown beside it.
  if (cells.length > same.length && marked.every((cell) => cell.same || cell.candidate === null))
    return { slots, cells: marked, notes: [], allSame: false, sameCells: same.length };
  const differing = new Set(marked.flatMap((cell) => (cell.same ? [] : [cell.slot])));
  const kept = marked.filter(({ slot }) => differing.has(slot));
  const idle = slots.filter(({ slot }) => !differing.has(slot) && same.some((cell) => cell.slot === slot));
  return {
    slots: slots.filter((slot) => !idle.includes(slot)),
    cells: kept,
    notes: sameNotes(idle, kept.filter((cell) => cell.same).length, kept.length),
    allSame,
    sameCells: same.length,
  };
}

function isSame({ keys, baseline, candidate, secretsDiffer }: PlannedCell): boolean {
  if (secretsDiffer || baseline === null || candidate === null || !keys?.baseline || !keys.candidate)
    return false;
  return keysKey(keys.baseline) === keysKey(keys.candidate);
}

/** Names shown; of more, their number is said. */
const NAMED = 5;

function sameNotes(idle: readonly PlannedSlot[], same: number, all: number): readonly string[] {
  return [
    ...(idle.length > 0
      ? [`Same inputs on both sides, so not run: ${firstOf(idle, NAMED, ({ label }) => `"${label}"`)}.`]
      : []),
    ...(same > 0 ? [`${same} of ${all} cells have the same inputs on both sides and are not run.`] : []),
  ];
}
