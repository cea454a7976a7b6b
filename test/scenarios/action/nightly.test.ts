import { describe, expect, test } from 'vitest';
import type { Fault } from '../../github/server/server.ts';
import { type Hub, openHub, runJob, TOKEN } from '../../support/action-job.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';
import { echoSuite } from '../../support/suites/echo-suite.ts';
import { openShop, type Shop } from '../../support/suites/shop.ts';

const main = 'refs/heads/main';

describe('a schedule', () => {
  const night = (shop: Shop, hub: Hub, event = 'schedule.json') =>
    runJob(shop, hub, { event, commits: {}, ref: main, models });

  test('adds samples of main to its ref, and says so on the commit', async () => {
    const shop = await openShop(echoSuite('evals/echo'), { token: TOKEN, isPublic: false });
    const hub = await openHub();
    const first = await night(shop, hub);
    expect([first.exitCode, first.outputs]).toEqual([
      0,
      { title: 'Pawl: no drift and no loss of main was shown.', calls: '9', 'exit-code': '0' },
    ]);
    expect(first.log).toContain('9 more samples of main in');
    expect(first.summary).toMatch(/^\*\*Pawl: no drift and no loss of main was shown\.\*\*\n/);
    expect(first.summary).toContain('no case has the 8 samples wanted yet');
    const second = await night(shop, hub, 'workflow_dispatch.json');
    expect([second.exitCode, second.outputs.calls]).toEqual([0, '3']);
    expect(second.log).toContain('3 cases asked again in the last nights, and no drift was shown.');
    const head = shop.server('rev-parse', 'main');
    expect(hub.model.checks).toMatchObject([
      { headSha: head, status: 'completed', conclusion: 'success' },
      { headSha: head, status: 'completed', conclusion: 'success' },
    ]);
    expect(hub.model.comments).toEqual([]);
  });

  /** Says the prompt again; told to count from five, it has lost the first four cases. */
  const models = drawnModels(({ prompt }) =>
    prompt.includes('from five') && Number(/\d+$/.exec(prompt)?.[0]) < 5 ? 'Nothing.' : prompt,
  );

  /** Many cases; main then breaks some of them: since the tag, or since its own best. */
  const lost = async (policy: string) => {
    const shop = await openShop(
      { ...echoSuite('evals/echo', 12, 'drawn:counter'), 'pawl.yaml': policy },
      { token: TOKEN, isPublic: false },
    );
    const hub = await openHub();
    shop.server('tag', 'v1', 'main');
    await night(shop, hub);
    shop.push({ 'evals/echo/prompt.txt': 'Counting from five, the right answer is {{word}}\n' });
    return { hub, result: await night(shop, hub) };
  };

  test('fails the check of main that has lost more than is accepted since its tag', {
    tags: ['slow'],
  }, async () => {
    const { hub, result } = await lost('baseline: { anchor: v1 }\n');
    expect(result.exitCode).toBe(1);
    expect(result.outputs.title).toBe('Pawl: main is worse than it was at `v1`, by more than is accepted.');
    expect(result.summary).toContain('a loss of 33.3 points');
    expect(hub.model.checks.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
    expect(hub.model.issues).toEqual([]);
  });

  test('tells it in an issue instead, where the policy asks for that', { tags: ['slow'] }, async () => {
    const { hub, result } = await lost('baseline: { anchor: v1, erosion: issue }\n');
    expect(result.exitCode).toBe(0);
    expect(hub.model.issues).toMatchObject([
      { state: 'open', title: 'Pawl: main is worse than it was at `v1`, by more than is accepted.' },
    ]);
    expect(hub.model.checks.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(result.log).toContain('issue: created');
  });

  describe('a model that changed', () => {
    let isClueless = false;
    const fickle = drawnModels(({ prompt }) => (isClueless ? 'I could not say.' : prompt));

    /** Main after two quiet nights, and one on which its model has become clueless. */
    const drifted = async (policy = '', fault?: Fault) => {
      isClueless = false;
      const files = { ...echoSuite('evals/echo', 12, 'drawn:counter'), 'pawl.yaml': policy };
      const shop = await openShop(files, { token: TOKEN, isPublic: false });
      const hub = await openHub(fault);
      const next = () =>
        runJob(shop, hub, { event: 'schedule.json', commits: {}, ref: main, models: fickle });
      await next();
      await next();
      expect(hub.model.issues).toEqual([]);
      isClueless = true;
      return { hub, next, result: await next() };
    };

    test('is told in one issue while it lasts, which the night closes that finds it gone', {
      tags: ['slow'],
    }, async () => {
      const { hub, next, result } = await drifted();
      expect(result.exitCode).toBe(0);
      expect(result.log).toContain('issue: created');
      expect(result.summary).toContain('[The issue about it](https://github.com/acme/shop/issues/1)');
      expect(hub.model.issues).toMatchObject([{ state: 'open' }]);
      expect(hub.model.issues[0]?.title).toMatch(/^Pawl: main answers differently in `echo` since \d{4}-/);
      expect(hub.model.issues[0]?.body).toMatch(/^<!-- pawl-drift:default -->/);
      expect(hub.model.issues[0]?.body).toMatch(/\| pass rate \| 100 % \| 0 % \|/);
      expect(hub.model.checks.at(-1)?.annotations).toMatchObject([
        { path: 'evals/echo/promptfooconfig.yaml', annotation_level: 'warning' },
      ]);
      // The next nights compare with main as it is by now: nothing new, and the drift lasts.
      await next();
      expect(hub.model.issues).toMatchObject([{ state: 'open', comments: [] }]);
      isClueless = false;
      await next();
      expect(hub.model.issues).toMatchObject([{ state: 'closed' }]);
      expect(hub.model.issues[0]?.comments).toEqual([
        expect.stringContaining('Main answers as it did before.'),
      ]);
    });

    test('without the right the summary names the line to add, and nothing fails', {
      tags: ['slow'],
    }, async () => {
      const data = { message: 'Resource not accessible by integration' };
      const { result } = await drifted('', (operation) =>
        operation === 'issues/create' ? { status: 403, data } : undefined,
      );
      expect(result.exitCode).toBe(0);
      expect(result.summary).toContain('No issue tells of this drift');
      expect(result.summary).toContain('  issues: write');
    });

    test('opens none where the policy wants none', { tags: ['slow'] }, async () => {
      const { hub, result } = await drifted('report: { driftIssue: false }\n');
      expect(hub.model.issues).toEqual([]);
      expect(hub.api.calls().filter((call) => call.startsWith('issues/'))).toEqual([]);
      expect(result.summary).toContain('answered differently since');
    });
  });

  test('without the right to store loses nothing silently', async () => {
    const shop = await openShop(echoSuite('evals/echo'), { token: 'another token' });
    const hub = await openHub();
    const result = await night(shop, hub);
    expect(result.exitCode).toBe(3);
    expect(result.log).toContain('contents: write');
    expect(hub.model.checks).toMatchObject([{ conclusion: 'failure' }]);
    expect(result.file('.pawl/samples.jsonl').trim().split('\n').length).toBeGreaterThanOrEqual(3);
  });
});
