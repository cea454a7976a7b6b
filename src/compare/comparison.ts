/**
 * Compare: what the evidence says of each case, metric and slot. The types that are published of a comparison stand in this file,
 * but for what a diagnosis adds (`blame/diagnosis.ts`).
 * Get: the plan, the findings of the design and the samples that they rest on.
 * Give: the comparison: transitions of cases, effects with intervals, drift, totals. It holds no opinion on what may merge.
 */
import type { GateConfig, SkippedConfig } from '../config/gate-config.ts';
import type { Evidence, Finding } from '../design/design.ts';
import type { MetricUnit } from '../metrics/built-in-metrics.ts';
import type { MetricRule } from '../metrics/metric-rules.ts';
import type { CaseBar } from '../plan/case-bars.ts';
import type { CheckedBy, EvalPlan, Unmeasured } from '../plan/eval-plan.ts';
import type { CopyPlace } from '../plan/manifest.ts';
import type { ShardsBrought } from '../plan/shards.ts';
import type { Arm, FailedAssertion, Usage } from '../samples/sample.ts';
import type { TaskKind } from '../tasks/task.ts';
import type { Blame, BrokenLines, BrokenSettings, MovedPassage } from './blame/diagnosis.ts';

/** What happened to one case between main and this PR. */
export const TRANSITIONS = [
  'unchanged',
  'broken',
  'suspected',
  'better',
  /** The provider refuses it this PR for good, and answers it for main. */
  'refused',
  /** Fails as the prompt stands, and under variations no more often than on main. */
  'borderline',
  /** Passes and fails on one side under the same keys. */
  'flaky',
  /** Each side has one outcome, and not the same, in too few answers to say more. */
  'unclear',
  /** The grader changed its mind on the same answer. */
  'grader-unstable',
  'added',
  'removed',
  'edited',
  /** It stands in the training data, and main's policy leaves such cases out of the verdict. */
  'left-out',
  /** Somebody accepted what this PR makes of it. */
  'accepted',
  'errored',
] as const;
export type Transition = (typeof TRANSITIONS)[number];

/**
 * One arm's samples of one case: passes of scored ones, errors apart. Fresh ones; for main its stored ones where none is fresh. Where a trial
 * says what became of the case, those that were drawn side by side in a block that their own results did not end.
 */
export interface ArmTally {
  readonly scored: number;
  readonly passed: number;
  /** Those of them that are right by the suite's task, whatever its assertions say; absent where it has none. */
  readonly right?: number;
  readonly errored: number;
  /** None of them was drawn in this run. */
  readonly stored?: true;
}

/** Samples of both arms, counted. */
export type ArmTallies = Readonly<Record<Arm, ArmTally>>;

/** One case in one slot on both sides: what became of it, and what shows it. */
export interface CaseComparison {
  readonly case: string;
  readonly label: string;
  readonly transition: Transition;
  /** What it asks, in short. Absent: nothing is shown of the case, it is not known, or its label says it. */
  readonly input?: string;
  readonly critical: boolean;
  readonly baseline: ArmTally;
  readonly candidate: ArmTally;
  /** What both sides made of variations of the prompt, beside the samples above. Absent: it was not asked with any. */
  readonly varied?: ArmTallies;
  /** Adjusted chance of this case's own loss if nothing had changed; null where it was not tested alone. */
  readonly pValue: number | null;
  /** Metrics but for the pass rate that show the loss or the gain of a case that a trial names. Absent: none. */
  readonly movedBy?: readonly string[];
  /** What those of them came to, over the answers that have a value of it. Absent: passes show the same, or no answer has one. */
  readonly moved?: readonly MovedValue[];
  /** Assertions that failed on this PR's side and held on main's. Of an added case, and in a suite in which nothing passes, all that failed. */
  readonly failed: readonly FailedAssertion[];
  /** One output of each side that shows the difference best; null where there is none. */
  readonly outputs: { readonly baseline: string | null; readonly candidate: string | null };
  readonly retrieved?: readonly MovedPassage[];
  readonly blame?: Blame;
  /** Message of the first error; null where there was none. */
  readonly error: string | null;
  /** The provider's code for a `refused` case: `context_length_exceeded`. */
  readonly refusal?: string;
  /** Set where this PR edits what grades it. */
  readonly editedChecks?: EditedChecks;
  /** Of a case that says how often it must pass. */
  readonly bar?: BarCheck;
  /** Somebody accepted what this PR makes of it: no verdict rests on it. */
  readonly accepted?: true;
  /** This PR's prompt holds the case itself, whichever is asked, and main's does not: where. It counts all the same. */
  readonly copied?: CopyPlace;
  /** Left out because of a training file that this PR edits, or because main's policy holds it too noisy. */
  readonly leftOutByChange?: true;
  readonly quarantined?: true;
}

