import type { ErrorCause } from '../../samples/sample.ts';
import type { Random } from '../../stats/random.ts';
import type { CallFailure } from '../messages/child-messages.ts';
import { createCallBudget } from './call-budget.ts';
import { nextCall, type Round } from './next-call.ts';
import { createPauses } from './pauses.ts';
import type { Scheduler, SchedulerOptions } from './scheduling.ts';
import {
  abandon,
  callKey,
  finish,
  interrupt,
  opensCell,
  owes,
  type SuiteQueue,
  spend,
  suiteQueue,
  type WaitingCall,
} from './suite-queue.ts';

/** A scheduler for one round. Pure but for what it is given: clock, random numbers, and `order` to speak through. */
export function createScheduler(options: SchedulerOptions): Scheduler {
  const round: Round = {
    ...options,
    budget: createCallBudget(options.maxCalls),
    pauses: createPauses(options.clock, () => pump(round)),
    states: options.queues.map((plan, index) => suiteQueue(index, plan)),
    turns: 0,
    spent: false,
  };
  const state = (queue: number) => round.states[queue]!;
  return {
    arrived: (queue, call, nested) => arrive(round, state(queue), call, nested),
    answered: (queue, child, call, failure) => settle(round, queue, child, call, failure),
    finished(queue, child, cell) {
      finish(round.budget, state(queue), child, cell);
      pump(round);
    },
    interrupted(queue, child) {
      const begun = interrupt(round.budget, state(queue), child);
      endTurnsOf(round, state(queue), child);
      return begun;
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
    while (queue.turns < queue.plan.concurrency && round.turns < round.concurrency) {
      const call = nextCall(round, queue);
      if (call === null) break;
      launch(round, queue, call);
    }
  }
}

function launch(round: Round, queue: SuiteQueue, call: WaitingCall): void {
  if (call.tries === 0 && !spend(round.budget, queue, call)) {
    round.spent = true;
    round.order(queue.index, call.child, call.call, 'refuse');
    return;
  }
  call.tries += 1;
  queue.turns += 1;
  round.turns += 1;
  queue.running.set(callKey(call.child, call.call), call);
  round.order(queue.index, call.child, call.call, 'go');
}

function arrive(round: Round, queue: SuiteQueue, call: WaitingCall, nested: boolean): void {
  if (nested) {
    round.order(queue.index, call.child, call.call, round.budget.spendExtra() ? 'go' : 'refuse');
    return;
  }
  const opens = opensCell(queue, call);
  if (opens && queue.closed) round.order(queue.index, call.child, call.call, 'refuse');
  else if (opens) queue.launches.arrive(call);
  else queue.urgent.push(call);
  pump(round);
}

function settle(round: Round, index: number, child: number, id: number, failure: CallFailure | null): void {
  const queue = round.states[index]!;
  const call = queue.running.get(callKey(child, id));
  queue.running.delete(callKey(child, id));
  if (call && failure && retry(round, index, call, failure)) return;
  round.order(index, child, id, 'settle');
  if (call) endTurn(round, queue, call.role === 'given' ? 0 : Math.max(queue.plan.delayMs, call.restMs));
}

/** Puts a failed call back where another try can help; its turn ends meanwhile. */
function retry(round: Round, index: number, call: WaitingCall, failure: CallFailure): boolean {
  const queue = round.states[index]!;
  const waitMs = retryWaitMs(failure, call.tries, round.random);
  if (waitMs === null || round.begin?.(index, 0, false) === 'never' || !round.budget.spendExtra())
    return false;
  round.onRetry(index, failure, waitMs);
  if (failure.cause === 'rate-limit') round.pauses.pause(call.provider, waitMs);
  queue.retrying.add(call);
  round.clock.after(waitMs, () => {
    if (queue.retrying.delete(call)) queue.urgent.push(call);
    pump(round);
  });
  endTurn(round, queue, 0);
  return true;
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

/** Ends the turns of a child that is gone. */
function endTurnsOf(round: Round, queue: SuiteQueue, child: number): void {
  for (const [id, call] of queue.running) {
    if (call.child !== child) continue;
    queue.running.delete(id);
    endTurn(round, queue, 0);
  }
}

/** Tries of one call by the cause of its failure. Waiting helps against limits more often than against faults. */
const TRIES: Partial<Record<ErrorCause, number>> = { 'rate-limit': 6, provider: 4, network: 4, timeout: 2 };

/** First wait, and the longest, in milliseconds. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/** A provider that asks for a longer wait than this has no answer for this run. */
const LONGEST_RETRY_AFTER_MS = 120_000;

/**
 * Milliseconds to wait before the next try of a call that failed `tries` times, null where there is none: exponential
 * with jitter (half to one and a half of it), or what the provider asked for and up to a quarter second more.
 */
function retryWaitMs(failure: CallFailure, tries: number, random: Random): number | null {
  if (!failure.retry || tries >= (TRIES[failure.cause] ?? 1)) return null;
  if (failure.retryAfterMs === null) {
    const wait = Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS);
    return Math.round(wait * (0.5 + random.next()));
  }
  if (failure.retryAfterMs > LONGEST_RETRY_AFTER_MS) return null;
  return Math.round(failure.retryAfterMs + 250 * random.next());
}
