import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');

/** Which rooms a room may import besides itself. A new edge is a decision: change ARCHITECTURE.md with it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  errors: [],
  version: [],
  grouped: [],
  vocabulary: [],
  stats: [],
  tasks: [],
  config: ['tasks', 'errors'],
  inputs: ['config', 'errors'],
  samples: ['errors'],
  trees: ['errors'],
  rag: ['stats', 'config', 'errors'],
  training: ['samples', 'errors'],
  variants: ['samples', 'stats'],
  // stats: the mean, of prices and lengths.
  plan: ['config', 'inputs', 'samples', 'stats'],
  design: ['tasks', 'plan', 'samples', 'stats'],
  metrics: ['config', 'tasks', 'design', 'compare'],
  // stats: the launches of a round are shuffled by the same seeded generator as a design's draws.
  engine: ['tasks', 'rag', 'plan', 'samples', 'journal', 'stats', 'errors'],
  compare: ['tasks', 'plan', 'samples', 'design', 'metrics', 'stats', 'config'],
  // metrics: the tolerance that a loss is held against.
  verdict: ['metrics', 'compare', 'config', 'plan'],
  pipeline: ['config', 'samples', 'plan', 'design', 'engine', 'metrics', 'compare', 'verdict'],
  backtest: ['verdict'],
  simulate: ['design', 'metrics', 'compare', 'verdict', 'stats', 'samples', 'plan', 'config'],
  // tasks: the kinds of tasks that the published documents name.
  report: ['tasks', 'backtest', 'variants', 'verdict', 'compare', 'plan', 'samples', 'simulate'],
  publish: ['report', 'github', 'errors'],
  github: ['report', 'publish', 'errors'],
  journal: [
    'commands',
    'config',
    'samples',
    'trees',
    'plan',
    'engine',
    'publish',
    'stats',
    'errors',
    'version',
  ],
};
/** For all rooms: a word of the language that Node 20 lacks, and words that rooms share. */
const ANYWHERE = ['grouped', 'vocabulary'];
const PURE = new Set([
  'plan',
  'design',
  'stats',
  'tasks',
  'metrics',
  'pipeline',
  'variants',
  'compare',
  'verdict',
  'simulate',
  'backtest',
  'report',
]);
const PORTS = new Set([
  'engine/eval-engine.ts',
  'samples/sample.ts',
  'samples/cached.ts',
  'samples/store/sample-store.ts',
  'publish/publisher.ts',
  'trees/arms.ts',
]);
const IMPURE =
  /from '(node:|@actions\/|promptfoo|openai)|import\('|\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bconsole\.|\bperformance\.now\b/;

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  readonly targetRoom: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();

const roomOf = (file: string) =>
  file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '');
const text = (file: string) => readFileSync(path.join(src, file), 'utf8');

const imports: Import[] = files.flatMap((file) =>
  [...text(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1] as string));
    return { file, room: roomOf(file), target, targetRoom: roomOf(target) };
  }),
);

describe('the arrows', () => {
  test('only the shells import commands, and commands import no shell', () => {
    const wrong = imports.filter(
      ({ room, targetRoom }) =>
        (targetRoom === 'commands' && !['commands', 'journal', 'action', 'cli'].includes(room)) ||
        (room === 'commands' && ['action', 'cli', 'demo'].includes(targetRoom)),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('a room imports only what lies before it', () => {
    const wrong = imports
      .filter(
        ({ room, targetRoom }) => room !== targetRoom && !ANYWHERE.includes(targetRoom) && room in MAY_IMPORT,
      )
      .filter(({ room, targetRoom }) => !MAY_IMPORT[room]?.includes(targetRoom));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('the pipeline knows engine, samples, github and trees by their ports alone', () => {
    const wrong = imports.filter(
      ({ room, target, targetRoom }) =>
        room === 'pipeline' &&
        ['engine', 'samples', 'github', 'trees'].includes(targetRoom) &&
        !PORTS.has(target),
    );
    expect(wrong.map(({ target }) => target)).toEqual([]);
  });

  test('action and cli never import each other', () => {
    const wrong = imports.filter(
      ({ room, targetRoom }) =>
        (room === 'action' && targetRoom === 'cli') || (room === 'cli' && targetRoom === 'action'),
    );
    expect(wrong).toEqual([]);
  });

  test('only the engine names promptfoo as a module', () => {
    const naming = files.filter((file) => /(from|import\()\s*'promptfoo/.test(text(file)));
    expect(naming.filter((file) => !file.startsWith('engine/'))).toEqual([]);
  });
});

describe('the rooms', () => {
  test('pure rooms hold no I/O, clock or randomness', () => {
    const impure = files.filter(
      (file) => (PURE.has(roomOf(file)) || file.startsWith('rag/retrieval/')) && IMPURE.test(text(file)),
    );
    expect(impure).toEqual([]);
  });

  test('every room is known', () => {
    const known = new Set([...Object.keys(MAY_IMPORT), 'commands', 'action', 'cli', 'demo', 'main', 'bin']);
    expect([...new Set(files.map(roomOf))].filter((room) => !known.has(room))).toEqual([]);
  });

  test('an exported name has one home', () => {
    const homes = new Map<string, string[]>();
    const declared = /^export (?:async |abstract )*(?:function\*?|const|class|interface|type) (\w+)/gm;
    for (const file of files)
      for (const [, name = ''] of text(file).matchAll(declared))
        homes.set(name, [...(homes.get(name) ?? []), file]);
    expect([...homes].filter(([, all]) => new Set(all).size > 1)).toEqual([]);
  });

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

  test('no file is a drawer, and none is over 400 lines', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared|index|manager)\.ts$/.test(file)),
    ).toEqual([]);
    const long = files
      .map((file) => [file, text(file).split('\n').length] as const)
      .filter(([, lines]) => lines > 400);
    expect(long).toEqual([]);
  });
});
