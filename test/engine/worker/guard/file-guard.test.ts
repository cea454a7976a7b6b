import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { SuiteLocation } from '../../../../src/engine/eval-engine.ts';
import type { ScratchEngine } from '../../scratch-suite.ts';
import { scratchEngine, scratchFolder } from '../../scratch-suite.ts';

let engine: ScratchEngine | undefined;
afterEach(async () => {
  await engine?.close();
});

const MARKER = 'a-secret-of-the-machine';
/** All that a suite comes to, as one text: its samples, or why it did not load. */
const all = async (
  files: Record<string, string>,
  prepare: (root: string, elsewhere: string) => void = () => {},
) => {
  const elsewhere = scratchFolder({ 'secret.txt': MARKER, 'secret.yaml': `- vars: { word: ${MARKER} }\n` });
  const root = scratchFolder(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, text.replaceAll('ELSEWHERE', elsewhere)]),
    ),
  );
  prepare(root, elsewhere);
  engine = scratchEngine({ MARKER, PLACE: elsewhere, CLOUD_CREDENTIALS: path.join(root, 'cloud-1f.json') });
  const location: SuiteLocation = {
    suite: 's',
    arm: 'candidate',
    root,
    config: 'promptfooconfig.yaml',
    env: {},
  };
  try {
    const { samples } = await engine.runAll([await engine.manifest(location)]);
    return JSON.stringify(samples);
  } catch (error) {
    return JSON.stringify(Object(error).help);
  }
};
const suite = (rest: string, prompt = "'{{ word }}'") => `prompts: [${prompt}]\nproviders: [echo]\n${rest}\n`;

describe('files outside of the tree', () => {
  test.each([
    ['a variable', suite('tests: [{ vars: { word: file:///proc/self/environ } }]')],
    ['a variable by an absolute path', suite('tests: [{ vars: { word: file://ELSEWHERE/secret.txt } }]')],
    [
      'a path made by a template',
      suite("tests: [{ vars: { at: ELSEWHERE, word: 'file://{{ at }}/secret.txt' } }]"),
    ],
    ['a schema', suite("tests: [{ vars: { word: { $ref: 'ELSEWHERE/secret.yaml' } } }]")],
    [
      'a setting of a provider, made by a template',
      suite('tests: [{ vars: { word: x } }]').replace(
        '[echo]',
        "[{ id: 'http://127.0.0.1:9/', config: { body: 'file://{{ env.PLACE }}/secret.txt' } }]",
      ),
    ],
    [
      'a setting that is read with each call',
      suite('tests: [{ vars: { word: x, at: ELSEWHERE } }]').replace(
        '[echo]',
        "[{ id: 'openai:chat:m', config: { apiBaseUrl: 'http://127.0.0.1:9/', apiKey: k, tools: 'file://{{ at }}/secret.yaml' } }]",
      ),
    ],
    ['a prompt', suite('tests: [{ vars: { word: x } }]', 'file://ELSEWHERE/secret.txt')],
    ['tests', suite('tests: file://ELSEWHERE/secret.yaml')],
    [
      'an assertion',
      suite('tests: [{ vars: { word: x }, assert: [{ type: equals, value: file://ELSEWHERE/secret.txt }] }]'),
    ],
    [
      'a rubric',
      suite(
        'tests: [{ vars: { word: x }, assert: [{ type: llm-rubric, value: x, provider: echo, rubricPrompt: file://ELSEWHERE/secret.txt }] }]',
      ),
    ],
  ])('are not read: %s', { tags: ['slow'] }, async (_what, config) => {
    const text = await all({ 'promptfooconfig.yaml': config });
    expect(text).not.toContain(MARKER);
    expect(text).toMatch(/lies outside the repository|suite-not-loaded/);
  });

  test('are not read through a link, as a file, in a glob or as a template that another includes', {
    tags: ['slow'],
  }, async () => {
    const text = await all(
      {
        'promptfooconfig.yaml': `
prompts: ['{{ word }}']
providers: [echo]
tests:
  - { vars: { word: file://inner/link.txt } }
  - { vars: { word: '{% include "inner/link.txt" %}' } }
  - { vars: { word: plain } }
`,
      },
      (root, elsewhere) => {
        mkdirSync(path.join(root, 'inner'));
        symlinkSync(path.join(elsewhere, 'secret.txt'), path.join(root, 'inner/link.txt'));
      },
    );
    expect(text).not.toContain(MARKER);
    expect(text).toContain('lies outside the repository');
    expect(text).toContain('"output":"plain"');
  });
});

/** What a checkout of a job holds beside the repository: the token that git fetches with, and what a step has logged in with. */
const left = {
  '.git/config': `[http]\n\textraheader = AUTHORIZATION: basic ${MARKER}\n`,
  'cloud-1f.json': `{ "note": "${MARKER}" }`,
};

test.each([
  ['git’s own folder', { 'promptfooconfig.yaml': suite('tests: [{ vars: { word: file://.g*/config } }]') }],
  [
    'credentials of the job',
    { 'promptfooconfig.yaml': suite('tests: [{ vars: { word: file://cloud-*.json } }]') },
  ],
])('files that a job left in the checkout are not read: %s', async (_what, files) => {
  const text = await all({ ...left, ...files });
  expect(text).not.toContain(MARKER);
  expect(text).toMatch(
    /lies outside the repository|may hold credentials of the job, because the variable CLOUD_CREDENTIALS names it\. If it holds none, give the variable a name/,
  );
});

