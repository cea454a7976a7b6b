import { grouped } from '../../grouped.ts';
import { caseKey, cellKey, slotKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import type { EvalPlan, PlannedCell, RunPlan, SampleRequest } from '../eval-plan.ts';
import type { StoredInput } from './eligibility.ts';
import { asMain } from './record-plan.ts';
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
  /** Answers from before main's last edits that a gate counts beside them. */
  readonly earlier: number;
  /** It shows whether the model repeats itself word for word: two answers of today are enough of it. */
  readonly twice?: true;
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

/** Whether answers from before main's last edits count in a suite: where nothing but the pass rate can block. */
type CountsEarlier = (suite: string) => boolean;

/** The cells of main's own tree that a night may add to, with what is stored of each. */
export function nightlyCells(
  plan: EvalPlan,
  stored: StoredInput,
  countsEarlier: CountsEarlier,
): NightlyCells {
  const found = plan.suites.map(({ suite, action }) =>
    action.kind === 'run' ? cellsOf(suite, action, stored, countsEarlier) : { cells: [], left: [] },
  );
  return { cells: found.flatMap(({ cells }) => cells), left: found.flatMap(({ left }) => left) };
}

function cellsOf(
  suite: string,
  action: RunPlan,
  stored: StoredInput,
  countsEarlier: CountsEarlier,
): NightlyCells {
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
  const known = usableSamples(suite, asMain(asked), stored);
  const samples = grouped(known.samples, caseKey);
  const counted = countsEarlier(suite);
  const earlier = grouped(counted ? (known.earlier ?? []) : [], caseKey);
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
      earlier: earlier.get(caseKey(cell))?.length ?? 0,
      ...(counted && known.repeated?.has(caseKey(cell)) && { twice: true }),
      ...(own && { tags: own }),
    };
  });
  return { cells, left };
}

/** How many samples a night aims at, and what it may spend. */
export interface NightlyLimits {
  /** Samples that a gate has of each case before it compares: what it does not find stored, it asks for itself. */
  readonly fill: number;
  /** Samples of a case from which the others of its slot have their turn first. */
  readonly target: number;
  /** Provider calls that this night may take. */
  readonly calls: number;
  /** Slots in doubt: more of their cells are asked, and what main answered before its last edits does not count. */
  readonly doubt?: true;
}

/** What to ask, and how many cells with too few samples are left for another night. */
export interface NightlyRequests {
  readonly requests: readonly SampleRequest[];
  /** Provider calls that the requests take. */
  readonly calls: number;
  readonly waiting: number;
}

/** Nights in which a round goes once about the cells of a slot, as far as `MOST` a night reach. */
export const ROUND_NIGHTS = 5;
/** Cells a slot that a round asks each night, at least and at most. */
const [LEAST, MOST] = [4, 8];
/** The same at most where a slot is in doubt. */
const MOST_IN_DOUBT = 24;

/**
 * One night's questions, and why no others. Filling up: cells with fewer samples than a gate has before it compares, the
 * fewest first. The next pull request that touches them would pay for each. A case that passed before and after main's last
 * edits has enough with one, because more would change nothing about what is looked at, and one that shows whether the model repeats
 * itself with two. The round: of each slot a fifth of its cells (4 to 8) once more, those first that are filled up anyway, so that one question
 * serves both, then those with fewer than `target` samples, then those not asked for longest. Five nights together show whether main still answers as it
 * did, and cases grow slowly meanwhile. It comes first, for at most half of the calls. Faster growth buys little: broken and
 * halved cases are found as often with three samples as with eight, and main's next edit makes them useless. No score under
 * today's inputs decides which cells of a slot are asked, so that fresh and stored samples of a cell can be compared. More samples of flaky
 * cases alone would even hide small losses that are spread over all cases.
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
  const missing = (cell: NightlyCell) =>
    missingOf(limits.doubt ? { stored: cell.stored, earlier: 0 } : cell, limits.fill);
  const isKnown = (cell: NightlyCell) => Number(missing(cell) <= 0);
  for (const cell of roundCells(cells, limits, isKnown)) ask(cell, 1, limits.calls / 2);
  const thin = cells.filter((cell) => missing(cell) > 0).sort(byNeed);
  for (const cell of thin) ask(cell, missing(cell) - (counts.get(cell) ?? 0), 0);
  const requests = cells.flatMap((cell): SampleRequest[] => {
    const { suite, slot, case: id } = cell;
    const count = counts.get(cell) ?? 0;
    return count > 0 ? [{ suite, slot, case: id, arm: 'candidate', count }] : [];
  });
  return { requests, calls: limits.calls - left, waiting: thin.filter((cell) => !counts.has(cell)).length };
}

/** Samples of main that a gate would ask for first; 0 or less where it has enough. */
export function missingOf(
  { stored, earlier, twice }: Pick<NightlyCell, 'stored' | 'earlier' | 'twice'>,
  fill: number,
): number {
  return (twice ? Math.min(2, fill) : Math.max(1, fill - earlier)) - stored.length;
}

/** The cells of each slot whose turn it is, round about the slots, so that a small budget reaches all. */
function roundCells(
  cells: readonly NightlyCell[],
  { target, doubt }: NightlyLimits,
  isKnown: (cell: NightlyCell) => number,
): readonly NightlyCell[] {
  const slots = grouped(
    cells.filter(({ stored }) => stored.length > 0),
    slotKey,
  );
  const isFull = ({ stored }: NightlyCell) => Number(stored.length >= target);
  const sorted = [...slots.values()].map((own) => {
    const share = doubt
      ? MOST_IN_DOUBT
      : Math.min(MOST, Math.max(LEAST, Math.ceil(own.length / ROUND_NIGHTS)));
    return own
      .sort((a, b) => isKnown(a) - isKnown(b) || isFull(a) - isFull(b) || byLastAsked(a, b))
      .slice(0, share);
  });
  return Array.from({ length: MOST_IN_DOUBT }).flatMap((_, turn) => sorted.flatMap((own) => own[turn] ?? []));
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
