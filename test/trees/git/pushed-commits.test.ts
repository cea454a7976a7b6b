import { expect, test } from 'vitest';
import { pushedCommits } from '../../../src/trees/git/pushed-commits.ts';
import { openRepository } from '../../../src/trees/git/repository.ts';
import { commit, git, gitEnv } from '../../support/files/repository.ts';
import { repository } from '../../support/files/temporary.ts';

/** Main, and a branch of two commits on top of it. */
function branched() {
  const root = repository({ 'a.txt': 'a' });
  const before = git(root, 'rev-parse', 'HEAD');
  git(root, 'switch', '--quiet', '--create', 'change');
  const commits = [commit(root, { 'b.txt': 'b' }), commit(root, { 'c.txt': 'c' })];
  git(root, 'switch', '--quiet', '-');
  return { root, before, commits };
}
const pushed = async (root: string, before: string | undefined) =>
  pushedCommits(await openRepository(root, gitEnv, true), before);

test('of a merge the merge commit, of a squash the one, of a rebase all, newest first', async () => {
  const { root, before, commits } = branched();
  git(root, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'change');
  expect(await pushed(root, before)).toEqual([git(root, 'rev-parse', 'HEAD')]);
  git(root, 'reset', '--quiet', '--hard', before);
  git(root, 'merge', '--quiet', '--ff-only', 'change');
  expect(await pushed(root, before)).toEqual(commits.toReversed());
});

test('HEAD alone where what was before is not known, is not in the clone, or is not a commit', async () => {
  const { root } = branched();
  const head = git(root, 'rev-parse', 'HEAD');
  for (const before of [undefined, '0'.repeat(40), 'f'.repeat(40), '--all'])
    expect(await pushed(root, before)).toEqual([head]);
});

test('no more than 20', { tags: ['slow'] }, async () => {
  const { root, before } = branched();
  for (let at = 0; at < 25; at += 1) commit(root, { 'd.txt': String(at) });
  expect(await pushed(root, before)).toHaveLength(20);
});
