import { lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isGitsOwn, posixPath, repositoryPath } from '../config/repository-path.ts';

/** Looks into one tree, remembering what it saw. All paths are repository-relative; nothing outside is ever read. */
export interface TreeProbe {
  readonly root: string;
  /** What is at a path: a file or folder really inside the tree; null for anything else. */
  kindOf(file: string): 'file' | 'folder' | null;
  /** Names in a folder; none where it cannot be read. */
  namesIn(folder: string): readonly string[];
  /** Bytes of a file of at most `maxBytes`; null where it is longer or cannot be read. */
  bytesOf(file: string, maxBytes: number): Buffer | null;
  /** Text of a file of at most `maxBytes`; null where it is longer or cannot be read. */
  textOf(file: string, maxBytes: number): string | null;
  /** A path with its symbolic links followed, and all links met on the way. */
  realPaths(file: string): readonly string[];
}

/** A probe of the tree at an absolute, real path. */
export function treeProbe(root: string): TreeProbe {
  const kinds = new Map<string, 'file' | 'folder' | null>();
  const names = new Map<string, readonly string[]>();
  const lookUp = (file: string): 'file' | 'folder' | null => {
    try {
      const absolute = path.resolve(root, file);
      const stats = statSync(absolute, { throwIfNoEntry: false });
      if (stats === undefined) return null;
      const real = repositoryPath(root, '', realpathSync(absolute));
      if (real === null || isGitsOwn(real)) return null;
      return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : null;
    } catch {
      return null;
    }
  };
  const bytesOf = (file: string, maxBytes: number): Buffer | null => {
    try {
      const absolute = path.resolve(root, file);
      return statSync(absolute).size > maxBytes ? null : readFileSync(absolute);
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
    namesIn(folder) {
      const found = names.get(folder) ?? namesOf(path.join(root, folder));
      names.set(folder, found);
      return found;
    },
    bytesOf,
    textOf: (file, maxBytes) => bytesOf(file, maxBytes)?.toString('utf8') ?? null,
    realPaths: (file) => realPaths(root, file),
  };
}

function namesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function realPaths(root: string, file: string): readonly string[] {
  const real = repositoryPath(root, '', realpathSync(path.resolve(root, file)));
  return real === null || real === file ? [file] : [file, real, ...linksOn(root, file)];
}

/** More links than a system follows. */
const MOST_LINKS = 40;

/** All links of the tree that are met on the way to a file: a link may lead to another one, and each can be turned elsewhere. */
function linksOn(root: string, file: string): readonly string[] {
  const links = new Set<string>();
  let done: string[] = [];
  let rest = file.split('/');
  for (let part = rest.shift(); part !== undefined && links.size < MOST_LINKS; part = rest.shift()) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      done.pop();
      continue;
    }
    const at = [...done, part].join('/');
    if (!isLink(path.resolve(root, at))) {
      done.push(part);
      continue;
    }
    links.add(at);
    const written = readlinkSync(path.resolve(root, at));
    const inTree = path.isAbsolute(written) ? repositoryPath(root, '', written) : written;
    if (inTree === null) break;
    if (path.isAbsolute(written)) done = [];
    rest = [...posixPath(inTree).split('/'), ...rest];
  }
  return [...links];
}

function isLink(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Where a linked folder really is, inside the tree; null where it is not a link, or leads elsewhere. */
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
