import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../../src/cli/run-cli.ts';
import { repository } from '../support/temporary.ts';

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
    expect([code, stderr.includes('pawl init --force')]).toEqual([2, true]);
  }
  expect(existsSync(path.join(root, 'pawl.yaml'))).toBe(false);
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
