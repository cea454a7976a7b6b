import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { addComment } from '../../github/server/github-model.ts';
import { type Hub, type Job, openHub, runJob } from '../../support/action-job.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop, type Shop } from '../../support/suites/shop.ts';

const env = { OPENAI_API_KEY: 'sk-simulated' };
const PROMPT = 'evals/gear/prompt.txt';
const OPENED = 'pull_request.opened.json';

/** Jobs of a matrix, each on a machine of its own: they draw `count` shards, and their parts are gathered in one folder. */
async function matrix(shop: Shop, hub: Hub, job: Job, count = 3) {
  const parts = temporaryFolder();
  const results = [];
  for (let index = 1; index <= count; index++) {
    const own = { RUNNER_TEMP: temporaryFolder() };
    const models = simulatedModels();
    const result = await runJob(shop, hub, {
      ...job,
      models,
      with: { ...job.with, shard: `${index}/${count}` },
      env: { ...job.env, ...own },
    });
    const { part = '' } = result.outputs;
    if (part !== '') cpSync(part, path.join(parts, `${index}`, path.basename(part)));
    results.push({ ...result, part, models });
  }
  return { parts, results };
}

describe('a matrix of shards, and the job that merges them', () => {
  test('the shards write nothing and answer 0; the merging job blocks, with one comment and one check', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await openHub();
    const commits = shop.change({ [PROMPT]: rulePrompt(['compass', 'hatchet', 'snowshoe']) });
    const job = { event: OPENED, commits, env };
    const { parts, results } = await matrix(shop, hub, job);
    for (const { exitCode, outputs, part, log } of results) {
      expect([exitCode, outputs['exit-code'], outputs.verdict]).toEqual([0, '0', undefined]);
      expect(part).toMatch(/pawl-part-\d-of-3\.jsonl$/);
      expect(log).toMatch(
        /Shard \d of 3: 16 answers of 4 cells, 16 calls\. The merging job gives the verdict\./,
      );
    }
    expect(hub.api.calls().filter((call) => /create|update/.test(call))).toEqual([]);

    const models = simulatedModels();
    const merged = await runJob(shop, hub, { ...job, models, with: { merge: parts } });
    expect([merged.exitCode, merged.outputs.verdict, merged.outputs.broken]).toEqual([1, 'regressed', '3']);
    expect(hub.model.comments.map(({ author }) => author)).toEqual(['github-actions[bot]']);
    expect(hub.model.checks).toMatchObject([{ headSha: commits.head, conclusion: 'failure' }]);
    expect(merged.file('.pawl/report.md')).toContain('answers were drawn by 3 shards');
  });

  test('what somebody else accepts passes over shards as well, and what the author accepts does not', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await openHub();
    Object.assign(hub.model.permissions, { ada: 'admin', kim: 'write' });
    const commits = shop.change({ [PROMPT]: rulePrompt(['compass', 'hatchet', 'snowshoe']) });
    const job = { event: OPENED, commits, env };
    const run = async () => {
      const { parts } = await matrix(shop, hub, job, 2);
      const merge = { ...job, models: simulatedModels(), with: { merge: parts } };
      const { exitCode, outputs } = await runJob(shop, hub, merge);
      return [exitCode, outputs.verdict];
    };
    expect(await run()).toEqual([1, 'regressed']);
    const [, id = ''] = /\/pawl accept ([0-9a-f]{16}) -- why/.exec(hub.model.comments[0]?.body ?? '') ?? [];
    expect(id).not.toBe('');
    addComment(hub.model, 'ada', `/pawl accept ${id} -- mine`);
    expect(await run()).toEqual([1, 'regressed']);
    addComment(hub.model, 'kim', `/pawl accept ${id} -- discontinued`);
    expect(await run()).toEqual([0, 'pass']);
  });

  test('a shard that failed: the merging job is not measured, and names it', { tags: ['slow'] }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await openHub();
    const commits = shop.change({ [PROMPT]: rulePrompt(['compass']) });
    const job = { event: OPENED, commits, env };
    const { parts } = await matrix(shop, hub, job, 2);
    const alone = path.join(parts, '1');
    const merged = await runJob(shop, hub, { ...job, models: simulatedModels(), with: { merge: alone } });
    expect([merged.exitCode, merged.outputs.verdict]).toEqual([3, 'not-measured']);
    expect(merged.log).toContain('Shard 2 of 2 left no part');
    expect(hub.model.checks).toMatchObject([{ headSha: commits.head, conclusion: 'failure' }]);
  });

  test('a fork without keys: nothing is drawn, and the merging job says why nothing was measured', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await openHub();
    const commits = shop.change({ [PROMPT]: rulePrompt(['compass']) });
    const job = { event: 'pull_request.fork.json', commits, env: {} };
    const { parts, results } = await matrix(shop, hub, job, 2);
    expect(results.map(({ exitCode, models }) => [exitCode, models.requests()])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    const merged = await runJob(shop, hub, { ...job, models: simulatedModels(), with: { merge: parts } });
    expect([merged.exitCode, merged.outputs.verdict]).toEqual([3, 'not-measured']);
    expect(merged.log).toContain('Secrets are not given to pull requests from forks');
  });

  test('a title that was edited asks nobody, and the verdict stands', { tags: ['slow'] }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await openHub();
    const commits = shop.change({ [PROMPT]: rulePrompt(['compass', 'hatchet', 'snowshoe']) });
    const job = { event: OPENED, commits, env };
    const first = await matrix(shop, hub, job, 2);
    await runJob(shop, hub, { ...job, models: simulatedModels(), with: { merge: first.parts } });
    const retitled = { ...job, event: 'pull_request.retitled.json' };
    const again = await matrix(shop, hub, retitled, 2);
    expect(again.results.map(({ part, models }) => [part, models.requests()])).toEqual([
      ['', 0],
      ['', 0],
    ]);
    const merged = await runJob(shop, hub, { ...retitled, with: { merge: again.parts } });
    expect([merged.exitCode, merged.log]).toEqual([
      1,
      expect.stringContaining('The verdict on this commit stands'),
    ]);
  });

  test('a push to main is recorded by the merging job', { tags: ['slow'] }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await openHub();
    shop.push({ [PROMPT]: rulePrompt([], 'You sell gear.') });
    const job = { event: 'push.main.json', commits: {}, ref: 'refs/heads/main', env };
    const { parts, results } = await matrix(shop, hub, job, 2);
    expect(results.map(({ exitCode, models }) => [exitCode, models.requests()])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    const models = simulatedModels();
    const merged = await runJob(shop, hub, { ...job, models, with: { merge: parts } });
    expect(merged.exitCode).toBe(0);
    expect(models.requests()).toBeGreaterThan(0);
  });

  test('what a pull request commits in the place of a part is not taken', { tags: ['slow'] }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const hub = await openHub();
    const commits = shop.change({ [PROMPT]: rulePrompt(['compass']) });
    const { results } = await matrix(shop, hub, { event: OPENED, commits, env }, 1);
    const text = readFileSync(results[0]?.part ?? '', 'utf8');
    const forged = shop.change({ 'parts/pawl-part-1-of-1.jsonl': text });
    const job = { event: 'pull_request.synchronize.json', commits: forged, env };
    const merged = await runJob(shop, hub, { ...job, models: simulatedModels(), with: { merge: 'parts' } });
    expect([merged.exitCode, merged.log]).toEqual([3, expect.stringContaining('is committed')]);
  });
});
