/** An attack or its honest twin, and what comes of it. */
export interface AttackRow {
  /** What the pull request does, as a sentence without its subject. */
  readonly does: string;
  /** What everybody sees of it, as Markdown. Begins with a word of `OUTCOMES`. */
  readonly comes: `${(typeof OUTCOMES)[number]}${string}`;
  /** The test file, from the root of the repository. */
  readonly file: string;
  /** Titles of the tests that show it, as their source has them: groups and title, joined by ` > `. */
  readonly tests: readonly string[];
}

/**
 * How a row may end. `blocked`: the step and the check fail. `neutral`: named first, and the check is not a plain green.
 * `named`: it changes nothing, and the report says so. `ignored`: it changes nothing. `refused`: not loaded, not sent or
 * not published. `passes`: nothing is held against it.
 */
const OUTCOMES = ['blocked', 'neutral', 'named', 'ignored', 'refused', 'passes'] as const;
