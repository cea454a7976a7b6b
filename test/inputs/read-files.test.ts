import { homedir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keyDigests } from '../../src/inputs/keys/key-digests.ts';
import { suiteInputs } from '../../src/inputs/suite-inputs.ts';
import { touchedBy } from '../../src/inputs/touched.ts';
import { temporaryTree } from '../support/files/temporary.ts';

type Files = Readonly<Record<string, string>>;

/** What a change of one file is to the suite of a tree, and whether main's answers to it can be stored. */
async function looked(files: Files, changed: string) {
  const request = { root: temporaryTree(files), suite: { config: 'evals/s.yaml', paths: [] } };
  const [touched] = touchedBy(await suiteInputs(request), [changed], () => false);
  const { providers, output, score } = await keyDigests(request);
  const isStorable = [...(providers ?? []), output, score].every(({ kind }) => kind === 'known');
  return { touched: touched === undefined ? 'no' : touched.why === null ? 'known' : 'maybe', isStorable };
}

const asserting = (type: string, value: string) => ({
  'evals/s.yaml': `providers: [echo]\ntests: ${JSON.stringify([{ assert: [{ type, value }] }])}\n`,
});

describe('files that code inside a config reads', () => {
  test.each<[string, string, string, string, string]>([
    ['one line of Python', 'python', "output in open('a.txt').read()", 'evals/a.txt', 'known'],
    [
      'one line with a made name',
      'javascript',
      "fs.readFileSync('d/' + id).includes(output)",
      'evals/d/1',
      'known',
    ],
    [
      'Python',
      'python',
      "import pathlib\nreturn output == pathlib.Path('d', context['vars']['id']).read_text()",
      'evals/d/1',
      'known',
    ],
    [
      'JavaScript',
      'javascript',
      "const fs = require('fs');\nreturn fs.existsSync('../off/' + 'x')",
      'off/x',
      'known',
    ],
    ['a name with a hole', 'python', "open('d/{{ id }}.txt').read() == output", 'evals/d/1', 'known'],
    ['a hole in the place of a text', 'javascript', 'open({{ file }}) === output', 'lib/x', 'maybe'],
  ])('%s', async (_name, type, value, changed, touched) => {
    const files = { ...asserting(type, value), 'evals/a.txt': '', 'evals/d/1': '' };
    expect((await looked(files, changed)).touched).toBe(touched);
    expect((await looked(files, 'web/page.tsx')).touched).toBe(touched === 'maybe' ? 'maybe' : 'no');
  });

  test.each<[string, Files]>([
    ['a check that names no file', asserting('python', "import json\nreturn json.loads(output)['open']")],
    ['prose that speaks of reading', asserting('llm-rubric', 'Says what open(path) does, and why.')],
    ['code that an answer must hold', asserting('contains', 'open(path)')],
    [
      'code that a case shows',
      { 'evals/s.yaml': 'tests: [{vars: {code: "import os\\nprint(open(name).read())"}}]\n' },
    ],
  ])('none: %s', async (_name, files) => {
    expect(await looked(files, 'web/page.tsx')).toEqual({ touched: 'no', isStorable: true });
  });
});

/** A suite whose provider is one file of code. */
const provider = (file: string, code: string, more: Files = {}) => ({
  'evals/s.yaml': `prompts: [p]\nproviders: ["file://${file}"]\ntests: [{ vars: { a: b } }]\n`,
  [`evals/${file}`]: code,
  'web/page.tsx': '',
  ...more,
});

