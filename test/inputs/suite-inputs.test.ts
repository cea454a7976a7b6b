import { describe, expect, test } from 'vitest';
import { suiteInputs } from '../../src/inputs/suite-inputs.ts';
import { touchedBy } from '../../src/inputs/touched.ts';
import { temporaryTree } from '../support/files/temporary.ts';
import { textOfRejection } from '../support/known-error.ts';

type Files = Parameters<typeof temporaryTree>[0];

/** Inputs of the suite `evals/s.yaml`, or of the first file where that is absent. */
function inputs(files: Files, paths: readonly string[] = []) {
  const config = 'evals/s.yaml' in files ? 'evals/s.yaml' : (Object.keys(files)[0] as string);
  return suiteInputs({ root: temporaryTree(files), suite: { config, paths } });
}
const others = async (files: Files) => (await inputs(files)).files.filter((file) => file !== 'evals/s.yaml');

/** Files that exist beside every suite of the table. */
const around: Files = Object.fromEntries(
  [
    'evals/a.txt',
    'evals/b.txt',
    'evals/sub/c.txt',
    'evals/t.csv',
    'evals/t.xlsx',
    'evals/p.py',
    'evals/q.js',
    'evals/f.js',
    'evals/s.go',
    'evals/docs/d.md',
    'evals/parts/v12.md',
    'evals/filter',
    'evals/settings',
    'evals/more.env',
    'README.md',
  ].map((file) => [file, '']),
);