/** Means of a metric over those of the answers that a case is counted by that have it, each side's. */
export interface MovedValue {
  readonly metric: string;
  readonly unit: MetricUnit;
  readonly baseline: number;
  readonly candidate: number;
}

/** How this PR's answers to one case stand to the share of them that must pass, with an exact interval of that share. */
export interface BarCheck extends CaseBar, Pick<FloorCheck, 'interval' | 'state'> {
  readonly passed: number;
  readonly answered: number;
}

/** What the assertions and graders of both sides make of the same answers. */
export interface EditedChecks {
  /** `same-answers`: nothing but they differs, and nothing was judged. `candidate`: this PR's judged both sides. */
  readonly checkedBy: CheckedBy;
  /** Answers that both sides graded: main's stored ones, else one of this PR; and how many pass by each. */
  readonly answers: number;
  readonly baseline: number;
  readonly candidate: number;
  /** Main's assertions that an answer fails which passes this PR's; empty where there is no such answer. */
  readonly failsByMain: readonly FailedAssertion[];
  /** The same of main's fresh answers, where this PR's judged them. */
  readonly own: { readonly answers: number; readonly baseline: number; readonly candidate: number } | null;
  /** Whether this PR's still pass any answer of main; null where none was graded so. */
  readonly passesOld: boolean | null;
  /** Metrics that can block, which main's give of an answer and this PR's do not. Absent: there are none. */
  readonly dropped?: readonly string[];
}

/** One metric of a slot in both arms. Rates are fractions; `difference` is candidate − baseline in the metric's unit. */
export interface MetricComparison extends Omit<MetricRule, 'floor'> {
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
   * chose (candidate − baseline), or of the cases confirmed one by one where that is worse and no gain was confirmed. What a
   * tolerance is held against. Null where it cannot be had.
   */
  readonly net?: number | null;
  /** Beside a conviction: 95 % interval of what the tried cases add to the change, by their fresh runs alone. */
  readonly tried?: readonly [number, number] | null;
  /** The floor for this PR's own samples; absent where the policy sets none. */
  readonly floor?: FloorCheck;
  /** Against stored samples: a loss up to this may be the model's own drift. In the metric's unit. */
  readonly driftMargin?: number;
  /** The number of cases that it is of, where that may be a part of them. */
  readonly cases?: number;
  /** It gates, and answers to this many cases say it on main and not in this PR, beyond chance. Absent: there are none. */
  readonly unsaid?: number;
  /** The same in cases so few that chance may take them, where every answer of main says it. Reported, and judges nothing. */
  readonly fewUnsaid?: number;
  /** It gates, and no assertion of main gives it weight: main's value says nothing, and others judge. */
  readonly weightless?: true;
}

