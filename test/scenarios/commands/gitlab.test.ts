import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { withoutMemory } from '../../../src/publish/comment-memory.ts';
import { addNote, type Fault, gitlabModel, startGitLab } from '../../gitlab/gitlab-server.ts';
import { cleanEnv, pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const TOKEN = 'glpat-4Zt7Qm2xW9bKfL3n';
const pawl = pawlWith(simulatedModels());

/** A change that breaks three of twelve cases, checked out as a job of a merge request would have it. */
function brokenChange() {
  const repository = scratchRepository(ruleSuite('evals/gear'));
  repository.write({ 'evals/gear/prompt.txt': rulePrompt(['compass', 'hatchet', 'snowshoe']) });
  return { repository, head: repository.commit('Forget three answers') };
}

async function jobOf(repository: ScratchRepository, head: string, fault?: Fault) {
  const model = gitlabModel({ sha: head });
  const server = await startGitLab(model, fault);
  onTestFinished(() => server.close());
  const env = {
    OPENAI_API_KEY: 'simulated',
    GITLAB_CI: 'true',
    CI_API_V4_URL: server.apiUrl,
    CI_PROJECT_ID: '42',
    CI_PIPELINE_ID: '99',
    CI_COMMIT_SHA: head,
    CI_JOB_URL: 'https://gitlab.example/a/b/-/jobs/1',
    CI_MERGE_REQUEST_PROJECT_ID: '42',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: repository.git('rev-parse', 'main'),
  };
  return { model, server, env };
}
const publish = ['gate', '--publish', 'gitlab', '--format', 'json'];

test('a gate in a merge request leaves its note, its status and its files, and one note after the next run', async () => {
  const { repository, head } = brokenChange();
  using _ = repository;
  const { model, server, env } = await jobOf(repository, head);
  const withToken = { ...env, PAWL_GITLAB_TOKEN: TOKEN };
  const { code, stderr, stdout } = await pawl(publish, repository.root, withToken);
  expect([code, server.problems, model.notes.length]).toEqual([1, [], 1]);
  const read = (name: string) => readFileSync(path.join(repository.root, '.pawl', name), 'utf8');
  expect(withoutMemory(model.notes[0]?.body ?? '')).toBe(
    `<!-- pawl-gate:default -->\n${read('comment.md')}`.trimEnd(),
  );
  expect(model.notes[0]?.body).toMatch(/> \[!CAUTION\][\s\S]*snowshoe/);
  expect(model.statuses).toMatchObject([{ sha: head, state: 'failed', name: 'pawl' }]);
  // One for each changed line that broke a case.
  const issues: unknown[] = JSON.parse(read('gl-code-quality.json'));
  const expected = { check_name: 'pawl', severity: 'critical', location: { path: 'evals/gear/prompt.txt' } };
  expect(issues).toMatchObject(issues.map(() => expected));
  expect(issues).toHaveLength(3);
  expect(read('junit.xml')).toContain('<failure');
  expect(stderr).toContain('comment: created https://gitlab.example/a/b/-/merge_requests/7#note_1');
  expect(JSON.parse(stdout).notes[0]).toContain('chosen by CI_MERGE_REQUEST_DIFF_BASE_SHA (GitLab)');
  expect(JSON.stringify([model, stdout, stderr])).not.toContain(TOKEN);

  await pawl(publish, repository.root, withToken);
  expect([server.problems, model.notes.length]).toEqual([[], 1]);
});

test('a surface that fails is said, and the verdict stands', async () => {
  const { repository, head } = brokenChange();
  using _ = repository;
  const { model, env } = await jobOf(repository, head, (operation) =>
    operation === 'status' ? { status: 403, data: { message: '403 Forbidden' } } : undefined,
  );
  const { code, stderr } = await pawl(publish, repository.root, { ...env, PAWL_GITLAB_TOKEN: TOKEN });
  expect([code, model.notes.length]).toEqual([1, 1]);
  expect(stderr).toContain('status failed: GitLab answered 403 (403 Forbidden): the token lacks a right.');
});

test('without a token one line says so, and files are written', async () => {
  const { repository, head } = brokenChange();
  using _ = repository;
  const { server, env } = await jobOf(repository, head);
  const { code, stderr } = await pawl(publish, repository.root, { ...env, CI_JOB_TOKEN: TOKEN });
  expect([code, server.calls]).toEqual([1, []]);
  expect(stderr.match(/PAWL_GITLAB_TOKEN is not set/g)).toHaveLength(1);
  expect(existsSync(path.join(repository.root, '.pawl/gl-code-quality.json'))).toBe(true);
});

test('outside of GitLab nothing is run', async () => {
  const { repository } = brokenChange();
  using _ = repository;
  const { code, stderr } = await pawl(publish, repository.root);
  expect(code).toBe(2);
  expect(stderr).toContain('works in a job of GitLab CI alone');
  expect(existsSync(path.join(repository.root, '.pawl'))).toBe(false);
});

test('reports that a change commits are gone before the run, where it ends without a verdict too', async () => {
  const { repository } = brokenChange();
  using _ = repository;
  repository.write({ '.pawl/junit.xml': '<testsuites/>', '.pawl/gl-code-quality.json': '[]' });
  repository.git('add', '--force', '.pawl');
  const { env } = await jobOf(repository, repository.commit('All is well'));
  const broken = { ...env, CI_MERGE_REQUEST_DIFF_BASE_SHA: '--evil' };
  expect((await pawl(publish, repository.root, broken)).code).toBe(2);
  for (const name of ['junit.xml', 'gl-code-quality.json'])
    expect(existsSync(path.join(repository.root, '.pawl', name))).toBe(false);
});

test('code of a suite never sees the token, although the policy passes it on', {
  tags: ['slow'],
}, async () => {
  const code = `module.exports = class {
    id() { return 'probe'; }
    async callApi(prompt) { return { output: prompt + ' ' + (process.env.PAWL_GITLAB_TOKEN ?? 'unset') }; }
  };`;
  using repository = scratchRepository({
    'pawl.yaml': 'pass-env: [PAWL_GITLAB_TOKEN]\n',
    'evals/provider.js': code,
    'evals/promptfooconfig.yaml':
      "prompts: ['{{word}}']\nproviders: [file://provider.js]\ntests: [{ vars: { word: x }, assert: [{ type: contains, value: x }] }]\n",
  });
  repository.write({ 'evals/provider.js': `${code}\n` });
  const { env } = await jobOf(repository, repository.commit('Edit the provider'));
  const silent = { write: () => true };
  const terminal = {
    stdout: silent,
    stderr: silent,
    env: cleanEnv({ ...env, PAWL_GITLAB_TOKEN: TOKEN }),
    cwd: () => repository.root,
  };
  expect(await runCli(['gate', '--publish', 'gitlab'], terminal)).toBe(0);
  const lines = readFileSync(path.join(repository.root, '.pawl/samples.jsonl'), 'utf8').split('\n');
  const outputs = lines.flatMap((line) => (line.includes('"output"') ? [JSON.parse(line).output] : []));
  expect(new Set(outputs)).toEqual(new Set(['x unset']));
});

test('what a developer accepts in a note passes in the next run, and the author alone passes nothing', async () => {
  const { repository, head } = brokenChange();
  using _ = repository;
  const { model, server, env } = await jobOf(repository, head);
  Object.assign(model.members, { 1: { access_level: 40 }, 9: { access_level: 30 } });
  const run = () => pawl(publish, repository.root, { ...env, PAWL_GITLAB_TOKEN: TOKEN });
  expect((await run()).code).toBe(1);
  const own = () => model.notes.find(({ author }) => author === model.user)?.body ?? '';
  const [, id = ''] = /comments `\/pawl accept ([0-9a-f]{16}) -- why`/.exec(own()) ?? [];
  expect(id).toMatch(/^[0-9a-f]{16}$/);

  addNote(model, 1, `/pawl accept ${id} -- mine`);
  addNote(model, 9, `/pawl accept ${'0'.repeat(16)} -- unknown`);
  expect((await run()).code).toBe(1);

  addNote(model, 9, `/pawl accept ${id} -- discontinued @everyone`);
  const accepted = await run();
  expect([accepted.code, server.problems], accepted.stderr).toEqual([0, []]);
  expect(own()).toMatch(/Accepted by `user9`: 3 cases .* Reason: discontinued/);
  expect(model.statuses.at(-1)).toMatchObject({ state: 'success' });

  // Rights are asked for again each time.
  delete model.members[9];
  expect((await run()).code).toBe(1);
});
