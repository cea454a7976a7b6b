/**
 * Types of the bundled promptfoo, as far as the worker uses it. Written by hand against 0.123.1: fields that are
 * free in a suite are `unknown`, to be parsed before use.
 */

/** promptfoo's version, e.g. `0.123.1`. */
export const VERSION: string;

export interface Prompt {
  id?: string;
  raw: string;
  label: string;
  config?: unknown;
  function?: (context: unknown) => unknown;
}

export interface TokenUsage {
  prompt?: number;
  completion?: number;
  cached?: number;
  total?: number;
  numRequests?: number;
}

export interface ProviderResponse {
  output?: unknown;
  error?: string;
  cached?: boolean;
  /** US dollars. */
  cost?: number;
  /** Milliseconds, where the provider measured it. */
  latencyMs?: number;
  tokenUsage?: TokenUsage;
  finishReason?: string;
  raw?: unknown;
  metadata?: Record<string, unknown>;
  [key: string]: unknown;
}

/** What promptfoo passes to a provider beside the rendered prompt. */
export interface CallContext {
  prompt: Prompt;
  vars: Record<string, unknown>;
  test?: TestCase;
  originalProvider?: ApiProvider;
  promptIdx?: number;
  testIdx?: number;
  repeatIndex?: number;
  evaluationId?: string;
  bustCache?: boolean;
  [key: string]: unknown;
}

export interface ApiProvider {
  id(): string;
  label?: string;
  config?: unknown;
  /** Milliseconds to wait before each call. */
  delay?: number;
  transform?: unknown;
  callApi(prompt: string, context?: CallContext, options?: { abortSignal?: AbortSignal }): Promise<ProviderResponse>;
  callEmbeddingApi?: (input: string) => Promise<unknown>;
  callClassificationApi?: (prompt: string) => Promise<unknown>;
  cleanup?: () => void | Promise<void>;
  [key: string]: unknown;
}

export interface Assertion {
  type: string;
  value?: unknown;
  threshold?: number;
  weight?: number;
  metric?: string;
  provider?: unknown;
  transform?: unknown;
  config?: Record<string, unknown>;
  /** Only of `assert-set`. */
  assert?: Assertion[];
  [key: string]: unknown;
}

export interface TestCase {
  description?: string;
  vars?: Record<string, unknown>;
  assert?: Assertion[];
  threshold?: number;
  options?: Record<string, unknown>;
  metadata?: Record<string, unknown>;
  provider?: unknown;
  providers?: string[];
  prompts?: string[];
  providerOutput?: unknown;
  assertScoringFunction?: unknown;
  [key: string]: unknown;
}

export interface Scenario {
  description?: string;
  config: Partial<TestCase>[];
  tests: TestCase[];
}

/** A suite with everything read and loaded. */
export interface TestSuite {
  description?: string;
  tags?: Record<string, string>;
  prompts: Prompt[];
  providers: ApiProvider[];
  /** Provider id or label → labels of the prompts it runs. */
  providerPromptMap?: Record<string, string[]>;
  tests?: TestCase[];
  scenarios?: Scenario[];
  defaultTest?: TestCase;
  derivedMetrics?: unknown[];
  nunjucksFilters?: Record<string, (...args: unknown[]) => string>;
  extensions?: string[] | null;
  redteam?: unknown;
  tracing?: unknown;
}

export interface EvaluateOptions {
  cache?: boolean;
  /** Milliseconds. */
  delay?: number;
  maxConcurrency?: number;
  repeat?: number;
  showProgressBar?: boolean;
  silent?: boolean;
  /** Milliseconds, of one cell. */
  timeoutMs?: number;
  /** Milliseconds, of the whole evaluation. */
  maxEvalTimeMs?: number;
  filterRange?: string;
  isRedteam?: boolean;
  abortSignal?: AbortSignal;
  eventSource?: 'cli' | 'library' | 'webui' | 'mcp';
  progressCallback?: (completed: number, total: number, index: number, step: unknown, metrics: unknown) => void;
}

/** The config as merged from its files, before prompts, tests and providers are loaded. */
export interface UnifiedConfig {
  env?: Record<string, string>;
  evaluateOptions?: EvaluateOptions;
  defaultTest?: TestCase;
  [key: string]: unknown;
}

