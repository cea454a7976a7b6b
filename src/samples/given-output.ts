import type { Sample } from './sample.ts';

/** Prefix of the error reported for an output that cannot be graded again. */
export const NOT_GRADED_AGAIN = 'This output cannot be graded again';

/** An output that is there already, with what an assertion may ask of it beside its text. */
export interface GivenOutput {
  readonly text: string;
  /** `json`: the text stands for the value that it is the JSON of. */
  readonly form: 'text' | 'json';
  /** Milliseconds of the call that gave it; null where it was not measured. */
  readonly latencyMs: number | null;
  /** US dollars of that call; null where the provider did not say. */
  readonly cost: number | null;
}

/** A sample's output, to be graded again; null where it has none, or not all of it is there. */
export function givenOutput({ output, form, latencyMs, target }: Sample): GivenOutput | null {
  if (output === null || form === 'part' || form === 'redacted') return null;
  return { text: output, form: form ?? 'text', latencyMs, cost: target.cost ?? null };
}

/** The same of an output that held a secret, with the name in its place: what fails so says something, and what passes does not. */
export function redactedOutput({ output, form, latencyMs, target }: Sample): GivenOutput | null {
  if (output === null || form !== 'redacted') return null;
  return { text: output, form: 'text', latencyMs, cost: target.cost ?? null };
}

/** Whether an output is not there as graders saw it. */
export function isIncomplete({ form }: { readonly form?: Sample['form'] | undefined }): boolean {
  return form === 'part' || form === 'redacted';
}

/** Whether a grading failed because the output cannot be graded again, and not because a grader failed. */
export function isNotGradedAgain({ result }: Sample): boolean {
  return result.kind === 'errored' && result.message.startsWith(NOT_GRADED_AGAIN);
}
