import type { Arm } from '../samples/sample.ts';
import type { EvalPlan, SampleRequest } from './eval-plan.ts';

/** A request in the engine's terms: `cell` is the index in that arm's manifest. */
export interface PlannedRequest extends SampleRequest {
  readonly cell: number;
}

function cellKey(slot: string, id: string): string {
  return JSON.stringify([slot, id]);
}

/** Looks up the cells of requests. Throws where a request names a cell that the plan does not hold: a bug, not bad input. */
export function cellRequests(plan: EvalPlan, requests: readonly SampleRequest[]): PlannedRequest[] {
  const suites = new Map<string, Map<string, Record<Arm, number | null>>>();
  for (const { suite, action } of plan.suites) {
    if (action.kind !== 'run') continue;
    suites.set(suite, new Map(action.cells.map((cell) => [cellKey(cell.slot, cell.case), cell])));
  }
  return requests.map((request) => {
    const cell = suites.get(request.suite)?.get(cellKey(request.slot, request.case))?.[request.arm];
    if (cell === null || cell === undefined) {
      throw new Error(`no ${request.arm} cell for ${request.suite}, ${request.slot}, ${request.case}`);
    }
    return { ...request, cell };
  });
}
