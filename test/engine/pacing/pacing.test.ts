import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRequestLimiter } from '../../../src/engine/pacing/request-limiter.ts';
import type { ServerLimit } from '../../support/pacing/limited-server.ts';
import { HINTS, type PacedFigures, type PacedSetting, pacedRun } from '../../support/pacing/paced-run.ts';

const ratio = ({ tookMs, idealMs }: PacedFigures) => tookMs / idealMs;
const refusedShare = ({ refused, requests }: PacedFigures) => refused / requests;

const threeASecond: ServerLimit = { kind: 'sliding', count: 3, windowMs: 1000 };
const sixtyAMinute: ServerLimit = { kind: 'sliding', count: 60, windowMs: 60_000 };
const one = (kind: 'sliding' | 'fixed'): ServerLimit => ({ kind, count: 1, windowMs: 1000 });
const tokens: ServerLimit = { kind: 'tokens', perMinute: 6000 };

/** Limits that people have met, each with the calls of a run. `bench/pacing.ts` has many more. */
const met: readonly (readonly [string, Omit<PacedSetting, 'hint' | 'latencyMs'>])[] = [
  ['three a second', { limit: threeASecond, calls: 60 }],
  ['one a second', { limit: one('sliding'), calls: 60 }],
  ['one a second, counted by the clock', { limit: one('fixed'), calls: 60 }],
  ['sixty a minute', { limit: sixtyAMinute, calls: 150 }],
  ['a bucket', { limit: { kind: 'bucket', capacity: 50, perSecond: 5 }, calls: 300 }],
  ['three a second for two suites', { limit: threeASecond, calls: 60, suites: 2 }],
];

describe.each(met)('a limit of %s', (_name, setting) => {
  test.each(HINTS.flatMap((hint) => [10, 1000].map((latencyMs) => ({ hint, latencyMs }))))(
    'with hint $hint and answers of $latencyMs ms costs no call, and hardly any time',
    (more) => {
      const first = pacedRun({ ...setting, ...more });
      expect(first.lost).toBe(0);
      expect(ratio(first)).toBeLessThanOrEqual(1.3);
      expect(refusedShare(first)).toBeLessThanOrEqual(0.5);
      const second = pacedRun({ ...setting, ...more, seed: 2, known: first.known });
      expect(second.lost).toBe(0);
      expect(ratio(second)).toBeLessThanOrEqual(1.15);
      expect(refusedShare(second)).toBeLessThanOrEqual(0.1);
    },
  );
});

test.each(['milliseconds', 'openai'] as const)('a limit of tokens a minute, said in %s', (hint) => {
  const first = pacedRun({ limit: tokens, calls: 150, hint, latencyMs: 200 });
  expect(first.lost).toBe(0);
  expect(ratio(first)).toBeLessThanOrEqual(1.3);
  expect(refusedShare(first)).toBeLessThanOrEqual(0.5);
});

test.each([700, 3000])(
  'what is left of tokens is less only by what went later, answers of %i ms',
  (latencyMs) => {
    const limit: ServerLimit = { kind: 'tokens', perMinute: 2500 };
    const run = pacedRun({ limit, calls: 42, hint: 'openai', latencyMs, seed: 5 });
    expect(run.lost).toBe(0);
    expect(ratio(run)).toBeLessThanOrEqual(1.15);
    expect(refusedShare(run)).toBeLessThanOrEqual(0.1);
  },
);

test.each([4, 1])('a limit that changes midway, from %s a second', (count) => {
  const next = { ...threeASecond, count: 5 - count };
  const limit: ServerLimit = { kind: 'changes', first: { ...threeASecond, count }, next, atMs: 10_000 };
  const run = pacedRun({ limit, calls: 120, hint: 'milliseconds', latencyMs: 200 });
  expect(run.lost).toBe(0);
  expect(ratio(run)).toBeLessThanOrEqual(1.5);
  expect(refusedShare(run)).toBeLessThanOrEqual(0.3);
});

test.each(['none', 'milliseconds'] as const)(
  'a limit of fifteen a minute that becomes sixty is followed burst by burst, with hint %s',
  (hint) => {
    const window = (count: number): ServerLimit => ({ kind: 'sliding', count, windowMs: 60_000 });
    const first = pacedRun({ limit: window(15), calls: 60, hint, latencyMs: 300 });
    const limit: ServerLimit = { kind: 'changes', first: window(15), next: window(60), atMs: 120_000 };
    const run = pacedRun({ limit, calls: 300, hint, latencyMs: 300, seed: 2, known: first.known });
    expect(run.lost).toBe(0);
    expect(ratio(run)).toBeLessThanOrEqual(1.22);
    expect(refusedShare(run)).toBeLessThanOrEqual(0.1);
  },
);

