import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptImports } from '../../src/inputs/modules/script-imports.ts';
import { mayImport } from '../../src/inputs/references/code-references.ts';

const modulesIn = (text: string, file = 'a.js') => scriptImports(file, text).modules;
const unknownIn = (text: string, file = 'a.js') => scriptImports(file, text).unknown;
const MADE = 'imports modules whose names are made while it runs';
/** A `$` and a brace, which the linter would read as a template of the test itself. */
const hole = (name: string) => `$\{${name}}`;

describe('modules that a source imports', () => {
  test.each<[string, string, readonly string[]]>([
    ['names', "import { a, b as c } from './x.js';", ['./x.js']],
    ['a default and a namespace', "import a, * as b from './x.js'", ['./x.js']],
    ['nothing but the effect', "import './x.js'", ['./x.js']],
    [
      'over several lines, with comments',
      "import {\n  a, // don't\n  /* ' */ b,\n} from\n  './x.js'",
      ['./x.js'],
    ],
    ['minified', 'import{a}from"./x.js";export*from"./y.js"', ['./x.js', './y.js']],
    ['export of names', "export { a, default as b } from './x.js'", ['./x.js']],
    ['export of all', "export * from './x.js'; export * as y from './y.js'", ['./x.js', './y.js']],
    ['attributes', "import a from './x.json' with { type: 'json' }", ['./x.json']],
    ['attributes of old', "import a from './x.json' assert { type: 'json' }", ['./x.json']],
    ['a dynamic import', "const a = await import('./x.js');", ['./x.js']],
    ['a dynamic import with attributes', "import('./x.json', { with: { type: 'json' } })", ['./x.json']],
    ['a dynamic import behind comments', "import(/* one */ /* two */ // three\n './x.js')", ['./x.js']],
    ['a template without holes', 'import(`./x.js`); require(`./y.js`)', ['./x.js', './y.js']],
    ['an escaped name', String.raw`import './\x78.js'`, ['./x.js']],
    ['deferred', "import defer * as a from './x.js'", ['./x.js']],
    ['inside a template', `const a = \`${hole("require('./x.js')")}\`;`, ['./x.js']],
    ['require', "const { a } = require('./x.js')", ['./x.js']],
    ['require over several lines', "require\n(\n'./x.js'\n,)", ['./x.js']],
    ['require in a condition', "if (a) b = a && require('./x.js')", ['./x.js']],
    ['require.resolve', "require.resolve('./x.js'); require['resolve']('./y.js')", ['./x.js', './y.js']],
    ['module.require', "module.require('./x.js')", ['./x.js']],
    ['a loader of its own', "const { answer } = await jiti.import('./dep')", ['./dep']],
    ['a loader that is called', "tsx.require('./dep', __filename)", ['./dep']],
    ['the main module', "require.main.require('./dep')", ['./dep']],
    ['the main module of the process', "globalThis.process?.mainModule.require('./dep')", ['./dep']],
    ['a module under another name', "const self = module; self.require('./dep')", ['./dep']],
    ['what Bun has', "import.meta.require('./dep')", ['./dep']],
    [
      'a maker in a variable',
      "const make = m.createRequire; const r = make(__filename); r('./x.js')",
      ['./x.js'],
    ],
    ['import.meta.resolve', "import.meta.resolve('./x.js')", ['./x.js']],
    ['an optional call', "require?.('./x.js')", ['./x.js']],
    ['one of two', "import(a ? './x.js' : './y.js')", ['./x.js', './y.js']],
    ['a parameter that is called require', "(function (require) { require('./x.js'); })()", ['./x.js']],
    ['require by another name', "const load = require; load('./x.js')", ['./x.js']],
    [
      'a require of its own',
      "import { createRequire as make } from 'node:module';\nconst load = make(import.meta.url);\nload('./x.js')",
      ['node:module', './x.js'],
    ],
    ['a require of its own, at once', "m.createRequire(__filename)('./x.js')", ['./x.js']],
    ['a regular expression before', "const a = /['\"`]/; import './x.js'", ['./x.js']],
    ['a division before', "const a = b / c; const d = '/'; require('./x.js')", ['./x.js']],
    ['a hashbang', "#!/usr/bin/env node\nimport './x.js'", ['./x.js']],
    ['a byte order mark', "\uFEFFimport './x.js'", ['./x.js']],
    ['both marks', "\uFEFF#!/usr/bin/env node\nimport './x.js'", ['./x.js']],
    ['a sloppy script', "with (a) { var b = 010; delete b; } require('./x.js')", ['./x.js']],
    ['a script with a variable called await', "var await = 1; require('./x.js')", ['./x.js']],
    [
      'a worker',
      "new Worker('./w.js'); new wt.Worker(new URL('v.js', import.meta.url), { workerData: 1 })",
      ['./w.js', './v.js'],
    ],
    [
      'a worker beside the file',
      "new SharedWorker(path.join(__dirname, 'a', 'w.js')); new Worker(fileURLToPath(new URL('../v.js', import.meta.url)))",
      ['./a/w.js', '../v.js'],
    ],
    ['elements', "const a = <p title=\"it's\">don't {require('./x.js')}</p>", ['./x.js']],
    ['Flow', "// @flow\nimport type { A } from './x.js';\nconst a = (b: A): number => 1;", ['./x.js']],
  ])('%s', (_, text, expected) => {
    expect(scriptImports('a.js', text)).toMatchObject({ modules: expected, unknown: [], whole: true });
  });

  test.each<[string, string, string, readonly string[]]>([
    ['types', 'a.ts', "import type { A } from './x'; import { type B } from './y';", ['./x', './y']],
    ['import =', 'a.cts', "import a = require('./x'); export = a;", ['./x']],
    ['a type of an import', 'a.ts', "let a: import('./x').A; let b: typeof import('./y');", ['./x', './y']],
    ['a cast without JSX', 'a.ts', "const a = <any>require('./x');", ['./x']],
    ['a cast of the name', 'a.mts', "await import('./x' as string)", ['./x']],
    ['elements with types', 'a.tsx', "const a = <B<C> d={() => import('./x')} /> satisfies E;", ['./x']],
    ['elements', 'a.jsx', "export default () => <>{'a'}<A b='c'/></>; import './x';", ['./x']],
    ['decorators', 'a.ts', "import './x'; @a class B { constructor(@c() private d) {} }", ['./x']],
    ['decorators behind export', 'a.ts', "import './x'; export @a class B {}", ['./x']],
    ['declarations', 'a.d.ts', "import './x'; declare const a: number; export default a", ['./x']],
    [
      'enums, namespaces, overloads',
      'a.ts',
      "enum A { B } namespace C { export const d = require('./x') } function e(): void; function e() {}",
      ['./x'],
    ],
  ])('TypeScript and JSX: %s', (_, file, text, expected) => {
    expect(scriptImports(file, text)).toMatchObject({ modules: expected, unknown: [], whole: true });
  });

  test.each<[string, string]>([
    ['a comment', "// import './x.js'\n/* require('./x.js')\n * export * from './x.js' */"],
    ['a text', `const a = "import b from './x.js'"; const c = 'require("./x.js")';`],
    ['a template', "const a = `\nimport b from './x.js';\nrequire('./x.js')`;"],
    ['a regular expression', "const a = /require('.\\/x.js')/; const b = a / 2;"],
    ['text between elements', "const a = <p>import './x.js' and require('./x.js')</p>;"],
    ['a property', "({ import: './x.js', from: './x.js' }); b.from('./x.js');"],
    ['looking at require', "typeof require === 'function' && a; require.main === module; require.cache[a];"],
    ['a method called require', 'class A { require() {} } const a = { require() {} };'],
  ])('none in %s', (_, text) => {
    expect(scriptImports('a.js', text)).toMatchObject({ modules: [], unknown: [], whole: true });
  });
});

