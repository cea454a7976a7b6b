import { sampleBounds } from '../design/registry.ts';
import { gateNames } from '../metrics/metric-rules.ts';
import { withoutAbsent } from '../plan/absent-metrics.ts';
import { callBounds, overBudget, type SampleBounds } from '../plan/call-bounds.ts';
import type { EvalPlan, Unmeasured } from '../plan/eval-plan.ts';
import { candidateOnlyRules } from '../plan/main-gone.ts';
import { type PlanRequest, planSuites } from '../plan/plan-suites.ts';
import { withoutWeightless } from '../plan/weightless.ts';

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
  const plan = planSuites({ ...request, samples: bounds });
  const gates = (suite: string) => gateNames(request.config, suite);
  const { suites: existing, absent } = withoutAbsent(plan.suites, request.suites, gates);
  const suites = withoutWeightless(existing, request.suites, (suite) =>
    gates(suite).all.filter((name) => !absent.get(suite)?.has(name)),
  );
  const planned = { suites, calls: callBounds(suites, bounds) };
  return { planned, over: overBudget(neededCalls(planned, bounds), policy.budget), bounds };
}

/**
 * The calls that the budget must hold before a run begins: those of cells that are compared. What a change adds beside them is
 * looked at with what is left over, so that no addition keeps the rest from being judged.
 */
function neededCalls({ suites, calls }: EvalPlan, bounds: SampleBounds): EvalPlan['calls'] {
  const compared = callBounds(suites, { ...bounds, single: { atLeast: 0, atMost: 0 } });
  return compared.atMost === 0 ? calls : compared;
}
