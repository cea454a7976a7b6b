import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PackageEntry } from './package-entries.ts';

const FIELDS = ['dependencies', 'peerDependencies', 'optionalDependencies'] as const;

/**
 * Entries (by `name`) that reach one of these packages through their dependencies, directly or through each other.
 * Nothing is read when the repository has no packages of its own.
 */
export async function dependentsOf(
  packages: ReadonlySet<string>,
  entries: readonly PackageEntry[],
): Promise<ReadonlySet<string>> {
  const dependents = new Set<string>();
  if (packages.size === 0) return dependents;
  const needs = await Promise.all(
    entries.map(async (entry) => ({ entry, names: await dependenciesOf(entry.real) })),
  );
  const reached = new Set(packages);
  let grown = true;
  while (grown) {
    grown = false;
    for (const { entry, names } of needs) {
      if (dependents.has(entry.name) || !names.some((name) => reached.has(name))) continue;
      dependents.add(entry.name);
      reached.add(entry.package);
      grown = true;
    }
  }
  return dependents;
}

/** Names that a package and the packages nested in it may load. */
async function dependenciesOf(folder: string): Promise<string[]> {
  const own = await readFile(path.join(folder, 'package.json'), 'utf8').then(manifestNames, () => []);
  const nested = path.join(folder, 'node_modules');
  const inner = await readdir(nested).catch(() => []);
  const deeper = await Promise.all(inner.map((name) => dependenciesOf(path.join(nested, name))));
  return [...own, ...deeper.flat()];
}

function manifestNames(text: string): string[] {
  try {
    const manifest = JSON.parse(text) as Record<string, unknown>;
    return FIELDS.flatMap((field) => Object.keys((manifest[field] as object | undefined) ?? {}));
  } catch {
    return [];
  }
}
