import { describe, expect, test } from 'vitest';
import type { CallFailure } from '../../../src/engine/messages/child-messages.ts';
import { createBreaker } from '../../../src/engine/pacing/breaker.ts';
import { createEndpoints } from '../../../src/engine/pacing/endpoints.ts';
import type { Launch } from '../../../src/engine/scheduler/launch-order.ts';
import { createScheduler } from '../../../src/engine/scheduler/scheduler.ts';
import { type VirtualClock, virtualClock } from '../../support/pacing/virtual-clock.ts';

type Answer = (cell: { readonly child: number; readonly row: number }, now: number) => CallFailure | null;

const failed = (cause: CallFailure['cause'], more: Partial<CallFailure> = {}): CallFailure => ({
  cause,
  message: cause,
  retry: false,
  retryAfterMs: null,
  ...more,
});

interface Ended {
  readonly child: number;
  readonly row: number;
  readonly order: 'settle' | { readonly cause: string; readonly message: string; readonly isAsked: boolean };
}

/** One suite's queue with nothing known of its endpoint. */
function oneQueue(launches: readonly Launch[], clock: VirtualClock) {
  return {
    queues: [{ suite: 's', launches, concurrency: 4, delayMs: 0 }],
    concurrency: 8,
    maxCalls: 10_000,
    endpoints: createEndpoints(),
    breaker: createBreaker(),
    clock,
    random: { next: () => 0.5, below: () => 0 },
    onRetry: () => {},
  };
}

/** Rows of two children (both arms), their calls answered as told after 100 ms; `scopeOf` says what fails together. */
function run(rows: number, answer: Answer, scopeOf = (child: number, _row: number) => `arm ${child}`) {
  const clock: VirtualClock = virtualClock();
  const asked: { readonly child: number; readonly row: number; readonly at: number }[] = [];
  const ended: Ended[] = [];
  const launches = Array.from({ length: 2 * rows }, (_, index) => ({
    child: index % 2,
    cell: { row: Math.floor(index / 2), slot: 0 },
    block: Math.floor(index / 2),
    calls: 1,
  }));
  const scheduler = createScheduler({
    ...oneQueue(launches, clock),
    order(_queue, child, row, order) {
      if (order === 'go') {
        asked.push({ child, row, at: clock.now() });
        clock.after(100, () => scheduler.answered(0, child, row, answer({ child, row }, clock.now())));
        return;
      }
      if (order !== 'refuse') ended.push({ child, row, order });
      scheduler.finished(0, child, { row, slot: 0 });
    },
  });
  for (const { child, cell } of launches) {
    const call = {
      child,
      call: cell.row,
      cell,
      role: 'target' as const,
      endpoint: { id: 'one', name: 'one', isKnown: true },
      scope: scopeOf(child, cell.row),
      restMs: 0,
      tries: 0,
    };
    scheduler.arrived(0, call, false);
  }
  clock.run(3_600_000);
  const failures = ended.filter(({ order }) => order !== 'settle');
  return { asked, ended, failures };
}

describe('calls that fail for good', () => {
  test.each([
    failed('auth'),
    failed('missing-package'),
    failed('rate-limit', { message: 'insufficient_quota' }),
    failed('provider', { status: 404 }),
    failed('provider', { message: 'API call error: Error: Worker not ready' }),
    failed('provider', { message: 'spawn python3 ENOENT' }),
  ])('$cause: $message $status: no more are made, and each says why and that it was not asked', (failure) => {
    const { asked, ended, failures } = run(40, () => failure);
    expect(asked.length).toBeLessThanOrEqual(10);
    expect(ended).toHaveLength(80);
    expect(failures.length).toBe(80 - asked.length);
    for (const { order } of failures)
      expect(order).toEqual({
        cause: failure.cause,
        message: `Not asked, since calls before it failed: ${failure.message}`,
        isAsked: false,
      });
  });

  test('a key that is revoked midway keeps what was answered', () => {
    const { asked, ended, failures } = run(40, (_cell, now) => (now < 1000 ? null : failed('auth')));
    expect(ended.length).toBe(80);
    expect(failures.length).toBeGreaterThan(20);
    expect(asked.length).toBeLessThanOrEqual(36 + 12);
  });

  test('one arm alone: the other goes on to its end', () => {
    const { asked, failures } = run(20, ({ child }) => (child === 0 ? failed('auth') : null));
    expect(asked.filter(({ child }) => child === 1)).toHaveLength(20);
    expect(asked.filter(({ child }) => child === 0).length).toBeLessThanOrEqual(5);
    expect(new Set(failures.map(({ child }) => child))).toEqual(new Set([0]));
  });

  test('a bad case now and then is not a broken endpoint, and nor are many requests that are wrong', () => {
    expect(run(20, ({ row }) => (row % 2 === 0 ? failed('auth') : null)).asked).toHaveLength(40);
    expect(run(20, () => failed('provider', { status: 400 })).asked).toHaveLength(40);
  });
});

