import { afterAll, beforeAll } from 'vitest';

/** A moment at which no test comes near the end of a day. */
const NOON = Date.parse('2026-11-25T12:00:00Z');

/**
 * In this test file it is noon, and each look at the clock comes a millisecond after the last one: no two samples were
 * ever drawn at the same moment, however fast they are drawn. Gates in this process see it too; timers do not.
 */
export function fixDate(): void {
  const real = globalThis.Date;
  let looks = 0;
  const now = () => NOON + looks++;
  class SteadyDate extends real {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [now()] : given) as [number]));
    }
    static override now(): number {
      return now();
    }
  }
  beforeAll(() => {
    globalThis.Date = SteadyDate as DateConstructor;
  });
  afterAll(() => {
    globalThis.Date = real;
  });
}
