import { z } from 'zod';
import { PawlError } from '../../errors.ts';
import { lineAndColumn, offsetOf, resultJson } from './result-json.ts';
import { KNOWN_FORMATS, numberedLines } from './result-text.ts';

/** All results of a promptfoo file, whichever schema it has. */
export interface PromptfooRows {
  /** Empty where the file does not list its columns. */
  readonly columns: readonly PromptfooColumn[];
  /** In the order of tests and columns. */
  readonly rows: readonly PromptfooRow[];
}

type Path = readonly PropertyKey[];
type Json = Readonly<Record<string, unknown>>;

/** Rows of a parsed document: results with columns (schema 3 and later), else the table, else results alone. Throws `PawlError`. */
export function promptfooRows(file: string, text: string, document: unknown): PromptfooRows {
  const check = <T>(schema: z.ZodType<T>, path: Path): T => checked(file, text, document, schema, path);
  const found = [['results', 'results'], ['results']].find((path) => Array.isArray(at(document, path)));
  const head = [
    ['results', 'prompts'],
    ['prompts'],
    ['results', 'table', 'head', 'prompts'],
    ['table', 'head', 'prompts'],
  ].find((path) => Array.isArray(at(document, path)));
  const table = [['results', 'table'], ['table']].find((path) =>
    Array.isArray(at(document, [...path, 'body'])),
  );
  const columns = head ? check(columnsSchema, head) : [];
  const rows = found ? check(z.array(rowSchema), found) : [];
  if (table && !rows.some((row) => typeof row.promptIdx === 'number')) {
    return { columns, rows: tableRows(check(tableSchema, table)) };
  }
  if (!found) throw unknownDocument(file, document);
  return { columns, rows: inOrder(rows) };
}

/** Rows of promptfoo's own JSON Lines (`promptfoo eval -o results.jsonl`). */
export function promptfooLines(file: string, text: string): PromptfooRows {
  const rows = [...numberedLines(text)].map(([content, line]) =>
    checked(file, content, resultJson(file, content, line), rowSchema, [], line),
  );
  return { columns: [], rows: inOrder(rows) };
}

function inOrder(rows: readonly PromptfooRow[]): readonly PromptfooRow[] {
  return [...rows].sort(
    (a, b) => (a.testIdx ?? 0) - (b.testIdx ?? 0) || (a.promptIdx ?? 0) - (b.promptIdx ?? 0),
  );
}

function tableRows({ body }: PromptfooTable): readonly PromptfooRow[] {
  return body.flatMap(({ test, outputs }, testIdx) =>
    outputs.flatMap((output, promptIdx): PromptfooRow[] => {
      if (output === null) return [];
      const { pass, text, tokenUsage, ...rest } = output;
      const error = rest.error ?? (rest.gradingResult ? null : typeof text === 'string' ? text : null);
      const response = { output: text, tokenUsage };
      return [
        { ...rest, error, testIdx, promptIdx, testCase: test, vars: undefined, success: pass, response },
      ];
    }),
  );
}

function at(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Json)[key as string];
  }
  return value;
}

function checked<T>(
  file: string,
  text: string,
  document: unknown,
  schema: z.ZodType<T>,
  path: Path,
  first = 1,
): T {
  const parsed = schema.safeParse(at(document, path));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = [...path, ...(issue?.path ?? [])];
  throw new PawlError({
    code: 'results/bad-promptfoo',
    what: `\`${where.map(String).join('.')}\` is not what promptfoo writes: ${issue?.message}.`,
    why: 'The file looks like results of promptfoo, but this part of it cannot be compared.',
    fix: 'write the results again: promptfoo eval -o results.json',
    place: { file, ...lineAndColumn(text, offsetOf(text, where), first) },
  });
}

function unknownDocument(file: string, document: unknown): PawlError {
  const keys = typeof document === 'object' && document !== null ? Object.keys(document).slice(0, 8) : [];
  const found = Array.isArray(document)
    ? 'a list'
    : keys.length > 0
      ? `the keys ${keys.join(', ')}`
      : typeof document;
  return new PawlError({
    code: 'results/unknown-format',
    what: 'Pawl does not know this format of results.',
    why: `Found ${found}.`,
    fix: KNOWN_FORMATS,
    place: { file, line: 1 },
  });
}

const numbers = z.record(z.string(), z.number().nullable());
const tokens = z.object({ prompt: z.number().nullish(), completion: z.number().nullish() });
const text = z.string().nullish();
const anything = z.unknown().optional();

const grading = z.object({
  reason: text,
  tokensUsed: tokens.nullish(),
  componentResults: z
    .array(
      z
        .object({
          pass: z.boolean(),
          reason: text,
          assertion: z.object({ type: text, value: anything, metric: text }).nullish(),
        })
        .nullable(),
    )
    .nullish(),
});

const test = z.object({
  description: text,
  vars: anything,
  assert: anything,
  metadata: z
    .looseObject({ id: anything, critical: anything, cluster: anything, atLeast: anything })
    .nullish(),
});

const response = z.object({
  output: anything,
  cached: z.boolean().nullish(),
  cost: z.number().nullish(),
  tokenUsage: tokens.nullish(),
});

/** One result of promptfoo, in the words of schema versions 2 to 4. */
const rowSchema = z.object({
  promptIdx: z.int().min(0).nullish(),
  testIdx: z.int().min(0).nullish(),
  provider: z.union([z.string(), z.object({ id: text, label: text })]).nullish(),
  prompt: z.object({ raw: text, label: text, display: text }).nullish(),
  vars: anything,
  testCase: test.nullish(),
  response: response.nullish(),
  providerResponse: response.nullish(),
  success: z.boolean(),
  score: z.number().nullish(),
  namedScores: numbers.nullish(),
  latencyMs: z.number().nullish(),
  cost: z.number().nullish(),
  error: text,
  /** 0 none, 1 an assertion failed, 2 an error. */
  failureReason: z.int().nullish(),
  gradingResult: grading.nullish(),
});

/** The table of schema versions 1 and 2: a row for each test, in it an output for each column. */
const tableSchema = z.object({
  body: z.array(
    z.object({
      test: test.nullish(),
      vars: anything,
      outputs: z.array(
        z
          .object({
            pass: z.boolean(),
            score: z.number().nullish(),
            namedScores: numbers.nullish(),
            text: anything,
            provider: text,
            latencyMs: z.number().nullish(),
            cost: z.number().nullish(),
            tokenUsage: tokens.nullish(),
            failureReason: z.int().nullish(),
            error: text,
            gradingResult: grading.nullish(),
          })
          .nullable(),
      ),
    }),
  ),
});

/** The columns of an evaluation: a prompt with a provider each. */
const columnsSchema = z.array(z.object({ raw: text, label: text, display: text, provider: text }));

/** One result of an evaluation, as a file of promptfoo holds it. */
export type PromptfooRow = z.infer<typeof rowSchema>;
type PromptfooTable = z.infer<typeof tableSchema>;
/** One column of an evaluation. */
export type PromptfooColumn = z.infer<typeof columnsSchema>[number];