describe('what a config may refer to', () => {
  test.each<[string, string, readonly string[]]>([
    ['a prompt by file://', 'prompts: ["file://a.txt"]', ['evals/a.txt']],
    ['a prompt by plain path', 'prompts: [a.txt, ./sub/c.txt]', ['evals/a.txt', 'evals/sub/c.txt']],
    ['a single prompt', 'prompts: a.txt', ['evals/a.txt']],
    ['prompts as a mapping', 'prompts: {a.txt: first, b.txt: second}', ['evals/a.txt', 'evals/b.txt']],
    ['a prompt with a label', 'prompts: [{id: a.txt, label: x}]', ['evals/a.txt']],
    ['a glob', 'prompts: ["*.txt"]', ['evals/a.txt', 'evals/b.txt']],
    ['a glob by file://', 'prompts: ["file://**/*.txt"]', ['evals/a.txt', 'evals/b.txt', 'evals/sub/c.txt']],
    ['a folder', 'prompts: ["sub/"]', ['evals/sub/c.txt']],
    ['a prompt function', 'prompts: ["file://p.py:make", "q.js:make"]', ['evals/p.py', 'evals/q.js']],
    ['tests by plain path', 'tests: t.csv', ['evals/t.csv']],
    ['tests by file://', 'tests: ["file://t.csv"]', ['evals/t.csv']],
    ['a sheet', 'tests: "file://t.xlsx#Sheet1"', ['evals/t.xlsx']],
    ['a sheet with a slash in its name', 'tests: "file://t.xlsx#May/June"', ['evals/t.xlsx']],
    ['a sheet of a plain path', 'tests: "t.xlsx#a#b/c"', ['evals/t.xlsx']],
    ['a test generator', 'tests: {path: "file://p.py:cases", config: {}}', ['evals/p.py']],
    ['vars', 'tests: [{vars: {doc: "file://docs/d.md"}}]', ['evals/docs/d.md']],
    ['a glob of alternatives', 'prompts: ["@(a|b).txt"]', ['evals/a.txt', 'evals/b.txt']],
    ['the same by file://', 'prompts: ["file://sub/+(c|d).txt"]', ['evals/sub/c.txt']],
    ['a glob that leaves out', 'prompts: ["file://[!b].txt"]', ['evals/a.txt']],
    ['a glob of a class', 'prompts: ["file://sub/[[:alpha:]].txt"]', ['evals/sub/c.txt']],
    ['a glob of a range', 'prompts: ["file://parts/v{8..12}*.md"]', ['evals/parts/v12.md']],
    ['a glob of letters', 'prompts: ["{a..b}*.txt"]', ['evals/a.txt', 'evals/b.txt']],
    ['vars by glob', 'tests: [{vars: "docs/*.md"}]', ['evals/docs/d.md']],
    ['a Python provider', 'providers: ["python:p.py", "file://p.py:other"]', ['evals/p.py']],
    ['a provider with options', 'providers: [{id: "python:p.py:call", config: {}}]', ['evals/p.py']],
    ['a provider as a key', 'providers: [{"python:p.py": {config: {}}}]', ['evals/p.py']],
    ['a Go provider', 'providers: ["golang:s.go"]', ['evals/s.go']],
    ['a command', 'providers: ["exec: node q.js --fast"]', ['evals/q.js']],
    ['a module command', 'providers: ["exec: python -m p"]', ['evals/p.py']],
    ['an extension', 'extensions: ["file://q.js:beforeAll"]', ['evals/q.js']],
    ['a nunjucks filter', 'nunjucksFilters: {up: f.js}', ['evals/f.js']],
    ['a filter in a file without an end', 'nunjucksFilters: {up: filter}', ['evals/filter']],
    ['variables in a file without an end', 'commandLineOptions: {envPath: settings}', ['evals/settings']],
    [
      'a list of such files in one text',
      'commandLineOptions: {envPath: "settings, more.env"}',
      ['evals/more.env', 'evals/settings'],
    ],
    ['a transform', 'defaultTest: {options: {transform: "file://q.js"}}', ['evals/q.js']],
    ['an assertion', 'tests: [{assert: [{type: javascript, value: "file://q.js"}]}]', ['evals/q.js']],
    ['a grader that is code', 'defaultTest: {options: {provider: {text: "python:p.py"}}}', ['evals/p.py']],
    ['a file above the suite', 'tests: [{vars: {doc: "file://../README.md"}}]', ['README.md']],
    ['a folder in a provider', 'providers: [{id: x, config: {corpus: ./docs}}]', ['evals/docs/d.md']],
    [
      'an MCP server',
      'providers: [{id: x, config: {mcp: {server: {command: node, args: [q.js]}}}}]',
      ['evals/q.js'],
    ],
    ['a file inside longer text', 'tests: [{vars: {x: "see file://a.txt, please"}}]', ['evals/a.txt']],
    ['an alias', 'x: &p ["*.txt"]\nprompts: *p', ['evals/a.txt', 'evals/b.txt']],
    [
      'Python in the config',
      'tests: [{assert: [{type: python, value: "import p\\nreturn p.ok(output)"}]}]',
      ['evals/p.py'],
    ],
    [
      'JavaScript in the config',
      'tests: [{assert: [{type: javascript, value: "require(\'./q.js\')(output)"}]}]',
      ['evals/q.js'],
    ],
    ['nothing: prose', 'prompts: ["Say a.txt aloud and/or sub."]', []],
    ['nothing: an output', 'outputPath: "file://a.txt"', []],
    ['nothing: missing', 'prompts: ["file://gone.txt"]', []],
    ['nothing: a web address', 'tests: https://docs.google.com/spreadsheets/d/x', []],
    ["nothing: the suite's own folder", 'providers: [{id: x, config: {dir: ../evals}}]', []],
  ])('%s', async (_, config, expected) => {
    expect(await others({ 'evals/s.yaml': `${config}\n`, ...around })).toEqual(expected);
  });

  test('what the settings of a model refer to that the policy names, from the folder of the suite and its own', async () => {
    const root = temporaryTree({
      'evals/s.yaml': 'providers: ["pawl:model:support"]\n',
      'evals/tools.json': '[]',
      'models/call.py': 'import shared\n',
      'models/shared.py': '',
      'models/other.json': '[]',
      'models/pawl.yaml': '',
    });
    const models = {
      support: { id: 'python:call.py', config: { tools: 'file://tools.json' }, contaminated: 'report' },
      other: { id: 'x', config: { tools: 'file://other.json' }, contaminated: 'report' },
    } as const;
    const suite = { config: 'evals/s.yaml', paths: [], models, modelsFile: 'models/pawl.yaml' };
    const { files, code } = await suiteInputs({ root, suite });
    expect([files, code]).toEqual([
      ['evals/s.yaml', 'evals/tools.json', 'models/call.py', 'models/pawl.yaml', 'models/shared.py'],
      true,
    ]);
  });

  test("what lies in an external file, from its own folder and from the suite's", async () => {
    expect(
      await others({
        'evals/s.yaml': 'tests: file://cases/all.yaml\ndefaultTest: file://shared/default.json\n',
        'evals/cases/all.yaml': '- vars: {a: "file://near.txt", b: "file://a.txt"}\n- $ref: more.yaml#/0\n',
        'evals/cases/more.yaml': '- vars: {c: "file://../a.txt"}\n',
        'evals/cases/near.txt': 'see file://b.txt\n{% include "../inc.txt" %}',
        'evals/shared/default.json': '{"assert": [{"type": "is-json", "value": "file://schema.json"}]}',
        'evals/shared/schema.json': '{"$defs": {"x": {"$ref": "#/$defs/x"}}}',
        'evals/inc.txt': '',
        ...around,
      }),
    ).toEqual([
      'evals/a.txt',
      'evals/b.txt',
      'evals/cases/all.yaml',
      'evals/cases/more.yaml',
      'evals/cases/near.txt',
      'evals/inc.txt',
      'evals/shared/default.json',
      'evals/shared/schema.json',
    ]);
  });

  test('files named in the cells of a CSV file', async () => {
    const csv = 'doc,__expected\n"file://docs/d.md","python: file://p.py"\n';
    expect(await others({ 'evals/s.yaml': 'tests: t.csv\n', ...around, 'evals/t.csv': csv })).toEqual([
      'evals/docs/d.md',
      'evals/p.py',
      'evals/t.csv',
    ]);
  });

  test('each link of a chain is an input', async () => {
    expect(
      await others({
        'evals/s.yaml': 'prompts: [linked/p.txt]\n',
        'evals/linked': { link: '../links/now' },
        'links/now': { link: '../shared' },
        'shared/p.txt': { link: './q.txt' },
        'shared/q.txt': { link: 'r.txt' },
        'shared/r.txt': 'x',
      }),
    ).toEqual([
      'evals/linked',
      'evals/linked/p.txt',
      'links/now',
      'shared/p.txt',
      'shared/q.txt',
      'shared/r.txt',
    ]);
  });

  test('a link is an input by both its names', async () => {
    expect(
      await others({
        'evals/s.yaml': 'prompts: [linked/p.txt]\n',
        'shared/p.txt': '',
        'evals/linked': { link: '../shared' },
      }),
    ).toEqual(['evals/linked', 'evals/linked/p.txt', 'shared/p.txt']);
  });
});

