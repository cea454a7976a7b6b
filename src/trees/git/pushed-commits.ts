import type { Repository } from './repository.ts';

/** Most commits of one push that are named: a merge queue may merge several pull requests at once, hardly more. */
const MOST = 20;

/**
 * The commits that a push added to its branch, newest first, along the branch itself: of a merge the merge commit alone.
 * HEAD alone where the clone does not hold what was there before.
 */
export async function pushedCommits(
  { git, head }: Repository,
  before: string | undefined,
): Promise<readonly string[]> {
  if (before === undefined || !/^[0-9a-f]{40,64}$/.test(before)) return [head];
  const listed = await git(['rev-list', '--first-parent', `--max-count=${MOST}`, `${before}..${head}`]);
  const commits = listed.code === 0 ? listed.stdout.split('\n').filter((line) => line !== '') : [];
  return commits.length > 0 ? commits : [head];
}
