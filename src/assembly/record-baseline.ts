import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { SuiteConfig } from '../config/gate-config.ts';
import { suiteInputs, touchedBy } from '../config/suite-inputs.ts';
import { PawlError } from '../errors.ts';
import { makeOwnFolder } from '../publish/own-folder.ts';
import { writeFileAtomic } from '../publish/write-file.ts';
import { openStore } from '../samples/open-store.ts';
import { recordsText } from '../samples/records.ts';
import type { Sample } from '../samples/sample.ts';
import type { SampleStore } from '../samples/sample-store.ts';
import { changedSince } from '../trees/changed-since.ts';
import { openRepository } from '../trees/repository.ts';
import type { GateOptions } from './gate-options.ts';
import type { RecordWanted } from './resolve-change.ts';
import { runSuites, type SuitesRun } from './run-suites.ts';

/** What became of recording: lines for people, and whether every suite was sampled and stored. */
export interface Recorded {
  readonly complete: boolean;
  readonly lines: readonly string[];
}

/**
 * Records one sample of every case of the default branch as its baseline: of the suites that the push touched, and of
 * those that have none stored, but of no case of which the policy's number with today's keys is stored. What was sampled is also left in `.pawl/samples.jsonl`, so that a store that cannot be
 * written loses nothing that was paid for.
 */
export async function recordBaseline(wanted: RecordWanted, options: GateOptions): Promise<Recorded> {
  const { root, config, candidate } = wanted;
  const repository = await openRepository(root, { ...options.env, ...options.storeEnv }, true);
  const { git } = repository;
  const store = openStore(config.policy.baseline, { root, git, pause });
  const changed = await changedSince(repository, options.event?.beforeSha);
  const { suites, held } = await suitesToRecord(root, config.suites, changed, store);
  if (suites.length === 0)
    return { complete: true, lines: ['No suite depends on what was pushed: nothing was run.'] };
  const run = await runSuites({
    root,
    config: { ...config, suites },
    env: options.env,
    secretsWithheld: options.secretsWithheld,
    seed: 0,
    onEvent: options.onEvent,
    recorded: {
      stored: {
        samples: held,
        now: new Date().toISOString(),
        maxAgeDays: config.policy.baseline.maxAgeDays,
      },
      enough: config.policy.samples.stored,
    },
  });
  const facts = candidate.commit === null ? {} : { commit: candidate.commit };
  const samples = run.samples.map((sample): Sample => ({ ...sample, ...facts, arm: 'baseline' }));
  const folder = makeOwnFolder(path.join(root, '.pawl'));
  writeFileAtomic(path.join(folder, 'samples.jsonl'), recordsText({ status: 'complete', ...facts }, samples));
  const problem = await stored(store, suites, samples);
  const done = `${samples.length} samples are in ${store.describe()}.`;
  const lines = [
    ...runLines(run, config.policy.samples.stored),
    ...(problem ? [problem] : samples.length > 0 ? [done] : []),
  ];
  return { complete: problem === null && run.unmeasured.length === 0 && !run.budgetSpent, lines };
}

async function suitesToRecord(
  root: string,
  suites: readonly SuiteConfig[],
  changed: readonly string[] | null,
  store: SampleStore,
): Promise<{ readonly suites: readonly SuiteConfig[]; readonly held: readonly Sample[] }> {
  const wanted: SuiteConfig[] = [];
  const held: Sample[] = [];
  for (const suite of suites) {
    const touched = changed === null || touchedBy(suiteInputs({ root, suite }), changed).length > 0;
    const { samples } = await store.read(suite.id);
    if (!touched && samples.length > 0) continue;
    wanted.push(suite);
    held.push(...samples);
  }
  return { suites: wanted, held };
}

/** Stores every suite's samples. Returns why they could not be stored, null when they were. */
async function stored(
  store: SampleStore,
  suites: readonly SuiteConfig[],
  samples: readonly Sample[],
): Promise<string | null> {
  try {
    for (const { id } of suites) {
      await store.append(
        id,
        samples.filter((sample) => sample.suite === id),
      );
    }
    return null;
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    const { what, why, fix } = error.help;
    return [what, why ?? '', fix ? `To fix: ${fix}` : ''].filter((part) => part !== '').join(' ');
  }
}

function runLines({ unmeasured, budgetSpent, enough }: SuitesRun, wanted: number): string[] {
  const cells = enough === 1 ? '1 case has' : `${enough} cases have`;
  return [
    ...unmeasured.map(({ suite, why }) => `${suite}: ${why.reason} To fix: ${why.fix}`),
    ...(budgetSpent ? ['The budget was spent before every case was sampled.'] : []),
    ...(enough > 0 ? [`${cells} ${wanted} samples of the same inputs stored already: not asked again.`] : []),
  ];
}
