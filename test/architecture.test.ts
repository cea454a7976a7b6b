import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');

/** Which rooms a room may import besides itself. A new edge is a decision: change ARCHITECTURE.md with it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  errors: [],
  demo: [],
  version: [],
  grouped: [],
  vocabulary: [],
  stats: [],
  tasks: [],
  config: ['tasks', 'errors'],
  inputs: ['config', 'errors'],
  samples: ['errors'],
  trees: ['errors'],
  metrics: ['config', 'tasks', 'samples'],
  rag: ['stats', 'config', 'errors'],
  training: ['samples', 'errors'],
  variants: ['samples', 'stats'],
  // stats: the mean, of prices and lengths.
  plan: ['config', 'inputs', 'samples', 'stats'],
  // stats: the launches of a round are shuffled by the same seeded generator as a design's draws.
  // config: whether a path really lies in the repository.
  engine: ['config', 'tasks', 'rag', 'plan', 'samples', 'stats', 'errors'],
  design: ['tasks', 'metrics', 'plan', 'samples', 'stats'],
  compare: ['tasks', 'metrics', 'plan', 'samples', 'design', 'stats', 'config'],
  // metrics: the tolerance that a loss is held against.
  verdict: ['metrics', 'compare', 'config', 'plan'],
  pipeline: ['config', 'samples', 'metrics', 'plan', 'engine', 'design', 'compare', 'verdict'],
  backtest: ['verdict'],
  simulate: ['metrics', 'design', 'compare', 'verdict', 'stats', 'samples', 'plan', 'config'],
  // tasks: the kinds of tasks that the published documents name.
  report: ['tasks', 'backtest', 'variants', 'verdict', 'compare', 'metrics', 'plan', 'samples', 'simulate'],
  publish: ['report', 'errors'],
  github: ['report', 'publish', 'errors'],
  journal: ['config', 'samples', 'trees', 'plan', 'engine', 'publish', 'stats', 'errors', 'version'],
};
/** For all rooms: a word of the language that Node 20 lacks, and words that rooms share. */
const ANYWHERE = ['grouped', 'vocabulary'];
/** They build the adapters and walk the line: they may import everything but each other. */
const SHELLS = ['action', 'cli'];
const ENTRIES = ['main', 'bin'];

const PURE = [
  'backtest',
  'compare',
  'design',
  'metrics',
  'pipeline',
  'plan',
  'rag/retrieval',
  'report',
  'simulate',
  'stats',
  'tasks',
  'variants',
  'verdict',
];
const IMPURE =
  /from '(node:|@actions\/|promptfoo|openai)|import\('|\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bconsole\.|\bperformance\.now\b/;

/** The pipeline sees these rooms through their ports alone. */
const PORTS = ['engine/eval-engine.ts', 'samples/sample.ts', 'samples/stage.ts'];

const MOST_LINES = 400;
const MOST_FILES = 20;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();
const text = (file: string) => readFileSync(path.join(src, file), 'utf8');
const roomOf = (file: string) => file.split('/', 1)[0]?.replace(/\.ts$/, '') ?? '';
const isIn = (file: string, folder: string) => file.startsWith(`${folder}/`);

interface Import {
  readonly file: string;
  readonly target: string;
}

/** Every import, those of types included, and those behind `import()`. */
const imports: readonly Import[] = files.flatMap((file) =>
  [...text(file).matchAll(/(?:from|import)\s*\(?\s*(?:\/\*.*?\*\/\s*)?'(\.[^']+)'/g)].map((match) => ({
    file,
    target: path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1] as string)),
  })),
);
const said = (found: readonly Import[]) => found.map(({ file, target }) => `${file} → ${target}`);

describe('the arrows', () => {
  test('every file that is imported is there', () => {
    expect(said(imports.filter(({ target }) => !files.includes(target)))).toEqual([]);
  });

  test('a room imports only what lies before it', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== to && !ANYWHERE.includes(to) && MAY_IMPORT[from] && !MAY_IMPORT[from].includes(to);
    });
    expect(said(wrong)).toEqual([]);
  });

  test('commands import no shell, and the shells never each other', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return (
        (from === 'commands' && [...SHELLS, 'demo'].includes(to)) ||
        (SHELLS.includes(from) && SHELLS.includes(to) && from !== to)
      );
    });
    expect(said(wrong)).toEqual([]);
  });

  test('the pipeline knows engine and samples by their ports alone', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        isIn(file, 'pipeline') && ['engine', 'samples'].includes(roomOf(target)) && !PORTS.includes(target),
    );
    expect(said(wrong)).toEqual([]);
  });

  test('only the engine names promptfoo as a module', () => {
    const naming = files.filter((file) => /(from|import\()\s*'promptfoo/.test(text(file)));
    expect(naming.filter((file) => !isIn(file, 'engine'))).toEqual([]);
  });

  test('no circle, types included: neither of files nor, in any folder, of its files and sub-folders', () => {
    const folders = new Set(files.flatMap(foldersOf));
    const circles = [...folders].flatMap((folder) =>
      circlesIn(edgesIn(folder)).map((circle) => [folder, circle]),
    );
    expect(circles).toEqual([]);
  });
});

