import { readdirSync } from 'node:fs';
import path from 'node:path';
import { submoduleFolders } from '../submodule-folders.ts';
import { isReallyInside } from './repository-path.ts';

/** Submodules that are empty folders: they were not checked out. */
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
