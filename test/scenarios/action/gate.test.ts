import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ResultDocument, resultSchema } from '../../../src/report/documents/result-schema.ts';
import { addComment } from '../../github/server/github-model.ts';
import { type JobResult, openHub, runJob, TOKEN } from '../../support/action-job.ts';
import { pullFiles } from '../../support/files/pull-files.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { echoPrompt, echoSuite } from '../../support/suites/echo-suite.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop } from '../../support/suites/shop.ts';

const models = simulatedModels();
const asked = { env: { OPENAI_API_KEY: 'sk-simulated' }, models };

const PROMPT = 'evals/gear/prompt.txt';
const BROKEN = ['compass', 'hatchet', 'snowshoe'];

function lostCases(document: ResultDocument): string[] {
  const cases = document.suites.flatMap(({ slots }) => slots.flatMap((slot) => slot.cases));
  return cases.flatMap(({ id, transition }) => (/broken|suspected/.test(transition) ? [id] : []));
}

function documentOf(result: JobResult): ResultDocument {
  return resultSchema.parse(JSON.parse(result.file('.pawl/result.json')));
}

test('a pull request that breaks 3 of 12 cases is blocked until it is mended', async () => {
  const shop = await openShop(ruleSuite('evals/gear'));
  const hub = await openHub();
  const { comments, checks, reviews } = hub.model;
  addComment(hub.model, 'mallory', '<!-- pawl-gate:default -->\nNothing broke.');

  const first = shop.change({ [PROMPT]: rulePrompt(BROKEN) });
  reviews.files = pullFiles(shop, first);
  const blocked = await runJob(shop, hub, { event: 'pull_request.opened.json', commits: first, ...asked });
  expect(blocked.exitCode).toBe(1);
  expect(lostCases(documentOf(blocked))).toEqual(BROKEN);
  expect(hub.api.calls()).toEqual([
    'pulls/get 200',
    'checks/create 201',
    'issues/list-comments 200',
    'users/get-authenticated 403',
    'graphql 200',
    'pulls/get 200',
    'checks/list-for-ref 200',
    'checks/update 200',
    'checks/list-for-ref 200',
    'checks/update 200',
    'checks/list-for-ref 200',
    'issues/list-comments 200',
    'issues/create-comment 201',
    'issues/list-comments 200',
    'checks/list-for-ref 200',
    'pulls/list-review-comments 200',
    'pulls/list-files 200',
    'pulls/get 200',
    ...Array(3).fill('pulls/create-review-comment 201'),
    'pulls/list-review-comments 200',
  ]);
  expect(reviews.comments.map(({ path, line }) => [path, line])).toEqual(
    [5, 9, 13].map((line) => [PROMPT, line]),
  );
  expect(hub.api.log.map(({ authorization }) => authorization)).toEqual(Array(22).fill(`token ${TOKEN}`));
  expect(hub.api.log[1]?.body).toMatchObject({ status: 'in_progress', head_sha: first.head, name: 'Pawl' });
  expect(checks).toMatchObject([{ headSha: first.head, status: 'completed', conclusion: 'failure' }]);
  expect(checks[0]?.annotations).toMatchObject([
    { path: PROMPT, start_line: 5, end_line: 5, annotation_level: 'failure' },
    ...[9, 13].map((line) => ({
      path: PROMPT,
      start_line: line,
      title: `Line ${line} broke 1 of 3 tried cases`,
    })),
  ]);
  expect(comments[1]).toMatchObject({ author: 'github-actions[bot]' });
  const texts = [comments[1]?.body, checks[0]?.summary, blocked.summary, blocked.log];
  for (const text of [...texts, JSON.stringify(checks[0]?.annotations)]) {
    for (const name of BROKEN) expect(text).toContain(name);
    expect(text).not.toMatch(/kettle`|kettle {2}/);
  }
  expect(comments[1]?.body).toContain(
    `\`HEAD@${first.head.slice(0, 7)}\` against \`main@${first.base.slice(0, 7)}\``,
  );
  const { title, calls, ...outputs } = blocked.outputs;
  expect(title).toBe(checks[0]?.title);
  expect(Number(calls)).toBeGreaterThan(0);
  expect(outputs).toEqual({
    verdict: 'regressed',
    broken: '3',
    suspected: '0',
    better: '0',
    flaky: '0',
    reused: '0',
    comment: 'created',
    'comment-url': 'https://github.com/acme/shop/pull/7#issuecomment-2',
    report: `${blocked.workspace}/.pawl/report.md`,
    page: `${blocked.workspace}/.pawl/report.html`,
    json: `${blocked.workspace}/.pawl/result.json`,
    publication: `${blocked.workspace}/.pawl/publication.json`,
    'exit-code': '1',
  });
  const { report = '', page = '', json = '', publication = '' } = outputs;
  expect([report, page, json, publication].filter((file) => !existsSync(file))).toEqual([]);

  const second = shop.change({ 'README.md': 'Camping gear\n' });
  const still = await runJob(shop, hub, {
    event: 'pull_request.synchronize.json',
    commits: second,
    ...asked,
  });
  expect([still.exitCode, still.outputs.verdict, comments.length]).toEqual([1, 'regressed', 2]);
  expect(reviews.comments.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(['updated', 'unchanged']).toContain(still.outputs.comment);
  expect(checks[1]).toMatchObject({ headSha: second.head, conclusion: 'failure' });

  const third = shop.change({ [PROMPT]: rulePrompt([], 'You sell fine camping gear.') });
  const mended = await runJob(shop, hub, {
    event: 'pull_request.synchronize.json',
    commits: third,
    ...asked,
  });
  expect([mended.exitCode, mended.outputs.verdict, mended.outputs.comment]).toEqual([0, 'pass', 'updated']);
  expect(checks[2]).toMatchObject({ headSha: third.head, status: 'completed', conclusion: 'success' });
  expect(checks[2]?.annotations).toEqual([]);
  expect(comments.map(({ author }) => author)).toEqual(['mallory', 'github-actions[bot]']);
  expect(comments[1]?.body).toContain('no regression');
  expect(reviews.comments).toEqual([]);
});

describe('an echoed suite whose every case breaks', () => {
  const forgets = echoPrompt('evals/echo', 'The answer is {{word}}');

  test('`enforce: false` says what it would have done', async () => {
    const shop = await openShop({ ...echoSuite('evals/echo'), 'pawl.yaml': 'enforce: false\n' });
    const hub = await openHub();
    const commits = shop.change(forgets);
    const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits });
    expect([result.exitCode, result.outputs.verdict, result.outputs['exit-code']]).toEqual([
      0,
      'regressed',
      '0',
    ]);
    expect(hub.model.checks).toMatchObject([{ status: 'completed', conclusion: 'neutral' }]);
    for (const text of [result.summary, result.log, result.outputs.title, hub.model.comments[0]?.body])
      expect(text).toMatch(/would have (been )?blocked/);
  });

  test('a token without rights costs comment and check, not the verdict', async () => {
    const shop = await openShop(echoSuite('evals/echo'));
    const refused = { status: 403, data: { message: 'Resource not accessible by integration' } };
    const hub = await openHub(() => refused);
    const commits = shop.change(forgets);
    const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits });
    expect([result.exitCode, result.outputs.verdict, result.outputs.comment]).toEqual([
      1,
      'regressed',
      'failed',
    ]);
    const warnings = result.annotations.filter(({ level }) => level === 'warning').map((one) => one.message);
    expect(warnings.filter((text) => text.includes('checks: write'))).toHaveLength(1);
    expect(warnings.filter((text) => text.includes('pull-requests: write'))).toHaveLength(1);
    expect(result.annotations.find(({ level }) => level === 'error')?.properties).toContain(
      'file=evals/echo/prompt.txt,line=1',
    );
    expect(result.summary).toContain('got worse');
  });
});
