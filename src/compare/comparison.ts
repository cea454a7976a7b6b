import type { Finding } from '../design/design.ts';
import type { Ruler, Unmeasured } from '../plan/eval-plan.ts';
import type { FailedAssertion, Usage } from '../samples/sample.ts';
import type { DIRECTIONS } from '../vocabulary.ts';
import type { FloorCheck } from './metrics/floors.ts';
import type { PromptTokens } from './metrics/prompt-tokens.ts';
import type { Drift } from './over-time/drift.ts';
import type { LostBy, MovedPassage } from './retrieved.ts';
import type { TaskComparison } from './tasks/task-comparison.ts';

/** What happened to one case between main and this PR. */
export const TRANSITIONS = [
  'unchanged',
  'broken',
  'suspected',
  'better',
  'flaky',
  /** The grader changed its mind on the same answer. */
  'grader-unstable',
  'added',
  'removed',
  'edited',
  /** It stands in the training data, and main's policy leaves such cases out of the verdict. */
  'left-out',
  'errored',
] as const;
export type Transition = (typeof TRANSITIONS)[number];

/**
 * One arm's fresh samples of one case: passes of scored ones, errors apart. Of a case on trial in a conviction, those
 * that were drawn side by side in a block that their own results did not end.
 */
export interface ArmTally {
  readonly scored: number;
  readonly passed: number;
  /** Those of them that are right by the suite's task, whatever its assertions say; absent where it has none. */
  readonly right?: number;
  readonly errored: number;
}

export interface CaseComparison {
  readonly case: string;
  readonly label: string;
  readonly transition: Transition;
  readonly critical: boolean;
  readonly baseline: ArmTally;
  readonly candidate: ArmTally;
  /** Adjusted chance of this case's own loss if nothing had changed; null where it was not tested alone. */
  readonly pValue: number | null;
  /** Assertions that failed on this PR's side and held on main's, or failed on both for an added case. */
  readonly failed: readonly FailedAssertion[];
  /** One output of each side that shows the difference best; null where there is none. */
  readonly outputs: { readonly baseline: string | null; readonly candidate: string | null };
  readonly retrieved?: readonly MovedPassage[];
  readonly lostBy?: LostBy;
  /** Message of the first error, where there was one. */
  readonly error: string | null;
  /** Set where this PR edits what grades it. */
  readonly regraded?: Regraded;
}

/** What the assertions and graders of both sides make of the same answers. */
export interface Regraded {
  /** `same-answers`: nothing but they differs, and nothing was judged. `candidate`: this PR's judged both sides. */
  readonly ruler: Ruler;
  /** Answers that both sides graded: main's stored ones, else one of this PR; and how many pass by each. */
  readonly answers: number;
  readonly byMain: number;
  readonly byPull: number;
  /** The same of main's fresh answers, where this PR's judged them. */
  readonly own: { readonly answers: number; readonly byMain: number; readonly byPull: number } | null;
}

export const METRIC_UNITS = ['rate', 'score', 'usd', 'ms', 'tokens'] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

/** One metric of a slot in both arms. Rates are fractions; `difference` is candidate − baseline in the metric's unit. */
export interface MetricComparison {
  readonly name: string;
  readonly unit: MetricUnit;
  readonly direction: (typeof DIRECTIONS)[number];
  readonly gate: boolean;
  readonly tolerance: number;
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly difference: number | null;
  /** Paired 95 % interval of the difference; null where it cannot be had. */
  readonly interval: readonly [number, number] | null;
  /** One-sided chance of a drop this large if nothing had changed, adjusted when it gates; null where untested. */
  readonly pValue: number | null;
  /** Latency of stored or separately run arms is shown, never judged. */
  readonly sideBySide: boolean;
  /**
   * Of a convicted metric: the estimated net change over all compared cases of the slot, from samples that no result
   * chose (candidate − baseline). What a tolerance is held against. Null where it cannot be had.
   */
  readonly net?: number | null;
  /** The absolute bar for this PR's own samples; absent where the policy sets none. */
  readonly floor?: FloorCheck;
  /** Against stored samples: a loss up to this may be the model's own drift. In the metric's unit. */
  readonly driftMargin?: number;
  /** The number of cases that it is of, where that may be a part of them. */
  readonly cases?: number;
}

export interface SlotComparison {
  readonly slot: string;
  readonly label: string;
  readonly moved: readonly string[];
  readonly promptFile: string | null;
  readonly metrics: readonly MetricComparison[];
  readonly cases: readonly CaseComparison[];
  readonly findings: readonly Finding[];
  /** What would have been seen, four times in five: this many cases broken outright, or a drop this large spread over all. */
  readonly detectable: { readonly brokenCases: number | null; readonly spreadDrop: number | null };
  /** Gating metrics by which main itself answers differently than its stored samples say; never part of a verdict. */
  readonly drift?: readonly Drift[];
  /** What is behind the metrics of the suite's task; absent where it has none. */
  readonly task?: TaskComparison;
  /** How long its prompts are; absent where that is not known. */
  readonly promptTokens?: PromptTokens;
  /** Main cannot run: its stored samples stood in for it. Absent: it was asked. */
  readonly againstStored?: AgainstStored;
}

/** What stood in for a main that cannot run. */
export interface AgainstStored {
  /** Why it cannot, in words. */
  readonly reason: string;
  /** Stored samples of main; 0: only floors could be checked. */
  readonly samples: number;
  /** Days (UTC) of the oldest and the newest one; null where there is none. */
  readonly days: readonly [string, string] | null;
}

export interface SuiteComparison {
  readonly suite: string;
  readonly config: string;
  readonly state:
    | { readonly kind: 'compared'; readonly slots: readonly SlotComparison[] }
    /** `removed`: the suite is gone in this PR. */
    | { readonly kind: 'skipped'; readonly reason: string; readonly removed?: true }
    | { readonly kind: 'unmeasured'; readonly why: Unmeasured; readonly slots: readonly SlotComparison[] };
  readonly changedInputs: readonly string[];
  readonly notes: readonly string[];
  /** Samples of both arms were drawn side by side in this run. */
  readonly sideBySide: boolean;
}

/** Everything measured about a change, before any judgement. */
export interface Comparison {
  readonly suites: readonly SuiteComparison[];
  readonly calls: {
    readonly candidate: number;
    readonly baseline: number;
    readonly grader: number;
    readonly reused: number;
  };
  readonly usage: { readonly target: Usage; readonly grader: Usage };
}
