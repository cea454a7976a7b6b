import type { GradingResult } from './promptfoo-types.ts';

/** How promptfoo reports that an assertion's code threw: as a failed assertion with one of these reasons. */
const THREW =
  /^(Custom function threw error|Python code execution failed|Ruby code execution failed|Scoring function error)/;

/**
 * Errors that are the code's whatever it is given. Others (a `JSON.parse` of an answer that is no JSON, a property of
 * `undefined`) are how many assertions say no, and promptfoo's score of 0 stands for them.
 */
const CODE_IS_BROKEN =
  /ReferenceError|\bis not defined\b|Cannot find (module|package)|ERR_MODULE_NOT_FOUND|ENOENT|ModuleNotFoundError|ImportError|NameError|IndentationError|Could not find Python|python.*not found|must return a boolean, number, or|SyntaxError: (Unexpected (identifier|reserved|strict)|Invalid or unexpected token|Unexpected token '[^']+'$)/m;

/** Why the result of one assertion is no score: its grader failed, or its own code is broken. Null where it is one. */
export function brokenAssertion(result: GradingResult): string | null {
  if (result.metadata?.graderError === true) return result.reason;
  return THREW.test(result.reason ?? '') && CODE_IS_BROKEN.test(result.reason) ? result.reason : null;
}
