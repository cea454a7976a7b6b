import { sampleBounds } from '../design/registry.ts';
import { overBudget, type SampleBounds } from '../plan/call-bounds.ts';
import type { EvalPlan, Unmeasured } from '../plan/eval-plan.ts';
import { candidateOnlyRules } from '../plan/main-gone.ts';
import { type PlanRequest, planSuites } from '../plan/plan-suites.ts';

/** What a gate will do, and why it must not begin although it could: the plan needs more than the budget holds. */
export interface PlannedGate {
  readonly planned: EvalPlan;
  readonly over: Unmeasured | null;
  /** How many samples a case the policy's design draws. */
  readonly bounds: SampleBounds;
}

/** config → plan: everything that is known before the first call. */
export function planGate(request: Omit<PlanRequest, 'samples'>): PlannedGate {
  const { policy } = request.config;
  const bounds = {
    ...sampleBounds(policy.effort, policy.samples.repeats),
    candidateOnly: candidateOnlyRules(policy).looks,
  };
  const planned = planSuites({ ...request, samples: bounds });
  return { planned, over: overBudget(planned.calls, policy.budget), bounds };
}
