import { delimiter } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isDocumentation } from '../../src/inputs/documentation.ts';
import { suiteInputs } from '../../src/inputs/suite-inputs.ts';
import { claimsOf, filesOfServers, touchedBy } from '../../src/inputs/touched.ts';
import { temporaryTree } from '../support/files/temporary.ts';

type Files = Parameters<typeof temporaryTree>[0];

/** The files that touch the suite `evals/tents`, beside a suite of data alone. */
async function touching(
  files: Files,
  changed: readonly string[],
  more: {
    readonly inputs?: readonly string[];
    readonly paths?: readonly string[];
    readonly served?: string[];
  } = {},
) {
  const root = temporaryTree({
    'evals/boots.yaml': 'prompts: [file://boots.txt]\nproviders: [file://boots.cjs]\n',
    'evals/boots.txt': 'Boots',
    'evals/boots.cjs': '',
    ...files,
  });
  const search = (config: string, more: object) =>
    suiteInputs({ root, suite: { config, paths: [], ...more } });
  const [tents, boots] = [
    await search('evals/tents/promptfooconfig.yaml', more),
    await search('evals/boots.yaml', { served: more.served ?? [] }),
  ];
  return touchedBy(tents, changed, claimsOf([tents, boots])).map(({ file, why }) =>
    why ? `${file}: ${why}` : file,
  );
}

const suite = (config: string, more: Files = {}): Files => ({
  'evals/tents/promptfooconfig.yaml': config,
  ...more,
});
const provider = (file: string, code: string) =>
  suite(`providers: ["${file.endsWith('.py') ? 'python:' : 'file://'}${file}"]\n`, {
    [`evals/tents/${file}`]: code,
  });

/** What a pull request may change that no suite names, what another suite reads, and a page. */
const CHANGED = ['lib/data.cjs', 'evals/boots.txt', 'README.md', 'docs/guide.md', 'src/app.test.ts'];

