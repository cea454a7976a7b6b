import { createHash } from 'node:crypto';
import { labelOf } from '../../../tasks/label-counts.ts';
import type { TaskSpec } from '../../../tasks/task.ts';
import type { TaskReader } from '../../../tasks/task-reader.ts';
import { docsPage } from '../../../vocabulary.ts';
import type { CellOutcome, ChildManifest, LoadFailure } from '../../messages/child-messages.ts';
import { plainMessage } from '../../redaction/plain-message.ts';
import type { Grid, GridRow } from './dry-run.ts';
import { placeOfWords } from './places/place-in-config.ts';

/** Longest value of a tag that is kept, in characters. */
const LONGEST_TAG = 60;
/** How answers are read: stored samples that another reading counted are not this one's. */
const READING: Readonly<Partial<Record<TaskSpec['kind'], string>>> = {
  extraction: 'items paired, calls by name and arguments',
  ner: 'as other tools write entities',
};
/** Cases named in one error. */
const NAMED = 5;

/** A suite's task in its process: what each case expects, and the tags that split its metrics into slices. */
export interface OpenTask {
  readonly reader: TaskReader;
  readonly tags: readonly Readonly<Record<string, string>>[];
  /** Digest of the task and of what each case expects: both can change a score. */
  readonly digests: readonly string[];
  /** What each case expects as text, a list or an object as JSON, where it stands in its metadata alone; null elsewhere. */
  readonly expectedAside: readonly (string | null)[];
  /** The variable, or the key of the metadata, that says what a case expects. */
  readonly expected: string | undefined;
}

/** Cases of a suite that cannot be held against anything. */
export class UnfitTask extends Error {
  readonly help: Pick<LoadFailure, 'code' | 'what' | 'why' | 'fix'> & { readonly words: readonly string[] };
  constructor(help: UnfitTask['help']) {
    super(help.what);
    this.help = help;
  }
}

/** Reads what every case of the grid expects. Throws `UnfitTask` where the task must fit every case and does not. */
export async function openTask(spec: TaskSpec, { rows }: Grid, isStrict: boolean): Promise<OpenTask> {
  const { expected } = spec;
  const wanted = rows.map((row) => (expected === undefined ? undefined : wantedOf(row, expected)));
  const reader = await readerOf(spec, wanted);
  if (isStrict && reader.wrong.length > 0) throw new UnfitTask(unfit(spec, rows, wanted, reader.wrong));
  const specText = JSON.stringify(READING[spec.kind] ? [spec, READING[spec.kind]] : spec);
  return {
    reader,
    tags: rows.map((row) => tagsOf(row, spec.slices ?? [])),
    digests: wanted.map((value) =>
      createHash('sha256')
        .update(JSON.stringify([specText, value ?? null]))
        .digest('hex'),
    ),
    expectedAside: rows.map(({ vars }, at) =>
      expected === undefined || Object.hasOwn(vars, expected) ? null : textOf(wanted[at]),
    ),
    expected,
  };
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return labelOf(value) ?? JSON.stringify(value);
}

async function readerOf(spec: TaskSpec, wanted: readonly unknown[]): Promise<TaskReader> {
  try {
    // It reads entities by schemas, whose library takes as long to load as all else of ours in a suite's process.
    const { taskReader } = await import('../../../tasks/task-reader.ts');
    if (!spec.schema) return taskReader(spec, wanted);
    // Larger than all that a suite's process loads otherwise.
    const { schemaCheck } = await import('../../../tasks/schema-check.ts');
    return taskReader(spec, wanted, schemaCheck);
  } catch (error) {
    throw new UnfitTask({
      code: 'engine/task-schema',
      what: 'The `schema` of this suite’s task is not a JSON Schema.',
      why: plainMessage(error instanceof Error ? error.message : String(error)),
      fix: 'mend `task.schema` in pawl.yaml, or the file that it names',
      words: [],
    });
  }
}

/** A variable as the first prompt saw it, else the metadata of that name. */
function wantedOf({ vars, test }: GridRow, name: string): unknown {
  if (Object.hasOwn(vars, name)) return vars[name];
  const { metadata = {} } = test;
  return Object.hasOwn(metadata, name) ? metadata[name] : undefined;
}

