import type { TestCase } from '../promptfoo/promptfoo-types.ts';

/** Options of a test that say how its answers are graded: by whom, with which words, and what a kind of answer is worth. Its model does not get them. */
export const GRADING_OPTIONS: ReadonlySet<string> = new Set(['provider', 'rubricPrompt', 'factuality']);

/** Those that a test has. */
export function gradingOptions({ options = {} }: TestCase): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => GRADING_OPTIONS.has(name)));
}

/** The others. */
export function askingOptions({ options = {} }: TestCase): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !GRADING_OPTIONS.has(name)));
}
