import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { runAction } from '../../src/action/run-action.ts';
import { type GitHubModel, gitHubModel } from '../github/server/github-model.ts';
import { type ApiServer, type Fault, startApi } from '../github/server/server.ts';
import { temporaryFolder } from './files/temporary.ts';
import { openDrawnEngine } from './models/drawn-engine.ts';
import { type DrawnModels, drawnModels } from './models/drawn-models.ts';
import { runStep, type Step, type StepResult } from './processes/runner.ts';
import type { PullRequest, Shop } from './suites/shop.ts';

const root = path.resolve(import.meta.dirname, '../..');
export const TOKEN = 'ghs_S3cr3tOfThisJob';

/** Commits of the recorded events. */
const RECORDED = {
  head: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
  base: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
  merge: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
} as const;

/** What a real job's environment holds beside the runner's own variables; none of it is for the suites. */
const SECRETS = {
  GITHUB_TOKEN: TOKEN,
  GH_TOKEN: TOKEN,
  ACTIONS_RUNTIME_TOKEN: 'runtime-S3cr3t',
  ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-S3cr3t',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/',
};

/** A repository's side of GitHub: its API with what was written there. */
export interface Hub {
  readonly model: GitHubModel;
  readonly api: ApiServer;
}

/** GitHub's API of one test; held to GitHub's description until the test ends. */
export async function openHub(fault?: Fault): Promise<Hub> {
  const model = gitHubModel();
  const api = await startApi(model, fault === undefined ? {} : { fault });
  onTestFinished(async () => {
    expect(api.problems()).toEqual([]);
    await api.close();
  });
  return { model, api };
}

/** One job: its event, what it checks out, and what the workflow sets. */
export interface Job {
  /** File in `fixtures/events`; its commits are replaced by these. */
  readonly event: string;
  /** What happened, in place of the recorded action. */
  readonly action?: string;
  readonly commits: Partial<PullRequest>;
  /** What GitHub says of the pull request as the job starts. Absent: what the event says of its head, and no other base. */
  readonly today?: { readonly head?: string; readonly base?: string };
  readonly ref?: string;
  readonly depth?: number;
  readonly with?: Step['with'];
  readonly env?: Step['env'];
  readonly cancel?: Promise<unknown>;
  /** What the suites ask; absent: nobody. */
  readonly models?: DrawnModels;
  /** Runs `dist`, with promptfoo itself, as a process of its own. */
  readonly packaged?: true;
}

/** A finished job with the folder that it checked out. */
export interface JobResult extends StepResult {
  readonly workspace: string;
  /** Text of a file of the checkout. */
  file(name: string): string;
}

const NOBODY = drawnModels(() => {
  throw new Error('nobody is there to be asked');
});

/** Checks the shop out and runs the action in this process, as one job. The token may show nowhere. */
export async function runJob(shop: Shop, { model, api }: Hub, job: Job): Promise<JobResult> {
  const { event, commits, ref = 'refs/pull/7/merge', depth, cancel, models = NOBODY } = job;
  const today = { head: commits.head, ...job.today };
  if (today.head !== undefined) model.pullRequest.head = today.head;
  if (today.base !== undefined) model.pullRequest.base = today.base;
  const workspace = await shop.checkout(ref, depth);
  const result = await runStep(root, {
    ...(job.packaged ? {} : { act: (env) => runAction(env, openDrawnEngine(models)) }),
    eventName: event.split('.')[0] as string,
    event: eventFile(event, commits, job.action),
    workspace,
    contexts: { 'github.token': TOKEN },
    ...(job.with === undefined ? {} : { with: job.with }),
    ...(cancel === undefined ? {} : { cancel }),
    env: {
      GITHUB_SERVER_URL: shop.serverUrl,
      GITHUB_API_URL: api.url,
      GITHUB_SHA: shop.server('rev-parse', ref),
      GITHUB_REF: ref,
      ...SECRETS,
      ...job.env,
    },
  });
  const file = (name: string) => readFileSync(path.join(workspace, name), 'utf8');
  // The toolkit masks the signatures of its uploads as well, and prints them for whoever debugs it.
  expect([result.masks[0], result.leaked.includes(TOKEN)]).toEqual([TOKEN, false]);
  expect(result.log).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  return { ...result, workspace, file };
}

/** Path of a recorded event with these commits in place of its own. */
export function eventFile(name: string, commits: Partial<PullRequest>, action?: string): string {
  const recorded = readFileSync(path.join(root, 'fixtures/events', name), 'utf8');
  const text = Object.entries(commits).reduce(
    (all, [which, commit]) => all.replaceAll(RECORDED[which as keyof PullRequest], commit),
    recorded,
  );
  const file = path.join(temporaryFolder(), 'event.json');
  const named = action === undefined ? text : text.replace(/"action": "\w+"/, `"action": "${action}"`);
  writeFileSync(file, named);
  return file;
}

/** The calls that wrote comments in a run. */
export function commentCalls({ api }: Hub): readonly string[] {
  return api.calls().filter((call) => /(create|update|delete)-comment/.test(call));
}
