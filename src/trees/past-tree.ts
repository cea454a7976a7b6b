import type { ArmsRequest, Tree } from './arms.ts';
import { addBaseTree } from './base-tree.ts';
import { changedPaths } from './git/changed-paths.ts';
import { commitFiles } from './git/commit-files.ts';
import type { Repository } from './git/repository.ts';
import { basePackages } from './packages/base-packages.ts';
import { once } from './process/once.ts';

/** A commit's files in a folder of their own, outside of the checkout, which lends its packages where they are the same. */
export interface PastTree extends Tree {
  readonly commit: string;
  readonly notes: readonly string[];
  /** It runs with packages of the checkout although it may ask for others, because no `setup` installs its own. */
  readonly lent: boolean;
  /** Runs `setup` where it is needed; a second call does nothing more. */
  prepare(): Promise<void>;
  close(): Promise<void>;
}

type PastTreeRequest = Pick<ArmsRequest, 'temporary' | 'log' | 'setupOf'>;

/** Checks a commit out, ready to run once it is prepared. Throws the same errors as the base tree of a gate. */
export async function openPastTree(
  repository: Repository,
  commit: string,
  { temporary, log, setupOf }: PastTreeRequest,
): Promise<PastTree> {
  const tree = await addBaseTree(repository, commit, temporary);
  try {
    const { changed } = await changedPaths(repository, commit, true);
    const files = await commitFiles(repository.git, commit);
    const installs = setupOf(tree.root);
    const packages = await basePackages(repository, { root: tree.root, files }, changed, {
      ...installs,
      log,
    });
    return {
      root: tree.root,
      commit,
      label: commit.slice(0, 7),
      notes: [...tree.notes, ...packages.notes],
      lent: installs.setup.length === 0 && packages.notes.length > 0,
      prepare: once(packages.prepare),
      close: tree.close,
    };
  } catch (error) {
    await tree.close();
    throw error;
  }
}
