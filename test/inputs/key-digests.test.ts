import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeyDigests, keyDigests } from '../../src/inputs/keys/key-digests.ts';
import { temporaryTree } from '../support/files/temporary.ts';

type Files = Parameters<typeof temporaryTree>[0];

const CONFIG = `
prompts: [file://prompt.txt, file://chat.json]
providers:
  - openai:chat:m
  - { id: file://provider.js, config: { tools: file://tools.json, corpus: ./docs } }
  - python:provider.py
defaultTest: { options: { transform: file://clean.js } }
tests:
  - file://cases.yaml
  - { vars: { doc: file://doc.txt }, assert: [{ type: javascript, value: file://score.js }] }
`;
const FILES: Files = {
  'evals/promptfooconfig.yaml': CONFIG,
  'evals/prompt.txt': 'Say {{doc}}',
  'evals/chat.json': '[{"role": "user", "content": "file://picture.txt"}]',
  'evals/picture.txt': 'a picture',
  'evals/provider.js':
    "import { ask } from '../lib/ask.js';\nimport fs from 'node:fs';\nexport default ask;\n",
  'lib/ask.js': "import { deep } from './deep.js';\nimport got from 'got';\nexport const ask = deep;\n",
  'lib/deep.js': 'export const deep = 1;\n',
  'evals/tools.json': '[{"type": "function"}]',
  'evals/docs/one.md': 'One',
  'evals/provider.py': 'import helper\nimport requests\n',
  'evals/helper.py': 'x = 1\n',
  'evals/clean.js': 'module.exports = (output) => output.trim();\n',
  'evals/cases.yaml': '- vars: { q: why }\n  assert: [{ type: python, value: file://check.py }]\n',
  'evals/check.py': 'import rules\n',
  'evals/rules.py': 'y = 1\n',
  'evals/score.js': "const rules = require('./score-rules.js');\nmodule.exports = rules;\n",
  'evals/score-rules.js': 'module.exports = () => true;\n',
  'evals/doc.txt': 'A story',
  'README.md': 'Hello',
  'requirements.txt': 'requests==2.32.0\n',
  'package.json': '{"name": "shop"}\n',
  'package-lock.json': lock({ got: '14.0.0', keyv: '5.0.0', prettier: '3.0.0' }),
};

function lock({ got, keyv, prettier }: Record<'got' | 'keyv' | 'prettier', string>): string {
  return JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { got: '*', prettier: '*' } },
      'node_modules/got': { version: got, dependencies: { keyv: '*' } },
      'node_modules/keyv': { version: keyv },
      'node_modules/prettier': { version: prettier },
    },
  });
}

const digestsIn = (files: Files, inputs?: readonly string[], paths: readonly string[] = []) =>
  keyDigests({
    root: temporaryTree(files),
    suite: { config: 'evals/promptfooconfig.yaml', paths, ...(inputs && { inputs }) },
  });

const digestsOfTree = (root: string) =>
  keyDigests({ root, suite: { config: 'evals/promptfooconfig.yaml', paths: [] } });

/** Names of the digests that are not those of the original. */
async function changedBy(change: Files): Promise<string[]> {
  const [before, after] = [await digestsIn(FILES), await digestsIn({ ...FILES, ...change })];
  const named = ({ providers, output, score }: typeof before) => ({
    model: providers?.[0],
    'provider.js': providers?.[1],
    'provider.py': providers?.[2],
    output,
    score,
  });
  const [old, now] = [named(before), named(after)];
  return Object.keys(old).filter(
    (name) => JSON.stringify(old[name as 'score']) !== JSON.stringify(now[name as 'score']),
  );
}

test('every digest of the suite is known', async () => {
  const { providers, output, score } = await digestsIn(FILES);
  expect([...(providers ?? []), output, score].map(({ kind }) => kind)).toEqual(Array(5).fill('known'));
});

