import type { GateConfig } from '../../src/config/gate-config.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import type { Evidence, Finding } from '../../src/design/design.ts';
import { callLimit, withCallLimit } from '../../src/plan/call-bounds.ts';
import type { EvalPlan, PlannedCase, RunPlan, SuitePlan } from '../../src/plan/eval-plan.ts';
import type { Arm, Errored, Sample, Scored } from '../../src/samples/sample.ts';
import { sampleWith, UNSAID } from '../support/builders/sample.ts';

/** Builders of plans and evidence: every fact that a test does not name has a quiet default. */

const SUITE = 'triage';
const SLOT = 'triage · assistant';

export function gateConfig(policy: object = {}): GateConfig {
  const parsed = policySchema.parse(policy);
  // As a pipeline hands it on: its budget names the calls.
  return withCallLimit({ file: null, policy: parsed, suites: [], skipped: [] }, callLimit(parsed.budget, 0));
}

export function plannedCase(id: string, over: Partial<PlannedCase> = {}): PlannedCase {
  return {
    case: id,
    label: id,
    status: 'paired',
    edited: [],
    critical: false,
    cluster: null,
    repeatNever: false,
    ...over,
  };
}

/** A plan of one suite with one slot, in which every case has the cells that its status allows. */
export function onePlan(cases: readonly PlannedCase[], over: Partial<SuitePlan> = {}): EvalPlan {
  const action: RunPlan = {
    kind: 'run',
    slots: [
      {
        slot: SLOT,
        label: SLOT,
        baselineIndex: 0,
        candidateIndex: 0,
        moved: ['prompt prompts/triage.txt'],
        promptFile: 'prompts/triage.txt',
      },
    ],
    cases,
    cells: cases.map(({ case: id, status }, at) => ({
      slot: SLOT,
      case: id,
      baseline: status === 'added' ? null : at,
      candidate: status === 'removed' ? null : at,
    })),
    together: { kind: 'cell' },
    gradersPerCell: 0,
  };
  const suite = {
    suite: SUITE,
    config: 'evals/triage.yaml',
    action,
    changedInputs: ['prompts/triage.txt'],
    notes: [],
    ...over,
  };
  return { suites: [suite], calls: { atLeast: 0, atMost: 0 } };
}

export function scored(passed: boolean, over: Partial<Scored> = {}): Scored {
  const failed = passed ? [] : [{ label: 'contains "manager"', reason: 'no manager in it' }];
  return { kind: 'scored', passed, score: passed ? 1 : 0, metrics: {}, failed, ...over };
}

export function errored(message: string, cause: Errored['cause'] = 'provider'): Errored {
  return { kind: 'errored', cause, message };
}

export function sample(id: string, arm: Arm, result: Scored | Errored, over: Partial<Sample> = {}): Sample {
  return sampleWith({
    suite: SUITE,
    slot: SLOT,
    case: id,
    arm,
    stage: 'uniform',
    result,
    ...UNSAID,
    output: result.kind === 'errored' ? null : `${arm}: ${result.passed ? 'good' : 'bad'}`,
    at: '2026-01-01T00:00:00Z',
    ...over,
  });
}

/** Samples of one case in shorthand: `.` passed, `F` failed, `E` erred; `samples('a', '...', '..F')`. */
export function samples(id: string, baseline: string, candidate: string): readonly Sample[] {
  const arm = (name: Arm, marks: string) =>
    [...marks].map((mark, repeat) =>
      sample(id, name, mark === 'E' ? errored('API error: 503') : scored(mark === '.'), { repeat }),
    );
  return [...arm('baseline', baseline), ...arm('candidate', candidate)];
}

export function evidence(fresh: readonly Sample[], over: Partial<Evidence> = {}): Evidence {
  return { fresh, stored: [], budgetSpent: false, ...over };
}

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    suite: SUITE,
    slot: SLOT,
    metric: 'pass',
    outcome: 'cleared',
    pValue: 0.6,
    suspects: [],
    confirmed: [],
    gains: null,
    balance: null,
    netStages: ['uniform'],
    ...over,
  };
}
