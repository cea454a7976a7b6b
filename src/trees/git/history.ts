import { PawlError } from '../../errors.ts';
import { FAR_END, gitWords } from './git.ts';
import type { Repository } from './repository.ts';

const FETCH_TIMEOUT_MS = 300_000;
const FETCH = ['fetch', FAR_END, '--no-tags', '--no-recurse-submodules', '--quiet'];
/** How far a shallow clone is deepened, one try after the other. */
const DEEPENINGS = ['--deepen=50', '--deepen=500', '--unshallow'];
/** A tip that is fetched into a shallow clone comes with this much history. */
const TIP_DEPTH = '--depth=50';

/** True when a word can be a commit's full name (SHA-1 or SHA-256), so that it can never be an option or a refspec. */
export function isCommitName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** The commit that a revision names in this clone, or null. Safe for hostile text. */
export async function localCommit({ git }: Repository, revision: string): Promise<string | null> {
  if (revision === '' || revision.startsWith('-') || /[\0\n]/.test(revision)) return null;
  const answer = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  return answer.code === 0 ? answer.stdout.trim() : null;
}

/** What revisions name in this clone, by one git: each a commit, or null. Safe for hostile text. */
export async function localCommits(
  { git }: Repository,
  revisions: readonly string[],
): Promise<readonly (string | null)[]> {
  const asked = revisions.map((revision) => (/[\0\n]/.test(revision) ? '' : revision));
  const { stdout } = await git(['cat-file', '--batch-check'], {
    input: asked.map((revision) => `${revision}^{commit}\n`).join(''),
  });
  const lines = stdout.split('\n');
  return asked.map((_, at) => /^([0-9a-f]+) commit \d+$/.exec(lines[at] ?? '')?.[1] ?? null);
}

/** Makes sure that a commit is in this clone, fetching it alone when it is not. Throws `trees/history-missing`. */
export async function obtainCommit(repository: Repository, commit: string, name: string): Promise<string> {
  if (!isCommitName(commit))
    throw new PawlError({
      code: 'trees/unknown-base',
      what: `${JSON.stringify(commit.slice(0, 80))} is not a commit.`,
      fix: 'name the base: `base: main`',
    });
  const known = await localCommit(repository, commit);
  if (known !== null) return known;
  const depth = (await isShallow(repository)) ? ['--depth=1'] : [];
  const answer = await repository.git([...FETCH, ...depth, 'origin', commit], {
    timeoutMs: FETCH_TIMEOUT_MS,
  });
  const fetched = answer.code === 0 ? await localCommit(repository, commit) : null;
  if (fetched === null)
    throw historyMissing(`The base commit ${name}@${commit.slice(0, 7)}`, gitWords(answer));
  return fetched;
}

/** The tip of a branch of origin, fetched when this clone lacks it; null when origin has no such branch. */
export async function branchTip(repository: Repository, branch: string): Promise<string | null> {
  const { git } = repository;
  const valid = await git(['check-ref-format', `refs/heads/${branch}`]);
  if (valid.code !== 0) return null;
  const known = await localCommit(repository, trackingRef(branch));
  if (known !== null) return known;
  if ((await git(['remote', 'get-url', 'origin'])).code !== 0)
    return localCommit(repository, `refs/heads/${branch}`);
  const answer = await fetchBranch(repository, branch);
  if (answer.code === 0) return localCommit(repository, trackingRef(branch));
  if (isNoBranch(answer)) return null;
  throw historyMissing(`The branch ${branch}`, gitWords(answer));
}

/**
 * The tip of a branch as origin has it now, although this clone may know an earlier one. Where origin cannot be asked, the tip is the one that this
 * clone knows, and `isAsked` is false.
 */
export async function freshTip(
  repository: Repository,
  branch: string,
): Promise<{ readonly tip: string | null; readonly isAsked: boolean }> {
  const tracking = trackingRef(branch);
  const known = await localCommit(repository, tracking);
  // Nothing is known to be out of date.
  if (known === null) return { tip: await branchTip(repository, branch), isAsked: true };
  const answer = await fetchBranch(repository, branch);
  if (answer.code === 0) return { tip: await localCommit(repository, tracking), isAsked: true };
  return isNoBranch(answer) ? { tip: null, isAsked: true } : { tip: known, isAsked: false };
}

function trackingRef(branch: string): string {
  return `refs/remotes/origin/${branch}`;
}

async function fetchBranch(repository: Repository, branch: string) {
  const depth = (await isShallow(repository)) ? [TIP_DEPTH] : [];
  const refspec = `+refs/heads/${branch}:${trackingRef(branch)}`;
  return repository.git([...FETCH, ...depth, 'origin', refspec], { timeoutMs: FETCH_TIMEOUT_MS });
}

function isNoBranch({ stderr }: { readonly stderr: string }): boolean {
  return /couldn't find remote ref/.test(stderr);
}

/**
 * The commit at which HEAD left `tip`, a shallow clone deepened as far as needed in a fixed number of tries.
 * Throws `trees/no-merge-base` (unrelated histories) or `trees/history-missing` (a fetch that failed).
 */
export async function forkPoint(repository: Repository, tip: string, name: string): Promise<string> {
  const { git, head } = repository;
  for (const step of [null, ...DEEPENINGS]) {
    if (step !== null) {
      if (!(await isShallow(repository))) break;
      await deepen(repository, step, tip, name);
    }
    const answer = await git(['merge-base', head, tip]);
    if (answer.code === 0) return answer.stdout.trim();
  }
  throw new PawlError({
    code: 'trees/no-merge-base',
    what: `This change and ${name} have no commit in common.`,
    why: `HEAD is ${head.slice(0, 7)}, ${name} is ${tip.slice(0, 7)}; their histories are unrelated.`,
    fix: `start the branch from ${name}, or name another base: pawl gate --base BRANCH`,
  });
}

/** Whether a commit is in the history of `tip`, a shallow clone deepened as far as needed. Throws `trees/history-missing`. */
export async function isInHistory(
  repository: Repository,
  commit: string,
  tip: string,
  name: string,
): Promise<boolean> {
  for (const step of [null, ...DEEPENINGS]) {
    if (step !== null) {
      if (!(await isShallow(repository))) break;
      await deepen(repository, step, tip, name);
    }
    const answer = await repository.git(['merge-base', '--is-ancestor', commit, tip]);
    if (answer.code === 0) return true;
  }
  return false;
}

async function deepen(repository: Repository, step: string, tip: string, name: string): Promise<void> {
  const { git, head } = repository;
  const options = { timeoutMs: FETCH_TIMEOUT_MS };
  const wanted = await git([...FETCH, step, 'origin', tip, head], options);
  if (wanted.code === 0) return;
  // Origin does not know a commit that was never pushed: then everything that it has.
  const all = await git([...FETCH, '--unshallow', 'origin'], options);
  if (all.code !== 0) throw historyMissing(`The history between this change and ${name}`, gitWords(all));
}

/** Whether this clone ends before its history does. */
export async function isShallow({ git }: Repository): Promise<boolean> {
  return (await git(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
}

function historyMissing(subject: string, why: string): PawlError {
  return new PawlError(
    {
      code: 'trees/history-missing',
      what: `${subject} is not in this clone and could not be fetched.`,
      why,
      fix: 'check out the whole history, so that nothing has to be fetched later:\n- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0',
    },
    'unmeasured',
  );
}
