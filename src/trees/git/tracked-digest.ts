import { createHash } from 'node:crypto';
import { gitIn } from './git.ts';

/**
 * SHA-256 of the names and contents of the files that git tracks in a checkout and that these globs match. Null where it tracks none, and where
 * git does not tell.
 */
export async function trackedDigest(root: string, globs: readonly string[]): Promise<string | null> {
  const git = gitIn(root, process.env, [root]);
  const { code, stdout } = await git([
    'ls-files',
    '--stage',
    '-z',
    '--',
    ...globs.map((glob) => `:(glob)${glob}`),
  ]);
  return code === 0 && stdout !== '' ? createHash('sha256').update(stdout).digest('hex') : null;
}
