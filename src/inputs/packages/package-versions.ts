import { fileDigest } from '../file-digest.ts';
import { type Ecosystem, treeNames } from '../search/input-search.ts';
import type { TreeProbe } from '../tree-probe.ts';
import { manifestFiles } from './manifest-files.ts';
import { lockedVersions, type NpmLock, npmLock } from './npm-lock.ts';

/** Manifests and lock files of an ecosystem, by name. */
const FILES: Readonly<Record<Ecosystem, RegExp>> = {
  javascript:
    /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/,
  python:
    /(?:^|\/)(?:requirements[^/]*|pyproject\.toml|uv\.lock|poetry\.lock|Pipfile(?:\.lock)?|setup\.(?:py|cfg))$/,
  ruby: /(?:^|\/)Gemfile(?:\.lock)?$/,
  go: /(?:^|\/)go\.(?:mod|sum)$/,
  any: /./,
};

/**
 * What decides the versions of the packages that code imports: of npm packages in a lock file their own versions and
 * those of all that they depend on; of others the lock files and manifests that hold for the importing file, whole.
 */
export function packageVersions(probe: TreeProbe, externals: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const locks = new Map<string, NpmLock | null>();
  for (const external of [...externals].sort()) {
    const [ecosystem, folder, name] = JSON.parse(external) as [Ecosystem, string, string];
    if (!locks.has(folder)) locks.set(folder, npmLock(probe, folder));
    const lock = locks.get(folder) ?? null;
    const versions = ecosystem === 'javascript' && lock !== null ? lockedVersions(lock, folder, name) : null;
    for (const version of versions ?? wholeFiles(probe, folder, ecosystem)) found.add(version);
    if (versions === null) found.add(`${ecosystem} ${name}`);
  }
  return [...found].sort();
}

function wholeFiles(probe: TreeProbe, folder: string, ecosystem: Ecosystem): string[] {
  return manifestFiles(probe, folder, (above) => treeNames(probe.root, above))
    .filter((file) => FILES[ecosystem].test(file))
    .map((file) => `${file} ${fileDigest(probe.root, file)}`);
}
