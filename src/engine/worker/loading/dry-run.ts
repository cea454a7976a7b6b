import { isDeepStrictEqual } from 'node:util';
import { stubProvider, unstubbed } from '../calls/wrapped-provider.ts';
import { providerParts } from '../digest.ts';
import { isLoadedProvider } from '../promptfoo/loaded-provider.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type {
  ApiProvider,
  Assertion,
  EvaluateResult,
  Prompt,
  Scenario,
  TestCase,
  TestSuite,
} from '../promptfoo/promptfoo-types.ts';
import { passingRecord } from '../promptfoo/result-record.ts';
import { withOwnTracer } from '../promptfoo/tracer.ts';
import type { LoadedSuite } from './load-suite.ts';
import { copied, hasHooks, withHooks } from './suite-hooks.ts';

/** One prompt × provider column of the suite's grid. */
export interface GridColumn {
  readonly provider: ApiProvider;
  readonly providerIndex: number;
  readonly prompt: Prompt;
  readonly promptIndex: number;
  /** The provider is the one that all cases name, in the place of the suite's own. */
  readonly ofCases?: true;
}

/** One row of the grid: a test with its variables chosen and everything inherited merged in. */
export interface GridRow {
  /** As it is asked and checked: with what a `beforeEach` hook makes of it. */
  readonly test: TestCase;
  /** As a `beforeEach` hook is given it; absent where no hook is. */
  readonly unhooked?: TestCase;
  /** The variables as the first cell's prompt saw them: files read, nested templates rendered. */
  readonly vars: Readonly<Record<string, unknown>>;
  /** Variables that the test's own `transformVars` gives another value each time, by chance or by the clock. Absent: there are none. */
  readonly drawn?: ReadonlySet<string>;
  readonly cells: readonly {
    readonly column: number;
    readonly prompt: string;
    /** Settings of the prompt, a prompt function's own included, with the test's options over them. */
    readonly config: unknown;
  }[];
}

/** A suite's whole grid, with nothing left to expand. */
export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** The suite as its `beforeAll` hooks made it; absent where no hook is. */
  readonly hooked?: TestSuite;
}

/**
 * Expands a suite by evaluating it with providers that answer nothing, so that nothing is called or graded. A suite with hooks is
 * expanded twice: with them, for what is asked and checked, and from what `beforeAll` made, for what `beforeEach` is given each time.
 */
export async function expandSuite(promptfoo: Promptfoo, loaded: LoadedSuite): Promise<Grid> {
  // Nothing answers in a dry run, so nothing is traced.
  const { tracing: _tracing, ...untraced } = loaded.suite;
  const suite = { ...untraced, providers: loaded.suite.providers.map(stubProvider) };
  const dryRun = async (of: TestSuite) => {
    const { filterRange } = loaded;
    const results: EvaluateResult[] = [];
    const record = passingRecord(promptfoo, loaded.config, (row) => results.push(row));
    await withOwnTracer(() =>
      promptfoo.evaluateTestSuite(of, record, {
        cache: false,
        maxConcurrency: 64,
        repeat: 1,
        silent: true,
        showProgressBar: false,
        ...(filterRange !== undefined && { filterRange }),
      }),
    );
    return { rows: rowsOf(results), prompts: record.prompts };
  };
  if (!hasHooks(suite)) {
    const { rows: once, prompts } = await dryRun(stubbed(suite));
    const again = once.some(transformsInline) ? (await dryRun(stubbed(suite))).rows : once;
    const rows = once.map((row, index) => withDrawn(row, again[index] ?? row));
    return { columns: askedColumns(columnsOf(loaded.suite.providers, suite.prompts, prompts), rows), rows };
  }
  let hooked: TestSuite = suite;
  const keep = (made: TestSuite) => {
    hooked = stubbed(copied(made));
    return stubbed(made);
  };
  const { rows, prompts } = await withHooks(suite, { suite: keep, test: sampledOnce }, dryRun);
  const { extensions: _hooks, ...asked } = copied(hooked);
  const unhooked = (await dryRun(asked)).rows;
  return {
    columns: askedColumns(columnsOf(loaded.suite.providers, hooked.prompts, prompts), rows),
    rows: rows.map((row, index) => ({ ...row, unhooked: unhooked[index]?.test ?? row.test })),
    hooked,
  };
}

/** What reads other files than the config, whose edits the text of a transform does not show. */
const READS_MORE = /^(?:file|package):|\b(?:require|import|process|globalThis|fetch)\b/;

/** Whether a text in the config alone makes the variables, so that its digest tells each edit. */
function transformsInline({ test }: GridRow): boolean {
  const { transformVars } = test.options ?? {};
  return typeof transformVars === 'string' && !READS_MORE.test(transformVars);
}

function withDrawn(row: GridRow, again: GridRow): GridRow {
  if (row === again || !transformsInline(row)) return row;
  const drawn = Object.keys(row.vars).filter((name) => !isDeepStrictEqual(row.vars[name], again.vars[name]));
  return drawn.length === 0 ? row : { ...row, drawn: new Set(drawn) };
}

