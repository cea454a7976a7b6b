import type { Git } from './git.ts';

/** Short name of the branch that pull requests go to, as far as this clone knows: origin's, else the one checked out. */
export async function defaultBranch(git: Git): Promise<string> {
  const origin = await git(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  if (origin.code === 0) return origin.stdout.trim().replace(/^origin\//, '');
  for (const name of ['main', 'master']) {
    const known = await git(['rev-parse', '--verify', '--quiet', `refs/heads/${name}`]);
    if (known.code === 0) return name;
  }
  const head = await git(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return head.code === 0 ? head.stdout.trim() : 'main';
}
