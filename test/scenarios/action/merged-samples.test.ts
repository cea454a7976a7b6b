import { describe, expect, test } from 'vitest';
import { blobServer, type Different, leaveArtifact, zipped } from '../../github/server/left-artifact.ts';
import type { Fault } from '../../github/server/server.ts';
import { openHub, runJob, TOKEN } from '../../support/action-job.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { type LandingWay, openShop, type PullRequest, type Shop } from '../../support/suites/shop.ts';

const models = simulatedModels();

const asked = { env: { OPENAI_API_KEY: 'sk-simulated' }, models };
const reworded = (words: string) => ({ 'evals/gear/prompt.txt': rulePrompt([], words) });

/** A job with the requests that the model got from it. */
async function counted(job: ReturnType<typeof runJob>) {
  const before = models.requests();
  const result = await job;
  return { ...result, requests: models.requests() - before };
}

const gate = async (shop: Shop, change: PullRequest) =>
  counted(
    runJob(shop, await openHub(), { event: 'pull_request.synchronize.json', commits: change, ...asked }),
  );

/** What the job of the pull request left: the same in every shop, since they hold the same. */
let left: Buffer | undefined;

/** A shop whose pull request 7, of two commits, was judged while main went on. */
async function judgedShop() {
  const shop = await openShop(ruleSuite('evals/gear'), { token: TOKEN });
  shop.change({ 'README.md': 'Camping gear\n' });
  const change = shop.change(reworded('You sell fine camping gear.'));
  left ??= await leftBy(shop, change);
  return { shop, change, left, before: shop.push({ 'CHANGES.md': 'Went on\n' }) };
}

async function leftBy(shop: Shop, change: PullRequest): Promise<Buffer> {
  const judged = await gate(shop, change);
  expect([judged.outputs.verdict, judged.requests]).toEqual(['pass', 48]);
  return zipped({ 'samples.jsonl': judged.file('.pawl/samples.jsonl') });
}

/** The push that lands it, with what GitHub then knows. */
async function landed(way: LandingWay, different: Different = {}, fault?: Fault) {
  const { shop, change, before, left: content } = await judgedShop();
  const tip = shop.land(way);
  const hub = await openHub(fault);
  const blob = await blobServer(content);
  leaveArtifact(hub.model.actions, { ...change, merge: tip }, blob.url, different);
  const commits = { base: before, head: tip };
  const job = { event: 'push.main.json', commits, ref: 'refs/heads/main', ...asked };
  return { shop, hub, job, first: await counted(runJob(shop, hub, job)) };
}

describe('the push that lands a pull request', () => {
  const asksNothing = async (way: LandingWay) => {
    const { hub, first } = await landed(way);
    expect([first.exitCode, first.requests], first.log).toEqual([0, 0]);
    expect(first.log).toContain("12 samples of #7 with main's inputs of today, taken over: not asked again.");
    expect(first.log).toContain('Not taken over: 36 with other inputs.');
    expect(first.log).toContain('12 samples were added to refs/pawl/baseline.');
    expect(hub.model.checks).toMatchObject([{ conclusion: 'success' }]);
  };
  test.each(['squash'] as const)('by %s asks the model nothing', asksNothing);
  test.each(['merge', 'rebase'] as const)('by %s asks the model nothing', { tags: ['slow'] }, asksNothing);

  test('nor does its second attempt, nor a push that no answer depends on; the next pull request says where they are from', {
    tags: ['slow'],
  }, async () => {
    const { shop, hub, job } = await landed('merge');
    const again = await counted(runJob(shop, hub, job));
    expect([again.requests, again.log]).toEqual([0, expect.not.stringContaining('taken over: not asked')]);
    const idle = shop.push({ 'README.md': 'Good camping gear\n' });
    const other = { ...job, commits: { base: job.commits.head, head: idle } };
    expect((await counted(runJob(shop, hub, other))).requests).toBe(0);
    const next = await gate(shop, shop.change(reworded('You sell the best camping gear.')));
    expect(next.file('.pawl/report.md')).toContain('12 of them drawn in `#7`');
  });

  test('asks nothing either where it was blocked and landed all the same: main answers so now', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'), { token: TOKEN });
    const change = shop.change({ 'evals/gear/prompt.txt': rulePrompt(['kettle', 'lantern', 'compass']) });
    const blocked = await gate(shop, change);
    expect([blocked.exitCode, blocked.outputs.verdict]).toEqual([1, 'regressed']);
    const tip = shop.land('squash');
    const hub = await openHub();
    const all = await zipped({ 'result.json': '{}', 'samples.jsonl': blocked.file('.pawl/samples.jsonl') });
    leaveArtifact(hub.model.actions, { ...change, merge: tip }, (await blobServer(all)).url, {
      run: { conclusion: 'failure' },
      artifact: { name: 'pawl' },
    });
    const commits = { base: change.base, head: tip };
    const job = { event: 'push.main.json', commits, ref: 'refs/heads/main', ...asked };
    const landing = await counted(runJob(shop, hub, job));
    expect([landing.exitCode, landing.requests], landing.log).toEqual([0, 0]);
    // One look at each of 12 cases. What the trial asked of the three broken ones would make main look worse than it is.
    expect(landing.log).toMatch(/12 samples of #7 with main's inputs of today/);
    expect(landing.log).toMatch(/\d+ asked for because of an earlier answer/);
  });

  test.each<[string, Different, Fault | undefined, RegExp]>([
    ['came from a fork', { pull: { headRepository: 99 } }, undefined, /#7 is from a fork/],
    ['left nothing', { artifact: { name: 'coverage' } }, undefined, /#7 left samples\..*upload/],
    [
      'cannot be looked up',
      {},
      (operation) =>
        operation.startsWith('actions/') ? { status: 403, data: { message: 'No' } } : undefined,
      /actions: read/,
    ],
  ])('asks once a case where it %s', { tags: ['slow'] }, async (_why, different, fault, words) => {
    const { first } = await landed('squash', different, fault);
    expect([first.exitCode, first.requests], first.log).toEqual([0, 12]);
    expect(first.log).toMatch(words);
  });
});
