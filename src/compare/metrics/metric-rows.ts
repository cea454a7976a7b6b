import type { MetricPolicy } from '../../config/policy/policy.ts';
import type { Finding } from '../../design/design.ts';
import {
  builtInMetric,
  isGraded,
  isSpent,
  REQUESTED_METRICS,
  SAMPLE_METRICS,
} from '../../metrics/built-in-metrics.ts';
import { gainOf } from '../../metrics/direction.ts';
import { type MetricRule, metricRule } from '../../metrics/metric-rules.ts';
import { meanOf } from '../../numbers.ts';
import type { Stage } from '../../samples/stage.ts';
import { pairedInterval } from '../../stats/intervals/paired-interval.ts';
import { type ScoreScale, triedInterval, triedScoresInterval } from '../../stats/intervals/tried-interval.ts';
import { mean, quantile } from '../../stats/quantile.ts';
import type { MetricComparison } from '../comparison.ts';
import type { SlotCase } from '../slot-cases.ts';
import { amountsChange } from './amounts-change.ts';
import { estimateValues, isSampledAlike, triedIn } from './estimate-samples.ts';
import { floorCases, floorCheck, withoutAdded } from './floors.ts';
import { looksChange } from './looks-change.ts';
import { type CaseValues, caseMeans, metricValues, pairedValues } from './metric-values.ts';
import { reliabilityRows } from './reliability-rows.ts';
import { unsaidIn } from './unsaid-cases.ts';

/** Everything that decides a slot's table of metrics. */
export interface MetricInput {
  readonly cases: readonly SlotCase[];
  readonly policies: Readonly<Record<string, MetricPolicy>>;
  readonly findings: readonly Finding[];
  readonly sideBySide: boolean;
}

/** The metrics of a slot: pass rate, score, named metrics by name, consistency, cost, latency, tokens; those that nothing measured are left out. */
export function metricRows(input: MetricInput): readonly MetricComparison[] {
  const named = namedMetrics(input.cases);
  const scored = Object.hasOwn(input.policies, 'score') || scoreTellsMore(input.cases);
  const rows = (names: readonly string[]) =>
    names
      .map((name) => metricRow(metricRule(name, input.policies), input))
      .filter((row) => row.name === 'pass' || row.baseline !== null || row.candidate !== null || row.gate);
  const repeats = reliabilityRows(input).filter(({ name, gate }) => gate || !named.includes(name));
  const ofRepeats = new Set(repeats.map(({ name }) => name));
  return [
    ...rows(['pass', ...(scored ? ['score'] : []), ...named.filter((name) => !ofRepeats.has(name))]),
    ...repeats,
    ...rows([
      ...REQUESTED_METRICS.filter((name) => Object.hasOwn(input.policies, name)),
      ...SAMPLE_METRICS.filter(isSpent),
    ]),
  ];
}

function namedMetrics(cases: readonly SlotCase[]): readonly string[] {
  const names = new Set<string>();
  for (const { samples } of cases) {
    for (const own of [samples.baseline, samples.candidate]) {
      for (const { result } of own) {
        if (result.kind === 'scored') for (const name of Object.keys(result.metrics)) names.add(name);
      }
    }
  }
  const ofSamples = [...SAMPLE_METRICS, ...REQUESTED_METRICS];
  return [...names].filter((name) => !ofSamples.includes(name)).sort();
}

/** False where every score is 1 for a pass and 0 for a fail: the score would repeat the pass rate. */
function scoreTellsMore(cases: readonly SlotCase[]): boolean {
  return cases.some(({ samples }) =>
    [...samples.baseline, ...samples.candidate].some(
      ({ result }) => result.kind === 'scored' && result.score !== (result.passed ? 1 : 0),
    ),
  );
}

function metricRow(rule: MetricRule, { cases, findings, sideBySide }: MetricInput): MetricComparison {
  const { floor, ...shown } = rule;
  const finding = findings.find(({ metric, critical }) => metric === rule.name && !critical);
  const convicted = finding?.outcome === 'convicted' ? finding.netStages : null;
  const tried = convicted ?? triedStages(rule, findings);
  const values = valuesOf(rule, cases);
  const paired = pairedValues(values);
  const used = paired.length > 0 ? paired : values;
  const [baseline, candidate] = [summary(rule, used, 'baseline'), summary(rule, used, 'candidate')];
  // First looks and what filled main's samples up were asked at other times: what they took cannot be compared.
  const together = sideBySide && (rule.unit !== 'ms' || isSampledAlike(cases));
  return {
    ...shown,
    baseline,
    candidate,
    ...changeOf(rule, paired, baseline, candidate, () =>
      amountsChange(cases, builtInMetric(rule.name)?.of ?? rule.name),
    ),
    pValue: finding?.pValue ?? null,
    sideBySide: together,
    ...(finding && convicted ? { net: triedNet(rule, cases, finding) } : {}),
    ...(tried && isGraded(rule.unit) ? theseCases(rule, cases, tried) : {}),
    ...(rule.gate && !isSpent(rule.name)
      ? { ...unsaidIn(rule.name, cases), ...partOf(rule, paired, cases) }
      : {}),
    ...(floor === null ? {} : { floor: floorOf(rule, floor, cases) }),
  };
}

