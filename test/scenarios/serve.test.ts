import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentOf, pawlWith } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { drawnModels } from '../support/models/drawn-models.ts';
import { app, servedSuite } from '../support/suites/served-suite.ts';

/** What the application of an arm says. */
const pawl = pawlWith(
  drawnModels(async ({ env }) => {
    const response = await fetch(`http://127.0.0.1:${env.PORT}/answer`, { method: 'POST' });
    return ((await response.json()) as { answer: string }).answer;
  }),
);

test('an application that does not come up is not measured, with what it printed', async () => {
  using repository = scratchRepository(servedSuite);
  repository.write({ 'app.js': "console.error('no such database'); process.exit(1);\n" });
  repository.commit('Break the start');
  const result = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const document = documentOf(result);
  expect([result.code, document.verdict, document.suites[0]?.cause]).toEqual([3, 'not-measured', 'provider']);
  expect(JSON.stringify(document.reasons)).toContain('no such database');
});

test.each([
  ['and this PR starts it by a command of its own, is not a state of main', true, 3, 'not-measured'],
  ['leaves the floors of a pull request that repairs it', false, 0, 'pass'],
])("main's application that does not come up %s", async (_, own, code, verdict) => {
  const policy =
    'serve: { command: node app.js }\nnotMeasured: {baseline: warn}\nmetrics: {pass: {floor: 0.4}}\n';
  using repository = scratchRepository({
    ...servedSuite,
    'pawl.yaml': policy,
    'app.js': 'process.exit(1);\n',
  });
  repository.write({
    'app.js': app('All is well.'),
    ...(own
      ? {
          'server.js': app('All is well.'),
          'pawl.yaml': policy.replace('warn', 'block').replace('app.js', 'server.js'),
        }
      : {}),
  });
  repository.commit('Repair the start');
  const result = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const document = documentOf(result);
  expect([result.code, document.verdict]).toEqual([code, verdict]);
  expect(document.title).toContain(own ? 'Could not measure' : 'only floors were checked');
});

test('a pull request that breaks its application, and starts a copy of main’s, names the command', async () => {
  using repository = scratchRepository(servedSuite);
  repository.write({
    'app.js': app('No idea.'),
    'copy.js': app('All is well.'),
    'pawl.yaml': 'serve: { command: node copy.js }\n',
  });
  repository.commit('Start a copy');
  const result = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  expect(result.code).toBe(0);
  const firstLines = readFileSync(path.join(repository.root, '.pawl/comment.md'), 'utf8').split('\n', 3);
  expect(firstLines[2]).toContain('`serve.command` `node app.js` → `node copy.js` (`pawl.yaml:1`)');
});
