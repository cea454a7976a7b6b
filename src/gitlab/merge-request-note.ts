import { z } from 'zod';
import type { CommentIntent } from '../publish/comment-policy.ts';
import { type SurfaceResult, skippedSurface } from '../publish/publisher.ts';
import { withoutQuickActions } from '../report/escape.ts';
import { type GitLabApi, GitLabFailure } from './gitlab-api.ts';
import type { MergeRequest } from './gitlab-job.ts';

/** Where the note goes, and how ours is known: by this mark at its start, and by its author. */
export interface NotePlace {
  readonly of: MergeRequest;
  readonly marker: string;
  /** Page of the merge request. */
  readonly url: string;
}

const user = z.object({ id: z.number() });
const note = z.object({
  id: z.number(),
  body: z.string().nullish(),
  system: z.boolean().optional(),
  author: z.object({ id: z.number() }).nullish(),
});
type Note = z.infer<typeof note>;
type Written = Extract<SurfaceResult, { url: unknown }>['status'];

/** Two jobs need no more rounds than this. */
const ROUNDS = 4;
/** One that broke may have arrived all the same. */
const MOST_CREATED = 2;
const A_PAGE = 100;
/** Pages that are read from either end: a flood of notes must not keep a runner busy. */
const PAGES = 10;
const CONFLICT = 409;

/**
 * Brings the one note of this gate up to date; throws the request's error. Several jobs may do so at once: each reads again what it created,
 * and the lowest id stays. No line of it is taken for a quick action (`/merge`), whatever a model wrote.
 */
export async function mergeRequestNote(
  api: GitLabApi,
  place: NotePlace,
  text: string,
  intent: Exclude<CommentIntent, 'none'>,
): Promise<SurfaceResult> {
  const notes = `/projects/${place.of.projectId}/merge_requests/${place.of.iid}/notes`;
  const body = withoutQuickActions(`${place.marker}\n${text}`);
  // Never guessed: a note may only be edited by its author, and others may write our mark.
  const author = user.parse((await api({ method: 'GET', path: '/user' })).data).id;
  const isOwn = ({ author: by, system, body: held }: Note) =>
    by?.id === author && system !== true && held?.trimStart().startsWith(place.marker) === true;
  let status: Written = 'unchanged';
  let made = 0;
  for (let round = 1; ; round += 1) {
    const [first, ...extra] = (await listedNotes(api, notes)).filter(isOwn);
    const answer = (as: Written): SurfaceResult => ({
      surface: 'comment',
      status: as,
      url: `${place.url}#note_${first?.id}`,
    });
    try {
      for (const { id } of extra) await removeNote(api, `${notes}/${id}`);
      if (first !== undefined) {
        if (plain(first.body ?? '') === plain(body)) return answer(status);
        await api({ method: 'PUT', path: `${notes}/${first.id}`, body: { body } });
        return answer('updated');
      }
      if (intent === 'update')
        return skippedSurface(
          'comment',
          'the comment policy asks for none, and there is no earlier one to bring up to date',
        );
      if (made >= MOST_CREATED) throw new Error(`the comment was gone again after ${made} tries`);
      made += 1;
      await api({ method: 'POST', path: notes, body: { body } });
      status = 'created';
    } catch (error) {
      if (round >= ROUNDS || !isWorthAnotherLook(error, first)) throw error;
    }
    if (round >= ROUNDS) throw new Error(`the comment was gone again after each of ${ROUNDS} tries`);
  }
}

/** The notes of a merge request, lowest id first. Of more than both ends hold, those between are left out. */
async function listedNotes(api: GitLabApi, path: string): Promise<readonly Note[]> {
  const found = new Map<number, Note>();
  for (const sort of ['asc', 'desc'] as const) {
    let next = '1';
    for (let read = 0; next !== '' && read < PAGES; read += 1) {
      const query = { sort, order_by: 'created_at', per_page: A_PAGE, page: next };
      const { data, headers } = await api({ method: 'GET', path, query });
      for (const each of z.array(note).parse(data)) found.set(each.id, each);
      next = headers['x-next-page'] ?? '';
    }
    if (next === '') break;
  }
  return [...found.values()].sort((a, b) => a.id - b.id);
}

async function removeNote(api: GitLabApi, path: string): Promise<void> {
  try {
    await api({ method: 'DELETE', path });
  } catch (error) {
    if (!(error instanceof GitLabFailure && error.status === 404)) throw error;
  }
}

/** A create that broke may have arrived, and a note that was to be edited may be gone: both show in the next list. */
function isWorthAnotherLook(error: unknown, first: Note | undefined): boolean {
  if (!(error instanceof GitLabFailure)) return false;
  if (error.status === CONFLICT) return true;
  return first === undefined ? error.status >= 500 : error.status === 404;
}

/** GitLab may store other line ends. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
