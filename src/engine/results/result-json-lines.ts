import { z } from 'zod';
import { PawlError } from '../../errors.ts';
import type { FileSample, ResultSet } from '../../plan/result-set.ts';
import type { Errored, Scored } from '../../samples/sample.ts';
import { namedCase, namedSlot, resultGrid, resultSuite, UNNAMED_SUITE } from './result-grid.ts';
import { resultJson } from './result-json.ts';
import { numberedLines } from './result-text.ts';

const name = z.union(
  [z.string().trim().min(1), z.number().transform(String)],
  'a text or a number is expected',
);
const text = z.string('a text is expected');
const lineSchema = z
  .looseObject(
    {
      case_id: name,
      slot: text.optional(),
      sample: name.optional(),
      passed: z.boolean('true or false is expected').nullish(),
      score: z.number('a number is expected').nullish(),
      error: text.nullish(),
    },
    'an object is expected',
  )
  .refine((row) => 'passed' in row || 'score' in row || 'error' in row, '`passed` or `score` is missing');
type Line = z.infer<typeof lineSchema>;

/** What lines say, column by column: of a million lines an object each would take three times the memory. */
interface Columns {
  readonly cells: number[];
  readonly repeats: number[];
  readonly results: (Scored | Errored)[];
}

const PASSED: Scored = { kind: 'scored', passed: true, score: 1, metrics: {}, failed: [] };
const FAILED: Scored = { ...PASSED, passed: false, score: 0 };
const MOST_SHARED = 10_000;
const NO_SCORE: Errored = {
  kind: 'errored',
  cause: 'assertion',
  message: 'The file holds no score for this sample.',
};
const BARE = {
  round: 0,
  stage: 'file' as const,
  output: null,
  latencyMs: null,
  target: {},
  grader: {},
  calls: { target: 0, grader: 0 },
  cached: false,
  at: '',
};

/** What each part of a line may be called, the first of them that a line has. */
const NAMES = {
  case_id: ['case_id', 'caseId', 'case', 'test_id', 'testId', 'example_id', 'task_id', 'id', 'name'],
  passed: ['passed', 'pass', 'success', 'correct', 'is_correct'],
  score: ['score', 'reward'],
  slot: ['slot', 'column', 'model', 'provider'],
  sample: ['sample', 'repeat', 'trial', 'attempt', 'epoch'],
  error: ['error'],
} as const;
type Part = keyof typeof NAMES;
const PARTS = Object.keys(NAMES) as readonly Part[];

/** Which keys of the first line stand for the parts of a result. */
function keysOf(line: unknown): Readonly<Partial<Record<Part, string>>> {
  const has = (key: string) => Object.hasOwn(Object(line) as object, key);
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const key = NAMES[part].find(has);
      return key === undefined ? [] : [[part, key]];
    }),
  );
}

/** Whether an object can be a line of results: it names a case, or says what something scored. */
export function isResultLine(line: object): boolean {
  const { case_id, passed, score } = keysOf(line);
  return case_id !== undefined || passed !== undefined || score !== undefined;
}

/** A line under the names that we know. Keys of the first line hold for all; a line that has our own name keeps it. */
function renamed(line: unknown, keys: ReturnType<typeof keysOf>): unknown {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return line;
  const own = line as Readonly<Record<string, unknown>>;
  const parts = PARTS.flatMap((part) => {
    const key = Object.hasOwn(own, part) ? part : keys[part];
    return key !== undefined && Object.hasOwn(own, key) ? [[part, own[key]] as const] : [];
  });
  return Object.fromEntries(parts);
}

