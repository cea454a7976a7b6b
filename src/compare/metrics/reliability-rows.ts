import type { MetricPolicy } from '../../config/policy/policy.ts';
import type { Finding } from '../../design/design.ts';
import { caseReliability } from '../../design/reliability/case-reliability.ts';
import { metricRule } from '../../metrics/metric-rules.ts';
import { type Reliability, reliabilityOf, SAME_ANSWER } from '../../metrics/reliability.ts';
import { ALIKE_STAGES, type Stage } from '../../samples/stage.ts';
import { pairedInterval } from '../../stats/intervals/paired-interval.ts';
import { mean } from '../../stats/quantile.ts';
import type { MetricComparison } from '../comparison.ts';
import type { SlotCase } from '../slot-cases.ts';
import { triedIn } from './estimate-samples.ts';
import { judgedFloor } from './floors.ts';
import { caseMeans } from './metric-values.ts';

/** What of a slot is read here. */
interface Input {
  readonly cases: readonly SlotCase[];
  readonly policies: Readonly<Record<string, MetricPolicy>>;
  readonly findings: readonly Finding[];
}

/** Repeats that no result chose. */
const REPEATS: readonly Stage[] = ['reliability'];

/**
 * How reliable the answers of a slot are: of repeats of a case, over the cases that were repeated on both sides, cases alike. What the policy
 * names is read off the repeats that were drawn for it. `same answer` is shown unasked too: of all rounds that asked both sides
 * alike, and left out where nothing was repeated, or both sides are as consistent.
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
    if (!rule.gate && (row.baseline === null || row.baseline === row.candidate)) return [];
    return [
      {
        ...shown,
        ...row,
        ...(floor === null ? {} : { floor: judgedFloor(rule, floor, row.candidate, null) }),
      },
    ];
  });
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