describe('code', () => {
  test('brings its imports, the files it names, and manifests up to the root', async () => {
    const found = await inputs({
      'evals/s.yaml': 'providers: [file://provider.ts]\n',
      'evals/provider.ts': `import { rules } from '../lib/rules.js';\nexport * from "./more";\nconst x = await import('../lib/lazy');\n// don't trip\nreadFileSync(join(dir, 'data.json'));\nimport fs from 'node:fs';`,
      'evals/more/index.ts': `const y = require('../../lib/old.cjs');`,
      'evals/data.json': '{}',
      'lib/rules.ts': `import type { T } from './types';`,
      'lib/types.ts': '',
      'lib/lazy.mjs': '',
      'lib/old.cjs': '',
      'lib/other.ts': '',
      'package.json': '{}',
      'package-lock.json': '{}',
      'evals/package.json': '{}',
      'other/package.json': '{}',
    });
    expect(found.files).toEqual([
      'evals/data.json',
      'evals/more/index.ts',
      'evals/package.json',
      'evals/provider.ts',
      'evals/s.yaml',
      'lib/lazy.mjs',
      'lib/old.cjs',
      'lib/rules.ts',
      'lib/types.ts',
      'package-lock.json',
      'package.json',
    ]);
    expect(found.code).toBe(true);
    expect(found.opaque).toEqual([]);
  });

  test('Python: modules beside, above, below src, relative, and in packages', async () => {
    expect(
      await others({
        'evals/s.yaml': 'providers: ["python:pkg/provider.py"]\n',
        'evals/pkg/provider.py':
          'import os, near\nfrom . import sibling\nfrom ..up import thing as t\nfrom app.rules import (\n  one,  # first\n  two,\n)\nimport tools.deep as d\n',
        'evals/pkg/near.py': '',
        'evals/pkg/sibling.py': '',
        'evals/up.py': '',
        'src/app/__init__.py': '',
        'src/app/rules/__init__.py': '',
        'src/app/rules/two.py': '',
        'tools/deep.py': '',
        'os.txt': '',
        'requirements-dev.txt': '',
        'uv.lock': '',
      }),
    ).toEqual([
      'evals/pkg/near.py',
      'evals/pkg/provider.py',
      'evals/pkg/sibling.py',
      'evals/up.py',
      'requirements-dev.txt',
      'src/app/__init__.py',
      'src/app/rules/__init__.py',
      'src/app/rules/two.py',
      'tools/deep.py',
      'uv.lock',
    ]);
  });

  test.each<[string, string]>([
    ['behind another statement', 'import os; import near'],
    ['behind a word that asks', 'try: import near\nexcept ImportError: near = None'],
    ['over two lines', 'import os, \\\n  near'],
    ['over two lines of Windows', 'from . import \\\r\n  near'],
    ['beside a comment with a bracket', 'from . import (\n  os,  # a) b\n  near,\n)'],
    ['close to the dot', 'from .import near'],
    ['by all that a package offers', 'from inner import *'],
  ])('Python imports a module %s', async (_name, code) => {
    const files = {
      'evals/s.yaml': 'providers: ["python:p.py"]\n',
      'evals/p.py': code,
      'evals/near.py': '',
      'evals/inner/__init__.py': '__all__ = ["near"]\n',
      'evals/inner/near.py': '',
    };
    expect(await others(files)).toContain(code.includes('inner') ? 'evals/inner/near.py' : 'evals/near.py');
  });

  test.each<[string, string, string]>([
    ['a loader of documents', 'p.py', "DirectoryLoader('kb', glob='*.md').load()"],
    ['a loader of a store', 'p.py', "FAISS.load_local('kb', model)"],
    ['a value that is a place', 'p.py', "chromadb.PersistentClient(path='kb')"],
    ['a loader of a made name', 'p.py', "config = OmegaConf.load(f'kb/{name}.yaml')"],
    ['a lazy table', 'p.py', "pl.scan_csv('kb/*.md')"],
    ['an opener of another name', 'p.py', "read = open\nread('kb/' + name)"],
    ['an opener of a library', 'p.py', "await anyio.open_file('kb/' + name)"],
    ['a module seen from its package', 'p.py', "import_module('.inner', package='kb')"],
    ['a module named in settings', 'p.py', "os.environ.setdefault('SETTINGS', 'kb.inner')"],
    ['a globbing library', 'p.mjs', "import find from 'fast-glob'; await find('kb/*.md');"],
    [
      'a loader of documents in a script',
      'p.mjs',
      "import { DirectoryLoader } from 'x'; new DirectoryLoader('kb').load();",
    ],
    ['a folder of templates', 'p.mjs', "import n from 'nunjucks'; n.configure('kb');"],
    ['a file of Bun', 'p.mjs', "await Bun.file('kb/' + name).text();"],
    ['a function of one', 'p.mjs', "import { globby } from 'globby'; await globby('kb');"],
  ])('%s counts with its place', async (_name, file, code) => {
    const found = await inputs({
      'evals/s.yaml': `providers: ["file://${file}"]\n`,
      [`evals/${file}`]: code,
      'evals/kb/a.md': '',
      'evals/kb/inner.py': '',
    });
    expect([...found.files, ...found.globs].join(' ')).toContain('evals/kb/');
  });

  test.each<[string, string]>([
    ['a loader of what is open', "with open('a.txt') as f: rules = json.load(f)"],
    ['a loader of a name of elsewhere', "model = load_model(name)\nmodel = load_model('gpt-4')"],
    ['a log', "logging.basicConfig(filename=f'kb/{day}.log')"],
    ['an argument', "parser.add_argument('kb')"],
  ])('%s does not make a suite unseen', async (_name, code) => {
    const found = await inputs({
      'evals/s.yaml': 'providers: ["file://p.py"]\n',
      'evals/p.py': code,
      'evals/a.txt': '',
      'evals/kb/a.md': '',
    });
    expect([found.opaque, found.unseen]).toEqual([[], []]);
    expect(found.files).not.toContain('evals/kb/a.md');
  });

  const workspace: Files = {
    'evals/s.yaml': 'providers: [file://p.mjs]\n',
    'evals/p.mjs': `import { ask } from '@team/shared/ask';`,
    'packages/shared/package.json': '{"name": "@team/shared", "dependencies": {"base": "*", "zod": "4"}}',
    'packages/shared/ask.js': '',
    'packages/shared/data/x.bin': '',
    'packages/shared/node_modules/y/index.js': '',
    'packages/base/package.json': '{"name": "base"}',
    'packages/unused/package.json': '{"name": "unused"}',
  };
  const expected = [
    'evals/p.mjs',
    'package.json',
    'packages/base/package.json',
    'packages/shared/ask.js',
    'packages/shared/data/x.bin',
    'packages/shared/package.json',
  ];

  test('workspace packages that the root declares, with those they depend on', async () => {
    expect(await others({ ...workspace, 'package.json': '{"workspaces": ["packages/*"]}' })).toEqual(
      expected,
    );
    expect(
      await others({ ...workspace, 'package.json': '{"workspaces": {"packages": ["./packages/*/"]}}' }),
    ).toEqual(expected);
    expect(
      await others({
        ...workspace,
        'package.json': '{}',
        'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
      }),
    ).toEqual([...expected, 'pnpm-workspace.yaml'].sort());
  });

  test('workspace packages that are linked in node_modules', async () => {
    expect(
      await others({
        ...workspace,
        'package.json': '{}',
        'node_modules/@team/shared': { link: '../../packages/shared' },
        'node_modules/base': { link: '../packages/base' },
        'node_modules/zod/package.json': '{}',
      }),
    ).toEqual(expected);
  });

  test.each(['link:', 'portal:', 'file:', 'workspace:'])(
    'packages of this repository that a package.json names by %s, installed or not',
    async (protocol) => {
      const named = (block: string, name: string, folder: string) =>
        JSON.stringify({ [block]: { [name]: `${protocol}${folder}` } });
      const pnp = { ...workspace, '.pnp.cjs': '', '.yarnrc.yml': '' };
      const decided = ['.pnp.cjs', '.yarnrc.yml', ...expected.filter((file) => !file.includes('base'))];
      const inside = { 'packages/shared/package.json': '{"name": "other"}' };
      const found = (manifests: Files) => others({ ...pnp, ...inside, ...manifests });
      expect(
        await found({ 'package.json': named('dependencies', '@team/shared', './packages/shared') }),
      ).toEqual(decided);
      expect(
        await found({ 'package.json': named('resolutions', '@team/shared@npm:^1', 'packages/shared') }),
      ).toEqual(decided);
      const nearer = {
        'package.json': '{}',
        'evals/package.json': named('devDependencies', '@team/shared', '../packages/shared'),
      };
      expect(await found(nearer)).toEqual([...decided, 'evals/package.json'].sort());
    },
  );

  test('a package that imports itself by its name', async () => {
    const self = { 'evals/s.yaml': 'providers: [file://p.mjs]\n', 'evals/p.mjs': `import 'app';` };
    const root = await inputs({ ...self, 'package.json': '{"name": "app"}', 'lib/a.js': '' });
    expect(root.unseen).toEqual([
      { why: 'its code imports the package at the root of the repository', reach: 'all' },
    ]);
    const inside = await inputs({
      ...self,
      'package.json': '{"name": "x"}',
      'evals/package.json': '{"name": "app"}',
    });
    expect(inside.globs).toEqual(['evals/**']);
  });

  test('a suite without code does not depend on lock files', async () => {
    const found = await inputs({
      'evals/s.yaml': 'prompts: ["From now on:\\nfrom the user"]\n',
      'package-lock.json': '{}',
    });
    expect(found).toEqual({
      files: ['evals/s.yaml'],
      globs: [],
      guessed: [],
      opaque: [],
      unseen: [],
      code: false,
    });
  });
});

