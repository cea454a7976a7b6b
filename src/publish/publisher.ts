/**
 * Publish: where a verdict goes, whichever forge shows it.
 * Get: a publication: everything that is to be shown, rendered and within its limits.
 * Give: the port that each forge implements, and the file that carries what a verdict is made of from one job to the next.
 */

import type { Annotation } from '../report/documents/annotations.ts';
import type { Suggestions } from '../report/documents/suggestions.ts';
import type { CONCLUSIONS } from '../vocabulary.ts';

/** What became of one surface: a surface that fails costs that surface, never the verdict. */
export type SurfaceResult =
  | {
      readonly surface: string;
      readonly status: 'created' | 'updated' | 'unchanged';
      readonly url: string | null;
    }
  | {
      readonly surface: string;
      readonly status: 'skipped' | 'failed';
      readonly reason: string;
      readonly fix: string | null;
      /** The verdict was not written, because it gives way to something. */
      readonly overtakenBy?: Overtaker;
    };

/**
 * What a verdict gives way to: the change has another commit, it goes to another branch, or another change of the same commit
 * fails.
 */
export type Overtaker = 'commit' | 'base' | 'pull';

/** A verdict that an earlier run gave on the same commit, and that an event leaves as it is. */
export interface StandingCheck {
  readonly exitCode: number;
  /** Where people read it. */
  readonly url: string | null;
}

/** Everything that is published, rendered and within the limits of where it lands. */
export interface Publication {
  /** Of the check; with `enforce: false` never `failure`. */
  readonly conclusion: (typeof CONCLUSIONS)[number];
  readonly title: string;
  /** Markdown of comment, check and job summary; null: no comment wanted. */
  readonly comment: string | null;
  readonly checkSummary: string;
  readonly jobSummary: string;
  readonly annotations: readonly Annotation[];
  /** Main's lines for changed lines that broke cases, where the forge can suggest edits. Absent: the verdict is about no change. */
  readonly suggestions?: Suggestions;
  /** What the step exits with, for a later run that finds this verdict standing. Absent: no verdict was given. */
  readonly exitCode?: number;
  /** Tells this verdict from those of other jobs of its run: a digest of the suites that it is about. Absent: it is the only one. */
  readonly part?: string;
  /** What the next run should know: goes with the comment, hidden. Absent or null: nothing. */
  readonly memory?: string | null;
  /**
   * What there is to tell, for the comment policies. `failures`: blocked, would have been, or not measured; `changes`:
   * something was measured; `none`: nothing that a suite depends on changed. Absent: the conclusion decides.
   */
  readonly news?: 'none' | 'changes' | 'failures';
}

/** Puts a verdict where people see it. No method throws: each surface answers for itself. */
export interface Publisher {
  /**
   * The verdict that stands, where the event changed nothing that one depends on (somebody edited the title of the pull request, or closed it);
   * null: this run has to give one. Nothing is written either way.
   */
  standing(): Promise<StandingCheck | null>;
  /** Shows that a verdict is on its way; called before anything that takes time. */
  start(): Promise<readonly SurfaceResult[]>;
  /**
   * Publishes everything and answers for every surface, those of `start` included. A change that went on meanwhile is told
   * nothing that no longer holds: those surfaces are skipped, and say by what they were overtaken.
   */
  publish(publication: Publication): Promise<readonly SurfaceResult[]>;
  /**
   * Completes what `start` opened when no publication came (a crash, a cancelled run): a required check must never hang.
   * Does nothing after `publish`: call it in a `finally`. `why` is one sentence for people,
   * and `fix` what they can do, with lines to paste.
   */
  close(why: string, conclusion: 'failure' | 'cancelled', fix?: string): Promise<readonly SurfaceResult[]>;
}

/** The answer of a surface that is left alone, with the reason for people. */
export function skippedSurface(surface: string, reason: string, fix: string | null = null): SurfaceResult {
  return { surface, status: 'skipped', reason, fix };
}
