import { existsSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pastChanges } from '../../../src/trees/git/past-changes.ts';
import { openRepository } from '../../../src/trees/git/repository.ts';
import { openPastTree } from '../../../src/trees/past-tree.ts';
import { commit, git, gitEnv, write } from '../../support/files/repository.ts';
import { repository, temporaryFolder } from '../../support/files/temporary.ts';

describe('the changes of a branch', () => {
  test('are its first-parent line, newest first: of a merge the merge, and never the first commit', async () => {
    const root = repository();
    const first = git(root, 'rev-parse', 'HEAD');
    const squashed = commit(root, { 'a.txt': '1' }, 'Squashed (#1)\n\n* wip\n* more');
    git(root, 'switch', '--quiet', '--create', 'feature');
    commit(root, { 'b.txt': '1' }, 'wip');
    git(root, 'switch', '--quiet', 'main');
    git(root, 'merge', '--quiet', '--no-ff', 'feature', '-m', "Merge branch 'feature'");
    const merge = git(root, 'rev-parse', 'HEAD');
    const opened = await openRepository(root, gitEnv, false);
    expect(await pastChanges(opened, merge, 10)).toEqual([
      { commit: merge, parent: squashed, at: '2026-01-01T00:00:00.000Z', message: "Merge branch 'feature'" },
      {
        commit: squashed,
        parent: first,
        at: '2026-01-01T00:00:00.000Z',
        message: 'Squashed (#1)\n\n* wip\n* more',
      },
    ]);
    expect((await pastChanges(opened, merge, 1)).map((each) => each.commit)).toEqual([merge]);
  });

  test('of a commit that is not there are an error that says what to fetch', async () => {
    const opened = await openRepository(repository(), gitEnv, false);
    await expect(pastChanges(opened, 'f'.repeat(40), 5)).rejects.toMatchObject({
      help: { code: 'trees/history-missing' },
    });
  });
});

describe('the tree of a past commit', () => {
  const files = { '.gitignore': 'node_modules\n', 'package-lock.json': '{}', 'prompt.txt': 'one\n' };
  const open = async (root: string, revision: string, setup: readonly string[] = []) => {
    const env = { PATH: process.env.PATH };
    const request = {
      temporary: temporaryFolder(),
      log: () => {},
      setupOf: () => ({ setup, env, shown: (line: string) => line }),
    };
    return openPastTree(await openRepository(root, gitEnv, false), git(root, 'rev-parse', revision), request);
  };

  test('lies outside of the checkout, even of the commit that is checked out, and goes away', async () => {
    const root = repository(files);
    const tree = await open(root, 'HEAD');
    expect(path.relative(root, tree.root)).toMatch(/^\.\./);
    expect([tree.label, tree.lent]).toEqual([tree.commit.slice(0, 7), false]);
    await tree.close();
    expect(existsSync(tree.root)).toBe(false);
    expect(git(root, 'worktree', 'list').split('\n')).toHaveLength(1);
  });

  test('borrows packages where they are the same, and says where they are not', async () => {
    const root = repository(files);
    write(root, { 'node_modules/plain/index.js': '' });
    commit(root, { 'prompt.txt': 'two\n' });
    const same = await open(root, 'HEAD~1');
    expect(realpathSync(path.join(same.root, 'node_modules/plain/index.js'))).toContain(root);
    expect(same.lent).toBe(false);
    await same.close();
    commit(root, { 'package-lock.json': '{"lockfileVersion":3}' });
    const other = await open(root, 'HEAD~1');
    expect(other.lent).toBe(true);
    await other.close();
  });

  test('installs its own once it is prepared, and only once', async () => {
    const root = repository(files);
    commit(root, { 'package-lock.json': '{"lockfileVersion":3}' });
    const tree = await open(root, 'HEAD~1', ['touch installed.txt']);
    const made = path.join(tree.root, 'installed.txt');
    expect([existsSync(made), tree.lent]).toEqual([false, false]);
    await tree.prepare();
    expect(existsSync(made)).toBe(true);
    rmSync(made);
    await tree.prepare();
    expect(existsSync(made)).toBe(false);
    await tree.close();
  });
});
