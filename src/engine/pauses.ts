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

/** No pauses yet; `onEnd` runs whenever one ends. */
export function createPauses(clock: Clock, onEnd: () => void): Pauses {
  const until = new Map<string, number>();
  return {
    pause(provider, ms) {
      const end = Math.max(until.get(provider) ?? 0, clock.now() + ms);
      until.set(provider, end);
      clock.after(ms, onEnd);
    },
    hold: (provider) => (until.get(provider) ?? 0) > clock.now(),
  };
}
