import { describe, expect, test } from 'vitest';
import type { CallFailure } from '../../../src/engine/messages/child-messages.ts';
import { createBreaker } from '../../../src/engine/pacing/breaker.ts';
import { createEndpoints } from '../../../src/engine/pacing/endpoints.ts';
import type { Launch } from '../../../src/engine/scheduler/launch-order.ts';
import { createScheduler } from '../../../src/engine/scheduler/scheduler.ts';
import type { SchedulerOptions } from '../../../src/engine/scheduler/scheduling.ts';
import type { SuiteQueuePlan } from '../../../src/engine/scheduler/suite-queue.ts';
import { virtualClock } from '../../support/pacing/virtual-clock.ts';

const launch = (child: number, row: number, block = row, calls = 1): Launch => ({
  child,
  cell: { row, slot: 0 },
  block,
  calls,
});
const queue = (launches: readonly Launch[], more: Partial<SuiteQueuePlan> = {}): SuiteQueuePlan => ({
  suite: 's',
  launches,
  concurrency: 1,
  delayMs: 0,
  ...more,
});
const call = (child: number, id: number, row = id, provider = 'model') => ({
  child,
  call: id,
  cell: { row, slot: 0 },
  role: 'target' as const,
  endpoint: { id: provider, name: provider, isKnown: true },
  scope: provider,
  restMs: 0,
  tries: 0,
});
const failure = (more: Partial<CallFailure> = {}): CallFailure => ({
  cause: 'provider',
  message: 'busy',
  retry: true,
  retryAfterMs: null,
  ...more,
});

function start(
  queues: readonly SuiteQueuePlan[],
  maxCalls = 100,
  concurrency = 10,
  begin?: NonNullable<SchedulerOptions['begin']>,
) {
  const clock = virtualClock();
  const log: string[] = [];
  const retries: number[] = [];
  const scheduler = createScheduler({
    queues,
    concurrency,
    maxCalls,
    endpoints: createEndpoints(),
    breaker: createBreaker(),
    clock,
    random: { next: () => 0.5, below: () => 0 },
    ...(begin && { begin }),
    order: (_lane, child, id, order) =>
      log.push(`${typeof order === 'object' ? 'fail' : order} ${child}.${id}`),
    onRetry: (_lane, _failure, waitMs) => retries.push(waitMs),
  });
  /** What was ordered since the last time. */
  const orders = () => log.splice(0);
  return { clock, scheduler, orders, retries };
}

describe('the order', () => {
  test('is kept whatever arrives first, and waits for what has not arrived', () => {
    const { scheduler, orders } = start([
      queue([launch(0, 0), launch(1, 0), launch(0, 1)], { concurrency: 3 }),
    ]);
    scheduler.arrived(0, call(0, 1), false);
    expect(orders()).toEqual([]);
    scheduler.arrived(0, call(0, 0), false);
    expect(orders()).toEqual(['go 0.0']);
    scheduler.arrived(0, call(1, 0), false);
    expect(orders()).toEqual(['go 1.0', 'go 0.1']);
  });

  test('goes on past a cell that ends without a call', () => {
    const { scheduler, orders } = start([queue([launch(0, 0), launch(0, 1)])]);
    scheduler.arrived(0, call(0, 1), false);
    scheduler.finished(0, 0, { row: 0, slot: 0 });
    expect(orders()).toEqual(['go 0.1']);
  });

  test('of a suite in its own order is only which arm is next', () => {
    const any = (child: number): Launch => ({ child, cell: null, block: 0, calls: 1 });
    const { scheduler, orders } = start([queue([any(1), any(0), any(0), any(1)])]);
    scheduler.arrived(0, call(0, 0), false);
    scheduler.arrived(0, call(1, 0), false);
    expect(orders()).toEqual(['go 1.0']);
    scheduler.answered(0, 1, 0, null);
    expect(orders()).toEqual(['settle 1.0', 'go 0.0']);
  });
});