function keyNotes(keys: ReturnType<typeof keysOf>): readonly string[] {
  const other = Object.entries(keys).filter(([part, key]) => part !== key);
  if (other.length === 0) return [];
  return [`Read ${other.map(([part, key]) => `\`${key}\` as \`${part}\``).join(', ')}.`];
}

/** Results from JSON Lines of `{case_id, passed | score, sample?, slot?, error?}`. Throws `PawlError` with file and line. */
export function jsonLinesResults(file: string, text: string): ResultSet {
  const grid = resultGrid(namedSlot, namedCase);
  const rows: Columns = { cells: [], repeats: [], results: [] };
  const resultOf = sharedResults();
  const repeats: number[] = [];
  const seen: Set<string>[] = [];
  let judged: ResultSet['judged'] = 'pass';
  let keys: ReturnType<typeof keysOf> | undefined;
  for (const [content, number] of numberedLines(text)) {
    const value = resultJson(file, content, number);
    keys ??= keysOf(value);
    const row = checkedLine(file, value, keys, number);
    const cell = grid.cellOf(row.slot ?? '', row.case_id);
    if (row.sample !== undefined) refuseSecond(seen, cell, row, keys, file, text, number);
    if (isGraded(row)) judged = 'score';
    const repeat = repeats[cell] ?? 0;
    repeats[cell] = repeat + 1;
    rows.cells.push(cell);
    rows.repeats.push(repeat);
    rows.results.push(resultOf(row));
  }
  const suite = resultSuite(UNNAMED_SUITE, grid, { [Symbol.iterator]: () => wholeSamples(rows) });
  return { kind: 'json-lines', file, suites: [suite], judged, notes: keyNotes(keys ?? {}) };
}

/** A line says three things; the rest of a sample is made when it is asked for, since files of a million lines exist. */
function* wholeSamples({ cells, repeats, results }: Columns): Generator<FileSample> {
  for (const [row, result] of results.entries())
    yield { ...BARE, cell: cells[row] as number, repeat: repeats[row] as number, result };
}

function checkedLine(file: string, value: unknown, keys: ReturnType<typeof keysOf>, number: number): Line {
  const parsed = lineSchema.safeParse(renamed(value, keys));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const key = issue?.path.join('.');
  const isMissing = key === 'case_id' && !Object.hasOwn(Object(renamed(value, keys)) as object, key);
  throw new PawlError({
    code: 'results/bad-line',
    what: key
      ? `\`${(!isMissing && keys[key as Part]) || key}\` is ${isMissing ? 'missing' : `wrong: ${issue?.message}`}.`
      : `This line is not a result: ${issue?.message}.`,
    why: `Each line names a case and its score. ${foundKeys(value)}`,
    fix: 'write one object a line:\n{"case_id": "refund", "passed": true}\n{"case_id": "refund", "score": 0.8, "sample": 2}',
    place: { file, line: number },
  });
}

function foundKeys(value: unknown): string {
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const shown = keys.slice(0, 8).map((key) => JSON.stringify(key));
  return keys.length === 0
    ? 'Found no object.'
    : `Found the keys ${shown.join(', ')}${keys.length > 8 ? ' …' : ''}.`;
}

/** Remembers a named sample of a cell. Throws `PawlError` where it was there already. */
function refuseSecond(
  seen: Set<string>[],
  cell: number,
  row: Line,
  keys: ReturnType<typeof keysOf>,
  file: string,
  text: string,
  line: number,
): void {
  const samples = seen[cell] ?? new Set<string>();
  seen[cell] = samples;
  const name = row.sample as string;
  if (!samples.has(name)) {
    samples.add(name);
    return;
  }
  const same = ([content]: readonly [string, number]) => {
    const other = lineSchema.parse(renamed(JSON.parse(content), keys));
    return other.case_id === row.case_id && other.slot === row.slot && other.sample === name;
  };
  const first = [...numberedLines(text)].find(same)?.[1];
  throw new PawlError({
    code: 'results/duplicate',
    what: `Sample ${name} of case "${row.case_id}" stands twice.`,
    why: `It is on line ${first} already.`,
    fix: 'give each sample of a case its own `sample`, or leave `sample` out',
    place: { file, line },
  });
}

/** A line that has a score and does not say whether it passed: 0 and 1 say it by themselves. */
function isGraded({ passed, score }: Line): boolean {
  return typeof passed !== 'boolean' && typeof score === 'number' && score !== 0 && score !== 1;
}

/** Results of lines. Equal scores share one object, as far as there are not too many. */
function sharedResults(): (row: Line) => Scored | Errored {
  const known = { passed: new Map([[1, PASSED]]), failed: new Map([[0, FAILED]]) };
  return ({ passed, score, error }) => {
    if (error) return { kind: 'errored', cause: 'provider', message: error.split('\n', 1)[0] as string };
    if (typeof score !== 'number' && typeof passed !== 'boolean') return NO_SCORE;
    const value = typeof score === 'number' ? score : passed === true ? 1 : 0;
    const own = (passed ?? value >= 1) ? known.passed : known.failed;
    const shared = own.get(value);
    if (shared) return shared;
    const made = { ...(own === known.passed ? PASSED : FAILED), score: value };
    if (own.size < MOST_SHARED) own.set(value, made);
    return made;
  };
}
