import { SAME_ANSWER } from '../../config/policy/pass-of-answers.ts';
import type { MetricPolicy } from '../../config/policy/policy.ts';
import type { Finding } from '../../design/design.ts';
import { caseReliability } from '../../design/reliability/case-reliability.ts';
import { metricRule } from '../../metrics/metric-rules.ts';
import { type Reliability, reliabilityOf } from '../../metrics/reliability.ts';
import { ALIKE_STAGES, type Stage } from '../../samples/stage.ts';
import { pairedInterval } from '../../stats/intervals/paired-interval.ts';
import { mean } from '../../stats/quantile.ts';
import type { MetricComparison } from '../comparison.ts';
import type { SlotCase } from '../slot-cases.ts';
import { triedIn } from './estimate-samples.ts';
import { floorCases, floorCheck } from './floors.ts';
import { type CaseValues, caseMeans } from './metric-values.ts';

/** The parts of a slot that are read here. */
interface Input {
  readonly cases: readonly SlotCase[];
  readonly policies: Readonly<Record<string, MetricPolicy>>;
  readonly findings: readonly Finding[];
}

/** The stage whose cases were drawn before anything was asked. */
const REPEATS: readonly Stage[] = ['reliability'];

/**
 * How reliable the answers of a slot are, over the cases that were repeated on both sides. Each case counts alike. A metric that gates
 * is read off the repeats that were drawn for it. `same answer` is shown unasked too, read off all rounds that asked both
 * sides alike. It is left out where nothing was repeated, or where both sides are as consistent and no floor is set. Its floor needs no rule
 * for cases that this PR adds (`withoutAdded`): main repeats none of them, so they are not in it.
 */
export function reliabilityRows({ cases, policies, findings }: Input): readonly MetricComparison[] {
  const named = Object.keys(policies).filter((name) => reliabilityOf(name) !== null);
  return [...new Set([...named, SAME_ANSWER])].flatMap((name) => {
    const measure = reliabilityOf(name);
    if (measure === null) return [];
    const rule = metricRule(name, policies);
    const finding = findings.find(({ metric }) => metric === name);
    const values = repeatsOf(cases, measure, rule.gate ? REPEATS : ALIKE_STAGES);
    const row = rowOf(values, finding);
    const { floor, ...shown } = rule;
    const isWanted = rule.gate || (row.baseline !== null && floor !== null);
    if (!isWanted && row.baseline === row.candidate) return [];
    return [
      {
        ...shown,
        ...row,
        ...(floor === null ? {} : { floor: floorCheck(rule, floor, values, unaskedValues(cases)) }),
      },
    ];
  });
}

/** Of what was not asked nothing is known: no stored samples are repeats that were drawn for a metric. */
function unaskedValues(cases: readonly SlotCase[]): readonly CaseValues[] {
  return floorCases(cases).unasked.map(({ planned: { cluster } }) => ({
    cluster,
    comparable: false,
    baseline: [],
    candidate: [],
  }));
}

function rowOf(values: ReturnType<typeof repeatsOf>, finding: Finding | undefined) {
  const [baseline, candidate] = [mean(caseMeans(values, 'baseline')), mean(caseMeans(values, 'candidate'))];
  const found = values.length === 0 ? null : pairedInterval(values);
  const difference = baseline === null || candidate === null ? null : candidate - baseline;
  return {
    baseline,
    candidate,
    difference,
    interval: found && ([found.low, found.high] as const),
    pValue: finding?.pValue ?? null,
    sideBySide: true,
    cases: values.length,
    // The cases were drawn beforehand, so what they lost is what the slot lost.
    ...(finding?.outcome === 'convicted' && { net: difference }),
  };
}

function repeatsOf(cases: readonly SlotCase[], measure: Reliability, stages: readonly Stage[]) {
  return cases
    .filter(({ comparable, same }) => comparable && !same)
    .flatMap((entry) => {
      const tried = triedIn(entry, stages);
      const baseline = caseReliability(measure, tried?.baseline ?? []);
      const candidate = caseReliability(measure, tried?.candidate ?? []);
      if (baseline === null || candidate === null) return [];
      const { cluster } = entry.planned;
      return [{ cluster, comparable: true, baseline: [baseline], candidate: [candidate] }];
    });
}
