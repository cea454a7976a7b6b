/** What a model answered, in promptfoo's words. */
export interface ModelResponse {
  readonly output?: unknown;
  readonly error?: string;
  /** US dollars. */
  readonly cost?: number;
  readonly tokenUsage?: Readonly<Record<string, unknown>>;
  /** Of retriever and generator together; what is opened or indexed once is in no question's time. */
  readonly latencyMs?: number;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** What is known of the cell that asks. */
export interface RagContext {
  readonly vars?: Readonly<Record<string, unknown>>;
  readonly test?: { readonly metadata?: Readonly<Record<string, unknown>> };
  /** Passages to answer from, best first; the retriever is not asked. */
  readonly passages?: readonly GivenPassage[] | undefined;
}

/** A passage as an earlier answer's metadata names it. */
export interface GivenPassage {
  readonly document: string;
  readonly text?: string;
  readonly start?: number;
  readonly end?: number;
}

/** Asks a model. */
export type CallModel = (prompt: string, context?: RagContext) => Promise<ModelResponse>;
