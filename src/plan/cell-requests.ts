import { caseKey } from '../samples/cell.ts';
import type { EvalPlan, PlannedCell, SampleRequest } from './eval-plan.ts';

/** A request in the engine's terms: `cell` is the index in that arm's manifest. */
export interface PlannedRequest extends SampleRequest {
  readonly cell: number;
  /** Of main: the cell of this PR whose assertions grade its answers. Absent: its own do. */
  readonly checksCell?: number;
}

/** Looks up the cells of requests. Throws where a request names a cell that the plan does not hold: a bug, not bad input. */
export function cellRequests(plan: EvalPlan, requests: readonly SampleRequest[]): PlannedRequest[] {
  const suites = new Map<string, Map<string, PlannedCell>>();
  for (const { suite, action } of plan.suites) {
    if (action.kind !== 'run') continue;
    suites.set(suite, new Map(action.cells.map((cell) => [caseKey(cell), cell])));
  }
  return requests.map((request) => {
    const planned = suites.get(request.suite)?.get(caseKey(request));
    const cell = planned?.[request.arm];
    if (cell === null || cell === undefined) {
      throw new Error(`no ${request.arm} cell for ${request.suite}, ${request.slot}, ${request.case}`);
    }
    const checksCell = ofMain(request) && planned?.checkedBy === 'candidate' ? planned.candidate : null;
    return { ...request, cell, ...(checksCell !== null && { checksCell }) };
  });
}

/** What main alone said is asked for by name: `ownChecks`. */
function ofMain({ arm, ownChecks }: SampleRequest): boolean {
  return arm === 'baseline' && ownChecks !== true;
}