describe('what cannot be known without running it', () => {
  const opaque = async (files: Files, paths: readonly string[] = []) => {
    const { opaque: told, globs, unseen } = await inputs(files, paths);
    return { told, globs: [...(unseen.some(({ reach }) => reach === 'all') ? ['**'] : []), ...globs] };
  };

  const imports = (code: string, file = 'p.cjs', more: Files = {}) =>
    opaque({
      'evals/s.yaml': `providers: [file://${file}]\n`,
      [`evals/${file}`]: code,
      'evals/lib/a.cjs': '',
      ...more,
    });

  test('modules whose names are made count with the folder that they begin with, or with everything', async () => {
    const told = ['evals/p.cjs imports modules whose names are made while it runs'];
    expect(await imports("require('./da' + 'ta.cjs');")).toEqual({ told, globs: ['evals/**'] });
    expect(await imports(`require(\`./lib/$\{name}.cjs\`);`)).toEqual({ told, globs: ['evals/lib/**'] });
    expect(await imports('await import(name);')).toEqual({ told, globs: ['**'] });
    expect(await imports("require('../../' + name);")).toEqual({ told, globs: [] });
    expect((await imports('import_module(name)', 'p.py')).globs).toEqual(['**']);
  });

  test('code that cannot be parsed is said, and what it seems to import counts', async () => {
    const broken = {
      'evals/s.yaml': 'providers: [file://p.js]\n',
      'evals/p.js': "import { a from './lib/a';\nrequire('x'",
    };
    const whole = { ...broken, 'evals/lib/a.cjs': '' };
    expect({ files: (await inputs(whole)).files, ...(await opaque(whole)) }).toEqual({
      files: ['evals/lib/a.cjs', 'evals/p.js', 'evals/s.yaml'],
      told: ['evals/p.js cannot be parsed (line 1)'],
      globs: ['**'],
    });
  });

  test('code that is too long to be searched', async () => {
    const told = ['evals/p.js is too long to be searched'];
    expect(await imports(`//${' '.repeat(2_000_000)}`, 'p.js')).toEqual({ told, globs: ['**'] });
  });

  test('code inside the config', async () => {
    const inline = (value: string) =>
      opaque({
        'evals/s.yaml': `tests: [{assert: [{type: javascript, value: ${JSON.stringify(value)}}]}]\n`,
      });
    const told = ['code in evals/s.yaml imports modules whose names are made while it runs'];
    expect(await inline("const a = require('./lib/' + b);\nreturn a(output);")).toEqual({
      told,
      globs: ['evals/lib/**'],
    });
    expect(await inline('(await import(context.vars.module)).default(output)')).toEqual({
      told,
      globs: ['**'],
    });
    expect(await inline("require('./lib/{{kind}}.cjs')(output, {{limit}})")).toEqual({
      told,
      globs: ['evals/lib/**'],
    });
    expect(await inline('You require(s) a ticket; import(ant) news: say so.')).toEqual({
      told: [],
      globs: [],
    });
  });

  test('a template counts with everything in the folder it begins with', async () => {
    expect(await opaque({ 'evals/s.yaml': 'prompts: ["file://prompts/{{lang}}/x.txt"]\n' })).toEqual({
      told: ['prompts/{{lang}}/x.txt'],
      globs: ['evals/prompts/**'],
    });
    expect((await opaque({ 'evals/s.yaml': 'prompts: ["file://{{env.DIR}}/x.txt"]\n' })).globs).toEqual([
      '**',
    ]);
    expect((await opaque({ 'evals/s.yaml': 'tests: [{vars: {x: "file://{{doc}}"}}]\n' })).globs).toEqual([
      'evals/**',
    ]);
  });

  test('a filter in a file without an end counts with everything: what it loads is not known', async () => {
    const files = { 'evals/s.yaml': 'nunjucksFilters: {up: filter}\n', 'evals/filter': "require('./tab')" };
    expect(await opaque(files)).toEqual({ told: ['filter'], globs: ['**'] });
  });

  test('so do filters that stand in another file', async () => {
    const files = {
      'evals/s.yaml': "nunjucksFilters: {$ref: 'o.yaml#/f'}\n",
      'evals/o.yaml': 'f: {up: filter}\n',
      'evals/filter': '',
    };
    expect(await opaque(files)).toEqual({ told: ['o.yaml#/f'], globs: ['**'] });
  });

  test('a config that is code counts with its folder', async () => {
    expect(await opaque({ 'evals/promptfooconfig.ts': 'export default {}' })).toEqual({
      told: ['evals/promptfooconfig.ts is code'],
      globs: ['evals/**'],
    });
  });

  test('code that reads files by made-up names counts with its folder', async () => {
    const code = 'import sys\nprint(open(sys.argv[1]).read())\n';
    expect(
      await opaque({ 'evals/s.yaml': 'providers: ["python:../tools/p.py"]\n', 'tools/p.py': code }),
    ).toEqual({
      told: ['tools/p.py reads files whose names are made while it runs'],
      globs: ['tools/**'],
    });
  });

  test.each([
    ['c.cjs', 'fs.existsSync(path.join(__dirname, name));'],
    ['c.cjs', "fs.statSync(path.join(__dirname, ['a', 'txt'].join('.'))).size;"],
    ['c.cjs', 'fs.cpSync(path.join(__dirname, name), place);'],
    ['c.cjs', 'await fs.openAsBlob(path.join(__dirname, name));'],
    ['c.cjs', 'process.loadEnvFile(path.join(__dirname, name));'],
    ['c.py', 'os.path.exists(os.path.join(HERE, name))'],
    ['c.py', 'shutil.copy(os.path.join(HERE, name), place)'],
    ['c.py', 'runpy.run_path(os.path.join(HERE, name))'],
    ['c.py', 'parser = configparser.ConfigParser()\nparser.read(os.path.join(HERE, name))'],
    ['c.py', 'linecache.getlines(os.path.join(HERE, name))'],
    ['c.py', 'sqlite3.connect(os.path.join(HERE, name))'],
    ['c.rb', 'Pathname.new(__dir__).join(name).read'],
    ['c.rb', 'JSON.load_file(__dir__ + name)'],
  ])(
    'a check in %s that looks at a file by a made-up name counts with its folder: %s',
    async (file, code) => {
      const assertion = `tests: [{assert: [{type: javascript, value: "file://${file}"}]}]\n`;
      expect(await opaque({ 'evals/s.yaml': assertion, [`evals/${file}`]: code, 'evals/a.txt': '' })).toEqual(
        {
          told: [`evals/${file} reads files whose names are made while it runs`],
          globs: ['evals/**'],
        },
      );
    },
  );

  test.each([
    ['c.py', "import_module('li' + name)", true],
    ['c.py', "import_module('li' + 'st')", false],
    ['c.py', "import_module('list')", false],
    ['c.rb', "load __dir__ + '/list.rb'", true],
    ['c.rb', 'require_relative "lists/#{name}"', true],
    ['c.rb', "require 'json'\nrequire_relative 'list' # words\nload('list.rb') if words", false],
  ])('in %s, %s imports by a made-up name: %s', async (file, code, isMade) => {
    const assertion = `tests: [{assert: [{type: python, value: "file://${file}"}]}]\n`;
    const { told } = await opaque({ 'evals/s.yaml': assertion, [`evals/${file}`]: code });
    expect(told).toEqual(isMade ? [`evals/${file} imports modules whose names are made while it runs`] : []);
  });

  test('a made name is said also where another text names a file, with the folder that it begins with', async () => {
    const reading = (code: string) =>
      imports(code, 'p.mjs', { 'package.json': '{}', 'evals/a.txt': '', 'data/b.txt': '' });
    const told = ['evals/p.mjs reads files whose names are made while it runs'];
    expect(await reading("const a = 'a.txt'; readFileSync('./' + name);")).toEqual({
      told,
      globs: ['evals/**'],
    });
    expect((await reading("readFileSync('../' + name); 'a.txt';")).globs).toEqual(['**', 'evals/**']);
    expect(await reading("readFileSync(join(here, '..', 'data', name));")).toEqual({
      told: [],
      globs: ['data/**'],
    });
    expect(await reading("readFileSync(join(here, '../data', 'b.txt'));")).toEqual({
      told: [],
      globs: ['data/**'],
    });
    expect(await reading("readFileSync('../data/' + name);")).toEqual({ told: [], globs: ['data/**'] });
    expect(await reading("const load = (f) => readFileSync(join(here, f)); load('a.txt');")).toEqual({
      told: [],
      globs: [],
    });
    expect(await reading("page.open('https://example.com');")).toEqual({ told: [], globs: [] });
  });

  test('a worker is an import', async () => {
    const worker = { 'evals/w.mjs': "import './lib/a.cjs';" };
    expect(await imports('new Worker(name);', 'p.mjs', worker)).toEqual({
      told: ['evals/p.mjs imports modules whose names are made while it runs'],
      globs: ['**'],
    });
    const { files } = await inputs({
      'evals/s.yaml': 'providers: [file://p.mjs]\n',
      'evals/p.mjs': "new Worker(new URL('w.mjs', import.meta.url));",
      'evals/lib/a.cjs': '',
      ...worker,
    });
    expect(files).toEqual(['evals/lib/a.cjs', 'evals/p.mjs', 'evals/s.yaml', 'evals/w.mjs']);
  });

  test.each(['http://localhost:3000/chat', 'https://{{HOST}}/chat', 'ws://127.0.0.1:80'])(
    'the application behind %s may be anything, unless the policy says what',
    async (url) => {
      const config = { 'evals/s.yaml': `providers: [{id: https, config: {url: "${url}"}}]\n` };
      expect(await opaque(config)).toEqual({ told: [url], globs: ['**'] });
      expect(await opaque(config, ['app/**'])).toEqual({ told: [url], globs: ['app/**'] });
      expect((await opaque({ 'evals/s.yaml': `providers: ["${url}"]\n` })).told).toEqual([url]);
    },
  );

  test('a model server on this machine is not an application of the repository', async () => {
    const config =
      'providers: [{id: "openai:chat:x", config: {apiBaseUrl: "http://localhost:1"}}, https://api.example.com]\n';
    expect(await opaque({ 'evals/s.yaml': config })).toEqual({ told: [], globs: [] });
  });

  test('a command without a word that is a file may run anything', async () => {
    expect((await opaque({ 'evals/s.yaml': 'providers: ["exec: npm run ask"]\n' })).globs).toEqual(['**']);
  });
});

