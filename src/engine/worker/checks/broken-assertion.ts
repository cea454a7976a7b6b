import type { GradingResult } from '../promptfoo/promptfoo-types.ts';

/** How promptfoo reports that an assertion's code threw: as a failed assertion with one of these reasons. */
const THREW =
  /^(Custom function threw error|(Python|Ruby) code execution failed|Error running (Python|Ruby) script|Scoring function error)/;

/**
 * The code could not be run at all. Whatever else is thrown (a `JSON.parse` of an answer that is no JSON, a name that
 * an executed answer should have defined) may be how the assertion says no: promptfoo's score of 0 stands for it.
 */
const CANNOT_RUN =
  /Cannot find (module|package)|ERR_MODULE_NOT_FOUND|ModuleNotFoundError|ImportError|spawn \S+ ENOENT|Could not find Python|(Python|Ruby)[^\n]{0,40} not found/;

/** Why the result of one assertion is no score: its grader failed, or its code cannot run. Null where it is one. */
export function brokenAssertion(result: GradingResult): string | null {
  if (result.metadata?.graderError === true) return result.reason;
  return THREW.test(result.reason ?? '') && CANNOT_RUN.test(result.reason) ? result.reason : null;
}
