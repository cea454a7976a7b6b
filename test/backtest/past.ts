import type { Backtest, Replay, ReplayedChange } from '../../src/backtest/past-change.ts';

let made = 0;
function change(
  at: string,
  message: string,
  replay: Replay,
  took: Partial<ReplayedChange> = {},
): ReplayedChange {
  made += 1;
  const commit = made.toString(16).padStart(40, 'c');
  return { commit, parent: 'b'.repeat(40), at, message, replay, calls: 0, usd: null, seconds: 0, ...took };
}

/** Two months in which everything happened, what authors wrote hostile in places. */
export const past: Backtest = {
  branch: 'main',
  budgetCalls: 300,
  notes: ['This clone is shallow.'],
  changes: [
    change('2026-02-03T10:00:00.000Z', 'Not reached', { kind: 'not-replayed' }, { calls: 20, seconds: 1 }),
    change(
      '2026-02-02T10:00:00.000Z',
      'Revert "Shorten <b>the</b> | prompt (#2)"',
      {
        kind: 'judged',
        outcome: 'mixed',
        blocked: false,
        title: 'A trade-off in `gear`.',
        suites: [{ suite: 'gear', outcome: 'mixed', broken: ['kettle'] }],
      },
      { calls: 40, seconds: 3.2 },
    ),
    change('2026-02-01T10:00:00.000Z', '\u001b[31mREADME\u202e', { kind: 'untouched' }),
    change(
      '2026-01-31T23:59:59.000Z',
      'Shorten <b>the</b> | prompt (#2)',
      {
        kind: 'judged',
        outcome: 'regressed',
        blocked: true,
        title: '`gear` got worse. 3 cases newly failing.',
        suites: [
          { suite: 'gear', outcome: 'regressed', broken: ['a', 'b|`', '<i>c</i>', 'd', 'e', 'f', 'g'] },
        ],
      },
      { calls: 117, usd: 0.5, seconds: 61 },
    ),
    change(
      '2026-01-15T10:00:00.000Z',
      'Merge pull request #1 from a/b\n\nTrade',
      { kind: 'judged', outcome: 'mixed', blocked: true, title: 'A trade-off in `gear`.', suites: [] },
      { calls: 100, usd: 0.25, seconds: 50 },
    ),
    change('2026-01-01T00:00:00.000Z', 'Break the install', {
      kind: 'judged',
      outcome: 'not-measured',
      blocked: false,
      title: 'Could not be replayed: `npm ci` failed.',
      suites: [],
    }),
  ],
};
