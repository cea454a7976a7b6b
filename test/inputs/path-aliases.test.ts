import { describe, expect, test } from 'vitest';
import { suiteInputs } from '../../src/inputs/suite-inputs.ts';
import { temporaryTree } from '../support/files/temporary.ts';

type Files = Parameters<typeof temporaryTree>[0];

/** Inputs of a suite whose provider, `app/evals/p.ts`, imports these names. */
async function inputs(names: readonly string[], files: Files) {
  const code = names.map((name) => `import ${JSON.stringify(name)};\n`).join('');
  const config = 'app/evals/s.yaml';
  const root = temporaryTree({
    [config]: 'providers: [file://p.ts]\n',
    'app/evals/p.ts': code,
    'app/package.json': '{"name": "app"}',
    ...files,
  });
  const {
    files: found,
    opaque,
    globs: named,
    unseen,
  } = await suiteInputs({ root, suite: { config, paths: [] } });
  const globs = [...(unseen.some(({ reach }) => reach === 'all') ? ['**'] : []), ...named];
  const own = new Set([config, 'app/evals/p.ts', 'app/package.json']);
  return { files: found.filter((file) => !own.has(file)), opaque, globs };
}
const known = (files: readonly string[]) => ({ files, opaque: [], globs: [] });

describe('path aliases of a tsconfig', () => {
  test('paths, with comments, a mark and trailing commas', async () => {
    const tsconfig = `\uFEFF{
      // The longest pattern wins.
      "compilerOptions": { /* "paths": {} */ "paths": { "lib/*": ["./src/*"], "lib/deep/*": ["./deep/*", "./other/*"], "rules": ["./rules/index.ts"], }, },
    }`;
    expect(
      await inputs(['lib/a', 'lib/deep/b.js', 'rules'], {
        'app/tsconfig.json': tsconfig,
        'app/src/a.tsx': "import 'lib/c';",
        'app/src/c.ts': '',
        'app/src/deep/b.ts': '',
        'app/other/b.ts': '',
        'app/rules/index.ts': '',
      }),
    ).toEqual(
      known(['app/other/b.ts', 'app/rules/index.ts', 'app/src/a.tsx', 'app/src/c.ts', 'app/tsconfig.json']),
    );
  });

  test('a jsconfig, alone and beside a tsconfig: which one counts is known to the loader alone', async () => {
    const config = (folder: string) => `{"compilerOptions": {"paths": {"lib/*": ["./${folder}/*"]}}}`;
    const files = { 'app/src/a.js': '', 'app/other/a.js': '', 'app/jsconfig.json': config('src') };
    expect(await inputs(['lib/a'], files)).toEqual(known(['app/jsconfig.json', 'app/src/a.js']));
    expect(await inputs(['lib/a'], { ...files, 'app/tsconfig.json': config('other') })).toEqual(
      known(['app/jsconfig.json', 'app/other/a.js', 'app/src/a.js', 'app/tsconfig.json']),
    );
    expect(await inputs(['lib/a'], { 'app/jsconfig.json': '{' })).toEqual({
      files: ['app/jsconfig.json'],
      opaque: ['app/jsconfig.json cannot be read'],
      globs: ['**'],
    });
  });

  test('baseUrl, alone and below paths', async () => {
    const files = { 'app/src/a.ts': '', 'app/src/lib/b.ts': '' };
    const alone = { 'app/tsconfig.json': '{"compilerOptions": {"baseUrl": "./src"}}' };
    expect(await inputs(['a', 'lib/b'], { ...files, ...alone })).toEqual(
      known(['app/src/a.ts', 'app/src/lib/b.ts', 'app/tsconfig.json']),
    );
    const both = {
      'app/tsconfig.json': '{"compilerOptions": {"baseUrl": "src", "paths": {"@l/*": ["lib/*"]}}}',
    };
    expect(await inputs(['@l/b'], { ...files, ...both })).toEqual(
      known(['app/src/lib/b.ts', 'app/tsconfig.json']),
    );
  });

  test('what a tsconfig extends, however deep, counts and is an input', async () => {
    const options = '"compilerOptions": {"paths": {"lib/*": ["./lib/*"]}}';
    const files = { 'shared/lib/a.ts': '', 'app/lib/a.ts': '' };
    const chain = {
      'app/evals/tsconfig.json': '{"extends": ["./none", "../tsconfig.json"]}',
      'app/evals/none.json': '{}',
      'app/tsconfig.json': '{"extends": "../shared/tsconfig.base"}',
      'shared/tsconfig.base.json': `{${options}}`,
    };
    const decided = [...Object.keys(chain), 'shared/lib/a.ts'].sort();
    expect(await inputs(['lib/a'], { ...files, ...chain })).toEqual(known(decided));
    const nearer = { ...chain, 'app/tsconfig.json': `{"extends": "../shared/tsconfig.base", ${options}}` };
    expect(await inputs(['lib/a'], { ...files, ...nearer })).toEqual(
      known([...Object.keys(chain), 'app/lib/a.ts'].sort()),
    );
  });

  test('a shared tsconfig that is a package: of this repository, installed, or not there', async () => {
    const lib = { 'app/lib/a.ts': '' };
    const workspace = {
      'package.json': '{"workspaces": ["packages/*"]}',
      'packages/ts/package.json': '{"name": "@team/ts"}',
      'packages/ts/base.json': `{"compilerOptions": {"paths": {"lib/*": ["$\{configDir}/lib/*"]}}}`,
      'app/tsconfig.json': '{"extends": "@team/ts/base.json"}',
    };
    expect((await inputs(['lib/a'], { ...lib, ...workspace })).files).toEqual([
      'app/lib/a.ts',
      'app/tsconfig.json',
      'package.json',
      'packages/ts/base.json',
    ]);
    const missing = {
      'app/tsconfig.json':
        '{"extends": "@tsconfig/node20/tsconfig.json", "compilerOptions": {"paths": {"lib/*": ["./lib/*"]}}}',
    };
    expect(await inputs(['lib/a', 'openai'], { ...lib, ...missing })).toEqual(
      known(['app/lib/a.ts', 'app/tsconfig.json']),
    );
  });

  test('an alias of what is not there is an installed package', async () => {
    const tsconfig = { 'app/tsconfig.json': '{"compilerOptions": {"paths": {"*": ["./types/*"]}}}' };
    expect(await inputs(['openai'], tsconfig)).toEqual(known(['app/tsconfig.json']));
  });

  test.each<[string, string, string]>([
    ['is not JSON', '{"compilerOptions": ', 'app/tsconfig.json cannot be read'],
    [
      'extends what is not in the repository',
      '{"extends": "../../base.json"}',
      'app/tsconfig.json extends ../../base.json, which is not in the repository',
    ],
    [
      'has a pattern that cannot be',
      '{"compilerOptions": {"paths": {"a/*/*": ["./b"]}}}',
      'the path aliases of app/tsconfig.json cannot be read',
    ],
  ])('a tsconfig that %s hides what a name stands for, and a note says so', async (_, tsconfig, told) => {
    const hidden = await inputs(['lib/a'], { 'app/tsconfig.json': tsconfig });
    expect(hidden).toEqual({ files: ['app/tsconfig.json'], opaque: [told], globs: ['**'] });
    expect(await inputs(['./a', 'node:fs'], { 'app/tsconfig.json': tsconfig })).toEqual(
      known(['app/tsconfig.json']),
    );
  });

  test('configs that extend each other in a circle', async () => {
    const circle = {
      'app/tsconfig.json': '{"extends": "./b.json", "compilerOptions": {"paths": {"lib/*": ["./lib/*"]}}}',
      'app/b.json': '{"extends": "./tsconfig.json"}',
      'app/lib/a.ts': '',
    };
    expect(await inputs(['lib/a'], circle)).toEqual(
      known(['app/b.json', 'app/lib/a.ts', 'app/tsconfig.json']),
    );
  });
});

