/**
 * Verdict: what the policy makes of a comparison.
 * Get: a comparison and the policy.
 * Give: an outcome for each suite and for all of them, the reasons in sentences with stable codes, and the exit code.
 * The rules are a table: the first that holds decides. What was not measured is never green.
 */

import type { Comparison, SuiteComparison } from '../compare/comparison.ts';
import type { UnmeasuredCause } from '../plan/eval-plan.ts';
import type { RuleChange } from '../trust/rule-change.ts';
import type { OUTCOMES } from '../vocabulary.ts';

/** The answer about a suite, or about all of them. */
export type Outcome = (typeof OUTCOMES)[number];

/** Of several answers the first of these that is present is the answer of all. */
export const WORST_FIRST: readonly Outcome[] = ['regressed', 'not-measured', 'mixed', 'inconclusive', 'pass'];

/** A sentence for people, and the code that a machine can rely on. */
export interface Reason {
  readonly code: string;
  readonly text: string;
  readonly suite: string | null;
  /** What to do about it, where there is something to do. */
  readonly fix: string | null;
}

/** The answer for one suite. `cause` is null where it was measured. */
export interface SuiteVerdict {
  readonly suite: string;
  readonly outcome: Outcome;
  readonly cause: UnmeasuredCause | null;
  readonly reasons: readonly Reason[];
  readonly comparison: SuiteComparison;
}

/**
 * What a change takes out of one suite that it keeps: cases, cases that ask or check something else now, cases that it trains on, and by their names
 * columns (a prompt with a model) and metrics that block.
 */
export interface Removal {
  readonly suite: string;
  readonly cases: number;
  readonly rewritten: number;
  /** Cases that stand in the training data because of a file that the change edits. */
  readonly leftOut: number;
  readonly columns: readonly string[];
}

/** Cases of a suite that a change writes into the prompt that they test. They count, and a pass of them says little. */
export interface InPrompt {
  readonly suite: string;
  /** Names that people read. */
  readonly cases: readonly string[];
  /** Where, as far as it is known, each once. */
  readonly places: readonly { readonly file: string; readonly line: number | null }[];
}

/** Cases of a suite whose edited checks pass what main's fail, and still pass what main answered: they became easier. */
export interface Weakened {
  readonly suite: string;
  readonly cases: readonly string[];
}

/** The answer. `exitCode` is what the policy makes of the outcome; `blocked` says whether the merge is stopped by it. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly suites: readonly SuiteVerdict[];
  readonly comparison: Comparison;
  readonly exitCode: 0 | 1 | 3;
  readonly blocked: boolean;
  /** With `enforce: false`: what the exit code would have been. */
  readonly wouldExit: 0 | 1 | 3;
  /** What the change edits of the rules that judge it: first what loosens them. */
  readonly ruleChanges: readonly RuleChange[];
  /** What it takes out of its suites. */
  readonly removals: readonly Removal[];
  /** What it writes into the prompts that its suites test. */
  readonly inPrompt: readonly InPrompt[];
  /** Where its edited checks are easier than main's. */
  readonly weakened: readonly Weakened[];
  /** By main's policy one of these four blocks, whatever the suites say: not only a loosened rule. */
  readonly loosened: boolean;
}

/** Whether a change loosens its own judging, whatever main's policy makes of that. */
export function isLoosening({ ruleChanges, weakened }: Pick<Verdict, 'ruleChanges' | 'weakened'>): boolean {
  return weakened.length > 0 || ruleChanges.some(({ loosens }) => loosens);
}
