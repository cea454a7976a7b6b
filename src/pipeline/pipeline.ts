import { aloneRules } from '../compare/base-gone.ts';
import { compareEvidence } from '../compare/compare-evidence.ts';
import type { GateConfig } from '../config/gate-config.ts';
import { dueSwaps, SWAP } from '../design/blame.ts';
import type { Evidence, Finding } from '../design/design.ts';
import { designNotes } from '../design/design-notes.ts';
import { designPlanOf, lookRequests } from '../design/design-plan.ts';
import { callsOf, withSamples } from '../design/evidence/evidence.ts';
import { runSamples } from '../design/evidence/run-samples.ts';
import { designFor } from '../design/registry.ts';
import type { EngineEvent, EvalEngine } from '../engine/eval-engine.ts';
import { gatingMetrics } from '../metrics/gating-metrics.ts';
import { cellRequests } from '../plan/cell-requests.ts';
import type { EvalPlan } from '../plan/eval-plan.ts';
import type { OpenedInputs } from '../plan/plan-suites.ts';
import { type BudgetPart, type Spending, spendingOf } from '../plan/spending.ts';
import { stopAtPlan } from '../plan/stop-at-plan.ts';
import { keyedSamples } from '../plan/stored/keyed-samples.ts';
import type { StoredInput } from '../plan/stored/stored-samples.ts';
import { withNotes } from '../plan/with-notes.ts';
import type { Sample } from '../samples/sample.ts';
import { judge } from '../verdict/judge.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { planGate } from './plan-gate.ts';

/** Facts of a running gate, for progress lines. */
export type GateEvent =
  | { readonly kind: 'plan'; readonly plan: EvalPlan }
  | { readonly kind: 'round'; readonly stage: string; readonly samples: number }
  | EngineEvent;

export interface GateRequest {
  readonly config: GateConfig;
  /** What differs and what each arm holds, of the suites whose inputs differ. */
  readonly suites: ReadonlyMap<string, OpenedInputs>;
  readonly served: boolean;
  /** The event that secrets are not given to, in words; null where they are given. */
  readonly secretsWithheld: string | null;
  readonly seed: number;
  /** Milliseconds since the run began. */
  readonly elapsedMs: () => number;
  /** What is stored of main in the suites at hand; absent or null where no store was read. */
  readonly stored?: StoredInput | null;
  /** false: a main that does not run may be this PR's doing, and nothing stands in for it. */
  readonly mainMayBeGone?: boolean;
}

export interface GateOutcome {
  readonly plan: EvalPlan;
  readonly samples: readonly Sample[];
  readonly verdict: Verdict;
  /** The part of the budget that ended the run before its design was done; null where none did. */
  readonly spentOn: BudgetPart | null;
  /** Calls that no provider put a price on. */
  readonly unpriced: { readonly target: number; readonly grader: number };
}

/** config → plan → (design ⇄ engine) → evidence → compare → verdict. What is published, and where, is the caller's. */
export async function runPipeline(
  request: GateRequest,
  engine: EvalEngine,
  onEvent: (event: GateEvent) => void,
): Promise<GateOutcome> {
  const { config, seed } = request;
  const { effort, alpha, samples, budget } = config.policy;
  const { planned, over } = planGate(request);
  const plan = over ? stopAtPlan(planned, over) : planned;
  onEvent({ kind: 'plan', plan });

  const designed = designPlanOf(plan, {
    effort,
    alpha,
    seed,
    repeats: samples.repeats,
    gating: (suite) => gatingMetrics(config, suite),
    alone: request.mainMayBeGone === false ? null : aloneRules(config.policy),
  });
  const spending = spendingOf(budget, request.elapsedMs);
  const { evidence, findings } = await collect(
    plan,
    designed,
    { maxCalls: budget.calls, spending },
    engine,
    (event) => {
      if (event.kind === 'sample') spending.took(event.sample);
      onEvent(event);
    },
  );
  const noted = withNotes(plan, designNotes(designed));
  const comparison = compareEvidence({ ...request, plan: noted, findings, evidence });
  return {
    plan,
    samples: runSamples(evidence, designed.exams),
    verdict: judge(comparison, config.policy),
    spentOn: evidence.spentOn ?? null,
    unpriced: spending.unpriced(),
  };
}

type DesignPlan = ReturnType<typeof designPlanOf>;

interface Limits {
  readonly maxCalls: number;
  readonly spending: Spending;
}

/** design ⇄ engine: the design asks, the engine answers, until the design is done. */
async function collect(
  plan: EvalPlan,
  designed: DesignPlan,
  { maxCalls, spending }: Limits,
  engine: EvalEngine,
  onEvent: (event: GateEvent) => void,
): Promise<{ evidence: Evidence; findings: readonly Finding[] }> {
  const design = designFor(designed.effort);
  let evidence: Evidence = { fresh: [], stored: storedIn(plan), budgetSpent: false };
  let looks = lookRequests(plan);
  for (let round = 0; ; round += 1) {
    const step = design(designed, evidence);
    const isOver = step.kind === 'done' && (looks.length === 0 || evidence.budgetSpent);
    const swaps = isOver ? dueSwaps(plan, step.findings, evidence) : [];
    if (isOver && swaps.length === 0) return { evidence, findings: step.findings };
    const wanted = step.kind === 'round' ? step.requests : swaps;
    const stage = step.kind === 'round' ? step.stage : isOver ? SWAP : 'look';
    // A round gives outputs to all cells or to none, so looks wait for one that asks.
    const asked = wanted.some(({ outputs }) => outputs) ? [] : looks;
    const cells = cellRequests(plan, [...wanted, ...asked]);
    if (asked.length > 0) looks = [];
    onEvent({ kind: 'round', stage, samples: cells.reduce((sum, cell) => sum + cell.count, 0) });
    spending.round();
    const left = maxCalls - callsOf(evidence);
    const result = await engine.run(
      { round, stage, seed: designed.seed + round, cells, maxCalls: left, begin: spending.begin },
      onEvent,
    );
    if (isOver) {
      evidence = { ...evidence, swapped: result.samples };
      continue;
    }
    evidence = {
      ...withSamples(evidence, stage, keyedSamples(plan, result.samples), designed.exams),
      budgetSpent: result.budgetSpent,
      ...(result.budgetSpent ? { spentOn: result.spentOn ?? spending.spentOn() ?? 'calls' } : {}),
    };
  }
}

/** Main's stored samples that the plan found fit to choose by. They never convict. */
function storedIn({ suites }: EvalPlan): readonly Sample[] {
  return suites.flatMap(({ action }) => (action.kind === 'run' ? (action.stored?.samples ?? []) : []));
}
