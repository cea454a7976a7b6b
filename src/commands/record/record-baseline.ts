import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { namedErrors } from '../../compare/errors/named-errors.ts';
import type { GateConfig, SuiteConfig } from '../../config/gate-config.ts';
import { withPlace } from '../../config/policy/store-place.ts';
import { errorLine } from '../../errors.ts';
import { claimsOf, touchedBy } from '../../inputs/touched.ts';
import { count, outOf } from '../../numbers.ts';
import { unmeasuredLine } from '../../plan/eval-plan.ts';
import { takenOverLines } from '../../report/words/merged-samples.ts';
import { recordsText } from '../../samples/records.ts';
import { withoutSame } from '../../samples/same-sample.ts';
import type { Sample } from '../../samples/sample.ts';
import { openStore } from '../../samples/store/open-store.ts';
import type { SampleStore } from '../../samples/store/sample-store.ts';
import { changedSince } from '../../trees/git/changed-since.ts';
import { pushedCommits } from '../../trees/git/pushed-commits.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { makeOwnFolder, writeFileAtomic } from '../../trees/own-files.ts';
import { docsPage } from '../../vocabulary.ts';
import type { GateOptions } from '../opening/gate-options.ts';
import { servedNames } from '../opening/open-suites.ts';
import type { RecordWanted } from '../opening/resolve-change.ts';
import { inputsOf, isUnreadable } from '../opening/unloaded-suites.ts';
import { runSuites, type SuitesRun } from './run-suites.ts';

/** What became of recording: lines for people, and whether every suite was sampled and stored. */
export interface Recorded {
  readonly complete: boolean;
  readonly lines: readonly string[];
}

/**
 * Brings main's samples up to date: of the suites that a push touched, and of those that have none stored. What merged
 * pull requests left is taken over where its keys are main's. Then a push, or whoever brings such samples along, asks
 * once for each cell that has nothing stored under today's keys; any other run once for each that has fewer than the
 * policy's number. All of it is also left in `.pawl/samples.jsonl`, so that a store that cannot be written loses
 * nothing that was paid for.
 */
export async function recordBaseline(wanted: RecordWanted, options: GateOptions): Promise<Recorded> {
  const { root, config, candidate } = wanted;
  const { policy } = config;
  const repository = await openRepository(root, { ...options.env, ...options.storeEnv }, true);
  const store = openStore(withPlace(policy.baseline), { root, git: repository.git, pause });
  const before = options.event?.beforeSha;
  const changed = await changedSince(repository, before);
  const { suites, held } = await suitesToRecord(root, config, changed, store);
  if (suites.length === 0)
    return { complete: true, lines: ['No suite depends on what was pushed: nothing was run.'] };
  const left = await options.merged?.(await pushedCommits(repository, before));
  const once = options.event?.kind === 'push' || options.merged !== undefined;
  const wish = { each: once ? 1 : policy.samples.stored, unkeyed: !once };
  const run = await runSuites({
    root,
    config: { ...config, suites },
    env: options.env,
    openEngine: options.openEngine,
    secretsWithheld: options.secretsWithheld,
    seed: 0,
    onEvent: options.onEvent,
    log: options.log,
    isLocal: options.event === null,
    batches: options.batches,
    recorded: {
      stored: { samples: held, now: new Date().toISOString(), maxAgeDays: policy.baseline.maxAgeDays },
      merged: left?.merged ?? [],
      wish,
    },
  });
  const facts = candidate.commit === null ? {} : { commit: candidate.commit };
  const drawn = run.samples.map((sample): Sample => ({ ...sample, ...facts, arm: 'baseline' }));
  const samples = [...run.taken.samples, ...drawn];
  const folder = makeOwnFolder(path.join(root, '.pawl'));
  writeFileAtomic(path.join(folder, 'samples.jsonl'), recordsText({ status: 'complete', ...facts }, samples));
  // A run that goes on has samples again that an earlier one has stored.
  const scored = samples.filter(({ result }) => result.kind === 'scored');
  const added = withoutSame(scored, held);
  const problem = await stored(store, suites, added);
  const waiting = options.batches?.lines() ?? [];
  if (problem === null) {
    // The same command fetches the rest. The journal tells it what it has.
    if (waiting.length === 0) run.kept();
    options.batches?.kept();
  }
  const failed = failedLines(suites, drawn, policy.limits.errors);
  const lines = [
    ...(left?.notes ?? []),
    ...takenOverLines(run.taken),
    ...runLines(run, wish.each),
    ...failed,
    ...namedErrors(drawn),
    ...(problem ? [problem] : storedLines(store, added.length)),
    ...waiting,
  ];
  const isDone = problem === null && waiting.length === 0;
  const isAsked = run.unmeasured.length === 0 && failed.length === 0 && !run.budgetSpent;
  return { complete: isDone && isAsked, lines };
}

async function suitesToRecord(
  root: string,
  { policy, suites }: GateConfig,
  changed: readonly string[] | null,
  store: SampleStore,
): Promise<{ readonly suites: readonly SuiteConfig[]; readonly held: readonly Sample[] }> {
  const wanted: SuiteConfig[] = [];
  const held: (readonly Sample[])[] = [];
  const served = servedNames(policy.serve);
  const inputs =
    changed === null ? [] : await Promise.all(suites.map((suite) => inputsOf(root, { ...suite, served })));
  const isClaimed = claimsOf(inputs.flatMap((own) => (isUnreadable(own) ? [] : [own])));
  for (const [at, suite] of suites.entries()) {
    const own = inputs[at];
    const touched =
      changed === null || !own || isUnreadable(own) || touchedBy(own, changed, isClaimed).length > 0;
    const { samples } = await store.read(suite.id);
    if (!touched && samples.length > 0) continue;
    wanted.push(suite);
    held.push(samples);
  }
  return { suites: wanted, held: held.flat() };
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
    return errorLine(error);
  }
}

/** Suites with more failed samples than may be: `not-measured`, as in a gate. */
function failedLines(
  suites: readonly SuiteConfig[],
  drawn: readonly Sample[],
  limit: number,
): readonly string[] {
  return suites.flatMap(({ id }) => {
    const own = drawn.filter((sample) => sample.suite === id);
    const errors = own.filter(({ result }) => result.kind === 'errored').length;
    if (errors <= limit * own.length) return [];
    return [`\`${id}\`: ${outOf(errors, own.length, 'sample')} failed with an error.`];
  });
}

function runLines({ unmeasured, budgetSpent, enough, unkeyed }: SuitesRun, each: number): string[] {
  const have = `${enough === 1 ? '1 case has' : `${enough} cases have`} ${each === 1 ? 'a sample' : `${each} samples`}`;
  const depend = unkeyed === 1 ? '1 case depends' : `${unkeyed} cases depend`;
  return [
    ...unmeasured.map(({ suite, why }) => `${suite}: ${unmeasuredLine(why)}`),
    ...(budgetSpent ? ['The budget was spent before every case was sampled.'] : []),
    ...(enough > 0 ? [`${have} of the same inputs stored already: not asked again.`] : []),
    ...(unkeyed > 0
      ? [
          `${depend} on what cannot be seen, so no later run could use an answer: not asked. ${docsPage('how-to/stored-samples.md')}`,
        ]
      : []),
  ];
}

function storedLines(store: SampleStore, samples: number): string[] {
  return samples > 0
    ? [`${count(samples, 'sample')} ${samples === 1 ? 'was' : 'were'} added to ${store.describe()}.`]
    : [];
}