describe('concurrency', () => {
  test('binds the sum of both arms, and graders of cells that have begun come first', () => {
    const { scheduler, orders } = start([queue([launch(0, 0, 0, 2), launch(1, 0, 0, 2), launch(0, 1)])]);
    for (const arrived of [call(0, 0), call(1, 0), call(0, 1)]) scheduler.arrived(0, arrived, false);
    scheduler.answered(0, 0, 0, null);
    scheduler.arrived(0, { ...call(0, 9, 0), role: 'grader' }, false);
    expect(orders()).toEqual(['go 0.0', 'settle 0.0', 'go 1.0']);
    scheduler.answered(0, 1, 0, null);
    expect(orders()).toEqual(['settle 1.0', 'go 0.9']);
  });

  test('over all suites is bounded too', () => {
    const { scheduler, orders } = start(
      [queue([launch(0, 0)], { concurrency: 4 }), queue([launch(0, 0)], { concurrency: 4 })],
      100,
      1,
    );
    scheduler.arrived(1, call(0, 0), false);
    scheduler.arrived(0, call(0, 0), false);
    expect(orders()).toEqual(['go 0.0']);
    scheduler.answered(1, 0, 0, null);
    expect(orders()).toEqual(['settle 0.0', 'go 0.0']);
  });

  test('a delay lengthens the turn', () => {
    const { clock, scheduler, orders } = start([queue([launch(0, 0), launch(1, 0)], { delayMs: 500 })]);
    scheduler.arrived(0, call(0, 0), false);
    scheduler.arrived(0, call(1, 0), false);
    scheduler.answered(0, 0, 0, null);
    clock.pass(499);
    expect(orders()).toEqual(['go 0.0', 'settle 0.0']);
    clock.pass(1);
    expect(orders()).toEqual(['go 1.0']);
  });

  test('a call inside another call takes no turn', () => {
    const { scheduler, orders } = start([queue([launch(0, 0)])]);
    scheduler.arrived(0, call(0, 0), false);
    scheduler.arrived(0, call(0, 1, 0), true);
    expect(orders()).toEqual(['go 0.0', 'go 0.1']);
  });
});

describe('retries', () => {
  test('wait longer each time, and end', () => {
    const { clock, scheduler, orders, retries } = start([queue([launch(0, 0)])]);
    scheduler.arrived(0, call(0, 0), false);
    for (let tries = 0; tries < 3; tries += 1) {
      scheduler.answered(0, 0, 0, failure());
      clock.pass(10_000);
    }
    scheduler.answered(0, 0, 0, failure());
    expect(orders()).toEqual(['go 0.0', 'go 0.0', 'go 0.0', 'go 0.0', 'settle 0.0']);
    expect(retries).toEqual([500, 1000, 2000]);
  });

  test('an error that waiting does not mend is settled at once', () => {
    const { scheduler, orders } = start([queue([launch(0, 0)])]);
    scheduler.arrived(0, call(0, 0), false);
    scheduler.answered(0, 0, 0, failure({ cause: 'auth', retry: false }));
    expect(orders()).toEqual(['go 0.0', 'settle 0.0']);
  });

  test('Retry-After holds back both arms of the provider, and no other provider', () => {
    const { clock, scheduler, orders } = start([
      queue([launch(0, 0), launch(1, 0), launch(1, 1)], { concurrency: 3 }),
      queue([launch(0, 0)]),
    ]);
    scheduler.arrived(0, call(0, 0), false);
    scheduler.answered(0, 0, 0, failure({ cause: 'rate-limit', retryAfterMs: 2000 }));
    scheduler.arrived(0, call(1, 0), false);
    scheduler.arrived(1, call(0, 0, 0, 'other'), false);
    expect(orders()).toEqual(['go 0.0', 'go 0.0']);
    clock.pass(2000);
    expect(orders()).toEqual([]);
    clock.pass(20);
    expect(orders()).toEqual(['go 0.0']); // the retry before the new launch, and one at first
    scheduler.answered(0, 0, 0, null);
    clock.pass(1000);
    expect(orders()).toEqual(['settle 0.0', 'go 1.0']);
  });

  test('a retry goes before new launches of the same provider, whichever suite they are of', () => {
    const { clock, scheduler, orders } = start([
      queue([launch(0, 0)], { concurrency: 3 }),
      queue([launch(0, 10)], { concurrency: 3 }),
    ]);
    scheduler.arrived(1, call(0, 10), false);
    scheduler.answered(1, 0, 10, failure({ cause: 'rate-limit', retryAfterMs: 1000 }));
    scheduler.arrived(0, call(0, 0), false);
    expect(orders()).toEqual(['go 0.10']);
    clock.pass(1020);
    expect(orders()).toEqual(['go 0.10']);
    scheduler.answered(1, 0, 10, null);
    clock.pass(1000);
    expect(orders()).toEqual(['settle 0.10', 'go 0.0']);
  });

  test('suites on one provider take turns at its pace', () => {
    const rows = [0, 1, 2];
    const { clock, scheduler, orders } = start([
      queue(
        rows.map((row) => launch(0, row)),
        { concurrency: 3 },
      ),
      queue(
        rows.map((row) => launch(1, row)),
        { concurrency: 3 },
      ),
    ]);
    const limits = {
      about: 'requests' as const,
      waitMs: 1000,
      waitStepMs: 1,
      requests: { limit: 1, windowMs: 1000, remaining: 0, resetMs: null, refills: false },
      tokens: null,
      wanted: null,
    };
    scheduler.arrived(0, call(0, 0), false);
    scheduler.answered(0, 0, 0, failure({ cause: 'rate-limit', retryAfterMs: 1000 }), {
      limits,
      tokens: null,
    });
    for (const row of [1, 2]) scheduler.arrived(0, call(0, row), false);
    for (const row of rows) scheduler.arrived(1, call(1, row), false);
    orders();
    const taken: string[] = [];
    for (let second = 0; second < 8; second += 1) {
      clock.pass(1100);
      for (const order of orders()) {
        if (!order.startsWith('go')) continue;
        taken.push(order);
        const [child, id] = order.slice(3).split('.').map(Number) as [number, number];
        scheduler.answered(child, child, id, null);
      }
    }
    expect(taken).toHaveLength(6);
    expect(taken[0]).toBe('go 0.0');
    // Never one suite to its end before the other has begun.
    expect(new Set(taken.slice(1, 4).map((order) => order[3]))).toEqual(new Set(['0', '1']));
  });

  test('a refusal for the pace is not a try and spends no call, however often it comes', () => {
    const { clock, scheduler, orders, retries } = start([queue([launch(0, 0)])], 1);
    scheduler.arrived(0, call(0, 0), false);
    for (let refusals = 0; refusals < 20; refusals += 1) {
      expect(orders()).toEqual(['go 0.0']);
      scheduler.answered(0, 0, 0, failure({ cause: 'rate-limit', retryAfterMs: 1000 }));
      clock.pass(1020);
    }
    scheduler.answered(0, 0, 0, null);
    expect(orders()).toEqual(['go 0.0', 'settle 0.0']);
    expect(retries).toHaveLength(20);
  });
});

