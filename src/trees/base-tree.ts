import { existsSync } from 'node:fs';
import { lstat, open, readdir, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { PawlError } from '../errors.ts';
import { count } from '../numbers.ts';
import { gitWords } from './git/git.ts';
import type { Repository } from './git/repository.ts';
import { once } from './process/once.ts';
import { FOLDERS, isLeftOver, makeOwnedFolder } from './process/owned-folder.ts';

/** A folder that holds the base commit's files, outside the checkout. */
export interface BaseTree {
  readonly root: string;
  readonly notes: readonly string[];
  /** Removes folder and registration; a second call does nothing. */
  close(): Promise<void>;
}

/**
 * Checks the base commit out as a detached worktree in `temporary`. It lies outside the checkout because Node
 * resolves packages upwards: inside, the base would load the candidate's. Throws `trees/temporary-inside`,
 * `trees/worktree-failed`.
 */
export async function addBaseTree(
  repository: Repository,
  commit: string,
  temporary: string,
): Promise<BaseTree> {
  const { git, root: checkout } = repository;
  const parent = await outside(temporary, checkout);
  await removeStale(repository);
  const folder = makeOwnedFolder(parent, FOLDERS.baseTree);
  const root = folder.path;
  const close = once(async () => {
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
    await git(['worktree', 'remove', '--force', root]);
    folder.remove();
  });
  const pointers = await lfsPointers(repository);
  const added = await git(['worktree', 'add', '--detach', '--quiet', root, commit], {
    timeoutMs: 600_000,
    ...(pointers > 0 ? { env: { GIT_LFS_SKIP_SMUDGE: '1' } } : {}),
  });
  if (added.code !== 0) {
    await close();
    throw new PawlError(
      {
        code: 'trees/worktree-failed',
        what: `The base commit ${commit.slice(0, 7)} could not be checked out beside this one.`,
        why: gitWords(added),
        fix: `make room in ${parent} and let pawl write to the clone's .git folder; in a partial clone fetch all files (no \`filter:\`)`,
      },
      'unmeasured',
    );
  }
  const note = `${count(pointers, 'file')} of Git LFS ${pointers === 1 ? 'is a pointer' : 'are pointers'} in this checkout, and would be in main's tree. For the content: \`lfs: true\` at actions/checkout.`;
  return { root, notes: pointers > 0 ? [note] : [], close };
}

async function outside(temporary: string, checkout: string): Promise<string> {
  const folder = await realpath(temporary).catch(() => null);
  const relative = folder === null ? '' : path.relative(checkout, folder);
  const isOutside = relative.startsWith('..') || path.isAbsolute(relative);
  if (folder !== null && isOutside) return folder;
  throw folder === null ? unusable(temporary, 'missing') : unusable(folder, 'inside');
}

function unusable(folder: string, is: 'missing' | 'inside'): PawlError {
  return new PawlError({
    code: 'trees/temporary-inside',
    what:
      is === 'missing'
        ? `The folder for temporary files, ${folder}, does not exist.`
        : `The folder for temporary files, ${folder}, lies inside the checkout.`,
    why: "Main's tree has to be outside the checkout: inside, it would load this change's packages.",
    fix: 'set RUNNER_TEMP or TMPDIR to a folder elsewhere: TMPDIR=/tmp pawl gate',
  });
}

/** Forgets base trees of runs that were killed: registered still, but without a folder, or of a process that has ended. */
async function removeStale({ git, root }: Repository): Promise<void> {
  if ((await registeredTrees(root))?.some((name) => name.startsWith(FOLDERS.baseTree)) === false) return;
  const list = await git(['worktree', 'list', '--porcelain', '-z']);
  const folders = [...list.stdout.matchAll(/(?:^|\0)worktree ([^\0]+)/g)].map((match) => match[1] as string);
  for (const folder of folders.filter((name) => path.basename(name).startsWith(FOLDERS.baseTree))) {
    if (existsSync(folder) && !isLeftOver(folder)) continue;
    await rm(folder, { recursive: true, force: true });
    await git(['worktree', 'remove', '--force', folder]);
  }
}

/** Names under which a clone has registered its worktrees, most often none. Null where its own folder lies elsewhere: git has to be asked. */
async function registeredTrees(root: string): Promise<readonly string[] | null> {
  const own = path.join(root, '.git');
  if (!(await lstat(own).catch(() => null))?.isDirectory()) return null;
  return readdir(path.join(own, 'worktrees')).catch((error) => (error.code === 'ENOENT' ? [] : null));
}

/** How many files of Git LFS the candidate has as pointers only; 0 when it has their content or uses no LFS. */
async function lfsPointers({ git, root }: Repository): Promise<number> {
  const answer = await git(['ls-files', '-z', '--', ':(attr:filter=lfs)']);
  const files = answer.stdout.split('\0').filter((name) => name !== '');
  const [first] = files;
  if (first === undefined) return 0;
  const file = await open(path.join(root, first)).catch(() => null);
  if (file === null) return 0;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    const isPointer = buffer.toString('latin1', 0, bytesRead).startsWith('version https://git-lfs');
    return isPointer ? files.length : 0;
  } finally {
    await file.close();
  }
}
