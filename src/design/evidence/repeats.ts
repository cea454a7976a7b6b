import { type GatingMetric, gatesByTask } from '../../metrics/metric-rules.ts';
import { isYesOrNo, metricValue } from '../../metrics/metric-value.ts';
import { REPEATED_CASES } from '../../plan/stored/earlier-samples.ts';
import { outputDigestOf } from '../../samples/same-sample.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import { isRight } from '../../tasks/task.ts';

/** Share of cases whose repeats may differ in text, and share that may differ in what they come to: hosted models at temperature 0 waver a little. */
const MAY_DIFFER = 0.5;
const MAY_DISAGREE = 0.02;
/** The second share for suspects. It is larger, because a case that fails now and then is suspected sooner than others. */
const SUSPECTS_MAY_DISAGREE = 0.2;

/** Repeats of one case by one arm. */
interface Repeats {
  readonly differ: boolean;
  readonly disagree: boolean;
  /** The candidate's of a case that failed. */
  readonly ofSuspect: boolean;
}

/**
 * Whether a model's repeats are copies of one answer, as at temperature 0: then each wording settles every borderline case once,
 * and no number of repeats tells a worse prompt from another one. Read off main's samples and the first looks, never off a trial. What
 * blocks tells whether an answer is another one: passes, labels, and metrics that are 0 or 1. A classifier without assertions always passes.
 */
export function repeatsAreCopies(
  stored: readonly (readonly Sample[])[],
  before: readonly ReadonlyMap<number, Readonly<Record<Arm, readonly Sample[]>>>[],
  gating: readonly GatingMetric[],
): boolean {
  const isGood = goodBy(gating, stored.flat());
  const groups: Repeats[] = [];
  stored.forEach((own, unit) => {
    const rounds = before.flatMap((round) => round.get(unit) ?? []);
    // Apart: where the model changed since, an answer of today is not a repeat of a stored one.
    const main = [own, rounds.flatMap(({ baseline }) => baseline)].map((samples) =>
      repeatsOf(samples, isGood, false),
    );
    const change = repeatsOf(
      rounds.flatMap(({ candidate }) => candidate),
      isGood,
      true,
    );
    groups.push(...[...main, change].filter((group) => group !== null));
  });
  const main = groups.filter(({ ofSuspect }) => !ofSuspect);
  if (main.length < Math.min(REPEATED_CASES, stored.length)) return false;
  const suspects = groups.filter(({ ofSuspect }) => ofSuspect);
  return (
    share(groups, ({ differ }) => differ) <= MAY_DIFFER &&
    share(main, ({ disagree }) => disagree) <= MAY_DISAGREE &&
    share(suspects, ({ disagree }) => disagree) <= SUSPECTS_MAY_DISAGREE
  );
}

/** Whether what repeats say is the same in nearly all cases that have some; false where fewer cases than `least` do. */
export function repeatsAgree(cases: readonly (readonly unknown[])[], least = 1): boolean {
  const repeated = cases.filter(({ length }) => length > 1);
  const differ = repeated.filter(([first, ...others]) => others.some((value) => value !== first));
  return repeated.length >= least && differ.length <= MAY_DISAGREE * repeated.length;
}

/** Whether an answer passes, and is right by each metric that blocks and tells right from wrong: of a task, or 0 or 1 in every answer that is known. */
function goodBy(gating: readonly GatingMetric[], known: readonly Sample[]): (sample: Sample) => boolean {
  const isOfTask = gatesByTask(gating);
  const named = gating.filter(
    ({ name, direction, task }) =>
      name !== 'pass' &&
      direction === 'higher' &&
      !task &&
      known.every((one) => isYesOrNo(metricValue(one, name) ?? 0)),
  );
  return (sample) => {
    const { result } = sample;
    if (result.kind !== 'scored' || !result.passed) return false;
    if (isOfTask && result.task && !isRight(result.task)) return false;
    return named.every(({ name }) => metricValue(sample, name) !== 0);
  };
}

/** Null where fewer than two answers are known: nothing is repeated, or no text was kept of it. */
function repeatsOf(
  samples: readonly Sample[],
  isGood: (sample: Sample) => boolean,
  ofChange: boolean,
): Repeats | null {
  const own = samples.filter(({ result, output, outputDigest }) => {
    return result.kind === 'scored' && (output !== null || outputDigest !== undefined);
  });
  const [first, ...others] = own;
  if (!first || others.length === 0) return null;
  const isText = own.every(({ output }) => output !== null);
  const text = (sample: Sample) => (isText ? sample.output : outputDigestOf(sample));
  return {
    ofSuspect: ofChange && !own.every(isGood),
    differ: others.some((other) => text(other) !== text(first)),
    disagree: others.some((other) => isGood(other) !== isGood(first)),
  };
}

function share(groups: readonly Repeats[], holds: (group: Repeats) => boolean): number {
  return groups.filter(holds).length / Math.max(1, groups.length);
}
