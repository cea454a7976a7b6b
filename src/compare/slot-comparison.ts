import type { MetricPolicy } from '../config/policy.ts';
import type { Finding } from '../design/design.ts';
import type { PlannedSlot } from '../plan/eval-plan.ts';
import { caseComparison } from './case-comparison.ts';
import type { SlotComparison } from './comparison.ts';
import { detectableIn } from './detectable.ts';
import { metricRows } from './metric-rows.ts';
import { metricValues } from './metric-values.ts';
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
}

/** Everything measured in one slot. */
export function slotComparison(input: SlotInput): SlotComparison {
  const { slot, cases, findings, level } = input;
  const named = namedCases(findings);
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
        : detectableIn(metricValues(cases, 'pass'), level),
  };
}