describe('an endpoint that is dead', () => {
  const refused = failed('network', { retry: true, message: 'ECONNREFUSED' });

  test('is probed a few times while the others wait, then given up', () => {
    const { asked, ended, failures } = run(40, () => refused);
    expect(ended).toHaveLength(80);
    expect(failures.length).toBeGreaterThan(60);
    // Four calls at once with four tries each, and three probes for each arm.
    expect(asked.length).toBeLessThanOrEqual(60);
    expect(asked.at(-1)!.at).toBeLessThanOrEqual(60_000);
  });

  test('that comes back while it is probed loses only what was given up before', () => {
    const { ended, failures } = run(40, (_cell, now) => (now < 8_000 ? refused : null));
    expect(ended).toHaveLength(80);
    expect(failures).toEqual([]);
  });
});

describe('no endless run', () => {
  const limited = (retryAfterMs: number | null) =>
    failed('rate-limit', { retry: true, retryAfterMs, message: '429' });

  test('nothing but refusals for five minutes end it, with a sentence that says the limit', () => {
    const { asked, ended, failures } = run(20, () => limited(null));
    expect(ended).toHaveLength(40);
    expect(failures[0]?.order).toMatchObject({
      cause: 'rate-limit',
      message: expect.stringMatching(
        /^The provider refused every call .* for 5 min, and pawl gives up after 5 min\. It said: 429$/,
      ),
    });
    expect(asked.at(-1)!.at).toBeLessThanOrEqual(330_000);
    expect(asked.length).toBeLessThanOrEqual(60);
  });

  test('a provider that asks for more than two minutes is asked once more, and no further', () => {
    const { asked, failures } = run(20, () => limited(3_600_000));
    expect(failures).toHaveLength(40);
    expect(failures[0]?.order).toMatchObject({
      message: 'The provider asks to wait 60 min, and pawl waits at most 2 min. It said: 429',
    });
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  test('one answer that asks for an hour by mistake ends nothing', () => {
    let refusals = 0;
    const { failures } = run(20, () => (refusals++ === 0 ? limited(3_600_000) : null));
    expect(failures).toEqual([]);
  });
});

describe('a grader that is refused for good', () => {
  /** Each cell asks its target, then (where `graded` says so) its grader. */
  function runGraded(rows: number, graded: (row: number) => boolean) {
    const clock = virtualClock();
    const launches = Array.from({ length: rows }, (_, row) => ({
      child: 0,
      cell: { row, slot: 0 },
      block: row,
      calls: 2,
    }));
    const asked = { target: 0, grader: 0 };
    const failures: unknown[] = [];
    const call = (row: number, role: 'target' | 'grader') => ({
      child: 0,
      call: role === 'target' ? row : rows + row,
      cell: { row, slot: 0 },
      role,
      endpoint: { id: role, name: role, isKnown: true },
      scope: role,
      restMs: 0,
      tries: 0,
    });
    const scheduler = createScheduler({
      ...oneQueue(launches, clock),
      order(_queue, child, id, order) {
        const row = id % rows;
        const role = id < rows ? 'target' : 'grader';
        if (order === 'go') {
          asked[role] += 1;
          clock.after(100, () => scheduler.answered(0, child, id, role === 'grader' ? failed('auth') : null));
        } else if (order === 'settle' && role === 'target' && graded(row)) {
          scheduler.arrived(0, call(row, 'grader'), false);
        } else {
          if (role === 'target' && order !== 'settle') failures.push(order);
          scheduler.finished(0, child, { row, slot: 0 });
        }
      },
    });
    for (let row = 0; row < rows; row += 1) scheduler.arrived(0, call(row, 'target'), false);
    clock.run(3_600_000);
    return { asked, failures };
  }

  test('no further target is asked for answers that nobody grades', () => {
    const { asked, failures } = runGraded(100, () => true);
    expect(asked.grader).toBeLessThanOrEqual(8);
    expect(asked.target).toBeLessThanOrEqual(28);
    expect(failures).toHaveLength(100 - asked.target);
    expect(failures[0]).toMatchObject({ cause: 'auth', isAsked: false });
  });

  test('cells that need none are asked, as long as there are such cells', () => {
    expect(runGraded(60, (row) => row % 4 !== 0).asked.target).toBe(60);
  });
});
