import type { Lane, LaneCell, WaitingCall } from './lane.ts';
import { createLane } from './lane.ts';
import type { Launch } from './launch-order.ts';

/** One suite of a round: launches of both arms in their order, and the limits on the sum of both. */
export interface LanePlan {
  readonly launches: readonly Launch[];
  readonly concurrency: number;
  /** Milliseconds that a turn lasts beyond its call. */
  readonly delayMs: number;
}

/** What the scheduler knows of a lane while the round runs. */
export interface LaneState {
  readonly index: number;
  readonly plan: LanePlan;
  readonly queue: Lane;
  /** Ready again after a wait, or further calls of cells that have begun: before any new launch. */
  readonly urgent: WaitingCall[];
  /** Calls whose turn it is. */
  readonly running: Map<string, WaitingCall>;
  /** Calls that wait before another try. */
  readonly retrying: Set<WaitingCall>;
  /** Cells that have begun and have no result yet, with what is left of the calls promised to each. */
  readonly promised: Map<string, { readonly child: number; readonly cell: LaneCell; left: number }>;
  /** Cells that have their result. */
  readonly finished: Set<string>;
  /** Blocks whose calls are promised. */
  readonly begun: Set<number>;
  turns: number;
  /** The budget was spent: no cell begins any more. */
  closed: boolean;
}

/** A lane before its first launch. */
export function laneState(index: number, plan: LanePlan): LaneState {
  return {
    index,
    plan,
    queue: createLane(plan.launches),
    urgent: [],
    running: new Map(),
    retrying: new Set(),
    promised: new Map(),
    finished: new Set(),
    begun: new Set(),
    turns: 0,
    closed: false,
  };
}

/** Identity of a call in a lane. */
export const callKey = (child: number, call: number): string => `${child}:${call}`;

/** Identity of a cell in a lane. */
export const laneCellKey = (child: number, cell: LaneCell): string => `${child}:${cell.row}:${cell.slot}`;

/** True while the next move is the child's: a call of it runs, none of it waits here, or the lane waits for it. */
export function owes(lane: LaneState, child: number): boolean {
  const runs = [...lane.running.values()].some((call) => call.child === child);
  const waiting = [...lane.urgent, ...lane.retrying];
  const waits = lane.queue.holds(child) || waiting.some((call) => call.child === child);
  const head = lane.queue.head();
  return runs || !waits || (head?.launch.child === child && head.call === undefined);
}
