import type { Sample, Scored } from './sample.ts';

/** The same for the same words of the same arm in the same cell, whenever they were said or graded. */
export function answerKey({ suite, slot, case: id, arm, output, form }: Sample): string {
  return JSON.stringify([suite, slot, id, arm, form ?? 'text', output]);
}

/** How long an answer is, in characters of Unicode: an emoji counts once. */
export function answerLength(output: string): number {
  let length = 0;
  for (const _ of output) length += 1;
  return length;
}

/**
 * What must be equal for two outputs to be the same answer: of a suite with a task what they count for, else their text
 * without differences of white space.
 */
export function answerForm({ output, outputDigest, result }: Sample & { readonly result: Scored }): string {
  if (result.task !== undefined) return JSON.stringify(result.task);
  return output === null ? (outputDigest ?? '') : output.replace(/\s+/g, ' ').trim();
}
