import { repositoryFiles } from '../../../config/discovery/repository-files.ts';
import { matchesAny, repositoryGlobs } from '../../../config/globs.ts';

/** The wanted files below the root that globs of a config in this folder match. A glob that leads out of the repository matches none. */
export function globbedFiles(
  root: string,
  folder: string,
  globs: readonly string[],
  isWanted: (file: string) => boolean,
): readonly string[] {
  return globs.flatMap((written) => {
    const own = repositoryGlobs(root, folder, written);
    return 'why' in own ? [] : repositoryFiles(root, [], isWanted).filter(matchesAny(own));
  });
}
