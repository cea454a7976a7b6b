import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { EvalRecord, Promptfoo } from '../../../src/engine/worker/promptfoo/promptfoo.ts';
import type {
  ApiProvider,
  Assertion,
  EvaluateResult,
  GradingResult,
  Prompt,
  ProviderFactory,
  ProviderResponse,
  TestCase,
  TestSuite,
  UnifiedConfig,
} from '../../../src/engine/worker/promptfoo/promptfoo-types.ts';
import { grouped } from '../../../src/grouped.ts';

/** Makes the provider of an id that is neither `echo` nor one of pawl's own. */
export type MakeProvider = (
  id: string,
  options: {
    readonly id?: string;
    readonly label?: string;
    readonly config?: object;
    readonly env?: unknown;
  },
) => ApiProvider;

/** A test and `defaultTest` as a config writes them. */
type Written = TestCase & { readonly repeat?: unknown };

interface Config extends UnifiedConfig {
  readonly description?: string;
  readonly prompts?: readonly (string | { id?: string; label?: string; raw?: string; config?: object })[];
  readonly providers?: readonly (string | { id: string; label?: string; config?: object; delay?: number })[];
  readonly defaultTest?: Written;
  readonly tests?: readonly Written[] | string;
}

/**
 * A promptfoo of one file: prompts inline or from a text file, providers by id, tests with variables (inline, of a YAML file, or of
 * a function in JavaScript), and the assertions `contains`, `icontains`, `equals`, `llm-rubric` and an inline `javascript`. It throws at everything else, so no test rests on what it does
 * not do. The contract suite (test/engine/contract.test.ts) holds it to the real one.
 */
export function smallPromptfoo(makeProvider: MakeProvider, folder: string): Promptfoo {
  const providerMap: ProviderFactory[] = [];
  const load = async (id: string, options: object = {}): Promise<ApiProvider> => {
    const own = providerMap.find((factory) => factory.test(id));
    return own ? own.create(id, options, { basePath: folder }) : makeProvider(id, options);
  };
  const grading = new AsyncLocalStorage<Tracing>();
  return {
    VERSION: 'small',
    Eval: SmallRecord,
    providerRegistry: { shutdownAll: async () => {} },
    providerMap,
    async resolveConfigs({ config: [file = ''] }) {
      const config = readConfig(file);
      const providers = (config.providers ?? []).map(async (each) => {
        const env = config.env === undefined ? {} : { env: config.env };
        if (typeof each === 'string') return load(each, env);
        const { delay, ...options } = each;
        const provider = await load(each.id, { ...options, ...env });
        return delay === undefined ? provider : Object.assign(provider, { delay });
      });
      const testSuite: TestSuite = {
        ...(config.description !== undefined && { description: config.description }),
        prompts: (config.prompts ?? []).map((prompt) => promptOf(prompt, folder)),
        providers: await Promise.all(providers),
        tests: testsOf(config.tests ?? [], folder),
        ...(config.defaultTest && { defaultTest: config.defaultTest }),
      };
      return { config: { ...config, prompts: (config.prompts ?? []).map(absolute(folder)) }, testSuite };
    },
    filterTests: async () => {
      throw new Error('The small promptfoo samples no tests.');
    },
    isApiProvider: (value): value is ApiProvider => typeof Object(value).callApi === 'function',
    loadApiProvider: (id, context) => load(id, context?.options),
    loadMathjs: async () => {
      throw new Error('The small promptfoo derives no metrics.');
    },
    withFetchRetryContext: (_retries, run) => run(),
    withProviderCallTracingContext: (context, run) => grading.run(context as Tracing, run),
    evaluateTestSuite: (suite, record, { maxConcurrency = 4 }) =>
      evaluate(suite, record as SmallRecord, maxConcurrency, folder, (id) => load(id), grading),
  };
}

/** promptfoo's record in memory. */
class SmallRecord implements EvalRecord {
  prompts: (Prompt & { readonly provider: string })[] = [];
  results: EvaluateResult[] = [];
  async addResult(row: EvaluateResult): Promise<void> {
    this.results.push(row);
  }
}

interface Tracing {
  withProviderSpan<R>(
    span: { readonly provider: ApiProvider; readonly callContext?: unknown },
    invoke: (callContext: unknown) => Promise<R>,
  ): Promise<R>;
}

function readConfig(file: string): Config {
  try {
    return (parsed(readFileSync(file, 'utf8')) ?? {}) as Config;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [from] = error.linePos ?? [];
    throw Object.assign(new Error(error.message), {
      mark: { line: (from?.line ?? 1) - 1, column: (from?.col ?? 1) - 1 },
    });
  }
}

