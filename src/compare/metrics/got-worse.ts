import { gainOf } from '../../metrics/direction.ts';
import { type MetricRule, metricRule } from '../../metrics/metric-rules.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import { sum } from '../../numbers.ts';
import type { Sample } from '../../samples/sample.ts';
import { mean } from '../../stats/quantile.ts';
import type { ArmTallies, ArmTally, MovedValue } from '../comparison.ts';
import type { CaseSamples } from '../sample-index.ts';

/** The answers that a case is judged by, and the same answers counted. */
interface JudgedAnswers {
  readonly samples: CaseSamples;
  readonly tallies: ArmTallies;
}

/**
 * Whether the answers of a case are worse by a metric that convicted. A metric of a task is worse by answers that are wrong, or wrong in another
 * way: only where more of them are right is it not. `gating`: the suite's own metrics that can block.
 */
export function gotWorseBy(
  metric: string,
  { samples, tallies }: JudgedAnswers,
  gating: readonly MetricRule[],
): boolean {
  const { baseline, candidate } = tallies;
  if (metric === 'pass')
    return isMoreOften({ baseline: candidate, candidate: baseline }, ({ passed }) => passed) === true;
  const gain = gainIn(metric, samples, gating);
  return gain === null ? isMoreOften(tallies, ({ right }) => right) !== true : gain < 0;
}

/** Standard errors of its own answers that one of several gains must exceed. A case that did not move does so once in twenty. */
const BEYOND_CHANCE = 1.64;

/**
 * Whether the answers of a case are better by a metric whose gains trial convicted: its mean, or the share of them that pass or are right. Several gains are confirmed
 * together, and of cases that did not move every second one has the better mean: there it must be better beyond what its answers vary by. `alone`: the trial was of this
 * case, and confirmed it. A false alarm that went to another label is not a gain.
 */
export function gotBetterBy(
  metric: string,
  { samples, tallies }: JudgedAnswers,
  gating: readonly MetricRule[],
  alone: boolean,
): boolean {
  const far = alone ? 0 : BEYOND_CHANCE;
  const gain = metric === 'pass' ? null : gainIn(metric, samples, gating);
  if (gain !== null)
    return gain > far * errorOf(valuesOf(samples.baseline, metric), valuesOf(samples.candidate, metric));
  const { baseline, candidate } = tallies;
  return (['passed', 'right'] as const).some((good) => {
    const [before, after] = [answersOf(baseline, good), answersOf(candidate, good)];
    return (mean(after) ?? 0) - (mean(before) ?? 0) > far * errorOf(before, after);
  });
}

/** A one for each answer that is so, and a zero for each other. */
function answersOf(tally: ArmTally, good: 'passed' | 'right'): readonly number[] {
  return Array.from({ length: tally.scored }, (_, at) => Number(at < (tally[good] ?? 0)));
}

/** How far the mean of a metric went up over a case's answers, with higher as better; null where it is not a mean over answers. */
function gainIn(metric: string, samples: CaseSamples, gating: readonly MetricRule[]): number | null {
  const [value] = movedValues([metric], samples, gating);
  return value ? gainOf(ruleOf(metric, gating), value.candidate - value.baseline) : null;
}

/** What these metrics came to over a case's answers; nothing of one that is not a mean over answers. */
export function movedValues(
  metrics: readonly string[],
  samples: CaseSamples,
  gating: readonly MetricRule[],
): readonly MovedValue[] {
  return metrics.flatMap((metric) => {
    const [baseline, candidate] = [meanOf(samples.baseline, metric), meanOf(samples.candidate, metric)];
    const { unit } = ruleOf(metric, gating);
    return baseline === null || candidate === null ? [] : [{ metric, unit, baseline, candidate }];
  });
}

function ruleOf(metric: string, gating: readonly MetricRule[]): MetricRule {
  return gating.find(({ name }) => name === metric) ?? metricRule(metric, {});
}

/** Standard error of the difference of two means. */
function errorOf(...sides: readonly (readonly number[])[]): number {
  const variances = sides.map((values) => {
    const middle = mean(values) ?? 0;
    const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    return squares / Math.max(1, values.length - 1) / Math.max(1, values.length);
  });
  return Math.sqrt(sum(variances));
}

function valuesOf(samples: readonly Sample[], metric: string): readonly number[] {
  return samples.flatMap((sample) => metricValue(sample, metric) ?? []);
}

function meanOf(samples: readonly Sample[], metric: string): number | null {
  return mean(valuesOf(samples, metric));
}

/** Whether a larger share of this PR's scored answers is so than of main's; null where that is not known of a side. */
function isMoreOften(
  { baseline, candidate }: ArmTallies,
  countOf: (tally: ArmTally) => number | undefined,
): boolean | null {
  const [was, is] = [countOf(baseline), countOf(candidate)];
  return was === undefined || is === undefined ? null : is * baseline.scored > was * candidate.scored;
}
