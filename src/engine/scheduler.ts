import type { CallLedger } from './call-ledger.ts';
import { createCallLedger } from './call-ledger.ts';
import type { CallFailure } from './child-messages.ts';
import type { WaitingCall } from './lane.ts';
import { finish, lose, spend } from './lane-promises.ts';
import type { LaneState } from './lane-state.ts';
import { callKey, cellKey, laneState, owes } from './lane-state.ts';
import type { Pauses } from './pauses.ts';
import { createPauses } from './pauses.ts';
import { retryWaitMs } from './retry-policy.ts';
import type { Scheduler, SchedulerOptions } from './scheduling.ts';

/** A scheduler for one round. Pure but for what it is given: clock, random numbers, and `order` to speak through. */
export function createScheduler(options: SchedulerOptions): Scheduler {
  const round: Round = {
    ...options,
    ledger: createCallLedger(options.maxCalls),
    pauses: createPauses(options.clock, () => pump(round)),
    states: options.lanes.map((plan, index) => laneState(index, plan)),
    turns: 0,
    spent: false,
  };
  const state = (lane: number) => round.states[lane]!;
  return {
    arrived: (lane, call, nested) => arrive(round, state(lane), call, nested),
    answered: (lane, child, call, failure) => settle(round, lane, child, call, failure),
    finished(lane, child, cell) {
      finish(round.ledger, state(lane), child, cell);
      pump(round);
    },
    lost(lane, child) {
      lose(round.ledger, state(lane), child);
      endTurnsOf(round, state(lane), child);
      pump(round);
    },
    owes: (lane, child) => owes(state(lane), child),
    budgetSpent: () => round.spent,
  };
}

interface Round extends SchedulerOptions {
  readonly ledger: CallLedger;
  readonly pauses: Pauses;
  readonly states: readonly LaneState[];
  turns: number;
  spent: boolean;
}

/** Gives turns while there are any: first to cells that have begun, then to new ones in their order. */
function pump(round: Round): void {
  for (const lane of round.states) {
    while (lane.turns < lane.plan.concurrency && round.turns < round.concurrency) {
      const call = nextUrgent(round, lane) ?? nextLaunch(round, lane);
      if (call === null) break;
      launch(round, lane, call);
    }
  }
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
    if (!round.ledger.promise(lane.queue.blockCalls(next.block))) {
      closeLane(round, lane);
      return null;
    }
    lane.begun.add(next.block);
  }
  if (!call || round.pauses.hold(call.provider)) return null;
  lane.queue.take();
  if (call.cell) lane.promised.set(cellKey(call.child, call.cell), next.calls);
  return call;
}

/** The budget does not reach for the next block: cells that have begun are finished, no others begin. */
function closeLane(round: Round, lane: LaneState): void {
  round.spent = true;
  lane.closed = true;
  for (const call of lane.queue.clear().calls) round.order(lane.index, call.child, call.call, 'refuse');
}

function launch(round: Round, lane: LaneState, call: WaitingCall): void {
  if (call.tries === 0 && !spend(round.ledger, lane, call)) {
    round.spent = true;
    round.order(lane.index, call.child, call.call, 'refuse');
    return;
  }
  call.tries += 1;
  lane.turns += 1;
  round.turns += 1;
  lane.running.set(callKey(call.child, call.call), call);
  round.order(lane.index, call.child, call.call, 'go');
}

function arrive(round: Round, lane: LaneState, call: WaitingCall, nested: boolean): void {
  if (nested) {
    round.order(lane.index, call.child, call.call, round.ledger.spendExtra() ? 'go' : 'refuse');
    return;
  }
  const opens = call.role === 'target' && call.cell && !lane.promised.has(cellKey(call.child, call.cell));
  if (opens && lane.closed) round.order(lane.index, call.child, call.call, 'refuse');
  else if (opens) lane.queue.arrive(call);
  else lane.urgent.push(call);
  pump(round);
}

function settle(round: Round, index: number, child: number, id: number, failure: CallFailure | null): void {
  const lane = round.states[index]!;
  const call = lane.running.get(callKey(child, id));
  lane.running.delete(callKey(child, id));
  if (call && failure && retry(round, index, call, failure)) return;
  round.order(index, child, id, 'settle');
  if (call) endTurn(round, lane, Math.max(lane.plan.delayMs, call.restMs));
}

/** Puts a failed call back where another try can help; its turn ends meanwhile. */
function retry(round: Round, index: number, call: WaitingCall, failure: CallFailure): boolean {
  const lane = round.states[index]!;
  const waitMs = retryWaitMs(failure, call.tries, round.random);
  if (waitMs === null || !round.ledger.spendExtra()) return false;
  round.onRetry(index, failure, waitMs);
  if (failure.cause === 'rate-limit') round.pauses.pause(call.provider, waitMs);
  round.clock.after(waitMs, () => {
    if (!lane.lost.has(call.child)) lane.urgent.push(call);
    pump(round);
  });
  endTurn(round, lane, 0);
  return true;
}

function endTurn(round: Round, lane: LaneState, restMs: number): void {
  const end = () => {
    lane.turns -= 1;
    round.turns -= 1;
    pump(round);
  };
  if (restMs > 0) round.clock.after(restMs, end);
  else end();
}

/** Ends the turns of a child that is gone. */
function endTurnsOf(round: Round, lane: LaneState, child: number): void {
  for (const [id, call] of lane.running) {
    if (call.child !== child) continue;
    lane.running.delete(id);
    endTurn(round, lane, 0);
  }
}
