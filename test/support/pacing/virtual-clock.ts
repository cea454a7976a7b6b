import type { Clock } from '../../../src/engine/scheduler/clock.ts';

/** A clock that moves when it is told to, from timer to timer. */
export interface VirtualClock extends Clock {
  /** Runs everything that is due within the next `ms`. */
  pass(ms: number): void;
  /** Runs timers until there are none, or the time is up. False: it was up. */
  run(untilMs: number): boolean;
}

interface Timer {
  readonly at: number;
  readonly number: number;
  readonly run: () => void;
}

/** A virtual clock at 0. */
export function virtualClock(): VirtualClock {
  let now = 0;
  let count = 0;
  const heap: Timer[] = [];
  const isBefore = (a: Timer, b: Timer) => a.at < b.at || (a.at === b.at && a.number < b.number);
  const push = (timer: Timer) => {
    let at = heap.push(timer) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(heap[at]!, heap[parent]!)) break;
      [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
      at = parent;
    }
  };
  const pop = (): Timer => {
    const top = heap[0]!;
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      let at = 0;
      for (;;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let least = at;
        if (left < heap.length && isBefore(heap[left]!, heap[least]!)) least = left;
        if (right < heap.length && isBefore(heap[right]!, heap[least]!)) least = right;
        if (least === at) break;
        [heap[at], heap[least]] = [heap[least]!, heap[at]!];
        at = least;
      }
    }
    return top;
  };
  const runTo = (end: number) => {
    while (heap.length > 0 && heap[0]!.at <= end) {
      const timer = pop();
      now = Math.max(now, timer.at);
      timer.run();
    }
  };
  return {
    now: () => now,
    after: (ms, run) => push({ at: now + Math.max(0, ms), number: count++, run }),
    pass(ms) {
      const end = now + ms;
      runTo(end);
      now = end;
    },
    run(untilMs) {
      runTo(untilMs);
      return heap.length === 0;
    },
  };
}
