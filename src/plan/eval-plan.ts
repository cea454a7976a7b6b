/**
 * Plan: everything that is known before the first call.
 * Get: the policy, what differs between the trees, and what each side holds of every suite.
 * Give: cases and slots paired over both sides, the cells to sample, the cells that cannot differ, stored samples that may be used,
 * and an estimate of calls and cost. Whatever is not run carries its reason.
 */

import type { GivenOutput } from '../samples/given-output.ts';
import type { RetrievedPassage } from '../samples/passages.ts';
import type { Reverted } from '../samples/reverted-prompt.ts';
import type { Arm, Sample, SampleKeys } from '../samples/sample.ts';
import type { CaseBar } from './case-bars.ts';
import type { Pace } from './concurrency.ts';
import type {
  CopyPlace,
  LeftOutBy,
  ManifestSlot,
  MovedSetting,
  PromptTemplate,
  Together,
} from './manifest.ts';

/** Causes that keep a suite from being measured. Reports name each of them, and none is green. */
export const UNMEASURED_CAUSES = {
  secrets: 'A variable that its providers need is not set.',
  provider: 'Too many calls failed, by the fault of a provider or the network.',
  budget: 'The plan, or what was still to ask, takes more than `budget` gives.',
  baseline: 'The suite cannot be loaded on main, or on neither side.',
  'broken-on-main':
    'It fails on both sides in the same way, and this PR changes no file that it is known to read.',
  'shared-server': 'Main and this PR both reached one server, so only one application was tested.',
  errors: 'Too many calls failed, by the fault of the suite and its code, or no case was sampled.',
  empty: 'The suite has no case to ask, or the two files have none in common.',
  'cross-tree':
    "Main's side would not be main: it would run this PR's packages, or its tree was changed while it ran.",
  'new-secret': 'Only this PR needs a variable that is not set.',
  'new-host': 'A key would go to a host for the first time, and nobody accepted that.',
  runs: 'So many runs came before this one that what is left of `alpha` confirms no loss.',
  shards: "The merging job's own answers do not confirm what shards drew.",
  'not-loaded': 'The suite does not load in this PR.',
  'nothing-passes': 'No case passes on either side, so no loss could be seen.',
  'nothing-fails': 'No test has an assertion with a weight, so nothing can fail.',
  'no-metric': 'Neither side has any of the metrics that gate the suite.',
  'errors-now':
    'Main is answered and this PR is not: at the same time, or it asks in another way, or its own suite and code are at fault.',
  'nothing-passes-now':
    'Nothing passes any more, or no answer has a metric that gates, because this PR edits what checks the answers.',
} as const;

/** Why a suite could not be measured. */
export type UnmeasuredCause = keyof typeof UNMEASURED_CAUSES;

/** Why there is no verdict: what happened, and what to do. */
export interface Unmeasured {
  readonly cause: UnmeasuredCause;
  readonly reason: string;
  readonly fix: string;
}

/** Why nothing was measured and what to do, as one text. */
export function unmeasuredLine({ reason, fix }: Unmeasured): string {
  return `${reason} To fix: ${fix}`;
}

/** A prompt × provider cell column paired over both arms. `slot` is its identity in samples and reports. */
export interface PlannedSlot {
  readonly slot: string;
  /** What people read: "triage · assistant". */
  readonly label: string;
  readonly baselineIndex: number | null;
  readonly candidateIndex: number | null;
  /** What moved in it, in people's words: `prompt`, `model openai:a → openai:b`; empty when nothing did. */
  readonly moved: readonly string[];
  /** Settings of its provider that moved together and can each be set back to main's. Absent: none, or one alone. */
  readonly settings?: readonly MovedSetting[];
  /** Repository-relative prompt file of the candidate, where there is one. */
  readonly promptFile: string | null;
  /** Main's prompt file, where it has another name. */
  readonly mainPromptFile?: string;
  /** Its prompts differ by the very white space that a variation varies, so it is asked as it stands. */
  readonly asItStands?: true;
  /** The text of its prompt on each side, where that differs. Absent: it does not, or one of them is not known. */
  readonly templates?: Readonly<Record<Arm, PromptTemplate>>;
  /** Mean characters of its rendered prompts on each side, null where not known, and the model of this PR. Absent: one side alone. */
  readonly prompt?: Readonly<Record<Arm, number | null>> & {
    readonly model: Pick<ManifestSlot, 'providerId' | 'providerLabel' | 'price'>;
  };
}

/** What became of a case between main and this PR. */
export const CASE_STATUSES = ['paired', 'edited', 'added', 'removed'] as const;
/** The parts of a case that can be edited. `relevant`: what a retrieval should find for it. */
export const CASE_PARTS = ['vars', 'relevant', 'assertions'] as const;