describe('files that a library reads for the code of a suite', () => {
  test.each<[string, string, string, string]>([
    ['a folder', 'm.py', "import chromadb\nchromadb.PersistentClient('kb')", 'evals/kb/a'],
    ['a folder from the suite', 'lib/m.py', "import chromadb\nchromadb.Client('kb')", 'evals/kb/a'],
    ['a folder by a label', 'm.py', "from x import y\ny(model='kb')", 'evals/kb/a'],
    ['a folder in a list', 'm.py', "from mako.lookup import L\nL(directories=['kb'])", 'evals/kb/a'],
    ['a path of a class', 'm.py', "from x import Y\nY.from_file('kb/' 'a')", 'evals/kb/a'],
    ['each of a made list', 'm.py', "R(input_files=['kb/' + n for n in NAMES])", 'evals/kb/a'],
    [
      'of a decorator',
      'm.py',
      "@hydra.main(version_base=None, config_path='kb')\ndef f(c): pass",
      'evals/kb/a',
    ],
    ['in a query', 'm.py', 'duckdb.sql("select * from \'data/a.csv\'")', 'evals/data/a.csv'],
    ['by a pattern in a query', 'm.py', 'c.execute("select * from \'data/*.csv\'")', 'evals/data/a.csv'],
    ['by an address', 'm.py', "create_engine('sqlite:///data/a.csv')", 'evals/data/a.csv'],
    [
      'by a made address',
      'm.py',
      "create_engine(f'sqlite:///{os.path.dirname(__file__)}/data/a.csv')",
      'evals/data/a.csv',
    ],
    ['a folder of views', 'm.mjs', "import { Eta } from 'eta'\nnew Eta({ views: 'kb' })", 'evals/kb/a'],
    ['a folder by require', 'm.cjs', "const { connect } = require('db')\nconnect('kb')", 'evals/kb/a'],
    ['a module called at once', 'm.cjs', "require('all')('kb')", 'evals/kb/a'],
    ['a path that is made', 'm.mjs', "import matter from 'matter'\nmatter.read('kb/' + name)", 'evals/kb/a'],
    [
      'a pattern of paths',
      'm.mjs',
      "import i from 'i'\ni.use(b).init({ b: { load: './kb/{{lng}}' } })",
      'evals/kb/a',
    ],
    ['a module by its path', 'm.cjs', "const p = require('proxy')\np('./rules', {})", 'evals/rules.js'],
    ['a folder of Ruby code', 'm.rb', "loader.push_dir('kb')", 'evals/kb/a'],
    ['templates of Go', 'm.go', 'template.ParseGlob("kb/*.tmpl")', 'evals/kb/a'],
    ['a data base of Go, by its address', 'm.go', 'sql.Open("s", "file:rules.js?mode=ro")', 'evals/rules.js'],
    ['what a made name begins with', 'm.mjs', "import s from 's'\ns('rul' + n)", 'evals/rules.js'],
    ['what a made name ends with', 'm.py', "from s import S\nS(n + '.js')", 'evals/rules.js'],
    ['a folder in a variable', 'm.py', "import os\nos.environ.setdefault('A', 'kb')", 'evals/kb/a'],
    [
      'by an address, in a script',
      'm.mjs',
      "import k from 'k'\nk('sqlite://data/a.csv')",
      'evals/data/a.csv',
    ],
    ['a name in two parts', 'm.mjs', "import s from 's'\ns('rules' + '.js')", 'evals/rules.js'],
    ['a folder that is set', 'm.py', "import i18n\ni18n.path = 'kb'", 'evals/kb/a'],
    ['a folder that is added', 'm.py', "import i18n\ni18n.path.append('kb')", 'evals/kb/a'],
    ['a folder that a script sets', 'm.mjs', "import { env } from 'e'\nenv.models = 'kb'", 'evals/kb/a'],
    ['a file without an ending', 'm.py', "import s\ns.models_of('LIST')", 'evals/LIST'],
    ['a file to which it adds an ending', 'm.py', "import shelve\nshelve.open('data/a')", 'evals/data/a.csv'],
  ])('%s', async (_name, file, code, changed) => {
    const there = { 'evals/kb/a': '', 'evals/data/a.csv': '', 'evals/rules.js': '', 'evals/LIST': '' };
    const files = provider(file, code, there);
    expect(await looked(files, changed)).toEqual({ touched: 'known', isStorable: true });
    expect((await looked(files, 'web/page.tsx')).touched).toBe('no');
  });

  test.each<[string, string, string]>([
    ['a word that is looked up', 'm.py', "import os\nr.json().get('kb')\nos.environ.get('kb')"],
    ['a made word', 'm.mjs', "import a from 'a'\na('k' + n, n + 'b', [n, 'kb'].join())"],
    ['a star', 'm.mjs', "import a from 'a'\na.select('*')"],
    ['a word that is set', 'm.py', "a = make()\na.path = 'kb'\na.path.append('kb')"],
    ['a word of its own function', 'm.py', "import os\ndef f(a): return a\nf('kb')"],
    ['a word of a log', 'm.py', "import logging\nlogging.getLogger('kb').info('kb')"],
    ['a word that is looked up by a script', 'm.mjs', "import a from 'a'\nheaders.get('kb')"],
    ['a word that is compared', 'm.mjs', "import a from 'a'\nexport default (o) => o === 'kb'"],
  ])('none: %s', async (_name, file, code) => {
    const found = await looked(provider(file, code, { 'evals/kb/a': '' }), 'evals/kb/a');
    expect(found).toEqual({ touched: 'no', isStorable: true });
  });
});

