import type { EngineEvent, EvalEngine } from '../engine/eval-engine.ts';
import { cellRequests } from '../plan/cell-requests.ts';
import type { EvalPlan, SampleRequest } from '../plan/eval-plan.ts';
import type { BudgetPart, Spending } from '../plan/spending.ts';
import type { Sample } from '../samples/sample.ts';
import type { Stage } from '../samples/stage.ts';

/** What a round brought. `spentOn`: the part of the budget that cut it short; null where none did. */
interface Answered {
  readonly samples: readonly Sample[];
  readonly spentOn: BudgetPart | null;
}

/** Asks the engine for the next round of a run. `calls`: those that the run has made before it. */
export type Ask = (stage: Stage, requests: readonly SampleRequest[], calls: number) => Promise<Answered>;

/** What is reported of a running round: that it began, with how many samples, and the events of the engine. */
export type RoundEvent =
  | { readonly kind: 'round'; readonly stage: Stage; readonly samples: number }
  | EngineEvent;

/** Numbers the rounds of a run, holds them to its budget and reports them as they come. */
export function askingRounds(
  run: {
    readonly plan: EvalPlan;
    readonly seed: number;
    readonly maxCalls: number;
    readonly spending: Spending;
  },
  engine: EvalEngine,
  onEvent: (event: RoundEvent) => void,
): Ask {
  const { plan, seed, maxCalls, spending } = run;
  let next = 0;
  return async (stage, requests, calls) => {
    const round = next;
    next += 1;
    const cells = cellRequests(plan, requests);
    onEvent({ kind: 'round', stage, samples: cells.reduce((sum, cell) => sum + cell.count, 0) });
    spending.round();
    const left = maxCalls - calls;
    const asked = { round, stage, seed: seed + round, cells, maxCalls: left, begin: spending.begin };
    const result = await engine.run(asked, (event) => {
      if (event.kind === 'sample') spending.took(event.sample);
      onEvent(event);
    });
    const spentOn = result.budgetSpent ? (result.spentOn ?? spending.spentOn() ?? 'calls') : null;
    return { samples: result.samples, spentOn };
  };
}