describe('what is imported and not named', () => {
  test.each<[string, string, string | null]>([
    ['a name put together', "require('./da' + 'ta.cjs')", './'],
    ['a name put together in a folder', "require('./lib/' + a + '.js')", './lib/'],
    ['a template', `require(\`./plugins/${hole('a')}.cjs\`)`, './plugins/'],
    ['a template above', `import(\`../${hole('a')}.js\`)`, '../'],
    ['a template of anything', `import(\`${hole('a')}.js\`)`, null],
    ['a package put together', "import('lodash/' + a)", null],
    ['a variable', 'await import(name)', null],
    ['a call', "require(path.join(__dirname, 'x.cjs'))", null],
    ['a list', 'require(...names)', null],
    ['one of two', "import(a || './x.js')", null],
    ['require.resolve', 'require.resolve(name)', null],
    ['import.meta.resolve', 'import.meta.resolve(name)', null],
    ['require handed on', "['./x.js'].map(require)", null],
    ['require in an object', 'run(code, { require })', null],
    ['require bound', "require.bind(null)('./x.js')", null],
    ['require in a variable of an object', "this.load = require; this.load('./x.js')", null],
    ['require of another folder', "createRequire(other)('./x.js')", null],
    ['require of another folder, kept', "const load = createRequire(other); load('./x.js')", null],
    ['a new require, handed on', 'this.load = createRequire(import.meta.url)', null],
    ['module.require bound', 'const load = module.require.bind(module)', null],
    ['module.require handed over', "module.require.call(module, './d' + 'ep.js')", null],
    ['require taken out of a module', "const { require: r } = module; r('./d' + 'ep.js')", null],
    [
      'a maker in a variable, a name put together',
      'const make = m.createRequire; const r = make(__filename); r(a)',
      null,
    ],
    ['code in a text', `eval("require('./dep')")`, null],
    ['code that is made', "new Function('p', 'return import(p)')", null],
    ['a worker by a made name', 'new Worker(name)', null],
    ['a worker in a made place', "new Worker(new URL('./w.js', base))", null],
    ['a worker in a folder', "new Worker(new URL('./workers/' + name, import.meta.url))", './workers/'],
    ['a worker that is code in a text', "new Worker('a()', { eval: true })", null],
    ['a worker with options from elsewhere', "new Worker('./w.js', options)", null],
    ['the inner loader', 'module.constructor._load(name)', null],
  ])('%s', (_, text, folder) => {
    expect(unknownIn(text)).toEqual([{ why: MADE, folder }]);
  });

  test('a name that may be one of two is known where it is written', () => {
    expect(modulesIn("import(a || './x.js')")).toEqual(['./x.js']);
  });

  test.each<[string, string, string, number]>([
    ['a name left out', 'a.js', "import './x.js';\nconst = 5;", 2],
    ['words in a row', 'a.js', "foo bar\nimport './x.js'", 1],
    ['a list left open', 'a.ts', "import { a from './x'", 1],
    ['TypeScript in JavaScript', 'a.js', "\nabstract class A {}\nrequire('./x')", 2],
    ['no text at all', 'a.js', '\u0000\u0001import', 1],
  ])('a source with a syntax error: %s', (_, file, text, line) => {
    const { unknown, whole } = scriptImports(file, text);
    expect({ unknown, whole }).toEqual({
      unknown: [{ why: `cannot be parsed (line ${line})`, folder: null }],
      whole: false,
    });
  });

  test('a source that is too deep for the parser', () => {
    const { unknown } = scriptImports(
      'a.js',
      `import './x.js'; a = ${'('.repeat(50_000)}1${')'.repeat(50_000)}`,
    );
    expect(unknown).toEqual([{ why: 'cannot be parsed (line 1)', folder: null }]);
  });
});

