import { caseKey } from '../../samples/cell.ts';
import type { EvalPlan, PlannedCell, RunPlan } from '../eval-plan.ts';
import type { StoredInput } from './eligibility.ts';
import { usableSamples } from './stored-samples.ts';

/** How much of main is to be recorded. */
export interface RecordWish {
  /** Samples a cell that are enough. */
  readonly each: number;
  /** Whether cells without keys are recorded too: no run can reuse their samples, but they show how often a case fails. */
  readonly unkeyed: boolean;
}

/** What of a plan of one tree is still to be recorded, and how many cells are not. */
export interface RecordPlan {
  readonly plan: EvalPlan;
  /** Cells that already have enough stored samples. */
  readonly enough: number;
  /** Cells without keys that were left out. */
  readonly unkeyed: number;
}

/**
 * Removes the cells that already have enough stored samples with today's keys, and those that have no keys unless they
 * are wanted. A suite that is sampled in rows or whole keeps all or none.
 */
export function recordPlan(plan: EvalPlan, stored: StoredInput, wish: RecordWish): RecordPlan {
  let [enough, unkeyed] = [0, 0];
  const suites = plan.suites.map((suite) => {
    const { action } = suite;
    if (action.kind !== 'run') return suite;
    const missing = missingCells(suite.suite, action, stored, wish);
    const left = action.cells.filter((cell) => !missing.includes(cell));
    const open = wish.unkeyed ? [] : left.filter(({ keys }) => !keys?.candidate);
    unkeyed += open.length;
    enough += left.length - open.length;
    if (missing.length > 0) return { ...suite, action: { ...action, cells: missing } };
    const reason =
      open.length > 0 ? 'nothing of it could be reused' : 'enough samples of every case are stored already';
    return { ...suite, action: { kind: 'skip' as const, reason } };
  });
  return { plan: { ...plan, suites }, enough, unkeyed };
}

/** The cells of a tree that is main itself: its own keys are main's. */
export function asMain(cells: readonly PlannedCell[]): readonly PlannedCell[] {
  return cells.map((cell) => {
    const own = cell.keys?.candidate ?? null;
    return { ...cell, keys: { baseline: own, candidate: own } };
  });
}

function missingCells(
  suite: string,
  { cells, together }: RunPlan,
  stored: StoredInput,
  { each, unkeyed }: RecordWish,
): readonly PlannedCell[] {
  const counts = new Map<string, number>();
  for (const sample of usableSamples(suite, asMain(cells), stored).samples)
    counts.set(caseKey(sample), (counts.get(caseKey(sample)) ?? 0) + 1);
  const wanted = cells.filter(({ keys }) => unkeyed || keys?.candidate);
  const missing = wanted.filter((cell) => (counts.get(caseKey(cell)) ?? 0) < each);
  return together.kind !== 'cell' && missing.length > 0 ? cells : missing;
}
