import type { Sample, Scored } from './sample.ts';

/**
 * What must be equal for two outputs to be the same answer: of a suite with a task what they count for, else their text
 * without differences of white space.
 */
export function answerForm({ output, outputDigest, result }: Sample & { readonly result: Scored }): string {
  if (result.task !== undefined) return JSON.stringify(result.task);
  return output === null ? (outputDigest ?? '') : output.replace(/\s+/g, ' ').trim();
}
