import { PawlError, quotedWord } from '../../errors.ts';
import type { BaseRule } from './base-rule.ts';
import { FAR_END } from './git.ts';
import {
  branchTip,
  forkPoint,
  freshTip,
  isCommitName,
  isInHistory,
  isShallow,
  localCommit,
  localCommits,
  obtainCommit,
} from './history.ts';
import type { Repository } from './repository.ts';

/** The commit to compare with, its name for people and how it was chosen. */
export interface BaseCommit {
  readonly commit: string;
  /** `main@9f8e7d6`. */
  readonly label: string;
  readonly note: string;
}

const DEFAULT_REFS = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

/** Said of a branch that may have moved. */
const UNASKED = ', as this clone knows it, because origin could not be asked';

/** Finds the commit that a rule means. Throws `trees/unknown-base`, `trees/no-base`, `trees/other-base` and what history.ts throws. */
export async function baseCommit(
  repository: Repository,
  rule: Exclude<BaseRule, { kind: 'record' }>,
): Promise<BaseCommit> {
  if (rule.kind === 'commit') {
    const commit = await obtainCommit(repository, rule.commit, rule.name);
    if (rule.of !== undefined) await refuseOtherBranch(repository, commit, rule.of);
    return described(commit, rule.name, rule.because);
  }
  const { tip, name, remark = '' } = await tipOf(repository, rule);
  const commit = await forkPoint(repository, tip, name);
  const where = commit === tip ? 'its tip' : `where this change left it (its tip is ${tip.slice(0, 7)})`;
  return described(commit, name, `${rule.because}, ${where}${remark}`);
}

/** A merge commit whose first parent is of another branch is another change than the one that would be merged. */
async function refuseOtherBranch(repository: Repository, commit: string, branch: string): Promise<void> {
  const tip = await branchTip(repository, branch);
  if (tip === null) throw await unknownBase(repository, branch);
  if (await isInHistory(repository, commit, tip, branch)) return;
  throw new PawlError(
    {
      code: 'trees/other-base',
      what: `The checkout merges this change into another branch than \`${branch}\`, where the pull request goes.`,
      why: `Its merge commit starts from ${commit.slice(0, 7)}, which is not in the history of \`${branch}\`: GitHub made it before the pull request was retargeted.`,
      fix: 'Push a commit, or close and reopen the pull request: then GitHub merges it again.',
    },
    'unmeasured',
  );
}

function described(commit: string, name: string, because: string): BaseCommit {
  const short = commit.slice(0, 7);
  const label = commit.startsWith(name) ? short : `${name}@${short}`;
  return { commit, label, note: `Base ${label}: ${because}.` };
}

