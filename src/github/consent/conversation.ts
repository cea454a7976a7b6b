import { z } from 'zod';
import { memoryIn } from '../../publish/comment-memory.ts';
import { gateIdentity } from '../../publish/gate-identity.ts';
import { acceptancesOf, type Statement } from '../../trust/acceptances.ts';
import type { Acceptance, Conversation } from '../../trust/consent.ts';
import type { EventFacts } from '../events/event.ts';
import { ownLogin } from '../identity.ts';
import { connect, type Octokit, repositoryOf, requestFailure } from '../octokit.ts';
import { type PullComment, type PullComments, pullComments } from '../pull-comments.ts';

/** Where a conversation is read. */
export interface ConversationPlace {
  readonly token: string;
  readonly facts: EventFacts;
  /** `report.title` of main's policy: whose comment remembers. */
  readonly title: string | null;
  /** What the run knows of the pull request's comments; absent: nothing yet. */
  readonly comments?: PullComments;
  /** Waits this many milliseconds before a request is sent again. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

const NOTHING: Conversation = { memory: null, acceptances: [] };
/**
 * What people said of a pull request in its comments, with the permission that each has now, and what our own comment
 * remembers. Nothing is stored of who may: each run asks again. Where it cannot be read, nothing is accepted, and `say` gets the reason.
 */
export async function readConversation(
  { token, facts, title, wait, comments: shared = pullComments() }: ConversationPlace,
  say: (line: string) => void,
): Promise<Conversation> {
  const number = pullOf(facts);
  if (token === '' || number === null) return NOTHING;
  try {
    const octokit = await connect({ token, apiUrl: facts.apiUrl, ...(wait ? { wait } : {}) });
    const at = repositoryOf(facts);
    const comments = await shared.read(octokit, { ...at, issue_number: number });
    if (shared.leftOut() > 0)
      say(
        `About ${shared.leftOut()} comments in the middle of the conversation were not read. If somebody accepted something there, they must say so again in a new comment.`,
      );
    const { marker } = gateIdentity(title);
    const isOurs = ({ body }: PullComment) => body?.trimStart().startsWith(marker) === true;
    const marked = comments.filter(isOurs);
    const author = marked.length > 0 ? await ownLogin(octokit, null) : null;
    const own = marked.find(({ user }) => user?.login === author);
    return {
      memory: own?.body ? memoryIn(own.body) : null,
      acceptances: await acceptancesIn(octokit, { ...at, pull_number: number }, comments, say),
    };
  } catch (error) {
    say(
      `The comments of the pull request could not be read, so nothing is accepted and nothing remembered: ${requestFailure(error).message}`,
    );
    return NOTHING;
  }
}

/** What people said in the comments of a pull request, with the permission that each has now. Throws the request's error. */
export async function acceptancesIn(
  octokit: Octokit,
  place: { readonly owner: string; readonly repo: string; readonly pull_number: number },
  comments: readonly PullComment[],
  say: (line: string) => void,
): Promise<readonly Acceptance[]> {
  const { owner, repo } = place;
  const statements = comments.flatMap(
    ({ user, body, created_at, updated_at, performed_via_github_app: app }) =>
      // An app can write in somebody's name, and may have read what others wrote: that is nobody's word.
      user && user.type !== 'Bot' && app == null
        ? [{ by: user.login, id: user.login, body: body ?? '', isEdited: created_at !== updated_at }]
        : [],
  );
  const people = {
    author: async () => (await octokit.rest.pulls.get(place)).data.user?.login ?? null,
    permission: ({ by }: Statement) => permissionOf(octokit, { owner, repo, username: by }),
  };
  return acceptancesOf(statements, people, say);
}

const permission = z.object({ permission: z.string(), role_name: z.string().optional() });

/** What somebody may do in the repository now; `none` where GitHub does not know them. */
export async function permissionOf(
  octokit: Octokit,
  who: { readonly owner: string; readonly repo: string; readonly username: string },
): Promise<string> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel(who);
    const found = permission.parse(data);
    // `permission` knows no maintainers: it says `write` of them.
    return found.permission === 'write' && found.role_name === 'maintain' ? 'maintain' : found.permission;
  } catch (error) {
    if (requestFailure(error).status === 404) return 'none';
    throw error;
  }
}

/** The pull request that an event is about; that of a merge queue is in the name of its branch. */
export function pullOf({
  pullNumber,
  name,
  ref,
}: Pick<EventFacts, 'pullNumber' | 'name' | 'ref'>): number | null {
  if (pullNumber !== undefined) return pullNumber;
  if (name !== 'merge_group') return null;
  const [, number] = /^refs\/heads\/gh-readonly-queue\/.*\/pr-(\d+)-[0-9a-f]+$/.exec(ref ?? '') ?? [];
  return number === undefined ? null : Number(number);
}
