import { type Weighed, weightlessMetrics } from '../assertion-weights.ts';
import type { PromptfooRow } from './result-promptfoo-rows.ts';

/**
 * Metrics of a promptfoo file that measure nothing, `pass` among them where no test has an assertion with a weight: then every answer passes.
 * Empty where a row does not say which assertions its test has, or an answer fails all the same.
 */
export function weightlessRows(rows: readonly PromptfooRow[]): readonly string[] {
  const canFail = rows.some(({ success, failureReason }) => !success && failureReason !== 2);
  if (canFail || rows.some(isUnsaid)) return [];
  return weightlessMetrics(rows.map(({ testCase }) => ({ assert: assertionsIn(testCase?.assert) })));
}

function isUnsaid({ testCase, gradingResult }: PromptfooRow): boolean {
  return !testCase || (!testCase.assert && (gradingResult?.componentResults ?? []).length > 0);
}

/** As much of assertions as says what they weigh. Anything else in the list weighs as one. */
function assertionsIn(written: unknown): readonly Weighed[] {
  if (!Array.isArray(written)) return [];
  return written.map((each) => {
    const { metric, weight, assert } = Object(each);
    return {
      ...(typeof metric === 'string' && { metric }),
      ...(typeof weight === 'number' && { weight }),
      ...(Array.isArray(assert) && { assert: assertionsIn(assert) }),
    };
  });
}