async function tipOf(
  repository: Repository,
  rule: Extract<BaseRule, { kind: `fork-of-${string}` }>,
): Promise<{ tip: string; name: string; remark?: string }> {
  switch (rule.kind) {
    case 'fork-of-ref': {
      const ref = isCommitName(rule.ref) ? rule.ref.slice(0, 7) : rule.ref.replace(/^origin\//, '');
      return { tip: await refTip(repository, rule.ref), name: rule.name ?? ref };
    }
    case 'fork-of-branch': {
      const found = rule.fresh
        ? await freshTip(repository, rule.branch)
        : { tip: await branchTip(repository, rule.branch), isAsked: true };
      const { tip, isAsked } = found;
      if (tip === null) throw await unknownBase(repository, rule.branch, `It was ${rule.because}.`);
      return { tip, name: rule.branch, ...(!isAsked && { remark: UNASKED }) };
    }
    case 'fork-of-default':
      return defaultTip(repository);
  }
}

async function refTip(repository: Repository, ref: string): Promise<string> {
  const names = ['tags', 'heads', 'remotes'].map((kind) => `refs/${kind}/${ref}`);
  const [local, tag, branch, ofRemote] = await localCommits(repository, [ref, ...names]);
  if (local != null) {
    if (isCommitName(ref)) return local;
    if (tag != null) await refuseTagOfBranch(repository, ref, tag);
    // A CI that checks out a pull request's branch by its name may have one that is called `origin/main`.
    else if (branch != null && ofRemote != null && branch !== ofRemote)
      throw ambiguousBase(ref, `refs/remotes/${ref}`, `refs/heads/${ref}`);
    return local;
  }
  if (isCommitName(ref)) return obtainCommit(repository, ref, 'base');
  const tip = await branchTip(repository, ref.replace(/^origin\//, ''));
  if (tip === null) throw await unknownBase(repository, ref);
  return tip;
}

/**
 * Git takes a tag before the branch of the same name, and whoever may push may push a tag: called as main, at a commit of their own,
 * it would be what they are compared with.
 */
async function refuseTagOfBranch(repository: Repository, ref: string, tag: string): Promise<void> {
  const names = [`refs/heads/${ref}`, `refs/remotes/${ref}`, `refs/remotes/origin/${ref}`];
  const branches = await localCommits(repository, names);
  const other = branches.findIndex((branch) => branch !== null && branch !== tag);
  if (other >= 0) throw ambiguousBase(ref, names[other] as string, `refs/tags/${ref}`);
  const name = ref.replace(/^origin\//, '');
  const ofOrigin = await originTip(repository, name);
  if (ofOrigin !== null && ofOrigin !== tag)
    throw ambiguousBase(ref, `refs/remotes/origin/${name}`, `refs/tags/${ref}`);
}

/** The tip of a branch of origin; null where there is none, and where origin cannot be asked. */
async function originTip(repository: Repository, branch: string): Promise<string | null> {
  try {
    return await branchTip(repository, branch);
  } catch (error) {
    if (error instanceof PawlError) return null;
    throw error;
  }
}

/** `taken`: what git takes in the place of the branch. */
function ambiguousBase(ref: string, branch: string, taken: string): PawlError {
  const shown = JSON.stringify(ref.slice(0, 200));
  return new PawlError({
    code: 'trees/ambiguous-base',
    what: `The base ${shown} names two things in this clone, at different commits.`,
    why: "Git would take the tag, or the clone's own branch, before the branch of a remote. Whoever may push can put these anywhere.",
    fix: `name the branch in full: pawl gate --base ${quotedWord(branch)}\nOr delete the other one, in the clone and in origin, if nobody needs it: git push origin --delete ${quotedWord(taken)}`,
  });
}

/** The default branch, as far as this clone knows it: the commit at its tip and its short name. Throws `trees/no-base`. */
export async function defaultTip(repository: Repository): Promise<{ tip: string; name: string }> {
  for (const ref of DEFAULT_REFS) {
    const tip = await localCommit(repository, ref);
    if (tip === null) continue;
    if (!ref.endsWith('/HEAD')) return { tip, name: ref.slice(ref.lastIndexOf('/') + 1) };
    const target = await repository.git(['symbolic-ref', '--quiet', '--short', ref]);
    const name = target.code === 0 ? target.stdout.trim().replace(/^origin\//, '') : 'origin';
    // A clone of one branch takes that branch for the default one: the change would be compared with itself.
    if ((await isOfOneBranch(repository)) && name === (await repository.branch())) break;
    return { tip, name };
  }
  const branch = await remoteDefault(repository);
  const tip = branch === null ? null : await branchTip(repository, branch);
  if (branch !== null && tip !== null) return { tip, name: branch };
  const detached = (await repository.branch()) === null ? 'HEAD is detached, and ' : '';
  throw new PawlError({
    code: 'trees/no-base',
    what: 'There is no base to compare with.',
    why: `${detached}neither origin's default branch nor a branch \`main\` or \`master\` exists in this clone.`,
    fix: 'name it: pawl gate --base BRANCH\nIn a workflow, check out all branches:\n- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0',
  });
}

/** Whether this clone fetches a single branch of origin. */
async function isOfOneBranch({ git }: Repository): Promise<boolean> {
  const { stdout } = await git(['config', '--get-all', 'remote.origin.fetch']);
  return stdout.trim() !== '' && !stdout.includes('refs/heads/*');
}

/** The default branch by origin's own word; null where it does not say. */
async function remoteDefault({ git }: Repository): Promise<string | null> {
  if ((await git(['remote', 'get-url', 'origin'])).code !== 0) return null;
  const answer = await git(['ls-remote', FAR_END, '--symref', 'origin', 'HEAD'], { timeoutMs: 60_000 });
  return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer.stdout)?.[1] ?? null;
}

async function unknownBase(repository: Repository, ref: string, why?: string): Promise<PawlError> {
  const names = DEFAULT_REFS.filter((name) => !name.endsWith('/HEAD'));
  const commits = await localCommits(repository, names);
  const isCut = why === undefined && (await isShallow(repository));
  const known = names.find((_, at) => commits[at] != null)?.replace(/^refs\/(?:heads|remotes)\//, '');
  return new PawlError({
    code: 'trees/unknown-base',
    what: `The base ${JSON.stringify(ref.slice(0, 200))} is neither in this clone nor a branch of origin.`,
    ...(why !== undefined && { why }),
    ...(isCut && { why: 'This clone is shallow: it lacks older commits, and tags.' }),
    fix: `${isCut ? 'fetch all of them: git fetch --unshallow --tags\nOr ' : ''}name a branch, tag or commit that \`git rev-parse\` knows: pawl gate --base ${known ?? 'BRANCH'}`,
  });
}