describe('circles', () => {
  const told = (files: Files) => textOfRejection(() => inputs(files));

  test('of files', async () => {
    expect(
      await told({
        'evals/s.yaml': 'prompts: [a]\ntests: file://t/one.yaml\n',
        'evals/t/one.yaml': '- vars: {}\n- $ref: two.yaml\n',
        'evals/t/two.yaml': '- file://one.yaml\n',
      }),
    ).toMatchInlineSnapshot(`
      "exit 2
      evals/t/one.yaml:2:9: These references go round in a circle. [config/cycle]
        The chain: evals/t/one.yaml → evals/t/two.yaml → evals/t/one.yaml.
        To fix: remove one of them, or move what both need into a file of its own"
    `);
  });
  test('of a file with itself', async () => {
    expect(await told({ 'evals/s.yaml': 'prompts: [a]\ntests: file://s.yaml\n' })).toMatchInlineSnapshot(`
      "exit 2
      evals/s.yaml:2:15: These references go round in a circle. [config/cycle]
        The chain: evals/s.yaml → evals/s.yaml.
        To fix: remove one of them, or move what both need into a file of its own"
    `);
  });
  test('of pointers inside the config', async () => {
    expect(
      await told({ 'evals/s.yaml': 'parts:\n  a: {$ref: "#/parts/b"}\n  b: {x: {$ref: "#/parts/a"}}\n' }),
    ).toMatchInlineSnapshot(`
      "exit 2
      evals/s.yaml:2:14: These references go round in a circle. [config/cycle]
        The chain: #/parts/b → #/parts/a → #/parts/b.
        To fix: remove one of them, or move what both need into a file of its own"
    `);
  });
  test('none: the same file twice, recursive schemas, text that names its own file', async () => {
    expect(
      await others({
        'evals/s.yaml':
          'tests: ["file://t.yaml", "file://t.yaml"]\nproviders: [{config: {schema: "file://x.json"}}]\n',
        'evals/t.yaml': '# file://t.yaml\n- vars: {a: b}\n',
        'evals/x.json': '{"properties": {"next": {"$ref": "x.json"}}}',
      }),
    ).toEqual(['evals/t.yaml', 'evals/x.json']);
  });
});

