import { count } from '../numbers.ts';
import type { Arms, ArmsRequest, CiEvent, ResolvedArms, Tree } from './arms.ts';
import { addBaseTree } from './base-tree.ts';
import { type BaseCommit, baseCommit } from './git/base-commit.ts';
import { baseRule } from './git/base-rule.ts';
import { type ChangedPaths, changedPaths } from './git/changed-paths.ts';
import { ciBase } from './git/ci-base.ts';
import { commitFiles } from './git/commit-files.ts';
import { commitOfEvent, commitsOfJob, expectOwnCommit, type OwnCommits } from './git/own-commit.ts';
import { openRepository, type Repository } from './git/repository.ts';
import { basePackages } from './packages/base-packages.ts';
import { once } from './process/once.ts';
import { sealTree, type TreeSeal } from './tree-seal.ts';

/**
 * Both arms of a run: the candidate is the checkout (its working tree locally, HEAD in CI), the base a tree of its
 * own outside of it. A push to the default branch has no base: its samples are recorded. Throws PawlErrors with
 * code `trees/…`; whatever was made on disk by then is removed. `opened` is the repository around `cwd`, where the caller has it.
 */
export async function resolveArms(request: ArmsRequest, opened?: Repository): Promise<ResolvedArms> {
  const isLocal = request.event === null;
  const repository = opened ?? (await openRepository(request.cwd, request.env, !isLocal));
  const named = isLocal && request.base === undefined ? ciBase(request.env) : null;
  const rule = baseRule(request.base, request.event, repository, named);
  if (rule.kind === 'record')
    return {
      kind: 'record',
      candidate: headTree(repository, request.event),
      notes: [`This is ${rule.because}.`],
    };
  const base = await baseCommit(repository, rule);
  await expectOwnCommit(repository, ownCommits(request));
  const paths = await changedPaths(repository, base.commit, isLocal);
  const candidate = candidateTree(repository, paths, request.event);
  const notes = [base.note, ...candidateNotes(paths, isLocal), ...sameNotes(base, repository, paths)];
  return { kind: 'compare', arms: await withBaseTree(repository, base, paths, candidate, notes, request) };
}

/** Whoever names a base by hand compares any two commits, unless the verdict goes to the commit of the job. */
function ownCommits({ event, base, published, env }: ArmsRequest): OwnCommits | null {
  if (event !== null) return commitOfEvent(event);
  return base === undefined || published ? commitsOfJob(env) : null;
}

async function withBaseTree(
  repository: Repository,
  base: BaseCommit,
  paths: ChangedPaths,
  candidate: Tree,
  notes: readonly string[],
  request: ArmsRequest,
): Promise<Arms> {
  // A folder that could not be made is the error that people are told, also where the list fails too.
  const listing = commitFiles(repository.git, base.commit);
  listing.catch(() => {});
  const tree = await addBaseTree(repository, base.commit, request.temporary);
  try {
    const files = await listing;
    const packages = await basePackages(repository, { root: tree.root, files }, paths.changed, {
      ...request.setupOf(tree.root),
      log: request.log,
    });
    let seal: TreeSeal | null = null;
    const prepare = once(async () => {
      await packages.prepare();
      seal = sealTree(tree.root, files);
    });
    if (!request.setupLater) await prepare();
    return {
      baseline: { root: tree.root, commit: base.commit, label: base.label },
      candidate,
      changed: paths.changed,
      notes: [...notes, ...tree.notes],
      packageNotes: packages.notes,
      prepare,
      tracked: packages.tracked,
      uncommitted: paths.uncommitted,
      ...(packages.lent && { lent: packages.lent }),
      mainChanged: async () => (seal === null ? null : await seal.broken()),
      close: tree.close,
    };
  } catch (error) {
    await tree.close();
    throw error;
  }
}

/** HEAD, called by the commit that people know: of GitHub's trial merge that is the pull request's own head. */
function headTree({ root, head, parents }: Repository, event: CiEvent | null): Tree {
  const known = event?.headSha !== undefined && parents[1] === event.headSha ? event.headSha : head;
  return { root, commit: head, label: `HEAD@${known.slice(0, 7)}` };
}

function candidateTree(
  repository: Repository,
  { uncommitted, untracked }: ChangedPaths,
  event: CiEvent | null,
): Tree {
  const isDirty = uncommitted.length + untracked.length > 0;
  if (event !== null || !isDirty) return headTree(repository, event);
  return { root: repository.root, commit: null, label: 'working tree' };
}

function candidateNotes({ uncommitted, untracked }: ChangedPaths, isLocal: boolean): string[] {
  if (!isLocal)
    return uncommitted.length === 0
      ? []
      : [
          `${count(uncommitted.length, 'tracked file')} changed after checkout; suites see them as they are on disk, and "changed" means HEAD.`,
        ];
  const held = [
    ...(uncommitted.length > 0 ? [`${count(uncommitted.length, 'file')} with uncommitted edits`] : []),
    ...(untracked.length > 0 ? [count(untracked.length, 'untracked file')] : []),
  ];
  return held.length === 0 ? [] : [`This PR is the working tree: ${held.join(' and ')}.`];
}

function sameNotes(base: BaseCommit, { head }: Repository, { changed }: ChangedPaths): string[] {
  return base.commit === head && changed.length === 0
    ? ['This change is the base itself: nothing differs.']
    : [];
}
