import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publicationText } from '../../src/publish/publication-file.ts';
import { gitHubModel } from '../github/server/github-model.ts';
import { HEAD } from '../github/server/publish-fixture.ts';
import { startApi } from '../github/server/server.ts';
import { judged } from '../publish/judged.ts';
import { finished } from '../support/command.ts';
import { runStep, type Step } from '../support/processes/runner.ts';
import { testedNode } from '../support/processes/tested-node.ts';
import { stagedPackage } from './staged-package.ts';

const folder = stagedPackage();
const events = path.resolve(import.meta.dirname, '../../fixtures/events');
const TOKEN = 'ghs_S3cr3tOfThisJob';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'workspace-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

const step = (event: string, more: Partial<Step> = {}) =>
  runStep(folder, {
    eventName: event.split('.')[0] as string,
    event: path.join(events, event),
    workspace,
    contexts: { 'github.token': TOKEN },
    ...more,
  });

test('started without inputs or an event, it fails', async () => {
  const result = await finished(testedNode, [path.join(folder, 'dist/index.js')], workspace);
  expect(result.code).toBe(2);
  expect(result.stdout).toMatch(/^::error /m);
  expect(result.stdout + result.stderr).not.toMatch(/^\s+at /m);
});

test('a recorded pull request outside any repository fails with help, and nothing is published', async () => {
  const api = await startApi(gitHubModel());
  const result = await step('pull_request.opened.json', { env: { GITHUB_API_URL: api.url } });
  await api.close();
  expect(result.exitCode).toBe(2);
  expect(result.outputs).toEqual({ 'exit-code': '2' });
  expect(result.annotations[0]).toMatchObject({ level: 'error' });
  expect(result.annotations[0]?.message).toContain('not inside a git working tree');
  expect([result.masks, result.leaked]).toEqual([[TOKEN], []]);
});

test("an earlier job's answer is put up as comment and check", async () => {
  const model = gitHubModel();
  const api = await startApi(model);
  mkdirSync(path.join(workspace, '.pawl'));
  const text = publicationText({ repository: 'acme/shop', headSha: HEAD, title: null }, judged());
  writeFileSync(path.join(workspace, '.pawl/publication.json'), text);

  const result = await step('pull_request.synchronize.json', {
    with: { mode: 'publish' },
    env: { GITHUB_API_URL: api.url },
  });
  expect(api.problems()).toEqual([]);
  await api.close();
  expect([result.exitCode, result.outputs.comment]).toEqual([1, 'created']);
  expect(model.checks).toMatchObject([{ headSha: HEAD, status: 'completed', conclusion: 'failure' }]);
  expect(model.comments).toHaveLength(1);
  expect(result.summary).toContain('refund after 30 days');
});

test('the client for artifacts is read only where one is uploaded', async () => {
  const api = await startApi(gitHubModel());
  mkdirSync(path.join(workspace, '.pawl'));
  const text = publicationText({ repository: 'acme/shop', headSha: HEAD, title: null }, judged());
  writeFileSync(path.join(workspace, '.pawl/publication.json'), text);
  const hook = `import { registerHooks } from 'node:module';
registerHooks({ load: (url, context, next) => { console.log('LOADED ' + url); return next(url, context); } });`;
  const { log } = await step('pull_request.synchronize.json', {
    with: { mode: 'publish' },
    env: {
      GITHUB_API_URL: api.url,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}`,
    },
  });
  await api.close();
  const loaded = [...log.matchAll(/^LOADED file:.*\/dist\/(\S+)$/gm)].map(([, file]) => file);
  expect([...new Set(loaded)]).toEqual(['index.js']);
});
