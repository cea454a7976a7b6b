import { type Answer, answerIn } from './answer.ts';
import { entitiesIn, type Marked } from './entities.ts';
import { entityCounts } from './entity-counts.ts';
import { fieldCounts } from './field-counts.ts';
import { type FieldTree, fieldsOf } from './field-tree.ts';
import { labelCounts, labelOf } from './label-counts.ts';
import { labelSetCounts, labelSetOf } from './label-sets.ts';
import { numberCounts, numberOf } from './numbers.ts';
import type { Counts, TaskSpec } from './task.ts';
import { tokenCounts } from './token-counts.ts';
import { type TaggedToken, taggedTokens } from './token-tags.ts';

/** What every case of a suite expects, read once. */
export interface TaskReader {
  /** Cases (their places in `expected`) whose expected answer is missing or cannot be read, with the reason. */
  readonly wrong: readonly { readonly at: number; readonly why: string }[];
  /** What an output of the case at that place adds to the sums; null where the case expects nothing readable. */
  readonly counts: (at: number, output: unknown) => Counts | null;
  /** Labels, types or fields that count: those of the task, else those that the cases expect. */
  readonly labels: readonly string[];
  /**
   * What a case weighs in the sums by what it expects: how many labels, tokens, entities or values. Of numbers the expected one, which errors are
   * measured from. Null where it expects nothing readable.
   */
  readonly weight: (at: number) => number | null;
}

/** What makes a check of a JSON Schema, `schemaCheck` of schema-check.ts. It is handed in, because it is large and few tasks have a schema. */
type ChecksSchemas = (schema: Readonly<Record<string, unknown>>) => (value: unknown) => boolean;

/**
 * Reads answers by the task, held against `expected`: one value a case, undefined where it has none. Labels that the
 * task does not list are those that the cases expect. Throws where the task's JSON Schema is none.
 */
export function taskReader(
  spec: TaskSpec,
  expected: readonly unknown[],
  schemaCheck?: ChecksSchemas,
): TaskReader {
  const reader = KINDS[spec.kind](spec, expected);
  if (!spec.schema) return reader;
  if (!schemaCheck) throw new Error('a task with a schema is read without a check of it');
  const { counts } = reader;
  const valid = schemaCheck(spec.schema);
  return {
    ...reader,
    counts: (at, output) => {
      const known = counts(at, output);
      const read = answerIn(output, spec.answer ?? '$');
      return known && { ...known, valid: read.kind === 'value' && valid(read.value) ? 1 : 0 };
    },
  };
}

type Reader = (spec: TaskSpec, expected: readonly unknown[]) => TaskReader;

const KINDS: Readonly<Record<TaskSpec['kind'], Reader>> = {
  schema: () => ({ wrong: [], labels: [], counts: () => ({ cases: 1 }), weight: () => 1 }),
  classification: (spec, expected) =>
    readerOf(
      spec,
      expected.map(labelOf),
      'a label: text, a number, true or false',
      (label) => [label],
      labelCounts,
      unlisted,
    ),
  'multi-label': (spec, expected) =>
    readerOf<ReadonlySet<string>>(
      spec,
      expected.map((value) => labelSetOf({ kind: 'value', value })),
      'a list of labels: ["billing", "refund"]',
      (labels) => [...labels],
      (answer, wanted, labels) => labelSetCounts(labelSetOf(answer), wanted, labels),
      (wanted, labels) =>
        unlisted(
          [...wanted].find((label) => !labels.has(label)),
          labels,
        ),
    ),
  'token-classification': (spec, expected) =>
    readerOf<readonly TaggedToken[]>(
      spec,
      expected.map((value) => {
        const tokens = taggedTokens({ kind: 'value', value }, spec.tag);
        return tokens && tokens.length > 0 ? tokens : null;
      }),
      'a list of tags, one a token: DET NOUN VERB',
      (tokens) => tokens.map(({ tag }) => tag),
      (answer, wanted, tags) => tokenCounts(taggedTokens(answer, spec.tag), wanted, tags),
      (wanted, tags) => unlisted(wanted.find(({ tag }) => !tags.has(tag))?.tag, tags),
    ),
  number: (spec, expected) =>
    readerOf<number>(
      spec,
      expected.map((value) => numberOf({ kind: 'value', value }, spec.decimal)),
      `a number with \`${spec.decimal ?? '.'}\` before its fraction`,
      () => [],
      (answer, wanted) => numberCounts(numberOf(answer, spec.decimal), wanted, spec),
      () => null,
      (wanted) => wanted,
    ),
  ner: (spec, expected) => {
    const format = spec.format ?? 'entities';
    return readerOf<Marked>(
      spec,
      expected.map((value) => (value === undefined ? null : entitiesIn({ kind: 'value', value }, format))),
      FORMS[format],
      ({ entities }) => entities.map(({ type }) => type),
      (answer, wanted, types) => entityCounts(entitiesIn(answer, format), wanted, types),
    );
  },
  extraction: (spec, expected) =>
    readerOf<FieldTree>(
      spec,
      expected.map((value) => fieldsOf({ kind: 'value', value })),
      'a JSON object, or a list of them',
      ({ all }) => all.map(([name]) => name),
      (answer, wanted, fields) => fieldCounts(fieldsOf(answer), wanted, fields, spec.ordered),
    ),
};

function unlisted(label: string | undefined, labels: ReadonlySet<string>): string | null {
  return label === undefined || labels.has(label)
    ? null
    : `\`${label}\` is none of the labels that \`task.labels\` lists`;
}

const FORMS = {
  entities: 'a JSON list of entities: [{"type": "person", "text": "Ada"}]',
  bio: 'a list of tags, one a token: O B-person I-person',
  inline: 'text with tags: <person>Ada</person> came',
} as const;

function readerOf<T>(
  spec: TaskSpec,
  wanted: readonly (T | null)[],
  form: string,
  labelsOf: (wanted: T) => readonly string[],
  countsOf: (answer: Answer, wanted: T, labels: ReadonlySet<string>) => Counts,
  problem: (wanted: T, labels: ReadonlySet<string>) => string | null = () => null,
  weightOf: (wanted: T) => number = (one) => labelsOf(one).length,
): TaskReader {
  const listed = spec.labels?.map((label) => label.normalize('NFC'));
  const labels = new Set(listed ?? wanted.flatMap((one) => (one === null ? [] : labelsOf(one))));
  const whys = wanted.map((one) => (one === null ? `it is not ${form}` : problem(one, labels)));
  return {
    labels: [...labels],
    wrong: whys.flatMap((why, at) => (why === null ? [] : [{ at, why }])),
    counts: (at, output) => {
      const own = wanted[at];
      if (own === null || own === undefined || whys[at] !== null) return null;
      return countsOf(answerIn(output, spec.answer), own, labels);
    },
    weight: (at) => {
      const own = wanted[at];
      return own === null || own === undefined ? null : weightOf(own);
    },
  };
}
