import type { CallRole, Endpoint } from '../messages/child-messages.ts';
import type { OrderedFailure } from '../messages/parent-messages.ts';
import type { OutCall } from '../pacing/endpoint-limiter.ts';
import type { CallBudget } from './call-budget.ts';
import type { Launch } from './launch-order.ts';

/** A cell of one child's evaluation. */
export interface QueuedCell {
  readonly row: number;
  readonly slot: number;
}

/** A call that has arrived and waits for its turn. */
export interface WaitingCall {
  readonly child: number;
  readonly call: number;
  readonly cell: QueuedCell | null;
  readonly role: CallRole;
  readonly endpoint: Endpoint;
  /** Calls of one scope fail together: see `engine/pacing/breaker.ts`. */
  readonly scope: string;
  readonly restMs: number;
  tries: number;
  /** It was counted against the budget. */
  isPaid?: boolean;
  /** It was made and refused for the pace. */
  isHeld?: boolean;
  /** How many waits for a batch it is in: its own, and those of calls inside it. Absent: none. Its turn is others' meanwhile. */
  parked?: number;
  /** The call around it that holds the turn, where it waits for a batch. */
  within?: string;
  /** What its endpoint's limiter knows of it while it runs. */
  out?: OutCall | undefined;
}

/**
 * One suite's launches in their order, and the first calls of cells of both arms that have arrived for them. A launch
 * is taken in its order alone: where its call has not arrived yet, the queue waits.
 */
interface LaunchQueue {
  arrive(call: WaitingCall): void;
  /** The next launch, with its call where it has arrived; null when no launch is left. */
  head(): { readonly launch: Launch; readonly call: WaitingCall | undefined } | null;
  /** Takes the head off. */
  take(): void;
  /** Forgets the launch of a cell that ended without a call, and returns it. */
  drop(child: number, cell: QueuedCell): Launch | undefined;
  /** Forgets all launches, or those of one child, with the calls that wait for them; returns both. */
  clear(child?: number): { readonly launches: readonly Launch[]; readonly calls: readonly WaitingCall[] };
  /** Forgets the calls of a child that wait; its launches stay. */
  forgetCalls(child: number): void;
  /** Whether a call of the child waits here. */
  holds(child: number): boolean;
  /** Launches that are left of the block at the head, and the provider calls that they need. */
  blockSize(block: number): { readonly samples: number; readonly calls: number };
}

/** A queue over launches in their order. */
function launchQueue(launches: readonly Launch[]): LaunchQueue {
  // From the last to the next: taking from the front would move all others, for minutes where there are some 100,000.
  let queue = [...launches].reverse();
  let arrived: WaitingCall[] = [];

  const head = () => {
    const launch = queue.at(-1);
    return launch ? { launch, call: arrived.find((call) => matches(launch, call.child, call.cell)) } : null;
  };
  return {
    arrive: (call) => void arrived.push(call),
    head,
    take() {
      const taken = head()?.call;
      arrived = arrived.filter((call) => call !== taken);
      queue.pop();
    },
    drop(child, cell) {
      const index = queue.findIndex((launch) => matches(launch, child, cell));
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
      const own = queue.slice(queue.findLastIndex((launch) => launch.block !== block) + 1);
      return { samples: own.length, calls: own.reduce((sum, { calls }) => sum + calls, 0) };
    },
  };
}

function matches(launch: Launch, child: number, cell: QueuedCell | null): boolean {
  if (launch.child !== child) return false;
  return launch.cell === null || (launch.cell.row === cell?.row && launch.cell.slot === cell.slot);
}

/** One suite of a round: launches of both arms in their order, and the limits on the sum of both. */
export interface SuiteQueuePlan {
  readonly suite: string;
  readonly launches: readonly Launch[];
  readonly concurrency: number;
  /** Milliseconds that a turn lasts beyond its call. */
  readonly delayMs: number;
}

/** What the scheduler knows of a queue while the round runs. */
export interface SuiteQueue {
  readonly index: number;
  readonly plan: SuiteQueuePlan;
  readonly launches: LaunchQueue;
  /** Ready again after a wait, or further calls of cells that have begun: before any new launch. */
  readonly urgent: WaitingCall[];
  /** Calls whose turn it is. */
  readonly running: Map<string, WaitingCall>;
  /** Calls inside other calls, which hold the turn: those that wait for the pace, and those that run. */
  readonly nested: WaitingCall[];
  readonly nestedRunning: Map<string, WaitingCall>;
  /** Calls that wait before another try. */
  readonly retrying: Set<WaitingCall>;
  /** Cells that have begun and have no result yet, with what is left of the calls promised to each. */
  readonly promised: Map<string, { readonly child: number; readonly cell: QueuedCell; left: number }>;
  /** Cells that have their result. */
  readonly finished: Set<string>;
  /** Cells whose grader was not asked, with why; and how many ended so, one after the other. */
  readonly ungraded: Map<string, OrderedFailure>;
  ungradedInRow: number;
  /** Blocks whose calls are promised. */
  readonly begun: Set<number>;
  turns: number;
  /** The budget was spent: no cell begins any more. */
  closed: boolean;
}

