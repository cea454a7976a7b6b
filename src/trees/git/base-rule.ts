import { PawlError } from '../../errors.ts';
import type { CiEvent } from '../arms.ts';

/** How the base is to be found. `because` is said to people. */
export type BaseRule =
  | { readonly kind: 'record'; readonly because: string }
  /** This very commit, which must be in the history of the branch `of` where one is named. */
  | {
      readonly kind: 'commit';
      readonly commit: string;
      readonly name: string;
      readonly because: string;
      readonly of?: string;
    }
  /** Where the candidate left this ref of the user's, this branch of origin, or the default branch. */
  | {
      readonly kind: 'fork-of-ref';
      readonly ref: string;
      readonly because: string;
      /** What people call it. Absent: the ref itself. */
      readonly name?: string;
    }
  | {
      readonly kind: 'fork-of-branch';
      readonly branch: string;
      readonly because: string;
      /** Origin is asked although this clone knows the branch: a CI may keep its clone for days. */
      readonly fresh?: true;
    }
  | { readonly kind: 'fork-of-default'; readonly because: string };

/** What the rule needs to know of the checkout. */
export interface CheckoutFacts {
  readonly head: string;
  readonly parents: readonly string[];
}

/** Chooses the base from the user's wish, the event or what the CI's variables name, and the checkout, without any look at the disk. */
export function baseRule(
  base: string | undefined,
  event: CiEvent | null,
  checkout: CheckoutFacts,
  named: BaseRule | null = null,
): BaseRule {
  if (base !== undefined) return { kind: 'fork-of-ref', ref: base, because: 'chosen by `base`' };
  if (event === null) return named ?? { kind: 'fork-of-default', because: 'the default branch' };
  if (event.kind === 'pull-request' || event.pullNumber !== undefined)
    return pullRequestRule(event, checkout);
  if (event.kind === 'merge-queue') return mergeQueueRule(event);
  if (
    event.kind === 'push' &&
    event.defaultBranch !== undefined &&
    event.ref === `refs/heads/${event.defaultBranch}`
  )
    return {
      kind: 'record',
      because: `a push to ${event.defaultBranch}: samples are recorded, nothing is judged`,
    };
  if (event.defaultBranch === undefined) return { kind: 'fork-of-default', because: 'the default branch' };
  return { kind: 'fork-of-branch', branch: event.defaultBranch, because: 'the default branch' };
}

function pullRequestRule(event: CiEvent, { head, parents }: CheckoutFacts): BaseRule {
  const name = event.baseRef ?? 'base';
  const [first, second] = parents;
  const isMergeCommit =
    first !== undefined && second !== undefined && (second === event.headSha || first === event.baseSha);
  if (isMergeCommit && head !== event.headSha)
    return {
      kind: 'commit',
      commit: first,
      name,
      because: "first parent of the pull request's merge commit",
      // After a retarget it may still be the merge into the branch before.
      ...(first === event.baseSha || event.baseRef === undefined ? {} : { of: event.baseRef }),
    };
  if (head === event.baseSha && head !== event.headSha) throw notTheChange(event);
  if (event.baseRef !== undefined)
    return { kind: 'fork-of-branch', branch: event.baseRef, because: "the pull request's base branch" };
  if (event.baseSha !== undefined)
    return { kind: 'fork-of-ref', ref: event.baseSha, because: "the pull request's base commit" };
  throw eventWithoutBase(event.name);
}

function mergeQueueRule(event: CiEvent): BaseRule {
  if (event.baseSha === undefined) throw eventWithoutBase(event.name);
  const name = event.baseRef?.replace(/^refs\/heads\//, '') ?? event.defaultBranch ?? 'base';
  return { kind: 'commit', commit: event.baseSha, name, because: "the merge group's base commit" };
}

function notTheChange(event: CiEvent): PawlError {
  return new PawlError({
    code: 'trees/not-the-change',
    what: `The checkout is the base of the pull request, not its change (event \`${event.name}\`).`,
    why: '`pull_request_target` and `issue_comment` check out the base branch unless told otherwise.',
    fix: 'run pawl on `pull_request`, or check the change out:\n- uses: actions/checkout@v7\n  with:\n    ref: refs/pull/<number>/merge\n    fetch-depth: 0',
  });
}

function eventWithoutBase(eventName: string): PawlError {
  return new PawlError({
    code: 'trees/event-without-base',
    what: `The event \`${eventName}\` names no base to compare with.`,
    fix: 'run pawl on `pull_request`, `push` or `merge_group`, or name the base:\nwith:\n  base: main',
  });
}