describe('names that a package gives its own files', () => {
  const files: Files = {
    'app/package.json': JSON.stringify({
      imports: {
        '#db': { test: './impl/fake.js', default: './impl/db.js' },
        '#lib/*.js': ['./src/*.js'],
        '#zod': 'zod',
      },
    }),
    'app/impl/db.ts': '',
    'app/impl/fake.ts': '',
    'app/src/a.js': '',
    'app/db.js': '',
  };

  test('under every condition, with a star, and not by a likeness', async () => {
    expect(await inputs(['#db', '#lib/a.js'], files)).toEqual(
      known(['app/impl/db.ts', 'app/impl/fake.ts', 'app/src/a.js']),
    );
  });

  test('a name that leads to no file is said', async () => {
    expect(await inputs(['#gone'], files)).toEqual({
      files: [],
      opaque: ['app/evals/p.ts imports #gone'],
      globs: ['app/**'],
    });
  });
});

describe('files that a path may stand for', () => {
  test('two of the same name: the loader takes one', async () => {
    const files = {
      'app/evals/a.ts': '',
      'app/evals/a.js': '',
      'app/evals/b.mts': '',
      'app/evals/c.jsx': '',
    };
    expect(await inputs(['./a', './b.mjs', './c'], files)).toEqual(known(Object.keys(files).sort()));
  });

  test('a folder with a package.json of its own', async () => {
    const files = { 'app/lib/package.json': '{"main": "dist/main"}', 'app/lib/dist/main.js': '' };
    expect(await inputs(['../lib'], files)).toEqual(known(Object.keys(files).sort()));
  });
});
