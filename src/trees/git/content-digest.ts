import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type ChangedPaths, changedPaths } from './changed-paths.ts';
import { type Git, gitIn } from './git.ts';

/** Which trees are digested, and what of them does not count. */
export interface ContentRequest {
  /** The root of a checkout, as `openRepository` found it. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** Commit of the base tree. */
  readonly base: string;
  /** The candidate is the working tree, untracked files included. */
  readonly isLocal: boolean;
  /** Repository-relative files whose content does not count. */
  readonly without: readonly string[];
  /** What git said differs, where no code of a suite has run since. Absent: git is asked. */
  readonly paths?: Pick<ChangedPaths, 'changed' | 'uncommitted'> | undefined;
}

/**
 * Digest of what both trees hold: the base's tree, and path and bytes on disk of every file in which the candidate
 * differs from it. Commits do not count, so a commit made again over the same files is the same content.
 */
export async function contentDigest({
  root,
  env,
  base,
  isLocal,
  without,
  paths: known,
}: ContentRequest): Promise<string> {
  const git = gitIn(root, env, [root]);
  const [tree, paths] = await Promise.all([
    git(['rev-parse', '--verify', '--quiet', `${base}^{tree}`]),
    known ?? changedPaths({ root, git, head: 'HEAD' }, base, isLocal),
  ]);
  const files = [...new Set([...paths.changed, ...paths.uncommitted])].filter(
    (file) => !without.includes(file),
  );
  const hash = createHash('sha256').update(`${tree.stdout.trim() || base}\0`);
  for (const file of files.sort()) hash.update(`${file}\0${await fileDigest(root, file, git)}\0`);
  return hash.digest('hex');
}

async function fileDigest(root: string, file: string, git: Git): Promise<string> {
  const full = path.join(root, file);
  const stat = await lstat(full).catch(() => null);
  if (stat === null) return 'gone';
  if (stat.isSymbolicLink()) return `link ${await readlink(full)}`;
  if (stat.isDirectory()) {
    const nested = await git(['-C', full, 'rev-parse', '--verify', '--quiet', 'HEAD']);
    return `repository ${nested.stdout.trim()}`;
  }
  const hash = createHash('sha256');
  await pipeline(createReadStream(full), hash);
  return `${stat.mode & 0o111 ? 'program' : 'file'} ${hash.digest('hex')}`;
}
