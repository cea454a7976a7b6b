import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { cleanEnv, documentOf } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';

// The real engine: what is attacked is the process of main's side and the files that it starts from.

const WORDS = ['kettle', 'lantern', 'compass', 'hammock', 'blanket', 'canteen', 'hatchet', 'whistle'];
const config = `prompts: [file://prompt.txt]
providers: [file://provider.cjs]
tests:
${WORDS.map((word) => `  - { description: ${word}, vars: { word: ${word} }, assert: [{ type: equals, value: ${word} }] }`).join('\n')}
`;
/** Answers with the word as long as the prompt is polite. \`first\` runs before its first answer. */
const provider = (first = '') => `
const fs = require('node:fs'), os = require('node:os'), path = require('node:path');
let isFirst = true;
module.exports = class {
  id() { return 'own'; }
  async callApi(prompt) {
    if (isFirst) { isFirst = false; ${first} }
    const [, polite, word] = /^(please |kindly )?(.*)$/.exec(prompt.trim());
    return { output: polite ? word : 'no' };
  }
};`;
const main = {
  'evals/promptfooconfig.yaml': config,
  'evals/prompt.txt': 'please {{word}}\n',
  'evals/provider.cjs': provider(),
  '.gitignore': '.pawl/\nnode_modules/\n',
};
/** Main's tree, and the processes that work in it. */
const FIND = `
const base = path.join(os.tmpdir(), fs.readdirSync(os.tmpdir()).find((name) => name.startsWith('pawl-base-')));
const kill = () => fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).forEach((pid) => {
  try { if (fs.readlinkSync('/proc/' + pid + '/cwd').startsWith(base)) process.kill(Number(pid), 'SIGKILL'); } catch {}
});
const pause = (ms) => new Promise((go) => setTimeout(go, ms));`;

/** Runs the gate on a change of that suite, with the real engine and a folder of its own for temporary files. */
async function gate(
  change: Record<string, string>,
  before: Record<string, string> = main,
  untracked: Record<string, string> = {},
) {
  const repository = scratchRepository(before);
  onTestFinished(() => repository[Symbol.dispose]());
  repository.write(change);
  repository.commit('Change');
  repository.write(untracked);
  const temporary = temporaryFolder();
  let [stdout, stderr] = ['', ''];
  const terminal = {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env: cleanEnv({ TMPDIR: temporary, RUNNER_TEMP: temporary }),
    cwd: () => repository.root,
  };
  const code = await runCli(['gate', '--base', 'main', '--format', 'json'], terminal);
  if (stdout === '') throw new Error(stderr);
  const document = documentOf({ stdout });
  const file = path.join(repository.root, '.pawl/samples.jsonl');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const samples = lines.filter((line) => line.includes('"arm"')).map((line) => JSON.parse(line));
  return { code, document, samples };
}

const rude = { 'evals/prompt.txt': '{{word}}\n' };
const attacking = (first: string) => ({ ...rude, 'evals/provider.cjs': provider(`${FIND}${first}`) });

describe.skipIf(process.platform !== 'linux')('a pull request whose code reaches for main’s side', () => {
  test('breaks its prompt, and is blocked where it leaves main alone', async () => {
    const { code, document } = await gate(rude);
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });

  test.each([
    [
      'poisons main’s provider and ends its process',
      'fs.writeFileSync(path.join(base, \'evals/provider.cjs\'), \'module.exports = class { id() { return "own"; } async callApi() { return { output: "no" }; } };\'); kill(); await pause(300);',
    ],
    [
      'puts another module in the place of main’s and ends its process',
      "fs.mkdirSync(path.join(base, 'evals/node_modules')); fs.writeFileSync(path.join(base, 'evals/node_modules/x.js'), ''); kill(); await pause(300);",
    ],
    ['ends main’s process while it waits', 'await pause(1500); kill(); await pause(300);'],
    [
      'removes main’s tree and ends its process',
      'fs.rmSync(base, { recursive: true, force: true }); kill(); await pause(300);',
    ],
  ])('%s: not measured, in plain words', async (_name, first) => {
    const { code, document } = await gate(attacking(first));
    expect([code, document.verdict]).toEqual([3, 'not-measured']);
    const [suite] = document.suites;
    expect(suite).toMatchObject({ verdict: 'not-measured', cause: 'cross-tree' });
    expect(JSON.stringify(suite?.reasons)).toMatch(/main's tree while the gate ran|ended main's process/);
  });
});

/** A suite whose code imports a package, which is installed for the change as its lock file says. */
const kit = (version: string) =>
  `${JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/kit': { version }, 'node_modules/other': { version: '1.0.0' } } })}\n`;
