import type { CallFailure } from '../messages/child-messages.ts';
import type { Said } from '../pacing/endpoint-limiter.ts';
import { createCallBudget } from './call-budget.ts';
import { type Ending, endingOf, launchedCall, unaskedFailure } from './call-ending.ts';
import { createWake } from './clock.ts';
import { callNotMade, cellEnded } from './lost-grading.ts';
import { nextCall, nextNested, type Round } from './next-call.ts';
import { isAsking, park, unpark } from './parked-calls.ts';
import type { Scheduler, SchedulerOptions } from './scheduling.ts';
import {
  abandon,
  callKey,
  finish,
  interrupt,
  isParked,
  opensCell,
  owes,
  type SuiteQueue,
  spend,
  suiteQueue,
  type WaitingCall,
  waitingCalls,
} from './suite-queue.ts';

const NOTHING_SAID: Said = { limits: null, tokens: null };

/** A scheduler for one round. Pure but for what it is given: clock, random numbers, and `order` to speak through. */
export function createScheduler(options: SchedulerOptions): Scheduler {
  const round: Round = {
    ...options,
    budget: createCallBudget(options.maxCalls),
    wake: createWake(options.clock, () => pump(round)),
    states: options.queues.map((plan, index) => suiteQueue(index, plan)),
    turns: 0,
    spent: false,
    first: 0,
  };
  const state = (queue: number) => round.states[queue]!;
  return {
    arrived: (queue, call, nested) => arrive(round, state(queue), call, nested),
    answered: (queue, child, call, failure, said = NOTHING_SAID) =>
      answer(round, state(queue), callKey(child, call), failure, said),
    parked(queue, child, call, outer) {
      park(round, state(queue), callKey(child, call), outer === null ? null : callKey(child, outer));
      pump(round);
    },
    unparked(queue, child, call, how) {
      unpark(round, state(queue), callKey(child, call), how);
      pump(round);
    },
    isAsking: (queue, child) => isAsking(state(queue), child),
    finished(queue, child, cell) {
      cellEnded(round, state(queue), child, cell);
      finish(round.budget, state(queue), child, cell);
      pump(round);
    },
    interrupted(queue, child) {
      const begun = interrupt(round.budget, state(queue), child);
      endCallsOf(round, state(queue), child);
      return begun;
    },
    left(queue, child) {
      for (const { call } of waitingCalls(state(queue), child)) round.order(queue, child, call, 'refuse');
      interrupt(round.budget, state(queue), child);
      endCallsOf(round, state(queue), child);
      pump(round);
    },
    abandoned(queue, child) {
      abandon(round.budget, state(queue), child);
      pump(round);
    },
    owes: (queue, child) => owes(state(queue), child),
    budgetSpent: () => round.spent,
  };
}

/** Gives turns while there are any: first to cells that have begun, then to new ones in their order. */
function pump(round: Round): void {
  for (const queue of round.states) {
    for (let call = nextNested(round, queue); call; call = nextNested(round, queue)) {
      launchedCall(round, call);
      queue.nestedRunning.set(callKey(call.child, call.call), call);
      round.order(queue.index, call.child, call.call, 'go');
    }
  }
  for (let next = nextCall(round); next; next = nextCall(round)) launch(round, next.queue, next.call);
}

function launch(round: Round, queue: SuiteQueue, call: WaitingCall): void {
  const unasked = call.role === 'given' ? null : unaskedFailure(round, queue, call);
  if (unasked) {
    callNotMade(queue, call, unasked);
    round.order(queue.index, call.child, call.call, unasked);
    return;
  }
  const isLate = call.isHeld === true && round.begin?.(queue.index, 0, false) === 'never';
  if (isLate || (!call.isPaid && !spend(round.budget, queue, call))) {
    round.spent = true;
    round.order(queue.index, call.child, call.call, 'refuse');
    return;
  }
  call.isPaid = true;
  call.tries += 1;
  queue.turns += 1;
  round.turns += 1;
  if (call.role !== 'given') launchedCall(round, call);
  queue.running.set(callKey(call.child, call.call), call);
  round.order(queue.index, call.child, call.call, 'go');
}

function arrive(round: Round, queue: SuiteQueue, call: WaitingCall, nested: boolean): void {
  if (nested) {
    if (round.budget.spendExtra()) queue.nested.push(call);
    else round.order(queue.index, call.child, call.call, 'refuse');
  } else {
    const opens = opensCell(queue, call);
    if (opens && queue.closed) round.order(queue.index, call.child, call.call, 'refuse');
    else if (opens) queue.launches.arrive(call);
    else queue.urgent.push(call);
  }
  pump(round);
}

function answer(round: Round, queue: SuiteQueue, key: string, failure: CallFailure | null, said: Said): void {
  const call = queue.running.get(key);
  const nested = queue.nestedRunning.get(key);
  queue.running.delete(key);
  queue.nestedRunning.delete(key);
  const known = call ?? nested;
  if (!known) return;
  const ending: Ending =
    known.role === 'given' ? { kind: 'settle' } : endingOf(round, queue.index, known, failure, said);
  if (nested) {
    if (ending.kind === 'held') queue.nested.push(nested);
    else
      round.order(queue.index, nested.child, nested.call, ending.kind === 'fail' ? ending.failure : 'settle');
    pump(round);
    return;
  }
  if (call) end(round, queue, call, ending);
}

/** Ends a call's turn, with what becomes of the call. */
function end(round: Round, queue: SuiteQueue, call: WaitingCall, ending: Ending): void {
  if (ending.kind === 'held') {
    // Its turn comes before any new launch, as soon as the pace allows.
    call.tries -= 1;
    call.isHeld = true;
    queue.urgent.push(call);
    endTurn(round, queue, 0);
    return;
  }
  if (ending.kind === 'again') {
    queue.retrying.add(call);
    round.clock.after(ending.waitMs, () => {
      if (queue.retrying.delete(call)) queue.urgent.push(call);
      pump(round);
    });
    endTurn(round, queue, 0);
    return;
  }
  round.order(queue.index, call.child, call.call, ending.kind === 'fail' ? ending.failure : 'settle');
  endTurn(round, queue, call.role === 'given' ? 0 : Math.max(queue.plan.delayMs, call.restMs));
}

function endTurn(round: Round, queue: SuiteQueue, restMs: number): void {
  const end = () => {
    queue.turns -= 1;
    round.turns -= 1;
    pump(round);
  };
  if (restMs > 0) round.clock.after(restMs, end);
  else end();
}

/** Ends the calls of a child that is gone. */
function endCallsOf(round: Round, queue: SuiteQueue, child: number): void {
  const lose = (running: Map<string, WaitingCall>, ended: (call: WaitingCall) => void) => {
    for (const [id, call] of running) {
      if (call.child !== child) continue;
      running.delete(id);
      if (call.out) round.endpoints.of(call.endpoint).lost(call.out);
      round.breaker.lost(call.scope);
      ended(call);
    }
  };
  lose(queue.nestedRunning, () => {});
  lose(queue.running, (call) => {
    // Its turn is others' already.
    if (!isParked(call)) endTurn(round, queue, 0);
  });
}
