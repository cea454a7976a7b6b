import { describe, expect, test } from 'vitest';
import type { GateConfig } from '../../src/config/gate-config.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import type { CellRequest, EvalEngine, RoundRequest } from '../../src/engine/eval-engine.ts';
import { type GateEvent, runPipeline } from '../../src/pipeline/pipeline.ts';
import type { ManifestCase, SuiteManifest } from '../../src/plan/manifest.ts';
import type { Arm, Sample } from '../../src/samples/sample.ts';

const CASES = 40;

function manifest(arm: Arm): SuiteManifest {
  const cases = Array.from(
    { length: CASES },
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
  return {
    suite: 'support',
    arm,
    description: null,
    slots: [
      {
        index: 0,
        promptIndex: 0,
        providerIndex: 0,
        promptLabel: 'triage',
        providerLabel: 'assistant',
        providerId: 'openai:chat:x',
        promptFile: 'prompt.txt',
        promptDigest: arm,
        providerDigest: 'same',
      },
    ],
    cases,
    cells: cases.map(({ index }) => ({ index, slot: 0, case: index, promptDigest: `${arm} ${index}` })),
    together: { kind: 'cell' },
    maxConcurrency: null,
    delayMs: null,
    sharedAddresses: [],
    missingSecrets: [],
    gradersPerCell: 0,
  };
}

/** An engine whose answers come from `passes`; it counts its calls and stops at `maxCalls` as the real one does. */
function fakeEngine(
  passes: (cell: CellRequest) => boolean,
): EvalEngine & { readonly rounds: RoundRequest[] } {
  const rounds: RoundRequest[] = [];
  return {
    rounds,
    manifest: async ({ arm }) => manifest(arm),
    close: async () => {},
    run: async (request) => {
      rounds.push(request);
      const wanted = request.cells.flatMap((cell) =>
        Array.from({ length: cell.count }, (_, repeat) => ({ cell, repeat })),
      );
      const launched = wanted.slice(0, request.maxCalls);
      return {
        samples: launched.map(({ cell, repeat }) => sampleOf(request, cell, repeat, passes(cell))),
        budgetSpent: launched.length < wanted.length,
      };
    },
  };
}

function sampleOf(request: RoundRequest, cell: CellRequest, repeat: number, passed: boolean): Sample {
  return {
    suite: cell.suite,
    slot: cell.slot,
    case: cell.case,
    arm: cell.arm,
    round: request.round,
    stage: request.stage,
    repeat,
    result: {
      kind: 'scored',
      passed,
      score: passed ? 1 : 0,
      metrics: {},
      failed: passed ? [] : [{ label: 'contains "x"', reason: 'x is missing' }],
    },
    output: passed ? 'x' : 'y',
    latencyMs: 100,
    target: {},
    grader: {},
    calls: { target: 1, grader: 0 },
    cached: false,
    at: '2026-01-01T00:00:00Z',
  };
}

async function judged(
  policy: object,
  passes: (cell: CellRequest) => boolean,
  touched = true,
  triedBefore: readonly Sample[] = [],
) {
  const engine = fakeEngine(passes);
  const config: GateConfig = {
    file: null,
    policy: policySchema.parse(policy),
    suites: [{ id: 'support', config: 'promptfooconfig.yaml', paths: [], metrics: {} }],
    skipped: [],
  };
  const inputs = {
    changedInputs: ['prompt.txt'],
    baseline: manifest('baseline'),
    candidate: manifest('candidate'),
  };
  const events: GateEvent[] = [];
  const outcome = await runPipeline(
    {
      config,
      suites: new Map(touched ? [['support', inputs]] : []),
      served: false,
      secretsWithheld: null,
      seed: 1,
      elapsedMs: () => 0,
      triedBefore,
    },
    engine,
    (event) => events.push(event),
  );
  return { ...outcome, engine, events };
}

const breaks = (...broken: number[]) => {
  const names = new Set(broken.map((index) => `case ${index}`));
  return (cell: CellRequest) => cell.arm === 'baseline' || !names.has(cell.case);
};

describe.each(['low', 'normal', 'high', 'uniform'])('the whole line, effort %s', (effort) => {
  test('nothing broken: pass', async () => {
    const { verdict, engine } = await judged({ effort }, () => true);
    expect([verdict.outcome, verdict.exitCode]).toEqual(['pass', 0]);
    expect(engine.rounds.map((round) => round.round)).toEqual(engine.rounds.map((_, index) => index));
  });

  test('three of forty broken: regressed, and exactly these are named', async () => {
    const { verdict } = await judged({ effort }, breaks(3, 17, 29));
    expect([verdict.outcome, verdict.exitCode]).toEqual(['regressed', 1]);
    const state = verdict.suites[0]?.comparison.state;
    const cases = state?.kind === 'compared' ? (state.slots[0]?.cases ?? []) : [];
    const lost = cases.filter(({ transition }) => transition === 'broken' || transition === 'suspected');
    expect(lost.map((entry) => entry.case)).toEqual(['case 3', 'case 17', 'case 29']);
  });

  test('a budget that ends early is never a pass', async () => {
    const { verdict } = await judged({ effort, budget: { calls: 250 } }, breaks(1, 2, 3));
    expect(verdict.outcome).not.toBe('pass');
  });
});

test('same evidence, same seed: same verdict, to the byte', async () => {
  const [first, second] = await Promise.all([judged({}, breaks(3, 17)), judged({}, breaks(3, 17))]);
  expect(JSON.stringify(first?.verdict)).toBe(JSON.stringify(second?.verdict));
});

test('an untouched suite makes no call', async () => {
  const { verdict, engine } = await judged({}, () => true, false);
  expect([verdict.outcome, engine.rounds.length]).toEqual(['pass', 0]);
});

test('what was tried before counts against the budget', async () => {
  const { samples } = await judged({}, breaks(3));
  const calls = samples.length;
  const [first] = samples;
  const within = async (tried: readonly Sample[]) =>
    (await judged({ budget: { calls } }, breaks(3), true, tried)).spent;
  expect(await within([])).toBeNull();
  expect(await within(first ? [first] : [])).toEqual({ of: 'calls', limit: calls });
});

test('a plan over the budget stops before the first call', async () => {
  const { verdict, engine } = await judged({ effort: 'uniform', budget: { calls: 100 } }, () => true);
  expect([verdict.outcome, verdict.exitCode, engine.rounds.length]).toEqual(['not-measured', 3, 0]);
});
