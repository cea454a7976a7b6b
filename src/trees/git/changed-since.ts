import { PawlError } from '../../errors.ts';
import { changedPaths } from './changed-paths.ts';
import { obtainCommit } from './history.ts';
import type { Repository } from './repository.ts';

/**
 * Paths that differ between a commit and HEAD, the commit fetched where a shallow clone lacks it; null where it cannot
 * be had, so nothing can be ruled out.
 */
export async function changedSince(
  repository: Repository,
  commit: string | undefined,
): Promise<readonly string[] | null> {
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
  try {
    await obtainCommit(repository, commit, 'before the push');
  } catch (error) {
    if (error instanceof PawlError && error.help.code === 'trees/history-missing') return null;
    throw error;
  }
  return (await changedPaths(repository, commit, false)).changed;
}
