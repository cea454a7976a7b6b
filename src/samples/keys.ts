import { createHash } from 'node:crypto';
import type { SampleKeys } from './sample.ts';

/** Counts up when what goes into the keys changes, so that old samples are not taken for what they are not. */
const KEYS_VERSION = 1;

/** Digests of everything that can change an output. */
export interface GenerationParts {
  readonly common: string;
  readonly provider: string;
  readonly prompt: string;
  readonly settings: string;
  /** Digests of the provider's own files and of the files that every output depends on. */
  readonly files: readonly string[];
}

/** Digests of everything that can change the score of a given output. */
export interface GradingParts {
  readonly common: string;
  readonly assertions: string;
  readonly files: readonly string[];
}

/** The keys of a sample: equal where nothing that can change it differs. */
export function sampleKeys(generation: GenerationParts, grading: GradingParts): SampleKeys {
  const { common, provider, prompt, settings, files } = generation;
  return {
    generation: digest(['generation', common, provider, prompt, settings, ...files]),
    grading: digest(['grading', grading.common, grading.assertions, ...grading.files]),
  };
}

function digest(parts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([KEYS_VERSION, ...parts]))
    .digest('hex');
}
