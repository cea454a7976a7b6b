import type { Unmeasured } from '../../plan/eval-plan.ts';
import type { Sample } from '../../samples/sample.ts';
import { signTest } from '../../stats/permutation/sign-test.ts';
import type { SampleIndex } from '../sample-index.ts';

/** Chance of a false alarm a run: the answers of its shards are called untrue although they are not. */
const LEVEL = 0.001;
/** Share of what is asked again that must be answered. */
const LEAST_ANSWERED = 0.5;
const FIX = 'Run the shards of this commit again, or the gate in one job:\npawl gate';

/**
 * Whether what shards drew of a suite is what the models answer, by the answers that the run withheld and asked again. One answer of a
 * cell may differ from the next, but no more often to one side than to the other: an exact two-sided sign test a suite. Null where they
 * agree, and where nothing of the suite was withheld.
 */
export function shardsDisagree(
  suite: string,
  fresh: SampleIndex,
  withheld: readonly Sample[] = [],
): Unmeasured | null {
  const suites = new Set(withheld.map((sample) => sample.suite)).size;
  const asked = withheld
    .filter((sample) => sample.suite === suite)
    .flatMap((before) => {
      const now = askedAgain(before, fresh);
      return now === undefined ? [] : [{ before, now }];
    });
  const leans = asked.flatMap((pair) => leanOf(pair) ?? []);
  if (leans.length < LEAST_ANSWERED * asked.length)
    return {
      cause: 'shards',
      reason: `${asked.length} answers of shards were asked again to see whether they are true, and only ${leans.length} could be had.`,
      fix: FIX,
    };
  const [flattered, harmed] = [1, -1].map(
    (side) => leans.filter((lean) => Math.sign(lean) === side).length,
  ) as [number, number];
  const [more, less] = [Math.max(flattered, harmed), Math.min(flattered, harmed)];
  const chance = Math.min(1, 2 * signTest(more, less));
  if (more === 0 || chance >= LEVEL / suites) return null;
  return {
    cause: 'shards',
    reason: `What shards drew is not what the models answer now: ${leans.length} answers were asked again, and ${more} of the shards' were ${flattered > harmed ? 'better' : 'worse'} for this PR, ${less} the other way round. The models changed in between, or the jobs of the shards did not tell the truth.`,
    fix: FIX,
  };
}

/**
 * The run's own answer in the place of a withheld one. It was missing, so that it has the last number of its cell in the round that asked
 * first. Undefined where the run did not ask.
 */
function askedAgain({ suite, slot, case: id, arm, stage }: Sample, fresh: SampleIndex): Sample | undefined {
  const own =
    fresh
      .slot(suite, slot)
      .get(id)
      ?.[arm].filter((sample) => sample.stage === stage) ?? [];
  const first = Math.min(...own.map(({ round }) => round));
  return own
    .filter(({ round }) => round === first)
    .reduce<Sample | undefined>(
      (last, sample) => (last && last.repeat > sample.repeat ? last : sample),
      undefined,
    );
}

/** Above 0 where the shard's answer was better for this PR than the one of now: passed first, then score. Null for an error. */
function leanOf({ before, now }: { readonly before: Sample; readonly now: Sample }): number | null {
  if (before.result.kind === 'errored' || now.result.kind === 'errored') return null;
  const passed = Number(before.result.passed) - Number(now.result.passed);
  const change = passed !== 0 ? passed : before.result.score - now.result.score;
  return before.arm === 'candidate' ? change : -change;
}
