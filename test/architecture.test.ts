import { existsSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  files,
  type Import,
  imports,
  modulesOf,
  readSource,
  textOf as text,
  worldOf,
} from './architecture/sources.ts';
import { ideasAnnounced, namedFiles, pureRooms, roomTable, sharedIdeas } from './architecture/tables.ts';
import './architecture/one-home.ts';
import './architecture/paths.ts';
import './architecture/vocabulary.ts';

/** Which rooms a room may import besides itself. A new edge is a decision: change ARCHITECTURE.md with it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  errors: [],
  demo: [],
  folders: [],
  version: [],
  'regular-file': [],
  'submodule-folders': [],
  grouped: [],
  numbers: [],
  vocabulary: [],
  words: [],
  stats: [],
  tasks: [],
  config: ['tasks', 'errors'],
  inputs: ['config', 'errors'],
  samples: ['folders', 'errors'],
  trees: ['folders', 'errors'],
  metrics: ['config', 'tasks', 'samples'],
  rag: ['config', 'folders', 'errors'],
  training: ['samples', 'errors'],
  // Pure: configurations in, the configuration that judges out.
  // stats: how sure the share of right blocks is.
  trust: ['config', 'metrics', 'stats'],
  variants: ['samples', 'stats'],
  // stats: the mean, of prices and lengths.
  plan: ['config', 'inputs', 'samples', 'stats'],
  // stats: the launches of a round are shuffled by the same seeded generator as a design's draws.
  // config: whether a path really lies in the repository.
  // trees: what has to be done however this process ends, and folders that tell whose they are.
  // training: which cases stand in a prompt is told as it is of training data, by the same rule.
  engine: ['config', 'tasks', 'rag', 'training', 'plan', 'samples', 'stats', 'trees', 'errors'],
  design: ['tasks', 'metrics', 'plan', 'samples', 'stats'],
  compare: ['tasks', 'metrics', 'plan', 'samples', 'design', 'stats', 'config', 'errors'],
  // metrics: the tolerance that a loss is held against.
  verdict: ['metrics', 'compare', 'config', 'plan', 'trust'],
  pipeline: ['config', 'samples', 'metrics', 'plan', 'engine', 'design', 'compare', 'verdict', 'trust'],
  backtest: ['verdict'],
  simulate: ['tasks', 'metrics', 'design', 'compare', 'verdict', 'stats', 'samples', 'plan', 'config'],
  // tasks: the kinds of tasks that the published documents name.
  report: [
    'tasks',
    'backtest',
    'variants',
    'verdict',
    'compare',
    'metrics',
    'plan',
    'samples',
    'simulate',
    'trust',
  ],
  // The whole line behind a verdict: its data comes in a file, is checked, and is judged again.
  publish: [
    'config',
    'tasks',
    'samples',
    'metrics',
    'plan',
    'trust',
    'design',
    'compare',
    'verdict',
    'report',
    'errors',
  ],
  github: ['report', 'publish', 'trust', 'errors'],
  gitlab: ['report', 'publish', 'trust', 'errors'],
  journal: ['config', 'samples', 'trees', 'plan', 'engine', 'stats', 'folders', 'errors', 'version'],
};
/** For all rooms: a word of the language that Node 20 lacks, numbers as people read them, which files can be read, which submodules there are, words that rooms share, and how text is cut into words. */
const ANYWHERE = ['grouped', 'numbers', 'regular-file', 'submodule-folders', 'vocabulary', 'words'];
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
  'trust',
  'variants',
  'verdict',
];
/** In a pure room, but run by a browser: it reads the page that it stands in. */
const IN_BROWSER = 'report/page/client';
/** Packages that a pure room does not import: they ask the world, or start what does. */
const IMPURE = /^(?:node:|@actions\/|@octokit\/|promptfoo|openai|postgres|yauzl)/;

/**
 * Which sub-rooms of a folder import which of their sisters. One that is not here imports none. Its own files, such as the
 * one of its central type, lie beside the sub-rooms and belong to none.
 */
