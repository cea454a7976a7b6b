// Builds dist/engine/promptfoo: `npm run build:engine` in the root.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { bundleOptions } from './rolldown.config.mjs';

const vendor = fileURLToPath(new URL('.', import.meta.url));
const engine = fileURLToPath(new URL('../../dist/engine/', import.meta.url));

/** Read at run time by path, so they lie beside the chunks as they lie beside promptfoo's own modules. */
const RUNTIME_FILES = ['python', 'ruby', 'golang', 'tracing'];

async function writeBundle(directory) {
  let licences = '';
  const { input, output } = bundleOptions(directory, (text, count) => {
    licences = text;
    console.log(`${count} packages bundled`);
  });
  const build = await rolldown(input);
  const { output: chunks } = await build.write(output);
  await build.close();
  for (const name of RUNTIME_FILES) {
    cpSync(`${vendor}node_modules/promptfoo/dist/src/${name}`, `${directory}/${name}`, { recursive: true });
  }
  writeFileSync(`${directory}/package.json`, '{\n  "type": "module"\n}\n');
  cpSync(`${vendor}entry.d.ts`, `${directory}/index.d.ts`);
  console.log(`${chunks.length} chunks written`);
  return licences;
}

/** Puts `fresh` in the place of `current` by two renames: a reader never sees half a folder. */
function swap(fresh, current) {
  const old = `${current}.old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(current, { recursive: true });
  renameSync(current, old);
  renameSync(fresh, current);
  rmSync(old, { recursive: true });
}

if (!process.argv.includes('--no-install')) {
  execFileSync('npm', ['ci'], { cwd: vendor, stdio: 'inherit' });
}
const fresh = `${engine}promptfoo.new`;
rmSync(fresh, { recursive: true, force: true });
mkdirSync(fresh, { recursive: true });
const licences = await writeBundle(fresh);
swap(fresh, `${engine}promptfoo`);
writeFileSync(`${engine}THIRD_PARTY_LICENSES.txt.new`, licences);
renameSync(`${engine}THIRD_PARTY_LICENSES.txt.new`, `${engine}THIRD_PARTY_LICENSES.txt`);
