/** A suite that did not load. */
export interface FailedSuite {
  /** Its config and the root of its tree, absolute. */
  readonly config: string;
  readonly root: string;
  /** The config from that root. */
  readonly file: string;
  /** What was thrown, in words, with paths from the root. */
  readonly text: string;
}
