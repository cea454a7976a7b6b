import type { Policy } from '../config/policy/policy.ts';
import { whole } from '../numbers.ts';
import { caseKey } from '../samples/cell.ts';
import type { Sample } from '../samples/sample.ts';
import { isCompared } from './edited-checks.ts';
import type { EvalPlan, PlannedCell, RunPlan, SuitePlan, Unmeasured } from './eval-plan.ts';

/** How many samples the sampling design draws, at least and at most. */
export interface SampleBounds {
  /** Of a cell that is compared: both arms together. */
  readonly paired: EvalPlan['calls'];
  /** How many of them stored samples of main may stand in for. Absent: none. */
  readonly fill?: number;
  /** Of a cell of this PR that cannot be compared (added or edited cases, new slots): it is only looked at. */
  readonly single: EvalPlan['calls'];
  /** Of a cell that is compared with main's stored samples, because main cannot run. Absent: as a paired one. */
  readonly candidateOnly?: number;
  /** Of a compared cell whose suite can be asked case by case on main, and not in this PR. Absent: as any paired one. */
  readonly madeWhole?: EvalPlan['calls'];
  /** Further samples by suite, of metrics that are about repeats. Absent: none gates. */
  readonly repeats?: ReadonlyMap<string, number>;
}

/** Most confirmed cases of a run that are diagnosed. */
export const MOST_DIAGNOSED = 10;

/** Provider calls of all suites that run: each sample is one call of the target and one of each grader. */
export function callBounds(suites: readonly SuitePlan[], samples: SampleBounds): EvalPlan['calls'] {
  let [atLeast, atMost] = [0, 0];
  for (const { suite, action } of suites) {
    if (action.kind !== 'run') continue;
    const repeats = samples.repeats?.get(suite) ?? 0;
    const found = drawnSamples(action, samples);
    const drawn = { atLeast: found.atLeast + repeats, atMost: found.atMost + repeats };
    const again = gradedAgain(action, samples);
    atLeast += drawn.atLeast * (1 + action.gradersPerCell) + again.atLeast * action.gradersPerCell;
    atMost += drawn.atMost * (1 + action.gradersPerCell) + again.atMost * action.gradersPerCell;
  }
  return { atLeast, atMost };
}

function drawnSamples(run: RunPlan, samples: SampleBounds): EvalPlan['calls'] {
  const cases = new Map(run.cases.map((planned) => [planned.case, planned]));
  const stored = storedCounts([...(run.stored?.samples ?? []), ...(run.stored?.answers ?? [])]);
  const earlier = storedCounts(run.stored?.earlier ?? []);
  // Whatever main answered before its last edits, it is asked about each case once.
  const known = (cell: PlannedCell, fill: number) =>
    Math.max(0, Math.min(stored(cell) === 0 ? fill - 1 : fill, stored(cell) + earlier(cell)));
  let [atLeast, atMost] = [0, 0];
  for (const cell of run.cells) {
    if (cell.candidate === null || cell.same) continue;
    if (cell.checkedBy === 'same-answers' && stored(cell) > 0) continue;
    const planned = cases.get(cell.case);
    const paired = planned !== undefined && isCompared(cell, planned);
    const most = paired && planned.repeatNever ? 2 : Number.POSITIVE_INFINITY;
    const candidateOnly = paired && run.mainGone !== undefined ? samples.candidateOnly : undefined;
    if (candidateOnly !== undefined) {
      const drawn = planned?.repeatNever ? 1 : candidateOnly;
      [atLeast, atMost] = [atLeast + drawn, atMost + drawn];
      continue;
    }
    const bothArms = (run.madeWhole && samples.madeWhole) ?? samples.paired;
    const bound = paired ? bothArms : samples.single;
    const filled = paired && run.together.kind === 'cell' ? known(cell, samples.fill ?? 0) : 0;
    atLeast += Math.min(bound.atLeast - filled, most);
    atMost += Math.min(bound.atMost - filled, most);
  }
  return { atLeast, atMost };
}

/** Gradings of answers without their target, where this PR edits what grades them. */
export function gradedAgain(run: RunPlan, { paired }: SampleBounds): EvalPlan['calls'] {
  const answers = storedCounts(run.stored?.answers ?? []);
  let [atLeast, atMost] = [0, 0];
  for (const cell of run.cells) {
    if (cell.checkedBy === undefined) continue;
    const stored = answers(cell);
    const looked = cell.checkedBy === 'same-answers' && stored > 0 ? 0 : 1;
    const main = cell.checkedBy === 'candidate' ? paired.atMost - 1 : 0;
    [atLeast, atMost] = [atLeast + stored + looked, atMost + 2 * stored + looked + main];
  }
  return { atLeast, atMost };
}

/** How many of the samples are a cell's. */
function storedCounts(samples: readonly Sample[]): (cell: PlannedCell) => number {
  const counts = new Map<string, number>();
  for (const sample of samples) counts.set(caseKey(sample), (counts.get(caseKey(sample)) ?? 0) + 1);
  return (cell) => counts.get(caseKey(cell)) ?? 0;
}

/** Calls that any run may make where the policy names no number. */
const LEAST_CALLS = 3000;

/**
 * Provider calls of one run. A number in the policy is a hard limit. Where none stands there, it grows with the suites: `most` is what
 * they can take as main has them. A large suite is then measured from its first pull request on. What a change adds raises nothing.
 */
export function callLimit({ calls }: { readonly calls?: number | undefined }, most: number): number {
  return calls ?? Math.max(LEAST_CALLS, most);
}

/** A policy whose budget names its calls. */
export function withCallLimit<T extends { readonly policy: Policy }>(config: T, calls: number): T {
  return { ...config, policy: { ...config.policy, budget: { ...config.policy.budget, calls } } };
}

/** Why a run must stop at its plan: it needs more calls than its limit. Null where it fits. */
export function overBudget(calls: EvalPlan['calls'], limit: number): Unmeasured | null {
  if (calls.atLeast <= limit) return null;
  const least = whole(calls.atLeast);
  const cost = calls.atLeast === calls.atMost ? least : `${least} to ${whole(calls.atMost)}`;
  return {
    cause: 'budget',
    reason: `The run would cost ${cost} provider calls, above the budget of ${whole(limit)}. None was made.`,
    fix: `Raise it in main's pawl.yaml, or run fewer suites or samples:\nbudget: {calls: ${calls.atMost}}`,
  };
}
