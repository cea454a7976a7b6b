import { describe, expect, test } from 'vitest';
import { memoryIn } from '../../../src/publish/comment-memory.ts';
import { type Hub, type Job, openHub, runJob, TOKEN } from '../../support/action-job.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { echoPrompt, echoSuite } from '../../support/suites/echo-suite.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop, type PullRequest, type Shop } from '../../support/suites/shop.ts';

const models = simulatedModels();

const forgets = echoPrompt('evals/echo', 'The answer is {{word}}');

describe('an event without a pull request of its own', () => {
  let shop: Shop;
  let hub: Hub;
  let change: PullRequest;
  const open = async () => {
    shop = await openShop(echoSuite('evals/echo'));
    hub = await openHub();
    change = shop.change(forgets);
  };
  const judged = async (job: Job, sha: string) => {
    const result = await runJob(shop, hub, job);
    // The branch of a queue names its pull request: its comments say what was accepted, and one of ours what runs remember.
    const isQueue = job.event.startsWith('merge_group');
    expect([result.exitCode, result.outputs.verdict, result.outputs.comment]).toEqual([
      1,
      'regressed',
      isQueue ? 'created' : 'skipped',
    ]);
    expect(hub.model.checks).toMatchObject([{ headSha: sha, status: 'completed', conclusion: 'failure' }]);
    const said = isQueue ? ['issues/list-comments 200'] : [];
    // No pull request has the commit of a queue.
    const others = isQueue ? [] : ['checks/list-for-ref 200'];
    const updates = ['checks/update 200', 'checks/update 200'];
    const calls = ['checks/create 201', ...said, ...others, ...updates];
    expect(hub.api.calls().slice(0, calls.length)).toEqual(calls);
    expect(hub.model.comments.map(({ body }) => memoryIn(body))).toEqual(
      isQueue ? [expect.stringContaining('"convicted":["')] : [],
    );
    if (!isQueue)
      expect(result.log).toContain(`the event \`${job.event.split('.')[0]}\` has no pull request`);
    expect(result.summary).toContain('got worse');
  };

  test('merge_group: judged against the base of the group', async () => {
    await open();
    const { base, merge } = change;
    const ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
    shop.server('update-ref', ref, merge);
    const event = 'merge_group.checks_requested.json';
    await judged({ event, commits: { base, head: merge }, ref }, merge);
  });

  test('workflow_dispatch on a branch: judged against where it left main', { tags: ['slow'] }, async () => {
    await open();
    shop.push({ 'README.md': 'main went on\n' });
    await judged({ event: 'workflow_dispatch.json', commits: {}, ref: 'refs/heads/change' }, change.head);
  });

  test('push of a branch: the same', async () => {
    await open();
    const { head } = change;
    await judged({ event: 'push.new-branch.json', commits: { head }, ref: 'refs/heads/change' }, head);
  });
});

describe('a push to main records samples', () => {
  const env = { OPENAI_API_KEY: 'sk-simulated' };
  const record = (shop: Shop, hub: Hub, commits: Job['commits']) =>
    runJob(shop, hub, { event: 'push.main.json', commits, ref: 'refs/heads/main', env, models });
  const stored = (shop: Shop) =>
    shop
      .server('for-each-ref', '--format=%(refname:lstrip=3)', 'refs/pawl/baseline/')
      .split('\n')
      .flatMap((suite) =>
        shop
          .server('ls-tree', '--name-only', `refs/pawl/baseline/${suite}`)
          .split('\n')
          .map((part) => `${suite}/${part}`),
      );
  const outputs = (shop: Shop) => {
    const [name] = stored(shop);
    const [, ...lines] = shop
      .server('show', `refs/pawl/baseline/${name?.replace('/', ':')}`)
      .trim()
      .split('\n');
    return [...new Set(lines.map((line): unknown => JSON.parse(line).output))];
  };

  test('into a ref of the repository, of what was touched and of what has none', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(
      { ...ruleSuite('evals/gear'), ...echoSuite('evals/echo') },
      { token: TOKEN, isPublic: false },
    );
    const hub = await openHub();
    const root = shop.server('rev-parse', 'main');
    const first = shop.push({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell good camping gear.') });
    const before = models.requests();
    const recorded = await record(shop, hub, { base: root, head: first });
    expect([recorded.exitCode, recorded.outputs], recorded.log).toEqual([0, { 'exit-code': '0' }]);
    expect(recorded.log).toContain('15 samples were added to refs/pawl/baseline.');
    expect(models.requests() - before).toBe(12);
    expect(stored(shop)).toEqual([
      expect.stringMatching(/^echo.*\.jsonl$/),
      expect.stringMatching(/^gear.*\.jsonl$/),
    ]);
    expect(recorded.log).toContain('This repository is public: of outputs only digests are stored.');
    expect(outputs(shop)).toEqual([null]);
    expect(hub.model.checks).toMatchObject([{ headSha: first, conclusion: 'success' }]);
    expect(hub.model.comments).toEqual([]);

    const second = shop.push({ 'README.md': 'Camping gear\n' });
    const idle = await record(shop, hub, { base: first, head: second });
    expect([idle.exitCode, models.requests() - before, stored(shop).length]).toEqual([0, 12, 2]);
    expect(idle.log).toContain('No suite depends on what was pushed: nothing was run.');

    const third = shop.push({ 'evals/echo/prompt.txt': 'The right answer may be {{word}}\n' });
    const touched = await record(shop, hub, { base: second, head: third });
    expect([touched.exitCode, models.requests() - before, stored(shop).length]).toEqual([0, 12, 3]);
    expect(hub.model.checks.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success']);
  });

  test('with whole outputs where the policy of a public repository says so', async () => {
    const policy = { 'pawl.yaml': 'baseline: { outputs: full }\n' };
    const shop = await openShop({ ...echoSuite('evals/echo'), ...policy }, { token: TOKEN, isPublic: false });
    const root = shop.server('rev-parse', 'main');
    const head = shop.push({ 'evals/echo/prompt.txt': 'The right answer may be {{word}}\n' });
    const recorded = await record(shop, await openHub(), { base: root, head });
    expect(recorded.log).not.toContain('digest');
    expect(outputs(shop)).toContainEqual(expect.stringContaining('The right answer may be'));
  });

  test('without the right to push: nothing is lost, nothing fails, and the line to add is said', async () => {
    const shop = await openShop(echoSuite('evals/echo'), { token: 'another token' });
    const hub = await openHub();
    const root = shop.server('rev-parse', 'main');
    const head = shop.push({ 'evals/echo/prompt.txt': 'The right answer may be {{word}}\n' });
    const result = await record(shop, hub, { base: root, head });
    expect(result.exitCode).toBe(0);
    expect(result.log).toContain('contents: write');
    expect(hub.model.checks).toMatchObject([{ conclusion: 'neutral' }]);
    expect(result.file('.pawl/samples.jsonl').trim().split('\n').length).toBeGreaterThanOrEqual(3);
  });
});