/** A queue before its first launch. */
export function suiteQueue(index: number, plan: SuiteQueuePlan): SuiteQueue {
  return {
    index,
    plan,
    launches: launchQueue(plan.launches),
    urgent: [],
    running: new Map(),
    nested: [],
    nestedRunning: new Map(),
    retrying: new Set(),
    promised: new Map(),
    finished: new Set(),
    ungraded: new Map(),
    ungradedInRow: 0,
    begun: new Set(),
    turns: 0,
    closed: false,
  };
}

/** Identity of a call in a queue. */
export const callKey = (child: number, call: number): string => `${child}:${call}`;

/** Identity of a cell in a queue. */
export const queuedCellKey = (child: number, cell: QueuedCell): string => `${child}:${cell.row}:${cell.slot}`;

/** True while the next move is the child's: a call of it runs, none of it waits here, or the queue waits for it. */
export function owes(queue: SuiteQueue, child: number): boolean {
  const runs = [...queue.running.values()].some((call) => call.child === child && !isParked(call));
  const parked = [...queue.running.values(), ...queue.nestedRunning.values()].filter(isParked);
  const waiting = [...queue.urgent, ...queue.retrying, ...queue.nested, ...parked];
  const waits = queue.launches.holds(child) || waiting.some((call) => call.child === child);
  const head = queue.launches.head();
  return runs || !waits || (head?.launch.child === child && head.call === undefined);
}

/** The calls of a child that wait here, but for those that would open a cell. */
export function waitingCalls(queue: SuiteQueue, child: number): readonly WaitingCall[] {
  return [...queue.urgent, ...queue.retrying, ...queue.nested].filter((call) => call.child === child);
}

/** Whether a call waits for a batch, or for a call inside it that does. */
export function isParked({ parked = 0 }: WaitingCall): boolean {
  return parked > 0;
}

/** Begins the cell of a launch with the calls that its block was promised for it. */
export function begin(queue: SuiteQueue, child: number, cell: QueuedCell, calls: number): void {
  queue.promised.set(queuedCellKey(child, cell), { child, cell, left: calls });
}

/** Whether a call opens its cell, which so waits for the cell's turn in the order. */
export function opensCell(queue: SuiteQueue, { role, child, cell }: WaitingCall): boolean {
  if (role === 'grader' || cell === null) return false;
  const key = queuedCellKey(child, cell);
  return !queue.promised.has(key) && !queue.finished.has(key);
}

/** Counts the first launch of a call: against what its cell was promised, else against the rest. False: no budget. */
export function spend(budget: CallBudget, queue: SuiteQueue, { child, cell, role }: WaitingCall): boolean {
  if (role === 'given') return true;
  const promise = cell && queue.promised.get(queuedCellKey(child, cell));
  if (!promise || promise.left === 0) return budget.spendExtra();
  promise.left -= 1;
  budget.spendPromised();
  return true;
}

/** Gives back what a cell was promised and did not use. */
export function finish(budget: CallBudget, queue: SuiteQueue, child: number, cell: QueuedCell): void {
  const key = queuedCellKey(child, cell);
  if (queue.finished.has(key)) return;
  const promise = queue.promised.get(key);
  const dropped = promise ? undefined : queue.launches.drop(child, cell);
  if (promise) budget.release(promise.left);
  else if (dropped && queue.begun.has(dropped.block)) budget.release(dropped.calls);
  queue.promised.delete(key);
  queue.finished.add(key);
}

/**
 * Forgets the calls of a child that has ended, and finishes the cells that had begun in it; returns those. Its launches
 * stay for the child that takes its place.
 */
export function interrupt(budget: CallBudget, queue: SuiteQueue, child: number): readonly QueuedCell[] {
  queue.launches.forgetCalls(child);
  queue.urgent.splice(0, queue.urgent.length, ...queue.urgent.filter((call) => call.child !== child));
  queue.nested.splice(0, queue.nested.length, ...queue.nested.filter((call) => call.child !== child));
  for (const call of queue.retrying) if (call.child === child) queue.retrying.delete(call);
  const begun = [...queue.promised.values()].filter((promise) => promise.child === child);
  for (const { cell } of begun) finish(budget, queue, child, cell);
  return begun.map(({ cell }) => cell);
}

/** Gives up the launches that are left to a child. */
export function abandon(budget: CallBudget, queue: SuiteQueue, child: number): void {
  for (const each of queue.launches.clear(child).launches) {
    if (queue.begun.has(each.block)) budget.release(each.calls);
  }
}
