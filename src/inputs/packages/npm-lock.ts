import { foldersUpwards, joined } from '../../config/repository-path.ts';
import type { TreeProbe } from '../tree-probe.ts';

const MAX_LOCK_BYTES = 100_000_000;
const NAMES = ['npm-shrinkwrap.json', 'package-lock.json'];

interface LockedPackage {
  readonly version?: unknown;
  readonly integrity?: unknown;
  readonly resolved?: unknown;
  readonly dependencies?: unknown;
  readonly optionalDependencies?: unknown;
  readonly peerDependencies?: unknown;
}

/** An npm lock file, and the repository-relative folder that it lies in. */
export interface NpmLock {
  readonly folder: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The npm lock file that holds for code in a folder; null where there is none of a known version. */
export function npmLock(probe: TreeProbe, folder: string): NpmLock | null {
  for (const above of foldersUpwards(folder)) {
    for (const name of NAMES) {
      const text = probe.textOf(joined(above, name), MAX_LOCK_BYTES);
      if (text !== null) return parsedLock(above, text);
    }
  }
  return null;
}

function parsedLock(folder: string, text: string): NpmLock | null {
  try {
    const { packages } = Object(JSON.parse(text)) as { packages?: unknown };
    if (typeof packages !== 'object' || packages === null) return null;
    return { folder, packages: packages as NpmLock['packages'] };
  } catch {
    return null;
  }
}

/**
 * `place version` of a package as code in `folder` gets it, and of all that it depends on, each once. Null where the
 * lock does not hold the package, so that its version is not known.
 */
export function lockedVersions(
  { folder: home, packages }: NpmLock,
  folder: string,
  name: string,
): string[] | null {
  const inside = home === '' ? folder : folder.slice(home.length + 1);
  const first = placeOf(packages, inside, name);
  if (first === null) return null;
  const found = new Map<string, string>();
  const waiting = [first];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (found.has(place)) continue;
    const locked = packages[place] ?? {};
    found.set(place, `${place} ${locked.version ?? locked.resolved ?? ''} ${locked.integrity ?? ''}`);
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies'] as const)
      for (const needed of Object.keys(Object(locked[kind]))) {
        const next = placeOf(packages, place, needed);
        if (next !== null) waiting.push(next);
      }
  }
  return [...found.values()].sort();
}

/** Where Node finds a package from a place in the lock: the nearest `node_modules` that has it. */
function placeOf(packages: NpmLock['packages'], from: string, name: string): string | null {
  for (const above of foldersUpwards(from)) {
    const place = joined(above, `node_modules/${name}`);
    if (Object.hasOwn(packages, place)) return place;
  }
  return null;
}
