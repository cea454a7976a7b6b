import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runAction } from '../../src/action/run-action.ts';
import {
  type JudgedFacts,
  type PublicationFacts,
  publicationText,
} from '../../src/publish/publication-file.ts';
import { HEAD } from '../github/server/github-model.ts';
import { judged } from '../publish/judged.ts';
import { eventFile, type Hub, TOKEN } from './action-job.ts';
import { temporaryFolder } from './files/temporary.ts';
import { runStep, type Step, type StepResult } from './processes/runner.ts';
import type { PullRequest } from './suites/shop.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The run that ended, as `workflow_run` tells of it. */
export type EndedRun = Record<string, unknown> & { readonly pull_requests: readonly PullOfRun[] };
interface PullOfRun {
  readonly number: number;
  readonly head: object;
  readonly base: object;
}

/** What a measuring run leaves that judged the recorded pull request: three broken cases, or none. */
export function leftFile(
  { broken, ...more }: { readonly broken: boolean } & Partial<JudgedFacts>,
  about: Partial<PublicationFacts> = {},
): string {
  const change = judged({}, (own) => (broken ? own : { ...own, suites: own.suites.slice(1) }));
  const facts = { repository: 'acme/shop', headSha: HEAD, title: null, ...about };
  return publicationText(facts, { ...change, ...more });
}

/** One run of the publishing workflow. */
export interface PublishingRun {
  /** File in `fixtures/events`; its commits are replaced by these. */
  readonly event?: string;
  readonly commits?: Partial<PullRequest>;
  /** What the measuring run left. */
  readonly file: string;
  /** Fields of the run that ended, in place of the recorded ones. */
  readonly ended?: (run: EndedRun) => Partial<EndedRun>;
  /** The measuring run has only begun, and left nothing yet. */
  readonly begun?: true;
  readonly with?: Step['with'];
}

/** The publishing workflow, started by the end of a measuring run: it has no checkout, and a run of its own. */
export async function runPublisher({ api }: Hub, run: PublishingRun): Promise<StepResult> {
  const { event = 'workflow_run.pull_request.json', commits = {}, file, ended = () => ({}), begun } = run;
  const payload = eventFile(event, commits);
  const told = JSON.parse(readFileSync(payload, 'utf8'));
  Object.assign(told.workflow_run, ended(told.workflow_run));
  if (begun) {
    told.action = 'requested';
    Object.assign(told.workflow_run, { status: 'queued', conclusion: null });
  }
  writeFileSync(payload, JSON.stringify(told));
  return publishStep(begun ? null : file, {
    eventName: 'workflow_run',
    event: payload,
    with: run.with,
    env: { GITHUB_API_URL: api.url, GITHUB_RUN_ID: '43' },
  });
}

/** The second of two jobs on a pull request, with the file that the first one left. `event`: a file in `fixtures/events`. */
export async function runPublishJob(
  { api }: Hub,
  file: string,
  run: { readonly event: string; readonly commits: PullRequest; readonly with?: Step['with'] },
): Promise<StepResult> {
  return publishStep(file, {
    eventName: 'pull_request',
    event: eventFile(run.event, run.commits),
    with: run.with,
    env: { GITHUB_API_URL: api.url },
  });
}

/** A step that publishes what lies in a folder without a checkout. */
function publishStep(
  file: string | null,
  {
    with: inputs,
    ...step
  }: Pick<Step, 'eventName' | 'event' | 'env'> & { readonly with: Step['with'] | undefined },
): Promise<StepResult> {
  const workspace = temporaryFolder();
  mkdirSync(path.join(workspace, '.pawl'));
  if (file !== null) writeFileSync(path.join(workspace, '.pawl/publication.json'), file);
  return runStep(root, {
    ...step,
    act: runAction,
    workspace,
    contexts: { 'github.token': TOKEN },
    with: { mode: 'publish', ...inputs },
  });
}
