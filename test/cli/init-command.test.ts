import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { likelyCi } from '../../src/cli/commands/init/starter-choices.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { repository } from '../support/files/temporary.ts';

async function init(root: string, ...args: string[]) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  const terminal = { stdout: stream('stdout'), stderr: stream('stderr'), env, cwd: () => root };
  return { code: await runCli(['init', ...args], terminal), ...written };
}
const suite = 'prompts: [a]\nproviders: [openai:gpt-5]\ntests: [{vars: {x: 1}}]\n';
const GATE = '.github/workflows/pawl.yml';
const MAIN = '.github/workflows/pawl-main.yml';

test('writes policy and workflow, and says what comes next', async () => {
  const root = repository({ 'evals/promptfooconfig.yaml': suite });
  const first = await init(root);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toMatchInlineSnapshot(`
    "Suites found: evals
    Written: pawl.yaml, .github/workflows/pawl.yml
    Next: add the repository secret OPENAI_API_KEY, then commit both files and open a pull request.
    To block merges: require the check \`gate\` in the branch's protection rules.
    To see what is missing: npx @pawl-dev/pawl doctor
    "
  `);
  expect(Object.keys(parse(readFileSync(path.join(root, GATE), 'utf8')).jobs)).toEqual([
    'gate',
    'main',
    'accept',
  ]);
});

test('reads --main still, says that it is one file now, and which old one to delete', async () => {
  const root = repository({ 'evals/promptfooconfig.yaml': suite, [MAIN]: 'mine\n' });
  const { code, stdout } = await init(root, '--main');
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "\`--main\` is not needed: .github/workflows/pawl.yml holds the job of the default branch as well.
    Suites found: evals
    Written: pawl.yaml, .github/workflows/pawl.yml
    Delete .github/workflows/pawl-main.yml: its job is in .github/workflows/pawl.yml now.
    Next: add the repository secret OPENAI_API_KEY, then commit both files and open a pull request.
    To block merges: require the check \`gate\` in the branch's protection rules.
    To see what is missing: npx @pawl-dev/pawl doctor
    "
  `);
  expect(readFileSync(path.join(root, MAIN), 'utf8')).toBe('mine\n');
});

test('names a config that cannot be read, and writes its files all the same', async () => {
  const broken = 'prompts: [a]\nproviders: [openai:gpt-5]\ntests: [{vars: {x: 1}\n';
  const root = repository({
    'evals/promptfooconfig.yaml': suite,
    'old/promptfooconfig.yaml': broken,
  });
  const { code, stdout } = await init(root);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /Cannot be read, and is not measured until it is mended: old\/promptfooconfig\.yaml:\d+:\d+: This is not valid YAML/,
  );
  expect(existsSync(path.join(root, 'pawl.yaml'))).toBe(true);
});

test('overwrites nothing unasked', async () => {
  const root = repository({ [GATE]: 'mine\n' });
  for (const args of [[], ['--main']]) {
    const { code, stderr } = await init(root, ...args);
    expect([code, stderr.includes('`--force` writes over it, and over pawl.yaml')]).toEqual([2, true]);
  }
  expect(existsSync(path.join(root, 'pawl.yaml'))).toBe(false);
  const two = await init(root, '--two-jobs');
  expect(two.stderr, 'the line to paste writes what was asked for').toContain(' init --two-jobs\n');
  expect((await init(root, '--force')).code).toBe(0);
  expect(readFileSync(path.join(root, GATE), 'utf8')).toContain('uses: pawl-dev/pawl@v0');
});

test.each([
  [
    { 'package-lock.json': '{}', 'provider.ts': '' },
    "providers: ['file://provider.ts']",
    [{ run: 'npm ci' }],
  ],
  [
    { 'pnpm-lock.yaml': '', 'provider.js': '' },
    "providers: ['file://provider.js']",
    [{ run: 'corepack enable' }, { run: 'pnpm install --frozen-lockfile' }],
  ],
  [
    { 'evals/uv.lock': '', 'package-lock.json': '{}' },
    "providers: ['file://provider.py']",
    [
      { run: 'pipx install uv', 'working-directory': 'evals' },
      { run: 'uv sync --frozen', 'working-directory': 'evals' },
      { run: 'echo "$PWD/.venv/bin" >> "$GITHUB_PATH"', 'working-directory': 'evals' },
    ],
  ],
  [{ 'package-lock.json': '{}' }, 'providers: [openai:gpt-5]', []],
])('writes how the packages of a suite’s own code are installed: %j, %s', async (files, providers, steps) => {
  const root = repository({
    ...(files as Record<string, string>),
    'evals/promptfooconfig.yaml': `prompts: [a]\n${providers}\ntests: [{vars: {x: 1}}]\n`,
  });
  expect((await init(root)).code).toBe(0);
  const workflow = parse(readFileSync(path.join(root, GATE), 'utf8'));
  expect(workflow.jobs.main.steps.slice(1, -1)).toEqual(steps);
  expect(workflow.jobs.gate.steps.slice(1, 1 + steps.length)).toEqual(steps);
});

