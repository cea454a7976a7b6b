import { describe, expect, test } from 'vitest';
import { HEAD } from '../../github/server/github-model.ts';
import { commentCalls, type Hub, type JobResult, openHub, runJob } from '../../support/action-job.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { type EndedRun, leftFile, runPublisher } from '../../support/publishing-workflow.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop, type PullRequest } from '../../support/suites/shop.ts';

const PROMPT = 'evals/gear/prompt.txt';
const BROKEN = { [PROMPT]: rulePrompt(['compass', 'kettle']) };
const asked = { env: { OPENAI_API_KEY: 'sk-simulated' }, models: simulatedModels() };
const NEWER = 'f00d'.repeat(10);
const nobody = (): Partial<EndedRun> => ({ pull_requests: [] });

/** What one gate says of a broken prompt, and what a measuring run leaves of it. */
async function measured(event = 'pull_request.opened.json') {
  const shop = await openShop(ruleSuite('evals/gear'));
  const commits = shop.change(BROKEN);
  const one = await openHub();
  const gate = await runJob(shop, one, { event, commits, ...asked });
  return { shop, commits, one, gate, file: gate.file('.pawl/publication.json') };
}

/** A hub where pull request 7 is as the measuring run saw it. */
async function hubOf(commits: PullRequest, from?: { repository: string; branch: string }): Promise<Hub> {
  const hub = await openHub();
  Object.assign(hub.model.pullRequest, { head: commits.head, ...(from && { from }) });
  return hub;
}

const conclusions = ({ model }: Hub) => model.checks.map(({ headSha, conclusion }) => [headSha, conclusion]);

/** The server of these tests has another address than the forge that the publishing workflow is told of. */
const plain = (text: unknown, { shop }: { readonly shop: { readonly serverUrl: string } }) =>
  JSON.parse(JSON.stringify(text ?? null).replaceAll(shop.serverUrl, 'https://github.com'));

function sameOutputs(gate: JobResult, outputs: Readonly<Record<string, string>>): void {
  const { report, page, json, publication, ...rest } = gate.outputs;
  expect(outputs).toEqual(rest);
}

describe('a publishing workflow says what one job says, and leads to the run that measured', () => {
  test('of a pull request that the event names', async () => {
    const first = await measured();
    const { commits, one, gate, file } = first;
    const hub = await hubOf(commits);
    const second = await runPublisher(hub, { commits, file });
    expect([second.exitCode, gate.exitCode]).toEqual([1, 1]);
    expect(hub.model.comments).toEqual(plain(one.model.comments, first));
    expect(hub.model.checks).toEqual(plain(one.model.checks, first));
    expect(hub.model.comments[0]?.body).toContain('https://github.com/acme/shop/actions/runs/42/attempts/1');
    sameOutputs(gate, second.outputs);
    expect(hub.api.calls()).not.toContain('pulls/list 200');
  });

  test('of a pull request from a fork, whose number GitHub is asked for', async () => {
    const first = await measured();
    const { commits, one, gate, file } = first;
    const hub = await hubOf(commits, { repository: 'stranger/shop', branch: 'main' });
    const second = await runPublisher(hub, { event: 'workflow_run.fork.json', commits, file });
    expect(second.exitCode).toBe(1);
    expect(hub.model.comments).toEqual(plain(one.model.comments, first));
    expect(hub.model.checks).toEqual(plain(one.model.checks, first));
    sameOutputs(gate, second.outputs);
    expect(hub.api.calls()[0]).toBe('pulls/list 200');
  });

  test('of a merge group, whose pull request gets a comment where the entry fails', async () => {
    const { commits, file } = await measured('merge_group.checks_requested.json');
    const hub = await hubOf(commits);
    const second = await runPublisher(hub, { event: 'workflow_run.merge_group.json', commits, file });
    const written = ['issues/create-comment 201'];
    expect([second.exitCode, second.outputs.comment, commentCalls(hub)]).toEqual([1, 'created', written]);
    expect(conclusions(hub)).toEqual([[commits.head, 'failure']]);
  });
});