const using = {
  ...main,
  'package.json': '{ "dependencies": { "kit": "*" } }\n',
  'package-lock.json': kit('1.0.0'),
  'evals/provider.cjs': `const kit = require('kit');\n${provider()}`,
};
const installed = { 'node_modules/kit/index.js': 'module.exports = 1;\n' };
/** Nobody can tell the answers apart. */
const mended = { 'evals/prompt.txt': 'kindly {{word}}\n' };

test('a file of main’s that is changed while main runs is named, and blocks nothing: main’s own code may have', async () => {
  const writing = "fs.appendFileSync('notes.txt', 'asked');";
  const files = { ...main, 'evals/notes.txt': '', 'evals/provider.cjs': provider(writing) };
  const { code, document } = await gate(mended, files);
  expect([code, document.verdict]).toEqual([0, 'pass']);
  expect(document.notes.join('\n')).toContain("Something changed `evals/notes.txt` in main's tree");
});

describe('packages that main borrows', () => {
  test.each([
    ['a lock file', { 'package-lock.json': kit('2.0.0') }],
    ['a patch of a package', { 'patches/kit+1.0.0.patch': '+module.exports = 2;\n' }],
    [
      'a script that edits them as they are installed',
      {
        'package.json':
          '{ "dependencies": { "kit": "*" }, "scripts": { "postinstall": "sed -i s/1/2/ node_modules/kit/index.js" } }\n',
      },
    ],
    ['settings of the package manager', { '.npmrc': 'registry=https://packages.example.com\n' }],
    [
      'overrides of pnpm',
      {
        'package.json':
          '{ "dependencies": { "kit": "*" }, "pnpm": { "overrides": { "kit": "npm:evil" } } }\n',
      },
    ],
  ])('are other code by %s: the suite is not measured', async (_name, change) => {
    const { code, document } = await gate({ ...mended, ...change }, using, installed);
    expect([code, document.suites[0]?.cause]).toEqual([3, 'cross-tree']);
    expect(JSON.stringify(document.suites[0]?.reasons)).toMatch(/packages that are installed for this PR/);
  });

  test.each([
    [
      'only other scripts',
      {
        'package.json':
          '{ "version": "2.0.0", "description": "x", "dependencies": { "kit": "*" }, "scripts": { "test": "x" } }\n',
      },
    ],
    [
      'a package that the suite does not reach',
      {
        'package-lock.json': kit('1.0.0').replace(
          'node_modules/other":{"version":"1',
          'node_modules/other":{"version":"2',
        ),
      },
    ],
  ])('are main’s where the change edits %s', async (_name, change) => {
    const { code, document } = await gate({ ...mended, ...change }, using, installed);
    expect([code, document.verdict]).toEqual([0, 'pass']);
  });

  test('do not matter to a suite without code', async () => {
    const plain = {
      'evals/promptfooconfig.yaml':
        'prompts: ["{{q}}"]\nproviders: [echo]\ntests: [{ vars: { q: a }, assert: [{ type: contains, value: a }] }]\n',
      'package-lock.json': kit('1.0.0'),
    };
    const change = {
      'package-lock.json': kit('2.0.0'),
      'evals/promptfooconfig.yaml': plain['evals/promptfooconfig.yaml'].replace('"{{q}}"', '"say {{q}}"'),
    };
    const { code, document } = await gate(change, { ...main, ...plain }, installed);
    expect([code, document.verdict]).toEqual([0, 'pass']);
  });
});

describe('an honest suite', () => {
  const writing = `
fs.writeFileSync('cache.json', '{}'); fs.writeFileSync('results.txt', prompt); fs.utimesSync('prompt.txt', new Date(), new Date());
if (process.cwd().includes('pawl-base-') && !fs.existsSync('crashed')) { fs.writeFileSync('crashed', ''); process.kill(process.pid, 'SIGSEGV'); await new Promise(() => {}); }`;

  test('that writes into its tree and crashes at work on main’s side goes on', async () => {
    const files = { ...main, 'evals/provider.cjs': provider(writing) };
    const { document, samples } = await gate(mended, files);
    const causes = samples.flatMap(({ result }) => (result.kind === 'errored' ? [result.cause] : []));
    expect(new Set(causes)).toEqual(new Set(['crash']));
    expect(samples.some(({ arm, result }) => arm === 'baseline' && result.kind === 'scored')).toBe(true);
    expect(document.suites[0]?.cause).not.toBe('cross-tree');
  });
});
