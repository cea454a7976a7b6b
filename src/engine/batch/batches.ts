/**
 * Batch: OpenAI's Batch API for requests that can wait, at half the price.
 * Get: requests that suite processes have deferred, and word of when they can ask nothing more without answers.
 * Give: each request its answer, or the word to ask directly, or to stop. What is in flight is noted, so that another run fetches it.
 */

import type { BATCH_ENDPOINTS } from '../messages/batch-endpoints.ts';
import type { SecretVariable } from '../redaction/secret-variables.ts';

/** A request that promptfoo's own provider was about to make. */
export interface BatchRequest {
  /** The address without the endpoint: `https://api.openai.com/v1`. */
  readonly base: string;
  readonly endpoint: (typeof BATCH_ENDPOINTS)[number];
  readonly model: string;
  /** JSON, as it would have been sent. */
  readonly body: string;
  /** The variable that holds the key. Its value is held in memory alone. */
  readonly key: SecretVariable;
  readonly organization: string | null;
  readonly project: string | null;
  /** The case that it is asked for, for people. Absent: it is not known. */
  readonly of?: string;
}

/** What becomes of a deferred request. */
export type BatchOutcome =
  | { readonly kind: 'answer'; readonly line: string; readonly status: number; readonly body: string }
  /** No batch answers it: it is asked as any other. */
  | { readonly kind: 'direct' }
  /** The time of the command is over: it stays where it is. */
  | { readonly kind: 'stop' };

/** What a suite process can still ask: something (`busy`), nothing for now (`stalled`), nothing without answers (`waiting`). */
export type PartState = 'busy' | 'stalled' | 'waiting';

/** One suite process's part of a round. */
export interface BatchPart {
  /** The command does not wait: another one fetches what it sends, and has nothing of what was asked directly beside it. */
  readonly comesBack: boolean;
  defer(request: BatchRequest, hand: (outcome: BatchOutcome) => void): void;
  /** A batch is sent once no part can ask more. */
  state(state: PartState): void;
  /** The sample that these lines answered is written down: no other one gets them. */
  used(lines: readonly string[]): void;
  /** Nobody waits any more for what it has deferred: that may answer somebody else. */
  release(): void;
  /** Its process is done, or gone. */
  leave(): void;
}

/** What a run made of its batches. */
interface BatchReport {
  /** Requests that batches answered in this run. */
  readonly answered: number;
  /** Requests that were deferred, and then had to be asked directly. */
  readonly direct: number;
  /** Requests that still wait in batches, and the ids of these. */
  readonly inFlight: number;
  readonly batches: readonly string[];
}

/** Collects what can wait, and answers it from batches. */
export interface Batches {
  join(): BatchPart;
  report(): BatchReport;
  /** These lines are behind samples that are kept, whatever the notes say: notes may be older than what is kept. */
  spent(lines: readonly string[]): void;
  /** When the first of what is noted was sent; null where nothing was noted before this run. */
  readonly since: string | null;
  /** What the run has drawn is kept elsewhere: of its batches only what is still in flight, or unused, stays noted. */
  kept(): void;
  /** Ends what it waits for. Safe to call twice. */
  close(): Promise<void>;
}

/** Answers that nobody fetched in so many days belong to no suite any more. OpenAI keeps files of batches as long. */
export const KEPT_DAYS = 30;

/** A line of a batch: one request. `digest` tells which. */
interface NotedLine {
  readonly line: string;
  readonly digest: string;
}

/** A batch that was sent, or was about to be. */
export interface NotedBatch {
  /** Ours, in the batch's metadata: a batch whose id was never heard is found by it. */
  readonly token: string;
  readonly batch: string | null;
  readonly lines: readonly NotedLine[];
}

/** An answer that came, and that no sample has used. */
export interface NotedAnswer extends NotedLine {
  readonly status: number;
  readonly body: string;
}

/** What outlives the process: which batches are in flight, what they answered, and which answers are spent. */
export interface BatchNotes {
  /** Batches whose end is not noted. */
  readonly batches: readonly NotedBatch[];
  readonly answers: readonly NotedAnswer[];
  /** How many lines were ever made of a request, by its digest. */
  readonly made: ReadonlyMap<string, number>;
  /** ISO 8601. When the notes were begun; null where this run begins them. */
  readonly since: string | null;
  sending(batch: Omit<NotedBatch, 'batch'>): void;
  sent(token: string, batch: string): void;
  answered(answers: readonly NotedAnswer[]): void;
  /** Nothing more comes of this batch. */
  ended(token: string): void;
  used(lines: readonly string[]): void;
  /** Removes the notes where nothing of them is in flight or unused. */
  kept(): void;
  close(): void;
}

/** What a batch says of itself. */
export interface BatchState {
  /** `ended`: what it has answered is in its files, and nothing more comes. */
  readonly kind: 'open' | 'ended';
  readonly status: string;
  readonly done: number;
  readonly files: readonly string[];
  /** Why it failed, in the words of the endpoint; null where it did not. */
  readonly why: string | null;
}

/** The batches of one account. Throws `BatchRefused` where another try cannot help, and whatever else where it may. */
export interface BatchApi {
  /** Sends a file of requests. Returns the id of the batch. */
  submit(content: string, endpoint: BatchRequest['endpoint'], token: string): Promise<string>;
  /** The id of a batch that was sent with this token; null where none was. */
  find(token: string): Promise<string | null>;
  look(batch: string): Promise<BatchState>;
  file(id: string): Promise<AsyncIterable<Buffer>>;
}

/** The account takes no batches, or does not know this one. */
export class BatchRefused extends Error {}
