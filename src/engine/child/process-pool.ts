import os from 'node:os';

/** What a pool holds: something that is open, or can be. */
export interface Pooled {
  isOpen(): boolean;
  /** Ends it for now. It can be opened again. */
  rest(): Promise<void>;
}

/** How many suite processes are open at once, and whose turn it is. */
export interface ProcessPool {
  /**
   * Does work with some of them once there is room for all of these. They stay open afterwards, until others need the room:
   * then the one that has been idle longest is ended first. Work whose processes are all open still goes before other work.
   * `atWork`: only where no more of them than so many would be at work, so that not all of a run load at the same time.
   */
  use<T>(processes: readonly Pooled[], work: () => Promise<T>, atWork?: number): Promise<T>;
}

/** Each takes 120 to 150 MB, whatever its suite: promptfoo is loaded in it. */
const BYTES_EACH = 150e6;
const [FEWEST, MOST] = [4, 8];
/** So many stay open where a machine has room for twice their memory: a process that rests has to load its suite again. */
const MOST_STAYING = 16;

/** How many suite processes load at the same time on this machine. */
export function loadingAtOnce(): number {
  return Math.max(FEWEST, Math.min(MOST, os.availableParallelism()));
}

/**
 * How many suite processes may be open at once where a run has so many in all: all of a few, if `freeBytes` of memory have room for them;
 * of more, as many as this machine can load at the same time.
 */
export function processesAtOnce(all: number, freeBytes: number): number {
  if (all <= MOST_STAYING && 2 * all * BYTES_EACH <= freeBytes) return Math.max(FEWEST, all);
  return loadingAtOnce();
}

interface Waiting {
  readonly processes: readonly Pooled[];
  readonly atWork: number;
  readonly begin: () => void;
}

/** A pool without any process yet. Work that needs more than the limit at once is done when nothing else is open. */
export function processPool(limit: () => number): ProcessPool {
  const waiting: Waiting[] = [];
  /** With a place in the room: at work, or idle, in the order in which they became so. */
  const held = new Set<Pooled>();
  const busy = new Set<Pooled>();
  let ending: Promise<void> | null = null;

  const isIdle = (one: Pooled) => !busy.has(one);
  const isFree = ({ processes, atWork }: Waiting) =>
    processes.every(isIdle) && (busy.size === 0 || busy.size + processes.length <= atWork);

  function next(): Waiting | undefined {
    const open = waiting.find((each) => isFree(each) && each.processes.every((one) => held.has(one)));
    return open ?? waiting.find(isFree);
  }

  function begin(each: Waiting): void {
    waiting.splice(waiting.indexOf(each), 1);
    for (const one of each.processes) {
      held.add(one);
      busy.add(one);
    }
    each.begin();
  }

  /** Ends the process that has been idle longest and that nobody needs next; false where there is none. */
  function makeRoom({ processes }: Waiting): boolean {
    const idle = [...held].find((one) => isIdle(one) && !processes.includes(one));
    if (idle === undefined) return false;
    busy.add(idle); // nobody may use it while it ends
    ending = idle.rest().finally(() => {
      ending = null;
      busy.delete(idle);
      held.delete(idle);
      advance();
    });
    return true;
  }

  function advance(): void {
    for (const one of held) if (isIdle(one) && !one.isOpen()) held.delete(one);
    while (ending === null) {
      const each = next();
      if (each === undefined) return;
      const more = each.processes.filter((one) => !held.has(one)).length;
      if (held.size + more <= Math.max(limit(), each.processes.length)) begin(each);
      else if (!makeRoom(each)) return;
    }
  }

  return {
    async use(processes, work, atWork = Number.POSITIVE_INFINITY) {
      await new Promise<void>((resolve) => {
        waiting.push({ processes, atWork, begin: resolve });
        advance();
      });
      try {
        return await work();
      } finally {
        for (const one of processes) {
          busy.delete(one);
          // Behind the others: it was at work last.
          held.delete(one);
          held.add(one);
        }
        advance();
      }
    },
  };
}