describe('a measuring run that has only begun', () => {
  const file = leftFile({ broken: true });

  test.each([
    ['of a pull request', 'workflow_run.pull_request.json'],
    ['of a fork', 'workflow_run.fork.json'],
    ['of a merge group', 'workflow_run.merge_group.json'],
  ])('%s opens the check, and writes nothing else', async (_, event) => {
    const hub = await openHub();
    const result = await runPublisher(hub, { event, file, begun: true });
    expect([result.exitCode, commentCalls(hub)]).toEqual([0, []]);
    expect(hub.model.checks.map(({ headSha, status }) => [headSha, status])).toEqual([[HEAD, 'in_progress']]);
  });

  test('takes the place of an older green check, and gives way to the verdict', async () => {
    const hub = await openHub();
    await runPublisher(hub, { file: leftFile({ broken: false }) });
    await runPublisher(hub, { file, begun: true });
    expect(hub.model.checks.at(-1)).toMatchObject({ status: 'in_progress', conclusion: null });
    await runPublisher(hub, { file });
    expect(hub.model.checks.at(-1)).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });
});

describe('where it is open which pull request was measured, there is a check and no comment', () => {
  const file = leftFile({ broken: true });
  const only = [[HEAD, 'failure']];

  test('because several from this branch have the commit', async () => {
    const hub = await openHub();
    hub.model.secondPullRequest = { head: HEAD, base: 'release', author: 'ada' };
    const result = await runPublisher(hub, { file, ended: nobody });
    expect([result.exitCode, result.outputs.comment, commentCalls(hub)]).toEqual([1, 'skipped', []]);
    expect(conclusions(hub)).toEqual(only);
    expect(result.log).toContain('several open pull requests from this branch');
    expect(result.log).toContain('(#7, #8)');
  });

  test.each([
    ['none is open', { closed: true }],
    ['the head is another commit', { head: NEWER }],
    [
      'the one that is open comes from another branch',
      { from: { repository: 'acme/shop', branch: 'other' } },
    ],
    [
      'the one that is open comes from another repository of the owner',
      { from: { repository: 'acme/shop-two', branch: 'shorter-prompt' } },
    ],
  ])('because %s', async (_, today) => {
    const hub = await openHub();
    Object.assign(hub.model.pullRequest, today);
    const result = await runPublisher(hub, { file, ended: nobody });
    expect([result.exitCode, result.outputs.comment, commentCalls(hub)]).toEqual([1, 'skipped', []]);
    expect(conclusions(hub)).toEqual(only);
    expect(result.log).toContain('no open pull request from this branch has `a1b2c3d` as its head');
  });

  test('because its repository is gone', async () => {
    const hub = await openHub();
    const ended = () => ({ head_repository: null, pull_requests: [] });
    const result = await runPublisher(hub, { file, ended });
    expect([result.exitCode, result.outputs.comment]).toEqual([1, 'skipped']);
    expect(hub.api.calls()).not.toContain('pulls/list 200');
  });

  test('because no token is given: the job summary holds the report', async () => {
    const hub = await openHub();
    const result = await runPublisher(hub, { file, ended: nobody, with: { 'github-token': '' } });
    expect([result.exitCode, result.outputs.comment, hub.api.calls()]).toEqual([1, 'skipped', []]);
    expect(result.summary).toContain('refund after 30 days');
  });
});

test.each([
  ['workflow_run.pull_request.json', undefined],
  ['workflow_run.fork.json', { repository: 'stranger/shop', branch: 'main' }],
])(
  'where GitHub does not say which it was, nothing passes, and a missing right is named (%s)',
  async (event, from) => {
    const hub = await openHub((operation) =>
      operation === 'pulls/list' ? { status: 403, data: { message: 'Resource not accessible' } } : undefined,
    );
    Object.assign(hub.model.pullRequest, from && { from });
    const result = await runPublisher(hub, { event, file: leftFile({ broken: false }), ended: nobody });
    expect([result.exitCode, hub.model.checks, hub.model.comments]).toEqual([3, [], []]);
    expect(result.log).toContain('GitHub does not say which pull request was measured.');
    expect(result.annotations[0]?.message).toContain('pull-requests: write');
  },
);

test('a run on another event is refused', async () => {
  const hub = await openHub();
  const file = leftFile({ broken: true });
  const result = await runPublisher(hub, { file, ended: () => ({ event: 'push' }) });
  expect([result.exitCode, hub.api.calls()]).toEqual([2, []]);
  expect(result.log).toContain('github.event.workflow_run.event');
});
