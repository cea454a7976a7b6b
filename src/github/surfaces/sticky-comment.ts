import type { CommentIntent } from '../../publish/comment-policy.ts';
import { type MessageThread, oneMessage } from '../../publish/one-message.ts';
import type { SurfaceResult } from '../../publish/publisher.ts';
import { type Octokit, requestFailure } from '../octokit.ts';
import type { PullComment, PullComments } from '../pull-comments.ts';

/** Where the comment goes, and how ours is known: by this mark at its start and this author. */
export interface CommentPlace {
  readonly owner: string;
  readonly repo: string;
  readonly pullNumber: number;
  readonly marker: string;
  readonly author: string;
  /** What is known of the comments there. */
  readonly comments: PullComments;
}

/** Brings the one comment of this gate up to date (`oneMessage`); throws the request's error. */
export function stickyComment(
  octokit: Octokit,
  place: CommentPlace,
  text: string,
  intent: Exclude<CommentIntent, 'none'>,
): Promise<SurfaceResult> {
  const { issues } = octokit.rest;
  const of = (comment: PullComment) => ({ ...at(place), comment_id: comment.id });
  const thread: MessageThread<PullComment> = {
    own: () => ownComments(octokit, place),
    create: async (body) => {
      const { data } = await issues.createComment({ ...at(place), issue_number: place.pullNumber, body });
      // A list that does not show it yet must not make another one.
      place.comments.add(data);
    },
    update: async (comment, body) => {
      await issues.updateComment({ ...of(comment), body });
    },
    remove: async (comment) => {
      try {
        await issues.deleteComment(of(comment));
      } catch (error) {
        if (requestFailure(error).status !== 404) throw error;
      }
      place.comments.drop(comment.id);
    },
    confirm: async (comment) => {
      if (!place.comments.wasListed(comment.id)) await issues.getComment(of(comment));
    },
    forget: ({ id }) => place.comments.drop(id),
    statusOf: (error) => requestFailure(error).status,
    urlOf: (comment) => comment.html_url,
  };
  return oneMessage(thread, `${place.marker}\n${text}`, intent);
}

/** Comments of this gate by this author, lowest id first. */
export async function ownComments(octokit: Octokit, place: CommentPlace): Promise<readonly PullComment[]> {
  const listed = await place.comments.read(octokit, { ...at(place), issue_number: place.pullNumber });
  return listed.filter(({ user, body }) => user?.login === place.author && startsWith(body, place.marker));
}

function at({ owner, repo }: CommentPlace): { owner: string; repo: string } {
  return { owner, repo };
}

function startsWith(body: string | null | undefined, marker: string): boolean {
  return body?.trimStart().startsWith(marker) === true;
}