function tagsOf(row: GridRow, slices: readonly string[]): Record<string, string> {
  const found = slices.flatMap((tag) => {
    const { metadata = {} } = row.test;
    const value = labelOf(Object.hasOwn(metadata, tag) ? metadata[tag] : row.vars[tag]);
    return value === null ? [] : [[tag, value.slice(0, LONGEST_TAG)] as const];
  });
  return Object.fromEntries(found);
}

function unfit(
  { expected, kind }: TaskSpec,
  rows: readonly GridRow[],
  wanted: readonly unknown[],
  wrong: TaskReader['wrong'],
): UnfitTask['help'] {
  const names = wrong.slice(0, NAMED).map(({ at }) => caseNameOf(rows[at] as GridRow, at));
  const missing = wrong.every(({ at }) => wanted[at] === undefined);
  const more = wrong.length > NAMED ? ` and ${wrong.length - NAMED} more` : '';
  const cases = `${wrong.length === 1 ? 'Case' : `${wrong.length} cases:`} ${names.join(', ')}${more}`;
  const has = wrong.length === 1 ? 'has' : 'have';
  return {
    code: missing ? 'engine/task-without-expected' : 'engine/task-expected-unreadable',
    what: missing
      ? `${cases} ${has} no \`${expected}\`, neither as a variable nor in the metadata.`
      : `${cases} ${has} a \`${expected}\` that the task cannot read.`,
    why: missing
      ? `The task of this suite (${kind}) holds answers against it.`
      : `Of the first, ${wrong.find(({ at }) => wanted[at] !== undefined)?.why ?? ''}.`,
    fix: missing
      ? `give each case one:\nmetadata: { ${expected}: … }`
      : `mend the case, or the task in pawl.yaml; see ${docsPage('how-to/tasks.md')}`,
    words: names.map((name) => name.slice(1, -1)),
  };
}

/** A case as an error names it. */
export function caseNameOf({ test, vars }: GridRow, at: number): string {
  const id = labelOf(test.metadata?.id) ?? test.description ?? labelOf(Object.values(vars)[0]);
  return id ? `\`${id.replaceAll('`', "'").slice(0, LONGEST_TAG)}\`` : `number ${at + 1}`;
}

/** Where the config names the first case of an unfit task. */
export function placeOfCase({ words }: UnfitTask['help'], config: string) {
  return placeOfWords(words, config);
}

/** The manifest with the tags of each case, and with the task in what can change a score. */
export function withTask(manifest: ChildManifest, task: OpenTask | null): ChildManifest {
  if (task === null) return manifest;
  const cases = manifest.cases.map((entry) => {
    const own = `${entry.assertionsDigest}${task.digests[entry.index]}`;
    const assertionsDigest = createHash('sha256').update(own).digest('hex');
    const weight = task.reader.weight(entry.index);
    const tags = task.tags[entry.index] ?? {};
    const expected = task.expectedAside[entry.index] ?? null;
    return {
      ...entry,
      assertionsDigest,
      tags,
      ...(weight !== null && { weight }),
      ...(entry.asked && expected !== null && { asked: { ...entry.asked, expected } }),
    };
  });
  return { ...manifest, cases, labels: [...task.reader.labels], variables: withGraded(manifest, task) };
}

/** The variables, where the one that the task holds answers against checks them as one that an assertion names. */
function withGraded({ variables }: ChildManifest, { expected = '' }: OpenTask): ChildManifest['variables'] {
  const own = Object.hasOwn(variables, expected) ? variables[expected] : undefined;
  return own === undefined ? variables : { ...variables, [expected]: { ...own, isGraded: true } };
}

/** The outcome of a case with what its output adds to the suite's sums. */
export function withCounts(
  outcome: CellOutcome,
  task: OpenTask | null,
  at: number,
  output: unknown,
): CellOutcome {
  if (task === null || outcome.result.kind !== 'scored') return outcome;
  const counts = task.reader.counts(at, output ?? null);
  return counts === null ? outcome : { ...outcome, result: { ...outcome.result, task: { ...counts } } };
}