describe('files that a source reads', () => {
  const readsIn = (text: string) => scriptImports('a.mjs', text).reads.map(({ names }) => names);
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['a name', "fs.readFileSync('./a.txt', 'utf8')", [['./a.txt']]],
    ['an address', "await readFile(new URL('./a.txt', import.meta.url))", [['a.txt']]],
    ['a name put together', "readFileSync('./' + name)", [['./']]],
    ['a folder', `createReadStream(\`./docs/x-${hole('id')}.md\`)`, [['./docs/']]],
    ['a name put together behind a folder', "readFileSync('./' + name + '/package.json')", [['./']]],
    ['a variable', "const f = path.join(__dirname, '..', 'a.txt'); open(f);", [['../a.txt']]],
    ['a variable of two', "let f; f = 'a'; if (b) f = 'c'; open(f);", [['a'], ['c']]],
    ['one of two', "readFileSync(process.env.FILE ?? 'a.txt')", [['\0FILE\0'], ['a.txt']]],
    ['one of two, below a folder', "readFileSync(join('d', a ? 'a.txt' : b))", [['d/a.txt'], ['d/']]],
    [
      'an object of names',
      "const f = { a: 'a.txt', b: 'b.txt' }; readFileSync(f[x])",
      [['a.txt'], ['b.txt']],
    ],
    ['an object that gets more', "const f = { a: 'a.txt' }; f.b = c; readFileSync(f.b)", [['a.txt'], []]],
    ['a list in a loop', "for (const f of ['a', 'b']) readFileSync(f)", [['a'], ['b']]],
    ['a list of a method', "const l = ['a']; l.push(b); l.map((f) => readFileSync(f))", [['a'], []]],
    ['the files of a folder', "readdirSync('d').map((f) => readFileSync(join('d', f)))", [['d'], ['d/']]],
    ['a function of the source', "const load = (f) => readFileSync(f); load('a'); load('b')", [['a'], ['b']]],
    [
      'a function with more users',
      "function load(f) { readFileSync(f) } load('a'); export { load }",
      [['a'], []],
    ],
    ['an exported function', "export function load(f) { readFileSync(f) } load('a');", [[], ['a']]],
    [
      'a value in place of none',
      "export default ({ file = 'a.txt' }) => readFileSync(file)",
      [[], ['a.txt']],
    ],
    ['a function of elsewhere', "readFileSync(pathOf('a.txt')); readFileSync(name.trim())", [['a.txt'], []]],
    [
      'other names',
      "import { readFileSync as r } from 'fs'; r(a); const s = promisify(fs.readFile); s('b'); const t = fs.readFile.bind(fs); t('c')",
      [[], ['b'], ['c']],
    ],
    ['one handed on', 'names.map(fs.readFileSync)', [[]]],
    ['itself by itself', 'const a = a + a; readFileSync(a)', [[]]],
    ['what another module says', "const { file } = require('./config'); readFileSync(file)", [[]]],
    ['a handle', "const h = await open('a'); await h.readFile()", [['a']]],
    ['whether one is there', "import { existsSync as e } from 'node:fs'; e('flags/on')", [['flags/on']]],
    [
      'what is said of one',
      "const fs = require('fs'); fs.statSync(join(__dirname, 'a.txt')).size",
      [['a.txt']],
    ],
    [
      'a function of a made name',
      "const f = require('node:fs/promises'); f['read' + b]('a.txt')",
      [['a.txt']],
    ],
    ['a module that is taken apart', "const { promises: p } = await import('fs'); p.access(a)", [[]]],
    ['a module in a module', "import fs from 'fs-extra'; const p = fs.promises; p.cp('a', b)", [['a']]],
    ['a module of Node itself', "process.getBuiltinModule('fs').lstatSync('a.txt')", [['a.txt']]],
    ['files by a pattern', "import { globSync } from 'fs'; globSync(join(__dirname, 'd', '*'))", [['d/']]],
    ['all functions handed on', "import * as fs from 'fs'; wrap(fs)", [[]]],
    ['a setting file', "process.loadEnvFile('../conf/app.env')", [['../conf/app.env']]],
    [
      'where modules say it',
      "const here = path.dirname(fileURLToPath(import.meta.url)); readFileSync(path.join(here, 'd', 'a.txt'))",
      [['d/a.txt']],
    ],
    [
      'two folders up',
      "const root = path.resolve(path.dirname(__filename), '../..'); readFileSync(root + '/d/' + a)",
      [['../../d/']],
    ],
    ['an address above', "openAsBlob(new URL('../d/a.txt', import.meta.url))", [['../d/a.txt']]],
    ['a path for a library', "new Database(path.join(__dirname, '..', 'd', 'a.db'))", [['../d/a.db']]],
    ['a path among settings', "config({ path: join(process.cwd(), 'conf', 'a.env') })", [['conf/a.env']]],
    ['a folder for a library', 'load(import.meta.dirname, a)', [['./']]],
    ['the source itself', 'if (process.argv[1] === a(fileURLToPath(import.meta.url))) b()', []],
    [
      'none: what it writes',
      "import fs, { rmSync } from 'fs'; fs.writeFileSync(a, join(__dirname, b)); rmSync(c)",
      [],
    ],
    ['none: a path that is shown', "console.log(join(__dirname, 'a.txt'))", []],
    ['none: speaking of it', "// readFile(name)\nconst a = 'open (the door)'; class B { open(c) {} }", []],
  ])('%s', (_, text, expected) => {
    expect(readsIn(text)).toEqual(expected);
  });
});

