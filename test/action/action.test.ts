import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runAction } from '../../src/action/run-action.ts';
import { publicationText } from '../../src/publish/publication-file.ts';
import { gitHubModel } from '../github/server/github-model.ts';
import { HEAD } from '../github/server/publish-fixture.ts';
import { type ApiServer, startApi } from '../github/server/server.ts';
import { judged } from '../publish/judged.ts';
import { runStep, type Step, type StepResult } from '../support/processes/runner.ts';

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

test('a comment without a mode looks whether the gate is to start again, and starts nothing where nothing is accepted', async () => {
  const comment = await step('issue_comment.json', { eventName: 'issue_comment' });
  expect([comment.exitCode, comment.log]).toEqual([
    0,
    expect.stringContaining('The comment accepts nothing'),
  ]);
  const gate = await step('issue_comment.json', { eventName: 'issue_comment', with: { mode: 'gate' } });
  expect([gate.exitCode, gate.annotations[0]?.message]).toEqual([
    2,
    expect.stringContaining('Pawl does not judge the event `issue_comment`.'),
  ]);
});

describe('an event that cannot be judged ends the step with 2, and with words', () => {
  test.each([
    ['pull_request_target.json', 'pull_request_target', 'Pawl refuses to run on `pull_request_target`.'],
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

test.each(['GITHUB_OUTPUT', 'GITHUB_STATE'])(
  'a file of the runner that is not there is named: %s',
  async (name) => {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: path.join(root, 'package.json'),
      GITHUB_STATE: path.join(root, 'package.json'),
      [name]: path.join(workspace, 'none'),
    };
    let printed = '';
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += text;
      return true;
    });
    const code = await runAction(env);
    write.mockRestore();
    expect([code, printed]).toEqual([2, expect.stringContaining(`The file that ${name} names is not there`)]);
    expect(printed).not.toMatch(/^\s+at /m);
  },
);

describe('mode: publish', () => {
  const leave = ({ headSha = HEAD, title = null as string | null, change = judged() } = {}) => {
    mkdirSync(path.join(workspace, '.pawl'));
    const text = publicationText({ repository: 'acme/shop', headSha, title }, change);
    writeFileSync(path.join(workspace, '.pawl/publication.json'), text);
  };

  test('renders what an earlier job measured, under the name that the workflow says', async () => {
    leave({ title: 'support' });
    const result = await step('pull_request.synchronize.json', {
      with: { mode: 'publish', title: 'support' },
    });
    expect(result.exitCode).toBe(1);
    const { title, ...outputs } = result.outputs;
    expect(title).toContain('`support-triage` got worse');
    expect(outputs).toEqual({
      verdict: 'regressed',
      broken: '3',
      suspected: '0',
      better: '1',
      flaky: '2',
      calls: '140',
      reused: '176',
      comment: 'created',
      'comment-url': 'https://github.com/acme/shop/pull/7#issuecomment-1',
      'exit-code': '1',
    });
    expect(model.checks).toMatchObject([
      { name: 'Pawl: support', headSha: HEAD, status: 'completed', conclusion: 'failure', title },
    ]);
    expect(model.checks[0]?.annotations).toHaveLength(1);
    expect(model.comments).toMatchObject([{ author: 'github-actions[bot]' }]);
    const texts = [model.comments[0]?.body, model.checks[0]?.summary, result.summary];
    for (const text of texts) {
      expect(text).toContain('refund after 30 days');
      expect(text).toContain('**[Open the report](https://github.com/acme/shop/actions/runs/42/attempts/1)');
      expect(text).toContain('`npx @pawl-dev/pawl gate --base origin/main`');
      expect(text).not.toContain('artifacts/3');
    }
  });

  test.each([['loose'], [null]])('measurements against another branch do not pass: %s', async (baseRef) => {
    leave({ change: { ...judged(), baseRef } });
    const result = await step('pull_request.synchronize.json', { with: { mode: 'publish' } });
    expect([result.exitCode, model.checks, model.comments]).toEqual([3, [], []]);
    expect(result.log).toContain('It goes to `main`, and it was compared with');
  });

  test('an answer of another gate is refused, with the line that would publish it', async () => {
    leave({ title: 'Safety' });
    const result = await step('pull_request.synchronize.json', { with: { mode: 'publish' } });
    expect([result.exitCode, model.comments, model.checks]).toEqual([2, [], []]);
    expect(result.annotations[0]?.message).toContain('It is of the gate "Safety"');
    expect(result.log).toContain('title: "Safety"');
  });

  test('the workflow says when there is a comment, and which verdicts fail the step', async () => {
    leave({ change: judged({ enforce: false }) });
    const more = { comment: 'off', 'fail-on': 'regressed' };
    const result = await step('pull_request.synchronize.json', { with: { mode: 'publish', ...more } });
    expect([result.exitCode, result.outputs.comment]).toEqual([1, 'skipped']);
    expect(model.checks).toMatchObject([{ name: 'Pawl', conclusion: 'failure' }]);
  });

  test('an answer about another commit is refused', async () => {
    leave({ headSha: '0'.repeat(40) });
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
