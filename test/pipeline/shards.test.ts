import { describe, expect, test } from 'vitest';
import type { GateOutcome } from '../../src/pipeline/pipeline.ts';
import { chance } from '../support/models/drawn-models.ts';
import { alikeRuns, type Passes, withPaidTwice } from '../support/shard-runs.ts';

/** Cases waver with this chance, and the first ones are broken by the change. */
function world(seed: number, noise: number, broken: number): Passes {
  return (cell, stage, repeat) => {
    const index = Number(cell.case.slice('case '.length));
    if (cell.arm === 'candidate' && index < broken) return false;
    const rate = index % 5 === 0 ? 1 - 2 * noise : 1;
    return chance(seed, cell.case, cell.arm, stage, repeat) < rate;
  };
}

describe('a gate over shards comes to what one process comes to, on the same answers', () => {
  const seeds = Array.from({ length: 30 }, (_, seed) => seed);
  test.each(seeds.slice(0, 10))('seed %i', equalOnSeed);
  test.each(seeds.slice(10))('seed %i', { tags: ['slow'] }, equalOnSeed);

  async function equalOnSeed(seed: number): Promise<void> {
    const count = 20 + 7 * seed;
    const broken = seed % 3 === 0 ? 0 : Math.ceil((seed % 7) * 1.5);
    const { one, merged, drawn, withheld } = await alikeRuns(
      count,
      1 + (seed % 6),
      world(seed, 0.2, broken),
      seed,
    );
    expect(merged.verdict).toEqual(withPaidTwice(one.verdict, withheld));
    expect(merged.samples.map(({ round: _, ...sample }) => sample)).toEqual(
      one.samples.map(({ round: _, ...sample }) => sample),
    );
    expect(Math.max(...drawn) - Math.min(...drawn)).toBeLessThanOrEqual(4);
    expect(drawn.reduce((sum, own) => sum + own, 0)).toBe(4 * count);
  }
});

test('a thousand cases, one of them broken, over 20 shards: it is named', { tags: ['slow'] }, async () => {
  const { one, merged, withheld } = await alikeRuns(1000, 20, world(1, 0, 1), 1);
  expect(merged.verdict.outcome).toBe('regressed');
  expect(merged.verdict).toEqual(withPaidTwice(one.verdict, withheld));
});

test('what is asked once more counts against the budget', async () => {
  const asked = async (budget?: number) => {
    const { one, merged, withheld } = await alikeRuns(60, 3, world(4, 0.2, 4), 4, budget);
    const all = ({ verdict }: GateOutcome) =>
      verdict.comparison.calls.candidate + verdict.comparison.calls.baseline;
    return { one, merged, ofOne: all(one), twice: withheld.length };
  };
  const { ofOne, twice } = await asked();
  expect(twice).toBeGreaterThan(0);
  const enough = await asked(ofOne + twice);
  expect(enough.merged.spent).toBeNull();
  const short = await asked(ofOne + twice - 1);
  expect(short.one.spent).toBeNull();
  expect(short.merged.spent).toEqual({ of: 'calls', limit: ofOne + twice - 1 });
});