describe('a changed file changes what it can change', () => {
  test.each<[string, Files, readonly string[]]>([
    ['nothing', {}, []],
    ['a README', { 'README.md': 'Bye' }, []],
    ['a comment in the config', { 'evals/promptfooconfig.yaml': `# why\n${CONFIG}` }, []],
    ['line ends', Object.fromEntries(Object.entries(FILES).map(crlf)), []],
    ['a prompt: its text is in the cells', { 'evals/prompt.txt': 'Tell {{doc}}' }, []],
    ['a variable: its text is in the cells', { 'evals/doc.txt': 'Another' }, []],
    ['a file that a prompt leaves to the provider', { 'evals/picture.txt': 'b' }, ['output']],
    ['a provider', { 'evals/provider.js': `${FILES['evals/provider.js']}//\n` }, ['provider.js']],
    ['an import two levels deep', { 'lib/deep.js': 'export const deep = 2;\n' }, ['provider.js']],
    ['a tool schema', { 'evals/tools.json': '[]' }, ['provider.js']],
    ['a document of a corpus', { 'evals/docs/one.md': 'Uno' }, ['provider.js']],
    ['a new document of a corpus', { 'evals/docs/two.md': 'Two' }, ['provider.js']],
    ['a Python import', { 'evals/helper.py': 'x = 2\n' }, ['provider.py']],
    ['a transform', { 'evals/clean.js': 'module.exports = (output) => output;\n' }, ['output']],
    ['an assertion', { 'evals/score.js': 'module.exports = () => false;\n' }, ['score']],
    ['an import of an assertion', { 'evals/score-rules.js': 'module.exports = 0;\n' }, ['score']],
    ['an import of an assertion in a file of tests', { 'evals/rules.py': 'y = 2\n' }, ['score']],
    [
      'a package that the code reaches',
      { 'package-lock.json': lock({ got: '14.1.0', keyv: '5.0.0', prettier: '3.0.0' }) },
      ['provider.js'],
    ],
    [
      'a package behind a package',
      { 'package-lock.json': lock({ got: '14.0.0', keyv: '5.0.1', prettier: '3.0.0' }) },
      ['provider.js'],
    ],
    [
      'a package that no code of the suite reaches',
      { 'package-lock.json': lock({ got: '14.0.0', keyv: '5.0.0', prettier: '3.9.0' }) },
      [],
    ],
    ['Python requirements', { 'requirements.txt': 'requests==2.33.0\n' }, ['provider.py']],
  ])('%s', async (_name, change, changed) => {
    expect(await changedBy(change)).toEqual(changed);
  });
});

function crlf([name, text]: [string, Files[string]]): [string, Files[string]] {
  return [name, typeof text === 'string' ? text.replaceAll('\n', '\r\n') : text];
}

