import { barOf } from '../../plan/case-bars.ts';
import type { ManifestCase, ManifestSlot } from '../../plan/manifest.ts';
import { withoutAddressSecrets } from '../../plan/pairing/slot-names.ts';
import type { FileSample, ResultSet } from '../../plan/result-set.ts';
import type { Errored, FailedAssertion, Scored, Usage } from '../../samples/sample.ts';
import type { TaskSpec } from '../../tasks/task.ts';
import { withShortData } from '../data-images.ts';
import { classifyError } from '../messages/classify-error.ts';
import { withoutErrorKeys } from '../redaction/key-shapes.ts';
import { digestOf, namedCase, resultGrid, resultSuite, UNNAMED_SUITE } from './result-grid.ts';
import type { PromptfooColumn, PromptfooRow, PromptfooRows } from './result-promptfoo-rows.ts';
import { rowTags, taskSamples } from './result-task.ts';
import { weightlessRows } from './result-weights.ts';
import { caseNames } from './vars-names.ts';

/** Results of promptfoo as a result set, read by the suite's task where there is one. Rows of one column with an identical test are repeats of it. */
export function promptfooResults(
  file: string,
  found: PromptfooRows,
  task: TaskSpec | null = null,
): ResultSet {
  const columns = promptfooColumns(found);
  const cases = new Map<string, Omit<ManifestCase, 'index'>>();
  const asked = new Map<string, unknown>();
  const inOrder: unknown[] = [];
  const grid = resultGrid(columns.slotOf, (index, key) => {
    inOrder.push(asked.get(key));
    return { ...namedCase(index, ''), ...cases.get(key), index };
  });
  const repeats: number[] = [];
  const samples = found.rows.map((row): FileSample => {
    const testCase = { ...caseOf(row), ...(task?.slices && { tags: rowTags(task, row) }) };
    const key = JSON.stringify([
      testCase.id,
      testCase.description,
      testCase.varsDigest,
      testCase.assertionsDigest,
    ]);
    cases.set(key, testCase);
    asked.set(key, row.vars ?? row.testCase?.vars);
    const cell = grid.cellOf(columns.keyOf(row), key);
    const repeat = repeats[cell] ?? 0;
    repeats[cell] = repeat + 1;
    return promptfooSample(row, cell, repeat);
  });
  const read = task ? taskSamples(task, found.rows, samples) : { samples, notes: [] };
  const { manifest, ...rest } = resultSuite(UNNAMED_SUITE, grid, read.samples);
  const weightless = weightlessRows(found.rows);
  const suite = {
    ...rest,
    manifest: weightless.length > 0 ? { ...manifest, weightless } : manifest,
    caseNames: caseNames(inOrder),
  };
  return { kind: 'promptfoo', file, suites: [suite], judged: 'pass', notes: read.notes };
}

function caseOf({ testCase, vars }: PromptfooRow): Omit<ManifestCase, 'index'> {
  const { id, critical, cluster, atLeast } = testCase?.metadata ?? {};
  const bar = barOf(atLeast);
  const own = testCase?.vars ?? vars;
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    description: testCase?.description ?? null,
    varsDigest: digestOf(own ?? {}),
    assertionsDigest: digestOf(testCase?.assert),
    preview: preview(own),
    critical: critical === true,
    cluster: typeof cluster === 'string' ? cluster : null,
    repeatNever: false,
    ...(bar && { atLeast: bar }),
  };
}

