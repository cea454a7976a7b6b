import { PawlError } from '../../errors.ts';
import { gitWords } from './git.ts';
import type { Checkout, Repository } from './repository.ts';
import { inSubmodule, isFilledSubmodule, submodulesAt } from './submodules.ts';

/**
 * Options of every `git diff` here: bytes of the files as they are, no program of the repository's run on them. A committed `.gitmodules`
 * may ask git to ignore that a submodule is at another commit (`ignore = all`), and is not heard.
 */
export const PLAIN_DIFF = [
  'diff',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--ignore-submodules=untracked',
] as const;

/** A checkout, and what names the commit that it has checked out. */
type CheckedOut = Pick<Repository, keyof Checkout | 'head'>;

/** What differs between the base commit and the candidate, by repository-relative POSIX path. */
export interface ChangedPaths {
  /** All of them, sorted by code unit, each once: of a submodule its folder, and the files in it where its clone tells them. */
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
  repository: CheckedOut,
  base: string,
  workingTree: boolean,
): Promise<ChangedPaths> {
  const { head } = repository;
  const differing = [...PLAIN_DIFF, '--name-only', '-z', base];
  const edits = names(repository, [...PLAIN_DIFF, '--name-only', '-z', head]);
  const [uncommitted, untracked, tracked] = await Promise.all([
    edits,
    names(repository, ['ls-files', '--others', '--exclude-standard', '-z']),
    workingTree && base === head ? edits : names(repository, workingTree ? differing : [...differing, head]),
  ]);
  const inside = await changedInSubmodules(repository, base, tracked, workingTree);
  const changed = [...tracked, ...inside, ...(workingTree ? untracked : [])];
  return { changed: sorted(changed), uncommitted, untracked };
}

/** Paths that differ between two commits, whatever is checked out, sorted by code unit. */
export async function changedBetween(
  repository: Repository,
  base: string,
  commit: string,
): Promise<readonly string[]> {
  return sorted(await names(repository, [...PLAIN_DIFF, '--name-only', '-z', base, commit]));
}

/** Files inside of submodules that differ from a base commit, where the checkout's clones of these hold both commits. */
async function changedInSubmodules(
  repository: CheckedOut,
  base: string,
  changed: readonly string[],
  workingTree: boolean,
): Promise<readonly string[]> {
  const folders = changed.filter((name) => isFilledSubmodule(repository.root, name));
  if (folders.length === 0) return [];
  const [before, after] = await Promise.all(
    [base, repository.head].map(async (commit) => {
      const found = await submodulesAt(repository, commit);
      return new Map(found.map((each) => [each.folder, each.commit]));
    }),
  );
  const files = await Promise.all(
    folders.map(async (folder) => {
      const [from, to] = [before?.get(folder), after?.get(folder)];
      if (from === undefined || to === undefined) return [];
      const ends = workingTree ? [from] : [from, to];
      const answer = await inSubmodule(repository, folder, [...PLAIN_DIFF, '--name-only', '-z', ...ends]);
      return answer.code === 0 ? listedNames(answer.stdout).map((name) => `${folder}/${name}`) : [];
    }),
  );
  return files.flat();
}

function sorted(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

async function names({ git }: Checkout, args: readonly string[]): Promise<string[]> {
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
  return listedNames(answer.stdout);
}

function listedNames(list: string): string[] {
  // A nested repository is listed as a folder, `name/`.
  return list
    .split('\0')
    .filter((name) => name !== '')
    .map((name) => name.replace(/\/$/, ''));
}