describe('a suite that may read what nobody sees is touched by files that no suite is known to read', () => {
  const made = 'imports modules whose names are made while it runs';
  test.each<[string, Files, string]>([
    [
      'a module name of two texts',
      provider('p.cjs', "require('../../lib/da' + 'ta.cjs')"),
      `evals/tents/p.cjs ${made}`,
    ],
    [
      'a template as a module name',
      provider('p.cjs', `require(\`./$\{n}.cjs\`)`),
      `evals/tents/p.cjs ${made}`,
    ],
    [
      'a file name that is made',
      provider('p.py', 'import sys\nopen(sys.argv[1])'),
      'evals/tents/p.py reads files whose names are made while it runs',
    ],
    [
      'code that starts programs',
      provider('p.mjs', "import { execFileSync } from 'node:child_process';"),
      'evals/tents/p.mjs starts other programs',
    ],
    [
      'Python that starts programs',
      provider('p.py', 'import subprocess'),
      'evals/tents/p.py starts other programs',
    ],
    [
      'a shell script',
      suite('providers: ["exec: ./ask.sh"]', { 'evals/tents/ask.sh': 'cat "$1"' }),
      '`exec: ./ask.sh` is a program of its own',
    ],
    [
      'code that asks a server on this machine',
      provider('p.mjs', "await fetch('http://localhost:3000/chat');"),
      'evals/tents/p.mjs asks a server on this machine, or beside it',
    ],
    [
      'an MCP server',
      suite('providers: [{id: "openai:m", config: {mcp: {server: {command: npx, args: [shop]}}}}]'),
      'evals/tents/promptfooconfig.yaml starts an MCP server',
    ],
    [
      'an MCP server as the provider',
      suite('providers: [{id: mcp, config: {servers: [{command: python3, args: [-m, shop]}]}}]'),
      'evals/tents/promptfooconfig.yaml starts an MCP server',
    ],
    [
      'an agent',
      suite('providers: [{id: "anthropic:claude-agent-sdk"}]'),
      '`anthropic:claude-agent-sdk` is an agent, which reads the files that it chooses',
    ],
    ...['opencode:sdk', 'openinterpreter', 'openclaw:main'].map((id): [string, Files, string] => [
      `an agent: ${id}`,
      suite(`providers: [{id: "${id}"}]`),
      `\`${id}\` is an agent, which reads the files that it chooses`,
    ]),
    [
      'a file name in a case',
      suite('prompts: ["{{doc}}"]\ntests: [{vars: {doc: "file://{{name}}"}}]'),
      'the file name `{{name}}` is only made while the suite runs',
    ],
  ])('%s', async (_name, files, why) => {
    expect(await touching(files, CHANGED)).toEqual([`lib/data.cjs: ${why}`]);
  });

  test.each<[string, Files]>([
    [
      'a server on this machine',
      suite('providers: [{id: https, config: {url: "http://localhost:3000/chat"}}]'),
    ],
    ['an agent at an address on this machine', suite('providers: ["a2a:http://localhost:9999"]')],
    ['a workflow on this machine', suite('providers: ["n8n:http://127.0.0.1:5678/webhook/x"]')],
    ['a server at an address without a host', suite('providers: [{id: https, config: {url: /chat}}]')],
    [
      'a server in a raw request',
      suite(
        'providers: [{id: https, config: {request: "POST /chat HTTP/1.1\\nHost: localhost:3000\\n\\nx"}}]',
      ),
    ],
    ['a module named at run time', provider('p.mjs', 'await import(name);')],
  ])('%s: also by files of other suites, unless `paths` names what it reads', async (_name, files) => {
    const touched = await touching(files, CHANGED);
    expect(touched.map((each) => each.split(':')[0])).toEqual(['lib/data.cjs', 'evals/boots.txt']);
    const named = await touching(files, [...CHANGED, 'app/a.js'], { paths: ['app/**'] });
    expect(named.map((each) => each.split(':')[0])).toEqual(['lib/data.cjs', 'app/a.js']);
    expect(named[1]).toBe('app/a.js');
  });

  const HERE = 'here = os.path.dirname(os.path.abspath(__file__))\n';
  test.each<[string, string, string, string]>([
    [
      'whether a file is there',
      'p.cjs',
      "existsSync(join(__dirname, '..', '..', 'flags', 'off'))",
      'flags/off',
    ],
    [
      'what is said of a file',
      'p.mjs',
      "fs.statSync(new URL('../../lib/data.cjs', import.meta.url))",
      'lib/data.cjs',
    ],
    [
      'a function of a made name',
      'p.cjs',
      "fs['read' + how](join(__dirname, '../../lib/data.cjs'))",
      'lib/data.cjs',
    ],
    [
      'a path for a library',
      'p.cjs',
      "new Database(path.resolve(__dirname, '../../lib/data.cjs'))",
      'lib/data.cjs',
    ],
    ['a folder for a library', 'p.cjs', "configure(path.join(__dirname, '..', '..', 'lib'))", 'lib/data.cjs'],
    [
      'in Python: whether a file is there',
      'p.py',
      `${HERE}os.path.exists(here + '/../../flags/off')`,
      'flags/off',
    ],
    [
      'in Python: what is in a folder',
      'p.py',
      `${HERE}os.scandir(os.path.join(here, '..', '..', 'lib'))`,
      'lib/data.cjs',
    ],
    [
      'in Python: one file of several',
      'p.py',
      `${HERE}open('a'); open(here + '/../../lib/' + 'data' + '.cjs')`,
      'lib/data.cjs',
    ],
    [
      'in Python: a path for a library',
      'p.py',
      `${HERE}config.read(Path(here).parents[1] / 'lib' / 'data.cjs')`,
      'lib/data.cjs',
    ],
    [
      'in Python: a module of a folder that it adds',
      'p.py',
      `${HERE}sys.path.insert(0, os.path.join(here, '..', '..', 'app'))\nfrom shop.rules import R`,
      'app/shop/rules.py',
    ],
    [
      'in Python: a module of two texts',
      'p.py',
      "sys.path.append('../../app')\nimportlib.import_module('sh' + 'op.rules')",
      'app/shop/rules.py',
    ],
    [
      'in Python: code from a file',
      'p.py',
      `${HERE}spec_from_file_location('r', here + '/../../app/shop/rules.py')`,
      'app/shop/rules.py',
    ],
  ])('%s is known by its name, and other files are not asked for', async (_name, file, code, touched) => {
    const files = {
      ...provider(file, `const fs = require('node:fs'), { existsSync } = fs;\n${code}`),
      ...(file.endsWith('.py') ? { 'evals/tents/p.py': `import os, sys\n${code}` } : {}),
      ...{ 'lib/data.cjs': '', 'app/shop/__init__.py': '', 'app/shop/rules.py': '', 'evals/tents/a': '' },
    };
    const changed = ['lib/data.cjs', 'flags/off', 'app/shop/rules.py', 'src/other.ts'];
    expect(await touching(files, changed)).toEqual([touched]);
  });

  test.each([
    ['p.rb', "require_relative './a'; File.read('a.txt'); YAML.load(text)"],
    ['p.go', 'import "example.org/shop/rules"; os.ReadFile("a.txt")'],
  ])('plain names in %s stand for themselves', async (file, code) => {
    const files = { ...provider(file, code), 'evals/tents/a.txt': '', 'go.mod': 'module example.org/shop\n' };
    const changed = ['lib/data.cjs', 'evals/tents/a.txt'];
    expect(await touching(files, changed)).toEqual(['evals/tents/a.txt']);
  });

  test('a Go source may import any package of its module', async () => {
    const files = {
      ...provider('p.go', 'import "example.org/shop/rules"'),
      ...{ 'go.mod': 'module example.org/shop\n', 'rules/rules.go': 'package rules\n' },
    };
    expect(await touching(files, ['rules/rules.go', 'lib/data.cjs'])).toEqual(['rules/rules.go']);
  });

  test.each<[string, Files]>([
    ['a project of its own', { 'app/pyproject.toml': '', 'app/shop/rules.py': '' }],
    ['a project with its code below `src`', { 'app/setup.cfg': '', 'app/src/shop/rules.py': '' }],
    ['a folder of PYTHONPATH', { 'app/lib/shop/rules.py': '' }],
  ])('a Python module of the repository that no source says where to find: in %s', async (_name, files) => {
    vi.stubEnv('PYTHONPATH', ['/elsewhere', '/srv/shop/app/lib'].join(delimiter));
    const changed = [...Object.keys(files).slice(-1), 'app/other.py', 'src/other.ts'];
    const all = { ...provider('p.py', 'import openai\nfrom shop.rules import R'), ...files };
    expect(await touching(all, changed)).toEqual(changed.slice(0, 1));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('a module of a folder that Python adds counts beside one of its name above', async () => {
    const files = {
      ...provider('p.py', "import sys\nsys.path.insert(0, '../../back')\nfrom app.rules import R\n"),
      ...{ 'app/__init__.py': '', 'app/rules.py': '', 'back/app/rules.py': '' },
    };
    expect(await touching(files, ['back/app/rules.py', 'src/other.ts'])).toEqual(['back/app/rules.py']);
  });

  test('a folder in which Python looks for modules counts for what was imported before it was added', async () => {
    const files = {
      ...provider('p.py', 'import _paths\nimport rules\n'),
      'evals/tents/_paths.py': "import sys\nsys.path.append('../../app')\n",
      'app/rules.py': '',
    };
    expect(await touching(files, ['app/rules.py', 'app/other.py'])).toEqual(['app/rules.py']);
  });

  test.each<[string, string]>([
    ['p.py', "os.chdir('../..')\nopen('lib/data.cjs')"],
    ['p.py', 'map(open, names)'],
    ['p.py', "sys.path.insert(0, os.environ['APP'])\nimport rules"],
    ['p.cjs', "process.chdir('../..'); require('fs').readFileSync('lib/data.cjs')"],
    ['p.cjs', "wrap(require('fs'))"],
    ['p.rb', "File.read('a'); File.read(File.join(__dir__, '..', '..', 'lib', name))"],
    ['p.rb', "$LOAD_PATH.unshift(File.expand_path('../../lib', __dir__)); require 'data'"],
    ['p.rb', 'require_relative "../../lib/#{name}"'],
    ['p.go', 'os.ReadFile("a"); os.ReadFile(filepath.Join("..", "..", "lib", name))'],
  ])(
    'what cannot be known makes each file count that no suite is known to read: %s %s',
    async (file, code) => {
      expect(await touching({ ...provider(file, code), 'evals/tents/a': '' }, CHANGED.slice(0, 1))).toEqual([
        expect.stringMatching(
          /^lib\/data\.cjs: evals\/tents\/p\.(?:py|cjs|rb|go) (?:(?:reads files|imports modules) whose names are made|changes its working directory)/,
        ),
      ]);
    },
  );

  test.each([
    ['p.sh', 'R=$(git rev-parse --show-toplevel)\ncd $R/docs\ncat tone.md'],
    ['p.sh', 'cd ../.. && cd docs && cat *.md'],
    ['p.sh', 'git show HEAD:docs/tone.md'],
    ['p.sh', 'cd $DOCS; cat $name.md'],
    ['p.py', "os.chdir(DOCS)\nopen('tone.md')"],
    ['p.cjs', "process.chdir(docs); require('fs').readFileSync('tone.md')"],
    ['p.cjs', "require('child_process').execSync('cd ../../docs && cat tone.md')"],
    ['p.rb', "Dir.chdir(docs) { File.read('tone.md') }"],
    ['p.rb', "Dir.glob(File.join(__dir__, '..', '..', 'docs', '*.md'))"],
    ['p.go', 'os.ReadFile(filepath.Join(docs, name + ".md"))'],
  ])('a page that code names, and may read in another folder, counts: %s %s', async (file, code) => {
    const config = file.endsWith('.sh')
      ? suite('providers: ["exec: ./p.sh"]\n', { 'evals/tents/p.sh': code })
      : provider(file, code);
    const touched = await touching(config, ['docs/tone.md']);
    expect(touched).toEqual([expect.stringMatching(/^docs\/tone\.md: (?:evals\/tents\/|`exec: \.\/)p\.\w+/)]);
    const comment = /\.(?:cjs|go)$/.test(file) ? '//' : '#';
    const commented = Object.fromEntries(
      Object.entries(config).map(([name, text]) => [
        name,
        text === code ? `${comment} See tone.md\n${code.replace(/[\w*$]*\.md/, 'tone.txt')}` : text,
      ]),
    );
    expect(await touching(commented as Files, ['docs/tone.md'])).toEqual([]);
  });

  test('an application that `serve:` starts', async () => {
    const code = provider('p.mjs', 'export default ask;');
    expect(await touching(code, CHANGED)).toEqual([]);
    expect(await touching(code, CHANGED, { served: ['PORT'] })).toEqual([
      'lib/data.cjs: its code may ask the application of `serve:`',
    ]);
    const data = suite(
      'providers: [{id: "openai:chat:x", config: {apiBaseUrl: "http://127.0.0.1:{{env.PORT}}/v1"}}]\n',
    );
    expect(await touching(data, CHANGED)).toEqual([]);
    expect(await touching(data, CHANGED, { served: ['PORT'] })).toHaveLength(1);
    expect(await touching(suite('prompts: ["SUPPORT"]'), CHANGED, { served: ['PORT'] })).toEqual([]);
  });

  test('a list of `inputs` says all that it reads', async () => {
    const files = provider('p.cjs', "require('./da' + 'ta.cjs')");
    const changed = ['lib/data.cjs', 'evals/tents/p.cjs', 'evals/tents/notes.txt', 'src/a.js'];
    expect(await touching(files, changed, { inputs: ['lib/**'] })).toEqual([
      'lib/data.cjs',
      'evals/tents/p.cjs',
    ]);
    expect(await touching(files, changed, { inputs: [] })).toEqual(['evals/tents/p.cjs']);
    expect(await touching(files, changed)).toHaveLength(4);
  });

  test('a suite whose inputs are all seen is touched by nothing else', async () => {
    const files = provider('p.cjs', "require('../../lib/data.cjs')");
    expect(await touching({ ...files, 'lib/data.cjs': '' }, [...CHANGED, 'src/a.js'])).toEqual([
      'lib/data.cjs',
    ]);
    const folder = suite('prompts: ["file://prompts/{{lang}}/x.txt"]');
    expect(await touching(folder, [...CHANGED, 'evals/tents/prompts/de/x.txt'])).toEqual([
      'evals/tents/prompts/de/x.txt',
    ]);
  });
});

describe('a template that includes files', () => {
  const prompt = (text: string) =>
    suite('prompts: [file://p.txt]\nproviders: [echo]\n', {
      'evals/tents/p.txt': text,
      'evals/tents/rules.txt': '',
    });
  const changed = ['evals/tents/rules.txt', 'lib/data.cjs'];

  test.each([
    ['a name', '{% include "rules.txt" %}'],
    ['a name that may be missing', "{%- include 'rules.txt' ignore missing -%}"],
    ['macros', '{% import "rules.txt" as rules %}'],
    ['one macro', '{% from "rules.txt" import rule %}'],
    ['a name on a line of its own', '{%\n  extends\n  "rules.txt"\n%}'],
  ])('by %s is touched by that file alone', async (_name, text) => {
    expect(await touching(prompt(text), changed)).toEqual(['evals/tents/rules.txt']);
  });

  test.each([
    ['that is put together', '{% include "ru" + "les.txt" %}'],
    ['in a variable', '{% set part = "x" %}{% include part %}'],
    ['out of two', '{% include ("rules.txt" if brief else other) %}'],
    ['of an imported file in a variable', '{% from part import rule %}'],
  ])('by a name %s is touched by whatever it may be', async (_name, text) => {
    const touched = await touching(prompt(text), changed);
    expect(touched.map((each) => each.replace(/:.*/s, ''))).toEqual(changed);
  });

  test('in a prompt of one line in the config is touched by that file', async () => {
    const inline = suite(`prompts: ['{% include "rules.txt" %}']\nproviders: [echo]\n`, {
      'evals/tents/rules.txt': '',
    });
    expect(await touching(inline, changed)).toEqual(['evals/tents/rules.txt']);
  });
});

describe('documentation', () => {
  test.each([
    ...[
      'README.md',
      'packages/a/README',
      'CHANGELOG.md',
      'LICENSE',
      'LICENSE-MIT',
      'prompts/README.md',
      'NOTICE',
    ],
    ...['docs/guide.md', 'docs/a/page.html', 'guide.mdx', 'doc/x.txt', 'logo.png', 'site/font.woff2'],
    ...['.github/workflows/ci.yml', '.gitlab-ci.yml', '.vscode/settings.json', '.editorconfig', '.gitignore'],
    ...['CODEOWNERS', '.prettierrc', '.eslintrc.json', 'biome.json', 'renovate.json'],
    ...['src/a.test.ts', 'pkg/a_test.go', 'tests/test_a.py', 'src/__snapshots__/a.snap'],
  ])('%s is', (file) => {
    expect(isDocumentation(file)).toBe(true);
  });

  test.each([
    ...[
      'src/app.js',
      'data.json',
      'docs/lib.cjs',
      'docs/data.json',
      'pawl.yaml',
      'package.json',
      'Dockerfile',
    ],
    ...['prompts/refund.md', 'app/system-prompts/a.txt', 'AGENTS.md', 'CLAUDE.md', 'skills/x/SKILL.md'],
    ...[
      'refund.prompt.md',
      'knowledge/returns.md',
      'fixtures/a.md',
      'eslint.config.js',
      '.gitattributes',
      '.env',
    ],
    ...['notes.txt', 'evals/cases.spec.json', 'docs/policies/refund.md'],
  ])('%s is not', (file) => {
    expect(isDocumentation(file)).toBe(false);
  });
});

test('what a server beside the run may be made of: not documentation, and not data that a suite reads', () => {
  const data = ['evals/rag.yaml', 'evals/questions.csv', 'src/shared.js', 'package-lock.json'];
  const changed = [...data, 'README.md', 'server/index.js', 'data/index.json'];
  expect(filesOfServers(changed, (file) => data.includes(file))).toEqual([
    'src/shared.js',
    'package-lock.json',
    'server/index.js',
    'data/index.json',
  ]);
});
