import path from 'node:path';
import { expect, test } from 'vitest';
import { openRepository } from '../../../src/trees/git/repository.ts';
import { tagCommits } from '../../../src/trees/git/tag-commits.ts';
import { commit, git } from '../../support/files/repository.ts';
import { repository, temporaryFolder } from '../../support/files/temporary.ts';

const opened = (folder: string) => openRepository(folder, process.env, true);

test('all commits up to the tag, none after it', async () => {
  const work = repository({ a: '1' });
  const first = git(work, 'rev-parse', 'HEAD');
  const second = commit(work, { a: '2' });
  git(work, 'tag', 'v1');
  commit(work, { a: '3' });
  expect(await tagCommits(await opened(work), 'v1')).toEqual(new Set([second, first]));
});

test('a tag that the clone lacks is fetched', async () => {
  const work = repository({ a: '1' });
  git(work, 'tag', 'v1');
  const clone = path.join(temporaryFolder(), 'clone');
  git(work, 'clone', '--quiet', '--no-tags', work, clone);
  expect(await tagCommits(await opened(clone), 'v1')).toEqual(new Set([git(work, 'rev-parse', 'HEAD')]));
});

test.each(['gone', '--upload-pack=x', 'a..b', '^HEAD'])('no tag %s is said with what to do', async (tag) => {
  const work = repository({ a: '1' });
  await expect(tagCommits(await opened(work), tag)).rejects.toMatchObject({
    kind: 'unmeasured',
    help: { code: 'trees/no-tag', fix: expect.stringContaining('anchor: best') },
  });
});
