import type { Sample } from '../../samples/sample.ts';
import type { CellRequest, RoundRequest } from '../eval-engine.ts';
import type { CellOutcome } from '../messages/child-messages.ts';
import type { PlannedRow } from './planned-rows.ts';
import { sharedParts } from './shared-parts.ts';

/** The requested cells of one child that have no sample yet, and how they come by one. */
export interface OpenCells {
  /** Gives a cell its outcome, and the lines of batches behind it; null where it was refused and has no sample. The first outcome counts. */
  settle(row: PlannedRow, slot: number, outcome: CellOutcome | null, lines?: readonly string[]): void;
  /** Whether a requested cell of the row has no outcome yet. */
  isOpen(row: PlannedRow): boolean;
  /** Gives the cell with that row number an error. */
  fail(rows: readonly PlannedRow[], number: number, slot: number, error: CellError): void;
  /** Gives every cell of the rows that is still open an error. */
  failRest(rows: readonly PlannedRow[], error: CellError): void;
}

/** What became of a cell without an answer: the suite's own code did it, or main's process was not to be trusted. */
export interface CellError {
  readonly cause: 'assertion' | 'crash' | 'main-changed';
  readonly message: string;
}

/** Nothing settled yet; samples go to `onSample` as cells are settled. */
export function openCells({ round, stage }: RoundRequest, onSample: (sample: Sample) => void): OpenCells {
  // Rows by slot.
  const settled = new Map<number, Set<number>>();
  const isSettled = (row: PlannedRow, slot: number) => settled.get(slot)?.has(row.number) ?? false;
  const lean = sharedParts();
  const repeats = new Map<CellRequest, number>();
  const settle: OpenCells['settle'] = (row, slot, outcome, lines = []) => {
    const asked = row.requests.get(slot);
    if (!asked || isSettled(row, slot)) return;
    settled.set(slot, (settled.get(slot) ?? new Set()).add(row.number));
    if (outcome === null) return;
    const repeat = row.repeat ?? repeats.get(asked) ?? 0;
    repeats.set(asked, repeat + 1);
    const { suite, slot: name, case: id, arm } = asked;
    const variation = row.variations?.[slot];
    onSample({
      suite,
      slot: name,
      case: id,
      arm,
      round,
      stage,
      repeat,
      ...(variation !== undefined && { variation }),
      ...(row.reverted && { without: row.reverted.without }),
      ...lean(outcome),
      ...(lines.length > 0 && { lines }),
      ...givenText(row),
    });
  };
  return {
    settle,
    isOpen: (row) => [...row.requests.keys()].some((slot) => !isSettled(row, slot)),
    fail(rows, number, slot, error) {
      const row = rows.find((each) => each.number === number);
      if (row) settle(row, slot, erroredOutcome(error));
    },
    failRest(rows, error) {
      for (const row of rows) for (const slot of row.slots) settle(row, slot, erroredOutcome(error));
    },
  };
}

/** What was to be graded is said with its grading, whatever came of it. */
function givenText({ given }: PlannedRow): Pick<Sample, 'form'> & { readonly output?: string } {
  if (!given) return {};
  return { output: given.text, ...(given.form === 'json' && { form: 'json' }) };
}

function erroredOutcome(error: CellError): CellOutcome {
  return {
    result: { kind: 'errored', ...error },
    output: null,
    latencyMs: null,
    target: {},
    grader: {},
    calls: { target: 0, grader: 0 },
    cached: false,
    at: new Date().toISOString(),
  };
}
