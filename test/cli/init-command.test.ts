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

test('writes policy and gate, and says what comes next; the workflow of main only when it is asked for', async () => {
  const root = repository({ 'evals/promptfooconfig.yaml': suite });
  const first = await init(root);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toMatchInlineSnapshot(`
    "Suites found: evals
    Written: pawl.yaml, .github/workflows/pawl.yml
    Next: add the repository secrets OPENAI_API_KEY, then open a pull request.
    Later: \`pawl init --main\` adds the workflow that keeps what main answers, so that pull requests cost less.
    "
  `);
  expect(existsSync(path.join(root, MAIN))).toBe(false);
  const second = await init(root, '--main');
  expect(second.stdout).toMatchInlineSnapshot(`
    "Suites found: evals
    Written: .github/workflows/pawl-main.yml
    Next: add the repository secrets OPENAI_API_KEY, then commit it to the default branch. It may write to the repository (contents: write).
    "
  `);
  expect(readFileSync(path.join(root, MAIN), 'utf8')).toContain('schedule:');
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
  const root = repository({ [GATE]: 'mine\n', [MAIN]: 'mine\n' });
  for (const args of [[], ['--main']]) {
    const { code, stderr } = await init(root, ...args);
    expect([code, stderr.includes(['pawl init', ...args, '--force'].join(' '))]).toEqual([2, true]);
  }
  expect(existsSync(path.join(root, 'pawl.yaml'))).toBe(false);
  expect((await init(root, '--main', '--force')).code).toBe(0);
  expect(readFileSync(path.join(root, GATE), 'utf8')).toBe('mine\n');
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
  expect(workflow.jobs.pawl.steps.slice(1, -1)).toEqual(steps);
});