/** One slot of a suite on both sides: its metrics, its cases and what the design found. */
export interface SlotComparison {
  readonly slot: string;
  readonly label: string;
  readonly moved: readonly string[];
  readonly promptFile: string | null;
  readonly metrics: readonly MetricComparison[];
  readonly cases: readonly CaseComparison[];
  readonly findings: readonly Finding[];
  /**
   * Where the pass rate was convicted: cases that main passes and that failed at their first look, whether or not a trial had room for
   * them, and how many chance alone would make fail.
   */
  readonly seenFailing?: { readonly cases: number; readonly byChance: number };
  /** What would have shown, four times in five: this many cases broken outright, or a drop this large spread over all. */
  readonly detectable: { readonly brokenCases: number | null; readonly spreadDrop: number | null };
  /** Gating metrics where main's new answers differ from its stored samples; never part of a verdict. */
  readonly drift?: readonly Drift[];
  /** What is behind the metrics of the suite's task; absent where it has none. */
  readonly task?: TaskComparison;
  /** How long its prompts are; absent where that is not known. */
  readonly promptTokens?: PromptTokens;
  /** Main cannot run: its stored samples stood in for it. Absent: it was asked. */
  readonly mainGone?: MainGone;
  /** Which changed lines of its prompt broke its confirmed cases. Absent: nobody looked. */
  readonly brokenLines?: BrokenLines;
  /** Which settings that moved together broke its confirmed cases. Absent: nobody looked, or nothing could be said. */
  readonly brokenSettings?: BrokenSettings;
}

/** What stood in for a main that cannot run. */
export interface MainGone {
  /** Why it cannot, in words. */
  readonly reason: string;
  /** Stored samples of main; 0: only floors could be checked. */
  readonly samples: number;
  /** Days (UTC) of the oldest and the newest one; null where there is none. */
  readonly days: readonly [string, string] | null;
}

/** One suite on both sides, or why it was not compared. An unmeasured suite keeps the slots that have samples. */
export interface SuiteComparison {
  readonly suite: string;
  readonly config: string;
  readonly state:
    | { readonly kind: 'compared'; readonly slots: readonly SlotComparison[] }
    /** `removed`: the suite is gone in this PR. `unread`: its config can be read on neither side, and this PR does not touch it. */
    | { readonly kind: 'skipped'; readonly reason: string; readonly removed?: true; readonly unread?: true }
    | { readonly kind: 'unmeasured'; readonly why: Unmeasured; readonly slots: readonly SlotComparison[] };
  readonly changedInputs: readonly string[];
  readonly notes: readonly string[];
  /** Samples of both arms were drawn side by side in this run. */
  readonly sideBySide: boolean;
  /** Cells that both sides have were not asked, since nothing in them differs. Absent: there are none, or it is not known. */
  readonly hasSameCells?: true;
  /** Sentences on metrics that gate it and that it does not have. Absent: none. */
  readonly wrongGates?: readonly string[];
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
  /** Calls of these (target and grader) that searched changed lines. Absent: none. */
  readonly lineCalls?: number;
  /** Calls of these that asked which settings broke cases. Absent: none. */
  readonly settingCalls?: number;
  /** Configs that were found, and why each is not a suite. Absent: there are suites, or no config was found at all. */
  readonly notRun?: readonly SkippedConfig[];
}

/** Whether a floor, or the bar of a case, was held. `unclear`: missed, but by no more than chance may do. */
export const FLOOR_STATES = ['held', 'missed', 'unclear'] as const;

/** A floor against this PR's own samples. */
export interface FloorCheck {
  readonly floor: number;
  readonly value: number | null;
  /** 95 % interval of the value over cases; null where it cannot be had. */
  readonly interval: readonly [number, number] | null;
  readonly state: (typeof FLOOR_STATES)[number];
  /** Cases that have main's inputs and were not asked, where the floor is unclear because of them, or missed whatever they do. */
  readonly notAsked?: number;
  /** Cases that this PR adds, where main kept the floor without them and this PR misses it: value and interval are those of the others. */
  readonly added?: number;
}

/** `usage`: as the provider counted them. `characters`: characters of the rendered prompt ÷ 4. */
export const TOKEN_COUNTS = ['usage', 'characters'] as const;

