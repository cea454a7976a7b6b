import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { jobFindings } from '../../src/commands/doctor/job-findings.ts';
import { cloneFindings, nodeFinding } from '../../src/commands/doctor/repository-findings.ts';
import { type SetUp, setUpFindings, wordFindings } from '../../src/commands/doctor/set-up-findings.ts';
import { pawlJobs } from '../../src/commands/doctor/workflow-jobs.ts';
import { starterWorkflow } from '../../src/config/starter.ts';
import { type BranchRules, branchRules } from '../../src/github/required-checks.ts';
import type { Git } from '../../src/trees/git/git.ts';
import { pawlWith } from '../support/command.ts';
import { repository } from '../support/files/temporary.ts';
import { simulatedModels } from '../support/models/drawn-models.ts';
import { ruleSuite } from '../support/suites/rule-suite.ts';

const FILE = '.github/workflows/pawl.yml';
const starter = starterWorkflow({ secrets: ['OPENAI_API_KEY'], defaultBranch: 'main' });
const isAction = (uses: string) => uses.startsWith('pawl-dev/pawl@');
const jobsOf = (text: string) => pawlJobs(FILE, text, isAction);
const wrongIn = (text: string) =>
  jobsOf(text)
    .flatMap(jobFindings)
    .filter(({ status }) => status === 'wrong')
    .map(({ what, fix }) => [what, fix] as const);

describe('a workflow', () => {
  test('as init writes it has nothing wrong, and each job is known for what it is', () => {
    expect(wrongIn(starter)).toEqual([]);
    expect(jobsOf(starter).map(({ id, role, check }) => [id, role, check])).toEqual([
      ['gate', 'gate', 'gate'],
      ['main', 'main', 'main'],
      ['accept', 'accept', 'accept'],
    ]);
  });

  test('as README and docs show it has nothing wrong either', () => {
    const shown = [
      'README.md',
      'docs/how-to/set-up.md',
      'docs/how-to/two-jobs.md',
      'docs/how-to/shards.md',
    ].flatMap((page) => {
      const text = readFileSync(path.resolve(import.meta.dirname, '../..', page), 'utf8');
      return [...text.matchAll(/^```yaml\n(# \.github\/workflows\/\S+\n[\s\S]*?)^```/gm)].map(
        ([, found = '']) => found,
      );
    });
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.flatMap(wrongIn)).toEqual([]);
    expect(shown.flatMap(jobsOf).map(({ role }) => role)).toContain('publish');
  });

  test('of shards: the job that merges them must run when one of them failed', () => {
    const text = readFileSync(path.resolve(import.meta.dirname, '../../docs/how-to/shards.md'), 'utf8');
    const [, shown = ''] = /^```yaml\n(# \.github[^`]*?shard: \[1, 2, 3, 4\][\s\S]*?)^```/m.exec(text) ?? [];
    expect(jobsOf(shown).map(({ id, role }) => [id, role])).toEqual([
      ['shard', 'shard'],
      ['gate', 'gate'],
    ]);
    const skipped = wrongIn(shown.replace(/ {4}if: always\(\).*\n/, ''));
    expect(skipped).toEqual([
      [expect.stringMatching(/job gate: a shard that fails skips it/), 'if: always()'],
    ]);
  });

  test.each<[string, string | RegExp, string, RegExp, RegExp]>([
    [
      'a gate without a check',
      'checks: write # the check on the head commit',
      'issues: read',
      /job gate: it lacks checks: write/,
      /^permissions:\n {2}contents: read\n {2}checks: write/,
    ],
    [
      'a gate that may write branches',
      'contents: read # the checkout',
      'contents: write',
      /job gate: it may write to branches/,
      /contents: read/,
    ],
    [
      'a gate that may do all',
      /permissions:\n {6}contents: read[\s\S]*?# the comment/,
      'permissions: write-all',
      /job gate: it may write to branches/,
      /contents: read/,
    ],
    [
      'main without its store',
      'contents: write # the samples',
      'contents: read # the samples',
      /job main: it lacks contents: write/,
      /contents: write/,
    ],
    [
      'accept without the right',
      'actions: write',
      'actions: read',
      /job accept: it lacks actions: write/,
      /actions: write/,
    ],
    [
      'pull_request_target',
      '  merge_group:',
      '  merge_group:\n  pull_request_target:',
      /pawl refuses/,
      /^on:\n {2}pull_request:/,
    ],
    [
      'credentials on disk',
      'persist-credentials: false',
      'persist-credentials: true',
      /leaves its token on disk/,
      /persist-credentials: false/,
    ],
    [
      'no checkout',
      /- uses: actions\/checkout@v7[\s\S]*?persist-credentials: false/,
      '- run: "true"',
      /checks nothing out/,
      /actions\/checkout/,
    ],
    [
      'a path filter',
      'types: [opened, synchronize, reopened, edited]',
      'types: [edited]\n    paths: [evals/**]',
      /`paths` keep it from starting/,
      /pull_request/,
    ],
    [
      'no edited',
      'types: [opened, synchronize, reopened, edited]',
      'types: [opened]',
      /another branch/,
      /edited/,
    ],
    [
      'a label in its condition',
      "github.event_name == 'pull_request' ||",
      "(github.event_name == 'pull_request' && contains(github.event.pull_request.labels.*.name, 'evals')) ||",
      /GitHub takes a skipped job for a success/,
      /^if: /,
    ],
    [
      'cancelling on everything',
      /cancel-in-progress: .*/,
      'cancel-in-progress: true',
      /cuts off the run/,
      /synchronize/,
    ],
    [
      'an upload of its own',
      '  main: #',
      '      - uses: actions/upload-artifact@v7\n        with: { name: pawl, path: .pawl }\n  main: #',
      /has taken that name/,
      /upload-artifact/,
    ],
  ])('with %s is told what to mend', (_name, from, to, what, fix) => {
    const text = starter.replace(from, to);
    expect(text).not.toBe(starter);
    const found = wrongIn(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.some(([said, mends]) => what.test(said) && fix.test(mends ?? ''))).toBe(true);
  });

  test.each([
    ['no YAML', 'on: [push\njobs: {'],
    ['a list', '- a'],
    ['nothing', ''],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[at]}`).join(',')}]`)
        .join('\n')}\non: push\njobs: *h\n`,
    ],
  ])('that is %s is not a workflow', (_, text) => {
    expect(() => jobsOf(text)).toThrow();
  });
});

