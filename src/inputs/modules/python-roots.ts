import path from 'node:path';
import { repositoryFiles } from '../../config/discovery/repository-files.ts';
import { folderOf, joined, posixPath } from '../../config/repository-path.ts';
import type { TreeProbe } from '../tree-probe.ts';

/** Files that make a folder a Python project, which may be installed so that its code is imported from where it lies. */
const PROJECT = /^(?:pyproject\.toml|setup\.py|setup\.cfg)$/;

/**
 * Folders of a tree in which Python may find modules although no source says so: the projects in it, and those of `searchPath`, the value of
 * `PYTHONPATH`. That may name the place of another checkout of the tree: then any folder at the end of it counts.
 */
export function pythonRootsOf(probe: TreeProbe, searchPath: string | undefined): readonly string[] {
  const projects = repositoryFiles(probe.root, [], (name) => PROJECT.test(name)).map(folderOf);
  const named = (searchPath ?? '').split(path.delimiter).flatMap((place) => {
    const names = posixPath(place)
      .split('/')
      .filter((name) => name !== '' && name !== '.');
    return names.map((_, at) => names.slice(at).join('/'));
  });
  const found = [...projects.flatMap((folder) => [folder, joined(folder, 'src')]), ...named];
  return [...new Set(found)].filter((folder) => probe.kindOf(folder) === 'folder');
}
