import type { CallLedger } from './call-budget.ts';
import type { LaneCell, WaitingCall } from './lane.ts';
import type { LaneState } from './lane-state.ts';
import { laneCellKey } from './lane-state.ts';

/** Begins the cell of a launch with the calls that its block was promised for it. */
export function begin(lane: LaneState, child: number, cell: LaneCell, calls: number): void {
  lane.promised.set(laneCellKey(child, cell), { child, cell, left: calls });
}

/** Whether a call opens its cell, which so waits for the cell's turn in the order. */
export function opensCell(lane: LaneState, { role, child, cell }: WaitingCall): boolean {
  if (role === 'grader' || cell === null) return false;
  const key = laneCellKey(child, cell);
  return !lane.promised.has(key) && !lane.finished.has(key);
}

/** Counts the first launch of a call: against what its cell was promised, else against the rest. False: no budget. */
export function spend(ledger: CallLedger, lane: LaneState, { child, cell, role }: WaitingCall): boolean {
  if (role === 'given') return true;
  const promise = cell && lane.promised.get(laneCellKey(child, cell));
  if (!promise || promise.left === 0) return ledger.spendExtra();
  promise.left -= 1;
  ledger.spendPromised();
  return true;
}

/** Gives back what a cell was promised and did not use. */
export function finish(ledger: CallLedger, lane: LaneState, child: number, cell: LaneCell): void {
  const key = laneCellKey(child, cell);
  if (lane.finished.has(key)) return;
  const promise = lane.promised.get(key);
  const dropped = promise ? undefined : lane.queue.drop(child, cell);
  if (promise) ledger.release(promise.left);
  else if (dropped && lane.begun.has(dropped.block)) ledger.release(dropped.calls);
  lane.promised.delete(key);
  lane.finished.add(key);
}

/**
 * Forgets the calls of a child that has ended, and finishes the cells that had begun in it; returns those. Its launches
 * stay for the child that takes its place.
 */
export function interrupt(ledger: CallLedger, lane: LaneState, child: number): readonly LaneCell[] {
  lane.queue.forgetCalls(child);
  lane.urgent.splice(0, lane.urgent.length, ...lane.urgent.filter((call) => call.child !== child));
  for (const call of lane.retrying) if (call.child === child) lane.retrying.delete(call);
  const begun = [...lane.promised.values()].filter((promise) => promise.child === child);
  for (const { cell } of begun) finish(ledger, lane, child, cell);
  return begun.map(({ cell }) => cell);
}

/** Gives up the launches that are left to a child. */
export function abandon(ledger: CallLedger, lane: LaneState, child: number): void {
  for (const each of lane.queue.clear(child).launches) {
    if (lane.begun.has(each.block)) ledger.release(each.calls);
  }
}
