import type { MayBegin } from '../../plan/spending.ts';
import type { CallLedger } from './call-budget.ts';
import type { Pauses } from './pauses.ts';
import type { SchedulerOptions } from './scheduling.ts';
import { begin, type LaneState, type WaitingCall } from './suite-queue.ts';

/** A round while it runs. */
export interface Round extends SchedulerOptions {
  readonly ledger: CallLedger;
  readonly pauses: Pauses;
  readonly states: readonly LaneState[];
  turns: number;
  spent: boolean;
}

/** The call of a lane that may go now: of a cell that has begun, else the next launch. Null where none may. */
export function nextCall(round: Round, lane: LaneState): WaitingCall | null {
  return nextUrgent(round, lane) ?? nextLaunch(round, lane);
}

function nextUrgent(round: Round, lane: LaneState): WaitingCall | null {
  const index = lane.urgent.findIndex((call) => !round.pauses.hold(call.provider));
  return index < 0 ? null : (lane.urgent.splice(index, 1)[0] ?? null);
}

/** The launch at the head of a lane, where it may go now. A block begins only where all its calls can be promised. */
function nextLaunch(round: Round, lane: LaneState): WaitingCall | null {
  const head = lane.queue.head();
  if (head === null) return null;
  const { launch: next, call } = head;
  if (!lane.begun.has(next.block)) {
    const promise = promiseBlock(round, lane, next.block);
    if (promise === 'never') closeLane(round, lane);
    if (promise !== 'yes') return null;
    lane.begun.add(next.block);
  }
  if (!call || round.pauses.hold(call.provider)) return null;
  lane.queue.take();
  if (call.cell) begin(lane, call.child, call.cell, next.calls);
  return call;
}

/** Promises a block its calls where they are within the limit, and money and time allow it. */
function promiseBlock(round: Round, lane: LaneState, block: number): MayBegin {
  const { samples, calls } = lane.queue.blockSize(block);
  const promise = round.ledger.promise(calls);
  if (promise !== 'yes' || !round.begin) return promise;
  const answer = round.begin(lane.index, samples, isIdle(round));
  if (answer !== 'yes') round.ledger.release(calls);
  return answer;
}

/** No call runs or waits for another try, and no cell that has begun is without its result. */
function isIdle({ turns, states }: Round): boolean {
  return (
    turns === 0 &&
    states.every(({ promised, retrying, urgent, queue, begun }) => {
      const head = queue.head();
      const waits = head !== null && begun.has(head.launch.block);
      return !waits && promised.size + retrying.size + urgent.length === 0;
    })
  );
}

/** The budget does not reach for the next block: cells that have begun are finished, no others begin. */
function closeLane(round: Round, lane: LaneState): void {
  round.spent = true;
  lane.closed = true;
  for (const call of lane.queue.clear().calls) round.order(lane.index, call.child, call.call, 'refuse');
}
