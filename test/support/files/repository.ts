import {
  copyFileSync,
  type Dirent,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runChild } from '../../../src/trees/process/child.ts';
import { gitFromSmallProcess } from '../processes/small-git.ts';

/** Settings that make git quick where nothing has to outlive the test. */
export const gitSettings = path.join(import.meta.dirname, 'git-settings');

/** An environment in which git reads no settings of the machine and every commit has the same author and time. */
export const gitEnv: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: gitSettings,
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** Files by their paths: text, bytes, or a symbolic link to a path relative to its own folder. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

/** A fresh folder. Whoever makes it removes it. */
export function makeFolder(): string {
  return realpathSync(mkdtempSync(path.join(os.tmpdir(), 'pawl-')));
}

export function git(cwd: string, ...args: string[]): string {
  return gitWithInput(cwd, undefined, ...args);
}

/** git that reads `input`. */
export function gitWithInput(cwd: string, input: string | undefined, ...args: string[]): string {
  const answer = gitFromSmallProcess({ cwd, args, env: gitEnv, input });
  if ('stdout' in answer) return answer.stdout.trim();
  throw Object.assign(new Error(answer.message), { status: answer.status });
}

/** git while this process goes on, because it serves the remote that git talks to. */
export async function gitAsync(cwd: string, ...args: string[]): Promise<string> {
  const result = await runChild({ command: 'git', args, cwd, env: gitEnv, timeoutMs: 240_000 });
  if (result.kind === 'exited' && result.code === 0) return result.stdout.toString('utf8').trim();
  throw new Error(`Command failed: git ${args.join(' ')}\n${result.stderr}`);
}

export function write(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file);
    else writeFileSync(file, content);
  }
}

/** Writes files and commits everything; returns the commit. */
export function commit(root: string, files: Files, message = 'Change'): string {
  write(root, files);
  git(root, 'add', '-A');
  git(root, 'commit', '--quiet', '--allow-empty', '-m', message);
  return headOf(root);
}

/** The commit that was made last, read where git has just written it: no process for what a file says. */
function headOf(root: string): string {
  const folder = path.join(root, '.git');
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return git(root, 'rev-parse', 'HEAD');
  const head = readFileSync(path.join(folder, 'HEAD'), 'utf8').trim();
  const branch = /^ref: (.+)$/.exec(head)?.[1];
  return branch === undefined ? head : readFileSync(path.join(folder, branch), 'utf8').trim();
}

/** Puts commits without a change on top of a branch, all at once, its name as message; returns the last one. */
export function grow(root: string, branch: string, count: number): string {
  const ref = `refs/heads/${branch}`;
  const one = (index: number) =>
    `commit ${ref}\ncommitter A <a@example.org> 1767225600 +0000\ndata ${branch.length}\n${branch}${index === 0 ? `\nfrom ${ref}^0` : ''}\n\n`;
  const input = Array.from({ length: count }, (_, index) => one(index)).join('');
  gitWithInput(root, input, 'fast-import', '--quiet');
  return git(root, 'rev-parse', ref);
}

/** Leaves a clone with its last commit alone, as a shallow one. */
export function withoutPast(root: string): void {
  const folder = path.resolve(root, git(root, 'rev-parse', '--git-dir'));
  writeFileSync(path.join(folder, 'shallow'), `${git(root, 'rev-parse', 'HEAD')}\n`);
  git(root, 'remote', 'remove', 'origin');
  git(root, 'reflog', 'expire', '--expire=now', '--all');
  git(root, 'gc', '--quiet', '--prune=now');
}

/** A folder that git has made: its folders, and what its files hold. */
interface Snapshot {
  readonly folders: readonly string[];
  readonly files: Files;
}

/** What git leaves behind of a first commit, by the files of the commit: most tests of a room begin with the same ones. */
const firstCommits = new Map<string, Snapshot>();
/** Longest text of all files whose commit is kept. */
const MOST_KEPT = 500_000;

/** A repository in a folder with one commit on `main`. */
export function initRepository(root: string, files: Files): void {
  mkdirSync(root, { recursive: true });
  const key = readdirSync(root).length === 0 ? JSON.stringify(files) : null;
  const known = key === null ? undefined : firstCommits.get(key);
  if (known) {
    write(root, files);
    restore(path.join(root, '.git'), known);
    return;
  }
  initEmpty(root);
  commit(root, files, 'First');
  if (key !== null && key.length < MOST_KEPT) firstCommits.set(key, snapshotOf(path.join(root, '.git')));
}

/** What `git init -b main` leaves behind here, asked of git once. */
let initialized: Snapshot | undefined;

/** A repository without a commit in an existing folder. */
export function initEmpty(root: string): void {
  initialized ??= askInit();
  restore(path.join(root, '.git'), initialized);
}

function askInit(): Snapshot {
  const folder = makeFolder();
  try {
    git(folder, 'init', '--quiet', '-b', 'main');
    return snapshotOf(path.join(folder, '.git'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function snapshotOf(root: string): Snapshot {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const nameOf = (entry: Dirent) => path.relative(root, path.join(entry.parentPath, entry.name));
  const files = entries.filter((entry) => entry.isFile()).map(nameOf);
  return {
    folders: entries.filter((entry) => entry.isDirectory()).map(nameOf),
    files: Object.fromEntries(files.map((name) => [name, readFileSync(path.join(root, name))])),
  };
}

function restore(root: string, { folders, files }: Snapshot): void {
  for (const folder of folders) mkdirSync(path.join(root, folder), { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(path.join(root, name), content as Uint8Array);
}

/** A real repository in a temporary folder. */
export interface ScratchRepository {
  readonly root: string;
  git(...args: string[]): string;
  write(files: Files): void;
  /** Commits everything that was written; returns the commit. */
  commit(message: string): string;
  [Symbol.dispose](): void;
}

/** A repository whose `main` holds `files` in one commit, with a branch `change` checked out on top. */
export function scratchRepository(files: Files): ScratchRepository {
  const root = makeFolder();
  initRepository(root, { '.gitignore': '.pawl/\nnode_modules/\n', ...files });
  // As `git switch --create change`, where the tree stays.
  copyFileSync(path.join(root, '.git/refs/heads/main'), path.join(root, '.git/refs/heads/change'));
  writeFileSync(path.join(root, '.git/HEAD'), 'ref: refs/heads/change\n');
  return {
    root,
    git: (...args) => git(root, ...args),
    write: (more) => write(root, more),
    commit: (message) => commit(root, {}, message),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