/** A prompt with the place of its file, as promptfoo hands configs on. */
function absolute(folder: string) {
  return (prompt: NonNullable<Config['prompts']>[number]) => {
    if (typeof prompt === 'string' || !prompt.id?.startsWith('file://')) return prompt;
    return { ...prompt, id: `file://${path.resolve(folder, prompt.id.slice('file://'.length))}` };
  };
}

function testsOf(tests: readonly Written[] | string, folder: string): readonly Written[] {
  if (typeof tests !== 'string') return tests;
  const file = path.resolve(folder, tests.replace('file://', ''));
  if (file.endsWith('.js')) return (createRequire(file)(file) as () => readonly Written[])();
  return parsed(readFileSync(file, 'utf8')) as Written[];
}

/** Tests load the same few suites hundreds of times, and parsing one costs as much as asking its cases. */
const known = new Map<string, unknown>();
const MOST_KNOWN = 200;

/** What YAML says, each time a copy of its own. */
function parsed(text: string): unknown {
  if (!known.has(text)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, parse(text));
  }
  return structuredClone(known.get(text));
}

function promptOf(prompt: NonNullable<Config['prompts']>[number], folder: string): Prompt {
  const written = typeof prompt === 'string' ? { id: prompt } : prompt;
  const { id, label, raw, config } = written as Exclude<typeof prompt, string>;
  const more = config === undefined ? {} : { config };
  const source = id ?? raw ?? '';
  const file = /^file:\/\/(.+\.txt)$/.exec(source)?.[1];
  if (file === undefined) return { raw: raw ?? source, label: label ?? raw ?? source, ...more };
  const place = path.resolve(folder, file);
  const text = readFileSync(place, 'utf8').trim();
  return { raw: text, label: label ?? `${place}: ${text}`, ...more };
}

async function evaluate(
  suite: TestSuite,
  record: SmallRecord,
  atOnce: number,
  folder: string,
  load: (id: string) => Promise<ApiProvider>,
  grading: AsyncLocalStorage<Tracing>,
): Promise<void> {
  const columns = suite.providers.flatMap((provider) =>
    suite.prompts.map((prompt) => ({ provider, prompt })),
  );
  record.prompts = columns.map(({ provider, prompt }) => ({
    ...prompt,
    provider: provider.label || provider.id(),
  }));
  const tests = (suite.tests ?? []).length > 0 ? (suite.tests ?? []) : [{}];
  const cells = tests.flatMap((test, testIdx) =>
    columns.map((column, promptIdx) => ({
      ...column,
      test: merged(suite.defaultTest, test),
      testIdx,
      promptIdx,
    })),
  );
  let next = 0;
  const work = async () => {
    for (let cell = cells[next++]; cell !== undefined; cell = cells[next++]) {
      await record.addResult(await evaluated(cell, folder, load, grading.getStore()));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, cells.length) }, work));
}

function merged(base: TestCase | undefined, test: TestCase): TestCase {
  const assert = [...(base?.assert ?? []), ...(test.assert ?? [])];
  return {
    ...base,
    ...test,
    vars: { ...base?.vars, ...test.vars },
    ...(assert.length > 0 && { assert }),
    options: { ...base?.options, ...test.options },
    metadata: { ...base?.metadata, ...test.metadata },
  };
}

interface Cell {
  readonly provider: ApiProvider;
  readonly prompt: Prompt;
  readonly test: TestCase;
  readonly testIdx: number;
  readonly promptIdx: number;
}

async function evaluated(
  { provider, prompt, test, testIdx, promptIdx }: Cell,
  folder: string,
  load: (id: string) => Promise<ApiProvider>,
  tracing: Tracing | undefined,
): Promise<EvaluateResult> {
  await null; // the flow of one cell begins here
  void provider.delay;
  const vars = Object.fromEntries(
    Object.entries(test.vars ?? {}).map(([name, value]) => [name, textOrValue(value, folder)]),
  );
  const raw = rendered(prompt.raw, vars);
  const config = { ...Object(prompt.config), ...test.options };
  const base = { promptIdx, testIdx, testCase: test, vars, prompt: { ...prompt, raw, config } };
  const unscored = { success: false, score: 0, namedScores: {} };
  try {
    const context = { vars: { ...vars, __evalStepId: `test-${testIdx}-prompt-${promptIdx}-repeat-0` } };
    const response = await provider.callApi(raw, context);
    if (response.error) return { ...base, ...unscored, response, error: response.error, failureReason: 2 };
    const gradingResult = await graded(test, response, vars, load, tracing);
    const { pass, score } = gradingResult;
    return {
      ...base,
      response,
      success: pass,
      score,
      failureReason: pass ? 0 : 1,
      error: pass ? null : gradingResult.reason,
      gradingResult,
      namedScores: namedScores(gradingResult),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...base, ...unscored, error: message, failureReason: 2 };
  }
}

