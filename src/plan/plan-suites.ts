import type { GateConfig, SuiteConfig } from '../config/gate-config.ts';
import { cellKey } from '../samples/cell.ts';
import { callBounds, type SampleBounds } from './call-bounds.ts';
import type {
  EvalPlan,
  PlannedCase,
  PlannedCell,
  RememberedCells,
  RunPlan,
  SuitePlan,
  Unmeasured,
} from './eval-plan.ts';
import { mainGonePlan } from './main-gone.ts';
import type { SuiteManifest } from './manifest.ts';
import { quarantinedIn } from './quarantine.ts';
import { runPlan } from './run-plan.ts';
import type { StoredInput } from './stored/eligibility.ts';
import {
  hasFailed,
  holdsNoCase,
  type RunFacts,
  type SuiteArms,
  sharedStoreNotes,
  unmeasuredSuite,
} from './unmeasured-suite.ts';

/** The suites with what both arms hold, and what the plan is bounded by. */
export interface PlanRequest extends RunFacts {
  readonly config: GateConfig;
  /** By suite id. A suite that is not in it was not looked into, because none of its inputs differs. */
  readonly suites: ReadonlyMap<string, SuiteArms>;
  readonly samples: SampleBounds;
  /** What is stored of main; absent or null where no store was read. */
  readonly stored?: StoredInput | null;
  /** Suites that can be read on neither side, and that the change leaves alone. Absent: none. */
  readonly unread?: ReadonlySet<string>;
  /** false: that main cannot be loaded may be this PR's doing. */
  readonly mainMayBeGone?: boolean;
  /** Absent: nothing is remembered. */
  readonly remembered?: RememberedCells;
}

/** What runs, what does not and why, and how many calls it takes: the suites in order, then those that this PR removes. */
export function planSuites(request: PlanRequest): EvalPlan {
  const known = request.config.suites;
  const ids = new Set(known.map(({ id }) => id));
  const suites = [
    ...known.map((suite) => suitePlan(suite, request.suites.get(suite.id), request)),
    ...[...request.suites].filter(([id]) => !ids.has(id)).map(([id, inputs]) => removed(id, inputs)),
  ];
  return { suites, calls: callBounds(suites, request.samples) };
}

/** Why a suite is not run although a file of it differs: a comment, line ends, something that no answer depends on. */
const SAME_INPUTS =
  'every case has the same inputs in main and this PR: nothing that can change an answer or a score differs';

function suitePlan(
  { id, config }: Pick<SuiteConfig, 'id' | 'config'>,
  inputs: SuiteArms | undefined,
  facts: PlanRequest,
): SuitePlan {
  const changedInputs = inputs?.changedInputs ?? [];
  const known = { suite: id, config, changedInputs };
  if (facts.unread?.has(id)) {
    const reason = 'its config can be read neither on main nor in this PR';
    return { ...known, action: { kind: 'skip', reason, unread: true }, notes: [] };
  }
  if (!inputs || changedInputs.length === 0) {
    const reason = 'no input of this suite differs between main and this PR';
    return { ...known, action: { kind: 'skip', reason }, notes: [] };
  }
  const { baseline, candidate } = inputs;
  if (candidate === null) return removed(id, inputs, config);
  const mainGone = mainGoneSuite(inputs, facts);
  if (mainGone) return { ...known, ...mainGone, notes: [...(inputs.notes ?? []), ...mainGone.notes] };
  const why = unmeasuredSuite(baseline, candidate, facts, inputs);
  if (why) return { ...known, action: { kind: 'unmeasured', why }, notes: inputs.notes ?? [] };
  if (hasFailed(candidate) || hasFailed(baseline)) throw new Error(`no reason why ${id} was not loaded`);
  const { allSame, ...run } = runPlan(
    withoutMadeCase(baseline, candidate),
    candidate,
    facts.stored ?? null,
    facts.config.policy.samples.stored,
    quarantinedIn(id, facts.config.policy.quarantine),
  );
  const nothingLeft = allLeftOut(run.action.cases);
  if (nothingLeft)
    return { ...known, action: { kind: 'unmeasured', why: nothingLeft }, notes: inputs.notes ?? [] };
  if (!allSame) {
    const action = facts.remembered ? withRemembered(id, run.action, facts.remembered) : run.action;
    return {
      ...known,
      action,
      notes: [...(inputs.notes ?? []), ...run.notes, ...sharedStoreNotes(baseline, candidate)],
    };
  }
  const notes = baseline?.movedAway ? run.notes : [];
  return { ...known, action: { kind: 'skip', reason: SAME_INPUTS }, notes };
}

