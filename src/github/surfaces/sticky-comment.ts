import { z } from 'zod';
import type { SurfaceResult } from '../../publish/publisher.ts';
import { type Octokit, requestFailure } from '../octokit.ts';
import type { CommentIntent } from './comment-policy.ts';

const comment = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});
type Comment = z.infer<typeof comment>;

/** Where the comment goes, and how ours is known: by this mark at its start and this author. */
export interface CommentPlace {
  readonly owner: string;
  readonly repo: string;
  readonly pullNumber: number;
  readonly marker: string;
  readonly author: string;
}

/** More rounds than this cannot be needed by two jobs; a third meddler shall not keep a runner busy. */
const ROUNDS = 4;

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
  for (let round = 1; ; round += 1) {
    const [canonical, ...extra] = await ownComments(octokit, place);
    try {
      for (const { id } of extra) await remove(octokit, place, id);
      if (canonical === undefined) {
        if (intent === 'update') return nothingToUpdate();
        await octokit.rest.issues.createComment({ ...at(place), issue_number: place.pullNumber, body });
        status = 'created';
      } else {
        if (sameText(canonical.body, body)) return { surface: 'comment', status, url: canonical.html_url };
        await octokit.rest.issues.updateComment({ ...at(place), comment_id: canonical.id, body });
        return { surface: 'comment', status: 'updated', url: canonical.html_url };
      }
    } catch (error) {
      if (round >= ROUNDS || !worthAnotherLook(error, canonical)) throw error;
    }
    if (round >= ROUNDS) throw new Error(`the comment was gone again after each of ${ROUNDS} tries`);
  }
}

/** Comments of this gate by this author, over all pages, lowest id first. */
async function ownComments(octokit: Octokit, place: CommentPlace): Promise<readonly Comment[]> {
  const { owner, repo, pullNumber: issue_number } = place;
  const listed = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number,
    per_page: 100,
  });
  return z
    .array(comment)
    .parse(listed)
    .filter(({ user, body }) => user?.login === place.author && startsWith(body, place.marker))
    .sort((a, b) => a.id - b.id);
}

/** A create that broke may have arrived; a comment that was to be edited may be gone. Both show when the list is read again. */
function worthAnotherLook(error: unknown, canonical: Comment | undefined): boolean {
  const { status } = requestFailure(error);
  return canonical === undefined ? status >= 500 : status === 404;
}

async function remove(octokit: Octokit, place: CommentPlace, comment_id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ ...at(place), comment_id });
  } catch (error) {
    if (requestFailure(error).status !== 404) throw error;
  }
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
