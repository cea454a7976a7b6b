import { PawlError, quotedWord } from '../../errors.ts';
import { FAR_END, gitWords } from './git.ts';
import { localCommit } from './history.ts';
import type { Repository } from './repository.ts';

const FETCH_MS = 300_000;
const LIST_MS = 60_000;

/**
 * Every commit that a tag holds, the tag fetched where this clone lacks it. A shallow clone knows a part of them only.
 * Throws `trees/no-tag` (unmeasured).
 */
export async function tagCommits(repository: Repository, tag: string): Promise<ReadonlySet<string>> {
  const { git } = repository;
  const ref = `refs/tags/${tag}`;
  const valid = await git(['check-ref-format', ref]);
  if (valid.code === 0 && (await localCommit(repository, ref)) === null)
    await git(
      ['fetch', FAR_END, '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', `+${ref}:${ref}`],
      {
        timeoutMs: FETCH_MS,
      },
    );
  const commit = valid.code === 0 ? await localCommit(repository, ref) : null;
  const listed = commit === null ? null : await git(['rev-list', commit], { timeoutMs: LIST_MS });
  if (listed?.code === 0) return new Set(listed.stdout.split('\n').filter((line) => line !== ''));
  throw new PawlError(
    {
      code: 'trees/no-tag',
      what: `The tag ${tag}, which main is to be compared with, is not in this clone and could not be fetched.`,
      ...(listed ? { why: gitWords(listed) } : {}),
      fix: `git tag ${quotedWord(tag)} COMMIT && git push origin ${quotedWord(tag)}\nOr name another one in pawl.yaml:\nbaseline:\n  anchor: best`,
    },
    'unmeasured',
  );
}
