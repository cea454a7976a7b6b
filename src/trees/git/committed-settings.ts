import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { PawlError } from '../../errors.ts';
import type { Git } from './git.ts';

/** Settings that have git run a program, ask another server, or put other content into a tree. What git is told with each command needs no row. */
const DECIDING =
  /^(?:filter|remote|url|credential|http|protocol|submodule|lfs|extensions)\.|^core\.(?:attributesfile|sshcommand|askpass|worktree|autocrlf|eol)$/;

/**
 * Throws `trees/committed-settings` where a clone takes such a setting from a tracked file of its checkout, which `include.path` names: a change
 * could edit that file, and so what git makes of main. `root` is the checkout's, links resolved.
 */
export async function expectOwnSettings(root: string, git: Git): Promise<void> {
  const { stdout } = await git(['config', '--list', '--show-origin', '--name-only', '-z']);
  const ownFolder = path.join(root, '.git') + path.sep;
  for (const [, file = '', name = ''] of stdout.matchAll(/file:([^\0]+)\0([^\0]+)\0/g)) {
    if (!DECIDING.test(name)) continue;
    const real = await realpath(path.resolve(root, file)).catch(() => root);
    if (!real.startsWith(root + path.sep) || real.startsWith(ownFolder)) continue;
    const below = path.relative(root, real);
    const tracked = await git(['ls-files', '-z', '--', `:(literal)${below}`]);
    if (tracked.stdout !== '') throw committedSettings(below, name);
  }
}

function committedSettings(file: string, name: string): PawlError {
  return new PawlError({
    code: 'trees/committed-settings',
    what: `The settings of this clone come from a file of the checkout: \`${file}\` sets \`${name}\`.`,
    why: 'A change could edit that file, have git run programs of its own, and so give main other files.',
    fix: 'run pawl in a clone that does not include the file: git config --unset-all include.path',
  });
}