export interface ResolvedConfigs {
  config: UnifiedConfig;
  testSuite: TestSuite;
  basePath: string;
  commandLineOptions?: {
    envPath?: string | string[];
    maxConcurrency?: number;
    delay?: number;
    repeat?: number;
    filterRange?: string;
    filterSample?: number;
    filterSampleSeed?: number;
    [key: string]: unknown;
  };
  /** Provider entries as written, in the order of `testSuite.providers`. */
  selectedProviderConfigs: unknown[];
}

export interface GradingResult {
  pass: boolean;
  score: number;
  reason: string;
  namedScores?: Record<string, number>;
  tokensUsed?: TokenUsage;
  componentResults?: GradingResult[];
  assertion?: Assertion;
  /** `graderError: true` means the grader failed, not the answer. */
  metadata?: { graderError?: true; [key: string]: unknown };
}

export const ResultFailureReason: { readonly NONE: 0; readonly ASSERT: 1; readonly ERROR: 2 };

export interface EvaluateResult {
  id?: string;
  promptIdx: number;
  testIdx: number;
  testCase: TestCase;
  promptId: string;
  provider: { id?: string; label?: string };
  prompt: Prompt;
  vars: Record<string, unknown>;
  response?: ProviderResponse;
  error?: string | null;
  failureReason: 0 | 1 | 2;
  success: boolean;
  score: number;
  /** Milliseconds. */
  latencyMs: number;
  gradingResult?: GradingResult | null;
  namedScores: Record<string, number>;
  /** US dollars. */
  cost?: number;
  tokenUsage?: TokenUsage;
  metadata?: Record<string, unknown>;
}

/** The record of one evaluation. `new Eval(config)` stays in memory; nothing here needs a database. */
export class Eval {
  constructor(config: unknown, options?: { author?: string; runtimeOptions?: EvaluateOptions });
  readonly id: string;
  readonly prompts: (Prompt & { provider: string; metrics?: unknown })[];
  /** Every cell's result, in the order in which they finished. */
  toEvaluateSummary(): Promise<{ version: number; results: EvaluateResult[]; stats: Record<string, unknown> }>;
}

/** A suite that cannot be resolved: no prompts, no providers, no file. */
export class ConfigResolutionError extends Error {}

// --- reading a suite -------------------------------------------------------------------------------------------

/**
 * Reads promptfoo configs as `promptfoo eval -c` does and loads prompts, tests, scenarios, providers and filters.
 * Paths inside are relative to the first config's folder; also sets `cliState.basePath` and `cliState.config`.
 * Throws `ConfigResolutionError`, or the error of the file that does not load.
 */
export function resolveConfigs(
  command: { config: string[]; [flag: string]: unknown },
  defaultConfig: Partial<UnifiedConfig>,
): Promise<ResolvedConfigs>;
/** Merged configs, nothing loaded. */
export function combineConfigs(paths: string[]): Promise<UnifiedConfig>;
/** One config, `$ref`s and `{{ env.X }}` resolved. */
export function readConfig(path: string): Promise<UnifiedConfig>;
/** The `promptfooconfig.*` of a folder, if any. */
export function loadDefaultConfig(
  directory?: string,
  name?: string,
): Promise<{ defaultConfig: Partial<UnifiedConfig>; defaultConfigPath: string | undefined }>;
export function readTests(tests: unknown, basePath?: string): Promise<TestCase[]>;
export function readPrompts(prompts: unknown, basePath?: string): Promise<Prompt[]>;
export function readFilters(
  filters: Record<string, string>,
  basePath?: string,
): Promise<Record<string, (...args: unknown[]) => string>>;
/** Follows a `file://` reference (YAML, JSON, CSV, text, code, globs); anything else is returned as it is. */
export function loadFromExternalFile(value: unknown): Promise<unknown>;
export function filterTests(
  suite: TestSuite,
  filters: {
    firstN?: number;
    metadata?: string | string[];
    pattern?: string;
    range?: string;
    sample?: number;
    sampleSeed?: number;
  },
): Promise<TestCase[]>;
/** Loads `.env` of the working directory, or the files named (those override what is set). */
export function setupEnv(envPath?: string | string[]): void;

// --- providers -------------------------------------------------------------------------------------------------

