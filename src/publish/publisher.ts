/**
 * Publish: where a verdict goes, whichever forge shows it.
 * Get: a publication: everything that is to be shown, rendered and within its limits.
 * Give: the port that each forge implements, and the file that carries what a verdict is made of from one job to the next.
 */

import type { Annotation } from '../report/documents/annotations.ts';

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
    };

/** Everything that is published, rendered and within the limits of where it lands. */
export interface Publication {
  /** Of the check; with `enforce: false` never `failure`. */
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown of comment, check and job summary; null: no comment wanted. */
  readonly comment: string | null;
  readonly checkSummary: string;
  readonly jobSummary: string;
  readonly annotations: readonly Annotation[];
  /** What the next run should know: goes with the comment, hidden. Absent or null: nothing. */
  readonly memory?: string | null;
  /**
   * What there is to tell, for the comment policies. `failures`: blocked, would have been, or not measured; `changes`:
   * something was measured; `none`: nothing that a suite depends on changed. Absent: read off the conclusion.
   */
  readonly news?: 'none' | 'changes' | 'failures';
}

/** Puts a verdict where people see it. No method throws: each surface answers for itself. */
export interface Publisher {
  /** Shows that a verdict is on its way; called before anything that takes time. */
  start(): Promise<readonly SurfaceResult[]>;
  /** Publishes everything and answers for every surface, those of `start` included. */
  publish(publication: Publication): Promise<readonly SurfaceResult[]>;
  /**
   * Completes what `start` opened when no publication came (a crash, a cancelled run): a required check must never hang.
   * Does nothing after `publish`: call it in a `finally`. `why` is one sentence for people.
   */
  close(why: string, conclusion: 'failure' | 'cancelled'): Promise<readonly SurfaceResult[]>;
}
