import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { EventFacts } from '../../../src/github/events/event.ts';
import { octokitPublisher, type PublisherOptions } from '../../../src/github/octokit-publisher.ts';
import type { Publication, Publisher } from '../../../src/publish/publisher.ts';
import { type Actor, type GitHubModel, gitHubModel, HEAD } from './github-model.ts';
import { type ApiServer, type Fault, startApi } from './server.ts';

export { HEAD };
export const MARKER = '<!-- pawl-gate:default -->';

/** Facts of a pull request of the same repository. */
export function facts(apiUrl: string, more: Partial<EventFacts> = {}): EventFacts {
  return {
    kind: 'pull-request',
    name: 'pull_request',
    repository: 'acme/shop',
    headSha: HEAD,
    baseRef: 'main',
    defaultBranch: 'main',
    pullNumber: 7,
    locked: false,
    fork: false,
    dependabot: false,
    secretsGiven: true,
    serverUrl: 'https://github.com',
    apiUrl,
    runUrl: 'https://github.com/acme/shop/actions/runs/42/attempts/1',
    ...more,
  };
}

/** A failed verdict, ready to be published. */
export function publication(more: Partial<Publication> = {}): Publication {
  return {
    conclusion: 'failure',
    title: '`support-triage` got worse. 3 of 60 cases broke.',
    comment: '> [!CAUTION]\n> **Pawl: `support-triage` got worse.**',
    checkSummary: 'three cases broke',
    jobSummary: '# the whole report',
    annotations: [],
    ...more,
  };
}

/** A publisher in front of the local API, with what it left behind. */
export interface Stage {
  readonly model: GitHubModel;
  readonly api: ApiServer;
  readonly commands: readonly string[];
  readonly waits: readonly number[];
  publisher(more?: Partial<PublisherOptions>): Publisher;
  summary(): string;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly actor?: Actor;
  readonly prefix?: string;
  readonly fault?: Fault;
  readonly model?: GitHubModel;
}

/** Starts the local API. Waiting before a retry is noted and not done. */
export async function openStage({ actor, prefix = '', fault, model }: StageOptions = {}): Promise<Stage> {
  const theModel = model ?? gitHubModel(actor);
  const api = await startApi(theModel, { prefix, ...(fault ? { fault } : {}) });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pawl-publish-'));
  const summaryFile = path.join(folder, 'summary.md');
  const commands: string[] = [];
  const waits: number[] = [];
  return {
    model: theModel,
    api,
    commands,
    waits,
    publisher: (more) =>
      octokitPublisher({
        token: 'ghs_local',
        facts: facts(api.url),
        title: null,
        commentPolicy: 'always',
        summaryFile,
        command: (line) => commands.push(line),
        wait: async (ms) => waits.push(ms),
        ...more,
      }),
    summary: () => readFileSync(summaryFile, 'utf8'),
    close: async () => {
      await api.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A stage that ends with its test, which fails where a request was not as GitHub describes it. */
export async function stageOfTest(options?: StageOptions): Promise<Stage> {
  const opened = await openStage(options);
  onTestFinished(async () => {
    await opened.close();
    expect(opened.api.problems()).toEqual([]);
  });
  return opened;
}
