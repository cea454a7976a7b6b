import { lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { posixPath, repositoryPath } from '../config/repository-path.ts';

/** Looks into one tree, remembering what it saw. All paths are repository-relative; nothing outside is ever read. */
export interface TreeProbe {
  readonly root: string;
  /** What is at a path: a file or folder really inside the tree; null for anything else. */
  kindOf(file: string): 'file' | 'folder' | null;
  /** Text of a file of at most `maxBytes`; null where it is longer or cannot be read. */
  textOf(file: string, maxBytes: number): string | null;
  /** A path with its symbolic links followed, and the links met on the way. */
  realPaths(file: string): readonly string[];
}

/** A probe of the tree at an absolute, real path. */
export function treeProbe(root: string): TreeProbe {
  const kinds = new Map<string, 'file' | 'folder' | null>();
  const lookUp = (file: string): 'file' | 'folder' | null => {
    try {
      const absolute = path.resolve(root, file);
      const stats = statSync(absolute, { throwIfNoEntry: false });
      if (stats === undefined || repositoryPath(root, '', realpathSync(absolute)) === null) return null;
      return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : null;
    } catch {
      return null;
    }
  };
  return {
    root,
    kindOf(file) {
      const known = kinds.get(file);
      if (known !== undefined) return known;
      const kind = lookUp(file);
      kinds.set(file, kind);
      return kind;
    },
    textOf(file, maxBytes) {
      try {
        const absolute = path.resolve(root, file);
        return statSync(absolute).size > maxBytes ? null : readFileSync(absolute, 'utf8');
      } catch {
        return null;
      }
    },
    realPaths: (file) => realPaths(root, file),
  };
}

function realPaths(root: string, file: string): readonly string[] {
  const real = repositoryPath(root, '', realpathSync(path.resolve(root, file)));
  if (real === null || real === file) return [file];
  const parts = file.split('/');
  const prefixes = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  return [file, real, ...prefixes.filter((prefix) => isLink(path.resolve(root, prefix)))];
}

function isLink(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Where a linked folder really is, inside the tree; null where it is no link, or leads elsewhere. */
export function linkedFolder(root: string, file: string): string | null {
  try {
    const absolute = path.resolve(root, file);
    readlinkSync(absolute);
    const real = repositoryPath(root, '', realpathSync(absolute));
    return real === null ? null : posixPath(real);
  } catch {
    return null;
  }
}
