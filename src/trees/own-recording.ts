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

/** A recording, and the repository-relative paths that lead to its answers: the file itself, and each link on the way. */
interface PlacedRecording {
  readonly folder: string;
  readonly places: readonly string[];
}

/**
 * Throws `recording/of-the-change` where the recording is a part of the change that it would judge: whoever commits answers
 * would write the verdict. A recording that git does not track is that of whoever runs the command.
 */
export async function refuseOwnRecording(
  { root, git, changed }: ChangedCheckout,
  { folder, places }: PlacedRecording,
): Promise<void> {
  // A folder above the file counts where it is a link or a submodule: then it can be turned to other answers.
  const own = changed.filter((file) => places.some((place) => `${place}/`.startsWith(`${file}/`)));
  if (own.length === 0) return;
  const { code, stdout } = await git(['ls-files', '-z', '--', ...own.map((file) => `:(top,literal)${file}`)]);
  // Where git does not answer, it may be tracked.
  const tracked = code === 0 ? stdout.split('\0')[0] : own[0];
  if (!tracked) return;
  throw new PawlError({
    code: 'recording/of-the-change',
    what: `The recording \`${path.relative(root, folder)}\` is a part of this change: it commits \`${tracked}\`.`,
    why: 'A change that brings the answers along would write its own verdict.',
    fix: `keep the recording out of git, and hand it on in another way:\ngit rm -r --cached ${quotedWord(tracked)}`,
  });
}
