import { changeTitle } from '../../backtest/change-title.ts';
import { monthsOf, tallyOf } from '../../backtest/months.ts';
import type { Backtest } from '../../backtest/past-change.ts';
import { revertedBy } from '../../backtest/reverts.ts';
import { BACKTEST_SCHEMA_VERSION } from '../schema-versions.ts';
import type { BacktestDocument } from './backtest-schema.ts';

/** A backtest as the published document. */
export function backtestDocumentOf(backtest: Backtest, version: string): BacktestDocument {
  const undone = revertedBy(backtest.changes);
  return {
    schemaVersion: BACKTEST_SCHEMA_VERSION,
    pawl: version,
    command: 'backtest',
    branch: backtest.branch,
    budgetCalls: backtest.budgetCalls,
    total: tallyOf(backtest.changes),
    months: [...monthsOf(backtest.changes)],
    changes: backtest.changes.map(({ commit, parent, at, message, replay, calls, usd, seconds }) => {
      const judged = replay.kind === 'judged' ? replay : null;
      return {
        commit,
        parent,
        at,
        ...changeTitle(message),
        state: replay.kind,
        outcome: judged?.outcome ?? null,
        blocked: judged?.blocked ?? false,
        happened: judged?.title ?? null,
        suites: (judged?.suites ?? []).map(({ suite, outcome, broken }) => ({
          id: suite,
          outcome,
          broken: [...broken],
        })),
        revertedBy: undone.get(commit) ?? null,
        calls,
        usd,
        seconds,
      };
    }),
    notes: [...backtest.notes],
  };
}
