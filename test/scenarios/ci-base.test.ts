import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentOf, pawlWith } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { simulatedModels } from '../support/models/drawn-models.ts';
import { ruleSuite } from '../support/suites/rule-suite.ts';

const pawl = pawlWith(simulatedModels());
const gate = async (root: string, env: Record<string, string>) =>
  documentOf(await pawl(['gate', '--format', 'json'], root, { OPENAI_API_KEY: 'simulated', ...env }));

/** A change of `release`, which is ahead of `main`. */
function changeOfRelease() {
  const repository = scratchRepository({ ...ruleSuite('evals/gear'), 'README.md': 'One\n' });
  repository.git('switch', '--quiet', '--create', 'release');
  repository.write({ 'notes.txt': 'Notes\n' });
  repository.commit('Add notes');
  repository.git('switch', '--quiet', '--create', 'fix');
  repository.write({ 'README.md': 'Two\n' });
  repository.commit('Edit the README');
  return repository;
}

test('a gate and a plan in a CI compare with what its variables name', { tags: ['slow'] }, async () => {
  using repository = changeOfRelease();
  const env = { BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_PR_DESTINATION_BRANCH: 'release' };
  const chosen =
    /^Base release@[0-9a-f]{7}: chosen by BITBUCKET_PR_DESTINATION_BRANCH \(Bitbucket\), its tip\.$/;
  const document = await gate(repository.root, env);
  expect(document.notes).toContainEqual(expect.stringMatching(chosen));
  const report = readFileSync(path.join(repository.root, '.pawl/report.md'), 'utf8');
  expect(report).toContain('npx @pawl-dev/pawl gate --base origin/release');
  const plan = await pawl(['plan', '--format', 'json'], repository.root, env);
  expect(JSON.parse(plan.stdout).notes).toContainEqual(expect.stringMatching(chosen));
});

test('a .env file of the pull request chooses no base', async () => {
  using repository = changeOfRelease();
  const chosen = 'BITBUCKET_BUILD_NUMBER=7\nBITBUCKET_PR_DESTINATION_BRANCH=fix\n';
  repository.write({ '.env': chosen, 'evals/gear/.env': chosen });
  repository.git('add', '--force', '.env', 'evals/gear/.env');
  repository.commit('Name a base');
  const { notes } = await gate(repository.root, {});
  expect(notes).toContainEqual(
    expect.stringMatching(/^Base main@[0-9a-f]{7}: the default branch, its tip\.$/),
  );
});

test('a variable that names no branch ends the run before a call, and says where the name is from', async () => {
  using repository = changeOfRelease();
  const env = { JENKINS_URL: 'https://ci.example/', CHANGE_TARGET: '--evil' };
  const { code, stderr } = await pawl(['gate'], repository.root, env);
  expect(code).toBe(2);
  expect(stderr).toContain('It was chosen by CHANGE_TARGET (Jenkins).');
});

test('a checkout that another user owns, as containers of a CI have it, is opened in a CI alone', async () => {
  using repository = changeOfRelease();
  const owner = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
  const inside = await pawl(['plan'], repository.root, { ...owner, CIRCLECI: 'true' });
  const outside = await pawl(['plan'], repository.root, owner);
  expect([inside.code, outside.code]).toEqual([0, 2]);
  expect(outside.stderr).toContain('another user owns it');
});
