import { tmpdir } from 'node:os';
import type { GateConfig } from '../../config/gate-config.ts';
import type { PastCommit } from '../../trees/git/past-changes.ts';
import type { Repository } from '../../trees/git/repository.ts';
import { openPastTree, type PastTree } from '../../trees/past-tree.ts';
import { repositoryCode } from '../opening/repository-code.ts';

/** The trees of one change at a time: what this change is, the next one usually starts from. */
export interface PastTrees {
  /** Opens both and closes all others. */
  of(change: PastCommit): Promise<{ readonly baseline: PastTree; readonly candidate: PastTree }>;
  close(): Promise<void>;
}

interface TreesSetting {
  readonly repository: Repository;
  readonly env: NodeJS.ProcessEnv;
  readonly configOf: (root: string) => GateConfig;
  /** Gets each line that a setup command prints. */
  readonly log: (line: string) => void;
}

/** Trees of past commits, outside of the checkout; none is open yet. */
export function pastTrees({ repository, env, configOf, log }: TreesSetting): PastTrees {
  const open = new Map<string, PastTree>();
  const request = {
    temporary: env.RUNNER_TEMP || tmpdir(),
    log,
    setupOf: (root: string) => {
      const { policy } = configOf(root);
      return {
        setup: [policy.setup ?? []].flat(),
        ...repositoryCode(env, policy['pass-env'], root),
      };
    },
  };
  const tree = async (commit: string) => {
    const known = open.get(commit) ?? (await openPastTree(repository, commit, request));
    open.set(commit, known);
    return known;
  };
  const closeBut = async (...kept: readonly string[]) => {
    for (const [commit, opened] of open) {
      if (kept.includes(commit)) continue;
      open.delete(commit);
      await opened.close();
    }
  };
  return {
    async of({ commit, parent }) {
      await closeBut(commit, parent);
      return { baseline: await tree(parent), candidate: await tree(commit) };
    },
    close: () => closeBut(),
  };
}