/** How long the prompts of a slot are on both sides, and what the difference costs. */
export interface PromptTokens {
  /** Mean tokens of a request's prompt, cases alike. */
  readonly baseline: number;
  readonly candidate: number;
  readonly from: (typeof TOKEN_COUNTS)[number];
  /** US dollars that 1,000 requests take more (below 0: less) for it; null where the model's price is not known. */
  readonly usdPerThousand: number | null;
}

/** Main against itself: one slot and metric, stored against fresh samples of the same keys. */
export interface Drift {
  readonly metric: string;
  /** Two-sided chance of a difference this large if main answers as it did. */
  readonly pValue: number;
  readonly drifted: boolean;
  /** Means over the compared cases, in the metric's unit. */
  readonly stored: number;
  readonly fresh: number;
  /** Cases with samples of both times. */
  readonly compared: number;
  /** Where it drifted: cases whose mean moved by half of the scale or more, the least likely first. */
  readonly changedCases: readonly DriftedCase[];
  /** The day (`2026-01-31`, UTC) of the first samples that answer again; null where it did not drift, or no day stands out. */
  readonly since: string | null;
  /** Days of the oldest and the newest stored sample that was compared. */
  readonly storedDays: readonly [string, string];
  /** The slot's changes are against these stored samples, so that they hold the drift too. Absent: against fresh ones. */
  readonly inChange?: true;
}

/** What a slot's task shows beside its metrics, over the cases that both arms have. */
export interface TaskComparison {
  readonly kind: TaskKind;
  readonly cases: number;
  /** Those whose F1 fell most first. */
  readonly labels: readonly LabelComparison[];
  /** Wrong answers that became more or fewer, the largest change first. */
  readonly confusions: readonly Confusion[];
  /** Cases whose answer is none of the labels, and cases whose answer cannot be read; samples averaged. */
  readonly outside: Readonly<Record<Arm, number>>;
  readonly unreadable: Readonly<Record<Arm, number>>;
  /** Of tokens: cases whose answer has other tokens than the case expects. */
  readonly misaligned?: Readonly<Record<Arm, number>>;
  readonly slices: readonly SliceComparison[];
  /** Values of tags that are left out. */
  readonly slicesLeft: number;
}

/** Of one label, entity type or field in one arm. */
export interface LabelScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One label, entity type or field of a suite's task on both sides. */
export interface LabelComparison {
  readonly label: string;
  /** Expected cases, entities or values. */
  readonly support: number;
  readonly baseline: LabelScores;
  readonly candidate: LabelScores;
}

/** How many cases that expect one label are answered by another (null: by none of the labels), samples averaged. */
export interface Confusion {
  readonly expected: string;
  readonly answer: string | null;
  readonly baseline: number;
  readonly candidate: number;
}

/** The metrics of the cases with one value of a tag. */
export interface SliceComparison {
  readonly tag: string;
  readonly value: string;
  readonly cases: number;
  readonly metrics: readonly MetricComparison[];
}

/** What a comparison rests on: the plan, what was sampled by it, and what the design found in that. */
export interface EvidenceInput {
  readonly plan: EvalPlan;
  readonly config: GateConfig;
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
  /** False where the arms were not sampled side by side. Default: true. */
  readonly sideBySide?: boolean;
  /** false: a main that does not run may be this PR's doing, and nothing stands in for it. Default: true. */
  readonly mainMayBeGone?: boolean;
  /** Suites whose task this PR edits. Absent: none. */
  readonly editedTasks?: ReadonlySet<string>;
  /** What shards of the run drew. Absent: there were none. */
  readonly shards?: Omit<ShardsBrought, 'count'>;
}

/** A case that answers differently than it did: means of its stored and fresh samples, in the metric's unit. */
export interface DriftedCase {
  readonly case: string;
  readonly stored: number;
  readonly fresh: number;
  /** Two-sided, of the case alone, not adjusted. */
  readonly pValue: number;
}
