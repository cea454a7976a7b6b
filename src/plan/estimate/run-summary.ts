import type { Policy } from '../../config/policy/policy.ts';
import { mean } from '../../stats/quantile.ts';
import { gradedAgain, type SampleBounds } from '../call-bounds.ts';
import { paceOf } from '../concurrency.ts';
import type { PlannedSlot, RunPlan, SuitePlan, UsableSamples } from '../eval-plan.ts';
import type { SuiteManifest } from '../manifest.ts';
import { slotText } from '../prompt-lengths.ts';
import { hasFailed, type SuiteArms } from '../unmeasured-suite.ts';
import { type CostEstimate, costSum, slotCost } from './cost-estimate.ts';
import {
  type CaseStatusCounts,
  type CellCounts,
  type ChangedCase,
  caseStatusCounts,
  cellCounts,
  changedCases,
  type StoredCounts,
  storedCounts,
} from './run-counts.ts';
import { type CallEstimate, runSeconds, suiteCalls } from './run-estimate.ts';

/** The pass rates that a forecast rests on: main's stored samples, or those of a typical suite. */
export const RATES_FROM = ['stored', 'typical'] as const;

/** What became of a slot. `added`, `removed`: the other side does not have it. */
export const SLOT_STATUSES = ['paired', 'added', 'removed'] as const;

/** What a slot is expected to take and what it would see, by the real design on simulated arms. */
export interface SlotForecast {
  readonly suite: string;
  readonly slot: string;
  /** Mean samples of main and of this PR, where the change makes nothing worse. */
  readonly main: number;
  readonly candidate: number;
  /** Median of both together: now and then a suspicion that comes to nothing takes many. */
  readonly usual: number;
  /** Smallest loss that is found four times in five; null where none would be. */
  readonly brokenCases: number | null;
  readonly spreadDrop: number | null;
  readonly rates: (typeof RATES_FROM)[number];
  /** A task alone judges: the rates are those of right answers. */
  readonly byTask?: true;
  /** A tolerance that is finer than what looks at these cases can tell; absent where there is none. */
  readonly blurred?: BlurredTolerance;
}

/** A tolerance beside how well the change of a suite is known: fractions of all cases, or scores. */
export interface BlurredTolerance {
  readonly metric: string;
  readonly tolerance: number;
  /** Half of the 95 % interval of the change after one look at each case. */
  readonly known: number;
  /** Cases of this kind with which it would be as narrow as the tolerance. */
  readonly cases: number;
}

/** One slot of a suite that runs. */
export interface SlotSummary extends Omit<SlotForecast, 'suite'> {
  readonly label: string;
  readonly status: (typeof SLOT_STATUSES)[number];
  readonly moved: readonly string[];
}

/** A suite that runs. */
export interface RunSummary {
  /** Why main's side cannot be loaded, so that its stored samples stand in for it; null where it can. */
  readonly mainGone: string | null;
  readonly slots: readonly SlotSummary[];
  readonly cases: CaseStatusCounts;
  /** Those that differ from main's. */
  readonly changedCases: readonly ChangedCase[];
  readonly cells: CellCounts;
  readonly stored: StoredCounts | null;
  /** Stored samples that no cell may use, by reason; null where no store was read. */
  readonly unused: Pick<UsableSamples, 'priors' | 'refused'> | null;
  /** Labels of slots whose model on main is an alias and whose stored samples are used. */
  readonly floating: readonly string[];
  /** Provider calls, target and grader. */
  readonly calls: CallEstimate;
  /** Expected calls of graders among them. */
  readonly graderCalls: number;
  readonly cost: CostEstimate;
  /** Null where no stored sample says how long a call takes. */
  readonly seconds: number | null;
}

/** What is known of the run beside its plan. */
export interface SummaryFacts {
  readonly inputs: ReadonlyMap<string, SuiteArms>;
  readonly forecast: readonly SlotForecast[];
  readonly prices: Policy['prices'];
  /** How much the design of the policy draws. */
  readonly bounds: SampleBounds;
}

/** What a suite that runs asks, reuses and takes. */
export function runSummary(suite: SuitePlan, run: RunPlan, facts: SummaryFacts): RunSummary {
  const inputs = facts.inputs.get(suite.suite);
  const [main, change] = [loaded(inputs?.baseline), loaded(inputs?.candidate)];
  const slots = run.slots.map((slot) =>
    slotSummary(
      slot,
      facts.forecast.filter((each) => each.suite === suite.suite),
    ),
  );
  const costs = run.slots.map((slot, at) => {
    const { candidate, main: asked } = slots[at] as SlotSummary;
    return slotCost(
      {
        main: asked,
        candidate,
        gradersPerCell: run.gradersPerCell,
        stored: (run.stored?.samples ?? []).filter((sample) => sample.slot === slot.slot),
        baseline: slotText(main, slot.baselineIndex),
        change: slotText(change, slot.candidateIndex),
      },
      facts.prices,
    );
  });
  const samples = slots.reduce((sum, slot) => sum + slot.main + slot.candidate, 0);
  const latencies = (run.stored?.samples ?? []).flatMap(({ latencyMs }) => latencyMs ?? []);
  return {
    mainGone: run.mainGone ?? null,
    slots,
    cases: caseStatusCounts(run),
    changedCases: changedCases(run),
    cells: cellCounts(run),
    stored: storedCounts(run),
    unused: run.stored
      ? { priors: run.stored.priors - (run.stored.earlier?.length ?? 0), refused: run.stored.refused }
      : null,
    floating: run.floating ?? [],
    graderCalls: Math.round((samples + gradedAgain(run, facts.bounds).atLeast) * run.gradersPerCell),
    calls: suiteCalls(suite, facts.bounds, {
      mean: samples,
      usual: slots.reduce((sum, slot) => sum + slot.usual, 0),
    }),
    cost: costSum(costs),
    seconds: runSeconds(samples, mean(latencies), paceOf([main, change].filter((each) => each !== null))),
  };
}

function loaded(arm: SuiteArms['baseline'] | undefined): SuiteManifest | null {
  return !arm || hasFailed(arm) ? null : arm;
}

function slotSummary(slot: PlannedSlot, forecast: readonly SlotForecast[]): SlotSummary {
  const own = forecast.find((each) => each.slot === slot.slot);
  return {
    slot: slot.slot,
    label: slot.label,
    status: slot.baselineIndex === null ? 'added' : slot.candidateIndex === null ? 'removed' : 'paired',
    moved: slot.moved,
    main: own?.main ?? 0,
    candidate: own?.candidate ?? 0,
    usual: own?.usual ?? 0,
    brokenCases: own?.brokenCases ?? null,
    spreadDrop: own?.spreadDrop ?? null,
    rates: own?.rates ?? 'typical',
    ...(own?.byTask && { byTask: own.byTask }),
    ...(own?.blurred && { blurred: own.blurred }),
  };
}
