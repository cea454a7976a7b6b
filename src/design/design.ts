/**
 * Design: what to sample next, and when to stop.
 * Get: a plan and all the evidence so far.
 * Give: the next round to ask for, or findings. A design is a pure function, so that a run that starts over asks the same.
 * The search may use any evidence to choose suspects. Only fresh samples of both sides convict.
 */

import type { GatingMetric } from '../metrics/metric-rules.ts';
import type { CheckedBy, SampleRequest } from '../plan/eval-plan.ts';
import type { CandidateOnlyRules } from '../plan/main-gone.ts';
import type { Together } from '../plan/manifest.ts';
import type { BudgetPart } from '../plan/spending.ts';
import type { Sample } from '../samples/sample.ts';
import type { Stage } from '../samples/stage.ts';
import type { EFFORTS } from '../vocabulary.ts';

/** The dial: how many calls a run may spend to find small losses. `uniform`: the same number of samples for every case. */
export type Effort = (typeof EFFORTS)[number];

/** One case of a slot on which both arms can be sampled. */
export interface DesignUnit {
  readonly case: string;
  readonly critical: boolean;
  readonly cluster: string | null;
  readonly repeatNever: boolean;
  /** It is tried whatever a first look says. */
  readonly convictedBefore?: true;
  readonly tags?: Readonly<Record<string, string>>;
}

/** One slot of one suite: what a hypothesis is about. */
export interface DesignSlot {
  readonly suite: string;
  readonly slot: string;
  readonly together: Together['kind'];
  /** Main's cases can be asked one by one, and this PR's cannot: they are asked more often, or one that breaks would not be found. */
  readonly madeWhole?: true;
  readonly gating: readonly GatingMetric[];
  readonly units: readonly DesignUnit[];
  /** Where repeats are copies, fresh samples may be asked with variations of the prompt. Absent: the prompt stays as it stands. */
  readonly vary?: true;
  /** Why main cannot run here, where that is known before the first call: stored samples stand in for it. */
  readonly mainGone?: string;
}

/** A cell whose assertions or graders differ between the arms. */
export interface EditedCheckCell {
  readonly suite: string;
  readonly slot: string;
  readonly case: string;
  readonly checkedBy: CheckedBy;
  /** Main's stored answers to it. */
  readonly answers: readonly Sample[];
  /** Main's own grading key today; null where it is not known. */
  readonly grading: string | null;
}

/** A cell of this PR whose case must pass at least so many of `of` answers. */
export interface BarCell {
  readonly suite: string;
  readonly slot: string;
  readonly case: string;
  readonly of: number;
  /** Main has no such bar: this PR sets or raises it. */
  readonly raised?: true;
  /** The bar as it is written, where no answers can miss it. */
  readonly neverMissed?: string;
}

/** All that the design needs to know before the first sample. */
export interface DesignPlan {
  readonly slots: readonly DesignSlot[];
  readonly effort: Effort;
  /** Samples a case and arm of the `uniform` design. */
  readonly repeats: number;
  /** Highest chance of a false block a run. */
  readonly alpha: number;
  /** What the first run on this pull request could spend of it. Absent: this is the first one. */
  readonly firstAlpha?: number;
  readonly seed: number;
  /**
   * How this PR is sampled where main cannot run: `looks` a case, and whether also where nothing of main is stored, so that
   * its floors are checked. Absent: only where something is, `repeats` times. Null: a main that does not run is never gone.
   */
  readonly candidateOnly?: CandidateOnlyRules | null;
  /** Cells whose assertions or graders this PR edits. Absent: none. */
  readonly editedChecks?: readonly EditedCheckCell[];
  /** Cells whose cases have a bar. Absent: none. */
  readonly bars?: readonly BarCell[];
}

