import type { MetricPolicy, Policy } from '../config/policy/policy.ts';
import type { Effort, Finding } from '../design/design.ts';
import type { PlannedSlot } from '../plan/eval-plan.ts';
import type { TaskSpec } from '../tasks/task.ts';
import { caseComparison } from './case-comparison.ts';
import type { MetricComparison, SlotComparison } from './comparison.ts';
import { hiddenGates, namedGates } from './edited-checks.ts';
import { detectableIn } from './metrics/detectable.ts';
import { isSampledAlike, judgedValues } from './metrics/estimate-samples.ts';
import { fallsAlike } from './metrics/fell-alike.ts';
import { metricRows } from './metrics/metric-rows.ts';
import { promptTokens } from './metrics/prompt-tokens.ts';
import { seenFailing } from './metrics/seen-failing.ts';
import { refusedCases } from './refused-cases.ts';
import type { SlotCase } from './slot-cases.ts';
import { taskComparison } from './tasks/task-comparison.ts';
import { type TaskInput, taskRowNames, taskRows } from './tasks/task-rows.ts';
import { namedCases } from './transitions.ts';

/** One slot with its sampled cases, and all of the policy that its comparison needs. */
export interface SlotInput {
  readonly slot: PlannedSlot;
  readonly cases: readonly SlotCase[];
  /** The same cases, without stored samples that main's trials contradict: what became of each. */
  readonly told: readonly SlotCase[];
  readonly findings: readonly Finding[];
  readonly policies: Readonly<Record<string, MetricPolicy>>;
  readonly sideBySide: boolean;
  /** One-sided level at which the slot's pass rate is tested; null where it is not. */
  readonly level: number | null;
  /** The dial: what a searching run would have found. */
  readonly effort: Effort;
  /** What the suite's answers are; null where the policy does not say. */
  readonly task: TaskSpec | null;
  readonly prices: Policy['prices'];
}

/** Everything measured in one slot. */
export function slotComparison(input: SlotInput): SlotComparison {
  const { slot, cases, told, findings, level, effort, task } = input;
  const shown = task && taskComparison({ ...input, task });
  const named = namedCases(findings);
  const refused = refusedCases(told);
  const gating = namedGates(input.policies);
  const gates = { gating, hidden: hiddenGates(cases, gating), falls: fallsAlike(told, findings, gating) };
  const prompt = promptTokens(slot, cases, input.prices);
  const sampled = cases.filter(({ same }) => !same);
  return {
    slot: slot.slot,
    label: slot.label,
    moved: slot.moved,
    promptFile: slot.promptFile,
    metrics: (task ? withTask(metricRows(input), { ...input, task }) : metricRows(input)).map(
      withoutRounding,
    ),
    cases: told.map((entry) => caseComparison(entry, named, gates, refused.get(entry))),
    findings,
    ...(findings.some(({ metric, outcome }) => metric === 'pass' && outcome === 'convicted') && {
      seenFailing: seenFailing(cases),
    }),
    detectable:
      level === null
        ? { brokenCases: null, spreadDrop: null }
        : detectableIn(
            judgedValues(
              sampled,
              task,
              gating.map(({ name }) => name),
            ),
            level,
            isSampledAlike(cases) ? null : effort,
          ),
    ...(shown && { task: shown }),
    ...(prompt && { promptTokens: prompt }),
  };
}

/** Sums of shares leave a trace of 1e-17 where gains and losses are equal: it would read as "worse". */
const ROUNDING = 1e-12;

function withoutRounding(row: MetricComparison): MetricComparison {
  const { baseline, difference } = row;
  if (baseline === null || difference === null || difference === 0) return row;
  return Math.abs(difference) <= ROUNDING * Math.max(1, Math.abs(baseline)) ? { ...row, difference: 0 } : row;
}

/** The task's metrics after the pass rate; a named metric of the same name gives way. */
function withTask(rows: readonly MetricComparison[], input: TaskInput): readonly MetricComparison[] {
  const names = taskRowNames(input);
  const others = rows.filter(({ name }) => !names.includes(name));
  return [...others.slice(0, 1), ...taskRows(input, names), ...others.slice(1)];
}
