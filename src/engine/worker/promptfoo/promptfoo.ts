import type {
  ApiProvider,
  EvaluateOptions,
  Prompt,
  ProviderFactory,
  ProviderSpan,
  TestCase,
  TestSuite,
  UnifiedConfig,
} from './promptfoo-types.ts';

/** A record of one evaluation, in memory. */
export interface EvalRecord {
  readonly prompts: readonly (Prompt & { readonly provider: string })[];
}

/** What `promptfoo eval -c` makes of a config. */
interface ResolvedConfigs {
  readonly config: UnifiedConfig;
  readonly testSuite: TestSuite;
  readonly commandLineOptions?: {
    readonly envPath?: string | readonly string[];
    readonly maxConcurrency?: number;
    readonly delay?: number;
    readonly filterRange?: string;
    readonly filterSample?: number;
    readonly filterSampleSeed?: number;
  };
}

/** The functions of promptfoo that the worker calls, whichever copy they come from. */
export interface Promptfoo {
  /** Absent in copies that do not say. */
  readonly VERSION?: string;
  readonly Eval: new (config: unknown) => EvalRecord;
  readonly providerRegistry: { shutdownAll(): Promise<void> };
  /** Absent in a repository's own copy. */
  readonly providerMap?: ProviderFactory[];
  /** What promptfoo logs with. Absent in a repository's own copy. */
  readonly logger?: { debug(...said: unknown[]): void; readonly level: string };
  /** Told of every line that promptfoo would log. Absent in a repository's own copy. */
  setLogCallback?(log: (message: string) => void): void;
  resolveConfigs(command: { readonly config: readonly string[] }, defaults: object): Promise<ResolvedConfigs>;
  filterTests(suite: TestSuite, filters: { sample: number; sampleSeed: number }): Promise<TestCase[]>;
  evaluateTestSuite(suite: TestSuite, record: EvalRecord, options: EvaluateOptions): Promise<unknown>;
  /** Its checks that models grade. Absent in copies that do not say. */
  readonly assertions?: {
    matchesSimilarity(
      expected: string,
      output: string,
      threshold: number,
      inverse: boolean,
      grading: { readonly provider: unknown },
    ): Promise<unknown>;
  };
  /** Renders a prompt, with filters that its template may call. Absent in copies that render otherwise. */
  renderPrompt?(prompt: Prompt, vars: object, filters: object): Promise<string>;
  isApiProvider(value: unknown): value is ApiProvider;
  loadApiProvider(id: string, context?: { readonly options?: object }): Promise<ApiProvider>;
  /** The library that promptfoo computes derived metrics with. */
  loadMathjs(): Promise<{ evaluate(expression: string, scope: Record<string, number>): unknown }>;
  /** Runs `run` with promptfoo's HTTP client making at most `maxRetries` retries of its own. */
  withFetchRetryContext<T>(maxRetries: number, run: () => T): T;
  /** Runs `run` with every call of a grading provider going through `withProviderSpan`. */
  withProviderCallTracingContext<T>(
    context: {
      getActiveTraceparent(): undefined;
      withGraderSpan<R>(span: unknown, grade: () => R): R;
      withProviderSpan<R>(span: ProviderSpan, invoke: (callContext: unknown) => Promise<R>): Promise<R>;
    },
    run: () => T,
  ): T;
}

/** Loads promptfoo from its entry's address. A variable keeps bundlers from following it. */
export async function importPromptfoo(url: string): Promise<Promptfoo> {
  return (await import(/* webpackIgnore: true */ /* @vite-ignore */ url)) as Promptfoo;
}

/**
 * Leaves debug lines unsaid where nobody prints them. promptfoo reads the stack of each line's caller first, and looks for
 * source maps each time, which costs more than all that a case is otherwise.
 */
export function quietDebug({ logger }: Promptfoo): void {
  if (logger === undefined) return;
  const { debug } = logger;
  logger.debug = (...said) => {
    if (logger.level === 'debug') debug.apply(logger, said);
  };
}

/** Where promptfoo keeps what tells its makers how it is used. */
const TELEMETRY = Symbol.for('promptfoo.telemetry.instance');

/**
 * Has promptfoo tell its makers nothing. With `PROMPTFOO_DISABLE_TELEMETRY` it still makes one request a process, which says that somebody
 * wants no telemetry, and from which computer.
 */
export function withoutTelemetry(): void {
  const { [TELEMETRY]: telemetry } = process as unknown as Record<symbol, { record?: unknown } | undefined>;
  if (telemetry !== undefined) telemetry.record = () => {};
}

/**
 * Runs `load` in promptfoo's own empty folder: as it is imported it reads a `.env` of the working directory, and takes
 * whatever stands in it. The parent has read those files, and left out what no file may set.
 */
export async function awayFromDotenv<T>(load: () => Promise<T>): Promise<T> {
  const folder = process.cwd();
  const away = process.env.PROMPTFOO_CONFIG_DIR;
  if (away !== undefined) process.chdir(away);
  try {
    return await load();
  } finally {
    process.chdir(folder);
  }
}