/** The suite with every test asked once, of a stub. */
function stubbed(suite: TestSuite): TestSuite {
  const { tests, scenarios, defaultTest } = suite;
  return {
    ...suite,
    tests: tests?.map(sampledOnce) ?? [],
    ...(scenarios && { scenarios: scenarios.map(scenarioSampledOnce) }),
    ...(defaultTest && { defaultTest: sampledOnce(defaultTest) }),
  };
}

/** Where a test keeps its answer during a dry run. promptfoo copies tests with their symbols, and a file cannot hold one. */
const WRITTEN = Symbol('an answer that is written down');

/**
 * How often a case is sampled is the gate's to say. A provider of the test's own is stubbed like the suite's, and an answer that is
 * written down is put aside: it would be graded.
 */
function sampledOnce(test: TestCase): TestCase {
  const { repeat: _repeat, ...options } = test.options ?? {};
  const provider: unknown = test.provider;
  const { providerOutput, ...rest } = test;
  return {
    ...rest,
    ...(providerOutput !== undefined && { [WRITTEN]: providerOutput }),
    options,
    ...(isLoadedProvider(provider) && { provider: stubProvider(provider) }),
  };
}

function scenarioSampledOnce(scenario: Scenario): Scenario {
  return {
    ...scenario,
    config: scenario.config.map(sampledOnce),
    ...(Array.isArray(scenario.tests) && { tests: scenario.tests.map(sampledOnce) }),
  };
}

/** promptfoo's columns in its order (providers, and in each its allowed prompts), with the indexes of both. */
function columnsOf(
  providers: readonly ApiProvider[],
  prompts: readonly Prompt[],
  completed: readonly (Prompt & { provider: string })[],
): GridColumn[] {
  let next = 0;
  return providers.flatMap((provider, providerIndex) =>
    prompts.flatMap((prompt, promptIndex) => {
      const column = completed[next];
      const same = column?.raw === prompt.raw && column.label === prompt.label;
      if (!same || column.provider !== (provider.label || provider.id())) return [];
      next += 1;
      return [{ provider, providerIndex, prompt, promptIndex }];
    }),
  );
}

/** Columns with the model that is asked in them: one that all cases name, most often by `defaultTest`, is the suite's model. */
function askedColumns(columns: readonly GridColumn[], rows: readonly GridRow[]): readonly GridColumn[] {
  const [first, ...rest] = rows.map(({ test }) => test.provider);
  if (!isLoadedProvider(first) || !rest.every((provider) => namesModel(provider, first))) return columns;
  return columns.map((column) => ({ ...column, provider: first, ofCases: true }));
}

/** Whether a case names this model, with the same settings. */
export function namesModel(provider: unknown, other: ApiProvider): boolean {
  return (
    isLoadedProvider(provider) &&
    isDeepStrictEqual(providerParts(unstubbed(provider)), providerParts(unstubbed(other)))
  );
}

function rowsOf(results: readonly EvaluateResult[]): GridRow[] {
  const rows: EvaluateResult[][] = [];
  for (const result of results) {
    const row = rows[result.testIdx] ?? [];
    rows[result.testIdx] = row;
    row[result.promptIdx] = result;
  }
  return rows.flatMap((sparse) => {
    const cells = sparse.flat();
    const first = cells[0];
    if (first === undefined) return [];
    const { testCase: test, vars } = first;
    return [
      {
        test: withRealGraders(test),
        vars,
        cells: cells.map(({ promptIdx, prompt }) => ({
          column: promptIdx,
          prompt: prompt.raw,
          config: prompt.config,
        })),
      },
    ];
  });
}

/**
 * A test of a dry run with its graders as they are: promptfoo puts the suite's own provider in the place of a grader of the
 * same id or label, and in a dry run that is a stub that answers nothing.
 */
function withRealGraders(made: TestCase & { readonly [WRITTEN]?: unknown }): TestCase {
  const { [WRITTEN]: written, ...test } = made;
  const { assert, options } = test;
  return {
    ...withoutEvaluation(test),
    ...(written !== undefined && { providerOutput: written }),
    ...(assert && { assert: assert.map(realAssertion) }),
    ...(options?.provider !== undefined && { options: { ...options, provider: real(options.provider) } }),
  };
}

/** promptfoo writes its name of the evaluation, a random one, into the metadata of a test that is traced. */
function withoutEvaluation(test: TestCase): TestCase {
  if (test.metadata?.tracingEnabled !== true) return test;
  const { evaluationId: _random, ...metadata } = test.metadata;
  return { ...test, metadata };
}

function realAssertion(assertion: Assertion): Assertion {
  const { provider, assert } = assertion;
  return {
    ...assertion,
    ...(provider !== undefined && { provider: real(provider) }),
    ...(assert && { assert: assert.map(realAssertion) }),
  };
}

/** A provider, or a map of them by their kind (`text`, `embedding`, …). */
function real(provider: unknown): unknown {
  if (typeof provider !== 'object' || provider === null) return provider;
  if (isLoadedProvider(provider)) return unstubbed(provider);
  return Object.fromEntries(
    Object.entries(provider).map(([kind, own]: [string, unknown]) => [
      kind,
      isLoadedProvider(own) ? unstubbed(own) : own,
    ]),
  );
}
