import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commitOfEvent, expectOwnCommit } from '../../../src/trees/git/own-commit.ts';
import { openRepository } from '../../../src/trees/git/repository.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';

/** A branch with two commits, and what a checkout of it holds. */
async function checkout(more: More) {
  using made = scratchRepository({ 'a.txt': '1' });
  made.write({ 'a.txt': '2' });
  made.commit('Wanted');
  const wanted = made.git('rev-parse', 'HEAD');
  more(made);
  const repository = await openRepository(made.root, process.env, true);
  const event = { kind: 'pull-request', name: 'pull_request', headSha: wanted } as const;
  return await expectOwnCommit(repository, commitOfEvent(event));
}

type More = (made: ScratchRepository) => void;
const commit: More = ({ git }) => git('commit', '--quiet', '--allow-empty', '-m', 'More');
const merge: More = (made) => {
  const wanted = made.git('rev-parse', 'HEAD');
  made.git('checkout', '--quiet', '--detach', 'main');
  commit(made);
  made.git('merge', '--quiet', '--no-ff', '-m', 'Merge', wanted);
};
const cutOff: More = ({ root, git }) =>
  writeFileSync(path.join(root, '.git/shallow'), `${git('rev-parse', 'HEAD')}\n`);

test.each<readonly [string, More]>([
  ['the commit itself', () => {}],
  ['its merge into a main that went on', merge],
  ['a commit that the job made on top', commit],
  [
    'one on top of its merge, in a shallow clone',
    (made) => {
      merge(made);
      cutOff(made);
      commit(made);
    },
  ],
])('%s is what the run is about', async (_name, more) => {
  await expect(checkout(more)).resolves.toBeUndefined();
});

test.each<readonly [string, More]>([
  ['the commit before it', ({ git }) => git('checkout', '--quiet', '--detach', 'HEAD~1')],
  [
    'the commit after it that origin has',
    (made) => {
      commit(made);
      made.git('update-ref', 'refs/remotes/origin/change', 'HEAD');
    },
  ],
])('%s is refused', async (_name, more) => {
  await expect(checkout(more)).rejects.toMatchObject({
    kind: 'unmeasured',
    help: { code: 'trees/another-commit' },
  });
});
