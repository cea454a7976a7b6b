import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isReallyInside } from '../config/repository-path.ts';

/**
 * Where the journals of a checkout are: outside of what git tracks, so no change can bring one along. In CI the job's own
 * folder for temporary files, which a cache can hand from one run to the next; else a folder of the clone's `.git`.
 */
export function journalFolder(root: string, env: NodeJS.ProcessEnv): string {
  return runnerJournalFolder(root, env) ?? path.join(gitFolder(root), 'pawl');
}

/** The folder of a CI job, from which a cache may hand journals on; null where it has none outside of the checkout. */
export function runnerJournalFolder(root: string, env: NodeJS.ProcessEnv): string | null {
  const { RUNNER_TEMP: temporary } = env;
  if (!temporary) return null;
  const folder = path.join(temporary, 'pawl');
  // A folder inside the checkout could hold what a change has committed there.
  const isInside = [temporary, folder].some((each) =>
    isReallyInside(root, path.relative(root, path.resolve(each))),
  );
  return isInside ? null : folder;
}

/** The `.git` folder of a checkout, or the one that its `.git` file names: that of a linked worktree or a submodule. */
function gitFolder(root: string): string {
  const place = path.join(root, '.git');
  if (!statSync(place, { throwIfNoEntry: false })?.isFile()) return place;
  const [, named = ''] = /^gitdir: (.*)$/m.exec(readFileSync(place, 'utf8')) ?? [];
  return path.resolve(root, named);
}
