import type { CallRole } from '../messages/child-messages.ts';
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
export interface Lane {
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
export function createLane(launches: readonly Launch[]): Lane {
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
