import type { CommentIntent } from '../../publish/comment-policy.ts';
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

/** More rounds than this cannot be needed by two jobs; a third meddler shall not keep a runner busy. */
const ROUNDS = 4;
/** One that broke may have arrived all the same; a third would be a flood. */
const MOST_CREATED = 2;

/**
 * Brings the one comment of this gate up to date; throws the request's error. Several jobs of a matrix may do so at the
 * same time: each reads again what it created, and the lowest id stays while every later one of ours is removed.
 */
export async function stickyComment(
  octokit: Octokit,
  place: CommentPlace,
  text: string,
  intent: Exclude<CommentIntent, 'none'>,
): Promise<SurfaceResult> {
  const body = `${place.marker}\n${text}`;
  let status: Extract<SurfaceResult, { url: unknown }>['status'] = 'unchanged';
  let created = 0;
  for (let round = 1; ; round += 1) {
    const [canonical, ...extra] = await ownComments(octokit, place);
    try {
      for (const { id } of extra) await remove(octokit, place, id);
      if (canonical === undefined) {
        if (intent === 'update') return nothingToUpdate();
        if (created >= MOST_CREATED) throw new Error(`the comment was gone again after ${created} tries`);
        created += 1;
        const { data } = await octokit.rest.issues.createComment({
          ...at(place),
          issue_number: place.pullNumber,
          body,
        });
        // A list that does not show it yet must not make another one.
        place.comments.add(data);
        status = 'created';
      } else if (sameText(canonical.body, body)) {
        if (status !== 'created' && !place.comments.wasListed(canonical.id))
          await octokit.rest.issues.getComment({ ...at(place), comment_id: canonical.id });
        return { surface: 'comment', status, url: canonical.html_url };
      } else {
        await octokit.rest.issues.updateComment({ ...at(place), comment_id: canonical.id, body });
        return { surface: 'comment', status: 'updated', url: canonical.html_url };
      }
    } catch (error) {
      if (round >= ROUNDS || !worthAnotherLook(error, canonical)) throw error;
      if (canonical && requestFailure(error).status === 404) place.comments.drop(canonical.id);
    }
    if (round >= ROUNDS) throw new Error(`the comment was gone again after each of ${ROUNDS} tries`);
  }
}

/** Comments of this gate by this author, lowest id first. */
async function ownComments(octokit: Octokit, place: CommentPlace): Promise<readonly PullComment[]> {
  const listed = await place.comments.read(octokit, { ...at(place), issue_number: place.pullNumber });
  return listed.filter(({ user, body }) => user?.login === place.author && startsWith(body, place.marker));
}

/**
 * A create that broke, or came in another's way (409), may have arrived; a comment that was to be edited may be gone. Both show
 * when the list is read again.
 */
function worthAnotherLook(error: unknown, canonical: PullComment | undefined): boolean {
  const { status } = requestFailure(error);
  if (status === CONFLICT) return true;
  return canonical === undefined ? status >= 500 : status === 404;
}

const CONFLICT = 409;

async function remove(octokit: Octokit, place: CommentPlace, comment_id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ ...at(place), comment_id });
  } catch (error) {
    if (requestFailure(error).status !== 404) throw error;
  }
  place.comments.drop(comment_id);
}

function at({ owner, repo }: CommentPlace): { owner: string; repo: string } {
  return { owner, repo };
}

function startsWith(body: string | null | undefined, marker: string): boolean {
  return body?.trimStart().startsWith(marker) === true;
}

/** GitHub may store other line ends and trims the end. */
function sameText(a: string | null | undefined, b: string): boolean {
  return plain(a ?? '') === plain(b);
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

function nothingToUpdate(): SurfaceResult {
  const reason = 'the comment policy asks for none, and there is no earlier one to bring up to date';
  return { surface: 'comment', status: 'skipped', reason, fix: null };
}
