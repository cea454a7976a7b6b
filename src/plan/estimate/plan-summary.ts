import type { AfterLoss, EvalPlan, SuitePlan, Unmeasured } from '../eval-plan.ts';
import { type CostEstimate, costSum } from './cost-estimate.ts';
import { type FileKind, fileKind } from './file-kinds.ts';
import { type CallEstimate, summedCalls } from './run-estimate.ts';
import { type RunSummary, runSummary, type SummaryFacts } from './run-summary.ts';

/** What happens to one suite, and why. */
export interface SuiteSummary {
  readonly suite: string;
  readonly config: string;
  readonly files: readonly {
    readonly file: string;
    readonly kind: FileKind;
    readonly settings: readonly string[];
  }[];
  readonly notes: readonly string[];
  /** Said first: metrics that gate it and that it does not have. Absent: none. */
  readonly wrongGates?: readonly string[];
  readonly action:
    | ({ readonly kind: 'runs' } & RunSummary)
    | { readonly kind: 'skipped'; readonly reason: string; readonly removed: boolean }
    | { readonly kind: 'unmeasured'; readonly why: Unmeasured };
}

/** Everything that can be said of a change before the first call. */
export interface PlanSummary {
  readonly suites: readonly SuiteSummary[];
  readonly calls: CallEstimate;
  /** What a confirmed loss may add to these; null where it adds none, or nothing is compared. */
  readonly afterLoss: AfterLoss | null;
  readonly cost: CostEstimate;
  readonly seconds: number | null;
  /** Why a gate would stop at this plan; null where it would go on. */
  readonly over: Unmeasured | null;
}

/** A plan, and what else its summary tells of the change. `over`: why the run must stop at its plan; null where it fits. */
export interface PlanFacts extends SummaryFacts {
  readonly plan: EvalPlan;
  readonly over: Unmeasured | null;
  /** Settings that differ, by file. */
  readonly settings: ReadonlyMap<string, readonly string[]>;
  /** Changed files that prompts are made of. */
  readonly prompts: ReadonlySet<string>;
}

/** What runs, what moved, what is reused, and what it takes. */
export function planSummary(facts: PlanFacts): PlanSummary {
  const suites = facts.plan.suites.map((suite) => suiteSummary(suite, facts));
  const runs = suites.flatMap(({ action }) => (action.kind === 'runs' ? [action] : []));
  const seconds = runs.map((run) => run.seconds);
  return {
    suites,
    calls: summedCalls(runs.map(({ calls }) => calls)),
    afterLoss: facts.plan.afterLoss ?? null,
    cost: costSum(runs.map(({ cost }) => cost)),
    // Suites run at once, and share the calls that may be under way.
    seconds:
      seconds.includes(null) || runs.length === 0 ? null : seconds.reduce<number>((a, b) => a + (b ?? 0), 0),
    over: facts.over,
  };
}

function suiteSummary(suite: SuitePlan, facts: PlanFacts): SuiteSummary {
  const { action, changedInputs, config, notes, wrongGates } = suite;
  return {
    suite: suite.suite,
    config,
    files: changedInputs.map((file) => ({
      file,
      kind: fileKind(file, { config, prompts: facts.prompts }),
      settings: facts.settings.get(file) ?? [],
    })),
    notes,
    ...(wrongGates && { wrongGates }),
    action:
      action.kind === 'run'
        ? { kind: 'runs', ...runSummary(suite, action, facts) }
        : action.kind === 'skip'
          ? { kind: 'skipped', reason: action.reason, removed: action.removed === true }
          : { kind: 'unmeasured', why: action.why },
  };
}
