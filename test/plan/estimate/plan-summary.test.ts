import { describe, expect, test } from 'vitest';
import { policySchema } from '../../../src/config/policy/policy.ts';
import { fileKind } from '../../../src/plan/estimate/file-kinds.ts';
import { planSummary } from '../../../src/plan/estimate/plan-summary.ts';
import { runSeconds, suiteCalls } from '../../../src/plan/estimate/run-estimate.ts';
import type { SlotForecast } from '../../../src/plan/estimate/run-summary.ts';
import { planSuites } from '../../../src/plan/plan-suites.ts';
import type { SuiteArms } from '../../../src/plan/unmeasured-suite.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { manifest, manifestCase, manifestSlot } from '../../support/builders/manifest.ts';
import { sampleWith } from '../../support/builders/sample.ts';

const BOUNDS = { paired: { atLeast: 4, atMost: 11 }, fill: 3, single: { atLeast: 1, atMost: 1 } };
const keys = (generation: string, grading = 'g') => ({ generation, grading });

const price = { input: 1, output: 2 };
const main = withKeys(
  manifest(
    ['a', 'b', 'c', 'gone'].map((id) => manifestCase({ id, varsDigest: id })),
    [manifestSlot({ price, providerSettings: { k: 4 } })],
    { arm: 'baseline' },
  ),
  { a: keys('a'), b: keys('b'), c: keys('c'), gone: keys('gone') },
);
const change = withKeys(
  manifest(
    [
      manifestCase({ id: 'a', varsDigest: 'a' }),
      manifestCase({ id: 'b', varsDigest: 'b' }),
      manifestCase({ id: 'c', varsDigest: 'c', assertionsDigest: 'other' }),
      manifestCase({ id: 'new', varsDigest: 'new' }),
    ],
    [manifestSlot({ price, providerSettings: { k: 8 }, providerDigest: 'settings-2' })],
  ),
  { a: keys('a'), b: keys('b2'), c: keys('c2'), new: keys('new') },
);

function withKeys(given: ReturnType<typeof manifest>, of: Record<string, ReturnType<typeof keys>>) {
  return {
    ...given,
    maxConcurrency: 2,
    cells: given.cells.map((cell) => ({
      ...cell,
      promptLength: 400,
      keys: of[given.cases[cell.case]?.id ?? ''] ?? null,
    })),
  };
}

const stored = (at: string, commit: string): Sample =>
  sampleWith({
    suite: 'triage',
    slot: 'triage · gpt-4o-mini',
    case: 'b',
    arm: 'baseline',
    keys: keys('b'),
    latencyMs: 1000,
    at,
    commit,
  });

const config = {
  file: null,
  policy: policySchema.parse({}),
  suites: [
    { id: 'triage', config: 'evals/triage.yaml', paths: [], metrics: {} },
    { id: 'idle', config: 'evals/idle.yaml', paths: [], metrics: {} },
  ],
  skipped: [],
};
const inputs: ReadonlyMap<string, SuiteArms> = new Map([
  [
    'triage',
    { changedInputs: ['evals/triage.yaml', 'rag.yaml', 'src/a.ts'], baseline: main, candidate: change },
  ],
]);
const forecast: readonly SlotForecast[] = [
  {
    suite: 'triage',
    slot: 'triage · gpt-4o-mini',
    main: 1.5,
    candidate: 3.5,
    usual: 4,
    brokenCases: 1,
    spreadDrop: 0.2,
    rates: 'stored',
  },
];

function summary() {
  const plan = planSuites({
    config,
    suites: inputs,
    samples: BOUNDS,
    served: false,
    secretsWithheld: null,
    stored: {
      samples: [stored('2026-11-24T10:00:00.000Z', 'aaa'), stored('2026-11-24T11:00:00.000Z', 'bbb')],
      now: '2026-11-24T12:00:00.000Z',
      maxAgeDays: 30,
    },
  });
  const settings = new Map([['rag.yaml', ['setting k 4 → 8']]]);
  const prompts = new Set(['prompts/triage.txt']);
  return planSummary({ plan, over: null, inputs, forecast, settings, prompts, prices: {}, bounds: BOUNDS });
}

