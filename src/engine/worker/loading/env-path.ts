import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isReallyInside, posixPath } from '../../../config/repository-path.ts';
import { isSettable, namedVariables } from '../../settable-names.ts';

/** What an `envPath` may set, and where it may lie. */
export interface EnvPathRules {
  /** Absolute root of the arm's tree. */
  readonly root: string;
  /** Variables that came from `.env` files. Every other variable that is set stays as the job set it. */
  readonly fromFiles: readonly string[];
  /** Files of this change that are on disk as they are in git, below the root (POSIX). */
  readonly changedInGit: readonly string[];
}

/**
 * Sets what the files of an `envPath` hold. Unlike promptfoo it leaves variables of the job alone, and those that
 * `settable-names.ts` protects. A file that is missing, or lies outside of the tree, sets nothing.
 * Returns what files of this change that git tracks have set.
 */
export function setFromEnvPath(
  env: NodeJS.ProcessEnv,
  envPath: string | readonly string[] | undefined,
  { root, fromFiles, changedInGit }: EnvPathRules,
): Readonly<Record<string, string>> {
  const shown: Record<string, string> = {};
  const free = new Set(fromFiles);
  const files = [envPath ?? []].flat().flatMap((entry) => entry.split(',').map((file) => file.trim()));
  for (const file of files.filter((name) => name !== '' && isReallyInside(root, path.resolve(name)))) {
    // A link in git may lead to a file of the job.
    const isShown = changedInGit.includes(posixPath(path.relative(realpathSync(root), realpathSync(file))));
    for (const [name, value] of Object.entries(namedVariables(readFileSync(file, 'utf8')))) {
      if (!isSettable(name) || (env[name] !== undefined && !free.has(name))) continue;
      env[name] = value;
      free.add(name);
      if (isShown) shown[name] = value;
      else delete shown[name];
    }
  }
  return shown;
}
