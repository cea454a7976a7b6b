import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pythonImports } from '../../src/inputs/modules/python-imports.ts';
import { IN_A_MOMENT } from '../support/in-a-moment.ts';

const namesIn = (text: string) => pythonImports(text).reads.map(({ names }) => names);
const HERE = 'here = os.path.dirname(os.path.abspath(__file__))\n';

describe('files that a Python source reads', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['a name', "open('a.txt').read()", [['a.txt']]],
    ['a name by its label', "open(file='a.txt', mode='r')", [['a.txt']]],
    [
      'a name beside the source',
      "open(os.path.join(os.path.dirname(__file__), '..', 'a.txt'))",
      [['../a.txt']],
    ],
    ['a variable', `${HERE}path = os.path.join(here, 'd', 'a.txt')\nopen(path)`, [['d/a.txt']]],
    ['under other names', "from os.path import join as j, dirname as d\nopen(j(d(__file__), 'a'))", [['a']]],
    ['by paths', "(Path(__file__).resolve().parents[1] / 'd' / 'a.json').read_text()", [['../d/a.json']]],
    ['by a path above', "(Path(__file__).parent.parent.joinpath('a')).read_bytes()", [['../a']]],
    ['of a folder made by', "(Path('d') / f'{name}.txt').read_text()", [['d/']]],
    ['a text put together', "D = 'd'\nopen(f'{D}/' 'a' + '.txt')", [['d/a.txt']]],
    ['filled in', "open('d/%s.txt' % name); open('e/{}.txt'.format(name))", [['d/'], ['e/']]],
    ['one of two', "open('a' if b else c); open(os.getenv('F', 'd'))", [['a'], [], ['\0F\0'], ['d']]],
    [
      'a variable of the system by a list of imports',
      "from os import (\n  environ,\n)\nopen(environ['F'])",
      [['\0F\0']],
    ],
    ['a list', "for f in ['a', 'b']:\n  open(f)\n[open(g) for g in ('c',)]", [['a'], ['b'], ['c']]],
    [
      'the files of a pattern',
      `${HERE}for f in sorted(glob.glob(os.path.join(here, 'd', '*.md'))): open(f)`,
      [['d/']],
    ],
    [
      'the files of a walk',
      "for r, _, fs in os.walk('d'):\n  for f in fs: open(os.path.join(r, f))",
      [['d'], ['d/']],
    ],
    [
      'an attribute',
      "class A:\n  D = Path(__file__).parent / 'd'\n  def f(self): return (self.D / 'a').open()",
      [['d/a']],
    ],
    [
      'a field that whoever makes it may set',
      "class A:\n  path: str = 'a'\ndef f(a): open(a.path)",
      [[], ['a']],
    ],
    [
      'a field that a call sets',
      "class A:\n  path = 'a'\ndef f(a): open(a.path)\nA(path=made())",
      [['a'], []],
    ],
    ['a parameter', "def f(name, folder='d'):\n  return open(folder + '/' + name)", [[], ['d/']]],
    ['what a function gives back', "def at(n):\n  return 'd/' + n\nopen(at('a'))", [['d/']]],
    [
      'what a property gives back',
      "class A:\n  def d(self):\n    return Path('d')\n  def f(self): open(self.d / 'a')",
      [['d/a']],
    ],
    ['what another object gives back', "def at(n):\n  return 'd/a'\nopen(x.at('a'))", [[]]],
    [
      'whether one is there',
      "os.path.exists('flags/off'); Path('flags/on').exists() or (HERE / 'x').is_file()\nHERE = Path.cwd()",
      [['flags/off'], ['x']],
    ],
    ['what is in a folder', `${HERE}os.scandir(here + '/kb'); os.listdir(name)`, [['kb'], []]],
    [
      'a path for a library',
      `${HERE}config.read(os.path.join(here, 'conf', 'app' + '.ini'))`,
      [['conf/app.ini']],
    ],
    ['a path by its label', "load_dotenv(dotenv_path=Path(__file__).parent / '.env')", [['.env']]],
    [
      'code from a file',
      "spec_from_file_location('a', os.path.join(os.getcwd(), 'a.py')); runpy.run_path('b.py')",
      [['a.py'], ['b.py']],
    ],
    ['files of packages', "from importlib.resources import files\nfiles('app')", [[]]],
    ['one handed on', 'map(open, names)', [[]]],
    ['what another module says', 'from config import FILE\nopen(FILE)', [[]]],
    ['itself by itself', 'a = a + a\nopen(a)', [[]]],
    ['in functions in functions', 'open(f(g(h)))', [[]]],
    [
      'none: what it writes',
      `${HERE}open(os.path.join(here, 'out'), 'w'); (Path(here) / 'o').open('a'); os.makedirs(here + '/p')`,
      [],
    ],
    ['none: a path in a message', `${HERE}print(here); logger.info(f'{here}/a')`, []],
    [
      'none: other things of these names',
      "requests.get('http://a').exists(); model.open(x); 'a.b'.split('.')",
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  test.each<[string, string | null]>([
    ["open('a.txt')", 'file'],
    ["open(os.path.join(os.path.dirname(__file__), 'a.txt'))", 'file'],
    ["open(os.path.join(folder, 'a.txt'))", null],
    ["open('d/' + name)", 'folder'],
    ["open('\\x61.txt')", null],
    ["open(r'\\a.txt')", 'file'],
  ])('nothing of a name is made, or some of it: %s', (text, certain) => {
    expect(pythonImports(text).reads).toMatchObject([{ certain }]);
  });
});

