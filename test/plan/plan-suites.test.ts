import { describe, expect, test } from 'vitest';
import type { GateConfig } from '../../src/config/gate-config.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import { overBudget } from '../../src/plan/call-bounds.ts';
import type { SuiteManifest } from '../../src/plan/manifest.ts';
import { planSuites } from '../../src/plan/plan-suites.ts';
import type { ArmManifest } from '../../src/plan/unmeasured-suite.ts';
import { manifest, manifestCase, manifestSlot } from '../support/builders/manifest.ts';

const config: GateConfig = {
  file: null,
  policy: policySchema.parse({}),
  suites: [{ id: 'triage', config: 'evals/triage.yaml', paths: [], metrics: {} }],
  skipped: [],
};
const samples = { paired: { atLeast: 6, atMost: 6 }, single: { atLeast: 1, atMost: 1 } };
const facts = { served: false, secretsWithheld: null };
const two = [manifestCase({ id: 'a' }), manifestCase({ id: 'b' })];

const planned = (baseline: ArmManifest, candidate: ArmManifest, over: Partial<typeof facts> = {}) =>
  planSuites({
    config,
    suites: new Map([['triage', { changedInputs: ['prompts/triage.txt'], baseline, candidate }]]),
    samples,
    ...facts,
    ...over,
  });
const why = (...args: Parameters<typeof planned>) => {
  const action = planned(...args).suites[0]?.action;
  return action?.kind === 'unmeasured' ? action.why : action;
};
const suite = (over: Partial<SuiteManifest>) => manifest(two, undefined, over);

describe('cases that are left out of the verdict', () => {
  const moved = [manifestSlot({ promptDigest: 'prompt-2' })];
  const learnt = (id: string) => manifestCase({ id, leftOut: 'on-main' });
  test.each([
    ['every case that main has', [learnt('a'), learnt('b')], 'empty'],
    ['the same beside a new one', [learnt('a'), learnt('b'), manifestCase({ id: 'c' })], 'empty'],
    ['one of two', [learnt('a'), manifestCase({ id: 'b' })], undefined],
  ])('%s', (_, cases, cause) => {
    expect(why(manifest(two), manifest(cases, moved))).toMatchObject(cause ? { cause } : { kind: 'run' });
  });

  test('every case of a new suite', () => {
    expect(why(null, manifest([learnt('a')], moved))).toMatchObject({ cause: 'empty' });
  });
});

describe('a new suite in which promptfoo makes the only test', () => {
  const made = [manifestCase({ id: null, description: null, preview: '' })];
  test.each([
    ['that asks and checks nothing', { weightless: ['pass'] }, { cause: 'empty' }],
    ['whose one test has an assertion, and no variable', {}, { kind: 'run' }],
  ])('%s', (_, over, expected) => {
    expect(why(null, manifest(made, undefined, over))).toMatchObject(expected);
  });
});

