/** Time as the scheduler sees it; a test's own clock stands in. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  after(ms: number, run: () => void): void;
}

/** Providers that asked to be left alone for a while. One provider serves both arms, so a pause binds both. */
export interface Pauses {
  pause(provider: string, ms: number): void;
  /** Whether calls of the provider must wait. */
  hold(provider: string): boolean;
}

/**
 * No pauses yet; `onEnd` runs whenever one ends. A pause lasts until its timer fires, not until a reading of the clock:
 * a timer may fire a fraction of a millisecond early, and nothing would wake the calls that still saw it hold.
 */
export function createPauses(clock: Clock, onEnd: () => void): Pauses {
  const running = new Map<string, number>();
  const count = (provider: string, by: number) => running.set(provider, (running.get(provider) ?? 0) + by);
  return {
    pause(provider, ms) {
      count(provider, 1);
      clock.after(ms, () => {
        count(provider, -1);
        onEnd();
      });
    },
    hold: (provider) => (running.get(provider) ?? 0) > 0,
  };
}
