// The steps of a release that are not GitHub's or npm's, so that a dry run does the same.
// Usage: node scripts/release.mjs prepare [FOLDER]         the next version, from the files in .changeset/, in each place that names it
//        node scripts/release.mjs notes VERSION [FOLDER]   prints what the changelog says of a version
//        node scripts/release.mjs check TAG [FOLDER]       fails where tag, version and changelog disagree
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const USAGE = 'usage: node scripts/release.mjs prepare | notes VERSION | check TAG';
const root = path.join(import.meta.dirname, '..');

const [command, ...args] = process.argv.slice(2);
const version = command === 'prepare' ? '' : (args.shift() ?? '');
const folder = path.resolve(args[0] ?? root);
const read = (file) => readFileSync(path.join(folder, file), 'utf8');
const write = (file, text) => writeFileSync(path.join(folder, file), text);

/** What the changelog says under a version, without the heading; null where there is no such heading. */
function section(name) {
  const [, ...parts] = read('CHANGELOG.md').split(/^## /m);
  const found = parts.find((part) => part.startsWith(`${name}\n`));
  return found === undefined ? null : found.slice(found.indexOf('\n')).trim();
}

/** Files with a change each that no release holds yet. */
function changes() {
  const place = path.join(folder, '.changeset');
  return existsSync(place) ? readdirSync(place).filter((file) => file.endsWith('.md')) : [];
}

function prepare() {
  if (changes().length === 0)
    throw new Error(
      '.changeset/ holds no change, so there is nothing to release. To write one: npm run changeset',
    );
  const before = JSON.parse(read('package.json')).version;
  // Takes the files of the changes into CHANGELOG.md and package.json.
  const changesets = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [changesets, 'version'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npx changeset version failed:\n${stdout}${stderr}`);
  // The other places where the package names its own version; nothing of a dependency.
  const next = JSON.parse(read('package.json')).version;
  const lock = JSON.parse(read('package-lock.json'));
  lock.version = next;
  lock.packages[''].version = next;
  write('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  replaceOnce('src/version.ts', `'${before}'`, `'${next}'`);
  console.log(
    `${before} → ${next}. Next: npm run build, commit, and after the merge: git tag v${next} && git push origin v${next}`,
  );
  const [old, major] = [before, next].map((one) => one.split('.')[0]);
  if (major !== old) console.log(`A new major version: workflows that people copy still say @v${old}.`);
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
    throw new Error(
      `CHANGELOG.md has no words on ${wanted}. To make the next version: node scripts/release.mjs prepare`,
    );
}

try {
  if (command === 'prepare') prepare();
  else if (command === 'check') check();
  else if (command === 'notes' && section(version)) console.log(section(version));
  else throw new Error(command === 'notes' ? `CHANGELOG.md has no words on ${version}.` : USAGE);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
