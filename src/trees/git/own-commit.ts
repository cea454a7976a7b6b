import { PawlError } from '../../errors.ts';
import type { EventKind } from '../../vocabulary.ts';
import type { CiEvent } from '../arms.ts';
import { ciCommits } from './ci-base.ts';
import type { Repository } from './repository.ts';

/** What a workflow calls the commit that an event is about. A run by hand may be about any other one. */
const NAMES: Readonly<Partial<Record<EventKind, string>>> = {
  'pull-request': 'github.event.pull_request.head.sha',
  'merge-queue': 'github.event.merge_group.head_sha',
  push: 'github.sha',
};

/** How many commits a job may have put on top of what it checked out. */
const MOST_OWN = 20;

/** The commits that a run is about. Its checkout holds one of them; `fix` says how it comes to. */
export interface OwnCommits {
  readonly commits: readonly string[];
  readonly fix: string;
}

/** The commit of a GitHub event; null where any checkout will do. */
export function commitOfEvent(event: CiEvent): OwnCommits | null {
  const name = NAMES[event.kind];
  if (event.headSha === undefined || name === undefined) return null;
  const fix = `leave \`ref\` out of the checkout, or name the commit:\n- uses: actions/checkout@v7\n  with:\n    ref: \${{ ${name} }}\n    fetch-depth: 0`;
  return { commits: [event.headSha], fix };
}

/** The commits of a GitLab job, by its own variables; null in no such job. */
export function commitsOfJob(env: NodeJS.ProcessEnv): OwnCommits | null {
  const commits = ciCommits(env);
  const fix =
    'check out the commit of the pipeline: git checkout --detach "$CI_COMMIT_SHA"\nTo judge another one on purpose, name the base, and publish nothing: pawl gate --base origin/main';
  return commits.length === 0 ? null : { commits, fix };
}

/**
 * Refuses a checkout that holds no commit of the run. The verdict goes to that commit, so an older merge, or a branch that
 * went on, would answer for words that nobody asked with. Commits that the job itself made on top are a part of the change.
 */
export async function expectOwnCommit(repository: Repository, own: OwnCommits | null): Promise<void> {
  const [first] = own?.commits ?? [];
  if (own === null || first === undefined) return;
  if (holds(repository.head, repository.parents, own.commits)) return;
  if (await isBuiltOn(repository, own.commits)) return;
  throw anotherCommit(repository.head, first, own.fix);
}

/** Whether a commit is a wanted one, or a merge of it. */
function holds(commit: string, parents: readonly string[], wanted: readonly string[]): boolean {
  return wanted.includes(commit) || (parents.length > 1 && parents.some((parent) => wanted.includes(parent)));
}

/** Whether the job put commits on a wanted one. What origin has is not the job's. */
async function isBuiltOn({ git }: Repository, wanted: readonly string[]): Promise<boolean> {
  const fetched = await git(['for-each-ref', '--count=1', '--points-at=HEAD', 'refs/remotes']);
  if (fetched.code !== 0 || fetched.stdout !== '') return false;
  const below = await git(['rev-list', '--first-parent', `--max-count=${MOST_OWN}`, 'HEAD']);
  // A shallow clone cuts off the parents of its last commit, and the commit itself names them.
  const read = await git(['cat-file', '--batch'], { input: below.stdout });
  const commits = read.stdout.split(/^(?=[0-9a-f]+ commit \d+$)/m).map((text) => {
    const header = text.slice(0, text.indexOf('\n\n'));
    const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent as string);
    return { commit: text.slice(0, text.indexOf(' ')), parents };
  });
  return commits.some(({ commit, parents }) => holds(commit, parents, wanted));
}

function anotherCommit(head: string, wanted: string, fix: string): PawlError {
  return new PawlError(
    {
      code: 'trees/another-commit',
      what: `The checkout is at \`${head.slice(0, 7)}\`, and the run is about \`${wanted.slice(0, 7)}\`.`,
      why: 'The verdict goes to the commit of the event. It would say something of another one: an older merge, or a branch that went on.',
      fix,
    },
    'unmeasured',
  );
}
