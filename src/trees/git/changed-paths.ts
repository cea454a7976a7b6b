import { PawlError } from '../../errors.ts';
import { gitWords } from './git.ts';
import type { Repository } from './repository.ts';

/** Options of every `git diff` here: bytes of the files as they are, no program of the repository's run on them. */
export const PLAIN_DIFF = ['diff', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'] as const;

/** What differs between the base commit and the candidate, by repository-relative POSIX path. */
export interface ChangedPaths {
  /** All of them, sorted by code unit, each once. */
  readonly changed: readonly string[];
  /** Tracked files whose content on disk is not that of HEAD. */
  readonly uncommitted: readonly string[];
  /** Files that git does not track and does not ignore. */
  readonly untracked: readonly string[];
}

/**
 * Compares a base commit with HEAD, or (`workingTree`) with the files on disk, untracked ones included.
 * Names may hold anything that git allows: lists are NUL-separated.
 */
export async function changedPaths(
  repository: Repository,
  base: string,
  workingTree: boolean,
): Promise<ChangedPaths> {
  const { head } = repository;
  const differing = [...PLAIN_DIFF, '--name-only', '-z', base];
  const [uncommitted, untracked, tracked] = await Promise.all([
    names(repository, [...PLAIN_DIFF, '--name-only', '-z', head]),
    names(repository, ['ls-files', '--others', '--exclude-standard', '-z']),
    names(repository, workingTree ? differing : [...differing, head]),
  ]);
  return { changed: sorted(workingTree ? [...tracked, ...untracked] : tracked), uncommitted, untracked };
}

/** Paths that differ between two commits, whatever is checked out, sorted by code unit. */
export async function changedBetween(
  repository: Repository,
  base: string,
  commit: string,
): Promise<readonly string[]> {
  return sorted(await names(repository, [...PLAIN_DIFF, '--name-only', '-z', base, commit]));
}

function sorted(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

async function names({ git }: Repository, args: readonly string[]): Promise<string[]> {
  const answer = await git(args, { timeoutMs: 300_000 });
  if (answer.code !== 0)
    throw new PawlError(
      {
        code: 'trees/diff-failed',
        what: 'git could not list what differs between main and this change.',
        why: gitWords(answer),
        fix: 'check the clone with `git fsck`, or check out again with `fetch-depth: 0`',
      },
      'unmeasured',
    );
  // A nested repository is listed as a folder, `name/`.
  return answer.stdout
    .split('\0')
    .filter((name) => name !== '')
    .map((name) => name.replace(/\/$/, ''));
}
