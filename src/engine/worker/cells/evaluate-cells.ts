import type { SetBack } from '../../../samples/reverted-prompt.ts';
import type { FromChild } from '../../messages/child-messages.ts';
import type { ChildSettings, EvaluationRow } from '../../messages/parent-messages.ts';
import type { CallGate, EndpointOf } from '../calls/call-gate.ts';
import type { CellKey } from '../calls/cell-tally.ts';
import { createTallies } from '../calls/cell-tally.ts';
import { type Given, givenAnswers } from '../calls/given-answers.ts';
import { gradersInTurn } from '../calls/graders-in-turn.ts';
import type { Wrapping } from '../calls/wrapped-provider.ts';
import { unstubbed, withoutStatus, wrapProvider } from '../calls/wrapped-provider.ts';
import { flatAssertions } from '../checks/grader-calls.ts';
import { whyNotGradedAgain } from '../checks/grading-inputs.ts';
import type { Grid } from '../loading/dry-run.ts';
import type { LoadedSuite } from '../loading/load-suite.ts';
import { setBackProvider, writtenId } from '../loading/set-back.ts';
import { copied, type MadeSuite, withHooks } from '../loading/suite-hooks.ts';
import { type OpenTask, withCounts } from '../loading/suite-task.ts';
import { togetherOf } from '../manifest/together.ts';
import { metricDeriver } from '../promptfoo/derived-metrics.ts';
import { isLoadedProvider } from '../promptfoo/loaded-provider.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { ApiProvider, EvaluateResult, TestCase, TestSuite } from '../promptfoo/promptfoo-types.ts';
import { keepingRecord, passingRecord } from '../promptfoo/result-record.ts';
import { withOwnTracer } from '../promptfoo/tracer.ts';
import type { KeptTraces } from '../traces/trace-store.ts';
import { cellOutcome } from './cell-result.ts';
import { tapeEmbeddings } from './taped-embeddings.ts';

/** One round's share of one suite in one arm. */
export interface CellsRequest {
  readonly evaluation: number;
  readonly rows: readonly EvaluationRow[];
  readonly window: number;
  readonly together: boolean;
  /** By slot, the text in the place of its prompt's own. */
  readonly prompts?: Readonly<Record<number, string>>;
  /** By slot, what of its provider is as on main. */
  readonly providers?: Readonly<Record<number, SetBack>>;
}

/** A suite that is loaded and expanded, ready to be evaluated. */
export interface Opened {
  readonly promptfoo: Promptfoo;
  readonly loaded: LoadedSuite;
  readonly grid: Grid;
  /** Folder of the arm's tree. */
  readonly root: string;
  readonly settings: ChildSettings;
  /** What the suite's answers are held against; null where the policy does not say. */
  readonly task: OpenTask | null;
  /** What shares a limit with a provider. */
  readonly endpointOf: EndpointOf;
  /** What its evaluations have traced; null where nothing is. */
  readonly traces?: KeptTraces | null;
}

/** Evaluates the frozen cells in one `evaluate()`, and sends each cell's outcome as soon as it is final. */
export async function evaluateCells(
  { promptfoo, loaded, grid, root, settings, task, endpointOf, traces }: Opened,
  { evaluation, rows, window, together, prompts = {}, providers = {} }: CellsRequest,
  gate: CallGate,
  send: (message: FromChild) => void,
): Promise<void> {
  const derive = await metricDeriver(promptfoo, (grid.hooked ?? loaded.suite).derivedMetrics);
  const tallies = createTallies();
  const wanted = ({ row, slot }: CellKey) => rows[row]?.slots.includes(slot) ?? false;
  const callTimeoutMs = Math.min(settings.callTimeoutMs, loaded.timeoutMs ?? Number.POSITIVE_INFINITY);
  const given = rows.some((row) => row.given)
    ? givenAnswers((row) => givenOf(grid, rows[row]), gate, tallies)
    : null;
  const passages = ({ row }: CellKey) => rows[row]?.passages;
  const variation = ({ row, slot }: CellKey) => rows[row]?.variations?.[slot];
  const isTimed = ({ row }: CellKey) => isTimedTest(grid.rows[rows[row]?.case ?? -1]?.test);
  const wrapping: Wrapping = {
    ...{ gate, tallies, endpointOf, wanted, callTimeoutMs, given, variation, passages, isTimed },
  };
  const sendOutcome = (result: EvaluateResult) => {
    const cell = { row: result.testIdx, slot: result.promptIdx };
    if (!wanted(cell)) return;
    const tally = tallies.of(cell);
    const scored = tally.refused ? null : cellOutcome(result, tally, derive, settings.outputBytes, root);
    const outcome = scored && withCounts(scored, task, rows[cell.row]?.case ?? -1, result.response?.output);
    send({ type: 'outcome', evaluation, ...cell, outcome });
  };
  const onRow = (result: EvaluateResult) => {
    const cell = { row: result.testIdx, slot: result.promptIdx };
    if (result.response) result.response = withoutStatus(result.response);
    if (!together) sendOutcome(result);
    if (wanted(cell)) send({ type: 'done', evaluation, ...cell });
  };
  const kept = together ? keepingRecord(promptfoo, loaded.config, onRow) : null;
  const record = kept ?? passingRecord(promptfoo, loaded.config, onRow);

  const made = await withSetBack(promptfoo, loaded, grid, providers);
  const frozen = withPrompts(frozenSuite(made, grid, rows, wrapping), grid, prompts);
  const evaluate = (suite: TestSuite) =>
    withOwnTracer(() =>
      promptfoo.evaluateTestSuite(suite, record, {
        cache: false,
        maxConcurrency: window,
        repeat: 1,
        silent: true,
        showProgressBar: false,
      }),
    );
  await tapeEmbeddings(promptfoo, frozen.tests ?? []);
  await gradersInTurn(promptfoo, gate, tallies, endpointOf, () =>
    grid.hooked === undefined
      ? evaluate(frozen)
      : withHooks(
          { ...loaded.suite, providers: frozen.providers },
          { suite: () => frozenParts(frozen) },
          evaluate,
        ),
  );
  for (const result of kept?.results ?? []) sendOutcome(result);
  traces?.clear();
}

