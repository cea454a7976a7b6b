import { logChoose } from '../../stats/distributions/hypergeometric.ts';
import { pathsFor } from '../../stats/permutation/sequential-monte-carlo.ts';
import type { DesignPlan } from '../design.ts';

/** What a test is held on: its cases, and the samples of each by each arm, all rounds together. */
export interface TestSize {
  readonly cases: number;
  readonly samples: number;
  /** Numbers that one dealing of the samples holds; 0 where the test counts passes and deals nothing. */
  readonly drawn: number;
  /** Only the two answers to one variation may be dealt again. Absent: all of a case's in a round. */
  readonly inPairs?: boolean;
  /** The highest chance that it may call a loss. */
  readonly level: number;
}

/**
 * Whether the first run on a pull request would have convicted the loss that was seen, and no result at all could convict it at this
 * run's share of alpha. Otherwise many harmless pushes would make room for one that breaks something. False in a first run.
 */
export function isOutOfReach(
  { firstAlpha }: Pick<DesignPlan, 'firstAlpha'>,
  pValue: number | null,
  tests: readonly TestSize[],
): boolean {
  if (firstAlpha === undefined || pValue === null || pValue > firstAlpha) return false;
  return !tests.some((test) => leastChance(test) <= test.level * (1 + 1e-9));
}

/** The smallest chance that a test can come to: every sample of main passes and none of this PR, one of all ways to deal them. */
function leastChance({ cases, samples, drawn, level, inPairs }: TestSize): number {
  const ways = inPairs ? samples * Math.LN2 : logChoose(2 * samples, samples);
  const exact = Math.exp(-cases * ways);
  return drawn === 0 ? exact : Math.max(exact, 1 / pathsFor({ levels: [level] }, drawn));
}