describe('where a Python source looks for modules', () => {
  test.each<[string, readonly string[]]>([
    ["sys.path.insert(0, os.path.join(os.path.dirname(__file__), '..', 'lib'))", ['.//../lib']],
    ["sys.path.append(str(Path(__file__).resolve().parents[2] / 'src'))", ['../../src']],
    ['ROOT = Path(__file__).parent\nif str(ROOT) not in sys.path: sys.path.insert(0, str(ROOT))', ['./']],
    ["sys.path += ['lib']", ['lib']],
    ["sys.path[:0] = ['lib', 'src']", ['lib', 'src']],
    ["sys.path = ['lib'] + sys.path", ['lib']],
    ["import site\nsite.addsitedir('lib')", ['lib']],
    ["os.environ['PATH']", []],
    ["from sys import (\n  path as p,\n)\np.append('lib')", ['lib']],
    ["import os\npath = 'lib'", []],
    ['import os\npath = made()', []],
    ["from os import path\npath.append('lib')", []],
  ])('%s', (text, roots) => {
    expect(pythonImports(text)).toMatchObject({ roots, unknown: [], reads: [] });
  });

  test.each<[string, readonly string[], number]>([
    ["importlib.import_module('a.b')", ['a.b'], 0],
    ["importlib.import_module('ru' + 'les')", ['rules'], 0],
    ["name = 'rules'\n__import__(name)", ['rules'], 0],
    ['importlib.import_module(name)', [], 1],
    ["importlib.import_module(f'plugins.{name}')", [], 1],
    ['sys.path.insert(0, name)', [], 1],
  ])('%s', (text, modules, unknown) => {
    expect(pythonImports(text).modules).toEqual(modules);
    expect(pythonImports(text).unknown).toHaveLength(unknown);
  });
});

test('a source that cannot be parsed says so, and what can be read of it counts', () => {
  const { whole, reads } = pythonImports("open('a.txt')\ndef (:\n");
  expect(whole).toBe(false);
  expect(reads).toMatchObject([{ names: ['a.txt'] }]);
  expect(pythonImports('x = 1\n').whole).toBe(true);
});

test('any text has an answer', () => {
  const word = fc.constantFrom(
    ...['open', '(', ')', "'a'", '"', '__file__', '/', '+', 'f"{', '}', '\n', '  ', 'for', 'in', 'as', '='],
    ...['Path', '.', 'parents', '[', '1', ']', 'sys.path', 'def f', ':', ',', 'import', 'lambda', '*', '\\'],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      expect(pythonImports(words.join(' ')).reads).toBeInstanceOf(Array);
    }),
    { numRuns: 300 },
  );
});

test('a large source and a deep one are read', { tags: ['slow'] }, () => {
  const large = `x = open('a.txt')\n`.repeat(20_000);
  expect(namesIn(large)).toEqual([['a.txt']]);
  const deep = `open(${'('.repeat(3_000)}'a'${')'.repeat(3_000)})`;
  expect(namesIn(deep)).toEqual([[]]);
});

test.each<[string, string, readonly string[]]>([
  ['a variable made of another, and that of it', `${'x = y + "a"\ny = x\n'.repeat(60)}open(x)`, ['a']],
  ['a name of many parts', `open(os.path.join(${"'a', ".repeat(5_000)}))`, []],
  ['many calls that may be those of a data base', `${'connect() # from \n'.repeat(40_000)}open('a')`, ['a']],
  ['a line that speaks of many imports', `# ${'from os import '.repeat(80_000)}\nopen('a')`, ['a']],
  [
    'the list of modules by many names',
    `${Array.from({ length: 20_000 }, (_, at) => `import sys as a${at}\nb = 1\n`).join('')}open('a')`,
    ['a'],
  ],
])('%s is read in a moment', IN_A_MOMENT, (_name, text, names) => {
  expect(namesIn(text)).toEqual([names]);
});

test.each(['open(A)', 'exec(A)', 'f(path=A)', 'sys.path.append(A)'])(
  'a variable of sixty long values, used very often, is read in a moment: %s',
  IN_A_MOMENT,
  (use) => {
    const values = Array.from({ length: 60 }, (_, at) => `A = '${'x'.repeat(3_000)}${at}'\n`).join('');
    expect(pythonImports(values + `${use}\n`.repeat(20_000)).whole).toBe(true);
  },
);

test.each(['load = importlib.import_module\nload(name)', 'map(import_module, names)'])(
  'a function that imports goes where its calls cannot be seen: %s',
  (text) => {
    expect(pythonImports(text).unknown).toHaveLength(1);
    expect(pythonImports("m = importlib.import_module('a')").unknown).toEqual([]);
  },
);
