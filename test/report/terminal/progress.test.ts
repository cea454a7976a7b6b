import { describe, expect, test } from 'vitest';
import type { EvalPlan, SuitePlan } from '../../../src/plan/eval-plan.ts';
import { planText, progressBar, progressLine } from '../../../src/report/terminal/progress.ts';
import { columnsOf, paintWith } from '../../../src/report/terminal/terminal-style.ts';

const paint = paintWith(false);
const suite = (name: string, action: SuitePlan['action']): SuitePlan => ({
  suite: name,
  config: `${name}.yaml`,
  action,
  changedInputs: [],
  notes: [],
});
const planned = { status: 'paired', edited: [], critical: false, cluster: null, repeatNever: false } as const;
const run: SuitePlan['action'] = {
  kind: 'run',
  slots: [],
  cases: Array.from({ length: 60 }, (_, at) => ({ ...planned, case: `${at}`, label: `${at}` })),
  cells: [],
  together: { kind: 'cell' },
  gradersPerCell: 0,
};
const skip: SuitePlan['action'] = { kind: 'skip', reason: 'nothing changed' };
const plan = (suites: readonly SuitePlan[], atLeast: number, atMost: number): EvalPlan => ({
  suites,
  calls: { atLeast, atMost },
});

describe('planText', () => {
  test.each([
    [plan([suite('a', run), suite('b', skip)], 70, 1_500), '2 suites · 1 to run · 60 cases · 70–1,500 calls'],
    [
      { ...plan([suite('a', run)], 48, 132), afterLoss: { isTriedAgain: true, search: 46, budget: 3_000 } },
      '1 suite · 1 to run · 60 cases · 48–132 calls, more for a suspected loss, within the budget of 3,000',
    ],
    [plan([suite('a', run)], 360, 360), '1 suite · 1 to run · 60 cases · 360 calls'],
    [plan([suite('a', skip), suite('b', skip)], 0, 0), '2 suites · 0 to run'],
    [
      plan(
        [suite('a', { kind: 'unmeasured', why: { cause: 'secrets', reason: 'no key', fix: 'set it' } })],
        0,
        0,
      ),
      '1 suite · 0 to run · 1 cannot be measured',
    ],
  ])('%#', (given, expected) => {
    expect(planText(given)).toBe(expected);
  });
});

describe('a running round', () => {
  test.each([
    [
      { stage: 'search', done: 30, total: 60, errors: 0 },
      ' first look      ███████████████░░░░░░░░░░░░░░░ 30/60',
    ],
    [
      { stage: 'search', done: 60, total: 60, errors: 2 },
      ' first look      ██████████████████████████████ 60/60  2 errors',
    ],
    [
      { stage: 'balance', done: 0, total: 0, errors: 0 },
      ' balance         ██████████████████████████████ 0/0',
    ],
    [
      { stage: 'candidate-only', done: 9, total: 6, errors: 0 },
      ' this PR alone   ██████████████████████████████ 9/6',
    ],
  ] as const)('bar %#', (progress, expected) => {
    expect(progressBar(progress, paint, 100)).toBe(expected);
  });

  test('a bar shrinks with the terminal', () => {
    const bar = progressBar({ stage: 'trial', done: 100, total: 200, errors: 3 }, paint, 50);
    expect(columnsOf(bar)).toBeLessThanOrEqual(50);
  });

  test('a log gets whole sentences', () => {
    expect(progressLine({ stage: 'search', done: 60, total: 1_200, errors: 1 })).toBe(
      'first look: 60 of 1,200 samples, 1 error',
    );
  });
});
