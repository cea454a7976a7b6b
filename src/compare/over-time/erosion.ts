import { permutationOf } from '../../design/trial/score-test.ts';
import { grouped } from '../../grouped.ts';
import { isGraded } from '../../metrics/built-in-metrics.ts';
import { gainOf } from '../../metrics/direction.ts';
import type { MetricRule } from '../../metrics/metric-rules.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import { isWithinTolerance } from '../../metrics/tolerance.ts';
import { meanOf } from '../../numbers.ts';
import { drawKey } from '../../samples/same-sample.ts';
import type { Sample } from '../../samples/sample.ts';
import { pairedInterval } from '../../stats/intervals/paired-interval.ts';
import { holm } from '../../stats/permutation/holm.ts';
import type { TaskMetric } from '../../tasks/task-metric.ts';
import { type CaseTags, type TimedCase, taskChange } from './task-over-time.ts';

/** A metric that gates. `task`: it is one of the suite's task, and no mean over cases. */
export type ErodedRule = Pick<MetricRule, 'name' | 'unit' | 'direction' | 'tolerance'> & {
  readonly task?: TaskMetric;
};

/** What main scored once, and what it scores now: samples of one suite, of any slots and commits. */
export interface ErosionInput {
  /** Samples of the anchor: a tag's, or those of `bestAnchor`. */
  readonly anchor: readonly Sample[];
  readonly today: readonly Sample[];
  /** The metrics that gate, each with the loss that the team accepts. */
  readonly rules: readonly ErodedRule[];
  /** Tags of the cases, which tell the metrics of a task apart. */
  readonly tags?: CaseTags;
  /** How many anchors there were to choose from: 1 for a named one. The best of many was lucky, and pays for it. */
  readonly anchors: number;
  /** Highest chance of saying `eroded` anywhere although nothing got worse. */
  readonly alpha: number;
  readonly seed: number;
}

/** The cumulative change of one metric of one slot since the anchor, over the cases that both have. */
export interface Erosion {
  readonly slot: string;
  readonly metric: string;
  readonly unit: MetricRule['unit'];
  readonly tolerance: number;
  /** Cases with samples of both, graded by the same checks. What is the same still is one of them, and lost nothing. */
  readonly compared: number;
  /** Cases of both whose checks differ: other checks, so they are left out. */
  readonly otherChecks: number;
  /** Means over the compared cases, in the metric's unit. */
  readonly anchor: number;
  readonly today: number;
  /** Net loss in the metric's unit, positive where main is worse today, and its 95 % interval over cases. */
  readonly loss: number;
  readonly interval: readonly [number, number] | null;
  /** One-sided chance of a loss this large if nothing got worse; adjusted for anchors, slots and metrics. */
  readonly pValue: number;
  /** `eroded`: a loss was shown and is beyond the tolerance. `within`: shown, and accepted. `none`: no loss was shown. */
  readonly state: 'eroded' | 'within' | 'none';
}

/**
 * What many pull requests have cost together: main today against main at its anchor, for each slot and metric that both
 * have samples of. One-sided exact stratified permutation test, times the anchors there were to choose from, Holm over
 * slots and metrics. A case whose anchor holds today's own samples alone lost nothing, and is not
 * evidence. Empty where nothing else can be compared.
 *
 * The caller decides what blocks, and sees to it that equal case names are equal questions; samples that were not drawn
 * side by side cannot tell a change of the model from one of the repository.
 */
export function erosions(input: ErosionInput): readonly Erosion[] {
  const known = new Set(input.today.map(drawKey));
  const anchor = input.anchor.filter(isUsable);
  const today = input.today.filter(isUsable);
  const slots = [...new Set(today.map(({ slot }) => slot))].sort();
  const measured = slots.flatMap((slot) => {
    const pairs = casesOf(
      anchor.filter((sample) => sample.slot === slot),
      today.filter((sample) => sample.slot === slot),
      (sample) => known.has(drawKey(sample)),
    );
    return input.rules.flatMap((rule) => measure(slot, pairs, rule, input) ?? []);
  });
  const adjusted = holm(measured.map(({ pValue }) => Math.min(1, pValue * Math.max(1, input.anchors))));
  return measured.map((found, at): Erosion => {
    const pValue = adjusted[at] as number;
    return { ...found, pValue, state: stateOf({ ...found, pValue }, input.alpha) };
  });
}

