import { grouped } from '../../grouped.ts';
import { caseKey, cellKey, slotKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import type { EvalPlan, PlannedCell, RunPlan, SampleRequest } from '../eval-plan.ts';
import type { StoredInput } from './eligibility.ts';
import { usableSamples } from './stored-samples.ts';

/** A cell of main whose samples can be stored for later, with those that are. */
export interface NightlyCell {
  readonly suite: string;
  readonly slot: string;
  readonly case: string;
  /** Provider calls of one sample. */
  readonly calls: number;
  /** Oldest first; all of them fit for use. */
  readonly stored: readonly Sample[];
  /** Tags of its case, which tell the metrics of a task apart. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Why cells are not asked at night: their samples could serve nobody, or asking does something. */
export type LeftOut = 'no-keys' | 'together' | 'repeat-never';

/** Cells that a night may add to, and how many it leaves out, by suite and reason. */
export interface NightlyCells {
  readonly cells: readonly NightlyCell[];
  readonly left: readonly { readonly suite: string; readonly why: LeftOut; readonly cells: number }[];
}

/** The cells of main's own tree that idle repeats may add to, with what is stored of each. */
export function nightlyCells(plan: EvalPlan, stored: StoredInput): NightlyCells {
  const found = plan.suites.map(({ suite, action }) =>
    action.kind === 'run' ? cellsOf(suite, action, stored) : { cells: [], left: [] },
  );
  return { cells: found.flatMap(({ cells }) => cells), left: found.flatMap(({ left }) => left) };
}

function cellsOf(suite: string, action: RunPlan, stored: StoredInput): NightlyCells {
  const once = new Set(action.cases.filter(({ repeatNever }) => repeatNever).map((each) => each.case));
  const why = (cell: PlannedCell): LeftOut | null => {
    if (action.together.kind !== 'cell') return 'together';
    if (!cell.keys?.candidate) return 'no-keys';
    return once.has(cell.case) ? 'repeat-never' : null;
  };
  const asked = action.cells.filter((cell) => why(cell) === null);
  const left = (['together', 'no-keys', 'repeat-never'] as const).flatMap((reason) => {
    const cells = action.cells.filter((cell) => why(cell) === reason).length;
    return cells > 0 ? [{ suite, why: reason, cells }] : [];
  });
  const samples = storedByCell(suite, asked, stored);
  const calls = 1 + action.gradersPerCell;
  const tags = new Map(action.cases.map((each) => [each.case, each.tags]));
  const cells = asked.map((cell): NightlyCell => {
    const own = tags.get(cell.case);
    return {
      suite,
      slot: cell.slot,
      case: cell.case,
      calls,
      stored: samples.get(caseKey(cell)) ?? [],
      ...(own && { tags: own }),
    };
  });
  return { cells, left };
}

function storedByCell(
  suite: string,
  cells: readonly PlannedCell[],
  stored: StoredInput,
): ReadonlyMap<string, readonly Sample[]> {
  const asMain = cells.map((cell) => {
    const own = cell.keys?.candidate ?? null;
    return { ...cell, keys: { baseline: own, candidate: own } };
  });
  return grouped(usableSamples(suite, asMain, stored).samples, caseKey);
}

/** How many samples a night aims at, and what it may spend. */
export interface NightlyLimits {
  /** Samples that every case should have before those of others grow further: what pushes record. */
  readonly fill: number;
  /** Samples a case that nights add up to. */
  readonly target: number;
  /** Provider calls that this night may take. */
  readonly calls: number;
}

/** What to ask, and how many cells with too few samples are left for another night. */
export interface NightlyRequests {
  readonly requests: readonly SampleRequest[];
  readonly waiting: number;
}

/** Cells a slot that are asked once to see whether main still answers as it did. */
const DRIFT_CELLS = 24;
/** Stored samples that make a cell worth asking for that. */
const DRIFT_STORED = 2;

/**
 * One night's questions. First, for at most half of the calls, a few cells of each slot that have samples enough, those
 * not asked for longest: they show whether main still answers as it did. Then cells with few samples, the fewest first:
 * up to `fill` at once, beyond it one a night, up to `target`. No score decides what is asked, so that fresh and stored
 * samples of a cell can be compared.
 */
export function nightlyRequests(cells: readonly NightlyCell[], limits: NightlyLimits): NightlyRequests {
  const counts = new Map<NightlyCell, number>();
  let left = limits.calls;
  const ask = (cell: NightlyCell, wanted: number, reserve: number) => {
    const count = Math.max(0, Math.min(wanted, Math.floor((left - reserve) / cell.calls)));
    if (count === 0) return;
    counts.set(cell, (counts.get(cell) ?? 0) + count);
    left -= count * cell.calls;
  };
  for (const cell of driftCells(cells)) ask(cell, 1, limits.calls / 2);
  const thin = cells.filter(({ stored }) => stored.length < limits.target).sort(byNeed);
  const wanted = ({ stored }: NightlyCell) => Math.max(1, limits.fill - stored.length);
  for (const cell of thin) ask(cell, wanted(cell) - (counts.get(cell) ?? 0), 0);
  const requests = cells.flatMap((cell): SampleRequest[] => {
    const { suite, slot, case: id } = cell;
    const count = counts.get(cell) ?? 0;
    return count > 0 ? [{ suite, slot, case: id, arm: 'candidate', count }] : [];
  });
  return { requests, waiting: thin.filter((cell) => !counts.has(cell)).length };
}

/** The cells of each slot that were asked longest ago. Slots take turns, so that a small budget reaches all of them. */
function driftCells(cells: readonly NightlyCell[]): readonly NightlyCell[] {
  const slots = grouped(
    cells.filter(({ stored }) => stored.length >= DRIFT_STORED),
    slotKey,
  );
  const sorted = [...slots.values()].map((own) => own.sort(byLastAsked));
  return Array.from({ length: DRIFT_CELLS }).flatMap((_, turn) => sorted.flatMap((own) => own[turn] ?? []));
}

function byNeed(a: NightlyCell, b: NightlyCell): number {
  return a.stored.length - b.stored.length || byLastAsked(a, b);
}

function byLastAsked(a: NightlyCell, b: NightlyCell): number {
  return order(a.stored.at(-1)?.at ?? '', b.stored.at(-1)?.at ?? '') || order(cellKey(a), cellKey(b));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
