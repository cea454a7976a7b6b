import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_ROOT = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const TEXT_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** SPDX id of a package.json, also in npm's two old spellings; `UNKNOWN` when it names none. */
function spdxOf({ license, licenses }) {
  if (typeof license === 'string') return license;
  if (license?.type) return license.type;
  if (Array.isArray(licenses)) return licenses.map((entry) => entry.type ?? entry).join(' OR ');
  return 'UNKNOWN';
}

function licenceTexts(root) {
  return readdirSync(root)
    .filter((name) => TEXT_FILE.test(name) && statSync(join(root, name)).isFile())
    .sort()
    .map((name) =>
      readFileSync(join(root, name), 'utf8')
        .replace(/\r\n/g, '\n')
        .replace(/[ \t]+$/gm, '')
        .trim(),
    );
}

function describePackage(root) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  const repository = manifest.repository?.url ?? manifest.repository ?? manifest.homepage;
  return {
    key: `${manifest.name}@${manifest.version}`,
    spdx: spdxOf(manifest),
    from: [author, repository].filter((part) => typeof part === 'string').join(', '),
    texts: licenceTexts(root),
  };
}

/** The nearest folder above a module, inside a node_modules, whose package.json has a name and a version. */
function packageRoot(moduleId) {
  const root = PACKAGE_ROOT.exec(moduleId.replace(/^\0/, '').split('?')[0])?.[1];
  return root && existsSync(join(root, 'package.json')) ? root : undefined;
}

/** Every package that one of these modules is of, sorted by name and version, each once. */
export function packagesOf(moduleIds) {
  const roots = new Set(moduleIds.map(packageRoot));
  roots.delete(undefined);
  const byKey = new Map([...roots].map(describePackage).map((entry) => [entry.key, entry]));
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The licence file of packages, as `packagesOf` gives them. `subject` opens its first sentence: what bundles them. */
export function renderLicences(packages, subject) {
  const textless = packages.filter((entry) => entry.texts.length === 0);
  const head = [
    `${subject} bundles ${packages.length} packages. Each is listed with its version,`,
    'its licence (SPDX) and the licence text it ships.',
  ];
  if (textless.length > 0) {
    head.push(
      '',
      `${textless.length} of them ship no licence text; they are under the licence their package.json names:`,
      ...textless.map((entry) => `- ${entry.key}: ${entry.spdx} (${entry.from || 'no author given'})`),
    );
  }
  const sections = packages.map((entry) =>
    [
      `${entry.key}`,
      `Licence: ${entry.spdx}`,
      '',
      ...(entry.texts.length ? entry.texts : ['(no licence text shipped)']),
    ].join('\n'),
  );
  return `${[head.join('\n'), ...sections].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Rolldown plugin: hands the rendered licence file of everything in the bundle to `write(text, count)`. */
export function collectLicences(write) {
  return {
    name: 'collect-licences',
    generateBundle(_options, bundle) {
      const packages = packagesOf(Object.values(bundle).flatMap(({ modules }) => Object.keys(modules ?? {})));
      write(renderLicences(packages, 'The evaluation engine in this folder'), packages.length);
    },
  };
}
