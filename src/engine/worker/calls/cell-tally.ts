import { AsyncLocalStorage } from 'node:async_hooks';
import type { ErrorCause, Usage } from '../../../samples/sample.ts';
import type { ProviderResponse } from '../promptfoo/promptfoo-types.ts';

/** What the calls of one cell took and cost, while they are made. */
export interface CellTally {
  target: Usage;
  grader: Usage;
  calls: { target: number; grader: number };
  latencyMs: number | null;
  cached: boolean;
  refused: boolean;
  failure: CellFailure | null;
  /** Variables that hold the key of a grader that was refused for it. */
  graderKeys: readonly string[];
  /** Why the call of a grader failed for good; null where all were answered. */
  graderFailure: string | null;
}

/** Why the last call of a cell's target failed. `isAsked` false: it was not made, since others like it had failed. */
interface CellFailure {
  readonly cause: ErrorCause;
  readonly message: string;
  readonly refusal?: string;
  readonly isAsked?: boolean;
}

/** A cell by its row and column in the evaluation. */
export interface CellKey {
  readonly row: number;
  readonly slot: number;
}

/** The tallies of one evaluation, by cell. */
export interface Tallies {
  of(cell: CellKey): CellTally;
  /** Those of the cells of a row that were asked. */
  inRow(row: number): readonly CellTally[];
}

/** Empty tallies, made as cells are first asked for. */
export function createTallies(): Tallies {
  const tallies = new Map<string, CellTally>();
  return {
    of({ row, slot }) {
      const key = `${row}:${slot}`;
      const known = tallies.get(key) ?? emptyTally();
      tallies.set(key, known);
      return known;
    },
    inRow: (row) => [...tallies].filter(([key]) => key.startsWith(`${row}:`)).map(([, tally]) => tally),
  };
}

function emptyTally(): CellTally {
  return {
    target: {},
    grader: {},
    calls: { target: 0, grader: 0 },
    latencyMs: null,
    cached: false,
    refused: false,
    failure: null,
    graderKeys: [],
    graderFailure: null,
  };
}

/** What of a response's cost, which is that of asking directly, was paid. `unknown`: nobody can say. */
export type PaidShare = 'all' | 'half' | 'unknown';

/**
 * The usage of one more response on top of `usage`; what the provider does not say stays absent, and so does a cost where
 * nobody can say what was paid of it.
 */
export function addUsage(
  usage: Usage,
  response: Pick<ProviderResponse, 'tokenUsage' | 'cost'>,
  paid: PaidShare = 'all',
): Usage {
  const { prompt, completion } = response.tokenUsage ?? {};
  const cost = paid === 'unknown' ? undefined : response.cost;
  return {
    ...usage,
    ...added('promptTokens', usage.promptTokens, prompt),
    ...added('completionTokens', usage.completionTokens, completion),
    ...added('cost', usage.cost, cost),
    ...(paid === 'half' && typeof cost === 'number' && added('discount', usage.discount, cost / 2)),
  };
}

function added(name: keyof Usage, sofar: number | undefined, more: unknown): Usage {
  if (typeof more !== 'number' || !Number.isFinite(more)) return {};
  return { [name]: (sofar ?? 0) + more };
}

/** The cell that the running code belongs to, by its asynchronous flow. Its key is known once its target is called. */
const flow = new AsyncLocalStorage<{ cell: CellKey | null }>();

/**
 * Marks the asynchronous flow from here on as that of one cell; a flow that is marked stays as it is. promptfoo tells
 * a grader nothing of the cell that it grades, but calls it in the flow that called the cell's provider.
 */
export function openCellFlow(): void {
  if (flow.getStore() === undefined) flow.enterWith({ cell: null });
}

/** Names the cell of the current flow. */
export function nameCellFlow(cell: CellKey): void {
  const store = flow.getStore();
  if (store) store.cell = cell;
}

/** The cell of the current flow; null outside of any. */
export function currentCell(): CellKey | null {
  return flow.getStore()?.cell ?? null;
}
