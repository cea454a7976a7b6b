import path from 'node:path';
import { CODE_QUALITY_FILE } from '../../gitlab/code-quality.ts';
import { openCheckout } from '../../trees/git/repository.ts';
import { removeCommitted } from '../../trees/own-files.ts';
import { REPORTS } from './write-reports.ts';

/**
 * Removes what a change has committed in the place of a CI's reports, below the root of the checkout around `cwd`: a run that ends early would
 * leave them for its own. `folder` is where reports go, relative to the root, `more` other files that the run leaves.
 */
export async function removeCommittedReports(
  cwd: string,
  env: NodeJS.ProcessEnv,
  folder: string,
  more: readonly string[] = [],
): Promise<void> {
  const { root, git } = await openCheckout(cwd, env, true);
  const at = path.relative(root, path.resolve(root, folder)).split(path.sep).join('/');
  if (at === '' || at.startsWith('..')) return;
  const names = [...Object.values(REPORTS).map(({ file }) => file), CODE_QUALITY_FILE];
  await removeCommitted(root, git, [...names.map((name) => `${at}/${name}`), ...more]);
}
