import type { CallLedger } from './call-ledger.ts';
import type { LaneCell, WaitingCall } from './lane.ts';
import type { LaneState } from './lane-state.ts';
import { cellKey } from './lane-state.ts';

/** Counts the first launch of a call: against what its cell was promised, else against the rest. False: no budget. */
export function spend(ledger: CallLedger, lane: LaneState, call: WaitingCall): boolean {
  const owner = call.cell ? cellKey(call.child, call.cell) : '';
  const left = lane.promised.get(owner) ?? 0;
  if (left === 0) return ledger.spendExtra();
  lane.promised.set(owner, left - 1);
  ledger.spendPromised();
  return true;
}

/** Gives back what a cell was promised and did not use. */
export function finish(ledger: CallLedger, lane: LaneState, child: number, cell: LaneCell): void {
  const left = lane.promised.get(cellKey(child, cell));
  const dropped = left === undefined ? lane.queue.drop(child, cell) : undefined;
  if (left !== undefined) ledger.release(left);
  else if (dropped && lane.begun.has(dropped.block)) ledger.release(dropped.calls);
  lane.promised.set(cellKey(child, cell), 0);
}

/** Gives back everything that a child which is gone was promised, and forgets what waits for it. */
export function lose(ledger: CallLedger, lane: LaneState, child: number): void {
  lane.lost.add(child);
  for (const each of lane.queue.clear(child).launches) {
    if (lane.begun.has(each.block)) ledger.release(each.calls);
  }
  for (const [cell, left] of lane.promised) {
    if (!cell.startsWith(`${child}:`)) continue;
    ledger.release(left);
    lane.promised.set(cell, 0);
  }
  lane.urgent.splice(0, lane.urgent.length, ...lane.urgent.filter((call) => call.child !== child));
}
