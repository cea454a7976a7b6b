// The steps of a release that are not GitHub's or npm's, so that a dry run does the same.
// Usage: node scripts/release.mjs prepare VERSION DAY [FOLDER]   version in package.json, package-lock.json and src/version.ts; Unreleased gets its number
//        node scripts/release.mjs notes VERSION [FOLDER]         prints what the changelog says of a version
//        node scripts/release.mjs check TAG [FOLDER]             fails where tag, version and changelog disagree
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const VERSION = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const USAGE = 'usage: node scripts/release.mjs prepare VERSION DAY | notes VERSION | check TAG';

const [command, version = '', ...rest] = process.argv.slice(2);
const folder = path.resolve(
  (command === 'prepare' ? rest[1] : rest[0]) ?? path.join(import.meta.dirname, '..'),
);
const read = (file) => readFileSync(path.join(folder, file), 'utf8');
const write = (file, text) => writeFileSync(path.join(folder, file), text);

/** What the changelog says under a heading, without the heading; null where there is no such heading. */
function section(name) {
  const [, ...parts] = read('CHANGELOG.md').split(/^## /m);
  const found = parts.find((part) => part.startsWith(`[${name}]`));
  return found === undefined ? null : found.slice(found.indexOf('\n')).trim();
}

function prepare(day) {
  if (!VERSION.test(version) || !DAY.test(day ?? '')) throw new Error(USAGE);
  if (section(version) !== null) throw new Error(`CHANGELOG.md has ${version} already.`);
  if (!section('Unreleased'))
    throw new Error('CHANGELOG.md has nothing under Unreleased: there is nothing to release.');
  const [before, major] = [JSON.parse(read('package.json')).version, version.split('.')[0]];
  // What the package names itself, in each of its places; nothing of a dependency.
  replaceOnce('package.json', `"version": "${before}"`, `"version": "${version}"`);
  const lock = JSON.parse(read('package-lock.json'));
  lock.version = version;
  lock.packages[''].version = version;
  write('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  replaceOnce('src/version.ts', `'${before}'`, `'${version}'`);
  replaceOnce('CHANGELOG.md', '## [Unreleased]\n', `## [Unreleased]\n\n## [${version}] - ${day}\n`);
  console.log(
    `${before} → ${version}. Next: npm run build, commit, and after the merge: git tag v${version} && git push origin v${version}`,
  );
  if (major !== before.split('.')[0])
    console.log(`A new major version: workflows that people copy still say @v${before.split('.')[0]}.`);
}

function replaceOnce(file, old, text) {
  const content = read(file);
  if (content.split(old).length !== 2)
    throw new Error(`${file} does not hold ${JSON.stringify(old)} exactly once.`);
  write(
    file,
    content.replace(old, () => text),
  );
}

function check() {
  const wanted = JSON.parse(read('package.json')).version;
  if (version !== `v${wanted}`) throw new Error(`The tag is ${version}, and package.json says ${wanted}.`);
  if (!section(wanted))
    throw new Error(`CHANGELOG.md has no words on ${wanted}: node scripts/release.mjs prepare ${wanted} DAY`);
}

try {
  if (command === 'prepare') prepare(rest[0]);
  else if (command === 'check') check();
  else if (command === 'notes' && section(version)) console.log(section(version));
  else throw new Error(command === 'notes' ? `CHANGELOG.md has no words on ${version}.` : USAGE);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