describe('the rooms', () => {
  test('every room is known', () => {
    const known = [...Object.keys(MAY_IMPORT), ...SHELLS, ...ENTRIES, 'commands'];
    expect([...new Set(files.map(roomOf))].filter((room) => !known.includes(room))).toEqual([]);
  });

  test('pure rooms hold no I/O, clock or randomness', () => {
    const pure = files.filter((file) => PURE.some((room) => isIn(file, room)));
    expect(pure.filter((file) => IMPURE.test(text(file)))).toEqual([]);
  });

  test('no file is a drawer, and none is long', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc|shared|index|manager)\.ts$/;
    expect(files.filter((file) => drawer.test(file))).toEqual([]);
    expect(files.filter((file) => text(file).split('\n').length > MOST_LINES)).toEqual([]);
  });

  test('no folder shows more than twenty files of its own', () => {
    const counts = new Map<string, number>();
    for (const file of files)
      counts.set(path.posix.dirname(file), (counts.get(path.posix.dirname(file)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });
});

describe('one home for each rule', () => {
  test('a set of words stands once: schemas, flags and types derive from it', () => {
    const places = new Map<string, { readonly place: string; readonly named: boolean }[]>();
    const word = String.raw`'[a-z][\w .-]*'`;
    const list = String.raw`\[\s*((?:${word},?\s*)+)\]`;
    const sets: readonly (readonly [RegExp, boolean])[] = [
      [new RegExp(String.raw`\.enum\(${list}`, 'g'), true],
      [new RegExp(`choices: ${list}`, 'g'), true],
      [new RegExp(`= ${list} as const`, 'g'), true],
      [new RegExp(String.raw`\btype \w+ =\s*\|?\s*((?:${word}\s*\|\s*)+${word})`, 'g'), true],
      [new RegExp(String.raw`: (?:readonly )?\(?((?:${word}\s*\|\s*)+${word})`, 'g'), false],
    ];
    for (const file of files)
      for (const [form, named] of sets)
        for (const { 1: found = '', index } of text(file).matchAll(form)) {
          const words = [...new Set(found.match(/'[^']+'/g))].sort();
          if (words.length < (named ? 2 : 3)) continue;
          const line = text(file).slice(0, index).split('\n').length;
          const key = words.join(' ');
          places.set(key, [...(places.get(key) ?? []), { place: `${file}:${line}`, named }]);
        }
    const twice = [...places].filter(([, all]) => all.length > 1);
    expect(twice.map(([words, all]) => [words, ...all.map(({ place }) => place)])).toEqual([]);
  });

  test('an exported name has one home', () => {
    const homes = new Map<string, string[]>();
    // A name that is handed on has a second home.
    expect(files.filter((file) => /^export (?:type )?[{*]/m.test(text(file)))).toEqual([]);
    const declared = /^export (?:async |abstract )*(?:function\*?|const|class|interface|type) (\w+)/gm;
    for (const file of files)
      for (const [, name = ''] of text(file).matchAll(declared))
        homes.set(name, [...(homes.get(name) ?? []), file]);
    expect([...homes].filter(([, all]) => new Set(all).size > 1)).toEqual([]);
  });

  test('the name of a cell becomes a key in one file', () => {
    const made = /JSON\.stringify\(\[[^\]]*\bslot\b[^\]]*\]\)/;
    const making = files.filter((file) => made.test(text(file)) && file !== 'samples/cell.ts');
    // They identify a sample by all that it says, not its cell.
    const samples = [
      'compare/over-time/erosion.ts',
      'plan/stored/merged-samples.ts',
      'samples/same-answer.ts',
      'samples/store/rewritten-parts.ts',
      'samples/store/stored-output.ts',
    ];
    expect(making.filter((file) => !samples.includes(file))).toEqual([]);
  });
});

/** The folder itself, '' for `src`, and all that it lies in. */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return ['', ...parts.map((_, at) => parts.slice(0, at + 1).join('/'))];
}

/** Which of a folder's own files and sub-folders import which. */
function edgesIn(folder: string): Map<string, Set<string>> {
  const prefix = folder === '' ? '' : `${folder}/`;
  const nodeOf = (file: string) =>
    file.startsWith(prefix) ? file.slice(prefix.length).split('/', 1)[0] : undefined;
  const edges = new Map<string, Set<string>>();
  for (const { file, target } of imports) {
    const [from, to] = [nodeOf(file), nodeOf(target)];
    if (from === undefined || to === undefined || from === to) continue;
    edges.set(from, (edges.get(from) ?? new Set()).add(to));
  }
  return edges;
}

/** What remains when everything is taken away, again and again, that imports nothing that remains. */
function circlesIn(edges: Map<string, Set<string>>): string[] {
  const left = new Map([...edges].map(([from, to]) => [from, new Set(to)]));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [from, to] of left) if (![...to].some((name) => left.has(name))) left.delete(from);
  }
  return [...left.keys()];
}
