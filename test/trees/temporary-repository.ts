import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import type { ArmsRequest, CiEvent } from '../../src/trees/arms.ts';

/** An environment in which git reads no settings of the machine and every commit has the same author and time. */
export const gitEnv: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** A fresh folder, removed when the test ends. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'pawl-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, env: gitEnv, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** git while this process goes on, because it serves the remote that git talks to. */
export async function gitAsync(cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, { cwd, env: gitEnv, encoding: 'utf8' });
  return stdout.trim();
}

/** Writes files; a value `{link}` makes a symbolic link. */
export function write(root: string, files: Record<string, string | { link: string }>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof content === 'string') writeFileSync(file, content);
    else symlinkSync(content.link, file);
  }
}

/** Writes files and commits everything; returns the commit. */
export function commit(
  root: string,
  files: Record<string, string | { link: string }>,
  message = 'Change',
): string {
  write(root, files);
  git(root, 'add', '-A');
  git(root, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(root, 'rev-parse', 'HEAD');
}

/** Puts commits without a change on top of a branch, all at once, its name as message; returns the last one. */
export function grow(root: string, branch: string, count: number): string {
  const ref = `refs/heads/${branch}`;
  const one = (index: number) =>
    `commit ${ref}\ncommitter A <a@example.org> 1767225600 +0000\ndata ${branch.length}\n${branch}${index === 0 ? `\nfrom ${ref}^0` : ''}\n\n`;
  const input = Array.from({ length: count }, (_, index) => one(index)).join('');
  execFileSync('git', ['fast-import', '--quiet'], { cwd: root, env: gitEnv, input });
  return git(root, 'rev-parse', ref);
}

/** A repository with one commit on `main`. */
export function repository(
  files: Record<string, string | { link: string }> = { 'prompt.txt': 'one\n' },
): string {
  const root = path.join(temporaryFolder(), 'repo');
  mkdirSync(root);
  git(root, 'init', '--quiet', '-b', 'main');
  commit(root, files, 'First');
  return root;
}

/** A request as the command line makes it. */
export function request(
  cwd: string,
  more: Partial<ArmsRequest> & { event?: CiEvent | null } = {},
): ArmsRequest {
  return {
    cwd,
    event: null,
    setup: [],
    temporary: os.tmpdir(),
    env: gitEnv,
    setupEnv: gitEnv,
    log: () => {},
    ...more,
  };
}