test('a suite that cannot be read is an error at its line', async () => {
  expect(await textOfRejection(() => inputs({ 'evals/s.yaml': 'prompts: [a\n' }))).toMatchInlineSnapshot(`
    "exit 2
    evals/s.yaml:1:10: This is not valid YAML. [config/yaml-syntax]
      This bracket is not closed with \`]\`.
      To fix: write \`]\` at its end, or quote the text if the bracket belongs to it"
  `);
});

test('touchedBy names the changed files that count', async () => {
  const found = await inputs(
    { 'evals/s.yaml': 'prompts: ["p/*.txt"]\ntests: t.csv\n', 'evals/p/a.txt': '', 'evals/t.csv': '' },
    ['src/**', 'docs/[ab].md'],
  );
  const changed = [
    'README.md',
    'evals/p/a.txt',
    'evals/p/new.txt',
    'evals/p/new.md',
    'evals/t.csv',
    'src/.hidden/x.ts',
    'docs/a.md',
    'docs/c.md',
  ];
  expect(touchedBy(found, changed, () => false).map(({ file }) => file)).toEqual([
    'evals/p/a.txt',
    'evals/p/new.txt',
    'evals/t.csv',
    'src/.hidden/x.ts',
    'docs/a.md',
  ]);
});

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'a file without an end that names another one',
    {
      'evals/s.yaml': "prompts: {$ref: 'one#/p'}\n",
      'evals/one': "p: {$ref: 'two#/q'}\n",
      'evals/two': 'q: ["file://a.txt"]\n',
    },
    ['evals/a.txt', 'evals/one', 'evals/two'],
  ],
  [
    'a file whose end says nothing',
    {
      'evals/s.yaml': "prompts: {$ref: 'one.inc#/p'}\n",
      'evals/one.inc': "p: {$ref: 'two.json#/q'}\n",
      'evals/two.json': '{"q": "file://a.txt"}',
    },
    ['evals/a.txt', 'evals/one.inc', 'evals/two.json'],
  ],
  [
    'a bare name of a file behind it',
    {
      'evals/s.yaml': "commandLineOptions: {envPath: {$ref: 'o.yaml#/c'}}\n",
      'evals/o.yaml': 'c: settings, more.env\n',
    },
    ['evals/more.env', 'evals/o.yaml', 'evals/settings'],
  ],
  [
    'such a name in the config itself',
    { 'evals/s.yaml': "commandLineOptions: {envPath: {$ref: '#/x/y'}}\nx: {y: settings}\n" },
    ['evals/settings'],
  ],
  [
    'a file behind data that is too long to be parsed',
    {
      'evals/s.yaml': 'tests: file://t.yaml\n',
      'evals/t.yaml': `- vars: settings\n- assert: {$ref: 'o.yaml#/a'}\n# ${'x'.repeat(1_000_000)}\n`,
      'evals/o.yaml': 'a: []\n',
    },
    ['evals/o.yaml', 'evals/settings', 'evals/t.yaml'],
  ],
])('what `$ref` leads to is an input: %s', async (_, files, expected) => {
  expect(
    await others({
      ...files,
      ...Object.fromEntries(Object.entries(around).filter(([file]) => !(file in files))),
    }),
  ).toEqual(expected);
});

