import { z } from 'zod';
import { gateIdentity } from '../../publish/gate-identity.ts';
import type { SurfaceResult } from '../../publish/publisher.ts';
import type { EventFacts } from '../events/event.ts';
import { ownLogin } from '../identity.ts';
import { connect, type Octokit, repositoryOf, requestFailure } from '../octokit.ts';
import { surfaceFailure } from './surface-failure.ts';

/** Every issue of ours has it, so that ours are found among thousands. */
const LABEL = 'pawl';

const issue = z.object({
  number: z.number(),
  html_url: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});
type Issue = z.infer<typeof issue>;

/** What a night found, for the one issue of this gate. */
export interface ErosionNews {
  /** Main has lost more than is accepted: the issue is opened or brought up to date; else an open one is closed. */
  readonly eroded: boolean;
  readonly title: string;
  /** Markdown, harmless already. */
  readonly text: string;
}

/** What a night found, and where its issue belongs. */
export interface ErosionIssueRequest {
  /** Empty: GitHub is not asked. */
  readonly token: string;
  readonly facts: EventFacts;
  /** `report.title` of the policy: tells several gates of a repository apart. */
  readonly gate: string | null;
  readonly news: ErosionNews;
  /** Waits this many milliseconds before a request is sent again. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** Opens, updates or closes the issue that says what main has lost. Throws nothing: the answer says what became of it. */
export async function erosionIssue(request: ErosionIssueRequest): Promise<SurfaceResult> {
  const { token, facts, gate, news, wait } = request;
  if (token === '') return skipped('no token was given (`github-token` is empty)');
  const { owner, repo } = repositoryOf(facts);
  const marker = gateIdentity(gate).marker.replace('pawl-gate:', 'pawl-erosion:');
  const { title } = news;
  const body = `${marker}\n${news.text}`;
  try {
    const octokit = await connect({ token, apiUrl: facts.apiUrl, ...(wait ? { wait } : {}) });
    const known = await ownIssue(octokit, { owner, repo, marker });
    if (known === undefined) {
      if (!news.eroded) return skipped('main has lost nothing that is not accepted');
      const { data } = await octokit.rest.issues.create({ owner, repo, title, body, labels: [LABEL] });
      return { surface: 'issue', status: 'created', url: issue.parse(data).html_url };
    }
    const at = { owner, repo, issue_number: known.number };
    if (news.eroded && known.title === title && known.body?.trim() === body.trim())
      return { surface: 'issue', status: 'unchanged', url: known.html_url };
    const closed = { state: 'closed', state_reason: 'completed' } as const;
    await octokit.rest.issues.update({ ...at, title, body, ...(news.eroded ? {} : closed) });
    return { surface: 'issue', status: 'updated', url: known.html_url };
  } catch (error) {
    return surfaceFailure('issue', 'issues', requestFailure(error), facts);
  }
}

interface IssuePlace {
  readonly owner: string;
  readonly repo: string;
  readonly marker: string;
}

/** The open issue with our mark that this token itself wrote: nobody else's is edited. */
async function ownIssue(octokit: Octokit, { owner, repo, marker }: IssuePlace): Promise<Issue | undefined> {
  const listed = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: 'open',
    labels: LABEL,
    per_page: 100,
  });
  const marked = z
    .array(issue)
    .parse(listed)
    .filter(({ body }) => body?.trimStart().startsWith(marker));
  if (marked.length === 0) return undefined;
  const author = await ownLogin(octokit, null);
  return marked.sort((a, b) => a.number - b.number).find(({ user }) => user?.login === author);
}

function skipped(reason: string): SurfaceResult {
  return { surface: 'issue', status: 'skipped', reason, fix: null };
}
