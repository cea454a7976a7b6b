import { cp, mkdir, readdir, realpath, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { dependentsOf } from './workspace-dependents.ts';

/** One entry of a candidate's `node_modules` folder, and what stands for it in the base tree. */
export interface PackageEntry {
  /** Repository-relative path: `node_modules/@acme/shared`. */
  readonly name: string;
  /** Package name: `@acme/shared`. */
  readonly package: string;
  /** Absolute path, links resolved. */
  readonly real: string;
  /** Repository-relative path of the package of this repository that the entry links to; null for one of others. */
  readonly workspace: string | null;
}

/** What a base tree got from the candidate's `node_modules` folders. */
export interface Borrowed {
  readonly linked: number;
  /** Packages of others that load a package of this repository: copied, because a link would load the candidate's. */
  readonly copied: readonly string[];
  /** Folders of this repository's packages: their links lead to the base tree's own. */
  readonly workspaces: readonly string[];
  /** pnpm's store links packages of this repository for others: those reach the candidate's. */
  readonly leaking: readonly string[];
}

/**
 * Rebuilds the candidate's `node_modules` folders in the base tree: a real folder of links, each entry on its own,
 * so that links to the repository's own packages lead to the base's. (Node resolves a link to its real path before
 * it looks for the next package: linking the folder as a whole would lead back into the candidate.)
 */
export async function borrowPackages(
  candidate: string,
  baseline: string,
  folders: readonly string[],
): Promise<Borrowed> {
  const present: string[] = [];
  for (const folder of folders) {
    const hasPlace = await isThere(path.join(baseline, path.posix.dirname(folder)));
    if (hasPlace && !(await isThere(path.join(baseline, folder)))) present.push(folder);
  }
  const entries = (await Promise.all(present.map((folder) => entriesOf(candidate, folder)))).flat();
  const workspaces = entries.filter((entry) => entry.workspace !== null);
  const names = new Set(workspaces.map((entry) => entry.package));
  const copied = await dependentsOf(
    names,
    entries.filter((entry) => entry.workspace === null),
  );
  for (const entry of entries) await place(entry, baseline, copied.has(entry.name));
  for (const folder of present) await placeCommands(candidate, baseline, folder);
  return {
    linked: entries.length - workspaces.length - copied.size,
    copied: [...copied].sort(),
    workspaces: [...new Set(workspaces.flatMap((entry) => entry.workspace ?? []))].sort(),
    leaking: names.size === 0 ? [] : await leakingStore(candidate, present),
  };
}

async function place(entry: PackageEntry, baseline: string, copy: boolean): Promise<void> {
  const target = path.join(baseline, entry.name);
  const source = entry.workspace === null ? entry.real : path.join(baseline, entry.workspace);
  // A package that the base commit does not have yet stays missing there, as it was.
  if (!(await isThere(source))) return;
  await mkdir(path.dirname(target), { recursive: true });
  if (copy) await cp(source, target, { recursive: true, verbatimSymlinks: true });
  else await link(source, target);
}

async function entriesOf(candidate: string, folder: string): Promise<PackageEntry[]> {
  const found = (await packagesIn(path.join(candidate, folder))).map(
    async (name): Promise<PackageEntry | null> => {
      const real = await realpath(path.join(candidate, folder, name)).catch(() => null);
      if (real === null) return null;
      return { name: `${folder}/${name}`, package: name, real, workspace: ownPackage(candidate, real) };
    },
  );
  return (await Promise.all(found)).filter((entry) => entry !== null);
}

/** Names of the packages in a `node_modules` folder, scopes opened. */
async function packagesIn(folder: string): Promise<string[]> {
  const names = (await namesIn(folder)).filter((name) => !name.startsWith('.'));
  const opened = names.map(async (name) =>
    name.startsWith('@')
      ? (await namesIn(path.join(folder, name))).map((inner) => `${name}/${inner}`)
      : [name],
  );
  return (await Promise.all(opened)).flat();
}

/** Commands of packages: links into packages of this repository lead to the base's. */
async function placeCommands(candidate: string, baseline: string, folder: string): Promise<void> {
  for (const name of await namesIn(path.join(candidate, folder, '.bin'))) {
    const real = await realpath(path.join(candidate, folder, '.bin', name)).catch(() => null);
    const own = real === null ? null : ownPackage(candidate, real);
    const source = own === null ? real : path.join(baseline, own);
    if (source === null || !(await isThere(source))) continue;
    const target = path.join(baseline, folder, '.bin', name);
    await mkdir(path.dirname(target), { recursive: true });
    await link(source, target);
  }
}

/** Where a real path lies in the checkout, POSIX; null outside of it and inside of installed packages. */
function ownPackage(candidate: string, real: string): string | null {
  const relative = path.relative(candidate, real).split(path.sep);
  const isOutside = relative[0] === '..' || path.isAbsolute(relative.join(path.sep));
  return isOutside || relative.includes('node_modules') ? null : relative.join('/');
}

async function leakingStore(candidate: string, folders: readonly string[]): Promise<string[]> {
  const leaking: string[] = [];
  for (const folder of folders) {
    const store = path.join(candidate, folder, '.pnpm');
    for (const stored of await namesIn(store)) {
      const inner = path.join(store, stored, 'node_modules');
      for (const name of await packagesIn(inner)) {
        const real = await realpath(path.join(inner, name)).catch(() => null);
        if (real !== null && ownPackage(candidate, real) !== null) leaking.push(stored);
      }
    }
  }
  return [...new Set(leaking)].sort();
}

async function link(source: string, target: string): Promise<void> {
  const isFolder = (await stat(source)).isDirectory();
  await symlink(source, target, isFolder && process.platform === 'win32' ? 'junction' : undefined);
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