describe('a suite that runs', () => {
  test('the whole plan', () => {
    const before = manifest(two, [manifestSlot()], { gradersPerCell: 1 });
    const after = manifest([...two, manifestCase({ id: 'c' })], [manifestSlot({ promptDigest: 'prompt-2' })]);
    expect(planned(before, after)).toMatchInlineSnapshot(`
      {
        "calls": {
          "atLeast": 26,
          "atMost": 26,
        },
        "suites": [
          {
            "action": {
              "cases": [
                {
                  "case": "a",
                  "cluster": null,
                  "critical": false,
                  "edited": [],
                  "label": "a",
                  "repeatNever": false,
                  "status": "paired",
                },
                {
                  "case": "b",
                  "cluster": null,
                  "critical": false,
                  "edited": [],
                  "label": "b",
                  "repeatNever": false,
                  "status": "paired",
                },
                {
                  "case": "c",
                  "cluster": null,
                  "critical": false,
                  "edited": [],
                  "label": "c",
                  "repeatNever": false,
                  "status": "added",
                },
              ],
              "cells": [
                {
                  "baseline": 0,
                  "candidate": 0,
                  "case": "a",
                  "slot": "triage · gpt-4o-mini",
                },
                {
                  "baseline": 1,
                  "candidate": 1,
                  "case": "b",
                  "slot": "triage · gpt-4o-mini",
                },
                {
                  "baseline": null,
                  "candidate": 2,
                  "case": "c",
                  "slot": "triage · gpt-4o-mini",
                },
              ],
              "gradersPerCell": 1,
              "kind": "run",
              "pace": {
                "both": {
                  "concurrency": 8,
                  "delayMs": 0,
                },
                "main": {
                  "concurrency": 8,
                  "delayMs": 0,
                },
              },
              "slots": [
                {
                  "baselineIndex": 0,
                  "candidateIndex": 0,
                  "label": "triage · gpt-4o-mini",
                  "moved": [
                    "prompt prompts/triage.txt",
                  ],
                  "prompt": {
                    "baseline": null,
                    "candidate": null,
                    "model": {
                      "price": null,
                      "providerId": "openai:chat:gpt-4o-mini",
                      "providerLabel": null,
                    },
                  },
                  "promptFile": "prompts/triage.txt",
                  "slot": "triage · gpt-4o-mini",
                },
              ],
              "together": {
                "kind": "cell",
              },
            },
            "changedInputs": [
              "prompts/triage.txt",
            ],
            "config": "evals/triage.yaml",
            "notes": [],
            "suite": "triage",
          },
        ],
      }
    `);
  });

  test('a new suite runs on this side alone', () => {
    const plan = planned(null, manifest(two));
    expect(plan.suites[0]?.action).toMatchObject({
      kind: 'run',
      cases: [{ status: 'added' }, { status: 'added' }],
    });
    expect(plan.calls).toEqual({ atLeast: 2, atMost: 2 });
  });

  test('a case marked `repeat: never` is asked once on each side', () => {
    const cases = [manifestCase({ id: 'a', repeatNever: true }), manifestCase({ id: 'b' })];
    expect(planned(manifest(cases), manifest(cases)).calls).toEqual({ atLeast: 8, atMost: 8 });
  });

  test('a case that asks something else is looked at, a removed one is not asked', () => {
    const before = [manifestCase({ id: 'a' }), manifestCase({ id: 'gone' })];
    const after = [manifestCase({ id: 'a', varsDigest: 'bbbbbbbbbbbbbbbb' })];
    expect(planned(manifest(before), manifest(after)).calls).toEqual({ atLeast: 1, atMost: 1 });
  });

  test('rows stay whole when either side needs it, and a note says so', () => {
    const plan = planned(
      suite({ together: { kind: 'row', reason: '`select-best` compares answers.' } }),
      suite({}),
    );
    expect(plan.suites[0]?.action).toMatchObject({ together: { kind: 'row' } });
    expect(plan.suites[0]?.notes).toEqual([
      'Each case is run with all prompts and models at once: `select-best` compares answers.',
    ]);
  });

  test('a cell that one side leaves out is not compared', () => {
    const before = manifest(two);
    const plan = planned({ ...before, cells: before.cells.slice(1) }, manifest(two));
    expect(plan.suites[0]?.action).toMatchObject({ cells: [{ baseline: null }, { baseline: 1 }] });
  });
});