test.each([
  ['a word of a sentence', 'complete', 1],
  ['such a word in capitals', 'COMPLETE', 1],
  ['a short word', 'fast', 0],
  ['a random key', 'sk-0a1b2c3d4e5f6a7b', 0],
  ['a plain setting', 'password', 0],
])('a secret that is %s', (_name, value, count) => {
  const found = wordFindings({ DB_PASSWORD: value, WORD: 'complete' });
  expect(found.map(({ what }) => what)).toEqual(
    Array(count).fill(expect.stringContaining('DB_PASSWORD holds an ordinary word')),
  );
});

describe('the set-up', () => {
  const rules = (checks: readonly string[], hasWorkflow = false): SetUp['rules'] => ({
    repository: 'acme/shop',
    rules: { checks: new Set(checks), hasWorkflow, takesFailing: false },
    why: '',
  });
  const found = (more: Partial<SetUp>) =>
    setUpFindings({
      jobs: jobsOf(starter),
      needed: ['OPENAI_API_KEY'],
      missing: [],
      rules: rules(['gate']),
      branch: 'main',
      ...more,
    });
  const said = (status: string, more: Partial<SetUp> = {}) =>
    found(more)
      .filter((each) => each.status === status)
      .map(({ what }) => what);

  test('of init, with its check required, has nothing wrong, and is advisory', () => {
    expect(said('wrong')).toEqual([]);
    expect(said('ok')).toContain('main requires the check gate');
    expect(said('open')).toEqual([expect.stringContaining('The set-up is advisory')]);
  });

  test('whose merge queue merges what failed with what comes behind it is named', () => {
    const gate = rules(['gate']);
    const [wrong] = found({
      rules: { ...gate, rules: { ...(gate.rules as BranchRules), takesFailing: true } },
    }).filter(({ status }) => status === 'wrong');
    expect(wrong).toMatchObject({
      what: 'The merge queue of main merges an entry whose gate failed, where the entry behind it is green',
      fix: expect.stringContaining('Only merge non-failing pull requests'),
    });
  });

  test('whose check is not required blocks no merge, and the line makes a ruleset', () => {
    const [wrong] = found({ rules: rules(['test']) }).filter(({ status }) => status === 'wrong');
    expect(wrong?.what).toBe('main does not require the check gate: a red gate blocks no merge');
    const [, json = '', to] = /^echo '(.*)' \| (gh api \S+) --input -$/.exec(wrong?.fix ?? '') ?? [];
    expect([JSON.parse(json).rules[0].parameters.required_status_checks, to]).toEqual([
      [{ context: 'gate' }],
      'gh api repos/acme/shop/rulesets',
    ]);
  });

  test('of several checks, one ruleset names all that are lacking', () => {
    const jobs = jobsOf(starter).flatMap((job) =>
      job.role === 'gate' ? [job, { ...job, id: 'other', check: 'other' }] : [job],
    );
    const lacking = (held: string[]) =>
      found({ jobs, rules: rules(held) })
        .filter(({ what }) => what.includes('does not require'))
        .map(({ what, fix = '' }) => [
          what.split(':')[0],
          [...fix.matchAll(/"context":"(\w+)"/g)].map(([, name]) => name),
        ]);
    expect(lacking([])).toEqual([['main does not require the checks gate and other', ['gate', 'other']]]);
    expect(lacking(['gate'])).toEqual([['main does not require the check other', ['other']]]);
  });

  test('that GitHub says nothing about is not known', () => {
    const none = { repository: 'acme/shop', rules: null, why: 'GitHub answered 403' };
    expect(said('wrong', { rules: none })).toEqual([]);
    expect(said('open', { rules: none })).toContain(
      'Whether main requires the check gate is not known: GitHub answered 403',
    );
  });

  test('names each key that no job is given, with the line', () => {
    const [first] = found({ needed: ['OPENAI_API_KEY', 'GROQ_API_KEY'] }).filter(
      ({ status }) => status === 'wrong',
    );
    expect(first).toEqual({
      status: 'wrong',
      what: `${FILE}, job gate: its suites need GROQ_API_KEY, and no \`env:\` names it`,
      fix: `env:\n  GROQ_API_KEY: \${{ secrets.GROQ_API_KEY }}`,
    });
    expect(said('open', { missing: ['OPENAI_API_KEY'] })[0]).toContain('OPENAI_API_KEY is not set here');
  });

  test('is guarded by two workflows, by an environment, or by a ruleset', () => {
    const docs = readFileSync(path.resolve(import.meta.dirname, '../../docs/how-to/two-jobs.md'), 'utf8');
    const [two = '', publishing = ''] = ['evaluate:', 'workflow_run:'].map((word) =>
      [...docs.matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
        .map(([, text = '']) => text)
        .find((text) => text.includes(word)),
    );
    const guarded = 'The set-up is guarded: ';
    const one = jobsOf(starter.replace('    runs-on', '    environment: evals\n    runs-on'));
    expect(
      said('ok', { jobs: [...jobsOf(two), ...jobsOf(publishing)], rules: rules(['evaluate', 'Pawl']) }),
    ).toContain(`${guarded}a workflow of main writes the verdict`);
    expect(said('ok', { jobs: one })).toContain(`${guarded}an environment holds the keys`);
    expect(said('ok', { rules: rules(['gate'], true) })).toContain(`${guarded}a ruleset requires a workflow`);
    // Two jobs of one file: the file is the pull request's.
    expect(said('open', { jobs: jobsOf(two) })).toContainEqual(expect.stringContaining('advisory'));
  });

  test.each(["gate'; rm -rf ~; '", 'gate\n::error::x', '\u001b[31mgate', 'a'.repeat(200)])(
    'puts no name into a command that could be more than a name there: %j',
    (name) => {
      const jobs = jobsOf(starter).map((job) => ({ ...job, check: name }));
      for (const { fix } of found({ jobs, rules: rules([]) })) expect(fix ?? '').not.toContain('gh api');
    },
  );
});

describe('what a branch requires', () => {
  async function asked(answers: Readonly<Record<string, readonly [number, unknown]>>) {
    const server = createServer((request, response) => {
      const [status, body] = answers[(request.url ?? '').split('?')[0] ?? ''] ?? [
        404,
        { message: 'Not Found' },
      ];
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return branchRules({ token: 't', apiUrl, repository: 'acme/shop', branch: 'main' });
  }
  const RULES = '/repos/acme/shop/rules/branches/main';
  const BRANCH = '/repos/acme/shop/branches/main';

  test('is what its rulesets and its protection name', async () => {
    const found = await asked({
      [RULES]: [
        200,
        [
          { type: 'workflows', parameters: { workflows: [] } },
          { type: 'deletion' },
          { type: 'merge_queue', parameters: { grouping_strategy: 'HEADGREEN' } },
          { type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'gate' }] } },
        ],
      ],
      [BRANCH]: [
        200,
        { name: 'main', protection: { enabled: true, required_status_checks: { contexts: ['test'] } } },
      ],
    });
    expect([[...found.checks].sort(), found.hasWorkflow, found.takesFailing]).toEqual([
      ['gate', 'test'],
      true,
      true,
    ]);
  });

  test('is nothing where it is not protected', async () => {
    const found = await asked({
      [RULES]: [200, []],
      [BRANCH]: [200, { name: 'main', protection: { enabled: false } }],
    });
    expect([found.checks.size, found.hasWorkflow, found.takesFailing]).toEqual([0, false, false]);
  });

  test.each([403, 404])('is not known where GitHub answers %d', async (status) => {
    await expect(asked({ [RULES]: [status, { message: 'No' }] })).rejects.toMatchObject({ status });
  });
});

