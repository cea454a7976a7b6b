import type { MayBegin } from '../../plan/spending.ts';
import type { CallBudget } from './call-budget.ts';
import type { Wake } from './clock.ts';
import type { SchedulerOptions } from './scheduling.ts';
import { begin, type SuiteQueue, type WaitingCall } from './suite-queue.ts';

/** A round while it runs. */
export interface Round extends SchedulerOptions {
  readonly budget: CallBudget;
  readonly states: readonly SuiteQueue[];
  readonly wake: Wake;
  turns: number;
  spent: boolean;
  /** Number of the queue whose launch is looked at first, so that suites on one endpoint share its pace. */
  first: number;
}

/** A call whose turn it is, and its queue. */
export interface NextCall {
  readonly queue: SuiteQueue;
  readonly call: WaitingCall;
}

/** The call that may go now: of a cell that has begun, whichever suite it is of, else the next launch. Null where none may. */
export function nextCall(round: Round): NextCall | null {
  if (round.turns >= round.concurrency) return null;
  const free = round.states.filter(({ turns, plan }) => turns < plan.concurrency);
  for (const queue of free) {
    const call = nextUrgent(round, queue);
    if (call) return { queue, call };
  }
  const rotated = [
    ...free.filter(({ index }) => index >= round.first),
    ...free.filter(({ index }) => index < round.first),
  ];
  for (const queue of rotated) {
    const call = nextLaunch(round, queue);
    if (!call) continue;
    round.first = queue.index + 1;
    return { queue, call };
  }
  return null;
}

/** The call inside another call that may go now; it takes no turn. */
export function nextNested(round: Round, queue: SuiteQueue): WaitingCall | null {
  const index = queue.nested.findIndex(({ endpoint }) => {
    const now = round.clock.now();
    const wait = round.endpoints.of(endpoint).waitMs(now);
    // The answer that would end an endless wait may be that of the call around it.
    if (wait === 0 || wait === Number.POSITIVE_INFINITY) return true;
    round.wake.within(wait);
    return false;
  });
  return index < 0 ? null : (queue.nested.splice(index, 1)[0] ?? null);
}

/** Whether a call must wait for its pace, or until a dead endpoint is probed. The round is woken when it may go. */
function mustWait(round: Round, call: WaitingCall): boolean {
  if (call.role === 'given') return false;
  const now = round.clock.now();
  const admission = round.breaker.admission(call.scope, now);
  // What is not asked at all waits for nothing.
  if (admission.kind === 'broken' || round.breaker.admission(call.endpoint.id, now).kind === 'broken')
    return false;
  const wait = Math.max(
    admission.kind === 'wait' ? admission.ms : 0,
    round.endpoints.of(call.endpoint).waitMs(now),
  );
  if (wait <= 0) return false;
  if (wait < Number.POSITIVE_INFINITY) round.wake.within(wait);
  return true;
}

function nextUrgent(round: Round, queue: SuiteQueue): WaitingCall | null {
  const index = queue.urgent.findIndex((call) => !mustWait(round, call));
  return index < 0 ? null : (queue.urgent.splice(index, 1)[0] ?? null);
}

/** The launch at the head of a queue, where it may go now. A block begins only where all its calls can be promised. */
function nextLaunch(round: Round, queue: SuiteQueue): WaitingCall | null {
  const head = queue.launches.head();
  if (head === null) return null;
  const { launch: next, call } = head;
  if (!queue.begun.has(next.block)) {
    const promise = promiseBlock(round, queue, next.block);
    if (promise === 'never') closeQueue(round, queue);
    if (promise !== 'yes') return null;
    queue.begun.add(next.block);
  }
  if (!call || mustWait(round, call)) return null;
  queue.launches.take();
  if (call.cell) begin(queue, call.child, call.cell, next.calls);
  return call;
}

/** Promises a block its calls where they are within the limit, and money and time allow it. */
function promiseBlock(round: Round, queue: SuiteQueue, block: number): MayBegin {
  const { samples, calls } = queue.launches.blockSize(block);
  const promise = round.budget.promise(calls);
  if (promise !== 'yes' || !round.begin) return promise;
  const answer = round.begin(queue.index, samples, isIdle(round));
  if (answer !== 'yes') round.budget.release(calls);
  return answer;
}

/** No call runs or waits for another try, and no cell that has begun is without its result. */
function isIdle({ turns, states }: Round): boolean {
  return (
    turns === 0 &&
    states.every(({ promised, retrying, urgent, launches, begun }) => {
      const head = launches.head();
      const waits = head !== null && begun.has(head.launch.block);
      return !waits && promised.size + retrying.size + urgent.length === 0;
    })
  );
}

/** The budget does not reach for the next block: cells that have begun are finished, no others begin. */
function closeQueue(round: Round, queue: SuiteQueue): void {
  round.spent = true;
  queue.closed = true;
  for (const call of queue.launches.clear().calls) round.order(queue.index, call.child, call.call, 'refuse');
}
