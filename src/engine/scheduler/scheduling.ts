import type { MayBegin } from '../../plan/spending.ts';
import type { Random } from '../../stats/random.ts';
import type { CallFailure } from '../messages/child-messages.ts';
import type { CallOrder } from '../messages/parent-messages.ts';
import type { Clock } from './pauses.ts';
import type { LaneCell, LanePlan, WaitingCall } from './suite-queue.ts';

/** What a round's scheduler works with. */
export interface SchedulerOptions {
  readonly lanes: readonly LanePlan[];
  /** Calls at once over all suites. */
  readonly concurrency: number;
  readonly maxCalls: number;
  /** Whether a block of so many samples of a lane may begin (0: another try of a call), as far as money and time go. */
  begin?(lane: number, samples: number, idle: boolean): MayBegin;
  readonly clock: Clock;
  readonly random: Random;
  order(lane: number, child: number, call: number, order: CallOrder): void;
  onRetry(lane: number, failure: CallFailure, waitMs: number): void;
}

/** Releases the calls of all suites and arms of one round: order, concurrency, waits, retries, budget. */
export interface Scheduler {
  arrived(lane: number, call: WaitingCall, nested: boolean): void;
  answered(lane: number, child: number, call: number, failure: CallFailure | null): void;
  /** A cell has its result, with or without a call. */
  finished(lane: number, child: number, cell: LaneCell): void;
  /**
   * A child has ended. The cells that had begun in it are finished, and returned; the others wait for the child that
   * takes its place.
   */
  interrupted(lane: number, child: number): readonly LaneCell[];
  /** No child takes the place of one that has ended. */
  abandoned(lane: number, child: number): void;
  /** True while the next move is the child's: a call of it runs, or none of it waits here. */
  owes(lane: number, child: number): boolean;
  budgetSpent(): boolean;
}
