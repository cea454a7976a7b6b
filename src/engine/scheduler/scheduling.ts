import type { MayBegin } from '../../plan/spending.ts';
import type { Random } from '../../stats/random.ts';
import type { CallFailure } from '../messages/child-messages.ts';
import type { CallOrder, OrderedFailure } from '../messages/parent-messages.ts';
import type { Breaker } from '../pacing/breaker.ts';
import type { Said } from '../pacing/endpoint-limiter.ts';
import type { Endpoints } from '../pacing/endpoints.ts';
import type { Clock } from './clock.ts';
import type { QueuedCell, SuiteQueuePlan, WaitingCall } from './suite-queue.ts';

/** What a round's scheduler works with. */
export interface SchedulerOptions {
  readonly queues: readonly SuiteQueuePlan[];
  /** Calls at once over all suites. */
  readonly concurrency: number;
  readonly maxCalls: number;
  /** Whether a block of so many samples of a queue may begin (0: another try of a call), as far as money and time go. */
  begin?(queue: number, samples: number, idle: boolean): MayBegin;
  /** What is known of each endpoint, from earlier rounds too. */
  readonly endpoints: Endpoints;
  readonly breaker: Breaker;
  readonly clock: Clock;
  readonly random: Random;
  order(queue: number, child: number, call: number, order: CallOrder | OrderedFailure): void;
  onRetry(queue: number, failure: CallFailure, waitMs: number): void;
}

/** How a call goes on that waited: with its answer (`go`), by asking like any other (`again`), or not in this run (`refuse`). */
export type Unparking = 'go' | 'again' | 'refuse';

/** Releases the calls of all suites and arms of one round: order, concurrency, waits, retries, budget. */
export interface Scheduler {
  arrived(queue: number, call: WaitingCall, nested: boolean): void;
  answered(queue: number, child: number, call: number, failure: CallFailure | null, said?: Said): void;
  /** A call waits for a batch: its turn, and that of the call around it, goes to others. */
  parked(queue: number, child: number, call: number, outer: number | null): void;
  /** A call that waited goes on. */
  unparked(queue: number, child: number, call: number, how: Unparking): void;
  /** Whether a call of the child is out that waits for no batch. */
  isAsking(queue: number, child: number): boolean;
  /** A cell has its result, with or without a call. */
  finished(queue: number, child: number, cell: QueuedCell): void;
  /**
   * A child has ended. The cells that had begun in it are finished, and returned; the others wait for the child that
   * takes its place.
   */
  interrupted(queue: number, child: number): readonly QueuedCell[];
  /**
   * A child's part of the round is over. Nobody needs what it still asks for (a grader of a cell that ended with another error): its waiting
   * calls are refused, and its open calls no longer hold a turn.
   */
  left(queue: number, child: number): void;
  /** A child has ended, and no other takes its place. */
  abandoned(queue: number, child: number): void;
  /** True while the next move is the child's: a call of it runs, or none of it waits here. */
  owes(queue: number, child: number): boolean;
  budgetSpent(): boolean;
}