describe('the budget', () => {
  test('begins a block only where all its calls fit, and finishes those that have begun', () => {
    const { scheduler, orders } = start(
      [
        queue([launch(0, 0, 0, 2), launch(1, 0, 0, 2), launch(0, 1, 1, 2), launch(1, 1, 1, 2)], {
          concurrency: 9,
        }),
      ],
      5,
    );
    for (const arrived of [call(0, 0), call(1, 0), call(0, 1), call(1, 1)])
      scheduler.arrived(0, arrived, false);
    expect(orders()).toEqual(['go 0.0', 'go 1.0', 'refuse 0.1', 'refuse 1.1']);
    scheduler.arrived(0, { ...call(0, 7, 0), role: 'grader' }, false);
    expect(orders()).toEqual(['go 0.7']);
    expect(scheduler.budgetSpent()).toBe(true);
  });

  test('calls that a cell did not need are there for others', () => {
    const { scheduler, orders } = start([queue([launch(0, 0, 0, 3), launch(0, 1, 1, 3)])], 4);
    scheduler.arrived(0, call(0, 0), false);
    scheduler.answered(0, 0, 0, null);
    scheduler.finished(0, 0, { row: 0, slot: 0 });
    scheduler.arrived(0, call(0, 1), false);
    expect(orders()).toEqual(['go 0.0', 'settle 0.0', 'go 0.1']);
    expect(scheduler.budgetSpent()).toBe(false);
  });

  test('a retry that it does not reach is not made', () => {
    const { clock, scheduler, orders } = start([queue([launch(0, 0)])], 1);
    scheduler.arrived(0, call(0, 0), false);
    scheduler.answered(0, 0, 0, failure());
    clock.pass(10_000);
    expect(orders()).toEqual(['go 0.0', 'settle 0.0']);
  });
});

