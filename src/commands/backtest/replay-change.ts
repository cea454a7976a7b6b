import path from 'node:path';
import { changeTitle } from '../../backtest/change-title.ts';
import type { ReplayedChange } from '../../backtest/past-change.ts';
import type { GateConfig } from '../../config/gate-config.ts';
import { PawlError } from '../../errors.ts';
import { withCallLimit } from '../../plan/call-bounds.ts';
import { takenOver } from '../../plan/stored/merged-samples.ts';
import type { SampleStore } from '../../samples/store/sample-store.ts';
import type { Arms } from '../../trees/arms.ts';
import { changedBetween } from '../../trees/git/changed-paths.ts';
import type { PastCommit } from '../../trees/git/past-changes.ts';
import type { Repository } from '../../trees/git/repository.ts';
import type { Progress } from '../gate/progress.ts';
import { type GateRun, gateChange } from '../gate/run-gate.ts';
import { judgedBy } from '../opening/judging.ts';
import type { OpenEngine } from '../opening/open-engine.ts';
import type { PastTrees } from './past-trees.ts';
import { failedChange, replayedChange } from './replayed-change.ts';

/** What all changes of a backtest share. */
export interface ReplaySetting {
  readonly repository: Repository;
  readonly env: NodeJS.ProcessEnv;
  readonly openEngine: OpenEngine;
  readonly suite?: string | undefined;
  /** Where journals are. */
  readonly folder: string;
  /** What earlier replays left of main. */
  readonly store: SampleStore;
  readonly configOf: (root: string) => GateConfig;
  readonly progress: () => Progress;
  readonly clock: () => number;
  /** What people should know of how trees were made ready, each once; added to. */
  readonly notes: Set<string>;
}

const LENT =
  'Some of these changes ran with the packages of this checkout, although their own lock files or code differ: `setup:` in pawl.yaml installs their own.';

/** The gate on one change of the past, with at most `calls` provider calls, and what it leaves for the next one. */
export async function replayChange(
  past: PastCommit,
  trees: PastTrees,
  setting: ReplaySetting,
  { calls, place }: { readonly calls: number; readonly place: string },
): Promise<ReplayedChange> {
  const started = setting.clock();
  const progress = setting.progress();
  progress.line(`${place}  ${past.commit.slice(0, 7)}  ${changeTitle(past.message).title}`);
  try {
    const opened = await trees.of(past);
    const arms = await armsOf(past, opened, setting);
    const own = ofSuite(setting.configOf(arms.candidate.root), setting.suite);
    const ofRun = own.policy.budget.calls ?? Number.POSITIVE_INFINITY;
    const limited = withCallLimit(own, Math.min(ofRun, calls));
    // A backtest asks whether the gate would have blocked, and not why.
    const config = { ...limited, policy: { ...limited.policy, diagnose: { lines: false, settings: false } } };
    const run = await gated(arms, config, setting, progress, started);
    await keep(run, arms, setting.store);
    const replayed = replayedChange(past, run, calls < ofRun);
    if (replayed.replay.kind === 'judged' && (opened.baseline.lent || opened.candidate.lent))
      setting.notes.add(LENT);
    return replayed;
  } catch (error) {
    return failedChange(past, error, (setting.clock() - started) / 1000);
  } finally {
    progress.end();
  }
}

async function armsOf(
  past: PastCommit,
  { baseline, candidate }: Awaited<ReturnType<PastTrees['of']>>,
  { repository }: ReplaySetting,
): Promise<Arms> {
  return {
    baseline,
    candidate,
    changed: await changedBetween(repository, past.parent, past.commit),
    notes: [...new Set([...baseline.notes, ...candidate.notes])],
    packageNotes: [],
    prepare: async () => {
      await baseline.prepare();
      await candidate.prepare();
    },
    close: async () => {},
  };
}

/** A suite that a tree does not have is not a mistake there: it was not yet. */
function ofSuite(config: GateConfig, id: string | undefined): GateConfig {
  return id === undefined ? config : { ...config, suites: config.suites.filter((suite) => suite.id === id) };
}

function gated(
  arms: Arms,
  config: GateConfig,
  { env, openEngine, suite, folder, configOf, clock }: ReplaySetting,
  progress: Progress,
  started: number,
): Promise<GateRun> {
  const options = {
    cwd: arms.candidate.root,
    env,
    openEngine,
    event: { kind: 'manual' as const, name: 'backtest' },
    secretsWithheld: null,
    suite,
    configOf,
    journalFolder: path.join(folder, (arms.candidate.commit ?? '').slice(0, 16)),
    log: progress.line,
    onEvent: progress.event,
    clock,
    words: [],
    runUrl: null,
  };
  const judging = judgedBy(arms, config, options);
  return gateChange({ kind: 'compare', root: arms.candidate.root, arms, judging }, options, started);
}

/** What a merge leaves: the samples whose keys are main's from then on. Not kept, they cost the next change calls. */
async function keep({ plan, samples, config }: GateRun, arms: Arms, store: SampleStore): Promise<void> {
  const commits = { baseline: arms.baseline.commit, candidate: arms.candidate.commit };
  const { maxAgeDays } = config.policy.baseline;
  try {
    for (const suite of new Set(samples.map((sample) => sample.suite))) {
      const held = (await store.read(suite)).samples;
      const own = samples.filter((sample) => sample.suite === suite);
      const stored = { samples: held, now: new Date().toISOString(), maxAgeDays };
      const kept = takenOver(plan, [{ origin: null, commits, samples: own }], stored);
      await store.append(suite, kept.samples);
    }
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
  }
}
