import { describe, expect, test } from 'vitest';
import type { Fault } from '../../github/server/server.ts';
import { openHub, runJob, TOKEN } from '../../support/action-job.ts';
import { drawnModels, simulatedModels } from '../../support/models/drawn-models.ts';
import { echoPrompt, echoSuite } from '../../support/suites/echo-suite.ts';
import { openShop } from '../../support/suites/shop.ts';

const models = simulatedModels();

/** A suite of one case that asks an OpenAI model. */
const chatSuite = {
  'evals/chat/promptfooconfig.yaml':
    'prompts: [file://prompt.txt]\nproviders: [openai:chat:simulated]\ntests:\n  - { description: only, vars: { word: kettle }, assert: [{ type: contains, value: kettle }] }\n',
  'evals/chat/prompt.txt': 'Say {{word}}\n',
};
const rewordedChat = { 'evals/chat/prompt.txt': 'Do say {{word}}\n' };

/** What GitHub answers to the read-only token of a pull request from a fork. */
const readOnly: Fault = (operation) =>
  /create|update|delete/.test(operation)
    ? { status: 403, data: { message: 'Resource not accessible by integration' } }
    : undefined;

describe('a pull request from a fork, without secrets and with a read-only token', () => {
  test('is not measured where the suite needs a key, and says what a maintainer does', async () => {
    const shop = await openShop(chatSuite);
    const hub = await openHub(readOnly);
    const commits = shop.change(rewordedChat);
    // An expression on a secret that is withheld is the empty text.
    const env = { OPENAI_API_KEY: '' };
    const before = models.requests();
    const result = await runJob(shop, hub, { event: 'pull_request.fork.json', commits, env, models });
    expect([result.exitCode, result.outputs.verdict, result.outputs.comment]).toEqual([
      3,
      'not-measured',
      'skipped',
    ]);
    expect(models.requests()).toBe(before);
    expect(result.log).toContain('read-only token');
    expect(result.summary).toMatch(/secrets are not given to pull requests from forks/i);
    expect(result.annotations.filter(({ level }) => level === 'warning')).toEqual([
      expect.objectContaining({ properties: expect.stringContaining('file=evals/chat/') }),
    ]);
  });

  test('and so is one of Dependabot', async () => {
    const shop = await openShop(chatSuite);
    const hub = await openHub(readOnly);
    const commits = shop.change(rewordedChat);
    const env = { OPENAI_API_KEY: '', GITHUB_ACTOR: 'dependabot[bot]' };
    const result = await runJob(shop, hub, { event: 'pull_request.dependabot.json', commits, env });
    expect([result.exitCode, result.outputs.verdict, result.outputs.comment]).toEqual([
      3,
      'not-measured',
      'skipped',
    ]);
    expect(result.summary).toMatch(/secrets are not given to pull requests of Dependabot/i);
    expect(result.log).toContain('pull-requests: write');
  });

  test('is judged where the suite needs none', async () => {
    const shop = await openShop({ ...chatSuite, ...echoSuite('evals/echo') });
    const hub = await openHub(readOnly);
    const commits = shop.change(echoPrompt('evals/echo', 'The answer is {{word}}'));
    const result = await runJob(shop, hub, {
      event: 'pull_request.fork.json',
      commits,
      env: { OPENAI_API_KEY: '' },
    });
    expect([result.exitCode, result.outputs.verdict]).toEqual([1, 'regressed']);
  });
});

describe('a provider that gives no answer', () => {
  test.each([
    ['refuses the key', 401],
    ['is down', 503],
  ])('%s: not measured, the check fails', async (_, status) => {
    const headers = { 'retry-after-ms': '1' };
    const refusing = drawnModels(() => ({ error: `API error: ${status}`, status, headers }));
    const shop = await openShop(chatSuite);
    const hub = await openHub();
    const commits = shop.change(rewordedChat);
    const env = { OPENAI_API_KEY: 'sk-x' };
    const result = await runJob(shop, hub, {
      event: 'pull_request.opened.json',
      commits,
      env,
      models: refusing,
    });
    expect([result.exitCode, result.outputs.verdict, result.outputs.comment]).toEqual([
      3,
      'not-measured',
      'created',
    ]);
    expect(hub.model.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(hub.model.comments[0]?.body).toMatch(/not a regression/);
    expect(hub.model.comments[0]?.body).toMatch(/To fix/);
    expect(hub.model.comments[0]?.body).not.toContain('| – | – |');
    expect(result.log.match(/again in \d+ s/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});

describe('a private repository, checked out without its credentials', () => {
  const reworded = echoPrompt('evals/echo', 'The very right answer is {{word}}');

  test('whose history is cut off: the error names `fetch-depth: 0`', async () => {
    const shop = await openShop(echoSuite('evals/echo'), { token: TOKEN, isPublic: false });
    const hub = await openHub();
    const commits = shop.change(reworded);
    const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits });
    expect([result.exitCode, result.outputs]).toEqual([3, { verdict: 'not-measured', 'exit-code': '3' }]);
    expect(result.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining('fetch-depth: 0') },
    ]);
    expect(hub.model.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  test('with the whole history: judged', async () => {
    const shop = await openShop(echoSuite('evals/echo'), { token: TOKEN, isPublic: false });
    const hub = await openHub();
    const commits = shop.change(reworded);
    const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits, depth: 0 });
    expect([result.exitCode, result.outputs.verdict]).toEqual([0, 'pass']);
  });
});
