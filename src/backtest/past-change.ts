/**
 * Backtest: what the gate would have done to past changes of main.
 * Get: commits of the default branch, and the verdict that a replay came to for each.
 * Give: titles, reverts and months for a table. The replay itself is a use case, in `commands/backtest`.
 */

import type { Outcome } from '../verdict/verdict.ts';

/** A change as the default branch's history tells it: a commit on its first-parent line, with the commit before it. */
export interface PastChange {
  readonly commit: string;
  readonly parent: string;
  /** ISO 8601, UTC: when it came to the branch. */
  readonly at: string;
  /** The whole commit message; hostile text. */
  readonly message: string;
}

/** A suite that a change touched, and what became of it. */
export interface ReplayedSuite {
  readonly suite: string;
  readonly outcome: Outcome;
  /** Labels of the cases that broke or are suspected to; hostile text. */
  readonly broken: readonly string[];
}

/** What the gate made of a change. */
export type Replay =
  /** No suite depends on what it changed. */
  | { readonly kind: 'untouched' }
  /** The budget of the whole backtest ended before it was judged. */
  | { readonly kind: 'not-replayed' }
  | {
      readonly kind: 'judged';
      readonly outcome: Outcome;
      /** The policy would have stopped the merge for what was measured. */
      readonly blocked: boolean;
      /** What happened, in a sentence in which backticks quote names. */
      readonly title: string;
      readonly suites: readonly ReplayedSuite[];
    };

/** A change, what the gate made of it, and what that took. */
export interface ReplayedChange extends PastChange {
  readonly replay: Replay;
  /** Provider calls that its verdict rests on, target and grader. */
  readonly calls: number;
  /** US dollars, as far as providers said; null where none did. */
  readonly usd: number | null;
  readonly seconds: number;
}

/** A backtest's result. */
export interface Backtest {
  /** Short name of the branch. */
  readonly branch: string;
  /** Newest first. */
  readonly changes: readonly ReplayedChange[];
  readonly budgetCalls: number;
  /** Notes shown next to the result. */
  readonly notes: readonly string[];
}