test.each<[string, string | null]>([
  ["readdirSync('./a')", 'file'],
  ["readFileSync(new URL('../a.txt', import.meta.url))", 'file'],
  ["readFileSync(join(process.cwd(), 'a.txt'))", 'file'],
  ["readFileSync(join(folder, 'a.txt'))", null],
  ["readFileSync('docs/' + name)", 'folder'],
  ["readFileSync(new URL('a.txt', base))", null],
])('nothing of a name is made, or some of it: %s', (text, certain) => {
  expect(scriptImports('a.mjs', text).reads).toMatchObject([{ certain }]);
});

test('texts are read from the source as they are, comments and all quotes between them or not', () => {
  const text = "/* don't */ read('./a.json'); read(\"it's b.json\"); read(`c.json`); read('\\x64.json');";
  expect(scriptImports('a.js', text).literals).toEqual(['./a.json', "it's b.json", 'c.json', 'd.json']);
});

test('a large source is read', { tags: ['slow'] }, () => {
  const line = "export const [a] = [() => ({ b: 'one', c: /two/, d: `three` })];\n";
  const lines = Array.from({ length: 20_000 }, (_, at) => line.replace('[a]', `[a${at}]`));
  expect(scriptImports('a.ts', `${lines.join('')}import './x.js';`)).toMatchObject({
    modules: ['./x.js'],
    unknown: [],
  });
});

