import type { GivenOutput } from '../../samples/given-output.ts';
import type { RetrievedPassage } from '../../samples/passages.ts';
import type { SetBack } from '../../samples/reverted-prompt.ts';
import type { ErrorCause } from '../../samples/sample.ts';
import type { TaskSpec } from '../../tasks/task.ts';
import type { NamedModel, ReplacedModel } from '../eval-engine.ts';
import type { TapedAnswer } from './child-messages.ts';

/** One row of an evaluation: a case of the manifest (its index), and the slots (their indexes) that are wanted of it. */
export interface EvaluationRow {
  readonly case: number;
  readonly slots: readonly number[];
  /** The output to grade in place of an answer of the target. */
  readonly given?: GivenOutput;
  /** Passages to answer from in place of the retriever's. */
  readonly passages?: readonly RetrievedPassage[];
  /** By slot, the variation of its prompt that is asked in place of it. */
  readonly variations?: Readonly<Record<number, number>>;
}

/** What the parent tells a suite's process. Trusted by the child. */
export type ToChild =
  | {
      readonly type: 'open';
      readonly promptfooUrl: string;
      /** True for the promptfoo that the config's folder resolves to, in place of the one at the address. */
      readonly workspace: boolean;
      readonly config: string;
      readonly root: string;
      readonly settings: ChildSettings;
      readonly task?: TaskSpec;
      /** A fault of its cases (a bar, what the task expects) is an error of the suite: it is this PR's side. */
      readonly strict: boolean;
      readonly models?: Readonly<Record<string, NamedModel>>;
      readonly replaced?: ReplacedModel;
      readonly withTexts: boolean;
      readonly withPrompts: boolean;
      /** Variables that come from `.env` files: an `envPath` may set them again. */
      readonly fromFiles: readonly string[];
      /** Variables of committed `.env` files: they belong to what is under test. */
      readonly committed: Readonly<Record<string, string>>;
      /** Files of this change that are on disk as they are in git, below the root (POSIX): what an `envPath` sets from one of them, everybody sees. */
      readonly changedInGit: readonly string[];
      /** Variables that templates of prompts, variables and assertions may read. */
      readonly templateEnv: readonly string[];
      /** Random, the same for both arms: secret settings are told apart by digests that say nothing elsewhere. */
      readonly salt: string;
      /** Answers of providers are recorded, or given from a recording. Absent: neither. */
      readonly tape?: 'record' | 'replay';
      /** Where compiled code of promptfoo is kept. Absent: nowhere. */
      readonly compiledCode?: string;
      /** Names and fixed values of messages. They stay, whatever a file calls a secret. The child has no schema to read them off. */
      readonly ownWords: readonly string[];
      /** Requests that can wait for a batch are deferred. Absent: all are made at once. */
      readonly defers?: true;
    }
  | {
      readonly type: 'evaluate';
      readonly evaluation: number;
      readonly rows: readonly EvaluationRow[];
      /** Cells that may be under way at once, waiting ones included. */
      readonly window: number;
      /** By slot, the template in the place of its prompt's own. Absent: all as they stand. */
      readonly prompts?: Readonly<Record<number, string>>;
      /** By slot, what of its provider is as on main. Absent: nothing. */
      readonly providers?: Readonly<Record<number, SetBack>>;
      /** True: outcomes are final only once the whole evaluation is (comparisons of a row's outputs). */
      readonly together: boolean;
    }
  | { readonly type: CallOrder; readonly call: number }
  | { readonly type: 'fail'; readonly call: number; readonly failure: OrderedFailure }
  | ({ readonly type: 'batched'; readonly call: number } & BatchedAnswer)
  | ({ readonly type: 'replayed'; readonly ask: number } & Replayed);

/** What a batch answered to a deferred request, as the provider would have. */
export interface BatchedAnswer {
  readonly status: number;
  readonly body: string;
}

/** What a recording holds of a request, or why it holds nothing. */
export type Replayed = { readonly answer: TapedAnswer } | { readonly why: string };

/** What becomes of a call that waits: it runs, its failure stands, or it is not launched. */
export type CallOrder = 'go' | 'settle' | 'refuse';

/** An error in the place of a call that is not made, or not made again. */
export interface OrderedFailure {
  readonly cause: ErrorCause;
  readonly message: string;
  /** False: the call was never made, since others to the same place had failed. */
  readonly isAsked: boolean;
}

/** Limits that the child keeps itself. */
export interface ChildSettings {
  readonly outputBytes: number;
  readonly callTimeoutMs: number;
}