describe('of a suite that is touched and one that is not', () => {
  const [triage, idle] = summary().suites;
  const run = triage?.action.kind === 'runs' ? triage.action : null;

  test('one runs, and the other says why it does not', () => {
    expect([triage?.action.kind, idle?.action]).toEqual([
      'runs',
      {
        kind: 'skipped',
        reason: 'no input of this suite differs between main and this PR',
        removed: false,
      },
    ]);
  });

  test('the changed files that reach it are named by kind, with the settings in them', () => {
    expect(triage?.files).toEqual([
      { file: 'evals/triage.yaml', kind: 'config', settings: [] },
      { file: 'rag.yaml', kind: 'data', settings: ['setting k 4 → 8'] },
      { file: 'src/a.ts', kind: 'code', settings: [] },
    ]);
  });

  test('what moved in its slots and cases is named', () => {
    expect(run?.slots.map(({ moved, status }) => [status, moved])).toEqual([['paired', ['setting k 4 → 8']]]);
    expect(run?.changedCases.map(({ case: id, status, edited }) => [id, status, edited])).toEqual([
      ['c', 'edited', ['assertions']],
      ['new', 'added', []],
      ['gone', 'removed', []],
    ]);
    expect(run?.cases).toEqual({
      paired: 2,
      edited: 1,
      added: 1,
      removed: 1,
      editedVars: 0,
      editedAssertions: 1,
    });
  });

  test('its cells are compared, looked at, or the same', () => {
    expect(run?.cells).toEqual({ compared: 2, looked: 1, same: 1, unplaced: 0, onlyGrading: 0 });
  });

  test('stored samples are counted, with their commits and ages', () => {
    expect(run?.stored).toEqual({ samples: 2, cells: 1, commits: ['bbb', 'aaa'], ages: [1, 2] });
  });

  test('calls, cost and time follow the forecast', () => {
    // Two compared cells, two of three samples of one of them stored, and one look.
    expect(run?.calls).toEqual({ atLeast: 7, usual: 7, expected: 7, atMost: 21 });
    expect(run?.cost.usd).toBeCloseTo(5 * 0.001, 9);
    expect(run?.cost.from).toEqual([{ kind: 'stored' }]);
    expect(run?.seconds).toBeCloseTo((5 * 1) / 2, 9);
    expect(summary().calls).toEqual(run?.calls);
    expect(summary().seconds).toBe(run?.seconds);
  });
});

test('a case whose inputs are not all known is asked, and counted as such', () => {
  const unknown = { ...change, cells: change.cells.map((cell) => ({ ...cell, keys: null })) };
  const suites = new Map([['triage', { changedInputs: ['x'], baseline: main, candidate: unknown }]]);
  const plan = planSuites({ config, suites, samples: BOUNDS, served: false, secretsWithheld: null });
  const none = { settings: new Map(), prompts: new Set<string>() };
  const facts = { over: null, inputs: suites, forecast, ...none, prices: {}, bounds: BOUNDS };
  const action = planSummary({ plan, ...facts }).suites[0]?.action;
  expect(action).toMatchObject({
    kind: 'runs',
    cells: { compared: 3, unplaced: 3 },
    stored: null,
    seconds: null,
  });
});

test.each([
  ['evals/a.yaml', 'config'],
  ['prompts/a.js', 'prompt'],
  ['src/a.py', 'code'],
  ['web/package-lock.json', 'packages'],
  ['requirements-dev.txt', 'packages'],
  ['docs/a.md', 'data'],
])('%s is %s', (file, kind) => {
  expect(fileKind(file, { config: 'evals/a.yaml', prompts: new Set(['prompts/a.js']) })).toBe(kind);
});

describe('what so many samples take', () => {
  test.each([
    [0, null, { concurrency: 8, delayMs: 0 }, 0],
    [10, null, { concurrency: 8, delayMs: 0 }, null],
    [16, 500, { concurrency: 8, delayMs: 0 }, 1],
    [10, 500, { concurrency: 1, delayMs: 1500 }, 20],
  ])('%i samples of %s ms at %j', (samples, latency, pace, seconds) => {
    expect(runSeconds(samples, latency, pace)).toBe(seconds);
  });

  test('what a simulation expects stays within what the cells need, which a gate names too', () => {
    const suite = summaryPlan();
    expect(suiteCalls(suite, BOUNDS, { mean: 3, usual: 2 })).toEqual({
      atLeast: 9,
      usual: 9,
      expected: 9,
      atMost: 23,
    });
    expect(suiteCalls(suite, BOUNDS, { mean: 40, usual: 30 })).toEqual({
      atLeast: 9,
      usual: 23,
      expected: 23,
      atMost: 23,
    });
  });
});

function summaryPlan() {
  const plan = planSuites({ config, suites: inputs, samples: BOUNDS, served: false, secretsWithheld: null });
  return plan.suites[0] as (typeof plan.suites)[number];
}
