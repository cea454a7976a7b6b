import { describe, expect, test } from 'vitest';
import { isNightly } from '../../src/action/nightly-mode.ts';
import { echoSuite } from './echo-suite.ts';
import { type Hub, openHub, runJob, TOKEN } from './gate-step.ts';
import { openShop, type Shop } from './shop.ts';

const main = 'refs/heads/main';

describe('which runs are main’s own', () => {
  test.each([
    ['a schedule', { eventName: 'schedule', ref: main }, {}, true],
    ['by hand on main', { eventName: 'workflow_dispatch', ref: main, defaultBranch: 'main' }, {}, true],
    [
      'by hand with a base',
      { eventName: 'workflow_dispatch', ref: main, defaultBranch: 'main' },
      { base: 'v1' },
      false,
    ],
    [
      'by hand on a branch',
      { eventName: 'workflow_dispatch', ref: 'refs/heads/x', defaultBranch: 'main' },
      {},
      false,
    ],
    [
      'a tag named like main',
      { eventName: 'workflow_dispatch', ref: 'refs/tags/main', defaultBranch: 'main' },
      {},
      false,
    ],
    ['a push', { eventName: 'push', ref: main, defaultBranch: 'main' }, {}, false],
    ['a pull request', { eventName: 'pull_request', ref: 'refs/pull/7/merge' }, {}, false],
  ] as const)('%s: %s', (_, facts, inputs, expected) => {
    expect(isNightly(facts, inputs)).toBe(expected);
  });
});

describe('a schedule', () => {
  const night = (shop: Shop, hub: Hub, event = 'schedule.json') =>
    runJob(shop, hub, { event, commits: {}, ref: main });

  test('adds samples of main to its ref, and says so on the commit', async () => {
    const shop = await openShop(echoSuite('evals/echo'), { token: TOKEN, isPublic: false });
    const hub = await openHub();
    const first = await night(shop, hub);
    expect([first.exitCode, first.outputs]).toEqual([
      0,
      { title: 'Pawl: main answers as it did, and no loss was shown.', calls: '9', 'exit-code': '0' },
    ]);
    expect(first.log).toContain('9 more samples of main in');
    expect(first.summary).toContain('0 of 3 cases have 8 samples');
    const second = await night(shop, hub, 'workflow_dispatch.json');
    expect([second.exitCode, second.outputs.calls]).toEqual([0, '3']);
    expect(second.log).toContain('3 cases asked again, and main answers as it did.');
    const head = shop.server('rev-parse', 'main');
    expect(hub.model.checks).toMatchObject([
      { headSha: head, status: 'completed', conclusion: 'success' },
      { headSha: head, status: 'completed', conclusion: 'success' },
    ]);
    expect(hub.model.comments).toEqual([]);
  }, 60_000);

  /** Many cases of which main then breaks some: since the tag, or since its own best. */
  const lost = async (policy: string) => {
    const shop = await openShop(
      { ...echoSuite('evals/echo', 12), 'pawl.yaml': policy },
      { token: TOKEN, isPublic: false },
    );
    const hub = await openHub();
    shop.server('tag', 'v1', 'main');
    await night(shop, hub);
    shop.push({ 'evals/echo/prompt.txt': 'The {{ "right" if word > 4 else "wrong" }} answer is {{word}}\n' });
    return { hub, result: await night(shop, hub) };
  };

  test('fails the check of main that has lost more than is accepted since its tag', async () => {
    const { hub, result } = await lost('baseline: { anchor: v1 }\n');
    expect(result.exitCode).toBe(1);
    expect(result.outputs.title).toBe('Pawl: main is worse than it was at `v1`, by more than is accepted.');
    expect(result.summary).toContain('a loss of 33.3 points');
    expect(hub.model.checks.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
    expect(hub.model.issues).toEqual([]);
  }, 60_000);

  test('tells it in an issue instead, where the policy asks for that', async () => {
    const { hub, result } = await lost('baseline: { anchor: v1, erosion: issue }\n');
    expect(result.exitCode).toBe(0);
    expect(hub.model.issues).toMatchObject([
      { state: 'open', title: 'Pawl: main is worse than it was at `v1`, by more than is accepted.' },
    ]);
    expect(hub.model.checks.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(result.log).toContain('issue: created');
  }, 60_000);

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
