import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openHub, runJob } from '../../support/action-job.ts';
import { attack } from '../../support/attack.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';
import { openShop } from '../../support/suites/shop.ts';

test('a journal that a pull request commits is never read, and is named', async () => {
  const honest = await attack({ change: {} });
  expect(honest.document.verdict).toBe('regressed');
  const names = Array.from({ length: 3 }, (_, at) => `.pawl/journal-${String(at).repeat(16)}.jsonl`);
  const header = {
    pawl: 'journal',
    schemaVersion: 1,
    identity: '0'.repeat(64),
    attempt: 1,
    at: '2026-01-01T00:00:00.000Z',
  };
  const { code, document, firstLines, models } = await attack({ change: {} }, [], ({ write, git }) => {
    write(Object.fromEntries(names.map((name) => [name, `${JSON.stringify(header)}\n`])));
    git('add', '--force', ...names);
  });
  expect([code, document.verdict]).toEqual([1, 'regressed']);
  expect(models.requests()).toBe(honest.models.requests());
  expect(firstLines).toContain('.pawl/journal-0000000000000000.jsonl');
});

test('a folder whose name a macOS or Windows machine takes for that of pawl is named as well', async () => {
  const [journal, settings] = ['.Pawl/journal-0000000000000000.jsonl', 'evals/.NPMRC'];
  const { code, firstLines } = await attack({ change: {} }, [], ({ write, git }) => {
    write({ [journal]: '{}\n', [settings]: 'ignore-scripts=false\n' });
    git('add', '--force', journal, settings);
  });
  expect(code).toBe(1);
  for (const name of [journal, settings]) expect(firstLines).toContain(name);
});

test('workflows, package settings and install scripts are named in the first lines', async () => {
  const lock = (script: object) =>
    `${JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/kit': { version: '1.0.0', ...script } } })}\n`;
  const { firstLines } = await attack({
    main: { 'package-lock.json': lock({}) },
    change: {
      '.github/workflows/evals.yml': 'on: push\n',
      '.npmrc': 'ignore-scripts=false\n',
      'package-lock.json': lock({ hasInstallScript: true }),
    },
  });
  expect(firstLines).toContain('It edits what runs around the gate');
  for (const name of ['.github/workflows/evals.yml', '.npmrc', 'install script of kit@1.0.0'])
    expect(firstLines).toContain(name);
});

test('files of every CI are named, not those of GitHub alone', async () => {
  const files = [
    ...[
      '.gitlab-ci.yml',
      '.circleci/config.yml',
      'Jenkinsfile',
      'azure-pipelines.yml',
      'bitbucket-pipelines.yml',
    ],
    ...['.buildkite/pipeline.yml', '.woodpecker.yml', '.travis.yml', '.forgejo/workflows/gate.yml'],
  ];
  const { document } = await attack({
    change: Object.fromEntries(files.map((file) => [file, 'stages: []\n'])),
  });
  expect(document.ruleChanges.map(({ rule }) => rule).sort()).toEqual([...files].sort());
});

test('templates of issues and pages beside workflows run nothing, and are not named', async () => {
  const { code, document } = await attack({
    change: {
      'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.'),
      '.github/ISSUE_TEMPLATE/bug.yml': 'name: Bug\n',
      '.github/pull_request_template.md': 'What changed?\n',
      '.github/FUNDING.yml': 'github: somebody\n',
      '.gitlab/merge_request_templates/Default.md': 'What changed?\n',
      '.azuredevops/pull_request_template.md': 'What changed?\n',
    },
  });
  expect([code, document.verdict, document.ruleChanges]).toEqual([0, 'pass', []]);
});

test('reports do not follow a link in the place of their folder', async () => {
  const outside = path.join(import.meta.dirname, 'nowhere');
  const { document, stderr, comment } = await attack({ change: {} }, [], ({ root }) => {
    symlinkSync(outside, path.join(root, '.pawl'));
  });
  expect(document.verdict).toBe('regressed');
  expect(stderr).toMatch(/\.pawl is a link/);
  expect([comment, existsSync(outside)]).toEqual(['', false]);
});

test('files that a pull request commits in the place of those of the run are not left for an upload', {
  tags: ['slow'],
}, async () => {
  const shop = await openShop({ ...ruleSuite('evals/gear'), 'pawl.yaml': '{}\n' });
  const left = ['.pawl/samples.jsonl', '.pawl/publication.json', '.pawl/report.md'];
  const planted = Object.fromEntries(left.map((name) => [name, 'planted\n']));
  // Nothing depends on the first change, so nothing is sampled. The policy of the second one cannot be read.
  for (const more of [{}, { 'pawl.yaml': 'tolerance: [' }]) {
    const commits = shop.change({ ...planted, ...more });
    const job = await runJob(shop, await openHub(), { event: 'pull_request.synchronize.json', commits });
    const texts = left.map((name) => path.join(job.workspace, name)).filter((file) => existsSync(file));
    expect(texts.map((file) => readFileSync(file, 'utf8')).join()).not.toContain('planted');
  }
});