describe('a suite that does not run', () => {
  test('nothing that it depends on differs', () => {
    expect(planSuites({ config, suites: new Map(), samples, ...facts })).toMatchInlineSnapshot(`
      {
        "calls": {
          "atLeast": 0,
          "atMost": 0,
        },
        "suites": [
          {
            "action": {
              "kind": "skip",
              "reason": "no input of this suite differs between main and this PR",
            },
            "changedInputs": [],
            "config": "evals/triage.yaml",
            "notes": [],
            "suite": "triage",
          },
        ],
      }
    `);
  });

  test('it is gone', () => {
    expect(planned(manifest(two), null).suites[0]?.action).toEqual({
      kind: 'skip',
      reason: 'this PR removes the suite',
      removed: true,
    });
  });

  test('it is gone, and its config is not a suite of this PR', () => {
    const inputs = { changedInputs: ['evals/old.yaml'], baseline: manifest(two), candidate: null };
    const { suites } = planSuites({ config, suites: new Map([['old', inputs]]), samples, ...facts });
    expect(suites.map(({ suite, config: path, action }) => [suite, path, action.kind])).toEqual([
      ['triage', 'evals/triage.yaml', 'skip'],
      ['old', 'evals/old.yaml', 'skip'],
    ]);
  });

  const failed = { failed: { cause: 'provider', reason: 'No package "x".', fix: 'npm i x' } } as const;
  test.each([
    ['this PR cannot be loaded', why(suite({}), failed)],
    ['main cannot be loaded', why(failed, suite({}))],
    ['a file crosses the trees', why({ failed: { ...failed.failed, cause: 'cross-tree' } }, suite({}))],
    [
      'a secret is missing',
      why(suite({ missingSecrets: ['OPENAI_API_KEY'] }), suite({ missingSecrets: ['OPENAI_API_KEY'] })),
    ],
    ['a secret of a new suite is missing', why(null, suite({ missingSecrets: ['OPENAI_API_KEY'] }))],
    [
      'a secret is missing that main needs not',
      why(suite({}), suite({ missingSecrets: ['OPENAI_API_KEY'] })),
    ],
    [
      'secrets are withheld',
      why(suite({ missingSecrets: ['B_KEY'] }), suite({ missingSecrets: ['B_KEY', 'A_KEY'] }), {
        secretsWithheld: 'pull requests from forks',
      } as never),
    ],
    [
      'secrets are withheld from Dependabot',
      why(suite({ missingSecrets: ['B_KEY'] }), suite({ missingSecrets: ['B_KEY', 'A_KEY'] }), {
        secretsWithheld: 'pull requests of Dependabot',
      } as never),
    ],
    ['no case', why(suite({}), manifest([]))],
    ['no column', why(suite({}), manifest(two, []))],
    ['no cell', why(suite({}), suite({ cells: [] }))],
    [
      'one server for both',
      why(
        suite({ sharedAddresses: ['http://localhost:3000'] }),
        suite({ sharedAddresses: ['http://localhost:3000'] }),
      ),
    ],
    ['a server of one side alone', why(suite({}), suite({ sharedAddresses: ['http://localhost:3000'] }))],
    [
      'one server for both, though served',
      why(
        suite({ sharedAddresses: ['http://localhost:3000'] }),
        suite({ sharedAddresses: ['http://localhost:3000'] }),
        {
          served: true,
        },
      ),
    ],
  ])('%s', (_, reason) => {
    expect(reason).toMatchSnapshot();
  });

  test.each([
    [[], 'run'],
    [['search/index.js', 'package-lock.json'], 'unmeasured'],
  ])('a store of both sides, where %j is what it may be made of: %s', (serverFiles, kind) => {
    const sharedStores = ['http://localhost:6333'];
    const store = suite({ sharedStores });
    const other = manifest(two, [manifestSlot({ promptDigest: 'prompt-2' })], { sharedStores });
    const arms = { changedInputs: ['rag.yaml'], serverFiles, baseline: store, candidate: other };
    const [found] = planSuites({ config, suites: new Map([['triage', arms]]), samples, ...facts }).suites;
    expect(found?.action.kind).toBe(kind);
    expect(JSON.stringify(found)).toContain(
      kind === 'run' ? 'nothing that it is made of' : '`search/index.js` and 1 more',
    );
  });

  test('with `serve:` and a port of its own each side has its own server', () => {
    const at = (port: number) => suite({ sharedAddresses: [`http://localhost:${port}`] });
    expect(planned(at(4001), at(4002), { served: true }).suites[0]?.action.kind).toBe('run');
  });
});

describe('the budget', () => {
  test.each([
    [3000, 3000],
    [3000, 90_000],
  ])('fits: %i to %i', (atLeast, atMost) => {
    expect(overBudget({ atLeast, atMost }, 3000)).toBeNull();
  });

  test('does not fit: what it would cost, and the line that raises it', () => {
    expect(overBudget({ atLeast: 3001, atMost: 1_234_567 }, 3000)).toMatchInlineSnapshot(`
      {
        "cause": "budget",
        "fix": "Raise it in main's pawl.yaml, or run fewer suites or samples:
      budget: {calls: 1234567}",
        "reason": "The run would cost 3,001 to 1,234,567 provider calls, above the budget of 3,000. None was made.",
      }
    `);
    expect(overBudget({ atLeast: 3006, atMost: 3006 }, 3000)?.reason).toMatchInlineSnapshot(
      `"The run would cost 3,006 provider calls, above the budget of 3,000. None was made."`,
    );
  });
});

test.each([
  [0, 20],
  [2, 2],
  [3, 1],
])('main takes %i graders and this PR %i: the plan counts the larger number', (main, own) => {
  const moved = [manifestSlot({ promptDigest: 'prompt-2' })];
  const action = planned(suite({ gradersPerCell: main }), manifest(two, moved, { gradersPerCell: own }))
    .suites[0]?.action;
  expect(action).toMatchObject({ kind: 'run', gradersPerCell: Math.max(main, own) });
});
