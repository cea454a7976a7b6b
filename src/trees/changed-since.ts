import { changedPaths } from './changed-paths.ts';
import type { Repository } from './repository.ts';

/** Paths that differ between a commit and HEAD; null where the commit is not known here, so nothing can be ruled out. */
export async function changedSince(
  repository: Repository,
  commit: string | undefined,
): Promise<readonly string[] | null> {
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
  const known = await repository.git(['cat-file', '-e', `${commit}^{commit}`]);
  return known.code === 0 ? (await changedPaths(repository, commit, false)).changed : null;
}
