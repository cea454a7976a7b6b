import { expect, test } from 'vitest';
import { chance } from '../../support/models/drawn-models.ts';
import { alikeRuns, withPaidTwice } from '../../support/shard-runs.ts';

const CASES = process.env.MODE === 'full' ? 100_000 : 20_000;
const SHARDS = 20;

/** A tenth of the cases waver, and of the others one in ten thousand broke. */
const passes: Parameters<typeof alikeRuns>[2] = ({ arm, case: id }, stage, repeat) => {
  const index = Number(id.slice('case '.length));
  if (arm === 'candidate' && index % 10_000 === 1) return false;
  return index % 10 !== 0 || chance(id, arm, stage, repeat) < 0.9;
};

test(`${CASES} cases over ${SHARDS} shards end as in one process`, async () => {
  const { one, merged, drawn, withheld } = await alikeRuns(CASES, SHARDS, passes, 1);
  expect(one.verdict.outcome).toBe('regressed');
  expect(merged.verdict).toEqual(withPaidTwice(one.verdict, withheld));
  expect(drawn).toEqual(Array(SHARDS).fill((4 * CASES) / SHARDS));
}, 1_200_000);