/** A case paired over both arms. `case` is its identity in samples and reports, `label` what people read. */
export interface PlannedCase {
  readonly case: string;
  readonly label: string;
  readonly status: (typeof CASE_STATUSES)[number];
  readonly edited: readonly (typeof CASE_PARTS)[number][];
  readonly critical: boolean;
  readonly cluster: string | null;
  readonly repeatNever: boolean;
  /** This PR edits what it expects, so that it weighs more or less than on main in the metrics of its suite's task. */
  readonly reweighted?: true;
  /** What this PR must pass of so many answers to it. Absent: nothing. */
  readonly bar?: CaseBar;
  /** Main has no such bar: this PR sets or raises it. */
  readonly barRaised?: true;
  /** It is in no verdict, although both arms have it. Absent: it is in one. */
  readonly leftOut?: LeftOutBy;
  readonly tags?: Readonly<Record<string, string>>;
  /** What it asks, in short. Absent: not known, or its label says it. */
  readonly input?: string;
}

/** Whether main was asked another question, or its retrieval measured by other documents: no set of checks makes that comparable. */
export function isAskedApart({ edited }: Pick<PlannedCase, 'edited'>): boolean {
  return edited.some((part) => part !== 'assertions');
}

/**
 * What judges a cell whose assertions or graders differ between the arms. `same-answers`: nothing else differs, so no model
 * can answer otherwise: the same answers are graded by both sides. `candidate`: answers can differ too, and this PR's
 * checks grade both arms.
 */
export const CHECKED_BY = ['same-answers', 'candidate'] as const;
export type CheckedBy = (typeof CHECKED_BY)[number];

/** One unit of sampling: a case in a slot, with the cell that the engine is asked for in each arm. */
export interface PlannedCell {
  readonly slot: string;
  readonly case: string;
  readonly baseline: number | null;
  readonly candidate: number | null;
  /** What each arm's samples are valid for; null where that is not known. Absent: no keys were made. */
  readonly keys?: Readonly<Record<Arm, SampleKeys | null>>;
  /** What the keys leave out because it has the name of a secret differs between the arms. */
  readonly secretsDiffer?: true;
  /**
   * What grades it differs between the arms, whatever its assertions say: a file that they include, code, the model behind a name. `perhaps`: a
   * config of code reads something else, and may ask with it.
   */
  readonly gradersDiffer?: true | 'perhaps';
  /** Both arms have the same keys, so it is not sampled: it is the same on both sides. */
  readonly same?: true;
  /** Its assertions or graders differ between the arms: what judges it. */
  readonly checkedBy?: CheckedBy;
  /** Its prompt holds the case itself, whichever is asked, and main's does not: where. */
  readonly copied?: CopyPlace;
  /** Somebody accepted what this PR makes of it: it is asked once, and cannot block. */
  readonly accepted?: true;
  /** An earlier run on the same pull request confirmed its loss: it is tried whatever a first look says. */
  readonly convictedBefore?: true;
}

/** Cells that somebody accepted, or that an earlier run confirmed, by `cellKey`. */
export interface RememberedCells {
  readonly accepted: ReadonlySet<string>;
  readonly convicted: ReadonlySet<string>;
}

/** A suite that is run. */
export interface RunPlan {
  readonly kind: 'run';
  readonly slots: readonly PlannedSlot[];
  readonly cases: readonly PlannedCase[];
  readonly cells: readonly PlannedCell[];
  /** Cells with the same inputs on both sides, those of slots that are left out for it included. Absent: none. */
  readonly sameCells?: number;
  readonly together: Together;
  /** Main's cases can be asked one by one, and this PR's cannot. */
  readonly madeWhole?: true;
  readonly gradersPerCell: number;
  /** This PR asks in another way than main: another provider, other settings or variables, another limit of time. */
  readonly asksOtherwise?: true;
  /** How calls follow each other: main's alone, and those of both arms. Absent: main does not have the suite. */
  readonly pace?: { readonly main: Pace; readonly both: Pace };
  /** Main's stored samples that its cells may use; absent where no store was read. */
  readonly stored?: UsableSamples;
  /** Labels of slots whose model on main is an alias: what answers to it may have changed since samples were stored. */
  readonly floating?: readonly string[];
  /** Why the suite cannot be loaded on main: its stored samples stand in for it. Absent: it can. */
  readonly mainGone?: string;
}

