// Checks that dist/ is what build/ packages to, byte for byte, and that the bundled promptfoo is the one that
// vendor/promptfoo pins. The bundle itself is not rebuilt here: that takes its own install (npm run build:engine).
// Usage: npm run check:dist
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const vendor = path.join(root, 'vendor/promptfoo');
const ENGINE_LICENCES = 'engine/THIRD_PARTY_LICENSES.txt';

const text = (...parts) => readFileSync(path.join(...parts), 'utf8');

/** Files below a folder, relative to it, without those that only `build:engine` writes. */
function lightFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('engine/promptfoo/') && file !== ENGINE_LICENCES)
    .sort();
}

/** What differs between dist/ and a fresh packaging of build/, one line a file. */
function lightProblems() {
  const fresh = mkdtempSync(path.join(os.tmpdir(), 'pawl-dist-'));
  try {
    const script = path.join(root, 'scripts/package.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, fresh], { encoding: 'utf8' });
    if (status !== 0) return [`packaging failed:\n${stderr}`];
    const [wanted, found] = [lightFiles(fresh), lightFiles(dist)];
    return [
      ...wanted.filter((file) => !found.includes(file)).map((file) => `dist/${file} is missing`),
      ...found
        .filter((file) => !wanted.includes(file))
        .map((file) => `dist/${file} is stale: nothing builds it`),
      ...wanted
        .filter((file) => found.includes(file))
        .filter((file) => !readFileSync(path.join(fresh, file)).equals(readFileSync(path.join(dist, file))))
        .map((file) => `dist/${file} is not what its source builds to`),
    ];
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

/** What the bundle says of itself against what vendor/promptfoo asks for: version, exported names, packages. */
async function engineProblems() {
  const address = pathToFileURL(path.join(dist, 'engine/promptfoo/index.js')).href;
  const bundle = await import(address);
  const locked = JSON.parse(text(vendor, 'package-lock.json')).packages;
  const pinned = locked['node_modules/promptfoo'].version;
  const entry = text(vendor, 'entry.mjs');
  const names = [...entry.matchAll(/^(?: {2}(\w+),|export const (\w+))/gm)].map(
    ([, listed, own]) => listed ?? own,
  );
  const versions = new Set(
    Object.entries(locked).map(([folder, { name, version }]) => {
      return `${name ?? folder.replace(/^.*node_modules\//, '')}@${version}`;
    }),
  );
  const bundled = [...text(dist, ENGINE_LICENCES).matchAll(/^-{80}\n\n(\S+@\S+)\nLicence: /gm)].map(
    ([, key]) => key,
  );
  return [
    ...(bundle.VERSION === pinned ? [] : [`it is promptfoo ${bundle.VERSION}, the lock file pins ${pinned}`]),
    ...names.filter((name) => !(name in bundle)).map((name) => `it lacks \`${name}\` of entry.mjs`),
    ...Object.keys(bundle)
      .filter((name) => !names.includes(name))
      .map((name) => `it exports \`${name}\`, which entry.mjs does not`),
    ...(bundled.length === 0 ? ['its licence file lists no package'] : []),
    ...bundled
      .filter((key) => !versions.has(key))
      .map((key) => `it holds ${key}, which is not in the lock file`),
  ].map((problem) => `dist/engine/promptfoo: ${problem}`);
}

process.env.PROMPTFOO_DISABLE_TELEMETRY = '1';
process.env.PROMPTFOO_DISABLE_UPDATE = '1';
const problems = [
  ...lightProblems().map((problem) => [problem, 'npm run build']),
  ...(await engineProblems()).map((problem) => [problem, 'npm run build:engine']),
];
for (const [problem] of problems) process.stderr.write(`${problem}\n`);
for (const fix of new Set(problems.map(([, command]) => command))) {
  process.stderr.write(`To fix: ${fix}, and commit dist/\n`);
}
process.stdout.write(`dist/ compared with its source: ${problems.length} problems\n`);
process.exit(problems.length === 0 ? 0 : 1);