test.each([
  ['.npmrc', `//registry.npmjs.org/:_authToken=${MARKER}\n`],
  ['.netrc', `machine example.com login a password ${MARKER}\n`],
  ['.docker/config.json', `{ "auths": { "x": { "auth": "${MARKER}" } } }`],
  ['.aws/credentials', `[default]\naws_secret_access_key = ${MARKER}\n`],
])(
  '%s with a secret in it is not read, although no variable names it',
  { tags: ['slow'] },
  async (name, text) => {
    const read = {
      'promptfooconfig.yaml': suite(
        `tests: [{ vars: { word: 'file://${name.replace('.', '[.]')}' } }, { vars: { word: file://${name} } }]`,
      ),
    };
    const found = await all({ [name]: text, ...read });
    expect(found).not.toContain(MARKER);
    expect(found).toContain('holds credentials that a tool logs in by');
  },
);

test('.npmrc without a secret, or with the name of a variable in its place, is read', {
  tags: ['slow'],
}, async () => {
  const read = { 'promptfooconfig.yaml': suite("tests: [{ vars: { word: 'file://.npmrc' } }]") };
  const text = `//registry.npmjs.org/:_authToken=${'$'}{NPM_TOKEN}\nsave-exact=true\n`;
  expect(await all({ '.npmrc': text, ...read })).toContain('save-exact=true');
});

test('other files of the checkout are read by such a pattern', { tags: ['slow'] }, async () => {
  const read = { 'promptfooconfig.yaml': suite('tests: [{ vars: { word: file://cloud-2*.json } }]') };
  expect(await all({ ...left, 'cloud-2.json': 'full of them', ...read })).toContain('full of them');
});

test.each(['.github/tone.md', '.gitignore', 'credentials.md'])(
  '%s is read: it is none of git’s own, and no step left it',
  { tags: ['slow'] },
  async (file) => {
    const read = { 'promptfooconfig.yaml': suite(`tests: [{ vars: { word: 'file://${file}' } }]`) };
    expect(await all({ ...left, [file]: 'full of them', ...read })).toContain('full of them');
  },
);

test('files of the tree, packages that are links, and code that reads what it likes are read', {
  tags: ['slow'],
}, async () => {
  const text = await all(
    {
      'promptfooconfig.yaml': `
prompts: [file://prompt.txt]
providers: [file://provider.js]
tests:
  - vars: { word: file://words/one.txt, name: file://node_modules/names/name.txt }
    assert: [{ type: python, value: file://check.py }, { type: javascript, value: file://check.js }]
`,
      'prompt.txt': '{{ word }} {{ name }}',
      'words/one.txt': 'first',
      'check.py': 'def get_assert(output, context):\n    return "first" in output\n',
      'check.js':
        "module.exports = (output) => require('names').includes('seen') && output.includes('first');",
      'provider.js': `const fs = require('node:fs');
module.exports = class {
  id() { return 'scratch'; }
  async callApi(prompt) { return { output: prompt + ' ' + fs.readFileSync('ELSEWHERE/secret.txt', 'utf8').length }; }
};`,
    },
    (root, elsewhere) => {
      const installed = path.join(elsewhere, 'node_modules/names');
      mkdirSync(installed, { recursive: true });
      writeFileSync(path.join(installed, 'name.txt'), 'linked');
      writeFileSync(path.join(installed, 'index.js'), "module.exports = ['seen'];");
      symlinkSync(path.join(elsewhere, 'node_modules'), path.join(root, 'node_modules'));
    },
  );
  expect(text).toContain(`"output":"first linked ${MARKER.length}"`);
  expect(text).toContain('"passed":true');
});

test('a suite in TypeScript loads in a repository that lies below the package of something else', {
  tags: ['slow'],
}, async () => {
  const config =
    "export default { prompts: ['{{word}}'], providers: ['echo'], tests: [{ vars: { word: 'a' } }] };\n";
  const above = scratchFolder({
    'package.json': '{ "private": true }',
    'repository/promptfooconfig.ts': config,
  });
  engine = scratchEngine({});
  const { cells } = await engine.manifest({
    suite: 's',
    arm: 'candidate',
    root: path.join(above, 'repository'),
    config: 'promptfooconfig.ts',
    env: {},
  });
  expect(cells).toHaveLength(1);
});

test.each(['promptfooconfig.ts', 'promptfooconfig.mjs'])(
  'a suite in %s uses a package that is installed above its repository',
  { tags: ['slow'] },
  async (name) => {
    const config =
      "import { word } from 'names';\nexport default { prompts: ['{{word}}'], providers: ['echo'], tests: [{ vars: { word } }] };\n";
    const above = scratchFolder({
      'node_modules/names/package.json': '{ "name": "names", "type": "module", "exports": "./index.js" }',
      'node_modules/names/index.js': "export { word } from './word.js';\n",
      'node_modules/names/word.js': "export const word = 'a';\n",
      [`repository/${name}`]: config,
    });
    engine = scratchEngine({});
    const root = path.join(above, 'repository');
    const { cells } = await engine.manifest({ suite: 's', arm: 'candidate', root, config: name, env: {} });
    expect(cells).toHaveLength(1);
  },
);
