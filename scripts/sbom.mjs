// Prints a bill of materials (CycloneDX) of what is published: the packages that dist/ bundles, by its licence files, as npm
// describes them. npm alone would list all that is installed to build it. Fails where a bundled package is in no lock file.
// Usage: node scripts/sbom.mjs > pawl.cdx.json
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const LICENCES = ['dist/THIRD_PARTY_LICENSES.txt', 'dist/engine/THIRD_PARTY_LICENSES.txt'];
/** Where the packages of each come from: `optional` ones too, since npm also calls so what a bundle needs. */
const FOLDERS = ['.', 'vendor/promptfoo'];
const COMMAND =
  'npm sbom --sbom-format cyclonedx --package-lock-only --include dev --include optional --include peer';

/** `NAME@VERSION` of every package that dist/ holds code of. */
const bundled = new Set(
  LICENCES.flatMap((file) => [
    ...readFileSync(path.join(root, file), 'utf8').matchAll(/^-{80}\n\n(\S+@\S+)\nLicence: /gm),
  ]).map(([, key]) => key),
);

/** What npm says of everything in a folder's lock file. */
function billOf(folder) {
  const [npm, ...options] = COMMAND.split(' ');
  const cwd = path.join(root, folder);
  const shell = process.platform === 'win32';
  return JSON.parse(execFileSync(npm, options, { cwd, shell, encoding: 'utf8', maxBuffer: 100_000_000 }));
}

const bills = FOLDERS.map(billOf);
const [{ metadata, ...own }] = bills;
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const components = new Map();
for (const component of bills.flatMap((bill) => bill.components)) {
  const key = `${component.name}@${component.version}`;
  // npm calls some of them packages for development: of the bundle each is a part.
  if (bundled.has(key) && !components.has(key))
    components.set(key, { ...component, scope: 'required', properties: [] });
}
const missing = [...bundled].filter((key) => !components.has(key));
if (missing.length > 0) throw new Error(`bundled, and in no lock file: ${missing.join(', ')}`);

const kept = new Set([...components.values()].map((component) => component['bom-ref']));
const links = new Map();
for (const { ref, dependsOn = [] } of bills.flatMap((bill) => bill.dependencies)) {
  if (!kept.has(ref)) continue;
  links.set(ref, new Set([...(links.get(ref) ?? []), ...dependsOn.filter((each) => kept.has(each))]));
}
const pawl = { ...metadata.component, 'bom-ref': `pawl@${version}`, name: 'pawl', version, properties: [] };
const bill = {
  ...own,
  metadata: { ...metadata, component: pawl },
  components: [...components.values()],
  dependencies: [
    { ref: pawl['bom-ref'], dependsOn: [...kept] },
    ...[...links].map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn] })),
  ],
};
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);