/** Main without the test that promptfoo made of an empty list: cases that this PR adds take the place of none. */
function withoutMadeCase(baseline: SuiteManifest | null, candidate: SuiteManifest): SuiteManifest | null {
  if (baseline === null || !holdsNoCase(baseline) || holdsNoCase(candidate)) return baseline;
  return { ...baseline, cases: [], cells: [] };
}

function withRemembered(suite: string, action: RunPlan, { accepted, convicted }: RememberedCells): RunPlan {
  const cells = action.cells.map((cell): PlannedCell => {
    const key = cellKey({ suite, ...cell });
    if (accepted.has(key)) return { ...cell, accepted: true };
    return convicted.has(key) ? { ...cell, convictedBefore: true } : cell;
  });
  return { ...action, cells };
}

/** Why nothing can be judged where every case that main has too (of a new suite: every case) is left out; else null. */
function allLeftOut(cases: readonly PlannedCase[]): Unmeasured | null {
  const own = cases.filter(({ status }) => status !== 'removed');
  const shared = own.filter(({ status }) => status !== 'added');
  const judged = shared.length > 0 ? shared : own;
  if (judged.length === 0 || judged.some(({ leftOut }) => leftOut === undefined)) return null;
  if (judged.every(({ leftOut }) => leftOut === 'quarantine'))
    return {
      cause: 'empty',
      reason: 'Every case that could be judged is in quarantine, and such cases are left out of the verdict.',
      fix: "Add cases that answer alike each time, or take cases off the list `quarantine` of main's pawl.yaml.",
    };
  return {
    cause: 'empty',
    reason:
      'Every case that could be judged stands in the training data, and such cases are left out of the verdict.',
    fix: "Add cases that the model was not trained on, or count them all the same, in main's pawl.yaml:\nmodels: { ALIAS: { contaminated: report } }",
  };
}

/**
 * A suite that main holds and cannot load, where this PR's own can be run: against what is stored of main, or without
 * any baseline where the policy lets that pass, or where this PR repairs what main's own files broke. Null: it is measured
 * as usual, or not at all.
 */
function mainGoneSuite(
  { baseline, candidate }: SuiteArms,
  facts: PlanRequest,
): Pick<SuitePlan, 'action' | 'notes'> | null {
  if (!hasFailed(baseline) || baseline.failed.cause !== 'baseline') return null;
  if (facts.mainMayBeGone === false) return null;
  if (candidate === null || hasFailed(candidate) || unmeasuredSuite(null, candidate, facts)) return null;
  const { action, notes } = mainGonePlan(
    candidate,
    baseline.failed.reason,
    facts.stored ?? null,
    quarantinedIn(candidate.suite, facts.config.policy.quarantine),
  );
  const held = (action.stored?.samples.length ?? 0) > 0;
  const mayPass = facts.config.policy.notMeasured.baseline === 'warn' || baseline.byOwnFiles === true;
  return held || mayPass ? { action, notes } : null;
}

function removed(
  id: string,
  { changedInputs }: SuiteArms,
  config: string = changedInputs[0] ?? id,
): SuitePlan {
  const action = { kind: 'skip', reason: 'this PR removes the suite', removed: true } as const;
  return { suite: id, config, changedInputs, action, notes: [] };
}