const SISTERS: Record<string, Record<string, readonly string[]>> = {
  commands: {
    backtest: ['gate', 'opening'],
    doctor: ['opening', 'record'],
    gate: ['opening'],
    models: ['opening'],
    nightly: ['opening'],
    plan: ['gate', 'opening'],
    record: ['opening'],
    shards: ['gate', 'opening'],
    strategies: ['opening'],
    training: ['opening'],
  },
  compare: { lines: ['blame'], 'over-time': ['metrics', 'tasks'], tasks: ['metrics'] },
  config: { discovery: ['policy', 'yaml'], policy: ['yaml'] },
  // Evidence lies under belief, and both under what asks for more.
  design: {
    belief: ['evidence'],
    // belief: how many cases an effort repeats stands with all that an effort buys.
    reliability: ['belief'],
    search: ['belief', 'evidence', 'trial', 'uniform'],
    trial: ['belief', 'evidence'],
    uniform: ['evidence', 'trial'],
  },
  // Parent and child know each other by their messages alone.
  engine: {
    batch: ['messages', 'redaction'],
    child: ['batch', 'messages', 'pacing', 'redaction'],
    redaction: ['messages'],
    results: ['messages', 'redaction'],
    pacing: ['messages'],
    rounds: ['batch', 'child', 'messages', 'pacing', 'scheduler'],
    scheduler: ['messages', 'pacing'],
    worker: ['messages', 'redaction'],
  },
  'engine/worker': {
    calls: ['guard', 'promptfoo'],
    cells: ['calls', 'checks', 'loading', 'manifest', 'promptfoo', 'traces'],
    checks: ['promptfoo'],
    guard: ['promptfoo'],
    // guard: why a suite did not load may be what a guard refused.
    loading: ['calls', 'guard', 'promptfoo'],
    manifest: ['calls', 'checks', 'loading', 'promptfoo'],
    traces: ['loading', 'promptfoo'],
  },
  'engine/worker/loading': { failures: ['places'] },
  github: { consent: ['events'], merged: ['events', 'surfaces'], surfaces: ['events'] },
  // Digests come last: they look at what a search has found.
  inputs: {
    keys: ['packages', 'references', 'search'],
    modules: ['packages', 'references'],
    search: ['modules', 'packages', 'references'],
  },
  plan: { estimate: ['pairing'] },
  rag: { retrievers: ['retrieval'] },
  report: {
    backtest: ['shell', 'terminal'],
    documents: ['backtest', 'plan', 'words'],
    markdown: ['words'],
    nightly: ['documents', 'terminal', 'words'],
    page: ['documents', 'markdown', 'shell', 'words'],
    plan: ['terminal', 'words'],
    terminal: ['markdown', 'words'],
    variants: ['shell', 'terminal'],
  },
  stats: {
    intervals: ['distributions'],
    'over-time': ['distributions', 'permutation'],
    permutation: ['distributions'],
  },
  trees: { git: ['process'], packages: ['git', 'process'], serve: ['process'] },
};

/** The pipeline sees these rooms through their ports alone. */
const PORTS = ['engine/eval-engine.ts', 'samples/sample.ts', 'samples/stage.ts'];

/** Names of files and folders that say nothing of what lies in them. */
const DRAWER =
  /(^|\/)(?:index|manager)\.\w+$|(^|[/-])(?:utils?|helpers?|common|misc|shared)(?:\/|(?:\.test)?\.\w+$)/;

const MOST_LINES = 400;
const MOST_FILES = 20;

const roomOf = (file: string) => file.split('/', 1)[0]?.replace(/\.ts$/, '') ?? '';
const isIn = (file: string, folder: string) => file.startsWith(`${folder}/`);

const said = (found: readonly Import[]) => found.map(({ file, target }) => `${file} → ${target}`);

