import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import { planGate } from '../../src/pipeline/plan-gate.ts';
import type { ManifestCase, SuiteManifest } from '../../src/plan/manifest.ts';
import type { Arm } from '../../src/samples/sample.ts';

/** A suite of so many cases whose prompt differs between the arms. */
function manifest(arm: Arm, count: number, gradersPerCell = 0): SuiteManifest {
  const cases = Array.from(
    { length: count },
    (_, index): ManifestCase => ({
      index,
      id: `case ${index}`,
      description: null,
      varsDigest: `vars ${index}`,
      assertionsDigest: 'same',
      preview: '',
      critical: false,
      cluster: null,
      repeatNever: false,
    }),
  );
  const slot = {
    index: 0,
    promptIndex: 0,
    providerIndex: 0,
    promptLabel: 'triage',
    providerLabel: 'assistant',
    providerId: 'openai:chat:x',
    promptFile: 'prompt.txt',
    promptDigest: arm,
    providerDigest: 'same',
  };
  return {
    suite: 'support',
    arm,
    description: null,
    slots: [slot],
    cases,
    cells: cases.map(({ index }) => ({ index, slot: 0, case: index, promptDigest: `${arm} ${index}` })),
    together: { kind: 'cell' },
    maxConcurrency: null,
    delayMs: null,
    sharedAddresses: [],
    missingSecrets: [],
    gradersPerCell,
  };
}

function planned(written: object, main: SuiteManifest | null, change: SuiteManifest) {
  const policy = policySchema.parse(written);
  const { metrics } = policy;
  return planGate({
    config: {
      file: null,
      policy,
      suites: [{ id: 'support', config: 'promptfooconfig.yaml', paths: [], metrics }],
      skipped: [],
    },
    suites: new Map([['support', { changedInputs: ['prompt.txt'], baseline: main, candidate: change }]]),
    served: false,
    secretsWithheld: null,
  });
}

const reworded = (count: number, policy: object = {}) =>
  planned(policy, manifest('baseline', count), manifest('candidate', count));

describe('calls of a run', () => {
  test.each([
    [20, 3000],
    [272, 3000],
    [1000, 11_000],
    [3000, 33_000],
  ])('%i cases with nothing stored: none is refused, at most %i', (count, limit) => {
    const { over, callLimit } = reworded(count);
    expect([over, callLimit]).toEqual([null, limit]);
  });

  test('a number of the policy is a hard limit', () => {
    const { over, callLimit } = reworded(1000, { budget: { calls: 3000 } });
    expect(callLimit).toBe(3000);
    expect(over?.reason).toBe(
      'The run would cost 4,000 to 11,000 provider calls, above the budget of 3,000. None was made.',
    );
  });

  test('what people read of a budget without a number names the numbers that hold', () => {
    const { description = '' } = policySchema.shape.budget.unwrap().shape.calls;
    expect(description).toContain(`Without it: ${reworded(1).callLimit}, or`);
    expect(description).toContain(` ${reworded(3000).callLimit / 3000} calls for each case`);
    expect(COMMANDS.backtest.flags.budget.summary).toContain(`else ${reworded(1).callLimit}.`);
  });

  test('the samples of one design alone, and those of metrics that are about repeats', () => {
    expect(reworded(1000, { effort: 'uniform', samples: { repeats: 10 } })).toMatchObject({
      over: null,
      callLimit: 20_000,
    });
    const repeats = reworded(1000, { samples: { repeats: 4 }, metrics: { 'pass^4': { gate: true } } });
    expect(repeats.over).toBeNull();
    expect(repeats.callLimit).toBe(11_800);
  });

  test('graders of main count', () => {
    const graded = planned({}, manifest('baseline', 1000, 2), manifest('candidate', 1000, 2));
    expect([graded.over, graded.callLimit]).toEqual([null, 33_000]);
  });

  test('what a change adds raises nothing: cases, suites and graders', () => {
    const cases = planned({}, manifest('baseline', 100), manifest('candidate', 50_000));
    expect([cases.over, cases.callLimit]).toEqual([null, 3000]);
    const suite = planned({}, null, manifest('candidate', 50_000));
    expect(suite.callLimit).toBe(3000);
    expect(suite.over?.cause).toBe('budget');
    const graders = planned({}, manifest('baseline', 1000), manifest('candidate', 1000, 50));
    expect(graders.callLimit).toBe(11_000);
    expect(graders.over?.cause).toBe('budget');
  });
});
