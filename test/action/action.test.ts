import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '../../src/action/run-action.ts';
import { publicationText } from '../../src/publish/publication-file.ts';
import { gitHubModel } from '../github/github-model.ts';
import { HEAD, publication } from '../github/publish-fixture.ts';
import { type ApiServer, startApi } from '../github/server.ts';
import { runStep, type Step, type StepResult } from '../support/runner.ts';

const root = path.resolve(import.meta.dirname, '../..');
const TOKEN = 'ghs_S3cr3tOfThisJob';

let workspace: string;
let api: ApiServer;
const model = gitHubModel();
beforeEach(async () => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'workspace-'));
  api = await startApi(model);
  model.comments.length = 0;
  model.checks.length = 0;
});
afterEach(async () => {
  expect(api.problems()).toEqual([]);
  await api.close();
  rmSync(workspace, { recursive: true });
});

/** One step of the action on a recorded event; the action's own source, in this process. */
async function step(event: string, more: Partial<Step> = {}): Promise<StepResult> {
  const result = await runStep(root, {
    act: runAction,
    eventName: event.split('.')[0] as string,
    event: path.join(root, 'fixtures/events', event),
    workspace,
    contexts: { 'github.token': TOKEN },
    ...more,
    env: { GITHUB_API_URL: api.url, ...more.env },
  });
  expect(result.masks).toContain(TOKEN);
  expect(result.leaked).toEqual([]);
  return result;
}

describe('an event that cannot be judged ends the step with 2, and with words', () => {
  test.each([
    ['pull_request_target.json', 'pull_request_target', 'Pawl refuses to run on `pull_request_target`.'],
    ['issue_comment.json', 'issue_comment', 'Pawl does not judge the event `issue_comment`.'],
    ['push.deleted-branch.json', 'push', 'The push deleted `refs/heads/shorter-prompt`'],
    ['broken.no-pull-request.json', 'pull_request', 'is not what GitHub sends'],
    ['broken.no-base.json', 'pull_request', 'is not what GitHub sends'],
    ['broken.hostile.json', 'pull_request', 'is not what GitHub sends'],
    ['broken.not-json.json', 'pull_request', "The event's payload cannot be read"],
    ['broken.empty.json', 'pull_request', "The event's payload cannot be read"],
    ['no-such-event.json', 'pull_request', "The event's payload cannot be read"],
  ])('%s', async (event, eventName, words) => {
    const result = await step(event, { eventName });
    expect(result.exitCode).toBe(2);
    expect(result.outputs).toEqual({ 'exit-code': '2' });
    expect(result.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining(words) }]);
    expect(result.log).not.toMatch(/^\s+at /m);
    expect(api.calls()).toEqual([]);
  });
});

describe('mode: publish', () => {
  const answer = publication({
    annotations: [
      { level: 'failure', file: 'prompts/triage.txt', line: 3, title: 'refund', message: '6 of 6 → 0 of 6' },
    ],
  });
  const leave = (headSha = HEAD) => {
    mkdirSync(path.join(workspace, '.pawl'));
    const text = publicationText(
      { repository: 'acme/shop', headSha },
      { title: 'support', comment: 'always' },
      answer,
    );
    writeFileSync(path.join(workspace, '.pawl/publication.json'), text);
  };

  test('puts up what an earlier job left, under the name of its gate', async () => {
    leave();
    const result = await step('pull_request.synchronize.json', { with: { mode: 'publish' } });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toEqual({
      title: answer.title,
      comment: 'created',
      'comment-url': 'https://github.com/acme/shop/pull/7#issuecomment-1',
      'exit-code': '1',
    });
    expect(result.summary).toBe('# the whole report\n');
    expect(model.checks).toMatchObject([
      { name: 'Pawl: support', headSha: HEAD, status: 'completed', conclusion: 'failure' },
    ]);
    expect(model.checks[0]?.annotations).toHaveLength(1);
    expect(model.comments).toMatchObject([{ author: 'github-actions[bot]' }]);
  });

  test('an answer about another commit is refused', async () => {
    leave('0'.repeat(40));
    const result = await step('pull_request.synchronize.json', { with: { mode: 'publish' } });
    expect([result.exitCode, model.comments, model.checks]).toEqual([2, [], []]);
    expect(result.annotations[0]?.message).toContain('It is about acme/shop@0000000');
  });

  test('no answer was left', async () => {
    const result = await step('pull_request.synchronize.json', { with: { mode: 'publish' } });
    expect(result.exitCode).toBe(2);
    expect(result.annotations[0]?.message).toContain('There is no such file');
  });
});

test('a wrong input ends the step with 2', async () => {
  const result = await runStep(root, {
    act: runAction,
    eventName: 'push',
    event: path.join(root, 'fixtures/events/push.main.json'),
    workspace,
    contexts: { 'github.token': TOKEN },
    with: { comment: 'sometimes' },
  });
  expect(result.exitCode).toBe(2);
  expect(result.log).toContain('comment: always');
  expect(result.log).not.toContain(TOKEN);
});
