import type { MayBegin } from '../../plan/spending.ts';
import type { CallBudget } from './call-budget.ts';
import type { Pauses } from './pauses.ts';
import type { SchedulerOptions } from './scheduling.ts';
import { begin, type SuiteQueue, type WaitingCall } from './suite-queue.ts';

/** A round while it runs. */
export interface Round extends SchedulerOptions {
  readonly budget: CallBudget;
  readonly pauses: Pauses;
  readonly states: readonly SuiteQueue[];
  turns: number;
  spent: boolean;
}

/** The call of a queue that may go now: of a cell that has begun, else the next launch. Null where none may. */
export function nextCall(round: Round, queue: SuiteQueue): WaitingCall | null {
  return nextUrgent(round, queue) ?? nextLaunch(round, queue);
}

function nextUrgent(round: Round, queue: SuiteQueue): WaitingCall | null {
  const index = queue.urgent.findIndex((call) => !round.pauses.hold(call.provider));
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
  if (!call || round.pauses.hold(call.provider)) return null;
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
