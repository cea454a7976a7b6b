import path from 'node:path';
import { repositoryFiles } from '../../config/discovery/repository-files.ts';
import { folderOf, joined, posixPath, repositoryPath } from '../../config/repository-path.ts';
import type { TreeProbe } from '../tree-probe.ts';

/** Files that make a folder a Python project. */
const PROJECT = /^(?:pyproject\.toml|setup\.py|setup\.cfg)$/;

/** A folder where modules are looked for, and the package that lies in it under another name than its folder's; '': none. */
export interface PythonRoot {
  readonly folder: string;
  readonly inside: string;
}

/**
 * Folders of the Python projects in a tree: their own, `src`, and each that their settings name. One may be installed to be edited: then its
 * code is imported from there, and no source says so.
 */
export function pythonProjects(probe: TreeProbe): readonly PythonRoot[] {
  const found = repositoryFiles(probe.root, [], (name) => PROJECT.test(name)).flatMap((file) => {
    const home = folderOf(file);
    const named = namedFolders(probe, file);
    // A package by its folder is imported from the one above.
    const above = named.map(({ folder }) => ({ folder: folderOf(folder), inside: '' }));
    return [{ folder: home, inside: '' }, { folder: joined(home, 'src'), inside: '' }, ...named, ...above];
  });
  const roots = new Map(found.map((root) => [`${root.inside} ${root.folder}`, root]));
  return [...roots.values()].filter(({ folder }) => probe.kindOf(folder) === 'folder');
}

/** Longest settings of a project that are read. */
const MAX_SETTINGS_BYTES = 1_000_000;
/** A folder in settings: `where = lib`, `"" = "lib"`, `acme = "core"`, `packages=["backend/acme"]`. */
const NAMED =
  /(?:(["']?)([\w.]{0,100})\1[ \t]{0,4}[=:][ \t]{0,4})?[[{]?[ \t]{0,4}(["']?)([\w.][\w./-]{0,300})\3/g;

/** The folders that the settings of a project name, each with the package that it may be. */
function namedFolders(probe: TreeProbe, file: string): readonly PythonRoot[] {
  const text = probe.textOf(file, MAX_SETTINGS_BYTES) ?? '';
  return [...text.matchAll(NAMED)].flatMap(([, , name = '', , written = '']) => {
    const folder = repositoryPath(probe.root, folderOf(file), written);
    if (folder === null || probe.kindOf(folder) !== 'folder') return [];
    return [{ folder, inside: '' }, ...(name === '' ? [] : [{ folder, inside: name }])];
  });
}

/**
 * Folders of a tree that `PYTHONPATH` names. It may name the place of another checkout of the tree: then any folder at the end of
 * it counts.
 */
export function searchPathFolders(probe: TreeProbe, searchPath: string | undefined): readonly string[] {
  const ends = (searchPath ?? '').split(path.delimiter).flatMap((place) => {
    const names = posixPath(place)
      .split('/')
      .filter((name) => name !== '' && name !== '.');
    return names.map((_, at) => names.slice(at).join('/'));
  });
  return [...new Set(ends)].filter((place) => probe.kindOf(place) === 'folder');
}
