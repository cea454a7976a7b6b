/**
 * Samples: the evidence of a run, and what is kept of it.
 * Get: lines of record files, journals, stores and artifacts, all of them checked at the door.
 * Give: samples as plain data, their stages, names and keys as values, and a store that outlives the run.
 * Other rooms read samples; none of them changes one that was drawn.
 */

import type { RetrievedPassage } from './passages.ts';
import type { Stage } from './stage.ts';

/** The two sides of a comparison: the base branch's tree (people see "main") and the change ("this PR"). */
export const ARMS = ['baseline', 'candidate'] as const;
export type Arm = (typeof ARMS)[number];

/** Why no score could be had. Errors are counted and named; they are never a score. */
export const ERROR_CAUSES = [
  'auth',
  'quota',
  'rate-limit',
  'provider',
  'network',
  'timeout',
  'assertion',
  'template',
  'missing-package',
  'crash',
  'main-changed',
] as const;
export type ErrorCause = (typeof ERROR_CAUSES)[number];

/** What an output is, where it is not text as the model gave it. */
export const OUTPUT_FORMS = ['json', 'part', 'redacted'] as const;

/** One assertion that did not pass, in the words that its author knows: `contains "manager approval"`. */
export interface FailedAssertion {
  readonly label: string;
  readonly reason: string;
}

/** A score that a suite gave to one output. Every number is finite; a score may exceed 1, as promptfoo's may. */
export interface Scored {
  readonly kind: 'scored';
  readonly passed: boolean;
  readonly score: number;
  /** Named metrics of promptfoo (`metric:` of an assertion, derived metrics included). */
  readonly metrics: Readonly<Record<string, number>>;
  readonly failed: readonly FailedAssertion[];
  /** What the output adds to the sums that its suite's task is measured by; absent where there is no task. */
  readonly task?: Readonly<Record<string, number>>;
}

/** Why an output has no score. It counts as asked and never as a fail. */
export interface Errored {
  readonly kind: 'errored';
  readonly cause: ErrorCause;
  /** One line, secrets removed. */
  readonly message: string;
  /** The provider refused this very request for good, by this code (`context_length_exceeded`, `400`). Absent: it did not. */
  readonly refusal?: string;
  /** Nothing was asked: calls to the same place had failed in this way before. Absent: it was asked. */
  readonly unasked?: true;
}

/** Tokens and cost of the calls behind one sample; a field is absent where the provider did not say. */
export interface Usage {
  readonly promptTokens?: number;
  readonly completionTokens?: number;
  /** US dollars. */
  readonly cost?: number;
  /** The part of `cost` that was not paid, because a batch answered. Comparisons leave it out: the same calls made directly cost all of it. */
  readonly discount?: number;
}

/** What a sample is valid for: any tree in which both are the same. SHA-256, hexadecimal. */
export interface SampleKeys {
  /** Of everything that can change an output. */
  readonly generation: string;
  /** Of everything that can change the score of a given output. */
  readonly grading: string;
}

/** Where a stored sample was drawn when not by main itself: in the job of a pull request that was merged since. */
export interface SampleOrigin {
  readonly kind: 'pull-request';
  readonly number: number;
  /** Id of the workflow run; null outside of one. */
  readonly run: number | null;
}

/** One output of one case in one slot by one arm, with what it scored, took and cost. The unit of evidence and storage. */
export interface Sample {
  readonly suite: string;
  readonly slot: string;
  readonly case: string;
  readonly arm: Arm;
  /** Which round of the run asked for it (0-based), and the stage that the round belonged to. */
  readonly round: number;
  readonly stage: Stage;
  /** 0-based among the samples of the same suite, slot, case, arm and round. */
  readonly repeat: number;
  /** Which harmless variation of its prompt it was asked with, from 1. Absent: the prompt as it stands. */
  readonly variation?: number;
  /** Groups of changed lines of its prompt that read as on main, where it was asked which of them broke the case. In no store and no file of samples. */
  readonly without?: readonly number[];
  readonly result: Scored | Errored;
  /** The output as text (structured outputs as JSON); null where there is none. */
  readonly output: string | null;
  /** SHA-256 of an output that a store did not keep, hexadecimal: `output` is null, but there was one. */
  readonly outputDigest?: string;
  /** Characters of such an output. */
  readonly outputLength?: number;
  /** `json`: the output is a value, and `output` is its JSON. `part`: graders saw more than the text (it was cut off, or has images or sound). `redacted`: graders saw a secret in it. Absent: the text is the whole output. */
  readonly form?: (typeof OUTPUT_FORMS)[number];
  /** What its retriever found, best first, at most 20; absent where it has none. */
  readonly passages?: readonly RetrievedPassage[];
  /** What people should know of how they were found: the language of the corpus, an index that is missing. */
  readonly remarks?: readonly string[];
  /** Milliseconds of the provider's call, queueing excluded; null where it was not measured. */
  readonly latencyMs: number | null;
  readonly target: Usage;
  readonly grader: Usage;
  /** Provider calls made for this sample (a retry counts), target and grader apart. */
  readonly calls: { readonly target: number; readonly grader: number };
  /** True where the provider said, or byte-identical repeats show, that the answer came from a cache. */
  readonly cached: boolean;
  /** The lines of batches that its answer came from: no other sample may use them. Absent: it was asked directly. */
  readonly lines?: readonly string[];
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Tags of its case: they tell the metrics of a task apart. In files of `pawl run` alone. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Absent or null where not everything is known that could change it, and in records from before there were keys. */
  readonly keys?: SampleKeys | null;
  /** Commit of the tree that it was drawn from, in a store; absent where none describes it. */
  readonly commit?: string;
  /**
   * ISO 8601, in a store: its slot was found to answer otherwise since then, so what was drawn before is of another state
   * of its model. Absent: no drift was found when it was drawn.
   */
  readonly driftedSince?: string;
  /** What its own arm's assertions made of it, where this PR's judged it. In no store and no file. */
  readonly own?: Pick<Sample, 'result' | 'grader' | 'calls'>;
  /** Absent where main drew it. */
  readonly origin?: SampleOrigin;
}
