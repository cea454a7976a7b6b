/**
 * Pipeline: the one line of a gate, from a plan to a diagnosed verdict.
 * Get: the policy, the suites that differ with what each side holds, stored samples, and an engine.
 * Give: the plan, the samples and the verdict. It knows no file, no clock and no forge.
 */

import { compareEvidence } from '../compare/compare-evidence.ts';
import type { GateConfig } from '../config/gate-config.ts';
import type { Policy } from '../config/policy/policy.ts';
import type { DesignPlan, Evidence, Finding } from '../design/design.ts';
import { designNotes } from '../design/design-notes.ts';
import { designPlanOf, lookRequests } from '../design/design-plan.ts';
import { callsIn, callsOf, unaskedOf, withSamples } from '../design/evidence/evidence.ts';
import { runSamples } from '../design/evidence/run-samples.ts';
import { designFor } from '../design/registry.ts';
import { remarkNotes } from '../design/remark-notes.ts';
import type { EvalEngine } from '../engine/eval-engine.ts';
import { gatingMetrics } from '../metrics/metric-rules.ts';
import { type SampleBounds, withCallLimit } from '../plan/call-bounds.ts';
import {
  type EvalPlan,
  type RememberedCells,
  type SampleRequest,
  stopAtPlan,
  withNotes,
} from '../plan/eval-plan.ts';
import { candidateOnlyRules } from '../plan/main-gone.ts';
import { paidTwice, type ShardsBrought } from '../plan/shards.ts';
import { type BudgetPart, type Spending, spendingOf } from '../plan/spending.ts';
import type { StoredInput } from '../plan/stored/eligibility.ts';
import { keyedSamples } from '../plan/stored/keyed-samples.ts';
import type { SuiteArms } from '../plan/unmeasured-suite.ts';
import type { Sample } from '../samples/sample.ts';
import type { Stage } from '../samples/stage.ts';
import type { RuleChange } from '../trust/rule-change.ts';
import { judge } from '../verdict/judge.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { type Ask, askingRounds, type RoundEvent } from './asking-rounds.ts';
import { diagnosed } from './diagnose.ts';
import { planGate } from './plan-gate.ts';

/** Facts of a running gate, for progress lines. */
export type GateEvent = { readonly kind: 'plan'; readonly plan: EvalPlan } | RoundEvent;

/**
 * Everything that the line starts from: configuration, opened suites, stored samples. The line itself reads neither disk nor clock.
 */
export interface GateRequest {
  readonly config: GateConfig;
  /** What differs and what each arm holds, of the suites whose inputs differ. */
  readonly suites: ReadonlyMap<string, SuiteArms>;
  readonly served: boolean;
  /** The event that secrets are not given to, in words; null where they are given. */
  readonly secretsWithheld: string | null;
  readonly seed: number;
  /** Milliseconds since the run began. */
  readonly elapsedMs: () => number;
  /** What is stored of main in the suites at hand; absent or null where no store was read. */
  readonly stored?: StoredInput | null;
  /** Suites that can be read on neither side, and that this PR leaves alone. Absent: none. */
  readonly unread?: ReadonlySet<string>;
  /** false: a main that does not run may be this PR's doing, and nothing stands in for it. */
  readonly mainMayBeGone?: boolean;
  /** Suites whose task this PR edits. Absent: none. */
  readonly editedTasks?: ReadonlySet<string>;
  /** What this PR changes of the rules that judge it; absent: nothing. */
  readonly ruleChanges?: readonly RuleChange[];
  /** By suite, metrics that gate in it because this PR says so; absent: none. */
  readonly addedGates?: ReadonlyMap<string, readonly string[]>;
  /** What people and earlier heads said of its cells; absent: nothing. */
  readonly remembered?: RememberedCells;
  /** What shards of this run drew. Absent: one job asks everything. */
  readonly shards?: ShardsBrought;
  /** What this run asked before it knew what is accepted, and need not have asked: it was paid for all the same. Absent: nothing. */
  readonly triedBefore?: readonly Sample[];
  /** The number of this run among those on its pull request, from 1. Absent: 1. */
  readonly run?: number;
  /** What the first run on the pull request could spend of alpha. Absent: this is the first one. */
  readonly firstAlpha?: number;
}

/** A verdict, and all that it rests on. */
export interface GateOutcome {
  readonly plan: EvalPlan;
  readonly samples: readonly Sample[];
  readonly verdict: Verdict;
  /** The part of the budget that ended the run before its design was done, and how much of it there was; null where none did. */
  readonly spent: { readonly of: BudgetPart; readonly limit: number } | null;
  /** Calls that no provider put a price on. */
  readonly unpriced: { readonly target: number; readonly grader: number };
}

