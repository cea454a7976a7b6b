import { describe, expect, test } from 'vitest';
import { suiteEnvironment } from '../../../src/engine/child/child-environment.ts';

const seen = (names: readonly string[], passEnv: readonly string[] = []) =>
  Object.keys(suiteEnvironment(Object.fromEntries(names.map((name) => [name, 'value'])), passEnv));

describe('what the suites of a job may not see', () => {
  test.each<[string, readonly string[]]>([
    ['GitHub and its kin', ['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'INPUT_TOKEN']],
    [
      'GitLab, whose address of the repository holds the token',
      [
        'CI_JOB_TOKEN',
        'CI_JOB_JWT',
        'CI_JOB_JWT_V1',
        'CI_JOB_JWT_V2',
        'CI_BUILD_TOKEN',
        'CI_REGISTRY_PASSWORD',
        'CI_DEPLOY_PASSWORD',
        'CI_DEPENDENCY_PROXY_PASSWORD',
        'CI_REPOSITORY_URL',
        'GITLAB_TOKEN',
      ],
    ],
    ['Azure Pipelines', ['SYSTEM_ACCESSTOKEN', 'AZURE_DEVOPS_EXT_PAT']],
    ['Bitbucket', ['BITBUCKET_STEP_OIDC_TOKEN', 'BITBUCKET_TOKEN']],
    ['CircleCI', ['CIRCLE_OIDC_TOKEN', 'CIRCLE_OIDC_TOKEN_V2', 'CIRCLE_TOKEN']],
    ['Buildkite', ['BUILDKITE_AGENT_ACCESS_TOKEN']],
    ['Gitea, Forgejo and Woodpecker', ['GITEA_TOKEN', 'FORGEJO_TOKEN', 'CI_NETRC_PASSWORD']],
  ])('of %s', (_, names) => {
    expect(seen(names)).toEqual([]);
    expect(seen(names, names)).toEqual(names);
  });
});

test('the token that a gate publishes with is withheld, whatever the policy passes', () => {
  expect(seen(['PAWL_GITLAB_TOKEN', 'PAWL_ARM_URL'], ['PAWL_GITLAB_TOKEN'])).toEqual(['PAWL_ARM_URL']);
});

test('keys of models, and what says where a job is, stay', () => {
  const names = [
    'OPENAI_API_KEY',
    'HF_TOKEN',
    'AZURE_OPENAI_API_KEY',
    'GITHUB_SHA',
    'CI',
    'CI_COMMIT_SHA',
    'CI_JOB_ID',
    'CI_REGISTRY',
    'CI_MAX_TOKENS',
    'BITBUCKET_COMMIT',
    'CIRCLE_BRANCH',
    'SYSTEM_TEAMPROJECT',
  ];
  expect(seen(names)).toEqual(names);
});
