import { gainOf } from '../../metrics/direction.ts';
import type { GatingMetric } from '../../metrics/metric-rules.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import { meanOf } from '../../numbers.ts';
import { outputDigestOf } from '../../samples/same-sample.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import type { ArmCount } from '../../stats/permutation/stratified-permutation.ts';
import { isRight } from '../../tasks/task.ts';
import type { SlotEvidence } from './sorted-evidence.ts';

/** Cases that main passes as a rule and that failed at their first look, and the other way round. */
export interface Flips {
  readonly lost: number;
  readonly gained: number;
}

/** Whether main counts as passing a case, by its answers: at least half of them do. */
export function passesAsARule({ scored, passed }: ArmCount): boolean {
  return 2 * passed >= scored;
}

type Known = Pick<SlotEvidence, 'stored' | 'rounds'>;

/**
 * How the first looks of a slot turned out against main's answers. A harmless rewording loses about as many cases as it gains. Where main was
 * asked again about such cases in the search and answers them otherwise than stored, its model changed: as large a share of all of them is not
 * counted.
 */
export function flipsOf(evidence: Known): Flips {
  const { lost, gained } = flippedUnits(evidence);
  const held = (units: readonly number[]) => heldOf(units.map((unit) => holdsToday(evidence, unit)));
  return { lost: held(lost), gained: held(gained) };
}

/** How many of these cases this PR moved, by those that main was asked again about: whether it answers as it did, and null where it was not asked. */
function heldOf(cases: readonly (boolean | null)[]): number {
  const again = cases.filter((holds) => holds !== null);
  const share = again.length === 0 ? 1 : again.filter(Boolean).length / again.length;
  return Math.round(cases.length * share);
}

/** Cases that main passes as a rule, by its stored samples, and that failed at their first look; and the other way round. */
export function flippedUnits({ stored, rounds }: Known): {
  readonly lost: readonly number[];
  readonly gained: readonly number[];
} {
  const looks = rounds('search');
  const lost: number[] = [];
  const gained: number[] = [];
  stored.forEach((_, unit) => {
    const passed = passedBefore({ stored, rounds }, unit);
    const [look] = passesOf(looks.flatMap((round) => round.get(unit)?.candidate ?? []));
    if (passed === null || look === undefined) return;
    if (passed && !look) lost.push(unit);
    if (!passed && look) gained.push(unit);
  });
  return { lost, gained };
}

/**
 * Cases whose first look is worse, or better, in a metric than main's answers are on the whole. Where main was asked again in the search and its answers of
 * today moved the same way, its model changed: as large a share of all of them is not counted.
 */
export function movedLooks({ stored, rounds }: Known, metric: GatingMetric): Flips {
  const [looks, fills] = [rounds('search'), rounds('fill')];
  const direction = metric.task ? 'higher' : metric.direction;
  const ways = stored.map((own, unit) => {
    const before = valuesOf([...own, ...fills.flatMap((round) => round.get(unit)?.baseline ?? [])], metric);
    const seen = (arm: Arm) => looks.flatMap((round) => valuesOf(round.get(unit)?.[arm] ?? [], metric));
    const wayTo = (now: readonly number[]) => {
      if (now.length === 0 || before.length === 0) return null;
      const moved = gainOf({ direction }, meanOf(now) - meanOf(before));
      return Math.abs(moved) < ROUNDING ? 0 : Math.sign(moved);
    };
    return { ofLook: wayTo(seen('candidate').slice(0, 1)), ofMain: wayTo(seen('baseline')) };
  });
  const held = (way: number) =>
    heldOf(
      ways
        .filter(({ ofLook }) => ofLook === way)
        .map(({ ofMain }) => (ofMain === null ? null : ofMain !== way)),
    );
  return { lost: held(-1), gained: held(1) };
}

/** Values that differ by less are the same. */
const ROUNDING = 1e-9;

/** Of a metric of a task each answer is right or not. */
function valuesOf(samples: readonly Sample[], { name, task }: GatingMetric): readonly number[] {
  if (!task) return samples.flatMap((sample) => metricValue(sample, name) ?? []);
  return samples.flatMap(({ result }) =>
    result.kind === 'scored' && result.task ? [isRight(result.task) ? 1 : 0] : [],
  );
}

/** Whether main, asked again about a case in the search, does there what it did before. Null: it was not, or gave no answer that was graded. */
export function holdsToday(evidence: Known, unit: number): boolean | null {
  const before = passedBefore(evidence, unit);
  const now = passesOf(evidence.rounds('search').flatMap((round) => round.get(unit)?.baseline ?? []));
  return before === null || now.length === 0 ? null : asARule(now) === before;
}

/** Whether main passes a case as a rule, by what is known of it before the search; null where nothing is. */
function passedBefore({ stored, rounds }: Known, unit: number): boolean | null {
  const fills = rounds('fill').flatMap((round) => round.get(unit)?.baseline ?? []);
  const own = passesOf([...(stored[unit] ?? []), ...fills]);
  return own.length === 0 ? null : asARule(own);
}

function asARule(passes: readonly boolean[]): boolean {
  return passesAsARule({ scored: passes.length, passed: passes.filter(Boolean).length });
}

function passesOf(samples: readonly Sample[]): readonly boolean[] {
  return samples.flatMap(({ result }) => (result.kind === 'scored' ? [result.passed] : []));
}

/**
 * Whether this PR's first answer to a case is, word for word, one that passed on main. False where the words are not known, and where main gives another case the
 * same words: a label that is right says no more than that it is right.
 */
export function saysWhatMainSays({ stored, rounds }: Known, unit: number): boolean {
  const [look] = rounds('search').flatMap((round) => round.get(unit)?.candidate ?? []);
  const own = look && outputDigestOf(look);
  if (!own) return false;
  const saidOf = (at: number) =>
    [...(stored[at] ?? []), ...rounds('fill').flatMap((round) => round.get(at)?.baseline ?? [])].filter(
      (sample) => outputDigestOf(sample) === own,
    );
  const isLabel = stored.some((_, at) => at !== unit && saidOf(at).length > 0);
  return !isLabel && saidOf(unit).some((sample) => passesOf([sample])[0] === true);
}
