import { z } from 'zod';
import type { CommentIntent } from '../publish/comment-policy.ts';
import { type MessageThread, oneMessage } from '../publish/one-message.ts';
import type { SurfaceResult } from '../publish/publisher.ts';
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
  internal: z.boolean().nullish(),
  /** What versions before 15.0 call `internal`. */
  confidential: z.boolean().nullish(),
  author: z.object({ id: z.number(), username: z.string() }).nullish(),
  created_at: z.string(),
  updated_at: z.string(),
});
/** A note as GitLab gave it. */
export type Note = z.infer<typeof note>;

const A_PAGE = 100;
/** Pages that are read from either end: a flood of notes must not keep a runner busy. */
const PAGES = 10;

/**
 * Brings the one note of this gate up to date (`oneMessage`); throws the request's error. No line of it is taken for a quick action
 * (`/merge`), whatever a model wrote.
 */
export async function mergeRequestNote(
  api: GitLabApi,
  place: NotePlace,
  text: string,
  intent: Exclude<CommentIntent, 'none'>,
): Promise<SurfaceResult> {
  const path = notesPath(place.of);
  const isOwn = ownNotes(await ownUser(api), place.marker);
  const thread: MessageThread<Note> = {
    own: async () => (await listedNotes(api, place.of)).notes.filter(isOwn),
    create: async (body) => {
      await api({ method: 'POST', path, body: { body } });
    },
    update: async ({ id }, body) => {
      await api({ method: 'PUT', path: `${path}/${id}`, body: { body } });
    },
    remove: ({ id }) => removeNote(api, `${path}/${id}`),
    statusOf: (error) => (error instanceof GitLabFailure ? error.status : 0),
    urlOf: ({ id }) => `${place.url}#note_${id}`,
  };
  return oneMessage(thread, withoutQuickActions(`${place.marker}\n${text}`), intent);
}

/** The id of the user that the token is. Never guessed: a note may only be edited by its author, and others may write our mark. */
export async function ownUser(api: GitLabApi): Promise<number> {
  return user.parse((await api({ method: 'GET', path: '/user' })).data).id;
}

/** Which notes are this gate's own. */
export function ownNotes(author: number, marker: string): (note: Note) => boolean {
  return ({ author: by, system, body }) =>
    by?.id === author && system !== true && body?.trimStart().startsWith(marker) === true;
}

function notesPath({ projectId, iid }: MergeRequest): string {
  return `/projects/${projectId}/merge_requests/${iid}/notes`;
}

/** The notes of a merge request, lowest id first. Of more than both ends hold, those between are left out. */
export async function listedNotes(
  api: GitLabApi,
  of: MergeRequest,
): Promise<{ readonly notes: readonly Note[]; readonly isWhole: boolean }> {
  const found = new Map<number, Note>();
  let isWhole = false;
  for (const sort of ['asc', 'desc'] as const) {
    let next = '1';
    for (let read = 0; next !== '' && read < PAGES; read += 1) {
      const query = { sort, order_by: 'created_at', per_page: A_PAGE, page: next };
      const { data, headers } = await api({ method: 'GET', path: notesPath(of), query });
      const notes = z.array(note).parse(data);
      // What both ends show closes the gap between them.
      isWhole ||= sort === 'desc' && notes.some(({ id }) => found.has(id));
      for (const each of notes) found.set(each.id, each);
      next = headers['x-next-page'] ?? '';
    }
    isWhole ||= next === '';
    if (next === '') break;
  }
  return { notes: [...found.values()].sort((a, b) => a.id - b.id), isWhole };
}

async function removeNote(api: GitLabApi, path: string): Promise<void> {
  try {
    await api({ method: 'DELETE', path });
  } catch (error) {
    if (!(error instanceof GitLabFailure && error.status === 404)) throw error;
  }
}
