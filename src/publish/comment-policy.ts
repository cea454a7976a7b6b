import type { COMMENT_POLICIES } from '../vocabulary.ts';
import type { Publication } from './publisher.ts';

/** When a pull request gets a comment (`report.comment` of the policy, `comment` of the action). */
export type CommentPolicy = (typeof COMMENT_POLICIES)[number];

/** `write`: create or update. `update`: bring one up to date that is there, create none. `none`: leave everything alone. */
export type CommentIntent = 'write' | 'update' | 'none';

const NEWS = { none: 0, changes: 1, failures: 2 } as const;
const WANTED = { always: 0, changes: 1, failures: 2 } as const;

/**
 * What is to be done with the comment. A pull request that got one keeps it true: under `changes` and `failures` an
 * earlier bad verdict is overwritten by the good one, while a pull request without a comment stays without.
 */
export function commentIntent(policy: CommentPolicy, publication: Publication): CommentIntent {
  if (policy === 'off' || publication.comment === null) return 'none';
  return NEWS[newsOf(publication)] >= WANTED[policy] ? 'write' : 'update';
}

/** Whether there is something to tell that blocked, would have, or was not measured. */
export function hasFailures(publication: Publication): boolean {
  return newsOf(publication) === 'failures';
}

function newsOf({ news, conclusion }: Publication): keyof typeof NEWS {
  if (news !== undefined) return news;
  return ({ success: 'none', neutral: 'changes', failure: 'failures' } as const)[conclusion];
}