test('sources are read by their syntax: no comment and no text counts', () => {
  const code = `
    // import './no.ts'; process.exit(); Math.random()
    import a, { type B } from './a.ts';
    export * from "./b.ts";
    import type { C } from './c.ts';
    let d: import('./d.ts').D;
    const e = await import(/* webpackMode: "eager" */ './e.ts');
    const i = await import(\`./i.ts\`), j = await import(\`./\${name}.ts\`);
    const f = "from './f.ts'", g = { process: 1, fetch() {} }.process;
    const h = [Date.now, new Date(a), setTimeout, Math['random'], typeof performance, crypto.randomUUID()];`;
  const { said: words, ...taken } = readSource(code);
  expect(words.texts).toEqual(expect.arrayContaining(['./a.ts', "from './f.ts'", 'random']));
  expect(words.texts).not.toContain('./no.ts');
  expect(words.names).toEqual(expect.arrayContaining(['B', 'now', 'fetch']));
  expect(taken).toEqual({
    modules: ['./a.ts', './b.ts', './c.ts', './e.ts', './i.ts', './….ts', './d.ts'],
    world: ['Date.now', 'Math.random', 'crypto', 'import()', 'performance', 'setTimeout'],
  });
  const asks = [
    'process.env.A',
    'globalThis.process',
    'fetch(a)',
    'a = { fetch }',
    'new Date()',
    'Date()',
    'import.meta.url',
  ];
  expect(asks.filter((each) => readSource(each).world.length === 0)).toEqual([]);
});

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

  test('a room is allowed nothing that it does not import', () => {
    const used = new Set(imports.map(({ file, target }) => `${roomOf(file)} → ${roomOf(target)}`));
    const allowed = Object.entries(MAY_IMPORT).flatMap(([from, to]) => to.map((room) => `${from} → ${room}`));
    expect(allowed.filter((name) => !used.has(name))).toEqual([]);
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
    const naming = files.filter((file) =>
      modulesOf(file).some((module) => /^promptfoo(?:$|\/)/.test(module)),
    );
    expect(naming.filter((file) => !isIn(file, 'engine'))).toEqual([]);
  });

  test('a sub-room imports only the sisters that its folder allows, and each that is allowed', () => {
    const found = sisterArrows();
    const allowed = Object.entries(SISTERS).flatMap(([folder, rooms]) =>
      Object.entries(rooms).flatMap(([from, to]) => to.map((sister) => arrow(folder, from, sister))),
    );
    const unknown = [...found].filter(([name]) => !allowed.includes(name));
    expect({ unknown, gone: allowed.filter((name) => !found.has(name)) }).toEqual({ unknown: [], gone: [] });
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

  test('pure rooms hold no I/O, clock, randomness or environment', () => {
    const pure = files.filter((file) => PURE.some((room) => isIn(file, room)) && !isIn(file, IN_BROWSER));
    const asking = pure.flatMap((file) =>
      [...worldOf(file), ...modulesOf(file).filter((module) => IMPURE.test(module) || isBuiltin(module))].map(
        (what) => `${file}: ${what}`,
      ),
    );
    expect(asking).toEqual([]);
  });

  test('the client of the page imports types alone from outside of it', () => {
    const code = (file: string) => text(file).replace(/^import type .*$/gm, '');
    const client = files.filter((file) => isIn(file, IN_BROWSER));
    expect(client.length).toBeGreaterThan(5);
    expect(client.filter((file) => code(file).includes("from '../"))).toEqual([]);
    expect(files.filter((file) => !isIn(file, IN_BROWSER) && text(file).includes('page/client/'))).toEqual(
      [],
    );
  });

  test('no file is a drawer, and none is long', () => {
    expect(files.filter((file) => DRAWER.test(file))).toEqual([]);
    expect(files.filter((file) => text(file).split('\n').length > MOST_LINES)).toEqual([]);
  });

  test('no file makes a table of a language as it is loaded: the first takes 7 ms of each command', () => {
    expect(files.filter((file) => /^(?:export )?const \w+ = new Intl\b/m.test(text(file)))).toEqual([]);
  });

  test('no folder shows more than twenty files of its own', () => {
    const counts = new Map<string, number>();
    for (const file of files)
      counts.set(path.posix.dirname(file), (counts.get(path.posix.dirname(file)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });

  test.each(['utils.ts', 'a/helper.ts', 'a/text-utils.tsx', 'common/a.ts', 'a/misc.mjs', 'a/index.ts'])(
    '%s is a drawer',
    (file) => expect(DRAWER.test(file)).toBe(true),
  );

  test.each(['test', 'bench', 'scripts'])(
    'nor does a folder of %s, and no file of it is a drawer',
    (place) => {
      const folder = path.resolve(import.meta.dirname, '..', place);
      const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
        each.isFile(),
      );
      const counts = Map.groupBy(entries, ({ parentPath }) => path.relative(folder, parentPath));
      expect([...counts].filter(([, own]) => own.length > MOST_FILES).map(([name]) => name)).toEqual([]);
      const names = entries.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
      expect(names.filter((name) => DRAWER.test(name))).toEqual([]);
    },
  );
});

describe('ARCHITECTURE.md', () => {
  test('says of each room what it may import', () => {
    const shells = Object.fromEntries(SHELLS.map((shell) => [shell, 'all, never each other']));
    const may = { ...MAY_IMPORT, ...shells, commands: 'all but the shells and `demo`' };
    const held = Object.entries(may).map(([room, to]) => [
      room,
      typeof to === 'string' ? to : [...to].sort(),
    ]);
    const table = [...roomTable()].map(([room, to]) => [room, typeof to === 'string' ? to : [...to].sort()]);
    expect(Object.fromEntries(table)).toEqual(Object.fromEntries(held));
  });

  test('says which rooms are pure', () => {
    expect(pureRooms()).toEqual(PURE);
  });

  test('names no file that is not there', () => {
    const root = path.resolve(import.meta.dirname, '..');
    const named = namedFiles();
    expect(named.length).toBeGreaterThan(50);
    const isThere = (file: string) =>
      ['src', '.'].some((folder) => existsSync(path.join(root, folder, file)));
    expect(named.filter((file) => !isThere(file))).toEqual([]);
  });

  test('says where each idea that crosses rooms has its files', () => {
    const ideas = sharedIdeas();
    expect(ideasAnnounced()).toBe(
      ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'][ideas.size],
    );
    const found = [...ideas.keys()].map((idea) => [
      idea,
      files.filter((file) => path.posix.basename(file) === idea).map((file) => path.posix.dirname(file)),
    ]);
    expect([...ideas].map(([idea, rooms]) => [idea, [...rooms].sort()])).toEqual(found);
  });
});

/** Imports between sub-rooms of one folder, with the files that they are of. */
function sisterArrows(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const each of imports) {
    const [from, to] = [each.file.split('/'), each.target.split('/')];
    const at = from.findIndex((part, index) => part !== to[index]);
    // Rooms are held by their own table, and a folder's own files are not a sub-room.
    if (at < 1 || at >= from.length - 1 || at >= to.length - 1) continue;
    const name = arrow(from.slice(0, at).join('/'), from[at] ?? '', to[at] ?? '');
    found.set(name, [...(found.get(name) ?? []), ...said([each])]);
  }
  return found;
}

function arrow(folder: string, from: string, to: string): string {
  return `${folder}: ${from} → ${to}`;
}

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
