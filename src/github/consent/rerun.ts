import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PawlError } from '../../errors.ts';
import { acceptedIn, misspeltIn } from '../../trust/accept-command.ts';
import { PERMISSIONS } from '../../vocabulary.ts';
import { type RunnerVariables, runnerVariables } from '../events/event-payloads.ts';
import { connect, repositoryOf } from '../octokit.ts';
import { permissionOf } from './conversation.ts';

const payload = z.object({
  issue: z.object({ number: z.int().positive(), pull_request: z.object({}).loose().optional() }),
  comment: z.object({ body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() }),
});

/** Who may start a gate again by a word: whoever could push to the repository. */
const MAY_START: ReadonlySet<string> = new Set(PERMISSIONS);

/** The comment's event, and the workflow that is to run again. */
export interface RerunRequest {
  readonly env: NodeJS.ProcessEnv;
  readonly token: string;
  /** File name of the gate's own workflow: `pawl.yml`. */
  readonly workflow: string;
  readonly wait?: (ms: number) => Promise<unknown>;
}

/**
 * Starts the gate's last run on a pull request again, when a comment accepts something. Returns what was done, in a sentence. Whether
 * the words hold is the gate's to say: here only strangers are kept from spending calls. Throws a usage error for another event.
 */
export async function rerunGate({ env, token, workflow, wait }: RerunRequest): Promise<string> {
  const variables = runnerVariables.safeParse(env);
  const event = variables.success ? eventIn(variables.data) : null;
  if (!variables.success || event === null)
    throw new PawlError({
      code: 'github/not-a-comment',
      what: '`mode: rerun` answers comments on pull requests alone.',
      fix: 'on:\n  issue_comment:\n    types: [created]',
    });
  const { issue, comment } = event;
  if (!issue.pull_request) return 'The comment is on no pull request: nothing was started.';
  const body = comment.body ?? '';
  // The run's comment says what is wrong with a command. Nobody looks for it in the log of this job.
  if (acceptedIn(body).length + misspeltIn(body).length === 0)
    return 'The comment accepts nothing: nothing was started.';
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = variables.data;
  const { owner, repo } = repositoryOf({ repository });
  const octokit = await connect({ token, apiUrl, ...(wait ? { wait } : {}) });
  const username = comment.user?.login ?? '';
  const permission = await permissionOf(octokit, { owner, repo, username });
  if (!MAY_START.has(permission)) return `${username} may not write to ${repository}: nothing was started.`;
  const pull = await octokit.rest.pulls.get({ owner, repo, pull_number: issue.number });
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: workflow,
    head_sha: pull.data.head.sha,
    // The same workflow also runs for comments, at night and on pushes: none of those runs judges a pull request.
    event: 'pull_request',
    per_page: 20,
  });
  // Two pull requests may have one head. GitHub names none for a run of a fork.
  const isOfOther = (of: readonly { readonly number: number }[] | null) =>
    of !== null && of.length > 0 && of.every(({ number }) => number !== issue.number);
  const [last] = data.workflow_runs
    .filter(({ event, pull_requests }) => event === 'pull_request' && !isOfOther(pull_requests))
    .toSorted((a, b) => b.run_number - a.run_number);
  if (last === undefined)
    return `${workflow} has not run on ${pull.data.head.sha.slice(0, 7)}: nothing was started.`;
  if (last.status !== 'completed')
    return `${workflow} is running on this commit. Where it does not tell of the comment, start it again once it has ended: ${last.html_url}`;
  await octokit.rest.actions.reRunWorkflow({ owner, repo, run_id: last.id });
  return `Started again: ${last.html_url}`;
}

function eventIn({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH }: RunnerVariables): z.infer<typeof payload> | null {
  if (GITHUB_EVENT_NAME !== 'issue_comment') return null;
  try {
    return payload.parse(JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')));
  } catch {
    return null;
  }
}
