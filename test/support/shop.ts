import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type GitAccess, gitServer } from './git-server.ts';
import { commit, git, gitAsync } from './repository.ts';
import { repository, temporaryFolder } from './temporary.ts';

/** The commits of a pull request: its head, the tip of main that it goes to, and GitHub's trial merge of both. */
export interface PullRequest {
  readonly head: string;
  readonly base: string;
  readonly merge: string;
}

/** The repository `acme/shop` on a server of this machine, with the clone that its authors work in. */
export interface Shop {
  readonly serverUrl: string;
  /** Runs git in the bare repository. */
  readonly server: (...args: string[]) => string;
  /** Commits to `main` and pushes it; returns the commit. */
  push(files: Record<string, string>): string;
  /** Pushes a branch `change` with one commit more than it had; returns pull request 7 as GitHub then sees it. */
  change(files: Record<string, string>): PullRequest;
  /** Brings the pull request into `main` as GitHub's three buttons do; returns the new tip. */
  land(way: LandingWay): string;
  /** A new clone as `actions/checkout` makes it with `persist-credentials: false`; returns its folder. */
  checkout(ref: string, depth?: number): Promise<string>;
}

export type LandingWay = 'merge' | 'squash' | 'rebase';

const LANDING: Readonly<Record<LandingWay, readonly (readonly string[])[]>> = {
  merge: [['merge', '--quiet', '--no-ff', '-m', 'Merge pull request #7', 'change']],
  squash: [
    ['merge', '--quiet', '--squash', 'change'],
    ['commit', '--quiet', '-m', 'Change (#7)'],
  ],
  rebase: [['cherry-pick', 'main..change']],
};

/** What a shop is served as; `token` asks for this workflow token, for pushing only where everybody may read. */
export interface ShopAccess extends Pick<GitAccess, 'isPublic'> {
  readonly token?: string;
}

/** Opens the shop with one commit on main. It is closed when the test ends. */
export async function openShop(
  files: Record<string, string>,
  { token, isPublic = true }: ShopAccess = {},
): Promise<Shop> {
  const work = repository(files);
  const served = temporaryFolder();
  const bare = path.join(served, 'acme/shop');
  mkdirSync(bare, { recursive: true });
  git(bare, 'init', '--quiet', '--bare', '-b', 'main');
  git(work, 'remote', 'add', 'origin', bare);
  git(work, 'push', '--quiet', 'origin', 'main');
  git(work, 'branch', 'change');
  const serverUrl = await gitServer(served, token, { user: 'x-access-token', isPublic });
  return {
    serverUrl,
    server: (...args) => git(bare, ...args),
    push: (more) => {
      git(work, 'switch', '--quiet', 'main');
      const tip = commit(work, more);
      git(work, 'push', '--quiet', 'origin', 'main');
      return tip;
    },
    change: (more) => {
      git(work, 'switch', '--quiet', 'change');
      const head = commit(work, more);
      const base = git(work, 'rev-parse', 'main');
      git(work, 'switch', '--quiet', '--detach', 'main');
      git(work, 'merge', '--quiet', '--no-ff', '-m', `Merge ${head} into ${base}`, head);
      git(work, 'push', '--quiet', '--force', 'origin', 'change', 'HEAD:refs/pull/7/merge');
      return { head, base, merge: git(work, 'rev-parse', 'HEAD') };
    },
    land: (way) => {
      git(work, 'switch', '--quiet', 'main');
      for (const command of LANDING[way]) git(work, ...command);
      git(work, 'push', '--quiet', 'origin', 'main');
      return git(work, 'rev-parse', 'main');
    },
    checkout: (ref, depth = 1) => checkout({ serverUrl, bare, header: authorization(token) }, ref, depth),
  };
}

/** How `actions/checkout` proves who it is: by git's settings of that one command. */
function authorization(token: string | undefined): string {
  return token === undefined ? '' : `AUTHORIZATION: basic ${btoa(`x-access-token:${token}`)}`;
}

interface Origin {
  readonly serverUrl: string;
  readonly bare: string;
  readonly header: string;
}

/** The commands of `actions/checkout`: the one commit by its name, under the remote-tracking ref of where it came from. */
async function checkout({ serverUrl, bare, header }: Origin, ref: string, depth: number): Promise<string> {
  const folder = path.join(temporaryFolder(), 'shop');
  mkdirSync(folder);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const tracking =
    branch === undefined ? ref.replace('refs/', 'refs/remotes/') : `refs/remotes/origin/${branch}`;
  const history = depth === 0 ? [] : [`--depth=${depth}`];
  const all = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [];
  const commit = `+${git(bare, 'rev-parse', ref)}:${tracking}`;
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', `${serverUrl}/acme/shop`);
  const settings = ['-c', `http.${serverUrl}/.extraheader=${header}`];
  const fetch = ['fetch', '--quiet', '--no-tags', '--prune', '--no-recurse-submodules'];
  await gitAsync(folder, ...settings, ...fetch, ...history, 'origin', ...all, commit);
  await gitAsync(folder, 'checkout', '--quiet', '--force', ...(branch ? ['-B', branch] : []), tracking);
  return folder;
}
