import { shardReadings } from '../../src/compare/over-time/shard-readings.ts';
import type { GateConfig } from '../../src/config/gate-config.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import type { CellRequest, EvalEngine } from '../../src/engine/eval-engine.ts';
import { grouped } from '../../src/grouped.ts';
import { journaledEngine } from '../../src/journal/journaled-engine.ts';
import { withShardSamples } from '../../src/journal/shard-samples.ts';
import { type GateOutcome, type GateRequest, runPipeline } from '../../src/pipeline/pipeline.ts';
import { drawShard } from '../../src/pipeline/shard.ts';
import type { ManifestCase, SuiteManifest } from '../../src/plan/manifest.ts';
import { withheldOf } from '../../src/plan/shards.ts';
import type { Arm, Sample } from '../../src/samples/sample.ts';
import type { Stage } from '../../src/samples/stage.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';

/** Whether an answer passes. The same arguments give the same result in every run. */
export type Passes = (cell: CellRequest, stage: Stage, repeat: number) => boolean;

/** A suite of so many cases whose prompt this PR changes. */
function sizedManifest(arm: Arm, count: number): SuiteManifest {
  const cases = Array.from(
    { length: count },
    (_, index): ManifestCase => ({
      ...{ index, id: `case ${index}`, description: null, preview: '', critical: false, cluster: null },
      ...{ varsDigest: `vars ${index}`, assertionsDigest: 'same', repeatNever: false },
    }),
  );
  return {
    ...{ suite: 'support', arm, description: null, cases },
    slots: [
      {
        ...{ index: 0, promptIndex: 0, providerIndex: 0, promptLabel: 'triage', providerLabel: 'assistant' },
        ...{
          providerId: 'openai:chat:x',
          promptFile: 'prompt.txt',
          promptDigest: arm,
          providerDigest: 'same',
        },
      },
    ],
    cells: cases.map(({ index }) => ({ index, slot: 0, case: index, promptDigest: `${arm} ${index}` })),
    together: { kind: 'cell' },
    ...{ maxConcurrency: null, delayMs: null, sharedAddresses: [], missingSecrets: [], gradersPerCell: 0 },
  };
}

/** An engine whose answers depend on cell, stage and repeat alone; it numbers them from `firstRepeat` of each cell on. */
function steadyEngine(passes: Passes, firstRepeat: (cell: CellRequest, stage: Stage) => number): EvalEngine {
  return {
    manifest: () => Promise.reject(new Error('no suite is opened here')),
    close: async () => {},
    run: async ({ cells, round, stage, maxCalls }) => {
      const samples = cells.flatMap((cell) =>
        Array.from({ length: cell.count }, (_, at): Sample => {
          const repeat = firstRepeat(cell, stage) + at;
          const passed = passes(cell, stage, repeat);
          return {
            ...{
              suite: cell.suite,
              slot: cell.slot,
              case: cell.case,
              arm: cell.arm,
              round,
              stage,
              repeat: at,
            },
            result: { kind: 'scored', passed, score: Number(passed), metrics: {}, failed: [] },
            ...{ output: `${passed} ${repeat}`, latencyMs: 100, target: {}, grader: {}, cached: false },
            ...{ calls: { target: 1, grader: 0 }, at: '2026-01-01T00:00:00Z' },
          };
        }),
      );
      return { budgetSpent: samples.length > maxCalls, samples: samples.slice(0, Math.max(0, maxCalls)) };
    },
  };
}

const NO_JOURNAL = {
  ...{ attempt: 1, earlier: [], heldFrom: null, samples: [], stored: null, exhausted: null },
  held: () => [],
  add: () => {},
  chooseBy: () => {},
  problems: () => [],
  end: () => {},
  close: () => {},
  forget: () => {},
};

/** The gate of one change of so many cases. */
function requestOf(count: number, seed: number, calls = 50 * count): GateRequest {
  const config: GateConfig = {
    file: null,
    policy: policySchema.parse({ budget: { calls } }),
    suites: [{ id: 'support', config: 'promptfooconfig.yaml', paths: [], metrics: {} }],
    skipped: [],
  };
  return {
    config,
    suites: new Map([
      [
        'support',
        {
          changedInputs: ['prompt.txt'],
          baseline: sizedManifest('baseline', count),
          candidate: sizedManifest('candidate', count),
        },
      ],
    ]),
    ...{ served: false, secretsWithheld: null, seed, elapsedMs: () => 0 },
  };
}

/** The gate of one change in one process. */
export function wholeRun(count: number, passes: Passes, seed: number): Promise<GateOutcome> {
  const whole = steadyEngine(passes, () => 0);
  return runPipeline(requestOf(count, seed), journaledEngine(whole, NO_JOURNAL), () => {});
}

/** The gate of one change in one process, and over shards, on the same answers. */
export async function alikeRuns(
  count: number,
  shards: number,
  passes: Passes,
  seed: number,
  calls?: number,
): Promise<{
  readonly one: GateOutcome;
  readonly merged: GateOutcome;
  readonly drawn: readonly number[];
  readonly withheld: readonly Sample[];
}> {
  const request = requestOf(count, seed, calls);
  const one = await wholeRun(count, passes, seed);
  const whole = steadyEngine(passes, () => 0);
  const parts: Sample[][] = [];
  for (let index = 1; index <= shards; index++) {
    const { samples } = await drawShard(request, { index, count: shards }, whole, () => {});
    parts.push([...samples]);
  }
  const brought = {
    count: shards,
    ...withheldOf(parts.flat(), seed, (suite) => shardReadings(request.config, suite)),
  };
  const taken = grouped(brought.taken, ({ stage, case: id, arm }) => `${stage} ${id} ${arm}`);
  // What is asked again are the last answers of its cell, or all, so that it comes out as in one process.
  const rest = steadyEngine(passes, ({ case: id, arm }, stage) =>
    stage === 'fill' ? (taken.get(`fill ${id} ${arm}`)?.length ?? 0) : 0,
  );
  const journal = withShardSamples(NO_JOURNAL, brought);
  const merged = await runPipeline({ ...request, shards: brought }, journaledEngine(rest, journal), () => {});
  return { one, merged, drawn: parts.map(({ length }) => length), withheld: brought.withheld };
}

/** The verdict of one process with the calls that a merging job makes a second time: all else is the same. */
export function withPaidTwice(verdict: Verdict, withheld: readonly Sample[]): Verdict {
  const { calls } = verdict.comparison;
  const twice = (arm: Arm) => calls[arm] + withheld.filter((sample) => sample.arm === arm).length;
  const all = { ...calls, baseline: twice('baseline'), candidate: twice('candidate') };
  return { ...verdict, comparison: { ...verdict.comparison, calls: all } };
}
