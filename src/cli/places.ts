import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { PawlError } from '../errors.ts';
import { openCheckout } from '../trees/git/repository.ts';
import { flagText } from './args.ts';
import type { Terminal } from './terminal.ts';

/** Where a run leaves its files unless it is told otherwise, at the root of the repository. */
const LEFT = '.pawl';

/**
 * The folder that a command writes to, to be resolved against the root of the repository: what `--out` names, seen from where the person
 * stands, else `.pawl`. Links above it are resolved, as they are in the root.
 */
export function outFolder(out: string | boolean | undefined, { cwd }: Terminal): string {
  const named = flagText(out);
  return named === undefined ? LEFT : path.resolve(realpathSync(cwd()), named);
}

/**
 * The file that a person names, seen from where that person stands; without a name the file that the last run left in `.pawl`. Outside of
 * a repository that is the `.pawl` of the working directory, since results may be read anywhere.
 */
export async function namedOrLeft(
  named: string | undefined,
  left: string,
  terminal: Terminal,
): Promise<string> {
  if (named !== undefined) return path.resolve(terminal.cwd(), named);
  return path.join(await rootAround(terminal), LEFT, left);
}

/**
 * The policy file as the repository knows it, seen from where the person stands: a folder of a monorepo may have a `pawl.yaml` of the same
 * name as the root's. A file that is not there is looked for from the root.
 */
export async function namedPolicy(
  named: string | undefined,
  terminal: Terminal,
): Promise<string | undefined> {
  if (named === undefined) return undefined;
  const here = path.resolve(realpathSync(terminal.cwd()), named);
  if (!existsSync(here)) return named;
  const file = path.relative(await rootAround(terminal), here);
  return isOutside(file) ? named : file.split(path.sep).join('/');
}

function isOutside(file: string): boolean {
  return file === '..' || file.startsWith(`..${path.sep}`) || path.isAbsolute(file);
}

async function rootAround({ cwd, env }: Terminal): Promise<string> {
  try {
    return (await openCheckout(cwd(), { ...env }, false)).root;
  } catch (error) {
    if (error instanceof PawlError && error.help.code === 'trees/not-a-repository') return cwd();
    throw error;
  }
}
