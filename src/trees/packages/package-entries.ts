import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';

/** One entry of a candidate's `node_modules` folder, and what stands for it in the base tree. */
export interface PackageEntry {
  /** Repository-relative path: `node_modules/@acme/shared`. */
  readonly name: string;
  /** The `node_modules` folder that it is in. */
  readonly folder: string;
  /** Package name: `@acme/shared`. */
  readonly package: string;
  /** Absolute path, links resolved. */
  readonly real: string;
  /** Repository-relative path of the package of this repository that the entry links to; null for one of others. */
  readonly workspace: string | null;
}

/** The packages in a `node_modules` folder of the candidate, scopes opened, broken links left out. */
export async function entriesOf(candidate: string, folder: string): Promise<PackageEntry[]> {
  const found = (await packagesIn(path.join(candidate, folder))).map(
    async ({ name, isLink }): Promise<PackageEntry | null> => {
      const own = path.join(candidate, folder, name);
      const real = isLink ? await realpath(own).catch(() => null) : own;
      if (real === null) return null;
      return {
        folder,
        name: `${folder}/${name}`,
        package: name,
        real,
        workspace: ownPackage(candidate, real),
      };
    },
  );
  return (await Promise.all(found)).filter((entry) => entry !== null);
}

/** Names of the packages in a `node_modules` folder, scopes opened. */
export async function packagesIn(folder: string): Promise<{ name: string; isLink: boolean }[]> {
  const opened = (await rowsIn(folder)).map(async ({ name, isLink }) => {
    if (name.startsWith('.')) return [];
    if (!name.startsWith('@')) return [{ name, isLink }];
    const inner = await rowsIn(path.join(folder, name));
    return inner.map((row) => ({ name: `${name}/${row.name}`, isLink: isLink || row.isLink }));
  });
  return (await Promise.all(opened)).flat();
}

/** Where a real path lies in the checkout, POSIX; null outside of it and inside of installed packages. */
export function ownPackage(candidate: string, real: string): string | null {
  const relative = path.relative(candidate, real).split(path.sep);
  const isOutside = relative[0] === '..' || path.isAbsolute(relative.join(path.sep));
  return isOutside || relative.includes('node_modules') ? null : relative.join('/');
}

/** Names in a folder, sorted; none when there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await rowsIn(folder)).map(({ name }) => name);
}

async function rowsIn(folder: string): Promise<{ name: string; isLink: boolean }[]> {
  const rows = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return rows
    .map((row) => ({ name: row.name, isLink: row.isSymbolicLink() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
