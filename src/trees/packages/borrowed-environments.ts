import { lstat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { folderLink } from '../process/platform.ts';
import { editableLinks, pythonPackageFolders } from './python-packages.ts';

/**
 * Links the candidate's Python environments into the base tree, and returns the ones that were left out: they hold
 * an editable install of this repository (`pip install -e .`) while its Python code differs, so that main's side
 * would run this change's code.
 */
export async function borrowEnvironments(
  candidate: string,
  baseline: string,
  environments: readonly string[],
  pythonDiffers: boolean,
): Promise<readonly string[]> {
  const leftOut: string[] = [];
  for (const folder of environments) {
    const target = path.join(baseline, folder);
    const isTaken = await lstat(target).then(
      () => true,
      () => false,
    );
    const hasPlace = await lstat(path.dirname(target)).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (isTaken || !hasPlace) continue;
    if (pythonDiffers && hasEditableInstall(path.join(candidate, folder), candidate)) leftOut.push(folder);
    else await symlink(path.join(candidate, folder), target, folderLink(process.platform));
  }
  return leftOut;
}

function hasEditableInstall(environment: string, candidate: string): boolean {
  const links = pythonPackageFolders(environment).flatMap(editableLinks);
  return links.some(({ text }) => text.replaceAll(environment, '').includes(candidate));
}
