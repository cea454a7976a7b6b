import { describe, expect, test } from 'vitest';
import { type Attack, attack } from '../../support/attack.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const config = ruleSuite('evals/gear')[CONFIG] as string;
const PIPELINE = '.gitlab-ci.yml';
const LOOSE = { 'pawl.yaml': 'metrics: { pass: { tolerance: 1 } }\n' };
const COPY = {
  [CONFIG]: config.replace('file://prompt.txt', 'file://fine.txt'),
  'evals/gear/fine.txt': rulePrompt(),
};
const WORKFLOW = '.github/workflows/evals.yml';
/** What GitHub says where a workflow of `repository` runs. */
const github = (repository: string) => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_WORKFLOW_REF: `${repository}/${WORKFLOW}@refs/heads/main`,
});
const BRINGS = 'jobs: { gate: { steps: [{ uses: pawl-dev/pawl@v0 }] } }\n';

describe('a pull request where a CI runs the gate and no file of main names it', () => {
  const PLACES: readonly [string, Attack['main'], Record<string, string>][] = [
    [
      'a script that a pipeline calls',
      { [PIPELINE]: 'evals: { script: [npm run evals] }\n' },
      { GITLAB_CI: 'true' },
    ],
    ['a job that is set up on a page of the CI', {}, { JENKINS_URL: 'https://ci.example.com/' }],
    ['a workflow that the organization requires', {}, github('acme/.github')],
    [
      'a script that a workflow of main calls',
      { [WORKFLOW]: 'jobs: { evals: { steps: [{ run: npm run evals }] } }\n' },
      github('acme/shop'),
    ],
  ];
  const isLoosened = async (main: Attack['main'], env: Record<string, string>, change: Attack['change']) => {
    const { code, document } = await attack({ main: { 'pawl.yaml': null, ...main }, env, change });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
  };

  test.each(PLACES)(
    'loosens it by a copy of its prompt that is tested in its place: %s',
    async (_name, main, env) => {
      await isLoosened(main, env, COPY);
    },
  );

  test.each(PLACES.slice(0, 1))('loosens it by a first policy: %s', async (_name, main, env) => {
    await isLoosened(main, env, { 'evals/gear/prompt.txt': rulePrompt(), ...LOOSE });
  });

  test('loosens it also with a workflow of its own that the CI does not run', async () => {
    await isLoosened({}, github('acme/.github'), { ...COPY, '.github/workflows/more.yml': BRINGS });
    await isLoosened({}, { GITLAB_CI: 'true' }, { ...COPY, [WORKFLOW]: BRINGS });
  });

  test('has no key sent to a server of its own', async () => {
    const { code, firstLines, models } = await attack({
      ...{ main: { 'pawl.yaml': null }, env: github('acme/.github') },
      change: {
        [CONFIG]: config.replace(
          'openai:chat:simulated',
          '{ id: openai:chat:simulated, config: { apiBaseUrl: "https://llm.example.com/v1" } }',
        ),
      },
    });
    expect(code).toBe(1);
    expect(firstLines).toContain('first time that `OPENAI_API_KEY` would go to `llm.example.com`');
    expect(models.requests()).toBe(0);
  });
});

test.each<[string, Record<string, string>, string, string?]>([
  ['by its own workflow', github('acme/shop'), WORKFLOW],
  ['by its own pipeline', { GITLAB_CI: 'true' }, PIPELINE],
  [
    'by a script that its pipeline calls',
    { GITLAB_CI: 'true' },
    PIPELINE,
    'evals: { script: [npm run evals] }\n',
  ],
  ['by a workflow of Gitea', { GITHUB_ACTIONS: 'true' }, '.gitea/workflows/evals.yml'],
  ['in a CI that nobody knows', { CI: 'true' }, '.circleci/config.yml'],
])(
  'a pull request that brings the first gate, %s, loosens nothing',
  async (_name, env, file, text = BRINGS) => {
    const { code, document } = await attack({
      main: { 'pawl.yaml': null },
      env,
      change: { 'evals/gear/prompt.txt': rulePrompt(), ...LOOSE, [file]: text },
    });
    expect([code, document.verdict]).toEqual([0, 'pass']);
  },
);
