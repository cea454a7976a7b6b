import { realpathSync } from 'node:fs';
import path from 'node:path';

/** A path as the repository's files are named everywhere: forward slashes. */
export function posixPath(file: string, system: path.PlatformPath = path): string {
  return system.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

/** A file as a config in `folder` names it: relative, and with forward slashes on every system. */
export function writtenPath(folder: string, file: string, system: path.PlatformPath = path): string {
  return posixPath(system.relative(folder, file), system);
}

/**
 * Repository-relative POSIX path of what a file in `folder` (repository-relative) calls `written`; '' is the root.
 * Null where it lies outside the repository by its words alone; symbolic links are `isReallyInside`'s matter.
 */
export function repositoryPath(root: string, folder: string, written: string): string | null {
  const absolute = path.isAbsolute(written) ? written : path.resolve(root, folder, written);
  const relative = path.relative(root, absolute);
  if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) return null;
  return posixPath(relative);
}

/**
 * Whether a path, with all symbolic links followed, lies in the repository. False where it does not exist, and for what git keeps for
 * itself, which may hold the token of a checkout.
 */
export function isReallyInside(root: string, file: string): boolean {
  try {
    const real = realpathSync(root);
    const inside = repositoryPath(real, '', realpathSync(path.resolve(root, file)));
    return inside !== null && !isGitsOwn(inside);
  } catch {
    return false;
  }
}

/** Whether a repository-relative path leads into a folder of git's own, also as a system that tells no case apart names it. Git takes none of its files in. */
export function isGitsOwn(file: string): boolean {
  return /(?:^|[\\/])(?:\.git|git~\d+)[. ]*(?:[\\/]|$)/i.test(file);
}

/** Folder of a repository-relative file; '' for the root. */
export function folderOf(file: string): string {
  const folder = path.posix.dirname(file);
  return folder === '.' ? '' : folder;
}

/** A folder and all above it up to the root, nearest first: `a/b` gives `a/b`, `a`, ''. */
export function foldersUpwards(folder: string): readonly string[] {
  const parts = folder === '' ? [] : folder.split('/');
  return [...parts.keys(), parts.length].map((count) => parts.slice(0, count).join('/')).reverse();
}

/** A name inside a repository-relative folder; '' is the root. */
export function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
