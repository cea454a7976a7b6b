import { cp, mkdir, realpath, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { folderLink } from '../process/platform.ts';
import { entriesOf, namesIn, ownPackage, type PackageEntry, packagesIn } from './package-entries.ts';
import { dependentsOf } from './workspace-dependents.ts';

/** What a base tree got from the candidate's `node_modules` folders. */
export interface Borrowed {
  /** Packages of others that load a package of this repository: copied, because a link would load the candidate's. */
  readonly copied: readonly string[];
  /** Folders of this repository's packages: their links lead to the base tree's own. */
  readonly workspaces: readonly string[];
  /** pnpm's store links packages of this repository for others: those reach the candidate's. */
  readonly leaking: readonly string[];
}

/**
 * Rebuilds the candidate's `node_modules` folders in the base tree. One that links packages of the repository itself
 * becomes a real folder with a link for each entry, so that these lead to the base's. (Node resolves a link to its
 * real path before it looks for the next package: linking the folder as a whole would lead back into the candidate.)
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
  for (const folder of present) {
    const inside = entries.filter((entry) => entry.folder === folder);
    const isOthers = (entry: PackageEntry) => entry.workspace === null && !copied.has(entry.name);
    // Nothing of the repository's own inside: one link does what many would.
    if (inside.every(isOthers)) await link(path.join(candidate, folder), path.join(baseline, folder));
    else {
      await placeEntries(inside, baseline, copied);
      await placeCommands(candidate, baseline, folder);
    }
  }
  return {
    copied: [...copied].sort(),
    workspaces: [...new Set(workspaces.flatMap((entry) => entry.workspace ?? []))].sort(),
    leaking: names.size === 0 ? [] : await leakingStore(candidate, present),
  };
}

async function placeEntries(
  entries: readonly PackageEntry[],
  baseline: string,
  copied: ReadonlySet<string>,
): Promise<void> {
  const parents = new Set(entries.map((entry) => path.dirname(path.join(baseline, entry.name))));
  await Promise.all([...parents].map((parent) => mkdir(parent, { recursive: true })));
  await Promise.all(entries.map((entry) => place(entry, baseline, copied.has(entry.name))));
}

async function place(entry: PackageEntry, baseline: string, copy: boolean): Promise<void> {
  const target = path.join(baseline, entry.name);
  const source = entry.workspace === null ? entry.real : path.join(baseline, entry.workspace);
  if (copy) await cp(source, target, { recursive: true, verbatimSymlinks: true });
  // A package that the base commit does not have yet stays missing there.
  else if (entry.workspace === null || (await isThere(source))) await link(source, target);
}

/** Commands of packages: links into packages of this repository lead to the base's. */
async function placeCommands(candidate: string, baseline: string, folder: string): Promise<void> {
  const commands = await namesIn(path.join(candidate, folder, '.bin'));
  if (commands.length > 0) await mkdir(path.join(baseline, folder, '.bin'), { recursive: true });
  await Promise.all(
    commands.map(async (name) => {
      const real = await realpath(path.join(candidate, folder, '.bin', name)).catch(() => null);
      const own = real === null ? null : ownPackage(candidate, real);
      const source = own === null ? real : path.join(baseline, own);
      if (source !== null && (own === null || (await isThere(source))))
        await link(source, path.join(baseline, folder, '.bin', name));
    }),
  );
}

async function leakingStore(candidate: string, folders: readonly string[]): Promise<string[]> {
  const leaking: string[] = [];
  for (const folder of folders) {
    const store = path.join(candidate, folder, '.pnpm');
    for (const stored of await namesIn(store)) {
      const inner = path.join(store, stored, 'node_modules');
      for (const { name } of await packagesIn(inner)) {
        const real = await realpath(path.join(inner, name)).catch(() => null);
        if (real !== null && ownPackage(candidate, real) !== null) leaking.push(stored);
      }
    }
  }
  return [...new Set(leaking)].sort();
}

async function link(source: string, target: string): Promise<void> {
  const type = folderLink(process.platform);
  const isJunction = type !== undefined && (await stat(source)).isDirectory();
  await symlink(source, target, isJunction ? type : undefined);
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
