import { expect, test } from 'vitest';
import { monthsOf, tallyOf } from '../../src/backtest/months.ts';
import { past } from './past.ts';

test('months are counted apart, newest first, and add up', () => {
  const months = monthsOf(past.changes);
  expect(months).toEqual([
    {
      month: '2026-02',
      changes: 3,
      touched: 1,
      blocked: 0,
      mixed: 1,
      inconclusive: 0,
      notMeasured: 0,
      notReplayed: 1,
      calls: 60,
      usd: null,
    },
    {
      month: '2026-01',
      changes: 3,
      touched: 3,
      blocked: 2,
      mixed: 1,
      inconclusive: 0,
      notMeasured: 1,
      notReplayed: 0,
      calls: 217,
      usd: 0.75,
    },
  ]);
  const all = tallyOf(past.changes);
  for (const name of ['changes', 'touched', 'blocked', 'mixed', 'calls'] as const)
    expect(months.reduce((sum, month) => sum + month[name], 0)).toBe(all[name]);
});

test('no change is not a month', () => {
  expect([monthsOf([]), tallyOf([]).usd]).toEqual([[], null]);
});
