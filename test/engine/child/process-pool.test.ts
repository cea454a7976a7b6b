import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Pooled, processesAtOnce, processPool } from '../../../src/engine/child/process-pool.ts';

interface Fake extends Pooled {
  readonly name: string;
  open: boolean;
}

/** Processes that note when they are opened (by whoever uses them) and when they end. */
function fakes(names: readonly string[]) {
  const log: string[] = [];
  const made = new Map(
    names.map((name) => {
      const fake: Fake = {
        name,
        open: false,
        isOpen: () => fake.open,
        async rest() {
          await null;
          fake.open = false;
          log.push(`-${name}`);
        },
      };
      return [name, fake] as const;
    }),
  );
  const of = (...wanted: string[]) => wanted.map((name) => made.get(name) as Fake);
  const openAll = (processes: readonly Fake[]) => {
    for (const one of processes.filter(({ open }) => !open)) {
      one.open = true;
      log.push(`+${one.name}`);
    }
  };
  const opened = () => [...made.values()].filter(({ open }) => open).length;
  return { log, of, openAll, opened };
}

describe('a pool of processes', () => {
  test('never has more open than it may, does all work, and no process serves two at once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const job = fc.record({
      wanted: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }),
      turns: fc.nat(5),
      crashes: fc.boolean(),
      fails: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(job, { maxLength: 25 }),
        fc.integer({ min: 1, max: 5 }),
        async (jobs, limit) => {
          const { of, openAll, opened } = fakes(names);
          const pool = processPool(() => limit);
          const atWork = new Set<string>();
          let done = 0;
          await Promise.all(
            jobs.map(async ({ wanted, turns, crashes, fails }) => {
              const own = of(...wanted);
              const work = pool.use(own, async () => {
                for (const name of wanted) expect(atWork.has(name)).toBe(false);
                for (const name of wanted) atWork.add(name);
                openAll(own);
                expect(opened()).toBeLessThanOrEqual(Math.max(limit, wanted.length));
                for (let turn = 0; turn < turns; turn += 1) await null;
                for (const name of wanted) atWork.delete(name);
                if (crashes) for (const one of own) one.open = false;
                done += 1;
                if (fails) throw new Error('it failed');
              });
              await work.catch((error: Error) => expect(error.message).toBe('it failed'));
            }),
          );
          expect(done).toBe(jobs.length);
        },
      ),
    );
  });

  test('ends the one that has been idle longest, and none while there is room', async () => {
    const { of, openAll, log } = fakes(['a', 'b', 'c', 'd']);
    const pool = processPool(() => 2);
    const use = (...names: string[]) => pool.use(of(...names), async () => openAll(of(...names)));
    await use('a');
    await use('b');
    await use('a');
    await use('c');
    await use('a');
    expect(log).toEqual(['+a', '+b', '-b', '+c']);
  });

  test('lets work go first whose processes are open', async () => {
    const { of, openAll, log } = fakes(['a', 'b', 'c', 'd']);
    const pool = processPool(() => 2);
    const order: string[] = [];
    const use = (...names: string[]) =>
      pool.use(of(...names), async () => {
        openAll(of(...names));
        order.push(names.join(''));
        await null;
      });
    await use('a', 'b');
    await Promise.all([use('a', 'b'), use('c', 'd'), use('a', 'b')]);
    expect(order).toEqual(['ab', 'ab', 'ab', 'cd']);
    expect(log).toEqual(['+a', '+b', '-a', '-b', '+c', '+d']);
  });

  test.each([
    ['few suites where there is memory', 12, 16e9, [12, 12]],
    ['few suites where there is none', 12, 2e9, [4, 8]],
    ['many suites, whatever the memory', 200, 64e9, [4, 8]],
    ['one suite', 2, 16e9, [4, 4]],
  ])('%s', (_, all, free, [fewest, most]) => {
    expect(processesAtOnce(all, free)).toBeGreaterThanOrEqual(fewest as number);
    expect(processesAtOnce(all, free)).toBeLessThanOrEqual(most as number);
  });

  test('of those that may stay open only so many load at the same time', async () => {
    const pool = processPool(() => 16);
    let [loading, most] = [0, 0];
    const load = async () => {
      loading += 1;
      most = Math.max(most, loading);
      await null;
      loading -= 1;
    };
    const all = Array.from({ length: 10 }, () => ({ isOpen: () => true, rest: async () => {} }));
    await Promise.all(all.map((one) => pool.use([one], load, 4)));
    expect([most, loading]).toEqual([4, 0]);
  });
});
