import { z } from 'zod';
import { memoryIn } from '../publish/comment-memory.ts';
import { gateIdentity } from '../publish/gate-identity.ts';
import { acceptedIn } from '../trust/accept-command.ts';
import { acceptancesOf, type Statement } from '../trust/acceptances.ts';
import type { Conversation } from '../trust/consent.ts';
import { type GitLabApi, GitLabFailure, gitlabApi } from './gitlab-api.ts';
import type { MergeRequest } from './gitlab-job.ts';
import { listedNotes, type Note, ownNotes, ownUser } from './merge-request-note.ts';

/** Where a conversation is read. */
export interface NotesToRead {
  readonly apiUrl: string;
  readonly token: string;
  readonly of: MergeRequest;
  /** `report.title` of main's policy: whose note remembers. */
  readonly title: string | null;
  /** Waits this many milliseconds before a request is sent again. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

const NOTHING: Conversation = { memory: null, acceptances: [] };
/** GitLab's levels of access, the highest first, by what GitHub calls the same (https://docs.gitlab.com/api/members/#roles). */
const ACCESS = [
  [50, 'admin'],
  [40, 'maintain'],
  [30, 'write'],
  [20, 'triage'],
  [10, 'read'],
] as const;
/** What GitLab calls the users that it makes for access tokens of projects and groups, and for service accounts. Others may have any name. */
const BOT = /^(?:project|group)_\d+_bot|^service_account_/;
/** GitLab may store the two times of a new note a moment apart. */
const SAME_MOMENT_MS = 1_000;

/**
 * What people said of a merge request in its notes, with the access that each has to its project now, and what our own note remembers.
 * Nothing is stored of who may: each run asks again. Where it cannot be read, nothing is accepted, and `say` gets the reason.
 */
export async function readNotes(
  { apiUrl, token, of, title, wait }: NotesToRead,
  say: (line: string) => void,
): Promise<Conversation> {
  try {
    const api = gitlabApi({ apiUrl, token, ...(wait && { wait }) });
    const { notes, isWhole } = await listedNotes(api, of);
    if (!isWhole)
      say(
        'Notes in the middle of the conversation were not read. If somebody accepted something there, they must say so again in a new note.',
      );
    const isOwn = ownNotes(await ownUser(api), gateIdentity(title).marker);
    const said = notes.filter((note) => !isOwn(note));
    if (said.some((note) => isInternal(note) && acceptedIn(note.body ?? '').length > 0))
      say(
        'An internal note accepts something, and counts for nothing: the reason would be shown to everybody. Say it in a note that all can read.',
      );
    return {
      memory: memoryIn(notes.find(isOwn)?.body ?? ''),
      acceptances: await acceptancesOf(
        said.flatMap(statementOf),
        { author: () => authorOf(api, of), permission: ({ id }) => permissionOf(api, of, id) },
        say,
      ),
    };
  } catch (error) {
    const why = error instanceof GitLabFailure ? `GitLab answered ${error.status}` : String(error);
    say(
      `The notes of the merge request could not be read, so nothing is accepted and nothing remembered: ${why}`,
    );
    return NOTHING;
  }
}

function isInternal({ internal, confidential }: Note): boolean {
  return internal === true || confidential === true;
}

/** What a person says to everybody; nothing for the forge's own notes and for bots. */
function statementOf(note: Note): readonly Statement[] {
  const { author, body, system, created_at, updated_at } = note;
  if (author == null || system === true || isInternal(note) || BOT.test(author.username)) return [];
  const isEdited = !(Math.abs(Date.parse(updated_at) - Date.parse(created_at)) <= SAME_MOMENT_MS);
  return [{ by: author.username, id: String(author.id), body: body ?? '', isEdited }];
}

const opened = z.object({ author: z.object({ id: z.number() }).nullish() });

async function authorOf(api: GitLabApi, { projectId, iid }: MergeRequest): Promise<string | null> {
  const { data } = await api({ method: 'GET', path: `/projects/${projectId}/merge_requests/${iid}` });
  const { author } = opened.parse(data);
  return author == null ? null : String(author.id);
}

const member = z.object({
  access_level: z.number(),
  state: z.string().optional(),
  membership_state: z.string().nullish(),
});
const person = z.object({ bot: z.boolean().nullish() });

/** What somebody may do in the project now, also through its groups; `none` for whoever is not an active member, and for programs. */
async function permissionOf(api: GitLabApi, { projectId }: MergeRequest, id: string): Promise<string> {
  try {
    const { data } = await api({ method: 'GET', path: `/projects/${projectId}/members/all/${id}` });
    const { access_level: level, state = 'active', membership_state: membership } = member.parse(data);
    if (state !== 'active' || (membership ?? 'active') !== 'active') return 'none';
    const { bot } = person.parse((await api({ method: 'GET', path: `/users/${id}` })).data);
    if (bot === true) return 'none';
    return ACCESS.find(([least]) => level >= least)?.[1] ?? 'none';
  } catch (error) {
    if (error instanceof GitLabFailure && error.status === 404) return 'none';
    throw error;
  }
}
