import { grouped } from '../../grouped.ts';
import type { Unmeasured } from '../../plan/eval-plan.ts';
import { type AnswerWorth, placeOf, type ShardsBrought } from '../../plan/shards.ts';
import type { Sample } from '../../samples/sample.ts';
import { signTest } from '../../stats/permutation/sign-test.ts';
import { PACKAGE } from '../../vocabulary.ts';
import type { SampleIndex } from '../sample-index.ts';

/** Chance of a false alarm a run: the answers of its shards are called untrue although they are not. */
const LEVEL = 0.001;
/** Share of what is asked again that must be answered. */
const LEAST_ANSWERED = 0.5;

/** What shards drew: what the run takes over, and what it asks again. */
export type DrawnByShards = Omit<ShardsBrought, 'count'>;

const NOTHING: DrawnByShards = { taken: [], withheld: [] };
const FIX = `Run the shards of this commit again, or the gate in one job:\nnpx ${PACKAGE} gate`;

/**
 * Whether what shards drew of a suite is what the models answer, by the answers that the run asked again. One answer of a cell may differ
 * from the next, but no more often to one side than to the other: an exact two-sided sign test a suite, by the first of its `readings` that
 * differs, else by the score. Null where they agree, and where nothing of the suite was asked again.
 */
export function shardsDisagree(
  suite: string,
  fresh: SampleIndex,
  { taken, withheld, low = new Set() }: DrawnByShards = NOTHING,
  readings: readonly AnswerWorth[] = [],
): Unmeasured | null {
  const suites = new Set(withheld.map((sample) => sample.suite)).size;
  const asked = answersAgain([...taken, ...withheld], fresh).filter(
    ({ before }) => before.suite === suite && !low.has(placeOf(before)),
  );
  const leans = asked.flatMap((pair) => leanOf(pair, readings) ?? []);
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
 * An answer of a shard beside the run's own of the same cell, where the run asked it too: in the round that asked first, those that no shard
 * drew. What was withheld does not matter: a run that goes on after a cut withholds other answers than it did before, and what it has
 * taken over by then is not a second answer.
 */
export function answersAgain(
  drawn: readonly Sample[],
  fresh: SampleIndex,
): readonly { readonly before: Sample; readonly now: Sample }[] {
  return [...grouped(drawn, placeOf).values()].flatMap((cell) => {
    const before = cell.at(-1) as Sample;
    const { suite, slot, case: id, arm, stage } = before;
    const all = (fresh.slot(suite, slot).get(id)?.[arm] ?? []).filter((sample) => sample.stage === stage);
    const first = Math.min(...all.map(({ round }) => round));
    const own = all.filter(({ round }) => round === first).filter((sample) => !cell.some(isSameAs(sample)));
    const now = own.at(-1);
    return now === undefined ? [] : [{ before, now }];
  });
}

/** The answers that a run asked itself: without those that it took over from shards, which may say anything, also of what they took. */
export function ownAnswers(
  fresh: readonly Sample[],
  { taken }: Pick<DrawnByShards, 'taken'> = NOTHING,
): readonly Sample[] {
  const cells = grouped(taken, placeOf);
  return fresh.filter((sample) => !cells.get(placeOf(sample))?.some(isSameAs(sample)));
}

/** Two answers of one cell at the same moment, to the same words, are one that was taken over. */
function isSameAs({ at, output, latencyMs }: Sample): (drawn: Sample) => boolean {
  return (drawn) => drawn.at === at && drawn.output === output && drawn.latencyMs === latencyMs;
}

/** Above 0 where the shard's answer was better for this PR than the one of now. Null for an error. */
function leanOf(
  { before, now }: { readonly before: Sample; readonly now: Sample },
  readings: readonly AnswerWorth[],
): number | null {
  if (before.result.kind === 'errored' || now.result.kind === 'errored') return null;
  const score = before.result.score - now.result.score;
  const changes = readings.flatMap(({ steady, worth }) => {
    const [then, today] = [worth(before), worth(now)];
    return steady && then !== null && today !== null ? [then - today] : [];
  });
  const change = changes.find((each) => each !== 0) ?? score;
  return before.arm === 'candidate' ? change : -change;
}
