import { PawlError } from '../../errors.ts';
import type { EventKind } from '../../vocabulary.ts';
import type { CiEvent } from '../arms.ts';
import type { Repository } from './repository.ts';

/** What a workflow calls the commit that an event is about. A run by hand may be about any other one. */
const NAMES: Readonly<Partial<Record<EventKind, string>>> = {
  'pull-request': 'github.event.pull_request.head.sha',
  'merge-queue': 'github.event.merge_group.head_sha',
  push: 'github.sha',
};

/** How many commits a job may have put on top of what it checked out. */
const MOST_OWN = 20;

/**
 * Refuses a checkout that does not hold the commit which the event is about. The verdict goes to that commit, so an older merge, or a branch that
 * went on, would answer for words that nobody asked with. Commits that the job itself made on top are a part of the change.
 */
export async function expectOwnCommit(repository: Repository, event: CiEvent | null): Promise<void> {
  const wanted = event?.headSha;
  const name = event === null ? undefined : NAMES[event.kind];
  if (wanted === undefined || name === undefined) return;
  if (holds(repository.head, repository.parents, wanted)) return;
  if (await isBuiltOn(repository, wanted)) return;
  throw anotherCommit(repository.head, wanted, name);
}

/** Whether a commit is the wanted one, or a merge of it. */
function holds(commit: string, parents: readonly string[], wanted: string): boolean {
  return commit === wanted || (parents.length > 1 && parents.includes(wanted));
}

/** Whether the job put commits on the wanted one. What origin has is not the job's. */
async function isBuiltOn({ git }: Repository, wanted: string): Promise<boolean> {
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

function anotherCommit(head: string, wanted: string, name: string): PawlError {
  return new PawlError(
    {
      code: 'trees/another-commit',
      what: `The checkout is at \`${head.slice(0, 7)}\`, and the run is about \`${wanted.slice(0, 7)}\`.`,
      why: 'The verdict goes to the commit of the event. It would say something of another one: an older merge, or a branch that went on.',
      fix: `leave \`ref\` out of the checkout, or name the commit:\n- uses: actions/checkout@v7\n  with:\n    ref: \${{ ${name} }}\n    fetch-depth: 0`,
    },
    'unmeasured',
  );
}
