import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadGateConfig } from '../../src/config/load-gate-config.ts';
import { starterMainWorkflow, starterPolicy, starterWorkflow } from '../../src/config/starter.ts';
import { neededVariables, variablesOf } from '../../src/inputs/provider-secrets.ts';
import { temporaryTree } from '../support/temporary.ts';

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

      # Configs and folders that are no suites of yours, written as in a .gitignore.
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

      # Above this many provider calls the run stops before the first one, and says what it would cost.
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

describe('starter workflows', () => {
  const wanted = { secrets: ['OPENAI_API_KEY'], defaultBranch: 'main' };
  /** The workflows that a page shows, by the name of their file. */
  const shown = (page: string) => {
    const text = readFileSync(path.resolve(import.meta.dirname, '../..', page), 'utf8');
    const blocks = [...text.matchAll(/^```yaml\n# \.github\/workflows\/(\S+)\n([\s\S]*?)^```/gm)];
    return (name: string) => parse(blocks.find(([, file]) => file === name)?.[2] ?? '');
  };

  test("read well, a provider's region taken from the variables", () => {
    const secrets = ['OPENAI_API_KEY', 'AWS_REGION'];
    expect(starterWorkflow({ ...wanted, secrets })).toMatchInlineSnapshot(`
      "# Compares the evals of each pull request with those of main. Made by \`pawl init\`.
      name: evals
      on:
        pull_request:
          types: [opened, synchronize, reopened, edited] # edited: also when it goes to another branch
        merge_group:
      permissions:
        contents: read
        pull-requests: write # the comment
        checks: write # the check
      concurrency:
        group: pawl-\${{ github.ref }}
        cancel-in-progress: \${{ github.event_name == 'pull_request' && github.event.action != 'edited' }}
      jobs:
        pawl:
          runs-on: ubuntu-latest
          timeout-minutes: 30
          steps:
            - uses: actions/checkout@v7
              with:
                fetch-depth: 0
                persist-credentials: false
            # If your suites run code of this repository, install its packages here:
            #- run: npm ci
            - uses: pawl-dev/pawl@v0
              env:
                OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
                AWS_REGION: \${{ vars.AWS_REGION }}
      "
    `);
  });

  test("are the README's and the docs'", () => {
    expect(parse(starterWorkflow(wanted))).toEqual(shown('README.md')('pawl.yml'));
    expect(parse(starterMainWorkflow(wanted))).toEqual(shown('docs/workflows.md')('pawl-main.yml'));
  });

  test('only the one of main may write, and it alone is run by a push', () => {
    const [gate, main] = [parse(starterWorkflow(wanted)), parse(starterMainWorkflow(wanted))];
    expect([Object.keys(gate.on), gate.permissions.contents]).toEqual([
      ['pull_request', 'merge_group'],
      'read',
    ]);
    expect([Object.keys(main.on), main.jobs.record.permissions.contents]).toEqual([
      ['push', 'schedule', 'workflow_dispatch'],
      'write',
    ]);
  });

  test.each(['main', 'true', '1.x', 'team/next', 'a: b #c'])(
    'are YAML for a default branch %s',
    (defaultBranch) => {
      const workflow = parse(starterMainWorkflow({ secrets: [], defaultBranch }));
      expect(workflow.on.push.branches).toEqual([defaultBranch]);
      expect(workflow.jobs.record.steps.at(-1)).toEqual({ uses: 'pawl-dev/pawl@v0' });
      expect(parse(starterWorkflow({ secrets: [], defaultBranch })).jobs.pawl.steps).toHaveLength(2);
    },
  );
});

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