describe('money and time', () => {
  type Begin = NonNullable<SchedulerOptions['begin']>;
  const asked: [number, number, boolean][] = [];
  const answering = (...answers: ReturnType<Begin>[]): Begin => {
    asked.length = 0;
    return (...question) => {
      asked.push(question);
      return answers.shift() ?? 'yes';
    };
  };

  test('a block waits for what is under way, and is asked for again when that has ended', () => {
    const queues = [queue([launch(0, 0), launch(1, 0), launch(0, 1)], { concurrency: 9 })];
    const { scheduler, orders } = start(queues, 100, 10, answering('yes', 'not-yet', 'not-yet', 'yes'));
    for (const arrived of [call(0, 0), call(1, 0), call(0, 1)]) scheduler.arrived(0, arrived, false);
    expect(orders()).toEqual(['go 0.0', 'go 1.0']);
    for (const child of [0, 1]) {
      scheduler.answered(0, child, 0, null);
      scheduler.finished(0, child, { row: 0, slot: 0 });
    }
    expect(orders()).toContain('go 0.1');
    expect(scheduler.budgetSpent()).toBe(false);
    expect(asked[0]).toEqual([0, 2, true]);
    expect(asked.slice(1, -1).every(([, samples, idle]) => samples === 1 && !idle)).toBe(true);
  });

  test('nothing under way is said, so that nobody waits for ever', () => {
    const { scheduler, orders } = start(
      [queue([launch(0, 0), launch(0, 1)])],
      100,
      10,
      (_lane, _samples, idle) => (idle ? 'yes' : 'not-yet'),
    );
    scheduler.arrived(0, call(0, 0), false);
    scheduler.arrived(0, call(0, 1), false);
    scheduler.answered(0, 0, 0, null);
    expect(orders()).toEqual(['go 0.0', 'settle 0.0']);
    scheduler.finished(0, 0, { row: 0, slot: 0 });
    expect(orders()).toEqual(['go 0.1']);
  });

  test('where they are spent no block begins, no call is tried again, and calls promised to it are given back', () => {
    const queues = [queue([launch(0, 0), launch(0, 1)], { concurrency: 2 }), queue([launch(0, 0)])];
    const first = answering('yes', 'never', 'never');
    const begin: Begin = (suite, samples, idle) => (suite === 1 ? 'yes' : first(suite, samples, idle));
    const { clock, scheduler, orders } = start(queues, 2, 10, begin);
    scheduler.arrived(0, call(0, 0), false);
    scheduler.arrived(0, call(0, 1), false);
    scheduler.arrived(1, call(0, 5, 0), false);
    expect(orders()).toEqual(['go 0.0', 'go 0.5', 'refuse 0.1']);
    scheduler.answered(0, 0, 0, failure());
    clock.pass(100_000);
    expect(orders()).toEqual(['settle 0.0']);
    expect(scheduler.budgetSpent()).toBe(true);
  });
});

describe('a child that ends', () => {
  test('has its begun cells finished; its place is taken with the others', () => {
    const { scheduler, orders } = start([queue([launch(0, 0), launch(0, 1), launch(1, 0)])]);
    scheduler.arrived(0, call(0, 0), false);
    scheduler.arrived(0, call(1, 0), false);
    expect(scheduler.interrupted(0, 0)).toEqual([{ row: 0, slot: 0 }]);
    expect(orders()).toEqual(['go 0.0']);
    scheduler.arrived(0, call(0, 0, 1), false);
    expect(orders()).toEqual(['go 0.0']);
    scheduler.interrupted(0, 0);
    scheduler.abandoned(0, 0);
    expect(orders()).toEqual(['go 1.0']);
  });

  test('whose call waits for another try is not tried again', () => {
    const { clock, scheduler, orders } = start([queue([launch(0, 0)])]);
    scheduler.arrived(0, call(0, 0), false);
    scheduler.answered(0, 0, 0, failure());
    scheduler.interrupted(0, 0);
    clock.pass(10_000);
    expect(orders()).toEqual(['go 0.0']);
  });

  test('its part leaves no turn behind, and what it waits for is refused', () => {
    const { scheduler, orders } = start(
      [queue([launch(0, 0, 0, 3), launch(0, 1)], { concurrency: 2 }), queue([launch(0, 0)])],
      100,
      2,
    );
    scheduler.arrived(0, call(0, 0), false);
    scheduler.answered(0, 0, 0, null);
    for (const id of [7, 8, 9]) scheduler.arrived(0, { ...call(0, id, 0), role: 'grader' }, false);
    scheduler.finished(0, 0, { row: 0, slot: 0 });
    scheduler.finished(0, 0, { row: 1, slot: 0 });
    scheduler.arrived(1, call(0, 0), false);
    expect(orders()).toEqual(['go 0.0', 'settle 0.0', 'go 0.7', 'go 0.8']);
    scheduler.left(0, 0);
    expect(orders()).toEqual(['refuse 0.9', 'go 0.0']);
    scheduler.answered(0, 0, 7, null);
    expect(orders()).toEqual([]);
  });

  test('owes the next move while its call runs or the order waits for it, not while it waits itself', () => {
    const { scheduler } = start([queue([launch(0, 0), launch(1, 0), launch(0, 1)])]);
    expect(scheduler.owes(0, 0)).toBe(true);
    scheduler.arrived(0, call(1, 0), false);
    expect([scheduler.owes(0, 0), scheduler.owes(0, 1)]).toEqual([true, false]);
    scheduler.arrived(0, call(0, 0), false);
    scheduler.arrived(0, call(0, 1), false);
    scheduler.answered(0, 0, 0, null);
    expect([scheduler.owes(0, 0), scheduler.owes(0, 1)]).toEqual([false, true]);
  });
});

