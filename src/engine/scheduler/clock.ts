/** Time as the scheduler sees it; a test's own clock stands in. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  after(ms: number, run: () => void): void;
}

/** The machine's clock. */
export const machineClock: Clock = {
  now: () => performance.now(),
  after: (ms, run) => void setTimeout(run, ms),
};

/** A timer whose earliest time alone matters. */
export interface Wake {
  /** Runs no later than in so many milliseconds. */
  within(ms: number): void;
}

/** A wake-up call: `run` is called when the earliest of the asked times has come, and may ask again. */
export function createWake(clock: Clock, run: () => void): Wake {
  let at = Number.POSITIVE_INFINITY;
  return {
    within(ms) {
      // Less than a timer knows might not move the clock at all.
      const due = clock.now() + Math.max(1, ms);
      // One that is due is on its way: a timer may fire late.
      if (due >= at) return;
      at = due;
      clock.after(due - clock.now(), () => {
        if (at !== due) return;
        at = Number.POSITIVE_INFINITY;
        run();
      });
    },
  };
}
