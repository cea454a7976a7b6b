import type { EvalPlan, Unmeasured } from './eval-plan.ts';

/** The same plan with nothing left to run: every suite that would have run is not measured, for the reason given. */
export function stopAtPlan(plan: EvalPlan, why: Unmeasured): EvalPlan {
  return {
    suites: plan.suites.map((suite) =>
      suite.action.kind === 'run' ? { ...suite, action: { kind: 'unmeasured', why } } : suite,
    ),
    calls: { atLeast: 0, atMost: 0 },
  };
}
