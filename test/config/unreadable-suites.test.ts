import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadGateConfig } from '../../src/config/load-gate-config.ts';
import { PawlError } from '../../src/errors.ts';
import { temporaryTree } from '../support/files/temporary.ts';

const suite = 'prompts: [a]\nproviders: [echo]\ntests: [{ vars: { x: 1 } }]\n';

test('a YAML file that is written as a suite and has a syntax error is named with its line; the others go on', () => {
  const root = temporaryTree({
    'evals/promptfooconfig.yaml': suite,
    'evals/more.yaml': 'prompts: [a]\nproviders: [echo\ntests: [b]\n',
    'evals/notes.yaml': 'text: [prompts, providers, tests\n',
    'promptfooconfig-callback.js': 'module.exports = { beforeAll() {} };\n',
  });
  const { suites, skipped } = loadGateConfig({ root });
  expect(suites.map(({ config }) => config)).toEqual(['evals/promptfooconfig.yaml']);
  expect(skipped).toEqual([
    {
      config: 'evals/more.yaml',
      reason: 'written as a suite, and cannot be read (line 2): This is not valid YAML',
    },
  ]);
});

test('a listed suite in a submodule that is not checked out says so', () => {
  const root = temporaryTree({
    'pawl.yaml': 'suites:\n  - config: evals/promptfooconfig.yaml\n',
    '.gitmodules': '[submodule "evals"]\n\tpath = evals\n\turl = ../evals\n',
  });
  try {
    loadGateConfig({ root });
    expect.unreachable();
  } catch (error) {
    const { help } = error as PawlError;
    expect(error).toBeInstanceOf(PawlError);
    expect(JSON.stringify(help)).toContain('It lies in the submodule `evals`, which is not checked out.');
    expect(JSON.stringify(help)).toContain('submodules: true');
  }
});

test('a submodule that is not checked out is said, since its suites are not seen; one that is ignored or filled is not', () => {
  const root = temporaryTree({
    '.gitmodules': ['evals', 'filled', 'libs/odd', 'vendor/x', '../out']
      .map((folder) => `[submodule "${folder}"]\n\tpath = ${folder}\n\turl = ../a\n`)
      .join(''),
    'filled/a.txt': '',
    'pawl.yaml': 'ignore: [libs/]\n',
  });
  for (const folder of ['evals', 'libs/odd', 'vendor/x'])
    mkdirSync(path.join(root, folder), { recursive: true });
  expect(loadGateConfig({ root })).toMatchObject({
    suites: [],
    skipped: [
      {
        config: 'evals',
        reason: 'a submodule that is not checked out: suites in it are not seen',
        isEmptySubmodule: true,
      },
    ],
  });
});

test('suites in submodules are found where one tree is asked alone, and not in other repositories', () => {
  const root = temporaryTree({
    '.gitmodules': '[submodule "evals"]\n\tpath = evals\n\turl = ../evals\n',
    'evals/.git': 'gitdir: ../.git/modules/evals',
    'evals/promptfooconfig.yaml': suite,
    'other/.git': 'gitdir: elsewhere',
    'other/promptfooconfig.yaml': suite,
  });
  const configs = (submodules: boolean) =>
    loadGateConfig({ root, submodules }).suites.map(({ config }) => config);
  expect([configs(true), configs(false)]).toEqual([['evals/promptfooconfig.yaml'], []]);
});
