import { PawlError, quotedWord } from '../../errors.ts';
import { expectOwnSettings } from './committed-settings.ts';
import { type Git, gitIn, gitWords } from './git.ts';

/** The checkout that a run looks at. */
export interface Repository {
  /** Absolute path of the working tree's root, links resolved. */
  readonly root: string;
  readonly git: Git;
  /** Commit of HEAD. */
  readonly head: string;
  /** Parents of HEAD as the commit itself names them; a shallow clone may not hold them. */
  readonly parents: readonly string[];
  /** Short name of the branch that is checked out; null when HEAD is detached. Few ask: it is one git more. */
  branch(): Promise<string | null>;
}

/** A checkout as far as git itself tells where it is, whatever is committed there. */
export type Checkout = Pick<Repository, 'root' | 'git'>;

/**
 * Opens the repository around `cwd`. `trustOwner` (CI) accepts a checkout that another user owns.
 * Throws PawlErrors `trees/not-a-repository`, `trees/git-refuses`, `trees/bare-repository`, `trees/dubious-ownership`,
 * `trees/committed-settings`, `trees/no-commit`.
 */
export async function openRepository(
  cwd: string,
  env: NodeJS.ProcessEnv,
  trustOwner: boolean,
): Promise<Repository> {
  const { root, git } = await openCheckout(cwd, env, trustOwner);
  // Name and content in one answer: every git that is started costs milliseconds.
  const commit = await git(['cat-file', '--batch'], { input: 'HEAD\n' });
  const head = /^([0-9a-f]+) commit \d+\n/.exec(commit.stdout)?.[1];
  if (commit.code !== 0 || head === undefined) throw noCommit(root);
  const header = commit.stdout.slice(0, commit.stdout.indexOf('\n\n'));
  return {
    root,
    git,
    head,
    parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] as string),
    async branch() {
      const answer = await git(['symbolic-ref', '--quiet', '--short', 'HEAD']);
      return answer.code === 0 ? answer.stdout.trim() : null;
    },
  };
}

/** The checkout around `cwd` alone: as `openRepository`, without a look at its commits. */
export async function openCheckout(
  cwd: string,
  env: NodeJS.ProcessEnv,
  trustOwner: boolean,
): Promise<Checkout> {
  const root = await rootOf(gitIn(cwd, env, trustOwner ? ['*'] : []), cwd);
  const git = gitIn(root, env, [root]);
  await expectOwnSettings(root, git);
  return { root, git };
}

async function rootOf(git: Git, cwd: string): Promise<string> {
  // Where there is no working tree, the last question fails, behind answers to the others.
  const answer = await git(['rev-parse', '--is-bare-repository', '--is-inside-work-tree', '--show-toplevel']);
  const [bare, inside, ...root] = answer.stdout.split('\n');
  if (answer.code === 0 && inside === 'true') return root.join('\n').replace(/\r?\n$/, '');
  if (/dubious ownership/.test(answer.stderr)) throw dubious(cwd);
  if (bare === 'true') throw bareRepository(cwd);
  if (answer.code !== 0 && inside === undefined && /^fatal: (?!not a git)/m.test(answer.stderr))
    throw refusing(cwd, gitWords(answer));
  throw notARepository(cwd, inside === 'true' ? gitWords(answer) : undefined);
}

function notARepository(cwd: string, why?: string): PawlError {
  return new PawlError({
    code: 'trees/not-a-repository',
    what: `${cwd} is not inside a git working tree.`,
    why: why ?? 'pawl compares two commits of a repository: main and this change.',
    fix: 'run pawl inside a checkout, or make this folder a repository: git init\nIn a workflow, before it:\n- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0',
  });
}

function refusing(cwd: string, why: string): PawlError {
  return new PawlError({
    code: 'trees/git-refuses',
    what: `git cannot look into ${cwd}.`,
    why,
    fix: 'mend what it says, in the variables of the job that begin with GIT_ or in the settings of git, until this answers: git status',
  });
}

function bareRepository(cwd: string): PawlError {
  return new PawlError({
    code: 'trees/bare-repository',
    what: `${cwd} is a bare repository: it has no files to evaluate.`,
    fix: `clone it and run pawl in the clone: git clone ${quotedWord(cwd)} checkout`,
  });
}

function dubious(cwd: string): PawlError {
  return new PawlError({
    code: 'trees/dubious-ownership',
    what: `git does not open ${cwd}, because another user owns it.`,
    fix: `if you trust it: git config --global --add safe.directory ${quotedWord(cwd)}`,
  });
}

function noCommit(root: string): PawlError {
  return new PawlError({
    code: 'trees/no-commit',
    what: `${root} has no commit yet.`,
    why: 'There is nothing to compare the working tree with.',
    fix: 'git add . && git commit -m "First commit"',
  });
}