const { ENTER, DOWN, CTRL_C } = { ENTER: '\r', DOWN: '\u001b[B', CTRL_C: '\u0003' };

/** `pawl init` before somebody who answers each question with these keys. `asked`: what the screen showed, without its colours. */
async function initBefore(root: string, answers: readonly string[], ...args: string[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  const left = [...answers];
  let shown = '';
  let open = '';
  stdout.on('data', (bytes) => {
    const text = stripVTControlCharacters(String(bytes));
    shown += text;
    open += text;
    // Each question is answered once it is there.
    if (!open.includes('?') || left.length === 0) return;
    open = '';
    const keys = left.shift() ?? '';
    setImmediate(() => stdin.write(keys));
  });
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  const code = await runCli(['init', ...args], { stdin, stdout, stderr: stdout, env, cwd: () => root });
  return { code, shown, unasked: left };
}

describe('somebody at a terminal is asked', () => {
  test('at most four questions, and confirms what was found with a key', async () => {
    const asked = repository({ 'evals/promptfooconfig.yaml': suite });
    const { code, shown, unasked } = await initBefore(asked, [ENTER, ENTER, ENTER, ENTER]);
    expect([code, unasked]).toEqual([0, []]);
    expect(shown).toContain('OPENAI_API_KEY');
    const unattended = repository({ 'evals/promptfooconfig.yaml': suite });
    await init(unattended);
    for (const file of ['pawl.yaml', GATE])
      expect(readFileSync(path.join(asked, file), 'utf8')).toBe(
        readFileSync(path.join(unattended, file), 'utf8'),
      );
  });

  test('and what is answered is what is written', async () => {
    const root = repository({ 'evals/promptfooconfig.yaml': suite });
    const { code, shown } = await initBefore(root, [ENTER, DOWN + ENTER, `, TEAM_KEY${ENTER}`, DOWN + ENTER]);
    expect(code).toBe(0);
    const { jobs } = parse(readFileSync(path.join(root, GATE), 'utf8'));
    expect(Object.keys(jobs)).toEqual(['evaluate', 'publish', 'main', 'accept']);
    expect(jobs.evaluate.steps.at(-1).env).toEqual({
      OPENAI_API_KEY: `\${{ secrets.OPENAI_API_KEY }}`,
      TEAM_KEY: `\${{ secrets.TEAM_KEY }}`,
    });
    expect(parse(readFileSync(path.join(root, 'pawl.yaml'), 'utf8'))).toEqual({
      report: { comment: 'failures' },
    });
    expect(shown).toContain('require the checks `evaluate` and `Pawl`');
    expect(shown).toContain('add the repository secrets OPENAI_API_KEY, TEAM_KEY');
  });

  test('not what a flag answers', async () => {
    const root = repository({ 'evals/promptfooconfig.yaml': suite });
    const { shown } = await initBefore(root, [ENTER], '--ci', 'github', '--two-jobs', '--keys', 'K1,K2');
    expect(shown).not.toMatch(/Where do your pull requests run|How many jobs|Which variables/);
    expect(shown).toContain('When does a pull request get a comment?');
    expect(shown).toContain('K1, K2');
  });

  test('and nothing is written where they give up', async () => {
    const root = repository({ 'evals/promptfooconfig.yaml': suite });
    const { code, shown } = await initBefore(root, [ENTER, CTRL_C]);
    expect([code, shown.includes('Nothing was written.')]).toEqual([130, true]);
    expect(existsSync(path.join(root, 'pawl.yaml'))).toBe(false);
  });

  test.each([
    ['what no variable can be called', 'not-a-name'],
    ['a key that a variable could be called', `${'gh'}${'p_'}${'Ab1'.repeat(12)}`],
  ])('a key itself is refused as a name, and not said again: %s', async (_, key) => {
    const root = repository({ 'evals/promptfooconfig.yaml': suite });
    const { code, stdout, stderr } = await init(root, '--keys', `TEAM_KEY,${key}`);
    expect([code, stderr.includes('Entry 2 is not the name of a variable')]).toEqual([2, true]);
    expect(stdout + stderr).not.toContain(key);
    expect(existsSync(path.join(root, 'pawl.yaml'))).toBe(false);
  });

  test.each(['gitlab', 'other'])('two jobs on %s are refused: another CI has one', async (ci) => {
    const root = repository({ 'evals/promptfooconfig.yaml': suite });
    const { code, stderr } = await init(root, '--ci', ci, '--two-jobs');
    expect([code, stderr.includes('`--two-jobs` is about GitHub')]).toEqual([2, true]);
    expect(existsSync(path.join(root, 'pawl.yaml'))).toBe(false);
  });

  test('two jobs say that pull requests run on GitHub', async () => {
    const root = repository({ 'evals/promptfooconfig.yaml': suite });
    execFileSync('git', ['remote', 'add', 'origin', 'git@gitlab.example.com:team/shop.git'], { cwd: root });
    const { stdout } = await init(root, '--two-jobs');
    expect(stdout).toContain(`Written: pawl.yaml, ${GATE}`);
  });

  test.each([
    ['with --yes', {}, ['--yes']],
    ['in a CI that has a terminal', { CI: 'true' }, []],
    ['on a terminal without a cursor', { TERM: 'dumb' }, []],
    ['on a terminal without a width', {}, [], 0],
  ])('nobody %s', async (_, more, args, columns = 80) => {
    const root = repository({ 'evals/promptfooconfig.yaml': suite });
    let shown = '';
    const stdout = { isTTY: true, columns, write: (text: string) => (shown += text) };
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...more };
    const terminal = { stdin: { isTTY: true }, stdout, stderr: stdout, env, cwd: () => root };
    expect(await runCli(['init', ...args], terminal)).toBe(0);
    expect(shown).not.toContain('?');
    expect(existsSync(path.join(root, GATE))).toBe(true);
  });
});

