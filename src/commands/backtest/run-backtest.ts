import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Backtest, ReplayedChange } from '../../backtest/past-change.ts';
import type { GateConfig } from '../../config/gate-config.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { withPlace } from '../../config/policy/store-place.ts';
import { onlySuite } from '../../config/suite-choice.ts';
import { journalFolder } from '../../journal/journal-folder.ts';
import { callLimit } from '../../plan/call-bounds.ts';
import { openStore } from '../../samples/store/open-store.ts';
import { defaultTip } from '../../trees/git/base-commit.ts';
import { isShallow } from '../../trees/git/history.ts';
import { type PastCommit, pastChanges } from '../../trees/git/past-changes.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { makeOwnFolder } from '../../trees/own-files.ts';
import type { Progress } from '../gate/progress.ts';
import type { OpenEngine } from '../opening/open-engine.ts';
import { refuseUnknownInTree } from '../opening/unknown-metrics.ts';
import { pastConfig } from './past-config.ts';
import { pastTrees } from './past-trees.ts';
import { type ReplaySetting, replayChange } from './replay-change.ts';

/** Which past changes are replayed, in which checkout, and with how many calls. */
export interface BacktestOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly openEngine: OpenEngine;
  readonly policyFile?: string | undefined;
  readonly suite?: string | undefined;
  /** Changes to replay. */
  readonly last: number;
  /** Provider calls of all of them together; absent: those that the policy gives one run. */
  readonly calls?: number | undefined;
  /** Shows one change's run. */
  readonly progress: () => Progress;
  /** Milliseconds, from any beginning. */
  readonly clock: () => number;
}

const SHALLOW =
  'This clone is shallow: older changes are not in it. For all of them check out with `fetch-depth: 0`.';

/**
 * The gate on the last changes of the default branch, as if it had been there: each in trees of its own, with its own suites,
 * by today's policy. They are replayed in the order in which they came, because what one leaves is the next
 * one's stored samples of main. Paid answers are kept beside the journals of the checkout: the same question is then free the next
 * time, and a change cannot bring answers along.
 */
export async function runBacktest(options: BacktestOptions): Promise<Backtest> {
  const { env, policyFile, last } = options;
  const repository = await openRepository(options.cwd, env, false);
  const { root } = repository;
  const today = onlySuite(loadGateConfig({ root, file: policyFile, keepUnreadable: true }), options.suite);
  refuseUnknownInTree(today, root, new Map());
  const { tip, name } = await defaultTip(repository);
  const past = await pastChanges(repository, tip, last);
  // What suites can take is known once they are open, and a backtest opens those of many changes.
  const budgetCalls = options.calls ?? callLimit(today.policy.budget, 0);
  const folder = makeOwnFolder(path.join(journalFolder(root, env), 'backtest'));
  const store = `dir:${path.join(folder, 'store')}`;
  const setting: ReplaySetting = {
    ...options,
    repository,
    folder,
    notes: new Set(),
    store: openStore(withPlace({ ...today.policy.baseline, store, outputs: 'full' }), {
      root,
      git: repository.git,
      pause,
    }),
    configOf: (tree) => withStore(pastConfig(tree, today, policyFile), store),
  };
  const changes = await replayAll([...past].reverse(), setting, budgetCalls);
  if (await isShallow(repository)) setting.notes.add(SHALLOW);
  return { branch: name, changes: changes.reverse(), budgetCalls, notes: [...setting.notes] };
}

function withStore(config: GateConfig, store: string): GateConfig {
  return {
    ...config,
    policy: { ...config.policy, baseline: { ...config.policy.baseline, store, outputs: 'full' } },
  };
}

/** Oldest first, until the calls do not suffice for the next one. */
async function replayAll(
  past: readonly PastCommit[],
  setting: ReplaySetting,
  budgetCalls: number,
): Promise<ReplayedChange[]> {
  const changes: ReplayedChange[] = [];
  const trees = pastTrees({ ...setting, log: () => {} });
  try {
    for (const [at, commit] of past.entries()) {
      const spent = changes.reduce((sum, { calls }) => sum + calls, 0);
      if (changes.at(-1)?.replay.kind === 'not-replayed') changes.push(notReplayed(commit));
      else
        changes.push(
          await replayChange(commit, trees, setting, {
            calls: budgetCalls - spent,
            place: `${at + 1} of ${past.length}`,
          }),
        );
    }
    return changes;
  } finally {
    await trees.close();
  }
}

function notReplayed(commit: PastCommit): ReplayedChange {
  return { ...commit, replay: { kind: 'not-replayed' }, calls: 0, usd: null, seconds: 0 };
}
