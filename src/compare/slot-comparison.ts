import type { MetricPolicy } from '../config/policy.ts';
import type { Effort, Finding } from '../design/design.ts';
import type { PlannedSlot } from '../plan/eval-plan.ts';
import { caseComparison } from './case-comparison.ts';
import type { SlotComparison } from './comparison.ts';
import { detectableIn } from './detectable.ts';
import { estimateValues, isSampledAlike } from './estimate-samples.ts';
import { metricRows } from './metric-rows.ts';
import type { SlotCase } from './slot-cases.ts';
import { namedCases } from './transitions.ts';

export interface SlotInput {
  readonly slot: PlannedSlot;
  readonly cases: readonly SlotCase[];
  readonly findings: readonly Finding[];
  readonly policies: Readonly<Record<string, MetricPolicy>>;
  readonly sideBySide: boolean;
  /** One-sided level at which the slot's pass rate is tested; null where it is not. */
  readonly level: number | null;
  /** The dial: what a searching run would have found. */
  readonly effort: Effort;
}

/** Everything measured in one slot. */
export function slotComparison(input: SlotInput): SlotComparison {
  const { slot, cases, findings, level, effort } = input;
  const named = namedCases(findings);
  const sampled = cases.filter(({ same }) => !same);
  return {
    slot: slot.slot,
    label: slot.label,
    moved: slot.moved,
    promptFile: slot.promptFile,
    metrics: metricRows(input),
    cases: cases.map((entry) => caseComparison(entry, named)),
    findings,
    detectable:
      level === null
        ? { brokenCases: null, spreadDrop: null }
        : detectableIn(estimateValues(sampled, 'pass', null), level, isSampledAlike(cases) ? null : effort),
  };
}
