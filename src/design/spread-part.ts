import { cellKey } from '../samples/cell.ts';
import type { DesignPlan } from './design.ts';

type Cell = Parameters<typeof cellKey>[0];

/**
 * The part of a design's plan that one shard draws: its own cells, without slots that cannot be split, slots whose main cannot run, and
 * cells whose checks are edited.
 */
export function spreadPart(designed: DesignPlan, isOwn: (cell: Cell) => boolean): DesignPlan {
  const edited = new Set((designed.editedChecks ?? []).map(cellKey));
  const { editedChecks: _, ...plan } = designed;
  const slots = designed.slots
    .filter(({ together, mainGone }) => together === 'cell' && mainGone === undefined)
    .map(({ units, ...slot }) => ({
      ...slot,
      units: units.filter((unit) => {
        const cell = { suite: slot.suite, slot: slot.slot, case: unit.case };
        return isOwn(cell) && !edited.has(cellKey(cell));
      }),
    }))
    .filter(({ units }) => units.length > 0);
  return { ...plan, slots };
}