describe('files that a library looks for by names of its own', () => {
  test.each<[string, string, string, string]>([
    ['variables', 'py/m.py', 'from dotenv import load_dotenv\nload_dotenv()', 'evals/py/.env'],
    ['variables of a stage, above', 'py/m.py', "load_dotenv(find_dotenv('.env.eval'))", '.env.eval'],
    ['settings, above', 'm.py', 'from dynaconf import settings', 'settings.toml'],
    ['variables of a script', 'js/m.mjs', "import 'dotenv/config'", 'evals/js/.env'],
    ['a setting of decouple', 'm.py', 'from decouple import config', 'settings.ini'],
    ['variables by another name, above', 'm.py', "load_dotenv(find_dotenv('a.env'))", 'a.env'],
    ['pages of Flask', 'm.py', "render_template('a.txt')", 'evals/templates/a.txt'],
    ['agents of CrewAI', 'm.py', '@CrewBase\nclass A: pass', 'evals/config/agents.yaml'],
    ['prompts of Genkit', 'm.mjs', "import { genkit } from 'genkit'", 'prompts/a.prompt'],
    ['a data base of Prisma', 'm.mjs', 'new PrismaClient()', 'prisma/schema.prisma'],
    ['a gem of a Gemfile', 'm.rb', "require 'acme'", 'gems/acme/lib/acme.rb'],
    ['a gem that holds the suite', 'm.rb', "require 'acme/rules'", 'lib/acme/rules.rb'],
  ])('%s', async (_name, file, code, changed) => {
    const files = provider(file, code, { [changed]: 'A=1', Gemfile: "gem 'acme', path: 'gems/acme'\n" });
    expect(await looked(files, changed)).toEqual({ touched: 'known', isStorable: true });
    expect((await looked(files, 'web/page.tsx')).touched).toBe('no');
  });

  test.each<[string, string, string]>([
    ['settings', 'm.mjs', "import { cosmiconfig } from 'cosmiconfig'\ncosmiconfig('tone')"],
    ['an application of Rails', 'm.rb', "require_relative '../config/environment'"],
    ['a version of a file', 'm.py', "git.Repo('.').git.show('HEAD:a.txt')"],
    ['a version of a file, for a script', 'm.mjs', "import { simpleGit } from 'simple-git'"],
  ])('what may have any name counts as unseen: %s', async (_name, file, code) => {
    expect(await looked(provider(file, code), '.tonerc.json')).toEqual({
      touched: 'maybe',
      isStorable: false,
    });
  });

  test.each<[string, string, string]>([
    ['a.jsonnet', "local b = import 'lib/b.jsonnet'; b", 'evals/lib/b.jsonnet'],
    ['a.pug', 'div\n  include lib/b.pug', 'evals/lib/b.pug'],
    ['a.ejs', "<%- include('lib/b') %>", 'evals/lib/b.ejs'],
    ['a.hbs', '{{> lib/b }}', 'evals/lib/b.hbs'],
  ])('the parts of %s', async (name, text, part) => {
    const files = provider('m.py', `open('${name}')`, { [`evals/${name}`]: text, [part]: '' });
    expect(await looked(files, part)).toEqual({ touched: 'known', isStorable: true });
    expect((await looked(files, 'web/page.tsx')).touched).toBe('no');
  });

  test('the variables of a whole suite are not files of its code: they may be the job’s', async () => {
    const files = provider('m.py', 'load_dotenv()', { '.env': '', 'evals/.env': '' });
    expect(await looked(files, 'evals/.env')).toEqual({ touched: 'no', isStorable: true });
  });
});