let count = 0;
test('every name is found, whatever stands around it', () => {
  const noise = fc.constantFrom(
    "// don't import './no.js'\n",
    "/* require('./no.js') */",
    'const a = \'import "./no.js"\';',
    `const b = \`require('./no.js') ${hole('1 + 1')} '\`;`,
    "const c = /[/'\"`]require\\('.\\/no.js'\\)/g;",
    'const d = 4 / 2 / 1;',
    'if (true) /x/.test("y");',
    '{ }\n/x/g.test("z");',
    '\n\n',
  );
  const form = fc.constantFrom(
    (name: string) => `import ${name};`,
    (name: string) => `import{e as f${count++}}from${name};`,
    (name: string) => `export * from ${name}\n`,
    (name: string) => `export*as g${count++} from ${name};`,
    (name: string) => `void import( /* ' */ ${name});`,
    (name: string) => `require(${name});`,
    (name: string) => `require . resolve ( ${name} );`,
  );
  const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[\r\n\u2028\u2029]/.test(text));
  const part = fc.record({ noise: fc.array(noise, { maxLength: 3 }), form, name });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const blocks = parts.map(({ noise, form, name }) => ({
        before: noise,
        text: form(JSON.stringify(name)),
      }));
      // Each piece of noise has its own block, so no name is declared twice.
      const text = blocks.map(
        ({ before, text }) => `${before.map((each) => `{${each}\n}`).join('\n')}\n${text}`,
      );
      const { modules, unknown } = scriptImports('a.js', text.join('\n'));
      expect(unknown).toEqual([]);
      expect([...modules].sort()).toEqual([...new Set(parts.map(({ name }) => name))].sort());
    }),
    { numRuns: 300 },
  );
});

test('any text has an answer, and one without a word that imports has no modules', () => {
  const words = fc.constantFrom(
    'import',
    'require',
    'from',
    'module . _load',
    'eval',
    'new',
    'Function',
    'Worker',
    '(',
    ')',
    "'./x.js'",
    '`',
    '${',
    '}',
    '/',
    '\n',
    '"',
    'a',
    '\\u',
    '//',
    '/*',
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 30 }),
      fc.constantFrom('a.js', 'a.ts', 'a.tsx'),
      (parts, file) => {
        const text = parts.join(' ');
        const { modules, unknown, whole } = scriptImports(file, text);
        expect(whole).toBe(!unknown.some(({ why }) => why.startsWith('cannot be parsed')));
        if (!mayImport(text))
          expect({ modules, unknown: whole ? unknown : [] }).toEqual({ modules: [], unknown: [] });
      },
    ),
    { numRuns: 500 },
  );
});

test('variables that are made of each other are read in a moment', () => {
  const text = `import fs from 'node:fs'; let x, y;\n${"x = y + 'a'; y = x;\n".repeat(60)}fs.readFileSync(x);`;
  expect(scriptImports('a.mjs', text).reads).toEqual([{ names: ['a'], certain: null }]);
});