/** Everything measured so far. `stored` samples only choose what to look at; they never convict. */
export interface Evidence {
  readonly fresh: readonly Sample[];
  readonly stored: readonly Sample[];
  /** Main's answers from before its last edits, of cases that passed them all. They only choose what to look at. Absent: none. */
  readonly earlier?: readonly Sample[];
  /** Second gradings of outputs that are among the others: of the grader they say something, of no arm anything new. */
  readonly secondGradings?: readonly Sample[];
  /** Answers graded by edited assertions and by main's: stored ones, and this PR's first looks. Absent: not asked for yet. */
  readonly checkedStored?: readonly Sample[];
  readonly checkedLooks?: readonly Sample[];
  /** The last round asked for was cut short by the budget. */
  readonly budgetSpent: boolean;
  /** The part of the budget; absent where nobody said. */
  readonly spentOn?: BudgetPart;
  /** What the last round did not come to. Absent: nothing. */
  readonly unasked?: readonly SampleRequest[];
}

/** How a model whose repeats are copies can be tried. */
export const COPIES_ASKED = ['varied', 'as-it-stands'] as const;

/** What the evidence says of one gating metric of one slot. */
export interface Finding {
  readonly suite: string;
  readonly slot: string;
  readonly metric: string;
  /** Set where the finding is about the critical cases alone: a conviction of theirs blocks whatever else got better. */
  readonly critical?: true;
  /**
   * `convicted`: on fresh side-by-side samples at least one case got worse (family-wise error ≤ alpha).
   * `cleared`: the search or the trial found nothing. `undecided`: the budget ended during a trial.
   * `untested`: no case was sampled on both sides.
   */
  readonly outcome: 'convicted' | 'cleared' | 'undecided' | 'untested';
  /** A loss showed, and no result at all could have convicted it at this run's share of alpha. */
  readonly outOfReach?: true;
  /** A loss showed, and so few answers could not have convicted one, whatever they said. */
  readonly tooFew?: true;
  /** Cases that seem worse, where the trial could not tell, because answers to them came out of a cache. Absent: there are none. */
  readonly fromCache?: readonly string[];
  /**
   * Convicted by the trial of suspects alone, and none of them is confirmed by itself: each may have moved as little as another wording of the
   * same prompt moves a case that wavers.
   */
  readonly together?: true;
  /** Chance of evidence this strong if nothing had changed, adjusted for all hypotheses of the run; null where no trial took place. */
  readonly pValue: number | null;
  /** Cases on trial, and of these the ones whose own loss is confirmed with its adjusted chance. */
  readonly suspects: readonly string[];
  readonly confirmed: readonly { readonly case: string; readonly pValue: number }[];
  /** Cases that got better, after a conviction only: the gains trial. */
  readonly gains: {
    readonly convicted: boolean;
    readonly pValue: number | null;
    readonly cases: readonly string[];
  } | null;
  /**
   * After both trials convicted: is the sum of all tried cases a drop? Difference is candidate − baseline, over all
   * cases of the slot. The chance is 1 where the looks at all cases do not point to a drop as well.
   */
  readonly balance: { readonly pValue: number; readonly difference: number } | null;
  /** Stages whose samples are unselected or equally selected on both sides, for estimates of the net difference. */
  readonly netStages: readonly Stage[];
  /**
   * How the trial asked a model whose repeats are copies: each time with another variation of its prompt, or as it stands, so that what it
   * found speaks of these wordings alone. Absent: its repeats differ, or nothing was tried.
   */
  readonly repeats?: (typeof COPIES_ASKED)[number];
  /** Tried with variations: cases that fail as the prompt stands, and under variations no more than on main. */
  readonly borderline?: readonly string[];
  /** Main could not run: its stored samples stood in for it, so the evidence is not fresh on its side. */
  readonly mainGone?: true;
}

/** What to do next: sample more, or stop and say what was found. */
export type DesignStep =
  | {
      readonly kind: 'round';
      readonly stage: Stage;
      readonly requests: readonly SampleRequest[];
    }
  | { readonly kind: 'done'; readonly findings: readonly Finding[] };

/** A sampling design: a pure function of plan and evidence, so that a resumed run goes on where it was. */
export type Design = (plan: DesignPlan, evidence: Evidence) => DesignStep;
