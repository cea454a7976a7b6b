import type { CallRole } from '../messages/child-messages.ts';
import type { CallLedger } from './call-budget.ts';
import type { Launch } from './launch-order.ts';

/** A cell of one child's evaluation. */
export interface LaneCell {
  readonly row: number;
  readonly slot: number;
}

/** A call that has arrived and waits for its turn. */
export interface WaitingCall {
  readonly child: number;
  readonly call: number;
  readonly cell: LaneCell | null;
  readonly role: CallRole;
  readonly provider: string;
  readonly restMs: number;
  tries: number;
}

/**
 * One suite's launches in their order, and the first calls of cells of both arms that have arrived for them. A launch
 * is taken in its order alone: where its call has not arrived yet, the lane waits.
 */
interface Lane {
  arrive(call: WaitingCall): void;
  /** The next launch, with its call where it has arrived; null when no launch is left. */
  head(): { readonly launch: Launch; readonly call: WaitingCall | undefined } | null;
  /** Takes the head off. */
  take(): void;
  /** Forgets the launch of a cell that ended without a call, and returns it. */
  drop(child: number, cell: LaneCell): Launch | undefined;
  /** Forgets all launches, or those of one child, with the calls that wait for them; returns both. */
  clear(child?: number): { readonly launches: readonly Launch[]; readonly calls: readonly WaitingCall[] };
  /** Forgets the calls of a child that wait; its launches stay. */
  forgetCalls(child: number): void;
  /** Whether a call of the child waits here. */
  holds(child: number): boolean;
  /** Launches that are left of the block at the head, and the provider calls that they need. */
  blockSize(block: number): { readonly samples: number; readonly calls: number };
}

/** A lane over launches in their order. */
function createLane(launches: readonly Launch[]): Lane {
  let queue = [...launches];
  let arrived: WaitingCall[] = [];

  const head = () => {
    const launch = queue[0];
    return launch ? { launch, call: arrived.find((call) => matches(launch, call.child, call.cell)) } : null;
  };
  return {
    arrive: (call) => void arrived.push(call),
    head,
    take() {
      const taken = head()?.call;
      arrived = arrived.filter((call) => call !== taken);
      queue.shift();
    },
    drop(child, cell) {
      const index = queue.findLastIndex((launch) => matches(launch, child, cell));
      return index < 0 ? undefined : queue.splice(index, 1)[0];
    },
    clear(child) {
      const gone = (each: { readonly child: number }) => child === undefined || each.child === child;
      const cleared = { launches: queue.filter(gone), calls: arrived.filter(gone) };
      queue = queue.filter((launch) => !gone(launch));
      arrived = arrived.filter((call) => !gone(call));
      return cleared;
    },
    forgetCalls(child) {
      arrived = arrived.filter((call) => call.child !== child);
    },
    holds: (child) => arrived.some((call) => call.child === child),
    blockSize(block) {
      // Blocks lie together; the one that is asked about is at the head.
      const end = queue.findIndex((launch) => launch.block !== block);
      const own = end < 0 ? queue : queue.slice(0, end);
      return { samples: own.length, calls: own.reduce((sum, { calls }) => sum + calls, 0) };
    },
  };
}

function matches(launch: Launch, child: number, cell: LaneCell | null): boolean {
  if (launch.child !== child) return false;
  return launch.cell === null || (launch.cell.row === cell?.row && launch.cell.slot === cell.slot);
}

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
const laneCellKey = (child: number, cell: LaneCell): string => `${child}:${cell.row}:${cell.slot}`;

/** True while the next move is the child's: a call of it runs, none of it waits here, or the lane waits for it. */
export function owes(lane: LaneState, child: number): boolean {
  const runs = [...lane.running.values()].some((call) => call.child === child);
  const waiting = [...lane.urgent, ...lane.retrying];
  const waits = lane.queue.holds(child) || waiting.some((call) => call.child === child);
  const head = lane.queue.head();
  return runs || !waits || (head?.launch.child === child && head.call === undefined);
}

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
