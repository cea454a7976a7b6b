import { readFileSync } from 'node:fs';
import path from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadGateConfig } from '../../src/config/load-gate-config.ts';
import { starterPolicy, starterWorkflow } from '../../src/config/starter.ts';
import { STARTER_PIPELINE } from '../../src/config/starter-pipeline.ts';
import { neededVariables, variablesOf } from '../../src/inputs/provider-secrets.ts';
import { temporaryTree } from '../support/files/temporary.ts';

const suite = 'prompts: [a]\nproviders: [echo]\ntests: [{vars: {x: 1}}]\n';

describe('starter policy', () => {
  const odd = 'evals/ça va: #1/promptfooconfig.yaml';
  const suites = [
    { id: 'support', config: 'evals/support/promptfooconfig.yaml' },
    { id: 'on', config: odd },
  ];
  /** The policy with every setting that it offers taken. */
  const allTaken = (text: string) => text.replaceAll(/^#(?=\S| {2})/gm, '');

  test.each([
    ['with suites', suites],
    ['without', []],
  ])('%s: loads as it is, and means the defaults', (_, found) => {
    const root = temporaryTree({ 'pawl.yaml': starterPolicy(found), [odd]: suite });
    expect(loadGateConfig({ root }).policy).toEqual(loadGateConfig({ root: temporaryTree({}) }).policy);
  });

  test('every setting that it offers is accepted', () => {
    const root = temporaryTree({
      'pawl.yaml': allTaken(starterPolicy(suites)),
      'evals/support/promptfooconfig.yaml': suite,
      [odd]: suite,
    });
    const { policy, suites: listed } = loadGateConfig({ root });
    expect(listed.map(({ id, config }) => ({ id, config }))).toEqual(suites);
    expect(policy).toMatchObject({
      enforce: false,
      setup: 'npm ci',
      serve: { ready: '/health' },
      budget: { calls: 3000 },
    });
  });

  test('reads well', () => {
    expect(starterPolicy(suites)).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://raw.githubusercontent.com/pawl-dev/pawl/v0/schemas/pawl.schema.json
      # What pawl checks on each pull request. Every key is optional; an empty file means the defaults.

      # Report only: it says "would have blocked" and lets everything through. A week of it is a good start.
      #enforce: false

      # Found here. New configs become suites by themselves, unless you list the ones that count.
      # \`paths\` are globs of what else a suite depends on.
      #suites:
      #  - id: support
      #    config: evals/support/promptfooconfig.yaml
      #  - id: "on"
      #    config: "evals/ça va: #1/promptfooconfig.yaml"
      #    paths: ["src/**"]

      # Configs and folders that are not suites of yours, written as in a .gitignore.
      #ignore:
      #  - examples/

      # How the base branch's packages are installed when code or lock files differ between the two sides.
      #setup: npm ci

      # The application that HTTP providers talk to. It is started once for each side.
      #serve:
      #  command: npm start
      #  port: PORT
      #  ready: /health

      # What blocks: the pass rate, and what you name here. A tolerance is a drop that you accept (0.02 = two points).
      #metrics:
      #  pass:
      #    tolerance: 0.02
      #  cost:
      #    gate: true

      # Above this many provider calls the run stops before the first one, and says what it would cost. Unset: 3000, and more for
      # large suites.
      #budget:
      #  calls: 3000

      # What happens when a suite could not be measured: block (exit 3) or warn.
      #notMeasured:
      #  secrets: block
      #  provider: block
      #  budget: block
      #  baseline: block
      #  nothing-passes: warn

      # When the pull request gets a comment: always, changes, failures or off.
      #report:
      #  comment: changes
      "
    `);
  });
});

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');

describe('starter workflow', () => {
  const wanted = { secrets: ['OPENAI_API_KEY'], defaultBranch: 'main' };
  /** The first workflow that a page shows under this name of a file. */
  const shown = (page: string) => {
    const blocks = [...read(page).matchAll(/^```yaml\n# \.github\/workflows\/(\S+)\n([\s\S]*?)^```/gm)];
    return (name: string) => blocks.find(([, file]) => file === name)?.[2];
  };

  test("takes a provider's region from the variables, in both jobs that ask it", () => {
    const { jobs } = parse(starterWorkflow({ ...wanted, secrets: ['OPENAI_API_KEY', 'AWS_REGION'] }));
    const env = { OPENAI_API_KEY: `\${{ secrets.OPENAI_API_KEY }}`, AWS_REGION: `\${{ vars.AWS_REGION }}` };
    for (const { steps } of [jobs.gate, jobs.main])
      expect(steps).toContainEqual({ uses: 'pawl-dev/pawl@v0', env });
  });

  test("is the docs', to the comment", () => {
    const [, ...lines] = starterWorkflow(wanted).split('\n');
    expect(shown('docs/how-to/set-up.md')('pawl.yml')).toBe(lines.join('\n'));
  });

  test('with a publishing job is that of its page, to the comment', () => {
    const [, ...lines] = starterWorkflow({ ...wanted, isPublishing: true }).split('\n');
    const [judging] = lines.join('\n').split('\n  main: ');
    expect(shown('docs/how-to/two-jobs.md')('pawl.yml')).toBe(judging);
  });

  test('of two jobs, the one with the keys can write nothing, and the other one runs no code', () => {
    const { jobs } = parse(starterWorkflow({ ...wanted, isPublishing: true }));
    expect(jobs.evaluate.permissions).toEqual({ contents: 'read', 'pull-requests': 'read' });
    expect(jobs.publish.permissions).toEqual({ checks: 'write', 'pull-requests': 'write' });
    expect(jobs.publish.steps.map((step: { uses: string; env?: object }) => [step.uses, step.env])).toEqual([
      ['actions/download-artifact@v8', undefined],
      ['pawl-dev/pawl@v0', undefined],
    ]);
    const short = parse(starterWorkflow(wanted)).jobs;
    expect([jobs.main, jobs.accept]).toEqual([short.main, short.accept]);
    expect([jobs.evaluate.if, jobs.evaluate.concurrency]).toEqual([short.gate.if, short.gate.concurrency]);
  });

  test('the pipeline of GitLab is that of its page', () => {
    const [, page] =
      /^```yaml\n# \.gitlab-ci\.yml\n([\s\S]*?)^```/m.exec(read('docs/how-to/gitlab.md')) ?? [];
    expect(page).toBe(STARTER_PIPELINE);
  });

  test('a comment that is not the default one stands in the policy', () => {
    const root = temporaryTree({ 'pawl.yaml': starterPolicy([], 'failures') });
    expect(loadGateConfig({ root }).policy.report.comment).toBe('failures');
  });

  test("has the README's only job, started by pull requests and the merge queue alone", () => {
    const short = parse(shown('README.md')('pawl.yml') ?? '');
    const { on, jobs } = parse(starterWorkflow(wanted));
    expect(short.on).toEqual({ pull_request: on.pull_request, merge_group: null });
    expect(short.permissions).toEqual({});
    expect({ ...short.jobs.gate, if: jobs.gate.if }).toEqual(jobs.gate);
    expect(Object.keys(short.jobs)).toEqual(['gate']);
  });

  test("is the form of this repository's own", () => {
    const own = parse(read('.github/workflows/pawl.yml'));
    const starter = parse(starterWorkflow(wanted));
    expect([own.on, own.permissions]).toEqual([starter.on, starter.permissions]);
    const form = (jobs: Record<string, Record<string, unknown>>) =>
      Object.entries(jobs).map(([id, job]) => [id, job.if, job.permissions, job.concurrency]);
    expect(form(own.jobs)).toEqual(form(starter.jobs));
  });

  test('no job has a right that its own work does not need, and what runs code of a change can write no branch', () => {
    const { permissions, jobs } = parse(starterWorkflow(wanted));
    expect(permissions).toEqual({});
    expect(jobs.gate.permissions).toEqual({ contents: 'read', checks: 'write', 'pull-requests': 'write' });
    expect(jobs.main.permissions).toEqual({
      contents: 'write',
      checks: 'write',
      actions: 'read',
      issues: 'write',
      'pull-requests': 'read',
    });
    expect(jobs.accept.permissions).toEqual({ actions: 'write', 'pull-requests': 'read' });
    expect(jobs.accept.steps).toEqual([{ uses: 'pawl-dev/pawl@v0' }]);
  });

  test.each([
    ['pull_request', 'refs/pull/7/merge', ['gate']],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-abc', ['gate']],
    ['push', 'refs/heads/main', ['main']],
    ['push', 'refs/heads/fork/7', ['gate']],
    ['schedule', 'refs/heads/main', ['main']],
    ['workflow_dispatch', 'refs/heads/main', ['main']],
    // Skipped, the gate would be a green check on the head of a pull request.
    ['workflow_dispatch', 'refs/heads/change', ['gate']],
    ['issue_comment', 'refs/heads/main', ['accept']],
  ])('%s on %s starts %j', (event_name, ref, expected) => {
    const { jobs } = parse(starterWorkflow(wanted)) as { jobs: Record<string, { if: string }> };
    const comment = { issue: { pull_request: {} }, comment: { body: '/pawl accept 0123' } };
    const github = {
      event_name,
      ref_name: ref.replace('refs/heads/', ''),
      event: {
        ...(event_name === 'schedule' ? {} : { repository: { default_branch: 'main' } }),
        ...(event_name === 'issue_comment' ? comment : {}),
      },
    };
    const started = Object.entries(jobs).filter(([, job]) => isTrue(job.if, github));
    expect(started.map(([id]) => id)).toEqual(expected);
  });

  test.each([
    ['/pawl accept 0123456789abcdef -- known', ['accept']],
    ['Known since May.\r\n\r\n/pawl accept 0123456789abcdef -- we dropped it', ['accept']],
    ['Nice.', []],
    ['See https://github.com/pawl-dev/pawl', []],
  ])('a comment %j on a pull request starts %j', (body, expected) => {
    const { jobs } = parse(starterWorkflow(wanted)) as { jobs: Record<string, { if: string }> };
    const event = { repository: { default_branch: 'main' }, issue: { pull_request: {} }, comment: { body } };
    const github = { event_name: 'issue_comment', ref_name: 'main', event };
    const started = Object.entries(jobs).filter(([, job]) => isTrue(job.if, github));
    expect(started.map(([id]) => id)).toEqual(expected);
  });

  test.each(['main', 'true', '1.x', 'team/next', 'a: b #c'])(
    'is YAML for a default branch %s',
    (defaultBranch) => {
      const workflow = parse(starterWorkflow({ secrets: [], defaultBranch }));
      expect(workflow.on.push.branches).toEqual([defaultBranch]);
      expect(workflow.jobs.main.steps.at(-1)).toEqual({ uses: 'pawl-dev/pawl@v0' });
    },
  );
});

/** The value of a condition, by GitHub's own evaluator. */
function isTrue(condition: string, github: object): boolean {
  const { tokens } = new Lexer(condition).lex();
  const contexts = new data.Dictionary({
    key: 'github',
    value: JSON.parse(JSON.stringify(github), data.reviver),
  });
  const value = new Evaluator(new Parser(tokens, ['github'], []).parse(), contexts).evaluate();
  return !['', 'false', '0'].includes(value.coerceString());
}

describe('variables that providers need', () => {
  test.each([
    ['openai', { providers: ['openai:gpt-5'] }, ['OPENAI_API_KEY']],
    ['options', { targets: [{ id: 'anthropic:messages:x', config: {} }] }, ['ANTHROPIC_API_KEY']],
    ['a key', { providers: [{ 'azure:chat:x': {} }] }, ['AZURE_API_KEY', 'AZURE_API_HOST']],
    ['one provider', { providers: 'groq:llama' }, ['GROQ_API_KEY']],
    [
      'a grader',
      { providers: ['echo'], defaultTest: { options: { provider: 'mistral:x' } } },
      ['MISTRAL_API_KEY'],
    ],
    [
      'a default grader',
      { providers: ['echo'], tests: [{ assert: [{ type: 'llm-rubric' }] }] },
      ['OPENAI_API_KEY'],
    ],
    [
      'its own',
      { providers: [{ id: 'https://x.y', config: { headers: { a: '{{ env.MY_KEY }}' } } }] },
      ['MY_KEY'],
    ],
    ['another name', { providers: [{ id: 'http', config: { apiKeyEnvar: 'K2' } }] }, ['K2']],
    ['none', { providers: ['echo', 'file://x.js', 'python:y.py'], tests: [{ vars: { a: 'openai:x' } }] }, []],
    ['GitHub gives it', { providers: [{ id: 'x', config: { a: '{{env.GITHUB_TOKEN}}' } }] }, []],
  ])('%s', (_, config, expected) => {
    expect(variablesOf(config)).toEqual(expected);
  });

  test('of all suites, sorted, whatever cannot be read left out', () => {
    const root = temporaryTree({
      'a.yaml': 'providers: [openai:x, bedrock:y]\n',
      'b.yaml': 'providers: [openai:x, groq:z]\n',
      'c.yaml': 'providers: [',
      'd.ts': '',
    });
    const suites = ['a.yaml', 'b.yaml', 'c.yaml', 'd.ts', 'gone.yaml'].map((config) => ({ config }));
    expect(neededVariables({ root, suites })).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_REGION',
      'AWS_SECRET_ACCESS_KEY',
      'GROQ_API_KEY',
      'OPENAI_API_KEY',
    ]);
  });
});

test('a workflow for suites in submodules fills them in each checkout, and no other does', () => {
  const filled = (hasSubmodules: boolean) =>
    starterWorkflow({ secrets: [], defaultBranch: 'main', hasSubmodules }).match(/submodules: true/g)?.length;
  expect([filled(true), filled(false)]).toEqual([2, undefined]);
});
