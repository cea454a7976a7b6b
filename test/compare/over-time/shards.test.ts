import { describe, expect, test } from 'vitest';
import { shardReadings } from '../../../src/compare/over-time/shard-readings.ts';
import { answersAgain, shardsDisagree } from '../../../src/compare/over-time/shards.ts';
import { sampleIndex } from '../../../src/compare/sample-index.ts';
import { policySchema } from '../../../src/config/policy/policy.ts';
import { placeOf, withheldOf } from '../../../src/plan/shards.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { sampleWith } from '../../support/builders/sample.ts';
import { chance } from '../../support/models/drawn-models.ts';

const CASES = 20;
const scored = (passed: boolean, score = Number(passed)): Sample['result'] => ({
  ...{ kind: 'scored', passed, score, metrics: {}, failed: [] },
});

/** First looks of every case by a shard, at one o'clock. */
const drawn = (passed: boolean, more: Partial<Sample> = {}) =>
  Array.from({ length: CASES }, (_, n) =>
    sampleWith({ case: `c${n}`, result: scored(passed), at: '2026-01-01T01:00:00.000Z', ...more }),
  );
/** The run's own, at two: of these cases. */
const own = (passed: (n: number) => boolean, cases: readonly number[], more: Partial<Sample> = {}) =>
  cases.map((n) =>
    sampleWith({ case: `c${n}`, result: scored(passed(n)), at: '2026-01-01T02:00:00.000Z', ...more }),
  );
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

describe('whether shards are believed', () => {
  // To one side alone: ten come once in 512 runs by chance, eleven once in 1,024.
  test.each<[string, boolean, (n: number) => boolean, string | null]>([
    ['all as drawn', true, () => true, null],
    ['ten of 16 otherwise, to one side', true, (n) => n >= 10, null],
    [
      'eleven of 16 otherwise, to one side',
      true,
      (n) => n >= 11,
      "11 of the shards' were better for this PR, 0",
    ],
    [
      'eleven of 16 otherwise, to the other',
      false,
      (n) => n < 11,
      "11 of the shards' were worse for this PR, 0",
    ],
  ])('%s', (_name, was, now, said) => {
    const parts = drawn(was);
    const [withheld, taken] = [parts.slice(0, 16), parts.slice(16)];
    const why = shardsDisagree('support', sampleIndex([...taken, ...own(now, numbers(0, 16))]), {
      taken,
      withheld,
    });
    expect(why?.reason ?? null).toEqual(said === null ? null : expect.stringContaining(said));
  });

  test('a score that falls where both pass counts as well, and errors as nothing', () => {
    const withheld = drawn(true);
    const fall = own(() => true, numbers(0, CASES), { result: scored(true, 0.5) });
    expect(shardsDisagree('support', sampleIndex(fall), { taken: [], withheld })?.cause).toBe('shards');
    const errors = own(() => true, numbers(0, CASES), {
      result: { kind: 'errored', cause: 'timeout', message: 'late' },
    });
    expect(shardsDisagree('support', sampleIndex(errors), { taken: [], withheld })?.reason).toMatch(
      /20 answers of shards were asked again .* only 0 could be had/,
    );
  });

  test('a metric that can block counts before the score, by its direction, and what an answer took counts for nothing', () => {
    const gating = (metrics: object) =>
      shardReadings(
        { file: null, policy: policySchema.parse({ metrics }), suites: [], skipped: [] },
        'support',
      );
    const told = (harm: number, more: Partial<Sample> = {}): Sample['result'] => ({
      ...{ kind: 'scored', passed: true, score: 1, metrics: { harm }, failed: [] },
      ...more,
    });
    const withheld = drawn(true, { result: told(0.1), target: { cost: 0.01 } });
    const fresh = sampleIndex(
      own(() => true, numbers(0, CASES), { result: told(0.9), target: { cost: 0.09 } }),
    );
    const why = (metrics: object) =>
      shardsDisagree('support', fresh, { taken: [], withheld }, gating(metrics))?.reason ?? null;
    expect(why({ harm: { gate: true, direction: 'lower' } })).toMatch(/20 of the shards' were better/);
    expect(why({ harm: { gate: true } })).toMatch(/20 of the shards' were worse/);
    expect([why({ harm: { gate: false } }), why({ cost: { gate: true } })]).toEqual([null, null]);
  });

  test('what was asked again because main was low there tells nothing: chosen for that, it comes out higher', () => {
    const main = { arm: 'baseline', stage: 'fill' } as const;
    const withheld = drawn(false, main);
    const fresh = sampleIndex(own(() => true, numbers(0, CASES), main));
    const low = new Set(withheld.map(placeOf));
    expect(shardsDisagree('support', fresh, { taken: [], withheld })?.cause).toBe('shards');
    expect(shardsDisagree('support', fresh, { taken: [], withheld, low })).toBeNull();
  });

  test('answers that waver are called untrue no more often than one run in a thousand, low ones among them', {
    tags: ['slow'],
  }, () => {
    const config = { file: null, policy: policySchema.parse({}), suites: [], skipped: [] };
    const readings = shardReadings(config, 'support');
    const wavering = (seed: number, at: string) => (id: number, repeat: number) =>
      sampleWith({
        ...{ arm: 'baseline', stage: 'fill', case: `c${id}`, repeat, at },
        result: scored(chance(seed, at, id, repeat) < 0.6),
      });
    let alarms = 0;
    for (let seed = 500; seed < 560; seed += 1) {
      const of = wavering(seed, '2026-01-01T01:00:00.000Z');
      const again = wavering(seed, '2026-01-01T02:00:00.000Z');
      const parts = numbers(0, 900).flatMap((id) => [0, 1, 2].map((repeat) => of(id, repeat)));
      const brought = withheldOf(parts, seed, () => readings);
      const fresh = brought.withheld.map((each) => again(Number(each.case.slice(1)), each.repeat));
      if (shardsDisagree('support', sampleIndex([...brought.taken, ...fresh]), brought, readings))
        alarms += 1;
    }
    expect(alarms).toBeLessThanOrEqual(1);
  });

  test('another suite, a run without shards, and cells that the run did not ask say nothing', () => {
    const withheld = drawn(true);
    const fresh = sampleIndex(own(() => false, numbers(0, CASES)));
    expect(shardsDisagree('other', fresh, { taken: [], withheld })).toBeNull();
    expect(shardsDisagree('support', fresh)).toBeNull();
    expect(shardsDisagree('support', sampleIndex([]), { taken: [], withheld })).toBeNull();
  });

  test('a run that goes on after a cut compares what it asked before it, and takes nothing over for a second answer', () => {
    const parts = drawn(true);
    // Before the cut it withheld the first 16, asked them, and took over the rest. Now it would withhold the last 16.
    const fresh = sampleIndex([...own(() => false, numbers(0, 16)), ...parts.slice(16)]);
    const now = { taken: parts.slice(0, 4), withheld: parts.slice(4) };
    expect(answersAgain(parts, fresh).map(({ before }) => before.case)).toEqual(
      numbers(0, 16).map((n) => `c${n}`),
    );
    expect(shardsDisagree('support', fresh, now)?.reason).toMatch(/16 of the shards' were better/);
  });
});
