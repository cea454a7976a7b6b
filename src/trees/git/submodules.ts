import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { listed } from '../process/listed.ts';
import { folderLink } from '../process/platform.ts';
import { type CommitEntry, commitFiles } from './commit-files.ts';
import type { GitAnswer } from './git.ts';
import type { Checkout } from './repository.ts';

/** A submodule at a commit, by its repository-relative folder. */
interface Submodule {
  readonly folder: string;
  readonly commit: string;
}

/** Whether a folder of the checkout is a submodule whose files are there. A `.git` in any other folder cannot be committed. */
export function isFilledSubmodule(root: string, folder: string): boolean {
  return existsSync(path.join(root, folder, '.git'));
}

/**
 * Fills the submodules of main's tree, which a worktree has as empty folders, with main's commit of each, and those inside of them in the
 * same way: the checkout's own clone of the submodule often holds it. One at the same commit in both arms in which something lies that
 * git does not hold (packages, a build) is shared instead. What stays empty although it differs is said.
 */
export async function fillSubmodules(
  repository: Checkout,
  baseline: string,
  files: readonly CommitEntry[],
  changed: readonly string[],
): Promise<readonly string[]> {
  const empty: string[] = [];
  for (const main of submodulesAmong(files))
    empty.push(...(await fill(repository, baseline, main, changed.includes(main.folder))));
  if (empty.length === 0) return [];
  return [
    `The submodules ${listed(empty)} differ and are empty in main's tree. To fill them, add to main's pawl.yaml: \`setup: git submodule update --init --recursive\``,
  ];
}

/** Fills one submodule, and those inside of it. Returns the folders that stay empty although they differ. */
async function fill(
  repository: Checkout,
  baseline: string,
  main: Submodule,
  differs: boolean,
): Promise<readonly string[]> {
  const target = path.join(baseline, main.folder);
  if ((await namesIn(target))?.length !== 0) return [];
  const isFilled =
    isFilledSubmodule(repository.root, main.folder) &&
    (differs || !(await holdsMore(repository, main.folder))) &&
    (await checkOut(repository, main, target));
  if (isFilled) return fillInside(repository, baseline, main);
  if (differs) return [main.folder];
  await share(path.join(repository.root, main.folder), target);
  return [];
}

/** The submodules inside of one that was filled: git writes none of them. One that the checkout has not filled either is left as it is. */
async function fillInside(
  repository: Checkout,
  baseline: string,
  { folder, commit }: Submodule,
): Promise<readonly string[]> {
  const inside = await commitFiles((args) => inSubmodule(repository, folder, args), commit);
  const empty: string[] = [];
  for (const each of submodulesAmong(inside)) {
    const inner = { folder: `${folder}/${each.folder}`, commit: each.commit };
    if (!isFilledSubmodule(repository.root, inner.folder)) continue;
    await mkdir(path.join(baseline, inner.folder), { recursive: true });
    const head = await inSubmodule(repository, inner.folder, ['rev-parse', 'HEAD']);
    empty.push(...(await fill(repository, baseline, inner, head.stdout.trim() !== inner.commit)));
  }
  return empty;
}

/** The submodules of a commit. */
export async function submodulesAt({ git }: Checkout, commit: string): Promise<readonly Submodule[]> {
  return submodulesAmong(await commitFiles(git, commit));
}

function submodulesAmong(files: readonly CommitEntry[]): readonly Submodule[] {
  return files
    .filter(({ type }) => type === 'commit')
    .map(({ path: folder, id }) => ({ folder, commit: id }));
}

/** git in a submodule's own clone. */
export function inSubmodule(
  { git, root }: Checkout,
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<GitAnswer> {
  const clone = path.join(root, folder);
  return git(['-C', clone, '-c', `safe.directory=${clone}`, ...args], { timeoutMs: 600_000, env });
}

/** Whether something lies in a submodule that git does not hold, ignored or not. */
async function holdsMore(repository: Checkout, folder: string): Promise<boolean> {
  const answer = await inSubmodule(repository, folder, ['ls-files', '--others', '--directory', '-z']);
  return answer.code !== 0 || answer.stdout !== '';
}

/** Writes the files of a commit into an empty folder; false, and still empty, where the clone does not hold it. */
async function checkOut(
  repository: Checkout,
  { folder, commit }: Submodule,
  target: string,
): Promise<boolean> {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'pawl-index-'));
  try {
    const env = { GIT_WORK_TREE: target, GIT_INDEX_FILE: path.join(scratch, 'index') };
    const answer = await inSubmodule(repository, folder, ['read-tree', '--reset', '-u', commit], env);
    if (answer.code === 0) return true;
    for (const name of (await namesIn(target)) ?? [])
      await rm(path.join(target, name), { recursive: true, force: true });
    return false;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function share(source: string, target: string): Promise<void> {
  await rm(target, { recursive: true });
  await symlink(source, target, folderLink(process.platform));
}

/** Names in a folder itself; null where it is none, or a link. */
async function namesIn(folder: string): Promise<readonly string[] | null> {
  const found = await lstat(folder).catch(() => null);
  return found?.isDirectory() ? readdir(folder) : null;
}
