/**
 * Engine: runs suites. It is the only room that imports promptfoo, behind the port in this file.
 * Get: the place of a suite in a tree, and rounds of cells to sample.
 * Give: a manifest of the suite without any call, and samples. Errors of cells are samples too, not exceptions.
 * Suites run in child processes. The scheduler in the parent gives every provider call its turn, both sides interleaved.
 */

import type { SuiteManifest } from '../plan/manifest.ts';
import type { BudgetPart, Spending } from '../plan/spending.ts';
import type { GivenOutput } from '../samples/given-output.ts';
import type { RetrievedPassage } from '../samples/passages.ts';
import type { Reverted } from '../samples/reverted-prompt.ts';
import type { Arm, Sample } from '../samples/sample.ts';
import type { Stage } from '../samples/stage.ts';
import type { TaskSpec } from '../tasks/task.ts';

/** One suite in one arm's tree. */
export interface SuiteLocation {
  readonly suite: string;
  readonly arm: Arm;
  /** Absolute root of the arm's tree, and the config's path below it (POSIX). */
  readonly root: string;
  readonly config: string;
  /** Extra environment for this arm (a served application's address or port). */
  readonly env: Readonly<Record<string, string>>;
  /** What its answers are held against. In the candidate's tree every case must have it. */
  readonly task?: TaskSpec;
  /** Models that the suite may name by an alias. */
  readonly models?: Readonly<Record<string, NamedModel>>;
  /** True: the manifest holds what the cases ask, as texts. */
  readonly withTexts?: boolean;
  /** True: the manifest holds the prompts as they are asked, and the variables and checks of the cases. */
  readonly withPrompts?: boolean;
  /** A model in the place of another, wherever the suite names it. */
  readonly replaced?: ReplacedModel;
}

/** Every provider with the id `from` becomes `to`. */
export interface ReplacedModel {
  readonly from: string;
  readonly to: NamedModel;
}

/** What an alias stands for: a provider of promptfoo and its settings. */
export interface NamedModel {
  readonly id: string;
  readonly config?: Readonly<Record<string, unknown>> | undefined;
}

/** One planned cell to sample `count` times; `cell` is the index in that arm's manifest. */
export interface CellRequest {
  readonly suite: string;
  readonly arm: Arm;
  readonly slot: string;
  readonly case: string;
  readonly cell: number;
  readonly count: number;
  /** Variations of its prompt, one for each of its samples. Absent: the prompt as it stands. */
  readonly variations?: readonly number[];
  /**
   * Grade these (`count` of them) and ask no target: the sample of `outputs[i]` has `repeat` i and `calls.target` 0. One
   * that cannot be graded again is an error that says why. A round gives outputs to all of a suite's cells or to none.
   */
  readonly outputs?: readonly GivenOutput[];
  /** Passages that a `pawl:rag` provider answers from in place of its retriever's. Only of suites whose cells stand alone. */
  readonly passages?: readonly RetrievedPassage[];
  /** Texts in the place of its prompt's own, one for each of its samples (`without` names them). Only of suites whose cells stand alone. */
  readonly reverted?: readonly Reverted[];
  /** Index of the candidate's cell that grades what this one of the baseline answers; the answers' own score is kept apart. */
  readonly checksCell?: number;
}

/** What one round asks, and what it may spend. */
export interface RoundRequest {
  readonly round: number;
  readonly stage: Stage;
  /** Orders the interleaved launches; same seed, same order. */
  readonly seed: number;
  readonly cells: readonly CellRequest[];
  /** Provider calls (target + grader) that may still be launched; the engine stops launching before it exceeds them. */
  readonly maxCalls: number;
  /** Asked before each block of samples and each further try of a call, beside `maxCalls`; absent: nothing else limits. */
  readonly begin?: Spending['begin'];
}

/** Facts of a running round, for progress lines. */
export type EngineEvent =
  | { readonly kind: 'sample'; readonly sample: Sample }
  | { readonly kind: 'retry'; readonly suite: string; readonly reason: string; readonly waitMs: number }
  /** A limit of an endpoint is known, or is another by far: `openai gpt-4o: 60 a minute`. Null: it refuses at any pace. */
  | { readonly kind: 'pace'; readonly endpoint: string; readonly limit: string | null };

/** What a round brought. Samples that were not launched are absent. */
export interface RoundResult {
  readonly samples: readonly Sample[];
  /** True where `maxCalls` or `begin` kept requested samples from being launched. */
  readonly budgetSpent: boolean;
  /** Which part of the budget it was, where the engine knows better than who asked. */
  readonly spentOn?: BudgetPart;
}

/** Runs promptfoo suites. The only adapter names promptfoo; a fake of it is all that the other rooms' tests need. */
export interface EvalEngine {
  /** Opens a suite and expands it without calling any provider. Throws `PawlError` where it cannot be loaded. */
  manifest(location: SuiteLocation): Promise<SuiteManifest>;
  /** Runs one round over opened suites, both arms interleaved in the seed's order. Errors of cells are samples, not exceptions. */
  run(request: RoundRequest, onEvent: (event: EngineEvent) => void): Promise<RoundResult>;
  /** Ends every child process. Safe to call twice. */
  close(): Promise<void>;
}
