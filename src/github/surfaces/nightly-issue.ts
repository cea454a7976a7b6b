import { createHash } from 'node:crypto';
import { z } from 'zod';
import { gateIdentity } from '../../publish/gate-identity.ts';
import { type MessageThread, oneMessage } from '../../publish/one-message.ts';
import { type SurfaceResult, skippedSurface } from '../../publish/publisher.ts';
import type { IssueNews } from '../../report/nightly/nightly-report.ts';
import type { EventFacts } from '../events/event.ts';
import { ownLogin } from '../identity.ts';
import { connect, type Octokit, repositoryOf, requestFailure } from '../octokit.ts';
import { surfaceFailure } from './surface-failure.ts';

/** Every issue of ours has it, so that ours are found among thousands. */
const LABEL = 'pawl';
/** GitHub refuses a longer title. */
const TITLE_CHARACTERS = 256;

const issue = z.object({
  number: z.number(),
  html_url: z.string(),
  state: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
  /** GitHub lists pull requests as well. */
  pull_request: z.unknown().optional(),
});
type Issue = z.infer<typeof issue>;

/** What a night found, and where its issue belongs. */
export interface NightlyIssueRequest {
  /** Empty: GitHub is not asked. */
  readonly token: string;
  readonly facts: EventFacts;
  /** `report.title` of the policy: tells several gates of a repository apart. */
  readonly gate: string | null;
  readonly news: IssueNews;
  /** Waits this many milliseconds before a request is sent again. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** Opens, updates or closes the one issue about something. Throws nothing: the answer says what became of it. */
export async function nightlyIssue(request: NightlyIssueRequest): Promise<SurfaceResult> {
  const { token, facts, gate, news, wait } = request;
  if (token === '') return skipped('no token was given (`github-token` is empty)');
  if (news.state === 'unknown') return skipped('this night cannot tell whether anything changed');
  const marker = gateIdentity(gate).marker.replace('pawl-gate:', `pawl-${news.about}:`);
  try {
    const octokit = await connect({ token, apiUrl: facts.apiUrl, ...(wait ? { wait } : {}) });
    const place = { ...repositoryOf(facts), marker };
    const known = await ownIssues(octokit, place);
    const open = known.filter(({ state }) => state === 'open');
    if (news.state === 'gone') return await closeAll(octokit, place, open, news.closing);
    const once = news.once === undefined ? '' : `\n${onceMark(news.once)}`;
    const isSeen = once !== '' && known.some(({ body }) => body?.includes(once.trim()));
    if (open.length === 0 && isSeen) return skipped('somebody closed the issue that tells the same');
    const title = Array.from(news.title).slice(0, TITLE_CHARACTERS).join('');
    const thread = issueThread(octokit, place, open, { title, body: `${marker}${once}\n${news.text}` });
    return { ...(await oneMessage(thread.thread, thread.text, 'write')), surface: 'issue' };
  } catch (error) {
    return surfaceFailure('issue', 'issues', requestFailure(error), facts);
  }
}

interface IssuePlace {
  readonly owner: string;
  readonly repo: string;
  readonly marker: string;
}

/** Hidden in the body: tells whether an issue was about the very same. */
function onceMark(of: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify([...of].sort()));
  return `<!-- pawl-once:${digest.digest('hex').slice(0, 32)} -->`;
}

/** The issue as a conversation that holds one message of ours: its title and its body, which are compared as one text. */
function issueThread(
  octokit: Octokit,
  place: IssuePlace,
  first: readonly Issue[],
  { title, body }: { readonly title: string; readonly body: string },
) {
  const { issues } = octokit.rest;
  const at = { owner: place.owner, repo: place.repo };
  type Message = { readonly id: number; readonly body: string; readonly url: string };
  const asMessage = (of: Issue): Message => ({
    id: of.number,
    body: `${of.title}\n${of.body ?? ''}`,
    url: of.html_url,
  });
  let known: readonly Message[] | null = first.map(asMessage);
  // A list may not show yet what was just created: it must not make another one.
  const created = new Map<number, Message>();
  const thread: MessageThread<Message> = {
    own: async () => {
      const listed = known ?? (await ownIssues(octokit, place)).filter(isOpen).map(asMessage);
      known = null;
      const missing = [...created.values()].filter(({ id }) => !listed.some((each) => each.id === id));
      return [...listed, ...missing].sort((a, b) => a.id - b.id);
    },
    create: async () => {
      const { data } = await issues.create({ ...at, title, body, labels: [LABEL] });
      const made = asMessage(issue.parse(data));
      created.set(made.id, made);
    },
    update: async ({ id }) => {
      await issues.update({ ...at, issue_number: id, title, body });
    },
    // An issue cannot be deleted with a job's token.
    remove: async ({ id }) => {
      await issues.update({ ...at, issue_number: id, state: 'closed', state_reason: 'not_planned' });
      created.delete(id);
    },
    statusOf: (error) => requestFailure(error).status,
    urlOf: ({ url }) => url,
  };
  return { thread, text: `${title}\n${body}` };
}

async function closeAll(
  octokit: Octokit,
  { owner, repo }: IssuePlace,
  open: readonly Issue[],
  closing: string,
): Promise<SurfaceResult> {
  const [first] = open;
  if (first === undefined) return skipped('there is nothing to tell, and no open issue of ours');
  for (const { number } of open) {
    await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body: closing });
    const closed = { state: 'closed', state_reason: 'completed' } as const;
    await octokit.rest.issues.update({ owner, repo, issue_number: number, ...closed });
  }
  return { surface: 'issue', status: 'updated', url: first.html_url };
}

/** Issues with our mark that this token itself wrote, lowest number first: nobody else's is believed or edited. */
async function ownIssues(octokit: Octokit, { owner, repo, marker }: IssuePlace): Promise<readonly Issue[]> {
  const query = { owner, repo, state: 'all', labels: LABEL, per_page: 100 } as const;
  const listed = await octokit.paginate(octokit.rest.issues.listForRepo, query);
  const marked = z
    .array(issue)
    .parse(listed)
    .filter(({ body, pull_request: pull }) => pull == null && body?.trimStart().startsWith(marker));
  if (marked.length === 0) return [];
  const author = await ownLogin(octokit, null);
  return marked.filter(({ user }) => user?.login === author).sort((a, b) => a.number - b.number);
}

function isOpen({ state }: Issue): boolean {
  return state === 'open';
}

function skipped(reason: string): SurfaceResult {
  return skippedSurface('issue', reason);
}