describe('modules that Python finds elsewhere', () => {
  test.each<[string, string, string, Files]>([
    [
      'in a folder of settings',
      'from acme.rules import R',
      'lib/acme/rules.py',
      { 'pyproject.toml': '[tool.setuptools]\npackage-dir = {"" = "lib"}\n' },
    ],
    [
      'in a folder of settings, by a line',
      'from acme.rules import R',
      'lib/acme/rules.py',
      { 'setup.cfg': '[options.packages.find]\nwhere = lib\n' },
    ],
    [
      'under another name',
      'from acme.rules import R',
      'core/rules.py',
      { 'pyproject.toml': '[tool.setuptools.package-dir]\nacme = "core"\n' },
    ],
    [
      'by the folder of its package',
      'from acme.rules import R',
      'back/acme/rules.py',
      { 'pyproject.toml': 'packages = ["back/acme"]\n' },
    ],
    [
      'by a setup script',
      'from acme.rules import R',
      'python/acme/rules.py',
      { 'setup.py': "setup(package_dir={'': 'python'})\n" },
    ],
    [
      'by a list with a name of its own',
      "from sys import path as p\np.insert(0, '../lib')\nimport rules",
      'lib/rules.py',
      {},
    ],
    [
      'by the list of a renamed module',
      "import sys as s\ns.path += ['../lib']\nimport rules",
      'lib/rules.py',
      {},
    ],
    ['in code that is a text', "exec('from ru' + 'les import *')", 'evals/rules.py', {}],
    ['by a part of a package', "__import__('pkg', fromlist=['rules'])", 'evals/pkg/rules.py', {}],
    ['by a text with what is in it', "load('rules:answer')", 'evals/rules.py', {}],
  ])('%s', async (_name, code, changed, more) => {
    const files = provider('m.py', code, { [changed]: '', ...more });
    expect((await looked(files, changed)).touched).toBe('known');
    expect((await looked(files, 'web/page.tsx')).touched).toBe('no');
  });

  test.each<[string, string, boolean]>([
    ['code that is made', "exec('import ' + name)", false],
    ['what is installed with the code', "[e.load() for e in entry_points(group='acme')]", false],
    ['code that a model wrote', 'exec(output, {})\neval(output)', true],
  ])('%s', async (_name, code, isStorable) => {
    const found = await looked(provider('m.py', code), 'lib/any.py');
    expect(found).toEqual({ touched: isStorable ? 'no' : 'maybe', isStorable });
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('places that no change can edit', () => {
  test.each<[string, string, string]>([
    ['a new temporary file', 'm.py', "with tempfile.NamedTemporaryFile('w') as f:\n  open(f.name).read()"],
    [
      'a new temporary folder',
      'm.py',
      "with tempfile.TemporaryDirectory() as d:\n  open(os.path.join(d, 'a'))",
    ],
    ['a new temporary name', 'm.py', 'fd, p = tempfile.mkstemp()\nopen(p).read()'],
    [
      'a new folder of a script',
      'm.mjs',
      "const d = mkdtempSync(join(tmpdir(), 'x'))\nreadFileSync(join(d, 'a'))",
    ],
    ['the home folder', 'm.py', "open(os.path.expanduser('~/.config/acme/' + name))"],
    ['the home folder by its path', 'm.py', "(Path.home() / '.cache' / name).read_text()"],
    ['the home folder of a script', 'm.mjs', "existsSync(join(homedir(), '.acme', name))"],
    ['the system', 'm.py', "open('/etc/ssl/certs/' + name)"],
    ['the system, from a script', 'm.mjs', "existsSync('/.dockerenv')"],
    ['bytes', 'm.py', 'Image.open(io.BytesIO(data))'],
    ['what no variable names', 'm.py', "open(os.environ['PAWL_TEST_FILE'])"],
    ['what no variable names, by default', 'm.py', "open(os.getenv('PAWL_TEST_FILE'))"],
    [
      'what no variable names, from a script',
      'm.mjs',
      'const { PAWL_TEST_FILE } = process.env\nreadFileSync(PAWL_TEST_FILE)',
    ],
  ])('%s', async (_name, file, code) => {
    const found = await looked(provider(file, code), 'lib/any.py');
    expect(found).toEqual({ touched: 'no', isStorable: true });
  });

  test('a file of the machine that the job names', async () => {
    vi.stubEnv('PAWL_TEST_FILE', '/etc/acme/credentials.json');
    const code = "import fs from 'fs'\nJSON.parse(fs.readFileSync(process.env.PAWL_TEST_FILE))";
    const found = await looked(provider('m.mjs', code), 'lib/any.py');
    expect(found).toEqual({ touched: 'no', isStorable: true });
  });

  test.each<[string, string, string]>([
    ['a file of the tree', 'kb/a', "open(os.environ['PAWL_TEST_FILE'])"],
    ['a folder of the tree', 'kb', "open(os.environ['PAWL_TEST_FILE'] + '/a')"],
  ])('%s that the job names is read', async (_name, value, code) => {
    vi.stubEnv('PAWL_TEST_FILE', value);
    const files = provider('m.py', code, { 'evals/kb/a': '' });
    expect(await looked(files, 'evals/kb/a')).toEqual({ touched: 'known', isStorable: true });
    expect((await looked(files, 'web/page.tsx')).touched).toBe('no');
  });

  test('credentials that a step of the job wrote into the checkout are not the change’s', async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', `${process.cwd()}/gha-creds-1.json`);
    const code = "import json, os\njson.load(open(os.environ['GOOGLE_APPLICATION_CREDENTIALS']))";
    const found = await looked(provider('m.py', code), 'lib/any.py');
    expect(found).toEqual({ touched: 'no', isStorable: true });
  });

  test('a variable counts as set where code sets it that only another variable names', async () => {
    vi.stubEnv('PAWL_TEST_CODE', 'a.py');
    vi.stubEnv('PAWL_TEST_FILE', '');
    const code = "exec(open(os.environ['PAWL_TEST_CODE']).read())\nopen(os.environ['PAWL_TEST_FILE'])";
    const files = provider('m.py', code, { 'evals/a.py': "os.environ['PAWL_TEST_FILE'] = '../lib/' + x" });
    expect((await looked(files, 'lib/any.py')).touched).toBe('maybe');
  });

  test.each<[string, Files]>([
    ['a `.env` file', { 'evals/.env': 'PAWL_TEST_FILE=../lib/any.py\n' }],
    ['the config', { 'evals/s.yaml': 'env: { PAWL_TEST_FILE: x }\nproviders: ["file://m.py"]\n' }],
    ['code', { 'evals/m.py': "os.environ['PAWL_TEST_FILE'] = made()\nopen(os.environ['PAWL_TEST_FILE'])" }],
    ['code that sets many', { 'evals/m.py': "os.environ.update(x)\nopen(os.environ['PAWL_TEST_FILE'])" }],
    ['code by a made name', { 'evals/m.py': "os.environ[x] = y\nopen(os.environ['PAWL_TEST_FILE'])" }],
  ])('a name that %s may set is not known', async (_name, more) => {
    const files = { ...provider('m.py', "open(os.environ['PAWL_TEST_FILE'])"), ...more };
    expect(await looked(files, 'lib/any.py')).toEqual({ touched: 'maybe', isStorable: false });
  });

  test.each<[string, string]>([
    ['may be that of a checkout elsewhere', "open('/ws/lib/any.py')"],
    ['leads into the folder of the process', `open('${process.cwd()}/' + name)`],
    [
      'begins at the home folder and leads there',
      `open(os.path.expanduser('~/${path.relative(homedir(), process.cwd())}/x'))`,
    ],
    ['is longer than any place', `open('/${'a/'.repeat(50_000)}x')`],
    ['holds the folder of the process', "open('/' + name)"],
    ['is that of a module', "importlib.import_module(os.environ['PAWL_TEST_FILE'])"],
    ['is a folder of modules', "sys.path.insert(0, os.environ['PAWL_TEST_FILE'])"],
    ['comes from something like the environment', "open(environ['PAWL_TEST_FILE'])"],
    ['is in a folder that the code gives', "open(tempfile.mkdtemp(dir=x) + '/a')"],
  ])('a name that %s counts', async (_name, code) => {
    const files = provider('m.py', code, { 'lib/any.py': '' });
    expect((await looked(files, 'lib/any.py')).touched).not.toBe('no');
  });
});

describe('a page for people that a shell script reads', () => {
  test.each([
    ['beside its own folder', 'cat "$(dirname "$0")/../pages/a.md"'],
    ['beside its own folder, which it keeps first', `d=$(dirname "$0")\ncat "\${d}/../pages/a.md"`],
    ['in a folder beside its own', 'cat $HERE/../pages/*.md'],
  ])('%s', async (_, text) => {
    const files = {
      'evals/s.yaml': 'providers: ["exec: sh ../tools/ask.sh"]\n',
      'tools/ask.sh': text,
      'pages/a.md': '',
    };
    expect((await looked(files, 'pages/a.md')).touched).not.toBe('no');
    expect((await looked({ ...files, 'docs/b.md': '' }, 'docs/b.md')).touched).toBe('no');
  });
});