describe('another CI than GitHub', () => {
  test('gets the pipeline of GitLab where origin is there', async () => {
    const root = repository({ 'evals/promptfooconfig.yaml': suite });
    execFileSync('git', ['remote', 'add', 'origin', 'git@gitlab.example.com:team/shop.git'], { cwd: root });
    const { stdout } = await init(root);
    expect(stdout).toMatchInlineSnapshot(`
      "Suites found: evals
      Written: pawl.yaml, .gitlab-ci.yml
      Next: add the masked variables PAWL_GITLAB_TOKEN, OPENAI_API_KEY (https://github.com/pawl-dev/pawl/blob/main/docs/how-to/gitlab.md), then commit and open a merge request.
      To block merges: Settings → Merge requests → Pipelines must succeed.
      To see what is missing: npx @pawl-dev/pawl doctor
      "
    `);
    expect(parse(readFileSync(path.join(root, '.gitlab-ci.yml'), 'utf8')).pawl.image).toBe('node:24');
    expect(existsSync(path.join(root, GATE))).toBe(false);
  });

  test.each([
    ['github', GATE],
    ['gitlab', '.gitlab-ci.yml'],
  ])('keeps a policy that somebody wrote, and writes what %s needs beside it', async (ci, file) => {
    const root = repository({ 'evals/promptfooconfig.yaml': suite, 'pawl.yaml': 'enforce: false\n' });
    const { code, stdout } = await init(root, '--ci', ci, '--comment', 'failures');
    expect([code, stdout.split('\n').slice(1, 4)]).toEqual([
      0,
      [
        `Written: ${file}`,
        'Kept: pawl.yaml. `--force` writes over it.',
        'For the comment that you want, add to it: report: { comment: failures }',
      ],
    ]);
    expect(readFileSync(path.join(root, 'pawl.yaml'), 'utf8')).toBe('enforce: false\n');
    expect(existsSync(path.join(root, file))).toBe(true);
  });

  test('keeps a policy where there is nothing else to write', async () => {
    const root = repository({ 'evals/promptfooconfig.yaml': suite, 'pawl.yaml': 'enforce: false\n' });
    const { code, stdout } = await init(root, '--ci', 'other');
    expect([code, stdout.split('\n').slice(1, 2)]).toEqual([
      0,
      ['Kept: pawl.yaml. `--force` writes over it.'],
    ]);
  });

  test('keeps a pipeline that is there, and shows the job to add', async () => {
    const root = repository({ 'evals/promptfooconfig.yaml': suite, '.gitlab-ci.yml': 'mine: {}\n' });
    const { code, stdout } = await init(root, '--ci', 'gitlab', '--force');
    expect([code, stdout.includes('Add this job to .gitlab-ci.yml:\n\npawl:\n  image: node:24\n')]).toEqual([
      0,
      true,
    ]);
    expect(readFileSync(path.join(root, '.gitlab-ci.yml'), 'utf8')).toBe('mine: {}\n');
  });

  test('is told which job to copy', async () => {
    const root = repository({ 'evals/promptfooconfig.yaml': suite });
    const { stdout } = await init(root, '--ci', 'other');
    expect(stdout).toMatchInlineSnapshot(`
      "Suites found: evals
      Written: pawl.yaml
      Next: copy the job of your CI from https://github.com/pawl-dev/pawl/blob/main/docs/how-to/other-ci.md, give it the secret OPENAI_API_KEY, then commit and open a pull request.
      To see what is missing: npx @pawl-dev/pawl doctor
      "
    `);
    expect(existsSync(path.join(root, GATE))).toBe(false);
  });
});

test.each([
  ['https://github.com/team/shop.git', 'github'],
  ['git@gitlab.com:team/shop.git', 'gitlab'],
  ['https://token@gitlab.example.com/team/shop', 'gitlab'],
  ['https://github.com/team/gitlab.com', 'github'],
  ['git@bitbucket.org:team/shop.git', 'other'],
  ['https://team@dev.azure.com/team/shop/_git/shop', 'other'],
  ['', 'github'],
])('origin %s is probably on %s', (origin, ci) => {
  expect(likelyCi(origin)).toBe(ci);
});
