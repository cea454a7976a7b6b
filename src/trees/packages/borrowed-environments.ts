import { lstat, readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { folderLink } from '../process/platform.ts';

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
    if (pythonDiffers && (await hasEditableInstall(path.join(candidate, folder), candidate)))
      leftOut.push(folder);
    else await symlink(path.join(candidate, folder), target, folderLink(process.platform));
  }
  return leftOut;
}

async function hasEditableInstall(environment: string, candidate: string): Promise<boolean> {
  for (const packages of await packageFolders(environment)) {
    const files = (await readdir(packages).catch(() => [])).filter((name) =>
      /\.(pth|egg-link)$|^__editable__.*\.py$/.test(name),
    );
    for (const file of files) {
      const text = await readFile(path.join(packages, file), 'utf8').catch(() => '');
      if (text.replaceAll(environment, '').includes(candidate)) return true;
    }
  }
  return false;
}

async function packageFolders(environment: string): Promise<string[]> {
  const versions = await readdir(path.join(environment, 'lib')).catch(() => []);
  return [
    ...versions.map((version) => path.join(environment, 'lib', version, 'site-packages')),
    path.join(environment, 'Lib', 'site-packages'),
  ];
}