/** What happens to one suite. `skip`: none of its inputs differs between the trees, or the PR removes it. */
export interface SuitePlan {
  readonly suite: string;
  readonly config: string;
  readonly action:
    | RunPlan
    /** `removed`: the suite is gone in this PR. `unread`: its config can be read on neither side, and this PR does not touch it. */
    | { readonly kind: 'skip'; readonly reason: string; readonly removed?: true; readonly unread?: true }
    | { readonly kind: 'unmeasured'; readonly why: Unmeasured };
  /** Files that differ between the trees and that this suite depends on, repository-relative. */
  readonly changedInputs: readonly string[];
  /** Said to people beside the verdict: ids made unique, labels lost, rows kept whole. */
  readonly notes: readonly string[];
  /** Sentences on metrics that gate it and that it does not have. Reports show them first. Absent: none. */
  readonly wrongGates?: readonly string[];
  /** Metrics that gate it and that no assertion of main gives weight, where others judge it. Absent: none. */
  readonly weightless?: readonly string[];
}

/** What runs, what does not and why, and what it will cost: everything that is known before the first call. */
export interface EvalPlan {
  readonly suites: readonly SuitePlan[];
  /** Provider calls that the run needs at least and at most (target + grader), over both arms. */
  readonly calls: { readonly atLeast: number; readonly atMost: number };
  /** What a confirmed loss may add to these. Absent: nothing, or nothing is compared. */
  readonly afterLoss?: AfterLoss;
}

/** Provider calls beyond the estimate, once a loss shows: fresh runs that confirm it, then a search for its cause. */
export interface AfterLoss {
  /** Fresh runs confirm it. Not so where one round of answers decides: of `effort: uniform`, of rows kept whole, without a main that runs. */
  readonly isTriedAgain: boolean;
  /** Of the search for changed lines and settings, at most. */
  readonly search: number;
  /** What the run holds to in all. */
  readonly budget: number;
}

/** Ask for `count` more samples of one cell by one arm. */
export interface SampleRequest {
  readonly suite: string;
  readonly slot: string;
  readonly case: string;
  readonly arm: Arm;
  readonly count: number;
  /** Variations of its prompt, one for each of its samples. Absent: the prompt as it stands. */
  readonly variations?: readonly number[];
  /** Grade these again (`count` of them), and ask no target. */
  readonly outputs?: readonly GivenOutput[];
  /** Answer from these, and ask no retriever. */
  readonly passages?: readonly RetrievedPassage[];
  /** Ask with these texts in the place of the prompt's own, or these settings in that of its provider's, one for each of its samples. */
  readonly reverted?: readonly Reverted[];
  /** By this arm's own assertions, whatever checks the cell is judged by. */
  readonly ownChecks?: true;
}

/** The stored samples that serve a suite's cells, and how many do not, by reason. */
export interface UsableSamples {
  /** With the plan's own names of slots and cases. */
  readonly samples: readonly Sample[];
  /** Of cells that are judged by other checks: answers that can be graded by it. Absent: there is no such cell. */
  readonly answers?: readonly Sample[];
  /** Of an earlier key of the same case and slot: they choose what to look at, and count for nothing else. Absent: none. */
  readonly earlier?: readonly Sample[];
  /** Cases, by `caseKey`, whose such answers do not count before main answered twice today. Absent: none. */
  readonly repeated?: ReadonlySet<string>;
  /** Samples of an earlier key of the same case and slot, those among them. */
  readonly priors: number;
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
  /** When the store was read, ISO 8601. */
  readonly at: string;
}

/** Why a stored sample may not serve. */
export type Refusal =
  | 'other-arm'
  | 'errored'
  | 'cached'
  | 'too-old'
  | 'drifted'
  | 'from-the-future'
  | 'no-keys'
  | 'other-grading'
  | 'other-case';

/** The same plan with nothing left to run: every suite that would have run is not measured, for the reason given. */
export function stopAtPlan(plan: EvalPlan, why: Unmeasured): EvalPlan {
  return {
    suites: plan.suites.map((suite) =>
      suite.action.kind === 'run' ? { ...suite, action: { kind: 'unmeasured', why } } : suite,
    ),
    calls: { atLeast: 0, atMost: 0 },
  };
}

/** The plan with further things to say of its suites, each once and after what was said before. */
export function withNotes(
  plan: EvalPlan,
  notes: readonly { readonly suite: string; readonly note: string }[],
): EvalPlan {
  return {
    ...plan,
    suites: plan.suites.map((suite) => {
      const own = notes.filter(({ suite: id, note }) => id === suite.suite && !suite.notes.includes(note));
      return { ...suite, notes: [...suite.notes, ...own.map(({ note }) => note)] };
    }),
  };
}
