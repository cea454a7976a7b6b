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

/** One annotation on a file of the pull request. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'failure';
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

/** Everything that is published, rendered and within the limits of where it lands. */
export interface Publication {
  /** `success`, `failure` or `neutral`; with `enforce: false` never `failure`. */
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown of comment, check and job summary; null: no comment wanted. */
  readonly comment: string | null;
  readonly checkSummary: string;
  readonly jobSummary: string;
  readonly annotations: readonly Annotation[];
}

/** Puts a verdict where people see it. */
export interface Publisher {
  /** Shows that a verdict is on its way; called before anything that takes time. */
  start(): Promise<readonly SurfaceResult[]>;
  /** Publishes everything; each surface answers for itself. */
  publish(publication: Publication): Promise<readonly SurfaceResult[]>;
}
