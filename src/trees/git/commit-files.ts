import type { Git } from './git.ts';

/** What a commit holds at one path: a file, a link, or (`type` commit) the commit of a submodule. */
export interface CommitEntry {
  readonly type: string;
  readonly id: string;
  /** Repository-relative POSIX path. */
  readonly path: string;
}

/** All that a commit holds, folders walked. Empty where git does not tell. */
export async function commitFiles(git: Git, commit: string): Promise<readonly CommitEntry[]> {
  const { stdout } = await git(['ls-tree', '-r', '-z', '--full-tree', commit]);
  return [...stdout.matchAll(/(?:^|\0)\d+ (\w+) ([0-9a-f]+)\t([^\0]+)/g)].map(
    ([, type = '', id = '', file = '']) => ({ type, id, path: file }),
  );
}
