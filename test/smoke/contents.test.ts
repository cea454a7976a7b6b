import { readdirSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
const ENGINE = 'engine/promptfoo';

/** Every file that may lie in dist/ outside the bundled promptfoo and the chunks, and its largest size in bytes. */
const ALLOWED: Readonly<Record<string, number>> = {
  'THIRD_PARTY_LICENSES.txt': 260_000,
  'cli.js': 40_000,
  'engine/THIRD_PARTY_LICENSES.txt': 1_500_000,
  'engine/package.json': 100,
  'engine/rag.js': 1_400_000,
  'engine/worker.js': 232_000,
  'index.js': 2_460_000,
  'package.json': 100,
  'preflight.js': 400_000,
  'report-page.html': 100_000,
};
/**
 * The largest sizes of an entry's chunks, smallest first. A chunk is read only where its code is needed. Its number is the bundler's
 * choice, and changes with any new module.
 */
const CHUNKS: Readonly<Record<string, readonly number[]>> = {
  // Among them: the questions of `pawl init` and their library, where somebody is there to answer; the parsers of a suite's own code, what follows it, and what reads Python by its; GitHub's client, which `pawl blocks` alone reads; what the commands that run
  // suites share with the others; these others; the artifacts' archives; what a record or a night in batches needs; OpenAI's client, where a batch is sent; what follows one that was; what runs suites;
  // the token counts of `pawl export training`.
  'cli.js': [
    10_000, 10_000, 10_000, 20_000, 20_000, 20_000, 21_000, 21_000, 24_000, 25_000, 26_000, 28_000, 35_000,
    60_000, 120_000, 220_000, 240_000, 280_000, 390_000, 400_000, 700_000, 1_335_000, 2_600_000,
  ],
  'engine/rag.js': [10_000, 100_000, 2_600_000],
  // The matcher of globs, read only where prompts are named by one; the reader of tasks and the library of schemas, only where there is a
  // task; the checker of JSON Schemas, only where that has one; why a suite does not load; what looks which words of templates no case is asked.
  'engine/worker.js': [1_000, 10_000, 15_000, 17_000, 30_000, 60_000, 140_000, 220_000],
  // Among them: what a night does, and what starts a gate again, which no gate of a pull request needs. The last is the client for artifacts: read only where one is uploaded.
  'index.js': [10_000, 10_000, 20_000, 25_000, 28_000, 60_000, 80_000, 120_000, 300_000, 500_000, 1_600_000],
};
/** The bundled promptfoo, in bytes and in files. */
const ENGINE_LIMITS = { bytes: 14_000_000, files: 300 };

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

const files = filesOf(dist);
const engine = files.filter((file) => file.startsWith(`${ENGINE}/`));
const chunks = files.filter((file) => /^(?:engine\/)?\d+\.\w+\.js$/.test(file));
const light = files.filter((file) => !file.startsWith(`${ENGINE}/`) && !chunks.includes(file));
const size = (file: string) => statSync(path.join(dist, file)).size;

function chunksByEntry(): Map<string, string[]> {
  const entryOf = (file: string) => file.replace(/\d+\./, '');
  return Map.groupBy(
    chunks.toSorted((a, b) => (entryOf(a) < entryOf(b) ? -1 : 1)),
    entryOf,
  );
}

test('dist/ holds these files and no others', () => {
  expect(light).toEqual(Object.keys(ALLOWED));
  const counts = Object.entries(CHUNKS).map(([entry, sizes]) => [entry, sizes.length]);
  expect([...chunksByEntry()].map(([entry, names]) => [entry, names.length])).toEqual(counts);
});

test('no file of dist/ is larger than its limit', () => {
  expect(light.filter((file) => size(file) > (ALLOWED[file] ?? 0))).toEqual([]);
  for (const [entry, names] of chunksByEntry()) {
    const limits = CHUNKS[entry] ?? [];
    const sizes = names.map(size).sort((a, b) => a - b);
    expect(sizes.filter((bytes, at) => bytes > (limits[at] ?? 0))).toEqual([]);
  }
  const bytes = engine.reduce((sum, file) => sum + size(file), 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(ENGINE_LIMITS.bytes);
  expect(engine.length).toBeLessThan(ENGINE_LIMITS.files);
});

test('no file of the light path makes a table of all emoji as it is loaded', () => {
  const own = [...light, ...chunks].filter((file) => file.endsWith('.js'));
  const texts = own.map((file) => readFileSync(path.join(dist, file), 'utf8'));
  expect(texts.filter((text) => text.includes(String.raw`/^\p{RGI_Emoji}$/v`))).toEqual([]);
  expect(texts.filter((text) => text.includes('RGI_Emoji')).length).toBeGreaterThan(1);
});

test('a suite process reads no library of schemas as it starts', () => {
  const holds = (file: string) => readFileSync(path.join(dist, file), 'utf8').includes('ZodError');
  expect(holds('engine/worker.js')).toBe(false);
  expect(holds('cli.js') || chunks.some((file) => file.endsWith('.worker.js') && holds(file))).toBe(true);
});

test('the bundled promptfoo holds code only: chunks, their types, and what it runs by path', () => {
  const others = engine.filter((file) => !/^engine\/promptfoo\/[\w.-]+\.js$/.test(file));
  expect(others.filter((file) => !/\.(py|rb|go|proto|d\.ts)$/.test(file))).toEqual([
    'engine/promptfoo/package.json',
  ]);
});

test('nothing in dist/ names the machine or the folder that it was built on', () => {
  const places = [root, path.dirname(root), os.homedir()].filter((place) => place !== os.tmpdir());
  const escaped = places.map((place) => place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // At the start of a path: an address may well have a part of the same name.
  const pattern = new RegExp(`(?<![\\w}.-])(${escaped.join('|')})/`);
  const hits = files.filter((file) => pattern.test(readFileSync(path.join(dist, file), 'utf8')));
  expect(hits).toEqual([]);
});

test('every package that the light path needs is in its licence file', () => {
  const text = readFileSync(path.join(dist, 'THIRD_PARTY_LICENSES.txt'), 'utf8');
  const listed = [...text.matchAll(/^-{80}\n\n(\S+)@\S+\nLicence: (\S+)$/gm)].map(([, name, spdx]) => ({
    name,
    spdx,
  }));
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const names = listed.map(({ name }) => name);
  expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([]);
  const permissive = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|Unlicense)$/;
  expect(listed.filter(({ spdx }) => !permissive.test(spdx ?? ''))).toEqual([]);
});