function measure(
  slot: string,
  { pairs, otherChecks }: SlotCases,
  { name, unit, direction, tolerance, task }: ErodedRule,
  { alpha, seed, tags = new Map() }: ErosionInput,
): Omit<Erosion, 'state'> | null {
  if (task) {
    const found = taskChange(pairs, task, { direction, tags, alpha, seed });
    return found && { slot, metric: name, unit, tolerance, otherChecks, ...found };
  }
  const values = (samples: readonly Sample[]) =>
    samples.map((sample) => metricValue(sample, name)).filter((value) => value !== null);
  const cases = pairs
    .map(({ anchor, today, same }) => ({ baseline: values(anchor), candidate: values(today), same }))
    .filter(({ baseline, candidate }) => baseline.length > 0 && candidate.length > 0);
  if (cases.every(({ same }) => same)) return null;
  const turned = (own: readonly number[]) => own.map((value) => gainOf({ direction }, value));
  const better = cases.map(({ baseline, candidate, same }) => ({
    baseline: turned(baseline),
    candidate: turned(candidate),
    same,
  }));
  const means = [
    meanOf(cases.map((own) => meanOf(own.baseline))),
    meanOf(cases.map((own) => meanOf(own.candidate))),
  ] as const;
  const interval = pairedInterval(better, isGraded(unit) ? {} : { range: 0 });
  return {
    slot,
    metric: name,
    unit,
    tolerance,
    compared: cases.length,
    otherChecks,
    anchor: means[0],
    today: means[1],
    loss: gainOf({ direction }, means[0] - means[1]),
    interval: interval && [0 - interval.high, 0 - interval.low],
    pValue: permutationOf(
      better.filter(({ same }) => !same),
      { alpha, seed },
    ),
  };
}

function stateOf(
  { pValue, loss, tolerance }: Pick<Erosion, 'pValue' | 'loss' | 'tolerance'>,
  alpha: number,
): Erosion['state'] {
  if (pValue > alpha) return 'none';
  return isWithinTolerance(loss, tolerance) ? 'within' : 'eroded';
}

/** The cases of a slot that can be compared. */
interface SlotCases {
  readonly pairs: readonly TimedCase[];
  readonly otherChecks: number;
}

/** A score of main itself, that is not a copy from a cache. */
function isUsable({ arm, cached, result }: Sample): boolean {
  return arm === 'baseline' && !cached && result.kind === 'scored';
}

/** Cases of both by name. Where checks are known and differ, today's checks decide which samples of the anchor count. */
function casesOf(
  anchor: readonly Sample[],
  today: readonly Sample[],
  isToday: (sample: Sample) => boolean,
): SlotCases {
  const byCase = [...grouped(today, (sample) => sample.case)].sort(([a], [b]) => (a < b ? -1 : 1));
  const ofAnchor = grouped(anchor, (sample) => sample.case);
  let otherChecks = 0;
  const pairs = byCase.flatMap(([name, now]): TimedCase[] => {
    const before = ofAnchor.get(name) ?? [];
    const graded = now.at(-1)?.keys?.grading;
    const alike = before.filter(({ keys }) => !graded || !keys || keys.grading === graded);
    if (before.length > 0 && alike.length === 0) otherChecks += 1;
    const own = alike.filter((sample) => !isToday(sample));
    if (alike.length === 0) return [];
    return [
      own.length > 0
        ? { case: name, anchor: own, today: now, same: false }
        : { case: name, anchor: now, today: now, same: true },
    ];
  });
  return { pairs, otherChecks };
}
