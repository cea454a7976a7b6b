import type { EvalPlan, PlannedCell, RunPlan } from './eval-plan.ts';
import { type StoredInput, usableSamples } from './stored-samples.ts';

/** What of a plan of one tree is still to be recorded, and how many cells are not. */
export interface RecordPlan {
  readonly plan: EvalPlan;
  /** Cells of which enough samples are stored already. */
  readonly enough: number;
}

/**
 * The plan without the cells of which `wanted` samples with today's keys are stored. Cells without keys are always
 * recorded; of a suite that is sampled in rows or whole, all or none.
 */
export function recordPlan(plan: EvalPlan, stored: StoredInput, wanted: number): RecordPlan {
  let enough = 0;
  const suites = plan.suites.map((suite) => {
    const { action } = suite;
    if (action.kind !== 'run') return suite;
    const missing = missingCells(suite.suite, action, stored, wanted);
    enough += action.cells.length - missing.length;
    if (missing.length > 0) return { ...suite, action: { ...action, cells: missing } };
    const reason = `${wanted} samples of every case are stored already`;
    return { ...suite, action: { kind: 'skip' as const, reason } };
  });
  return { plan: { ...plan, suites }, enough };
}

function missingCells(
  suite: string,
  { cells, together }: RunPlan,
  stored: StoredInput,
  wanted: number,
): readonly PlannedCell[] {
  const asMain = cells.map((cell) => {
    const own = cell.keys?.candidate ?? null;
    return { ...cell, keys: { baseline: own, candidate: own } };
  });
  const counts = new Map<string, number>();
  const keyOf = ({ slot, case: id }: { readonly slot: string; readonly case: string }) =>
    JSON.stringify([slot, id]);
  for (const sample of usableSamples(suite, asMain, stored).samples)
    counts.set(keyOf(sample), (counts.get(keyOf(sample)) ?? 0) + 1);
  const missing = cells.filter((cell) => (counts.get(keyOf(cell)) ?? 0) < wanted);
  return together.kind !== 'cell' && missing.length > 0 ? cells : missing;
}
