import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainReferences } from '../../src/inputs/modules/plain-imports.ts';
import { scriptImports } from '../../src/inputs/modules/script-imports.ts';

/** What the parser sees in a source and the plain forms do not; null where they leave it to the parser. */
function missed(file: string, text: string) {
  const plain = plainReferences(text);
  if (plain === null) return null;
  const { modules, literals, reads, unknown, whole } = scriptImports(file, text);
  return {
    modules: modules.filter((module) => !plain.modules.includes(module)),
    // Only these can name a file, where none is read.
    literals: literals.filter(
      (each) => /[./]/.test(each) && !/\n/.test(each) && !plain.literals.includes(each),
    ),
    reads,
    unknown: whole ? unknown : [],
  };
}
const nothing = { modules: [], literals: [], reads: [], unknown: [] };

describe('sources in which every import is plain', () => {
  test.each<[string, readonly string[]]>([
    [
      "import a, { b as c } from './a.js'; import './b.js'; export * from \"./c.js\";",
      ['./a.js', './b.js', './c.js'],
    ],
    [
      "const a = require('./a.cjs'), b = await import(`./b.js`), c = require.resolve('./c.js');",
      ['./a.cjs', './b.js', './c.js'],
    ],
    ["import a = require('./a'); let b: import('./b').B; Array.from(c);", ['./a', './b']],
    ['export default (output) => /\\d+\\.\\d/.test(output);', []],
    // No source that can be loaded: the parser sees `new.urlrequire` in it.
    ["new.urlrequire.resolve('./g.js', h);", []],
  ])('%s', (text, expected) => {
    expect(plainReferences(text)?.modules).toEqual(expected);
    expect(missed('a.ts', text)).toEqual(nothing);
  });

  test.each([
    'import(a)',
    "import('./a' + b)",
    "import(/* c */ './a')",
    "import a from /* c */ './a'",
    'const load = require',
    "require('./a' + b)",
    "module['require']('./a')",
    "jiti['import']('./a')",
    String.raw`jiti['im\port']('./a')`,
    String.raw`jiti['\x69mport']('./a')`,
    String.raw`fs['rea\dFileSync'](a)`,
    String.raw`\u0072equire('./a')`,
    'createRequire(a)',
    'import.meta.resolve(a)',
    "load.import?.('./a')",
    "load.import<A>('./a')",
    'module._load(a)',
    'eval(a)',
    'new Function(a)',
    'new Worker(a)',
    'readFileSync(a)',
    'import.meta.url',
    "import fs from 'node:fs'; fs[a](b)",
    'load(__dirname + a)',
    'load(process.cwd() + a)',
    "process.getBuiltinModule('f' + 's')",
    String.raw`'it\'s a.json'`,
    '<a b="a&#46;json" />',
  ])('left to the parser: %s', (text) => {
    expect(plainReferences(text)).toBeNull();
  });
});

test('nothing that the parser sees is missed, in any order of words', { tags: ['slow'] }, () => {
  const unit = fc.constantFrom(
    ...[
      'import',
      'from',
      'require',
      'export',
      'createRequire',
      'eval',
      'Worker',
      'new',
      'const',
      'a',
      'b',
      '_load',
      'Function',
    ],
    ...[
      "'./x.js'",
      '"./y.js"',
      '`./z.js`',
      "'import'",
      "'require'",
      "'",
      '"',
      '`',
      '${',
      '}',
      '{',
      '(',
      ')',
      '[',
      ']',
    ],
    ...[
      '.',
      '.resolve',
      '.meta',
      '.url',
      '?.',
      ',',
      ';',
      '=',
      '*',
      '+',
      ':',
      '=>',
      '<',
      '>',
      '/',
      '//',
      '/*',
      '*/',
      '\n',
      ' ',
    ],
    ...[
      '\\',
      '\\n',
      '\\d',
      '\\x',
      '\\u',
      "\\'",
      'readFileSync',
      'open',
      'type',
      'as',
      'async',
      'await',
      '<p>',
      '</p>',
      '&#46;',
    ],
  );
  const statement = fc.constantFrom(
    "import a1 from './x.js';",
    "import{b1}from'./y.js'",
    "export * from './z.js'\n",
    "const c1 = require('./c.cjs');",
    "void import('./d.js');",
    "module.require('./e.js');",
    "x['import']('./f.js');",
    "require.resolve('./g.js', h);",
    'f(\'a/b.json\', "c.txt", `d/e.md`);',
    '// don\'t import "./no.js"\n',
    '/[\'"`]/.test(a);',
  );
  const text = fc.array(fc.oneof({ weight: 1, arbitrary: unit }, { weight: 2, arbitrary: statement }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('a.js', 'a.ts', 'a.tsx'),
      fc.constantFrom('', ' '),
      (parts, file, between) => {
        expect(missed(file, parts.join(between)) ?? nothing).toEqual(nothing);
      },
    ),
    { numRuns: 3_000 },
  );
});

test('nothing that the parser sees is missed in the sources of this repository', { tags: ['slow'] }, () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const files = ['src', 'test/inputs', 'test/engine', 'scripts', 'bench'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:[mc]?[jt]s|tsx)$/.test(file))
      .map((file) => path.join(root, folder, file)),
  );
  const found = files.map((file) => [file, missed(file, readFileSync(file, 'utf8'))] as const);
  expect(
    found.filter(([, each]) => each !== null && JSON.stringify(each) !== JSON.stringify(nothing)),
  ).toEqual([]);
  // Most are plain: otherwise this test would say nothing.
  expect(found.filter(([, each]) => each !== null).length).toBeGreaterThan(files.length / 3);
});
