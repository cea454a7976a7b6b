import type { Comparison } from '../compare/comparison.ts';
import type { Verdict } from './verdict.ts';

/** The same verdict over a comparison that says more of the same suites, in the same order. */
export function withComparison(verdict: Verdict, comparison: Comparison): Verdict {
  return {
    ...verdict,
    comparison,
    suites: verdict.suites.map((suite, at) => ({
      ...suite,
      comparison: comparison.suites[at] ?? suite.comparison,
    })),
  };
}
