import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { namedErrors } from '../../compare/errors/named-errors.ts';
import { allQuarantineNews } from '../../compare/over-time/noisy-cases.ts';
import type { GateConfig } from '../../config/gate-config.ts';
import type { Policy } from '../../config/policy/policy.ts';
import { withPlace } from '../../config/policy/store-place.ts';
import { errorLine } from '../../errors.ts';
import { grouped } from '../../grouped.ts';
import { paidRun } from '../../journal/paid-run.ts';
import type { EvalPlan } from '../../plan/eval-plan.ts';
import { unmeasuredLine } from '../../plan/eval-plan.ts';
import type { StoredInput } from '../../plan/stored/eligibility.ts';
import { missingOf, type NightlyCells } from '../../plan/stored/nightly-plan.ts';
import type { NightlyReport, NightlySuite } from '../../report/nightly/nightly-report.ts';
import { cellKey } from '../../samples/cell.ts';
import { recordsText } from '../../samples/records.ts';
import { withoutSame } from '../../samples/same-sample.ts';
import type { Sample } from '../../samples/sample.ts';
import { openStore } from '../../samples/store/open-store.ts';
import type { SampleStore } from '../../samples/store/sample-store.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { makeOwnFolder, writeFileAtomic } from '../../trees/own-files.ts';
import type { GateOptions } from '../opening/gate-options.ts';
import { openTree } from '../opening/open-tree.ts';
import type { RecordWanted } from '../opening/resolve-change.ts';
import { nightlyErosions } from './nightly-erosions.ts';
import { type NightlySamples, nightlySamples } from './nightly-sampling.ts';

/**
 * One night of main: idle repeats for cases with few samples, whether it answers as it did, and what it has lost since
 * its anchor. What was sampled is also left in `.pawl/samples.jsonl`. Throws where the store cannot be reached at all.
 */
export async function nightly(wanted: RecordWanted, options: GateOptions): Promise<NightlyReport> {
  const { root, config, candidate } = wanted;
  const started = options.clock();
  const repository = await openRepository(root, { ...options.env, ...options.storeEnv }, true);
  const store = openStore(withPlace(config.policy.baseline), { root, git: repository.git, pause });
  const held = await storedOf(config, store);
  const now = new Date().toISOString();
  const { secretsWithheld, env, openEngine, onEvent, log } = options;
  const tree = await openTree({
    root,
    config,
    env,
    openEngine,
    secretsWithheld,
    askModels: true,
    namesRefused: true,
  });
  try {
    for (const line of tree.models) log(line);
    const elapsedMs = () => options.clock() - started;
    const paid = await paidRun({
      ...tree,
      root,
      config,
      env,
      log,
      isLocal: options.event === null,
      // What was sent in batches yesterday is of yesterday's night.
      purpose: ['nightly', (options.batches?.since() ?? now).slice(0, 10)],
    });
    options.batches?.spent([...held, ...paid.journal.samples]);
    const stored: StoredInput = {
      // A night that was cut off has stored some of what its journal holds: held against itself, it would find that nothing changed.
      samples: withoutSame(held, paid.journal.samples),
      now,
      maxAgeDays: config.policy.baseline.maxAgeDays,
    };
    const night = await nightlySamples({ plan: tree.plan, engine: paid.engine }, stored, {
      config,
      commit: candidate.commit,
      onEvent,
      elapsedMs,
    }).finally(paid.close);
    writeSamples(root, night.samples);
    const problem = await kept(store, config, withoutSame(night.samples, held));
    const inBatches = options.batches?.lines() ?? [];
    if (problem.length === 0) {
      // The next night fetches the rest. The journal tells it what this one has.
      if (inBatches.length === 0) paid.kept();
      options.batches?.kept();
    }
    const eroded = await nightlyErosions(
      config,
      { ...stored, samples: [...stored.samples, ...night.samples] },
      night,
      repository,
    );
    const quarantine = allQuarantineNews(
      grouped([...stored.samples, ...night.samples], ({ suite }) => suite),
      config.policy.quarantine,
    );
    const problems = [
      ...unmeasured(tree.plan),
      ...tooManyErrors(config, night),
      ...problem,
      ...eroded.problems,
    ];
    return {
      ...reportOf(config, night, store),
      erosions: eroded.erosions,
      problems,
      inBatches,
      models: tree.models,
      quarantine,
    };
  } finally {
    await tree.close();
  }
}

async function storedOf({ suites }: GateConfig, store: SampleStore): Promise<Sample[]> {
  const bySuite: (readonly Sample[])[] = [];
  for (const { id } of suites) bySuite.push((await store.read(id)).samples);
  return bySuite.flat();
}

function writeSamples(root: string, samples: readonly Sample[]): void {
  const folder = makeOwnFolder(path.join(root, '.pawl'));
  writeFileAtomic(path.join(folder, 'samples.jsonl'), recordsText({ status: 'complete' }, samples));
}

/** Stores what was scored. An error says nothing of main; it was counted. */
async function kept(
  store: SampleStore,
  { suites }: GateConfig,
  samples: readonly Sample[],
): Promise<string[]> {
  try {
    const scored = samples.filter(({ result }) => result.kind === 'scored');
    for (const { id } of suites)
      await store.append(
        id,
        scored.filter((sample) => sample.suite === id),
      );
    return [];
  } catch (error) {
    return [errorLine(error)];
  }
}

function unmeasured({ suites }: EvalPlan): string[] {
  return suites.flatMap(({ suite, action }) =>
    action.kind === 'unmeasured' ? [`\`${suite}\`: ${unmeasuredLine(action.why)}`] : [],
  );
}

function tooManyErrors({ policy }: GateConfig, { samples }: NightlySamples): string[] {
  const errors = samples.flatMap(({ result }) => (result.kind === 'errored' ? [result.message] : []));
  if (errors.length <= policy.limits.errors * samples.length) return [];
  return [`${errors.length} of ${samples.length} samples failed with an error, the first: ${errors[0]}`];
}

function reportOf(config: GateConfig, night: NightlySamples, store: SampleStore) {
  const { samples, cells, drifts, lasting, waiting, doubted } = night;
  const asked = new Set(samples.map(cellKey));
  const scored = samples.filter(({ result }) => result.kind === 'scored').length;
  return {
    store: store.describe(),
    scored,
    errored: samples.length - scored,
    failed: namedErrors(samples),
    calls: samples.reduce((sum, { calls }) => sum + calls.target + calls.grader, 0),
    suites: config.suites.map(({ id }) => fullness(id, cells, { ...config.policy.samples, asked })),
    waiting,
    doubted: doubted.map(({ slot }) => slot),
    drifts,
    lasting,
  };
}

function fullness(
  suite: string,
  { cells, left }: NightlyCells,
  { stored: fill, nightly: target, asked }: Policy['samples'] & { readonly asked: ReadonlySet<string> },
): NightlySuite {
  const own = cells.filter((cell) => cell.suite === suite);
  return {
    suite,
    cells: own.length,
    full: own.filter(({ stored }) => stored.length >= target).length,
    target,
    rested: own.filter((cell) => !asked.has(cellKey(cell)) && missingOf(cell, fill) <= 0).length,
    left: left.filter((each) => each.suite === suite),
  };
}
