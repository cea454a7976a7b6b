/**
 * Trust: what a change may decide about its own judging.
 * Get: main's configuration, the change's own, and the suites of both, paired.
 * Give: the configuration that the change is judged by, and every edit that would have made the judging more lenient.
 * Main's rules judge. What a change adds to be stricter holds at once; all else holds from the next change on.
 */

/**
 * What of its own judging a change edits. `policy`: a line of the policy. `suite`: it drops or moves a suite. `subject`: a prompt or a model
 * is no longer tested. `host`: a key would go to a new host. `runner`: something that runs around the gate, such as a workflow.
 * `unasked`: an edit of a prompt that no case is asked.
 */
export const RULE_KINDS = ['policy', 'suite', 'subject', 'host', 'runner', 'unasked'] as const;

/** One thing of its own judging that a change edits. */
export interface RuleChange {
  readonly kind: (typeof RULE_KINDS)[number];
  /** What is edited, as people read it: `tolerance of pass`, `enforce`, `suite support`, `key OPENAI_API_KEY`. */
  readonly rule: string;
  /** Main's value and the change's, as text; null where there is none. For a subject: its name, and what became of it. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where the change says so, repository-relative; the line where it is known. */
  readonly file: string | null;
  readonly line: number | null;
  /** Under the change's value something could pass that is blocked under main's. */
  readonly loosens: boolean;
  /** Digest of what else an acceptance depends on: the text of a prompt that nothing tests. Absent: nothing else. */
  readonly evidence?: string;
}

const SUITE = 'suite ';

/** The rule of a change that drops or moves a suite. */
export function suiteRule(id: string): string {
  return `${SUITE}${id}`;
}

/** The suite that such a change is about; null for any other kind of change. */
export function suiteOfChange({ kind, rule }: Pick<RuleChange, 'kind' | 'rule'>): string | null {
  return kind === 'suite' ? rule.slice(SUITE.length) : null;
}

/** A path in `pawl.yaml`, as a parsed file is walked: `['metrics', 'pass', 'tolerance']`. */
export type RulePath = readonly (string | number)[];

/** A value of the policy as text; null for none. It is whole: what is accepted of it depends on every character. */
export function valueText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What loosens before what does not, each in its order. */
export function looseningFirst(changes: readonly RuleChange[]): readonly RuleChange[] {
  return changes.toSorted((a, b) => Number(b.loosens) - Number(a.loosens));
}
