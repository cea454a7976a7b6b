import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CI_FILES, filesThatGate, isCiFile, isCiPipeline } from '../../src/inputs/ci-files.ts';
import { CI_NAMES } from '../../src/trees/git/ci-base.ts';
import { repository } from '../support/files/temporary.ts';

test('every CI whose variables are known has files that are known', () => {
  const known = CI_FILES.map(({ ci }) => ci);
  expect(CI_NAMES.filter((name) => !known.includes(name))).toEqual([]);
});

test.each([
  ['.github/workflows/pawl.yml', true, true],
  ['.github/ISSUE_TEMPLATE/bug.yml', true, false],
  ['.github/pull_request_template.md', true, false],
  ['.gitlab-ci.yml', true, true],
  ['ci/build.gitlab-ci.yml', true, true],
  ['.gitlab/ci/gate.yml', true, true],
  ['.gitlab/merge_request_templates/Default.md', true, false],
  ['.circleci/config.yml', true, true],
  ['Jenkinsfile', true, true],
  ['ci/Jenkinsfile.gate', true, true],
  ['azure-pipelines.yml', true, true],
  ['deploy/azure-pipelines-gate.yaml', true, true],
  ['bitbucket-pipelines.yml', true, true],
  ['.buildkite/pipeline.yml', true, true],
  ['.drone.yml', true, true],
  ['Makefile', false, false],
  ['src/github/client.ts', false, false],
  ['docs/jenkinsfile.md', false, false],
  ['prompts/azure-pipelines.txt', false, false],
])('%s: read by a CI or its forge: %s, run by one: %s', (file, isRead, isRun) => {
  expect([isCiFile(file), isCiPipeline(file)]).toEqual([isRead, isRun]);
});

test('what gates is found in the root and in the folder of each CI; what never ends is not read', () => {
  const call = 'script: npx @pawl-dev/pawl gate\n';
  const root = repository({
    '.gitlab-ci.yml': call,
    '.circleci/config.yml': call,
    '.github/workflows/ci.yml': 'run: npm test\n',
    'src/pawl.yml': call,
  });
  symlinkSync('/dev/zero', path.join(root, 'azure-pipelines.yml'));
  expect(filesThatGate(root)).toEqual(['.gitlab-ci.yml', '.circleci/config.yml']);
});