/** `text: Where is my parcel? · language: en`, cut to 80 characters. */
function preview(vars: unknown): string {
  if (typeof vars !== 'object' || vars === null) return '';
  const text = Object.entries(vars)
    .map(
      ([name, value]) =>
        `${name}: ${withShortData(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))}`,
    )
    .join(' · ')
    .replace(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The column that a row belongs to: its key, and the columns of all keys in order. */
interface PromptfooColumns {
  keyOf(row: PromptfooRow): string;
  slotOf(index: number, key: string): ManifestSlot;
}

/**
 * Columns of a promptfoo file. promptfoo labels an unlabelled prompt by its file and text, or by its text alone:
 * such a label is not a name.
 */
function promptfooColumns({ columns, rows }: PromptfooRows): PromptfooColumns {
  const keyOf = (row: PromptfooRow): string => {
    if (typeof row.promptIdx === 'number') return String(row.promptIdx);
    return JSON.stringify([row.prompt?.label ?? row.prompt?.display ?? row.prompt?.raw, providerOf(row).id]);
  };
  const firsts = new Map(rows.toReversed().map((row) => [keyOf(row), row]));
  const prompts = ordinals();
  const providers = ordinals();
  const slotOf = (index: number, key: string): ManifestSlot => {
    const row = firsts.get(key) as PromptfooRow;
    const column = columns[row.promptIdx ?? -1];
    const { id, label } = providerOf(row, column);
    const prompt = column ?? { ...row.prompt, raw: row.prompt?.label ?? row.prompt?.display, provider: null };
    const name = prompt.label ?? prompt.display ?? null;
    const template = prompt.raw ?? null;
    return {
      index,
      promptIndex: prompts(JSON.stringify([name, template])),
      providerIndex: providers(JSON.stringify([id, label])),
      ...promptName(name, template),
      ...(name !== null && { promptWritten: name }),
      providerLabel: label,
      providerId: id,
      promptDigest: digestOf(template ?? name),
      providerDigest: '',
    };
  };
  return { keyOf, slotOf };
}

function providerOf(
  row: PromptfooRow,
  column?: PromptfooColumn,
): { readonly id: string; readonly label: string | null } {
  const own = typeof row.provider === 'string' ? { id: row.provider, label: null } : row.provider;
  const written = own?.id || column?.provider || '';
  const name = own?.label || (column?.provider !== written ? column?.provider : null) || written;
  const [id, label] = [withoutAddressSecrets(written), withoutAddressSecrets(name)];
  return { id, label: label === id ? null : label };
}

/** Label and file of a prompt, as far as promptfoo's own label tells. */
function promptName(
  label: string | null,
  template: string | null,
): Pick<ManifestSlot, 'promptLabel' | 'promptFile'> {
  const none = { promptLabel: null, promptFile: null };
  if (label === null || label === '' || label === template) return none;
  const file = /^(?:file:\/\/)?([^\n:]+\.\w{1,6})(?::|$)/.exec(label)?.[1];
  if (file !== undefined) return { promptLabel: null, promptFile: file };
  return label.includes('\n') || label.includes('{{') ? none : { promptLabel: label, promptFile: null };
}

/** Numbers equal keys alike, in order of first use. */
function ordinals(): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
}

/** The sample that a row of promptfoo stands for. An error is promptfoo's own: `failureReason` 2, or no grading at all. */
function promptfooSample(row: PromptfooRow, cell: number, repeat: number): FileSample {
  const response = row.response ?? row.providerResponse;
  return {
    cell,
    round: 0,
    stage: 'file',
    repeat,
    result: resultOf(row),
    output: outputText(response?.output),
    latencyMs: row.latencyMs ?? null,
    target: usage(response?.tokenUsage, row.cost ?? response?.cost),
    grader: usage(row.gradingResult?.tokensUsed, null),
    calls: { target: 0, grader: 0 },
    cached: response?.cached === true,
    at: '',
  };
}

function resultOf(row: PromptfooRow): Scored | Errored {
  const erred =
    row.failureReason === 2 || (typeof row.failureReason !== 'number' && row.error && !row.gradingResult);
  if (erred)
    return {
      kind: 'errored',
      cause: causeOf(row.error ?? ''),
      message: oneLine(row.error ?? 'unknown error'),
    };
  if (typeof row.score !== 'number') {
    return { kind: 'errored', cause: 'assertion', message: 'The file holds no score for this result.' };
  }
  const metrics = Object.entries(row.namedScores ?? {}).filter(
    (entry): entry is [string, number] => entry[1] !== null,
  );
  return {
    kind: 'scored',
    passed: row.success,
    score: row.score,
    metrics: Object.fromEntries(metrics),
    failed: row.success ? [] : failedAssertions(row),
  };
}

function failedAssertions({ gradingResult, error }: PromptfooRow): readonly FailedAssertion[] {
  const parts = (gradingResult?.componentResults ?? []).filter((part) => part !== null && !part.pass);
  if (parts.length > 0) {
    return parts.map((part) => ({
      label: assertionLabel(part?.assertion),
      reason: oneLine(part?.reason ?? ''),
    }));
  }
  const reason = oneLine(gradingResult?.reason ?? error ?? '');
  return reason === '' ? [] : [{ label: 'assertion', reason }];
}

function assertionLabel(
  assertion: { type?: string | null | undefined; value?: unknown } | null | undefined,
): string {
  const { type, value } = assertion ?? {};
  if (value === undefined || value === null || value === '') return type ?? 'assertion';
  const text = oneLine(typeof value === 'string' ? value : JSON.stringify(value));
  return `${type ?? 'assertion'} "${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

function causeOf(message: string): Errored['cause'] {
  return classifyError({ message, status: null, headers: {}, now: 0 }).cause;
}

function oneLine(text: string): string {
  return withoutErrorKeys(text.trim().split('\n', 1)[0] as string).slice(0, 300);
}

function outputText(output: unknown): string | null {
  if (output === undefined || output === null) return null;
  return typeof output === 'string' ? output : JSON.stringify(output);
}

function usage(
  tokens: { prompt?: number | null | undefined; completion?: number | null | undefined } | null | undefined,
  cost: number | null | undefined,
): Usage {
  return {
    ...(typeof tokens?.prompt === 'number' ? { promptTokens: tokens.prompt } : {}),
    ...(typeof tokens?.completion === 'number' ? { completionTokens: tokens.completion } : {}),
    ...(typeof cost === 'number' ? { cost } : {}),
  };
}