describe.each([2, 3, 5, 10])(
  'every %i. request is refused at any pace, as with a key that others use',
  (nth) => {
    test.each(
      (['none', 'seconds', 'milliseconds', 'openai'] as const).flatMap((hint) =>
        [50, 2000].map((latencyMs) => ({ hint, latencyMs })),
      ),
    )('with hint $hint and answers of $latencyMs ms nobody waits for hours', (more) => {
      const run = pacedRun({ limit: { kind: 'every', nth, waitMs: 1000 }, calls: 200, ...more });
      expect(run.lost).toBe(0);
      // Slowing down each time took 15 to 205 times as long with half of them refused, and 3 to 148 with a third.
      expect(ratio(run)).toBeLessThanOrEqual(4);
      expect(refusedShare(run)).toBeLessThanOrEqual(1 / nth + 0.02);
    });

    test.each(['seconds', 'milliseconds'] as const)('and a limit beside it is kept, with hint %s', (hint) => {
      const limit: ServerLimit = { kind: 'every', nth, waitMs: 1000, within: sixtyAMinute };
      const run = pacedRun({ limit, calls: 150, hint, latencyMs: 500 });
      expect(run.lost).toBe(0);
      expect(ratio(run)).toBeLessThanOrEqual(4);
      expect(refusedShare(run)).toBeLessThanOrEqual(0.6);
    });
  },
);

test('a limit of calls at once is found, and says nothing of the pace', () => {
  const run = pacedRun({ limit: { kind: 'at-once', most: 2 }, calls: 60, hint: 'none', latencyMs: 500 });
  expect(run.lost).toBe(0);
  expect(ratio(run)).toBeLessThanOrEqual(1.15);
  expect(run.known.pace).toBeNull();
  expect([2, 3]).toContain(run.known.atOnce);
});

const limits: fc.Arbitrary<ServerLimit> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('sliding' as const, 'fixed' as const),
    count: fc.integer({ min: 1, max: 100 }),
    windowMs: fc.integer({ min: 300, max: 60_000 }),
  }),
  fc.record({
    kind: fc.constant('bucket' as const),
    capacity: fc.integer({ min: 1, max: 60 }),
    perSecond: fc.double({ min: 0.05, max: 20, noNaN: true }),
  }),
  fc.record({ kind: fc.constant('tokens' as const), perMinute: fc.integer({ min: 2000, max: 100_000 }) }),
);

test('no limit of any kind costs a call, whatever its hints', () => {
  fc.assert(
    fc.property(
      limits,
      fc.constantFrom(...HINTS),
      fc.integer({ min: 10, max: 5000 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 1000 }),
      (limit, hint, latencyMs, calls, seed) => {
        const run = pacedRun({ limit, hint, latencyMs, calls, seed });
        expect(run.lost).toBe(0);
        expect(run.tookMs).toBeLessThanOrEqual(3 * run.idealMs + 90_000);
        expect(run.refused).toBeLessThanOrEqual(20 + run.answered);
      },
    ),
    { numRuns: 150 },
  );
});

test('a kept pace that is far too slow is found out, and measures all the same', () => {
  const slow = { count: 1, windowMs: 20_000, refills: false, burst: 1 };
  const known = { pace: slow, atOnce: 1 };
  const limit: ServerLimit = { kind: 'sliding', count: 100, windowMs: 1000 };
  const run = pacedRun({ limit, hint: 'seconds', latencyMs: 200, calls: 200, known });
  expect(run.lost).toBe(0);
  expect(run.tookMs).toBeLessThanOrEqual(5 * 60_000);
});

test.each([0, 250])(
  'who refuses everything, and asks for %i ms each time, is soon asked once a second',
  (ms) => {
    const limiter = createRequestLimiter(null);
    let [now, requests] = [0, 0];
    while (now < 300_000) {
      now += limiter.waitMs(now);
      const sent = limiter.sent(now);
      now += 10;
      limiter.refused(sent, now, { ms, stepMs: 1_000 });
      requests += 1;
    }
    expect(requests).toBeLessThan(310);
  },
);
