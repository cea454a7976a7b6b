/**
 * Tasks: what a suite asks for where its answers are labels, tags, entities, fields or numbers.
 * Get: a suite's task, an output and what was expected.
 * Give: the counts that one output adds to the sums of its suite, and metrics such as F1 as functions of these sums.
 */

/** What kind of answers a suite asks for. */
export const TASK_KINDS = [
  'classification',
  'multi-label',
  'token-classification',
  'ner',
  'extraction',
  'number',
  'schema',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** How entities are written, in answers and in what is expected. */
export const ENTITY_FORMATS = ['entities', 'bio', 'inline'] as const;
export type EntityFormat = (typeof ENTITY_FORMATS)[number];

/** What may begin the fraction of a number in a text. */
export const DECIMAL_MARKS = ['.', ','] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

/** A suite's task: how an answer is read, and what it is held against. */
export interface TaskSpec {
  readonly kind: TaskKind;
  /** Name of the variable or metadata key that holds the right answer; absent for `schema` alone. */
  readonly expected?: string;
  /** Where in a JSON answer the answer stands: `result.label`, `$.items[0].name`; absent: it is the whole output. */
  readonly answer?: string;
  /** Labels, entity types or fields that count; absent: those that the cases expect. */
  readonly labels?: readonly string[];
  readonly format?: EntityFormat;
  /** Of fields: items of lists count at their places. */
  readonly ordered?: boolean;
  /** Of tokens: the key that holds a token's tag, where it is not the usual one. */
  readonly tag?: string;
  /** Of numbers: how far off an answer may be to be right, absolute (`0.5`) or a share of what is expected (`5%`). */
  readonly within?: number | string;
  /** Of numbers: how far off an answer counts that is not a number; absent: twice what is expected, and 1 where that is 0. */
  readonly worst?: number;
  /** Of numbers in a text; absent: `.`. */
  readonly decimal?: DecimalMark;
  /** JSON Schema (draft 2020-12) that the answer must meet. */
  readonly schema?: Readonly<Record<string, unknown>>;
  /** Tags (metadata keys or variables) that split the metrics into slices. */
  readonly slices?: readonly string[];
}

/**
 * What one output adds to the sums of its suite. Keys: `cases`; by label `tp/refund`, `fp/…`, `fn/…`, `par/…` (same
 * type, overlapping); `pair/["expected","answer"]`; `outside` (an answer that is none of the labels), `unreadable`,
 * `valid`. Of sets of labels: `exact`, `own-f1` and its kin. Of tokens: `tokens`, `misaligned`. Of numbers: `over` and `under` (how far off), `sq`
 * (its square), `off` (not within the tolerance). Every dataset-level metric is a function of such sums.
 */
export type Counts = Readonly<Record<string, number>>;

/** Type or field of an answer that is none of those that count. It is wrong, and no class of its own. */
export const OTHER = '(other)';

/** Whether an output is right in every part: nothing missed, nothing made up, readable, and valid where there is a schema. */
export function isRight(counts: Counts): boolean {
  if (isVoid(counts) || (counts.off ?? 0) > 0) return false;
  return !Object.keys(counts).some((key) => WRONG.test(key) && (counts[key] ?? 0) > 0);
}

/** Whether an answer passes its assertions and is right in every part by the suite's task, where it has one. Without assertions all answers pass. */
export function isRightAnswer({
  passed,
  task,
}: {
  readonly passed: boolean;
  readonly task?: Counts;
}): boolean {
  return passed && (task === undefined || isRight(task));
}

/** How much of an output is right, from 0 to 1: the F1 of its parts. 0 where it is unreadable, or not valid. */
export function shareRight(counts: Counts): number {
  if (isRight(counts)) return 1;
  if (isVoid(counts)) return 0;
  const sum = (parts: RegExp) =>
    Object.keys(counts).reduce((total, key) => total + (parts.test(key) ? (counts[key] ?? 0) : 0), 0);
  const right = sum(/^tp\//);
  return right === 0 ? 0 : right / (right + sum(WRONG) / 2);
}

/** Parts that are made up, or missed. */
const WRONG = /^f[pn]\//;

function isVoid({ unreadable = 0, valid }: Counts): boolean {
  return unreadable > 0 || valid === 0;
}
