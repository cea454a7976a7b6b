import { lstat, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { listed } from '../process/listed.ts';
import { folderLink } from '../process/platform.ts';
import type { Repository } from './repository.ts';

/** A worktree has empty folders for submodules: one that is at the same commit in both arms is shared. */
export async function linkSubmodules(
  { git, root }: Repository,
  baseline: string,
  changed: readonly string[],
): Promise<readonly string[]> {
  const index = await git(['ls-files', '--stage', '-z']);
  const folders = [...index.stdout.matchAll(/(?:^|\0)160000 [0-9a-f]+ \d\t([^\0]+)/g)].map(
    (match) => match[1] as string,
  );
  const different = folders.filter((folder) => changed.includes(folder));
  for (const folder of folders.filter((name) => !changed.includes(name))) {
    const target = path.join(baseline, folder);
    const isFolder = await lstat(target).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) continue;
    await rm(target, { recursive: true });
    await symlink(path.join(root, folder), target, folderLink(process.platform));
  }
  if (different.length === 0) return [];
  return [
    `The submodules ${listed(different)} differ and are empty in main's tree. To fill them, add to main's pawl.yaml: \`setup: git submodule update --init\``,
  ];
}
