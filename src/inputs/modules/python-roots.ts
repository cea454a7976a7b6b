import path from 'node:path';
import { repositoryFiles } from '../../config/discovery/repository-files.ts';
import { folderOf, joined, posixPath } from '../../config/repository-path.ts';
import type { TreeProbe } from '../tree-probe.ts';

/** Files that make a folder a Python project. */
const PROJECT = /^(?:pyproject\.toml|setup\.py|setup\.cfg)$/;

/** Folders of the Python projects in a tree. One may be installed to be edited: then its code is imported from there. No source says so. */
export function pythonProjects(probe: TreeProbe): readonly string[] {
  const folders = repositoryFiles(probe.root, [], (name) => PROJECT.test(name)).map(folderOf);
  return foldersAmong(
    probe,
    folders.flatMap((folder) => [folder, joined(folder, 'src')]),
  );
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
  return foldersAmong(probe, ends);
}

function foldersAmong(probe: TreeProbe, places: readonly string[]): readonly string[] {
  return [...new Set(places)].filter((place) => probe.kindOf(place) === 'folder');
}
