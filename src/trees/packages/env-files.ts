import { copyFile, lstat, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PawlError } from '../../errors.ts';
import { type Git, gitWords } from '../git/git.ts';

/**
 * Copies `.env*` files that the base tree lacks into it, so that both arms see the same settings and keys. A file
 * that the base commit tracks stays as it is there. They go away with the tree.
 */
export async function copyEnvFiles(
  candidate: string,
  baseline: string,
  files: readonly string[],
  tracked: ReadonlySet<string>,
): Promise<void> {
  for (const file of files.filter((name) => !tracked.has(name))) {
    const target = path.join(baseline, file);
    const isTaken = await lstat(target).then(
      () => true,
      () => false,
    );
    if (isTaken) continue;
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(path.join(candidate, file), target);
  }
}

/**
 * The files that git tracks in a tree, submodules included: POSIX paths below its root. Throws `trees/not-listed`: without the
 * list, a file of the change could pass for one of the job.
 */
export async function trackedFiles(git: Git): Promise<readonly string[]> {
  const answer = await git(['ls-files', '-z', '--recurse-submodules']);
  if (answer.code === 0) return answer.stdout.split('\0').filter((name) => name !== '');
  throw new PawlError({
    code: 'trees/not-listed',
    what: 'git cannot list the files that are committed.',
    why: gitWords(answer),
    fix: 'run `git ls-files --recurse-submodules` in the checkout, and repair what it reports',
  });
}

/** The `.env*` files among some, and those in folders of such a name. */
export function envFilesAmong(files: readonly string[]): ReadonlySet<string> {
  return new Set(files.filter((file) => /(^|\/)\.env/.test(file)));
}

/**
 * The `.env*` files that this PR adds to git although they are the job's: main's own rules keep them out of git, or a step has written something
 * else into them since. Main's side would miss what the job sets there.
 */
export async function takenEnvFiles(
  { baseline, candidate }: { readonly baseline: Git; readonly candidate: Git },
  added: readonly string[],
): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const file of added) {
    const same = await candidate(['diff', '--quiet', 'HEAD', '--', file]);
    if (same.code !== 0 || (await isKeptOut(baseline, file))) taken.push(file);
  }
  return taken;
}

/** Whether the rules of a tree keep a file out of git, be it there or not. */
export async function isKeptOut(git: Git, file: string): Promise<boolean> {
  return (await git(['check-ignore', '--no-index', '--quiet', '--', file])).code === 0;
}
