import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { git, gitAsync, gitWithInput, initEmpty } from '../files/repository.ts';
import { temporaryFolder } from '../files/temporary.ts';
import { type GitAccess, gitServer } from '../servers/git-server.ts';

/** The commits of a pull request: its head, the tip of main that it goes to, and GitHub's trial merge of both. */
export interface PullRequest {
  readonly head: string;
  readonly base: string;
  readonly merge: string;
}

/** The repository `acme/shop` on a server of this machine. */
export interface Shop {
  readonly serverUrl: string;
  /** Runs git in the bare repository. */
  readonly server: (...args: string[]) => string;
  /** Puts a commit on `main`; returns it. */
  push(files: Record<string, string>): string;
  /** Gives the branch `change` one commit more than it had; returns pull request 7 as GitHub then sees it. */
  change(files: Record<string, string>): PullRequest;
  /** Replaces the last commit of the branch `change` by one of the same tree with other words; returns pull request 7 as GitHub then sees it. */
  amend(message: string): PullRequest;
  /** Brings the pull request into `main` as GitHub's three buttons do; returns the new tip. */
  land(way: LandingWay): string;
  /** A new clone as `actions/checkout` makes it with `persist-credentials: false`; returns its folder. */
  checkout(ref: string, depth?: number): Promise<string>;
}

export type LandingWay = 'merge' | 'squash' | 'rebase';

/** What a shop is served as; `token` asks for this workflow token, for pushing only where everybody may read. */
export interface ShopAccess extends Pick<GitAccess, 'isPublic'> {
  readonly token?: string;
}

/** Texts by their paths, or symbolic links to a path relative to their own folder. */
type ShopFiles = Readonly<Record<string, string | { readonly link: string }>>;

/** Opens the shop with one commit on main. It is closed when the test ends. */
export async function openShop(files: ShopFiles, { token, isPublic = true }: ShopAccess = {}): Promise<Shop> {
  const served = temporaryFolder();
  const bare = path.join(served, 'acme/shop');
  mkdirSync(bare, { recursive: true });
  git(bare, 'init', '--quiet', '--bare', '-b', 'main');
  importCommit(bare, 'main', files, 'First');
  writeRef(bare, 'heads/change', tipOf(bare, 'main'));
  const serverUrl = await gitServer(served, token, { user: 'x-access-token', isPublic });
  return {
    serverUrl,
    server: (...args) => git(bare, ...args),
    push: (more) => importCommit(bare, 'main', more),
    change: (more) => {
      const [head, base] = [importCommit(bare, 'change', more), tipOf(bare, 'main')];
      const merge = merged(bare, base, head, `Merge ${head} into ${base}`);
      writeRef(bare, 'pull/7/merge', merge);
      return { head, base, merge };
    },
    amend: (message) => {
      const [before, base] = [tipOf(bare, 'change'), tipOf(bare, 'main')];
      const head = git(bare, 'commit-tree', `${before}^{tree}`, '-p', `${before}^`, '-m', message);
      writeRef(bare, 'heads/change', head);
      const merge = merged(bare, base, head, `Merge ${head} into ${base}`);
      writeRef(bare, 'pull/7/merge', merge);
      return { head, base, merge };
    },
    land: (way) => {
      const tip = LANDING[way](bare, tipOf(bare, 'main'), tipOf(bare, 'change'));
      writeRef(bare, 'heads/main', tip);
      return tip;
    },
    checkout: (ref, depth = 1) => checkout({ serverUrl, bare, header: authorization(token) }, ref, depth),
  };
}

/** Commits files to a branch of a bare repository; one process does all of it. */
function importCommit(bare: string, branch: string, files: ShopFiles, message = 'Change'): string {
  const ref = `refs/heads/${branch}`;
  const written = Object.entries(files).map(
    ([file, held]) =>
      `M ${typeof held === 'string' ? '100644' : '120000'} inline ${JSON.stringify(file)}\n${data(typeof held === 'string' ? held : held.link)}`,
  );
  const parent = existsSync(path.join(bare, ref)) ? `from ${ref}^0\n` : '';
  const input = `commit ${ref}\ncommitter A <a@example.org> 1767225600 +0000\n${data(message)}${parent}${written.join('')}`;
  // One pack a commit: no further process unpacks it.
  const program = ['-c', 'fastimport.unpackLimit=1', 'fast-import', '--quiet'];
  gitWithInput(bare, input, ...program);
  return tipOf(bare, branch);
}

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;

function tipOf(bare: string, branch: string): string {
  return readFileSync(path.join(bare, 'refs/heads', branch), 'utf8').trim();
}

function writeRef(bare: string, name: string, commit: string): void {
  const file = path.join(bare, 'refs', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${commit}\n`);
}

function merged(bare: string, base: string, head: string, message: string, parents = [base, head]): string {
  const tree = git(bare, 'merge-tree', '--write-tree', base, head);
  return git(bare, 'commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message);
}

/** Brings a branch into main; returns the new tip. */
const LANDING: Readonly<Record<LandingWay, (bare: string, main: string, change: string) => string>> = {
  merge: (bare, main, change) => merged(bare, main, change, 'Merge pull request #7'),
  squash: (bare, main, change) => merged(bare, main, change, 'Change (#7)', [main]),
  rebase: (bare, main, change) =>
    git(bare, 'rev-list', '--reverse', `${main}..${change}`)
      .split('\n')
      .reduce((tip, commit) => {
        const tree = git(bare, 'merge-tree', '--write-tree', `--merge-base=${commit}^`, tip, commit);
        return git(bare, 'commit-tree', tree, '-p', tip, '-m', 'Change');
      }, main),
};

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
  initEmpty(folder);
  appendFileSync(
    path.join(folder, '.git/config'),
    `[remote "origin"]\n\turl = ${serverUrl}/acme/shop\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`,
  );
  const settings = ['-c', `http.${serverUrl}/.extraheader=${header}`];
  const fetch = ['fetch', '--quiet', '--no-tags', '--prune', '--no-recurse-submodules'];
  await gitAsync(folder, ...settings, ...fetch, ...history, 'origin', ...all, commit);
  await gitAsync(folder, 'checkout', '--quiet', '--force', ...(branch ? ['-B', branch] : []), tracking);
  return folder;
}
