// Packages build/ into dist/: the action, the command and the engine's worker, each one file that needs no
// node_modules, and the page that the HTML report is written into. dist/engine/promptfoo is not touched: it changes only with promptfoo's version.
// Usage: node scripts/package.mjs [FOLDER]    (FOLDER in place of dist/)
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ncc from '@vercel/ncc';
import { minifySync } from 'rolldown/utils';
import { packagesOf, renderLicences } from '../vendor/promptfoo/plugins/licences.mjs';
import { pageShell } from './page-shell.mjs';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.resolve(process.argv[2] ?? path.join(root, 'dist'));

/** Entry in build/, and the file it becomes in dist/. */
const ENTRIES = [
  ['main.js', 'index.js'],
  ['bin.js', 'cli.js'],
  ['engine/worker/worker.js', 'engine/worker.js'],
  ['rag/rag-provider.js', 'engine/rag.js'],
  ['training/preflight.js', 'preflight.js'],
];
const LICENCES = 'THIRD_PARTY_LICENSES.txt';

/** Comments go, expressions are folded, local variables get short names; functions and lines stay, so that a diff and a stack can be read. */
const NAMES = { keepNames: { function: true, class: true } };
const READABLE = { module: true, compress: NAMES, mangle: NAMES, codegen: { removeWhitespace: false } };

/**
 * The client for artifacts can download them too, by a package that no licence covers. Here it only uploads: what stands in its place is
 * never called.
 */
const LEFT_OUT = { 'unzip-stream': 'node:stream' };

/**
 * What `string-width` makes as it is loaded takes 20 ms of a processor. Reports ask it only where a text holds more than plain characters, so
 * here it is made when it is first used.
 */
const MADE_LATER = [
  [
    'const segmenter = new Intl.Segmenter();',
    'const segmenter = { segment: (text) => (segmenter.made ??= new Intl.Segmenter()).segment(text) };',
  ],
  [
    String.raw`const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;`,
    String.raw`const rgiEmojiRegex = { test: (text) => (rgiEmojiRegex.made ??= new RegExp('^\\p{RGI_Emoji}$', 'v')).test(text) };`,
  ],
];

function withoutEarlyTables(text) {
  return MADE_LATER.reduce((code, [early, later]) => code.replace(early, () => later), text);
}

/** One entry as files for its folder (`NAME → content`), and the paths of all modules in them. */
async function pack(entry, filename) {
  const options = { filename, esm: true, cache: false, quiet: true, target: 'es2022', externals: LEFT_OUT };
  const { code, assets, stats } = await ncc(path.join(root, 'build', entry), options);
  const files = Object.entries(assets).map(([name, { source }]) => {
    const text = name.endsWith('.js') ? withoutEarlyTables(source.toString()) : source.toString();
    const smaller = name.endsWith('.js') ? readable(name, text) : text;
    // A table of data grows when it is laid out again.
    return [name, smaller.length < text.length ? smaller : text];
  });
  const modules = [...stats.compilation.modules].flatMap((module) => [...(module.modules ?? [module])]);
  return {
    files: [[filename, readable(filename, withoutEarlyTables(code))], ...files],
    modules: modules.flatMap(({ resource }) => (resource === undefined ? [] : [resource])),
  };
}

function readable(filename, code) {
  const { code: smaller, errors } = minifySync(filename, code, READABLE);
  if (errors.length > 0) throw new Error(`${filename}: ${errors.map(({ message }) => message).join('\n')}`);
  const [first = ''] = code.split('\n', 1);
  return first.startsWith('#!') && !smaller.startsWith('#!') ? `${first}\n${smaller}` : smaller;
}

function writeAtomic(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, content);
  renameSync(`${file}.tmp`, file);
}

/** Removes what an earlier build left in a folder and this one did not make. */
function removeStale(folder, fresh) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && entry.name !== LICENCES && !fresh.has(entry.name)) {
      rmSync(path.join(folder, entry.name));
    }
  }
}

const built = [];
for (const [entry, target] of ENTRIES) {
  built.push({ folder: path.dirname(target), ...(await pack(entry, path.basename(target))) });
}
const shell = await pageShell();
built.push({ folder: '.', files: [['report-page.html', shell.html]], modules: shell.modules });
for (const { folder, files } of built) {
  for (const [name, content] of files) {
    writeAtomic(path.join(dist, folder, name), content);
    const size = `${(Buffer.byteLength(content) / 1000).toFixed(0)} kB`;
    process.stdout.write(`${path.join(folder, name).padEnd(28)} ${size.padStart(9)}\n`);
  }
}
const packages = packagesOf(built.flatMap(({ modules }) => modules));
writeAtomic(path.join(dist, LICENCES), renderLicences(packages, 'Pawl without its evaluation engine'));
process.stdout.write(`${packages.length} packages bundled\n`);
for (const folder of new Set(built.map(({ folder }) => folder))) {
  const fresh = built
    .filter((one) => one.folder === folder)
    .flatMap(({ files }) => files.map(([name]) => name));
  removeStale(path.join(dist, folder), new Set(fresh));
}