export function loadApiProvider(
  id: string,
  context?: { options?: Record<string, unknown>; basePath?: string; env?: Record<string, string> },
): Promise<ApiProvider>;
export function loadApiProviders(
  providers: unknown,
  options?: { basePath?: string; env?: Record<string, string> },
): Promise<ApiProvider[]>;
export function isApiProvider(value: unknown): value is ApiProvider;
/** Long-lived workers (Python, MCP): evaluations shut them down; call `shutdownAll` after anything else. */
export const providerRegistry: { shutdownAll(): Promise<void> };

// --- evaluating ------------------------------------------------------------------------------------------------

/** Evaluates a suite that is already loaded; returns `record`, filled. No file or database is touched. */
export function evaluateTestSuite(suite: TestSuite, record: Eval, options: EvaluateOptions): Promise<Eval>;
/** The package's public entry: loads prompts, tests and providers itself, relative to `cliState.basePath`. */
export function evaluate(suite: Record<string, unknown>, options?: EvaluateOptions): Promise<Eval>;
/** Runs `run` with promptfoo's response cache on or off. */
export function withCacheEnabled<T>(enabled: boolean | undefined, run: () => T): T;
export function disableCache(): void;
export const cache: { clearCache(): Promise<void>; disableCache(): void; isCacheEnabled(): boolean };
export function renderPrompt(
  prompt: Prompt,
  vars: Record<string, unknown>,
  filters?: Record<string, (...args: unknown[]) => string>,
  provider?: ApiProvider,
): Promise<string>;
export function generateIdFromPrompt(prompt: Prompt): string;
/** Applies an output transform: JavaScript text, a `file://` reference or a function. */
export function transform(code: unknown, input: unknown, context: Record<string, unknown>): Promise<unknown>;
export function runExtensionHook(
  extensions: string[] | null | undefined,
  hook: 'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll',
  context: Record<string, unknown>,
): Promise<Record<string, unknown>>;

/** Runs `run` with promptfoo's HTTP client making at most `maxRetries` retries of its own. */
export function withFetchRetryContext<T>(maxRetries: number | undefined, run: () => T): T;

/** A call of a grading provider, whatever its kind. */
export interface ProviderSpan {
  provider: ApiProvider;
  role?: string;
  callContext?: unknown;
}

/**
 * Runs `run` with every call of a grading provider going through `withProviderSpan`, which must return what `invoke`
 * (given the span's `callContext`) does. Suites with tracing switched on open a context of their own inside.
 */
export function withProviderCallTracingContext<T>(
  context: {
    getActiveTraceparent(): string | undefined;
    withGraderSpan<R>(span: unknown, grade: () => R): R;
    withProviderSpan<R>(span: ProviderSpan, invoke: (callContext: unknown) => Promise<R>): Promise<R>;
  },
  run: () => T,
): T;

/** The library that promptfoo computes derived metrics with. */
export function loadMathjs(): Promise<{ evaluate(expression: string, scope: Record<string, number>): unknown }>;

// --- grading ---------------------------------------------------------------------------------------------------

export interface RunAssertions {
  test: TestCase;
  providerResponse: ProviderResponse;
  vars?: Record<string, unknown>;
  prompt?: string;
  provider?: ApiProvider;
  latencyMs?: number;
  assertScoringFunction?: unknown;
}

/** Grading of an output that is already there. File references are relative to `cliState.basePath`. */
export const assertions: {
  runAssertion(input: Omit<RunAssertions, 'assertScoringFunction'> & { assertion: Assertion }): Promise<GradingResult>;
  /** Skips `select-best` and `max-score`, which compare outputs. */
  runAssertions(input: RunAssertions): Promise<GradingResult>;
};
/** `select-best`: one result per output. */
export function runCompareAssertion(
  test: TestCase,
  assertion: Assertion,
  outputs: string[],
  context?: unknown,
): Promise<GradingResult[]>;

// --- process-wide state ----------------------------------------------------------------------------------------

/** Promptfoo's globals. `basePath` is what `file://` in assertions and transforms is relative to. */
export const cliState: { basePath?: string; config?: UnifiedConfig; maxConcurrency?: number };
export const logger: Record<'debug' | 'info' | 'warn' | 'error', (message: string, context?: unknown) => void>;
export function setLogLevel(level: 'debug' | 'info' | 'warn' | 'error'): void;
/** Receives every message at every level, also those below the log level. */
export function setLogCallback(callback: ((message: string) => void) | null): void;
export function getEnvString(name: string, fallback?: string): string | undefined;
