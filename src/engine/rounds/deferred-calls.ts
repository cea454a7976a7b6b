import { createHash } from 'node:crypto';
import type { BatchPart, BatchRequest } from '../batch/batches.ts';
import type { OpenedSuite } from '../child/opened-suite.ts';
import type { FromChild } from '../messages/child-messages.ts';
import type { Scheduler } from '../scheduler/scheduling.ts';
import type { PlannedRow } from './planned-rows.ts';

/** What of one suite process's evaluation waits for batches. */
export interface DeferredCalls {
  /** The lines that a cell's answer came from, where it has a score. */
  linesOf(message: FromChild & { type: 'outcome' }): readonly string[];
  /** A message of the process, once everybody else has heard it. */
  hear(message: FromChild): void;
  /** Its evaluation has ended, or its process has. */
  close(): void;
}

/** Whose calls these are, and who gives them their turns. */
export interface Deferring {
  readonly opened: OpenedSuite;
  readonly scheduler: Scheduler;
  readonly queue: number;
  readonly child: number;
  readonly rows: readonly PlannedRow[];
  readonly part: BatchPart;
}

/** A cell of the evaluation, how many of its requests wait, and the lines that have answered it. */
interface WaitingCell {
  readonly key: string;
  waits: number;
  readonly lines: { readonly line: string; readonly isError: boolean; readonly isTarget: boolean }[];
}

/** A process's part in the batches: what it defers is handed on, and they hear whether it can ask anything more. */
export function deferredCalls(deferring: Deferring): DeferredCalls {
  const { opened, scheduler, queue, child, rows, part } = deferring;
  const all = new Map<string, WaitingCell>(
    rows.flatMap(({ slots }, row) => slots.map((slot) => newCell({ row, slot }))),
  );
  /** Cells that are not done, and how many of them wait. */
  const open = new Set(all.keys());
  let waiting = 0;
  /** Requests that wait outside of any cell: comparisons of a row's outputs. */
  let others = 0;
  const cells = new Map<number, string>();
  const caseOf = (key: string) => {
    const [row = 0, slot = 0] = key.split(':').map(Number);
    return `\`${rows[row]?.requests.get(slot)?.case ?? key}\``;
  };
  const graders = new Set<number>();
  let isClosed = false;

  const count = (cell: WaitingCell | undefined, by: 1 | -1) => {
    if (cell === undefined) {
      others += by;
      return;
    }
    const before = cell.waits > 0;
    cell.waits += by;
    if (open.has(cell.key)) waiting += Number(cell.waits > 0) - Number(before);
  };
  const end = (key: string) => {
    if (open.delete(key) && (all.get(key)?.waits ?? 0) > 0) waiting -= 1;
  };
  const tell = () => {
    if (waiting === open.size && others === 0) part.state('waiting');
    else if (scheduler.isAsking(queue, child) || waiting + others === 0) part.state('busy');
    else part.state('stalled');
  };
  /** Whether an answer that was asked directly would be lost, and be paid for each time, before its grade is there. */
  const isLost = (cell: WaitingCell | undefined, call: number) =>
    part.comesBack && graders.has(call) && cell !== undefined && !cell.lines.some(({ isTarget }) => isTarget);
  const defer = ({ call, outer, request }: FromChild & { type: 'deferred' }) => {
    scheduler.parked(queue, child, call, outer);
    const place = cells.get(call);
    const key = place ?? '';
    // A comparison of a row's outputs is made for a cell that is done.
    const cell = open.has(key) ? all.get(key) : undefined;
    const asked = isLost(cell, call) ? null : batchRequest(request, opened);
    if (asked === null) {
      scheduler.unparked(queue, child, call, 'again');
      return;
    }
    count(cell, 1);
    part.defer({ ...asked, ...(place && { of: caseOf(place) }) }, (outcome) => {
      if (isClosed) return;
      count(cell, -1);
      if (outcome.kind === 'answer') {
        const { line, status, body } = outcome;
        if (cell) cell.lines.push({ line, isError: status >= 400, isTarget: !graders.has(call) });
        else part.used([line]);
        scheduler.unparked(queue, child, call, 'go');
        opened.child.send({ type: 'batched', call, status, body });
      } else scheduler.unparked(queue, child, call, outcome.kind === 'direct' ? 'again' : 'refuse');
      tell();
    });
  };
  /** Its sample is written down by now. What an error has not used up is as good for another run, but for what failed itself. */
  const noteUsed = ({ row, slot, outcome }: FromChild & { type: 'outcome' }) => {
    const isScored = outcome?.result.kind === 'scored';
    const lines = all.get(keyOf({ row, slot }))?.lines ?? [];
    part.used(lines.filter(({ isError }) => isScored || isError).map(({ line }) => line));
  };
  return {
    linesOf({ row, slot, outcome }) {
      if (outcome?.result.kind !== 'scored') return [];
      return (all.get(keyOf({ row, slot }))?.lines ?? []).flatMap(({ line, isTarget }) =>
        isTarget ? [line] : [],
      );
    },
    hear(message) {
      if (message.type === 'call') {
        if (message.cell) cells.set(message.call, keyOf(message.cell));
        if (message.role === 'grader') graders.add(message.call);
      } else if (message.type === 'deferred') defer(message);
      else if (message.type === 'outcome') {
        noteUsed(message);
        end(keyOf(message));
      } else if (message.type === 'done') end(keyOf(message));
      tell();
    },
    close() {
      isClosed = true;
      part.release();
    },
  };
}

function newCell(place: { readonly row: number; readonly slot: number }): [string, WaitingCell] {
  const key = keyOf(place);
  return [key, { key, waits: 0, lines: [] }];
}

function keyOf({ row, slot }: { readonly row: number; readonly slot: number }): string {
  return `${row}:${slot}`;
}

/** The request with its key, from the environment that the process was given. Null where it must be made directly. */
function batchRequest(
  request: (FromChild & { type: 'deferred' })['request'],
  { keyTo }: OpenedSuite,
): BatchRequest | null {
  const { bodyDigest, keyName, ...asked } = request;
  const value = keyTo?.(asked.base, keyName);
  if (value === undefined) return null;
  // Something was taken out of it on the way here, so it is another request.
  if (createHash('sha256').update(asked.body).digest('hex') !== bodyDigest) return null;
  const { model } = JSON.parse(asked.body) as { readonly model?: unknown };
  return typeof model === 'string' ? { ...asked, model, key: { name: keyName, value } } : null;
}
