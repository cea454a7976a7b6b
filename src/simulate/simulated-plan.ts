import type { GateConfig } from '../config/gate-config.ts';
import type { DesignPlan } from '../design/design.ts';
import { designPlanOf } from '../design/design-plan.ts';
import { gatingMetrics } from '../metrics/metric-rules.ts';
import { reliabilityOf } from '../metrics/reliability.ts';
import type { EvalPlan, PlannedCase } from '../plan/eval-plan.ts';
import { alphaOfRun } from '../stats/permutation/alpha-spending.ts';
import type { SimulateOptions } from './options.ts';

/** Name of the simulated suite. */
export const SUITE = 'simulated';
/** Name of its only slot. */
export const SLOT = 'simulated';

/** One suite with one slot, as the real rooms see it. */
export interface SimulatedSuite {
  readonly config: GateConfig;
  readonly plan: EvalPlan;
  readonly design: DesignPlan;
}

/** The suite of the options: `count` paired cases, its pass rate gating by the policy, at the alpha of a first run. */
export function simulatedSuite(
  { policy: given, effort, seed }: SimulateOptions,
  count: number,
): SimulatedSuite {
  const policy = { ...given, alpha: alphaOfRun(given.alpha, 1) };
  const suites = [{ id: SUITE, config: SUITE, paths: [], metrics: policy.metrics }];
  const config: GateConfig = { file: null, policy, suites, skipped: [] };
  const cases = Array.from({ length: count }, (_, i) => plannedCase(`case ${i + 1}`));
  const slot = {
    slot: SLOT,
    label: SLOT,
    baselineIndex: 0,
    candidateIndex: 0,
    moved: [],
    promptFile: null,
  };
  const cells = cases.map((entry, i) => ({ slot: SLOT, case: entry.case, baseline: i, candidate: i }));
  const action = {
    kind: 'run',
    slots: [slot],
    cases,
    cells,
    together: { kind: 'cell' },
    gradersPerCell: 0,
  } as const;
  const plan: EvalPlan = {
    suites: [{ suite: SUITE, config: SUITE, action, changedInputs: [], notes: [] }],
    calls: { atLeast: count, atMost: count },
  };
  // Of repeats nothing is simulated but whether they pass: their price is counted apart.
  const gating = () => gatingMetrics(config, SUITE).filter(({ name }) => reliabilityOf(name) === null);
  const options = {
    effort,
    repeats: policy.samples.repeats,
    alpha: policy.alpha,
    seed,
    gating,
    variations: policy.variations,
  };
  return { config, plan, design: designPlanOf(plan, options) };
}

function plannedCase(name: string): PlannedCase {
  return {
    case: name,
    label: name,
    status: 'paired',
    edited: [],
    critical: false,
    cluster: null,
    repeatNever: false,
  };
}