/** The suite with the asked-for rows in place of its tests: everything that a test inherits is in it already. */
function frozenSuite(
  suite: TestSuite,
  grid: Grid,
  rows: readonly EvaluationRow[],
  wrapping: Wrapping,
): TestSuite {
  const wrapped = new Map<ApiProvider, ApiProvider>();
  const wrap = (provider: ApiProvider) => {
    const original = unstubbed(provider);
    const known = wrapped.get(original) ?? wrapProvider(original, wrapping);
    wrapped.set(original, known);
    return known;
  };
  // Derived metrics are derived from cells, here.
  const {
    scenarios: _scenarios,
    defaultTest,
    derivedMetrics: _derived,
    ...rest
  } = { ...(grid.hooked ?? suite), ...(suite.tracing && { tracing: suite.tracing }) };
  return {
    ...rest,
    providers: suite.providers.map(wrap),
    tests: rows.map((row) => frozenTest(withAffixes(testOf(grid, row), defaultTest), wrap)),
  };
}

/** The suite with the provider of the slot made again. An evaluation sets back one slot. */
async function withSetBack(
  promptfoo: Promptfoo,
  loaded: LoadedSuite,
  grid: Grid,
  given: NonNullable<CellsRequest['providers']>,
): Promise<TestSuite> {
  const { suite } = loaded;
  const [first] = Object.entries(given);
  if (first === undefined) return suite;
  const index = grid.columns[Number(first[0])]?.providerIndex ?? -1;
  const original = unstubbed(suite.providers[index] as ApiProvider);
  const written = writtenId(original, loaded, index);
  const made = await setBackProvider(promptfoo, original, written, first[1]);
  return { ...suite, providers: suite.providers.map((provider, at) => (at === index ? made : provider)) };
}

/** The suite with these texts in the place of the prompts of these slots. */
function withPrompts(suite: TestSuite, grid: Grid, given: NonNullable<CellsRequest['prompts']>): TestSuite {
  const texts = new Map(
    Object.entries(given).map(([slot, template]) => [grid.columns[Number(slot)]?.promptIndex, template]),
  );
  if (texts.size === 0) return suite;
  return {
    ...suite,
    prompts: suite.prompts.map((prompt, index) => {
      const text = texts.get(index);
      return text === undefined ? prompt : { ...prompt, raw: text };
    }),
  };
}

/** What stands in the place of what `beforeAll` hooks made: what they made before the suite was expanded, with its rows frozen. */
function frozenParts(frozen: TestSuite): MadeSuite {
  const none = { scenarios: undefined, defaultTest: undefined, derivedMetrics: undefined };
  return { ...copied(frozen), ...none };
}

/** The test of a row; a given output is what its transforms made of an answer, and stands in the place of any other. */
function testOf(grid: Grid, { case: index, given }: EvaluationRow): TestCase {
  const { test: hooked, unhooked } = grid.rows[index]!;
  const test = unhooked ?? hooked;
  if (!given) return test;
  const { transform: _transform, postprocess: _postprocess, ...options } = test.options ?? {};
  const { providerOutput: _fixed, ...asked } = test;
  return { ...asked, options };
}

/** Whether a test scores how long its answer takes. */
function isTimedTest(test: TestCase | undefined): boolean {
  return test !== undefined && flatAssertions(test).some(({ type }) => /^(?:not-)?latency$/.test(type));
}

/** What is given for a row, as far as it can be graded a second time. */
function givenOf(grid: Grid, row: EvaluationRow | undefined): Given {
  if (!row?.given) return { why: 'nothing is given for it' };
  const together = togetherOf(grid);
  if (together.kind === 'suite') return { why: together.reason };
  const why = whyNotGradedAgain(grid.rows[row.case]!.test, row.given, process.cwd());
  return why === null ? { output: row.given } : { why };
}

/** An empty prefix or suffix of a test does not take the place of the default's: promptfoo looks for that one when it asks. */
function withAffixes(test: TestCase, defaultTest: TestSuite['defaultTest']): TestCase {
  const { prefix, suffix } = Object(Object(defaultTest).options) as NonNullable<TestCase['options']>;
  if (!prefix && !suffix) return test;
  const { options } = test;
  return {
    ...test,
    options: { ...options, prefix: options?.prefix || prefix, suffix: options?.suffix || suffix },
  };
}

function frozenTest(test: TestCase, wrap: (provider: ApiProvider) => ApiProvider): TestCase {
  const { transformVars: _done, ...options } = test.options ?? {};
  const provider: unknown = test.provider;
  return {
    ...test,
    options: { ...options, disableVarExpansion: true },
    ...(isLoadedProvider(provider) && { provider: wrap(provider) }),
  };
}
