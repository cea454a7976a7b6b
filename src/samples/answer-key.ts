import type { Sample } from './sample.ts';

/** The same for the same words of the same arm in the same cell, whenever they were said or graded. */
export function answerKey({ suite, slot, case: id, arm, output, form }: Sample): string {
  return JSON.stringify([suite, slot, id, arm, form ?? 'text', output]);
}
