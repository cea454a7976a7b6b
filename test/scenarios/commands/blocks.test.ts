import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backtestDocumentOf } from '../../../src/report/backtest/backtest-document.ts';
import { addComment } from '../../github/server/github-model.ts';
import { type Hub, openHub, runJob, TOKEN } from '../../support/action-job.ts';
import { pawlWith } from '../../support/command.ts';
import { git } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop, type PullRequest, type Shop } from '../../support/suites/shop.ts';

const models = simulatedModels();
const asked = { env: { OPENAI_API_KEY: 'sk-simulated' }, models };
const PROMPT = 'evals/gear/prompt.txt';
const BROKEN = ['compass', 'hatchet', 'snowshoe'];

/** A job of pull request 7, and the workflow run that GitHub then lists. */
async function judged(shop: Shop, hub: Hub, commits: PullRequest): Promise<string> {
  const { runs } = hub.model.actions;
  const place = { headRepository: 1, workflow: 1, file: 'pawl.yml', status: 'completed', conclusion: null };
  runs.unshift({ id: runs.length + 1, event: 'pull_request', head: commits.head, ...place });
  const event = 'pull_request.synchronize.json';
  const result = await runJob(shop, hub, { event, commits, ...asked });
  return result.outputs['exit-code'] ?? '';
}
const night = (shop: Shop, hub: Hub) =>
  runJob(shop, hub, { event: 'schedule.json', commits: {}, ref: 'refs/heads/main', ...asked });
const acceptIn = (hub: Hub) =>
  /\/pawl accept [0-9a-f]{16}/.exec(hub.model.comments.map(({ body }) => body).join('\n'))?.[0] ?? '';

test('a block that the pull request mends counts as right, in the summary and as a badge', {
  tags: ['slow'],
}, async () => {
  const shop = await openShop(ruleSuite('evals/gear'), { token: TOKEN });
  const hub = await openHub();
  const quiet = await night(shop, hub);
  expect(quiet.summary).not.toContain('own blocks');

  expect(await judged(shop, hub, shop.change({ [PROMPT]: rulePrompt(BROKEN) }))).toBe('1');
  const waiting = await night(shop, hub);
  expect(waiting.summary).toContain('1 pull request of 1 judged commit looked at: 1 open.');
  expect(JSON.parse(waiting.file('.pawl/badge.json'))).toMatchObject({ message: '–' });

  const mended = shop.change({ [PROMPT]: rulePrompt([], 'You sell fine camping gear.') });
  expect(await judged(shop, hub, mended)).toBe('0');
  const after = await night(shop, hub);
  expect(after.exitCode).toBe(0);
  expect(after.summary).toMatch(
    /1 mended\. Right where it is known: 1 of 1 \(100 %, 95 % interval 2\.5 % to/,
  );
  expect(JSON.parse(after.file('.pawl/badge.json'))).toMatchObject({ message: '1 of 1' });
});

test('a false alarm counts as wrong by the word of somebody who may, and by nobody else’s', {
  tags: ['slow'],
}, async () => {
  const shop = await openShop(ruleSuite('evals/gear'), { token: TOKEN });
  const hub = await openHub();
  const commits = shop.change({ [PROMPT]: rulePrompt(BROKEN) });
  expect(await judged(shop, hub, commits)).toBe('1');
  Object.assign(hub.model.permissions, { grace: 'maintain', mallory: 'read' });
  addComment(hub.model, 'mallory', `${acceptIn(hub)} -- false alarm`);
  addComment(hub.model, 'ada', `${acceptIn(hub)} -- false alarm`);
  addComment(hub.model, 'grace', `${acceptIn(hub)} -- false alarm`).edited = true;
  expect((await night(shop, hub)).summary).toContain('1 open. Right where it is known: –');

  addComment(hub.model, 'grace', `${acceptIn(hub)} -- false alarm: the grader was down`);
  expect(await judged(shop, hub, commits)).toBe('0');
  expect((await night(shop, hub)).summary).toContain('1 wrong. Right where it is known: 0 of 1');
});

test('what GitHub does not tell is not known, and the night does not fail for it', async () => {
  const shop = await openShop(ruleSuite('evals/gear'), { token: TOKEN });
  const hub = await openHub((operation) =>
    operation === 'actions/list-workflow-runs'
      ? { status: 403, data: { message: 'Resource not accessible by integration' } }
      : undefined,
  );
  const result = await night(shop, hub);
  expect(result.exitCode).toBe(0);
  expect(result.summary).toMatch(/own blocks is not known/);
});

test('pawl blocks: merged all the same, told apart by main’s history and by a backtest', {
  tags: ['slow'],
}, async () => {
  const shop = await openShop(ruleSuite('evals/gear'), { token: TOKEN });
  const hub = await openHub();
  const commits = shop.change({ [PROMPT]: rulePrompt(BROKEN) });
  expect(await judged(shop, hub, commits)).toBe('1');
  const merged = shop.land('squash');
  Object.assign(hub.model.pullRequest, { merged });
  const folder = await shop.checkout('refs/heads/main', 9);
  const env = { GITHUB_TOKEN: TOKEN, GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: hub.api.url };
  const blocks = (...words: string[]) => pawlWith(models)(['blocks', ...words], folder, env);
  const found = await blocks();
  expect([found.code, found.stderr]).toEqual([0, '']);
  expect(found.stdout).toContain('   1  overridden  #7\n');
  expect(found.stdout).toContain('Right where it is known: –');
  expect(JSON.parse(readFileSync(path.join(folder, '.pawl/badge.json'), 'utf8')).message).toBe('–');
  const document = JSON.parse((await blocks('--format', 'json')).stdout);
  expect(document).toMatchObject({ pawl: 'blocks', pulls: [{ pull: 7, ending: 'overridden' }] });

  const none = await blocks('--backtest', 'gone.json');
  expect([none.code, none.stderr.includes('gone.json')]).toEqual([2, true]);
  const change = {
    commit: merged,
    parent: commits.base,
    at: '',
    message: 'Change',
    calls: 0,
    usd: 0,
    seconds: 0,
  };
  const suites = [{ suite: 'gear', outcome: 'pass', broken: [] }] as const;
  const replay = { kind: 'judged', outcome: 'pass', blocked: false, title: '', suites } as const;
  const backtest = { branch: 'main', changes: [{ ...change, replay }], budgetCalls: 1, notes: [] };
  writeFileSync(path.join(folder, 'backtest.json'), JSON.stringify(backtestDocumentOf(backtest, '0')));
  const replayed = await blocks('--backtest', 'backtest.json');
  expect(replayed.stdout).toContain('   1  wrong       #7\n');

  git(folder, 'commit', '--quiet', '--allow-empty', '-m', `Revert\n\nThis reverts commit ${merged}.`);
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  expect((await blocks('--backtest', 'backtest.json')).stdout).toContain('   1  reverted    #7\n');
});
