import type { Octokit } from '../octokit.ts';

/** A repository, as the client's methods want it. */
export interface RepositoryPlace {
  readonly owner: string;
  readonly repo: string;
}

/** A pull request that a push brought into its branch, by merge, squash or rebase. */
export interface MergedPull {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** The commit that brought it: the merge commit, the squashed one, or the last of those rebased. */
  readonly mergeSha: string;
  /** It came from another repository, or from one that is gone. */
  readonly fork: boolean;
}

/**
 * The pull requests that were merged into `branch` by one of these commits, in the order of the commits. One whose
 * commits came there by another way is none.
 */
export async function mergedPulls(
  octokit: Octokit,
  place: RepositoryPlace,
  branch: string,
  commits: readonly string[],
): Promise<readonly MergedPull[]> {
  const pulls = new Map<number, MergedPull>();
  for (const commit_sha of commits) {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      ...place,
      commit_sha,
      per_page: 100,
    });
    for (const { number, merged_at, merge_commit_sha: mergeSha, head, base } of data) {
      if (merged_at === null || mergeSha === null || base.ref !== branch || !commits.includes(mergeSha))
        continue;
      const fork = head.repo === null || head.repo.id !== base.repo.id;
      pulls.set(number, { number, headSha: head.sha, baseSha: base.sha, mergeSha, fork });
    }
  }
  return [...pulls.values()];
}
