import { describe, expect, test } from 'vitest';
import { unpackJournals } from '../../../src/journal/carried-journals.ts';
import { blobServer, leaveArtifact } from '../../github/server/left-artifact.ts';
import { openHub, runJob, TOKEN } from '../../support/action-job.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';
import { filesIn } from '../../support/files/zip-files.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { type ResultsServer, resultsServer } from '../../support/servers/results-server.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop, type PullRequest, type Shop } from '../../support/suites/shop.ts';

const PULL = 'refs/pull/7/merge';
const KEY = 'sk-S1mulatedKey';
const RUN = 'https://github.com/acme/shop/actions/runs/42';
const BROKEN = { 'evals/gear/prompt.txt': rulePrompt(['kettle', 'lantern', 'compass']) };
const MENDED = { 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.') };

const models = simulatedModels();

/** A job of the gate on pull request 7, with the requests that the model got from it. */
async function gate(
  shop: Shop,
  server: ResultsServer,
  commits: PullRequest,
  more: Partial<Parameters<typeof runJob>[2]> = {},
) {
  const hub = await openHub();
  const before = models.requests();
  const env = { OPENAI_API_KEY: KEY, ...server.job(PULL), ...more.env };
  const event = 'pull_request.synchronize.json';
  const result = await runJob(shop, hub, { event, commits, models, ...more, env });
  return { ...result, hub, requests: models.requests() - before };
}

describe('what a gate leaves', () => {
  test('is an artifact, which comment, check and summary link, of a blocked pull request too', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const server = await resultsServer();
    const { exitCode, hub, summary, log } = await gate(shop, server, shop.change(BROKEN));
    expect(exitCode).toBe(1);
    expect(server.artifacts).toMatchObject([{ name: 'pawl', isFinal: true }]);
    const link = `**[Open the report](${RUN}/artifacts/900)**`;
    for (const text of [hub.model.comments[0]?.body, hub.model.checks[0]?.summary, summary])
      expect(text).toContain(link);
    expect(log).toContain(`artifact pawl: created ${RUN}/artifacts/900`);
    const files = await filesIn(server.artifacts[0]?.content as Buffer);
    expect(Object.keys(files).sort()).toEqual([
      ...[
        'comment.md',
        'junit.xml',
        'publication.json',
        'report.html',
        'report.md',
        'result.json',
        'samples.jsonl',
      ],
    ]);
    for (const text of Object.values(files))
      for (const secret of [KEY, TOKEN]) expect(text).not.toContain(secret);
  });

  test('is what main takes over once it is merged, and the next pull request asks main nothing', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'), { token: TOKEN });
    const server = await resultsServer();
    const change = shop.change(MENDED);
    expect((await gate(shop, server, change)).exitCode).toBe(0);
    const merge = shop.land('merge');
    const hub = await openHub();
    const { content, name } = server.artifacts[0]!;
    const blob = await blobServer(content);
    leaveArtifact(hub.model.actions, { ...change, merge }, blob.url, { artifact: { name } });
    const before = models.requests();
    const push = await runJob(shop, hub, {
      event: 'push.main.json',
      commits: { base: change.base, head: merge },
      ref: 'refs/heads/main',
      env: { OPENAI_API_KEY: KEY },
      models,
    });
    expect([push.exitCode, models.requests() - before], push.log).toEqual([0, 0]);
    expect(push.log).toContain('12 samples were added to refs/pawl/baseline.');
    const next = await gate(
      shop,
      server,
      shop.change({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell the best camping gear.') }),
    );
    expect(next.file('.pawl/report.md')).toContain('12 of them drawn in `#7`');
  });

  test('stays where it is with `upload: false`, where GitHub refuses it, and on a server that is not github.com: the verdict is the same', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const change = shop.change(BROKEN);
    const refusing = await resultsServer(() => 403);
    for (const [server, more, said] of [
      [await resultsServer(), { with: { upload: 'false' } }, null],
      [
        refusing,
        {},
        /::warning title=Pawl%3A no artifact::artifact failed: Failed to CreateArtifact: .*403.*%0ATo fix: Re-run the job, or turn it off: `upload: false`\./,
      ],
      [
        await resultsServer(),
        { env: { GITHUB_SERVER_URL: shop.serverUrl, RUNNER_DEBUG: '1' } },
        /::debug::Neither artifact nor cache: .* is not github\.com/,
      ],
    ] as const) {
      const { exitCode, hub, log } = await gate(shop, server, change, more);
      expect([exitCode, server.artifacts]).toEqual([1, []]);
      expect(hub.model.comments[0]?.body).toMatch(
        /\*\*\[Open the report\]\([^)]*\/actions\/runs\/42\/attempts\/1\)\*\*/,
      );
      if (said !== null) expect(log).toMatch(said);
    }
  });
});

