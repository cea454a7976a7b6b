import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isReallyInside } from './repository-path.ts';

/** Repository-relative folders of the submodules that `.gitmodules` names. */
export function submoduleFolders(root: string): readonly string[] {
  try {
    const listed = readFileSync(path.join(root, '.gitmodules'), 'utf8');
    return [...listed.matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map(([, folder = '']) => folder);
  } catch {
    return [];
  }
}

/** Those of them that are empty folders: they were not checked out. */
export function emptySubmodules(root: string): readonly string[] {
  return submoduleFolders(root).filter((folder) => isReallyInside(root, folder) && isEmpty(root, folder));
}

function isEmpty(root: string, folder: string): boolean {
  try {
    return readdirSync(path.join(root, folder)).length === 0;
  } catch {
    return false;
  }
}
