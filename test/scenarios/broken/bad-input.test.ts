import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Finished, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

/** Nobody is asked, but for the output of ten megabytes. */
const pawl = pawlWith(drawnModels(() => 'x'.repeat(10_000_000)));

/** A known error: no stack trace, a code, something to do; nothing on stdout, nothing written. */
function expectHelp(result: Finished, code: number, words: RegExp, root: string): void {
  expect({ code: result.code, stderr: result.stderr }).toMatchObject({
    code,
    stderr: expect.stringMatching(words),
  });
  expect(result.stderr).toMatch(/\[[a-z]+\/[a-z0-9-]+\]/);
  expect(result.stderr).not.toMatch(/^\s+at .+:\d+/m);
  expect(result.stdout).toBe('');
  expect(existsSync(path.join(root, '.pawl'))).toBe(false);
}

async function gateWith(files: Record<string, string>): Promise<[Finished, string, () => void]> {
  const repository = scratchRepository({ ...ruleSuite('evals/gear') });
  repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'Hello.'), ...files });
  repository.commit('change');
  const result = await pawl(['gate', '--base', 'main'], repository.root);
  return [result, repository.root, repository[Symbol.dispose]];
}

describe('a mistake in a file is told with its place', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a policy with a YAML syntax error', { 'pawl.yaml': 'suites: [\n' }, /pawl\.yaml:\d+:\d+/],
    ['an unknown key', { 'pawl.yaml': 'budgets: { calls: 3 }\n' }, /pawl\.yaml:1:1: .*budgets/],
    ['a wrong type', { 'pawl.yaml': 'budget:\n  calls: many\n' }, /pawl\.yaml:2:10: /],
    [
      'a missing config that is code',
      { 'pawl.yaml': 'suites: [{ config: promptfooconfig.js }]\n' },
      /pawl\.yaml:1:\d+: .*promptfooconfig\.js/,
    ],
  ])('%s', async (_name, files, words) => {
    const [result, root, dispose] = await gateWith(files);
    expectHelp(result, 2, words, root);
    dispose();
  });

  test('invalid UTF-8', async () => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    writeFileSync(path.join(repository.root, 'pawl.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe, 0x0a]));
    const result = await pawl(['gate', '--base', 'main'], repository.root);
    expectHelp(result, 2, /pawl\.yaml.*UTF-8/, repository.root);
  });
});

describe('a repository without a suite names the config that is none', () => {
  const CONFIG = 'prompts: [Hi]\nproviders: [echo]\nredteam: { purpose: shop }\n';
  const gateOn = async (config: string, policy: string) => {
    using repository = scratchRepository({ 'evals/red/promptfooconfig.yaml': config, 'pawl.yaml': policy });
    repository.write({ 'README.md': 'Hello.' });
    repository.commit('change');
    const result = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
    const { suites, reasons, title } = JSON.parse(result.stdout);
    return { code: result.code, suites, fix: reasons[0].fix, title };
  };

  test('a red-team config that has no tests, though it is listed', async () => {
    const run = await gateOn(CONFIG, 'suites: [{ config: evals/red/promptfooconfig.yaml }]\n');
    expect(run).toMatchObject({ code: 3, suites: [] });
    expect(run.title).toContain('evals/red/promptfooconfig.yaml: red-team config');
    expect(run.fix).toContain('`tests` of its own');
  });

  test('one with tests that is not listed, with the lines that list it', async () => {
    const run = await gateOn(`${CONFIG}tests: [{ vars: {} }]\n`, 'effort: uniform\n');
    expect(run).toMatchObject({ code: 3, suites: [] });
    expect(run.fix).toContain('suites:\n  - config: "evals/red/promptfooconfig.yaml"');
  });
});

describe('a repository that cannot be compared', () => {
  test('no git', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'pawl-nogit-'));
    expectHelp(await pawl(['gate'], folder), 2, /not inside a git working tree/, folder);
    rmSync(folder, { recursive: true });
  });

  test('no base', async () => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    expectHelp(await pawl(['gate', '--base', 'nowhere'], repository.root), 2, /nowhere/, repository.root);
    repository.git('branch', '-D', 'main');
    expectHelp(await pawl(['gate'], repository.root), 2, /base/, repository.root);
  });

  test('a base that looks like an option', async () => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    expectHelp(await pawl(['gate', '--base=--output=x'], repository.root), 2, /--output=x/, repository.root);
  });

  test('a detached head is compared all the same', async () => {
    using repository = scratchRepository({ ...ruleSuite('evals/gear'), 'README.md': '1' });
    repository.write({ 'README.md': '2' });
    const commit = repository.commit('change');
    repository.git('switch', '--quiet', '--detach', commit);
    const result = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
    expect([result.code, JSON.parse(result.stdout).verdict]).toEqual([0, 'pass']);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written', async () => {
    using repository = scratchRepository({ ...ruleSuite('evals/gear'), 'README.md': '1' });
    chmodSync(repository.root, 0o555);
    const result = await pawl(['gate', '--base', 'main'], repository.root);
    chmodSync(repository.root, 0o755);
    expect(result.stderr).toMatch(/Cannot write/);
  });
});

test('a 10 MB output is cut, not fatal', async () => {
  using repository = scratchRepository({
    'evals/promptfooconfig.yaml':
      'prompts: ["{{q}}"]\nproviders: [file://provider.cjs]\ntests: [{ description: big, vars: { q: "1" }, assert: [{ type: contains, value: x }] }]\n',
    'evals/provider.cjs': '// answers at length\n',
  });
  repository.write({ 'evals/provider.cjs': '// answers at great length\n' });
  repository.commit('change');
  const result = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  expect([result.code, JSON.parse(result.stdout).verdict]).toEqual([0, 'pass']);
});
