import type { Git } from '../../trees/git/git.ts';
import { runChild } from '../../trees/process/child.ts';

const GH_TIMEOUT_MS = 10_000;

/** `owner/name` on GitHub of a checkout: as the job says, else as its origin does; null where neither does. */
export async function githubRepository(git: Git, env: NodeJS.ProcessEnv): Promise<string | null> {
  const remote = (await git(['config', '--get', 'remote.origin.url'])).stdout.trim();
  const [, ofRemote] = /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  const repository = env.GITHUB_REPOSITORY ?? ofRemote ?? null;
  return repository !== null && /^[\w.-]+\/[\w.-]+$/.test(repository) ? repository : null;
}

/** Somebody's token for GitHub: of the environment, else of GitHub's own command where they are logged in; empty where there is none. */
export async function githubToken(env: NodeJS.ProcessEnv): Promise<string> {
  const given = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (given) return given;
  const request = { command: 'gh', args: ['auth', 'token'], cwd: '.', env, timeoutMs: GH_TIMEOUT_MS };
  const result = await runChild(request);
  return result.kind === 'exited' && result.code === 0 ? result.stdout.toString('utf8').trim() : '';
}