test.each([
  ['20.19.9', 'wrong'],
  ['18.20.0', 'wrong'],
  ['20.20.0', 'ok'],
  ['24.0.0', 'ok'],
])('Node %s is %s', (version, status) => {
  expect(nodeFinding(version).status).toBe(status);
});

test('how a clone learns its default branch is told only where there is an origin to ask', async () => {
  const git =
    (answers: Readonly<Record<string, string>>): Git =>
    async (args) => {
      const stdout = answers[args.join(' ')];
      return { code: stdout === undefined ? 1 : 0, stdout: stdout ?? '', stderr: '' };
    };
  const ORIGIN = { 'config --get remote.origin.url': 'https://example.org/shop.git\n' };
  const said = async (answers: Readonly<Record<string, string>>) =>
    (await cloneFindings({ git: git(answers) })).findings[1];
  expect(await said({})).toEqual({
    status: 'open',
    what: 'The default branch is taken to be main: this repository has no remote called origin',
  });
  expect(await said(ORIGIN)).toMatchObject({ status: 'open', fix: 'git remote set-head origin --auto' });
});

describe('pawl doctor', () => {
  const pawl = pawlWith(simulatedModels());
  // No command of GitHub's, no token, no API.
  const env = { OPENAI_API_KEY: 'simulated', PATH: '/usr/bin:/bin', GITHUB_API_URL: 'http://127.0.0.1:9' };

  test('says that all is well and ends with 0', async () => {
    const root = repository({ ...ruleSuite('evals/gear'), [FILE]: starter });
    const { code, stdout, stderr } = await pawl(['doctor'], root, env);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^✓ Node /);
    expect(stdout).toContain('✓ The suite gear loads: 12 cases\n');
    expect(stdout).toContain('✓ The workflow names OPENAI_API_KEY\n');
    expect(stdout).not.toContain('✗');
    expect(stdout).toMatch(/\nNothing is wrong\.\n$/);
  });

  test('tells a store that cannot be fetched from one that cannot be read', async () => {
    const root = repository(ruleSuite('evals/gear'));
    execFileSync('git', ['remote', 'add', 'origin', path.join(root, 'nowhere')], { cwd: root });
    const { stdout } = await pawl(['doctor'], root, env);
    expect(stdout).toContain(
      '– Of the store refs/pawl/baseline, not all could be read: The stored samples could not be fetched: ',
    );
    expect(stdout).toMatch(/\. The state of the last fetch is used\.$/m);
  });

  test('looks at the policy that a workflow names, and at its suites', async () => {
    const named = starter.replaceAll(
      '      - uses: pawl-dev/pawl@v0\n        env:',
      '      - uses: pawl-dev/pawl@v0\n        with:\n          config: search/pawl.yaml\n        env:',
    );
    const files = { ...ruleSuite('search/evals/gear'), ...ruleSuite('other/evals'), [FILE]: named };
    const gone = await pawl(['doctor'], repository(files), env);
    expect(gone.code).toBe(1);
    expect(gone.stdout).toMatch(/✗ The policy is not valid: search\/pawl\.yaml: There is no file/);
    const policy = { 'search/pawl.yaml': 'suites: [{ config: evals/gear/promptfooconfig.yaml }]\n' };
    const there = await pawl(['doctor'], repository({ ...files, ...policy }), env);
    expect(there.code, there.stdout).toBe(0);
    expect(there.stdout).toMatch(
      /✓ The policy search\/pawl\.yaml can be read\n✓ The suite gear loads: 12 cases\n/,
    );
    expect(there.stdout).not.toContain('other');
  });

  test('takes the pipeline of another CI for the gate, and a CI file without one for none', async () => {
    const calling = { '.gitlab-ci.yml': 'pawl: { script: [npx --prefix / --yes @pawl-dev/pawl gate] }\n' };
    const gitlab = await pawl(['doctor'], repository({ ...ruleSuite('evals/gear'), ...calling }), env);
    expect([gitlab.code, gitlab.stdout.includes('✗')]).toEqual([0, false]);
    expect(gitlab.stdout).toContain(
      '✓ .gitlab-ci.yml calls Pawl. Of pipelines, doctor checks no more than workflows of GitHub\n',
    );
    const idle = { '.gitlab-ci.yml': 'test: { script: [npm test] }\n' };
    const none = await pawl(['doctor'], repository({ ...ruleSuite('evals/gear'), ...idle }), env);
    expect(none.code).toBe(1);
    expect(none.stdout).toContain('✗ No workflow in .github/workflows uses pawl-dev/pawl');
  });

  test('names a policy, a suite and a workflow that are broken, each with what mends it, and ends with 1', async () => {
    const root = repository({
      ...ruleSuite('evals/gear'),
      'evals/broken/promptfooconfig.yaml': 'prompts: [a]\nproviders: [echo]\ntests: [{vars: {x: 1}\n',
      [FILE]: starter.replace('persist-credentials: false', 'persist-credentials: true'),
      '.github/workflows/odd.yml': '- \u001b[31m::error::x',
    });
    symlinkSync('/dev/zero', path.join(root, '.github/workflows/endless.yml'));
    const { code, stdout } = await pawl(['doctor'], root, env);
    expect(code).toBe(1);
    expect(stdout).toMatch(/✗ The suite broken cannot be loaded: .*not valid YAML/);
    expect(stdout).toMatch(
      /✗ .*job gate: the checkout leaves its token on disk\n {4}- uses: actions\/checkout@v7\n {6}with:\n/,
    );
    expect(stdout).toMatch(/– \.github\/workflows\/odd\.yml cannot be read: /);
    expect(stdout).toMatch(/– \.github\/workflows\/endless\.yml cannot be read: it is not a file/);
    expect(stdout).not.toMatch(/\u001b|^::/m);

    const misspelt = repository({
      ...ruleSuite('evals/gear'),
      'pawl.yaml': 'metrics: { latncy: { gate: true } }\n',
      [FILE]: starter,
    });
    const gates = await pawl(['doctor'], misspelt, env);
    expect(gates.code).toBe(1);
    expect(gates.stdout).toMatch(
      /✗ Metric `latncy` is in the policy, but suite gear has no such metric: did you mean `latency`\?\n {4}In pawl.yaml, write `latency`/,
    );

    const aside = repository({
      ...ruleSuite('evals/gear'),
      'pawl.yaml': 'quarantine: ["gear: ketle", "gear: kettle", "gaer: kettle"]\n',
      [FILE]: starter,
    });
    const noisy = await pawl(['doctor'], aside, env);
    expect([noisy.code, noisy.stdout.match(/is in quarantine/g)?.length]).toEqual([1, 2]);
    expect(noisy.stdout).toContain(
      '✗ `gear: ketle` is in quarantine, and no case of this repository has that name\n',
    );
    expect(noisy.stdout).toContain(
      '    In pawl.yaml, write `gear: kettle` in place of `gear: ketle` under `quarantine:`.',
    );
    expect(noisy.stdout).toContain('✗ `gaer: kettle` is in quarantine, and no case');

    const bad = repository({ 'pawl.yaml': 'enforced: true\n' });
    const policy = await pawl(['doctor', '--format', 'json'], bad, env);
    const document = JSON.parse(policy.stdout);
    expect([policy.code, document.pawl, document.schemaVersion, document.ok]).toEqual([
      1,
      'doctor',
      1,
      false,
    ]);
    expect(document.findings).toContainEqual({
      status: 'wrong',
      what: expect.stringContaining('The policy is not valid: pawl.yaml:1'),
      fix: expect.any(String),
    });
    expect(document.findings).toContainEqual(
      expect.objectContaining({ status: 'wrong', fix: 'npx @pawl-dev/pawl init' }),
    );
  });
});