describe('what a run has asked', () => {
  const again = { env: { GITHUB_RUN_ATTEMPT: '2' } };

  test('is there for the next run on the pull request, also on another commit, and asked once more without the cache', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const server = await resultsServer();
    const first = await gate(shop, server, shop.change(BROKEN));
    expect([first.exitCode, first.requests > 0, server.entries.length]).toEqual([1, true, 1]);
    const change = shop.change({ 'README.md': 'Camping gear\n' });
    const second = await gate(shop, server, change);
    expect([second.exitCode, second.requests], second.log).toEqual([1, 0]);
    expect(second.log).toContain('cache: restored what an earlier run had asked');
    // Nothing was asked: there is nothing new to keep.
    expect(server.entries).toHaveLength(1);
    const without = await gate(shop, server, change, { with: { cache: 'false' } });
    expect([without.exitCode, without.requests > 0, server.entries.length]).toEqual([1, true, 1]);
  });

  test.each([
    ['broken', BROKEN, [1, 'regressed', 'failure']],
    ['fine', MENDED, [0, 'pass', 'success']],
  ] as const)(
    'is there for whatever happens to a %s pull request beside its files: nothing is asked twice, and its head has the check',
    { tags: ['slow'] },
    async (_name, files, [code, verdict, conclusion]) => {
      const shop = await openShop(ruleSuite('evals/gear'));
      const server = await resultsServer();
      const first = shop.change(files);
      expect((await gate(shop, server, first)).requests).toBeGreaterThan(0);
      for (const [action, pushed] of [
        ['reopened', () => first],
        ['ready_for_review', () => first],
        ['synchronize', () => shop.amend('Other words')],
      ] as const) {
        const commits = pushed();
        const { exitCode, outputs, requests, hub } = await gate(shop, server, commits, { action });
        expect([action, exitCode, outputs.verdict, requests]).toEqual([action, code, verdict, 0]);
        expect(hub.model.checks).toMatchObject([{ headSha: commits.head, conclusion }]);
      }
    },
  );

  test('counts for nothing where a job only measures: code of an earlier commit could have written it, under any key', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const server = await resultsServer();
    const change = shop.change(BROKEN);
    // A journal of this very change: what a forged one would pass for.
    expect((await gate(shop, server, change)).requests).toBeGreaterThan(0);
    expect(server.entries).toHaveLength(1);
    const measured = await gate(shop, server, change, { ...again, with: { mode: 'measure' } });
    expect([measured.exitCode, measured.requests > 0]).toEqual([1, true]);
    expect(measured.log).toContain('cache: restored the limits that an earlier run had learnt');
    expect(server.entries).toHaveLength(1);
  });

  test('holds the journals alone, and a stranger’s bytes in their place cost no more than the calls', {
    tags: ['slow'],
  }, async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const server = await resultsServer();
    const change = shop.change(BROKEN);
    await gate(shop, server, change);
    const entry = server.entries[0]!;
    const folder = temporaryFolder();
    expect(unpackJournals(folder, entry.content)).toBeGreaterThan(0);
    entry.content = Buffer.from('no journal of ours');
    const next = await gate(shop, server, change, again);
    expect([next.exitCode, next.requests > 0]).toEqual([1, true]);
    expect(next.log).toMatch(/::warning title=Pawl%3A no cache::cache failed: .*`cache: false`/);
  });

  test('is not there where the service is down, and that costs nothing else', async () => {
    const shop = await openShop(ruleSuite('evals/gear'));
    const server = await resultsServer((method) => (method.includes('Cache') ? 503 : undefined));
    const { exitCode, outputs, log } = await gate(shop, server, shop.change(BROKEN));
    expect([exitCode, outputs.verdict, server.artifacts.length]).toEqual([1, 'regressed', 1]);
    expect(log.match(/cache failed: GitHub answered 503/g)).toHaveLength(2);
  });
});