test('cases in JSON are read by their values, also where their texts open more brackets than they close', async () => {
  const cases = Array.from({ length: 600 }, (_, at) => ({ vars: { code: `if (a == ${at}) { [ "\\` } }));
  const schema = { $ref: 'schema.json#/definitions/answer' };
  const files = {
    'evals/s.yaml': 'tests: file://cases.json\n',
    'evals/cases.json': JSON.stringify([{ assert: [{ type: 'is-json', value: schema }] }, ...cases]),
    'evals/schema.json': '{}',
  };
  expect(await others(files)).toEqual(['evals/cases.json', 'evals/schema.json']);
});

describe('a part of a config that another file holds, by its address', () => {
  test.each([
    ['with a place in it', 'part.yaml#/a/b'],
    ['as an address of a file', 'file://part.yaml#/a/b'],
    ['with the folder of the tree', './part.yaml'],
    ['with signs as numbers', 'p%61rt%2Eyaml#/a'],
    ['with what it asks for', 'part.yaml?version=2#/a'],
    ['with signs as numbers, and what it asks for', 'p%61rt.yaml?version=2'],
  ])('%s, is a file of the suite, and so is what that refers to', async (_name, address) => {
    const files = {
      'evals/s.yaml': `prompts:\n  - $ref: '${address}'\n`,
      'evals/part.yaml': "a: { b: { $ref: 'more%20parts.json' } }\n",
      'evals/more parts.json': '{"a": "file://prompt.txt"}',
      'evals/prompt.txt': '',
    };
    expect(await others(files)).toEqual(['evals/more parts.json', 'evals/part.yaml', 'evals/prompt.txt']);
  });

  test('at a server may be anything, and in a schema is its own business', async () => {
    const address = 'https://example.com/part.json';
    const { unseen } = await inputs({ 'evals/s.yaml': `prompts:\n  - $ref: ${address}\n` });
    expect(unseen.map(({ why }) => why)).toEqual([`the server at \`${address}\` may be this repository's`]);
    const keyed = address.replace('//', '//user:key@').concat('?key=key#key');
    expect((await inputs({ 'evals/s.yaml': `prompts:\n  - $ref: '${keyed}'\n` })).unseen).toEqual(unseen);
    const schema = { type: 'is-json', value: { properties: { a: { $ref: address } } } };
    const config = { tests: [{ assert: [schema] }] };
    expect((await inputs({ 'evals/s.yaml': JSON.stringify(config) })).unseen).toEqual([]);
  });
});
