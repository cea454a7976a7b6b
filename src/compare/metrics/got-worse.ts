import { gainOf } from '../../metrics/direction.ts';
import { type MetricRule, metricRule } from '../../metrics/metric-rules.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import type { Sample } from '../../samples/sample.ts';
import { mean } from '../../stats/quantile.ts';
import type { ArmTallies, ArmTally } from '../comparison.ts';
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

/**
 * Whether the answers of a case are better by a metric whose gains trial convicted: more of them pass or are right; or, by a metric with a value of each
 * answer, its mean is better by more than its standard error. Gains are confirmed together, and of cases that did not move every second one has the better
 * mean. A false alarm that went to another label is not a gain.
 */
export function gotBetterBy(
  metric: string,
  { samples, tallies }: JudgedAnswers,
  gating: readonly MetricRule[],
): boolean {
  const gain = metric === 'pass' ? null : gainIn(metric, samples, gating);
  if (gain !== null) return gain > errorOf(metric, samples);
  return (
    isMoreOften(tallies, ({ passed }) => passed) === true ||
    isMoreOften(tallies, ({ right = 0 }) => right) === true
  );
}

/** How far the mean of a metric went up over a case's answers, with higher as better; null where it is not a mean over answers. */
function gainIn(
  metric: string,
  { baseline, candidate }: CaseSamples,
  gating: readonly MetricRule[],
): number | null {
  const [before, after] = [meanOf(baseline, metric), meanOf(candidate, metric)];
  if (before === null || after === null) return null;
  const rule = gating.find(({ name }) => name === metric) ?? metricRule(metric, {});
  return gainOf(rule, after - before);
}

/** Standard error of the difference of a metric's means. */
function errorOf(metric: string, { baseline, candidate }: CaseSamples): number {
  const variances = [baseline, candidate].map((samples) => {
    const values = valuesOf(samples, metric);
    const middle = mean(values) ?? 0;
    const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    return squares / Math.max(1, values.length - 1) / values.length;
  });
  return Math.sqrt(variances.reduce((sum, own) => sum + own, 0));
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
