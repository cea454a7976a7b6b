import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { PawlError, quotedWord } from '../errors.ts';
import type { Git } from './git/git.ts';

/** A checkout, and what a change edits of it. */
interface ChangedCheckout {
  readonly root: string;
  readonly git: Git;
  /** Repository-relative paths, untracked files of a local run included. */
  readonly changed: readonly string[];
}

/**
 * Throws `recording/of-the-change` where the recording in `folder` is a part of the change that it would judge: whoever commits answers
 * would write the verdict. A recording that git does not track is that of whoever runs the command.
 */
export async function refuseOwnRecording(
  { root, git, changed }: ChangedCheckout,
  folder: string,
): Promise<void> {
  const names = [folder, ...(existsSync(folder) ? [realpathSync(folder)] : [])]
    .map((each) => path.relative(root, each).split(path.sep).join('/'))
    .filter((name) => name !== '' && !name.startsWith('..') && !path.isAbsolute(name));
  const own = changed.filter((file) =>
    // A link above the folder leads to another one.
    names.some((name) => file === name || file.startsWith(`${name}/`) || name.startsWith(`${file}/`)),
  );
  if (own.length === 0) return;
  const { stdout } = await git(['ls-files', '-z', '--', ...own.map((file) => `:(top,literal)${file}`)]);
  const [tracked = ''] = stdout.split('\0');
  if (tracked === '') return;
  throw new PawlError({
    code: 'recording/of-the-change',
    what: `The recording \`${path.relative(root, folder)}\` is a part of this change: it commits \`${tracked}\`.`,
    why: 'A change that brings the answers along would write its own verdict.',
    fix: `keep the recording out of git, and hand it on in another way:\ngit rm -r --cached ${quotedWord(tracked)}`,
  });
}