/** How many cases have a metric on both sides, where others were answered and do not have it. */
function partOf({ name }: MetricRule, paired: readonly CaseValues[], cases: readonly SlotCase[]) {
  const isPart =
    name !== 'pass' &&
    paired.length > 0 &&
    paired.length < pairedValues(estimateValues(cases, 'pass')).length;
  return isPart ? { cases: paired.length } : {};
}

function valuesOf({ name }: MetricRule, cases: readonly SlotCase[]): readonly CaseValues[] {
  return estimateValues(cases, builtInMetric(name)?.of ?? name);
}

function floorOf(rule: MetricRule, floor: number, cases: readonly SlotCase[]) {
  const checkOf = (some: readonly SlotCase[]) => {
    const { asked, unasked } = floorCases(some);
    return floorCheck(rule, floor, valuesOf(rule, asked), valuesOf(rule, unasked));
  };
  const mainIn = (some: readonly SlotCase[]) => mean(caseMeans(valuesOf(rule, some), 'baseline'));
  return withoutAdded(
    checkOf(cases),
    cases,
    (shared) => ({ main: mainIn(shared), check: checkOf(shared) }),
    rule,
  );
}

/** What graded metrics without a conviction of their own are judged on beside one: the same fresh samples of the same cases. */
function triedStages({ unit }: MetricRule, findings: readonly Finding[]): readonly Stage[] | null {
  if (!isGraded(unit)) return null;
  return findings.find(({ outcome, critical }) => outcome === 'convicted' && !critical)?.netStages ?? null;
}

/**
 * Of a conviction: the sum of the differences of the tried cases ÷ all compared cases of the slot. Unless gains were confirmed, other suspects do not win back
 * what cases lost that were confirmed one by one: with flaky ones beside it, one broken case of 1,000 had a net of 0 or more in one run of ten.
 */
function triedNet(
  rule: MetricRule,
  cases: readonly SlotCase[],
  { netStages, confirmed, gains }: Finding,
): number | null {
  const { paired, comparable } = triedPairs(rule, cases, netStages);
  if (paired.length === 0) return null;
  const lost = new Set(gains?.convicted ? [] : confirmed.map((one) => one.case));
  const own = cases.filter((entry) => lost.has(entry.planned.case));
  const nets = [paired, triedPairs(rule, own, netStages).paired].map((some) => netOf(some) / comparable);
  return nets.reduce((net, other) => (gainOf(rule, other) < gainOf(rule, net) ? other : net));
}

function netOf(paired: readonly CaseValues[]): number {
  return paired.reduce((sum, { baseline, candidate }) => sum + meanOf(candidate) - meanOf(baseline), 0);
}

/** Beside a conviction: what is open of the change of these cases, as the conviction speaks of these cases. */
function theseCases(
  rule: MetricRule,
  cases: readonly SlotCase[],
  stages: readonly Stage[],
): Pick<MetricComparison, 'interval' | 'tried'> {
  const { paired, comparable } = triedPairs(rule, cases, stages);
  const scale = scaleOf(paired);
  // Nobody chose what was asked: repeats alone are open. A case without a score is in no estimate.
  if (isSampledAlike(cases)) {
    const isPass = rule.name === 'pass';
    return {
      interval: isPass ? triedInterval(paired, paired.length) : triedScoresInterval(paired, { scale }),
    };
  }
  return {
    interval: looksChange(cases, rule.name, stages, scale[1] - scale[0]),
    tried: triedInterval(paired, comparable, { scale }),
  };
}

function triedPairs(rule: MetricRule, cases: readonly SlotCase[], stages: readonly Stage[]) {
  const comparable = cases.filter((entry) => entry.comparable);
  const tried = comparable.flatMap((entry) => {
    const samples = triedIn(entry, stages);
    return samples ? [{ ...entry, samples }] : [];
  });
  return { paired: pairedValues(metricValues(tried, rule.name)), comparable: comparable.length };
}

/** [0, 1], widened to the scores seen. */
function scaleOf(values: readonly CaseValues[]): ScoreScale {
  let [least, most] = [0, 1];
  for (const { baseline, candidate } of values) {
    for (const own of [baseline, candidate]) {
      for (const value of own) {
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
  }
  return [least, most];
}

/** The mean over cases of their means, or a quantile over samples. */
function summary(
  rule: MetricRule,
  values: readonly CaseValues[],
  arm: 'baseline' | 'candidate',
): number | null {
  const at = builtInMetric(rule.name)?.quantile;
  if (at === undefined) return mean(caseMeans(values, arm));
  return quantile(
    values.flatMap((entry) => entry[arm]),
    at,
  );
}

/**
 * Candidate − baseline with its paired interval, or that of amounts; of latency, whose median is not a mean of differences, without.
 */
function changeOf(
  rule: MetricRule,
  paired: readonly CaseValues[],
  baseline: number | null,
  candidate: number | null,
  ofAmounts: () => readonly [number, number] | null,
): Pick<MetricComparison, 'difference' | 'interval'> {
  if (paired.length === 0 || baseline === null || candidate === null)
    return { difference: null, interval: null };
  const plain = { difference: candidate - baseline, interval: null };
  if (rule.unit === 'ms') return plain;
  if (!isGraded(rule.unit)) return { ...plain, interval: ofAmounts() };
  const found = pairedInterval(paired);
  return found ? { difference: found.difference, interval: [found.low, found.high] } : plain;
}
