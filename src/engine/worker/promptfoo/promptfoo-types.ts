import type { RetrievedPassage } from '../../../samples/passages.ts';

/** A prompt of a suite. */
export interface Prompt {
  readonly id?: string;
  readonly raw: string;
  readonly label: string;
  readonly config?: unknown;
}

/** What a provider answered. */
export interface ProviderResponse {
  readonly output?: unknown;
  readonly error?: string;
  readonly cached?: boolean;
  /** US dollars. */
  readonly cost?: number;
  /** Milliseconds, where the provider measured it. */
  readonly latencyMs?: number;
  readonly tokenUsage?: { readonly prompt?: number; readonly completion?: number };
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly images?: unknown;
  readonly audio?: unknown;
}

/** What promptfoo passes to a provider beside the rendered prompt. */
export interface CallContext {
  readonly vars: Readonly<Record<string, unknown>>;
  /** Ours, for our own providers: what to answer from. */
  readonly passages?: readonly RetrievedPassage[] | undefined;
}

/** A model, a script or an application under test; also a grader. */
export interface ApiProvider {
  id(): string;
  readonly label?: string;
  readonly config?: unknown;
  /** Milliseconds to rest after each call. */
  readonly delay?: number;
  readonly transform?: unknown;
  /** Variables that the config sets for it. */
  readonly env?: unknown;
  callApi(
    prompt: string,
    context?: CallContext,
    options?: { readonly abortSignal?: AbortSignal },
  ): Promise<ProviderResponse>;
}

/** One assertion as a config writes it. */
export interface Assertion {
  readonly type: string;
  readonly value?: unknown;
  readonly metric?: string;
  readonly weight?: number;
  readonly provider?: unknown;
  readonly transform?: unknown;
  readonly contextTransform?: unknown;
  /** Only of `assert-set`. */
  readonly assert?: readonly Assertion[];
}

/** One test as a config writes it, or as promptfoo has expanded it. */
export interface TestCase {
  readonly description?: string;
  readonly vars?: Readonly<Record<string, unknown>>;
  readonly assert?: readonly Assertion[];
  readonly threshold?: number;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly provider?: unknown;
  readonly assertScoringFunction?: unknown;
  /** An answer written down in the suite. */
  readonly providerOutput?: unknown;
}

/** Tests that are run with each entry of `config`. */
export interface Scenario {
  readonly config: readonly TestCase[];
  readonly tests?: readonly TestCase[] | string;
}

/** A suite with everything read and loaded. */
export interface TestSuite {
  readonly description?: string;
  readonly prompts: readonly Prompt[];
  readonly providers: readonly ApiProvider[];
  readonly tests?: readonly TestCase[];
  readonly scenarios?: readonly Scenario[];
  readonly defaultTest?: TestCase;
  readonly derivedMetrics?: readonly DerivedMetric[];
  /** The config's own variables. */
  readonly env?: unknown;
  readonly tracing?: Tracing;
  /** Code that is run around cases. */
  readonly extensions?: readonly unknown[] | null;
}

/** How a suite traces what its providers do. */
export interface Tracing {
  readonly enabled?: boolean;
  readonly failOnReceiverStartFailure?: boolean;
  readonly otlp?: {
    readonly http?: { readonly enabled?: boolean; readonly host?: string; readonly port?: number };
  };
}

/** The options of `evaluate()` that we set. */
export interface EvaluateOptions {
  readonly cache?: boolean;
  readonly maxConcurrency?: number;
  readonly repeat?: number;
  readonly showProgressBar?: boolean;
  readonly silent?: boolean;
  readonly filterRange?: string;
}

/** The config as merged from its files. */
export interface UnifiedConfig {
  readonly prompts?: unknown;
  readonly providers?: unknown;
  readonly env?: unknown;
  readonly derivedMetrics?: unknown;
  /** Code that is run around cases. */
  readonly extensions?: readonly unknown[] | null;
  readonly evaluateOptions?: {
    readonly maxConcurrency?: number;
    /** Milliseconds. */
    readonly delay?: number;
    readonly timeoutMs?: number;
    readonly filterRange?: string;
  };
}

/** What promptfoo made of one output, by all its assertions or by one. */
export interface GradingResult {
  readonly pass: boolean;
  readonly score: number;
  readonly reason: string;
  readonly componentResults?: readonly GradingResult[];
  readonly assertion?: Assertion | null;
  /** `graderError: true` means the grader failed, not the answer. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** One cell's result. */
export interface EvaluateResult {
  readonly promptIdx: number;
  readonly testIdx: number;
  readonly testCase: TestCase;
  readonly prompt: Prompt;
  readonly vars: Readonly<Record<string, unknown>>;
  response?: ProviderResponse;
  readonly error?: string | null;
  /** 0 none, 1 an assertion said no, 2 an error. */
  readonly failureReason: 0 | 1 | 2;
  readonly success: boolean;
  readonly score: number;
  readonly gradingResult?: GradingResult | null;
  readonly namedScores: Readonly<Record<string, number>>;
}

/** A call of a grading provider, whatever its kind. */
export interface ProviderSpan {
  readonly provider: ApiProvider;
  readonly callContext?: unknown;
  /** What the provider is asked for, where that is not a text: `embeddings`. */
  readonly operationName?: string;
}

/** What promptfoo's list of providers holds: the first whose `test` holds makes the provider. */
export interface ProviderFactory {
  test(id: string): boolean;
  create(
    id: string,
    options: { readonly id?: string; readonly label?: string; readonly config?: object },
    /** As the provider was asked for, before anything in it was rendered. */
    context: { readonly basePath?: string; readonly options?: object; readonly env?: unknown },
  ): Promise<ApiProvider>;
}

/** A `derivedMetrics` entry of a suite. */
export interface DerivedMetric {
  readonly name: string;
  readonly value: string | ((scores: Record<string, number>, step: unknown) => unknown);
}