test('a suite in another folder, whole, has the same digests', async () => {
  const moved = Object.fromEntries(
    Object.entries(FILES).map(([name, text]) => [name.replace(/^evals\//, 'tests/'), text]),
  );
  const there = await keyDigests({
    root: temporaryTree(moved),
    suite: { config: 'tests/promptfooconfig.yaml', paths: [] },
  });
  const here = await digestsIn(FILES);
  expect(withoutPlaces(there)).toEqual(withoutPlaces(here));
  // Only another suite of the same tree may share its files.
  expect(there.score).not.toEqual(here.score);
});

/** Digests without those that say where files stand in the repository. */
function withoutPlaces(digests: KeyDigests): KeyDigests {
  return JSON.parse(JSON.stringify(digests, (name, value) => (name === 'placed' ? undefined : value)));
}

test('installed packages that the repository holds count for code that imports some', async () => {
  const root = temporaryTree(FILES);
  const digests = (packages: string | null) =>
    keyDigests({
      root,
      suite: { config: 'evals/promptfooconfig.yaml', paths: [] },
      packages: async () => packages,
    });
  const [none, one, two] = [await digests(null), await digests('1'), await digests('2')];
  const same = (one.providers ?? []).map((each, at) => isDeepStrictEqual(each, two.providers?.[at]));
  // A model, `got`, and `requests`; the checks import none.
  expect(same).toEqual([true, false, false]);
  expect(one.score).toEqual(two.score);
  expect(none).toEqual(await digestsOfTree(root));
});

describe('what cannot be seen', () => {
  const suite = (provider: string, more: Files = {}): Files => ({
    'evals/promptfooconfig.yaml': `prompts: [a]\nproviders: [${provider}]\ntests: [{ vars: { q: b } }]\n`,
    'evals/server/app.js': 'one',
    ...more,
  });
  test.each<[string, Files]>([
    ['a server on this machine', suite("'http://localhost:3000/chat'")],
    ['a command of unknown code', suite("'exec: ./ask --fast'")],
    ['an MCP server', suite('{ id: openai:m, config: { mcp: { server: { command: npx } } } }')],
    ['an MCP server as the provider', suite('{ id: mcp, config: { server: { command: python3 } } }')],
    ['a module named at run time', suite('file://p.js', { 'evals/p.js': 'await import(name);' })],
    ['a template as a module name', suite('file://p.js', { 'evals/p.js': `require(\`./$\{x}.js\`);` })],
    ['a module name put together', suite('file://p.js', { 'evals/p.js': "require('./' + x);" })],
    [
      'a module name put together of two texts',
      suite('file://p.js', { 'evals/p.js': "require('./da' + 'ta')" }),
    ],
    ['a template with a folder', suite('file://p.js', { 'evals/p.js': `import(\`./x/$\{x}.js\`);` })],
    ['code that cannot be parsed', suite('file://p.js', { 'evals/p.js': "import { a from './x'" })],
    ['code that is too long', suite('file://p.js', { 'evals/p.js': `//${' '.repeat(2_000_000)}` })],
    ['a Python module named at run time', suite('file://p.py', { 'evals/p.py': 'import_module(name)' })],
    ['code that asks this machine', suite('file://p.js', { 'evals/p.js': "fetch('http://localhost:1/');" })],
    ['files named at run time', suite('file://p.py', { 'evals/p.py': 'open(name)' })],
    ['a command of known code', suite("'exec: ./ask.sh'", { 'evals/ask.sh': 'cat "$1"' })],
    ['code that starts programs', suite('file://p.js', { 'evals/p.js': "import 'node:child_process';" })],
    ['Python that starts programs', suite('file://p.py', { 'evals/p.py': 'import subprocess' })],
  ])('%s is opaque, and known where `inputs` lists it', async (_name, files) => {
    expect((await digestsIn(files)).providers?.[0]?.kind).toBe('opaque');
    expect((await digestsIn(files, undefined, ['evals/server/**'])).providers?.[0]?.kind).toBe('opaque');
    expect((await digestsIn(files, [])).providers?.[0]?.kind).toBe('known');
    const vouched = (await digestsIn(files, ['evals/server/**'])).providers?.[0];
    expect(vouched?.kind).toBe('known');
    const now = await digestsIn({ ...files, 'evals/server/app.js': 'two' }, ['evals/server/**']);
    const edited = now.providers?.[0];
    expect(edited).not.toEqual(vouched);
  });

  test('a config that is code hides everything', async () => {
    const root = temporaryTree({ 'promptfooconfig.js': 'module.exports = {};' });
    const digests = await keyDigests({ root, suite: { config: 'promptfooconfig.js', paths: [] } });
    expect([digests.output.kind, digests.score.kind]).toEqual(['opaque', 'opaque']);
  });

  test('providers in a file of their own are one', async () => {
    const files = suite('file://all.yaml', { 'evals/all.yaml': '- file://p.js\n', 'evals/p.js': 'one' });
    expect((await digestsIn(files)).providers).toBeNull();
    const edited = await digestsIn({ ...files, 'evals/p.js': 'two' });
    expect(edited.output).not.toEqual((await digestsIn(files)).output);
  });
});

test('any edit of any text that code imports is seen, and no two files can be exchanged', async () => {
  const provider = ['evals/provider.js', 'lib/ask.js', 'lib/deep.js', 'evals/tools.json'] as const;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...provider), fc.string({ minLength: 1 }), async (file, text) => {
      const edited = `${FILES[file]}\n// ${text.replace(/[\r\n'"`(]/g, '')} import x`;
      expect(await changedBy({ [file]: edited })).toEqual(['provider.js']);
    }),
    { numRuns: 15 },
  );
  const two = { 'evals/docs/one.md': 'One', 'evals/docs/two.md': 'Two' };
  const exchanged = { 'evals/docs/one.md': 'Two', 'evals/docs/two.md': 'One' };
  const [before, after] = [
    await digestsIn({ ...FILES, ...two }),
    await digestsIn({ ...FILES, ...exchanged }),
  ];
  expect(after.providers?.[1]).not.toEqual(before.providers?.[1]);
});

test('a file that the settings of a model name that the policy names counts for its provider', async () => {
  const digestWith = async (tools: string) => {
    const root = temporaryTree({ 's.yaml': 'providers: ["pawl:model:support"]\n', 'tools.json': tools });
    const models = {
      support: { id: 'x', config: { tools: 'file://tools.json' }, contaminated: 'report' },
    } as const;
    return (await keyDigests({ root, suite: { config: 's.yaml', paths: [], models } })).providers;
  };
  expect(await digestWith('[1]')).toEqual(await digestWith('[1]'));
  expect(await digestWith('[1]')).not.toEqual(await digestWith('[2]'));
});
