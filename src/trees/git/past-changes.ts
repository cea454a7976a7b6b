import { PawlError } from '../../errors.ts';
import { gitWords } from './git.ts';
import type { Repository } from './repository.ts';

/** A commit on the branch's own line, with the commit before it. */
export interface PastCommit {
  readonly commit: string;
  readonly parent: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly message: string;
}

/**
 * The last changes that came to a branch, newest first: merges, squashed and rebased commits alike are the commits of
 * its first-parent line. The first commit of all is none: nothing was before it. Throws `trees/history-missing`.
 */
export async function pastChanges(
  { git }: Repository,
  tip: string,
  last: number,
): Promise<readonly PastCommit[]> {
  const format = '--format=%H%n%P%n%cI%n%B';
  const answer = await git(['log', '-z', '--first-parent', `--max-count=${last}`, format, tip, '--'], {
    timeoutMs: 300_000,
  });
  if (answer.code !== 0)
    throw new PawlError(
      {
        code: 'trees/history-missing',
        what: 'git could not list the changes of the default branch.',
        why: gitWords(answer),
        fix: 'check out the whole history:\n- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0',
      },
      'unmeasured',
    );
  return answer.stdout.split('\0').flatMap((text): PastCommit[] => {
    const [commit = '', parents = '', at = '', ...message] = text.split('\n');
    const parent = parents.split(' ')[0] ?? '';
    if (commit === '' || parent === '') return [];
    return [{ commit, parent, at: new Date(at).toISOString(), message: message.join('\n').trim() }];
  });
}