function textOrValue(value: unknown, folder: string): unknown {
  const file = typeof value === 'string' ? /^file:\/\/(.+\.txt)$/.exec(value)?.[1] : undefined;
  return file === undefined ? value : readFileSync(path.resolve(folder, file), 'utf8').trim();
}

/** `{{name}}` alone: whoever needs more of Nunjucks needs the real promptfoo. */
function rendered(template: string, vars: Readonly<Record<string, unknown>>): string {
  // As text it would say what no model is asked.
  if (template.includes('{%')) throw new Error('The small promptfoo renders no `{%` tags.');
  return template.replaceAll(/\{\{\s*([^}]*?)\s*\}\}/g, (_, expression: string) => {
    if (!/^\w+$/.test(expression)) throw new Error(`The small promptfoo renders no "${expression}".`);
    return String(vars[expression] ?? '');
  });
}

/** By metric, the mean of its assertions by their weights; 0 where none weighs anything. */
function namedScores({ componentResults = [] }: GradingResult): Record<string, number> {
  const named = grouped(
    componentResults.filter(({ assertion }) => assertion?.metric !== undefined),
    ({ assertion }) => assertion?.metric as string,
  );
  return Object.fromEntries([...named].map(([metric, parts]) => [metric, weighted(parts)]));
}

function weighted(parts: readonly GradingResult[]): number {
  const weightOf = ({ assertion }: GradingResult) => assertion?.weight ?? 1;
  const total = parts.reduce((sum, part) => sum + weightOf(part), 0);
  return total > 0 ? parts.reduce((sum, part) => sum + part.score * weightOf(part), 0) / total : 0;
}

async function graded(
  test: TestCase,
  response: ProviderResponse,
  vars: Readonly<Record<string, unknown>>,
  load: (id: string) => Promise<ApiProvider>,
  tracing: Tracing | undefined,
): Promise<GradingResult> {
  const output = String(response.output);
  const componentResults: GradingResult[] = [];
  for (const assertion of test.assert ?? []) {
    const grader = assertion.provider ?? test.options?.provider;
    const result =
      assertion.type === 'llm-rubric'
        ? await rubric(assertion, output, grader, load, tracing)
        : assertion.type === 'javascript'
          ? inline(assertion, output, { vars, providerResponse: response })
          : plain(assertion, output, rendered(String(assertion.value), vars));
    // What weighs nothing cannot fail.
    componentResults.push({ ...result, ...(assertion.weight === 0 && { pass: true }), assertion });
  }
  if (componentResults.length === 0) return { pass: true, score: 1, reason: 'No assertions' };
  const failed = componentResults.find(({ pass }) => !pass);
  const score = weighted(componentResults);
  const { threshold } = test;
  const pass = threshold === undefined ? failed === undefined : score >= threshold;
  return {
    pass,
    score,
    reason: pass
      ? 'All assertions passed'
      : (failed?.reason ?? `Aggregate score ${score} < ${threshold} threshold`),
    componentResults,
  };
}

const PLAIN: Readonly<Record<string, (output: string, value: string) => boolean>> = {
  contains: (output, value) => output.includes(value),
  icontains: (output, value) => output.toLowerCase().includes(value.toLowerCase()),
  equals: (output, value) => output === value,
};

function plain({ type }: Assertion, output: string, value: string): GradingResult {
  const holds = PLAIN[type];
  if (holds === undefined) throw new Error(`The small promptfoo knows no assertion "${type}".`);
  const pass = holds(output, value);
  const reason = pass ? 'Assertion passed' : `Expected output to ${type.replace(/s$/, '')} "${value}"`;
  return { pass, score: Number(pass), reason };
}

/** An expression over `output` and `context`. */
function inline({ value }: Assertion, output: string, context: object): GradingResult {
  const pass = Boolean(new Function('output', 'context', `return (${String(value)})`)(output, context));
  return { pass, score: Number(pass), reason: pass ? 'Assertion passed' : 'Custom function returned false' };
}

async function rubric(
  { value }: Assertion,
  output: string,
  grader: unknown,
  load: (id: string) => Promise<ApiProvider>,
  tracing: Tracing | undefined,
): Promise<GradingResult> {
  const id = typeof grader === 'string' ? grader : String(Object(grader).id);
  const provider = typeof Object(grader).callApi === 'function' ? (grader as ApiProvider) : await load(id);
  const prompt = `<Output>\n${output}\n</Output>\n<Rubric>\n${String(value)}\n</Rubric>`;
  const call = () => provider.callApi(prompt);
  const response = await (tracing ? tracing.withProviderSpan({ provider }, call) : call());
  const broken = (reason: string) => ({ pass: false, score: 0, reason, metadata: { graderError: true } });
  if (response.error) return broken(response.error);
  try {
    const { pass, score, reason } = JSON.parse(String(response.output)) as GradingResult;
    return { pass, score, reason };
  } catch {
    return broken('Could not extract JSON from llm-rubric response');
  }
}
