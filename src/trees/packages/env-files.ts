import { copyFile, lstat, mkdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Copies `.env*` files that the base tree lacks into it, so that both arms see the same settings and keys. A file
 * that the base commit tracks stays as it is there. They go away with the tree.
 */
export async function copyEnvFiles(
  candidate: string,
  baseline: string,
  files: readonly string[],
  tracked: ReadonlySet<string>,
): Promise<void> {
  for (const file of files.filter((name) => !tracked.has(name))) {
    const target = path.join(baseline, file);
    const isTaken = await lstat(target).then(
      () => true,
      () => false,
    );
    if (isTaken) continue;
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(path.join(candidate, file), target);
  }
}
