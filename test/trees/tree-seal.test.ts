import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commitFiles } from '../../src/trees/git/commit-files.ts';
import { gitIn } from '../../src/trees/git/git.ts';
import { sealTree } from '../../src/trees/tree-seal.ts';
import { scratchRepository } from '../support/files/repository.ts';

const FILES = {
  'evals/promptfooconfig.yaml': 'prompts: [a]\n',
  'evals/provider.ts': 'export default 1;\n',
  'lib/index.js': 'module.exports = 1;\n',
  'package.json': '{}\n',
};

/** A sealed tree with packages and a cache that its setup made, what is done to it, and what the seal says then. */
async function broken(change: (at: (file: string) => string) => void): Promise<string | null> {
  const made = scratchRepository(FILES);
  onTestFinished(() => made[Symbol.dispose]());
  const at = (file: string) => path.join(made.root, file);
  mkdirSync(at('node_modules/kit'), { recursive: true });
  mkdirSync(at('node_modules/.cache'));
  writeFileSync(at('node_modules/kit/index.js'), '1');
  writeFileSync(at('evals/cache.json'), '1');
  writeFileSync(at('evals/client.js'), '1');
  symlinkSync(at('lib'), at('node_modules/own'));
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: made.root, encoding: 'utf8' }).trim();
  const seal = sealTree(made.root, await commitFiles(gitIn(made.root, process.env, [made.root]), commit));
  expect(await seal.broken()).toBe(null);
  change(at);
  const [one, other] = await Promise.all([seal.broken(), seal.broken()]);
  expect(one).toBe(other);
  return one;
}

test.each<[string, (at: (file: string) => string) => void, string]>([
  ['a tracked file that is written', (at) => writeFileSync(at('lib/index.js'), '2'), 'lib/index.js'],
  [
    'one of the same length and time',
    (at) => {
      writeFileSync(at('lib/index.js'), 'module.exports = 2;\n');
      utimesSync(at('lib/index.js'), 0, 0);
    },
    'lib/index.js',
  ],
  ['one that is gone', (at) => rmSync(at('evals/promptfooconfig.yaml')), 'evals/promptfooconfig.yaml'],
  [
    'a link in its place',
    (at) => {
      renameSync(at('lib/index.js'), at('lib/other.txt'));
      symlinkSync(at('lib/other.txt'), at('lib/index.js'));
    },
    'lib/index.js',
  ],
  ['code that setup made', (at) => writeFileSync(at('evals/client.js'), '2'), 'evals/client.js'],
  ['a package', (at) => writeFileSync(at('node_modules/kit/index.js'), '2'), 'node_modules/kit/index.js'],
  [
    'a link to a package',
    (at) => {
      rmSync(at('node_modules/own'));
      symlinkSync('/tmp', at('node_modules/own'));
    },
    'node_modules/own',
  ],
  [
    'a nearer package',
    (at) => {
      mkdirSync(at('evals/node_modules'));
      writeFileSync(at('evals/node_modules/kit.js'), '');
    },
    'evals/node_modules/kit.js',
  ],
  [
    'a module with an ending that is looked for first',
    (at) => writeFileSync(at('evals/provider.js'), ''),
    'evals/provider.js',
  ],
  ['a module before a folder', (at) => writeFileSync(at('lib.js'), ''), 'lib.js'],
  ['another kind of package', (at) => writeFileSync(at('evals/package.json'), '{}'), 'evals/package.json'],
])('%s breaks it', async (_name, change, file) => {
  expect(await broken(change)).toBe(file);
});

test.each<[string, (at: (file: string) => string) => void]>([
  ['results and new caches', (at) => writeFileSync(at('evals/results.json'), '{}')],
  ['a cache that setup made', (at) => writeFileSync(at('evals/cache.json'), '2')],
  ['caches of tools', (at) => writeFileSync(at('node_modules/.cache/x.js'), '')],
  ['answers that are code', (at) => writeFileSync(at('evals/answer.py'), '')],
  [
    'a tracked file that is written as it is',
    (at) => writeFileSync(at('lib/index.js'), readFileSync(at('lib/index.js'))),
  ],
])('%s do not', async (_name, change) => {
  expect(await broken(change)).toBe(null);
});
