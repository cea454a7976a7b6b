// Packages build/ into dist/: the action, the command and the engine's worker, each one file that needs no
// node_modules. dist/engine/promptfoo is not touched: it changes only with promptfoo's version.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ncc from '@vercel/ncc';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** Entry in build/, the folder it goes to, the file's name there. */
const ENTRIES = [
  ['main.js', dist, 'index.js'],
  ['bin.js', dist, 'cli.js'],
  ['engine/worker.js', path.join(dist, 'engine'), 'worker.js'],
];

async function pack(entry, filename) {
  const { code, assets } = await ncc(path.join(root, 'build', entry), {
    filename,
    esm: true,
    cache: false,
    minify: true,
    quiet: true,
    target: 'es2022',
  });
  const files = new Map(Object.entries(assets).map(([name, { source }]) => [name, source]));
  return files.set(filename, code);
}

function writeAtomic(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, content);
  renameSync(`${file}.tmp`, file);
}

function removeOld(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && /\.(m?js|json|map)$/.test(entry.name)) rmSync(path.join(folder, entry.name));
  }
}

const built = [];
for (const [entry, folder, filename] of ENTRIES) built.push([folder, await pack(entry, filename)]);
mkdirSync(path.join(dist, 'engine'), { recursive: true });
removeOld(dist);
removeOld(path.join(dist, 'engine'));
for (const [folder, files] of built) {
  for (const [name, content] of files) writeAtomic(path.join(folder, name), content);
}
for (const [folder, files] of built) {
  for (const name of files.keys()) {
    const size = readFileSync(path.join(folder, name)).length;
    console.log(
      `${path.relative(root, path.join(folder, name)).padEnd(28)} ${(size / 1000).toFixed(0).padStart(6)} kB`,
    );
  }
}
