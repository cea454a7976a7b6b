import type { Replay, ReplayedChange, ReplayedSuite } from '../../backtest/past-change.ts';
import { isLost } from '../../compare/metrics/lost-cases.ts';
import { PawlError } from '../../errors.ts';
import { slotsOf } from '../../report/case-groups.ts';
import { titleOf } from '../../report/words/title.ts';
import type { PastCommit } from '../../trees/git/past-changes.ts';
import type { SuiteVerdict } from '../../verdict/verdict.ts';
import type { GateRun } from '../gate/run-gate.ts';

/** Most names of broken cases that are kept of a suite. */
const NAMED = 20;

/** What became of a change, from the gate's run on it. `capped`: the backtest left it fewer calls than the policy does. */
export function replayedChange(past: PastCommit, run: GateRun, capped: boolean): ReplayedChange {
  const { calls, usage } = run.verdict.comparison;
  const costs = [usage.target.cost, usage.grader.cost].filter((cost) => cost !== undefined);
  return {
    ...past,
    replay: replayOf(run, capped),
    calls: calls.candidate + calls.baseline + calls.grader,
    usd: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
    seconds: run.context.seconds ?? 0,
  };
}

/** A change whose gate could not even begin, with the reason. */
export function failedChange(past: PastCommit, error: unknown, seconds: number): ReplayedChange {
  if (!(error instanceof PawlError)) throw error;
  const title = `Could not be replayed: ${error.help.what}`;
  const replay: Replay = { kind: 'judged', outcome: 'not-measured', blocked: false, title, suites: [] };
  return { ...past, replay, calls: 0, usd: null, seconds };
}

function replayOf({ verdict, spent }: GateRun, capped: boolean): Replay {
  const touched = verdict.suites.filter(isTouched);
  if (touched.length === 0) return { kind: 'untouched' };
  const ended = spent?.of === 'calls' || verdict.suites.some(({ cause }) => cause === 'budget');
  if (capped && ended) return { kind: 'not-replayed' };
  return {
    kind: 'judged',
    outcome: verdict.outcome,
    blocked: verdict.wouldExit === 1,
    title: titleOf(verdict),
    suites: touched.map(suiteOf),
  };
}

function isTouched({ comparison: { state, changedInputs } }: SuiteVerdict): boolean {
  return changedInputs.length > 0 || (state.kind === 'skipped' && state.removed === true);
}

function suiteOf({ suite, outcome, comparison }: SuiteVerdict): ReplayedSuite {
  if (outcome === 'pass') return { suite, outcome, broken: [] };
  const cases = slotsOf(comparison).flatMap((slot) => slot.cases);
  const broken = cases.filter(isLost);
  return { suite, outcome, broken: [...new Set(broken.map(({ label }) => label))].slice(0, NAMED) };
}