/** config → plan → (design ⇄ engine) → evidence → compare → verdict → diagnose. What is published, and where, is the caller's. */
export async function runPipeline(
  request: GateRequest,
  engine: EvalEngine,
  onEvent: (event: GateEvent) => void,
): Promise<GateOutcome> {
  const { plan, designed, spending, ask, config } = begunGate(request, engine, onEvent);
  const { evidence, findings } = await collect(plan, designed, ask);
  const samples = runSamples(evidence, designed.editedChecks);
  const noted = withNotes(plan, [...designNotes(designed), ...remarkNotes(samples)]);
  const comparison = compareEvidence({ ...request, config, plan: noted, findings, evidence });
  const verdict = judge(comparison, config.policy, request.ruleChanges);
  return {
    plan,
    samples,
    verdict: await diagnosed(
      verdict,
      { plan, designed, findings, evidence, wanted: config.policy.diagnose },
      ask,
    ),
    spent: spentOf(evidence, config.policy.budget),
    unpriced: spending.unpriced(),
  };
}

function spentOf({ spentOn }: Evidence, budget: Policy['budget']): GateOutcome['spent'] {
  return spentOn ? { of: spentOn, limit: budget[spentOn] ?? 0 } : null;
}

/** A gate that has its plan, and what asks the engine within its budget. */
interface BegunGate {
  readonly plan: EvalPlan;
  readonly bounds: SampleBounds;
  readonly designed: DesignPlan;
  readonly spending: Spending;
  readonly ask: Ask;
  /** The request's, its budget of calls named. */
  readonly config: GateConfig;
}

/** Plans a gate. Every job of a run begins with it, so that all of them have the same plan. */
export function begunGate(
  request: GateRequest,
  engine: EvalEngine,
  onEvent: (event: GateEvent) => void,
): BegunGate {
  const { seed, elapsedMs } = request;
  const { planned, over, bounds, callLimit } = planGate(request);
  const again = [...paidTwice(planned, request.shards), ...(request.triedBefore ?? [])];
  const paid = callsIn(again);
  // A budget that somebody set holds it; where none is set, one job would have had as much to do without it.
  const limit = callLimit + (request.config.policy.budget.calls === undefined ? paid : 0);
  const config = withCallLimit(request.config, limit);
  const plan = over ? stopAtPlan(planned, over) : planned;
  onEvent({ kind: 'plan', plan });
  const spending = spendingOf(config.policy.budget, elapsedMs);
  for (const sample of again) spending.took(sample);
  const ask = askingRounds({ plan, seed, maxCalls: limit - paid, spending }, engine, onEvent);
  return { plan, bounds, designed: designedOf(plan, request), spending, ask, config };
}

/** The design's view of a plan, by what a request says. */
function designedOf(plan: EvalPlan, request: GateRequest): DesignPlan {
  const { config, seed } = request;
  const { effort, alpha, samples, variations } = config.policy;
  return designPlanOf(plan, {
    effort,
    alpha,
    ...(request.firstAlpha !== undefined && { firstAlpha: request.firstAlpha }),
    seed,
    variations,
    repeats: samples.repeats,
    gating: (suite) => gatingMetrics(config, suite, request.addedGates?.get(suite)),
    candidateOnly: request.mainMayBeGone === false ? null : candidateOnlyRules(config.policy),
  });
}

/**
 * design ⇄ engine: the design asks, the engine answers, until the design is done. What cannot be compared is looked at last: nothing
 * that a change adds may spend what judges the rest.
 */
async function collect(
  plan: EvalPlan,
  designed: DesignPlan,
  ask: Ask,
): Promise<{ evidence: Evidence; findings: readonly Finding[] }> {
  const design = designFor(designed.effort);
  const asked = async (evidence: Evidence, stage: Stage, requests: readonly SampleRequest[]) => {
    const { samples, spentOn } = await ask(stage, requests, callsOf(evidence));
    return {
      ...withSamples(evidence, stage, keyedSamples(plan, samples), designed.editedChecks),
      budgetSpent: spentOn !== null,
      ...(spentOn === null ? {} : { spentOn, unasked: unaskedOf(requests, samples) }),
    };
  };
  const added = lookRequests(plan, ({ checkedBy }) => checkedBy === undefined);
  let evidence = startOf(plan);
  // Main has these too, with other checks: its own grade these looks before the design is done.
  let looks = lookRequests(plan, ({ checkedBy }) => checkedBy !== undefined);
  for (;;) {
    const step = design(designed, evidence);
    if (step.kind === 'done' && (looks.length === 0 || evidence.budgetSpent)) {
      const isOver = added.length === 0 || evidence.budgetSpent;
      return { evidence: isOver ? evidence : await asked(evidence, 'look', added), findings: step.findings };
    }
    const [stage, wanted] =
      step.kind === 'round' ? ([step.stage, step.requests] as const) : (['look', []] as const);
    // A round gives outputs to all cells or to none, so looks wait for one that asks.
    const too = wanted.some(({ outputs }) => outputs) ? [] : looks;
    if (too.length > 0) looks = [];
    evidence = await asked(evidence, stage, [...wanted, ...too]);
  }
}

/** What is known before the first call: main's stored samples that the plan found fit to choose by. They never convict. */
export function startOf({ suites }: EvalPlan): Evidence {
  const stored = suites.flatMap(({ action }) =>
    action.kind === 'run' ? (action.stored?.samples ?? []) : [],
  );
  const earlier = suites.flatMap(({ action }) =>
    action.kind === 'run' ? (action.stored?.earlier ?? []) : [],
  );
  return { fresh: [], stored, ...(earlier.length > 0 && { earlier }), budgetSpent: false };
}
