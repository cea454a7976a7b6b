// Lays out what is published: the files that package.json lists, and a manifest without what only development needs.
// dist/ bundles every dependency, and the Node 24 of this repository's own scripts must not reach anybody's PATH;
// `private` in package.json keeps `npm publish` from doing so here.
// Usage: npm run stage FOLDER && npm publish FOLDER
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const DEVELOPMENT = ['private', 'scripts', 'dependencies', 'devDependencies', 'optionalDependencies'];

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: npm run stage FOLDER');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
mkdirSync(folder, { recursive: true });
for (const name of [...manifest.files, 'README.md', 'LICENSE']) {
  cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
}
for (const field of DEVELOPMENT) delete manifest[field];
writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