describe('a call that waits for a batch', () => {
  const three = [launch(0, 0), launch(0, 1), launch(0, 2)];
  const parked = () => {
    const started = start([queue(three)]);
    const { scheduler, orders } = started;
    for (const id of [0, 1, 2]) scheduler.arrived(0, call(0, id), false);
    scheduler.parked(0, 0, 0, null);
    scheduler.parked(0, 0, 1, null);
    expect(orders()).toEqual(['go 0.0', 'go 0.1', 'go 0.2']);
    return started;
  };

  test('gives its turn to others, and the move to nobody', () => {
    const { scheduler } = parked();
    expect([scheduler.isAsking(0, 0), scheduler.owes(0, 0)]).toEqual([true, true]);
    scheduler.parked(0, 0, 2, null);
    expect([scheduler.isAsking(0, 0), scheduler.owes(0, 0)]).toEqual([false, false]);
  });

  test('ends like any other once it has its answer, and leaves as many turns as before', () => {
    const { scheduler, orders } = parked();
    scheduler.answered(0, 0, 2, null);
    scheduler.unparked(0, 0, 0, 'go');
    scheduler.answered(0, 0, 0, null);
    scheduler.unparked(0, 0, 1, 'go');
    scheduler.answered(0, 0, 1, null);
    expect(orders()).toEqual(['settle 0.2', 'settle 0.0', 'settle 0.1']);
    for (const id of [10, 11]) scheduler.arrived(0, { ...call(0, id, 0), role: 'grader' }, false);
    expect(orders()).toEqual(['go 0.10']);
  });

  test('that must ask after all waits for a turn, and is not paid twice', () => {
    const { scheduler, orders } = start([queue(three)], 3);
    for (const id of [0, 1, 2]) scheduler.arrived(0, call(0, id), false);
    scheduler.parked(0, 0, 0, null);
    scheduler.parked(0, 0, 1, null);
    orders();
    scheduler.unparked(0, 0, 0, 'again');
    expect(orders()).toEqual([]);
    scheduler.answered(0, 0, 2, null);
    expect(orders()).toEqual(['settle 0.2', 'go 0.0']);
    expect(scheduler.budgetSpent()).toBe(false);
  });

  test('that has no end in this run is refused', () => {
    const { scheduler, orders } = parked();
    scheduler.unparked(0, 0, 0, 'refuse');
    scheduler.unparked(0, 0, 0, 'refuse');
    expect(orders()).toEqual(['refuse 0.0']);
  });

  test('parks the call around it, which goes on with it', () => {
    const { scheduler, orders } = start([queue([launch(0, 0), launch(0, 1)])]);
    scheduler.arrived(0, call(0, 0), false);
    scheduler.arrived(0, call(0, 1), false);
    scheduler.arrived(0, { ...call(0, 7), cell: null }, true);
    expect(orders()).toEqual(['go 0.0', 'go 0.7']);
    scheduler.parked(0, 0, 7, 0);
    expect(orders()).toEqual(['go 0.1']);
    scheduler.unparked(0, 0, 7, 'go');
    scheduler.answered(0, 0, 7, null);
    scheduler.answered(0, 0, 0, null);
    scheduler.answered(0, 0, 1, null);
    expect(orders()).toEqual(['settle 0.7', 'settle 0.0', 'settle 0.1']);
  });

  test('is forgotten with its process, and its turn is not given back twice', () => {
    const { scheduler, orders } = parked();
    scheduler.interrupted(0, 0);
    scheduler.unparked(0, 0, 0, 'go');
    expect(orders()).toEqual([]);
  });
});
