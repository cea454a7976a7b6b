import { existsSync, lstatSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PawlError } from '../errors.ts';
import { makeFolder } from '../folders.ts';
import type { Git } from './git/git.ts';

/** Where reports go, below the root of a checkout. */
const OWN_FOLDER = '.pawl';

/** Writes a whole file or nothing: a reader never sees half of it. Makes the folder. Throws a `PawlError` that names the file. */
export function writeFileAtomic(file: string, content: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    makeFolder(path.dirname(file));
    rmSync(temporary, { force: true });
    // A link in its place would be written through.
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary);
    const taken = statSync(file, { throwIfNoEntry: false })?.isDirectory();
    const why = error instanceof Error ? error.message : String(error);
    throw new PawlError({
      code: 'publish/cannot-write',
      what: `Cannot write ${file}.`,
      why: taken ? `${file} is a folder, and not a file.` : why,
      fix: 'name another place with --out: a folder that can be written, or a file in one',
    });
  }
}

/**
 * Makes a folder for what pawl writes. git ignores all of it, so that a report never counts as an edit of the change. Throws
 * `publish/linked-folder` where `.pawl` is a link: a change could send reports anywhere by it.
 */
export function makeOwnFolder(folder: string): string {
  if (path.basename(folder) === OWN_FOLDER && lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new PawlError({
      code: 'publish/linked-folder',
      what: `${folder} is a link.`,
      why: 'Pawl writes its reports there, and a change that commits such a link would say where to.',
      fix: `git rm ${OWN_FOLDER}`,
    });
  const ignore = path.join(folder, '.gitignore');
  if (!existsSync(ignore)) writeFileAtomic(ignore, '*\n');
  return folder;
}

/**
 * Removes what a change has committed in the place of files that a run leaves, and a link, a file or a submodule in the place of their folder:
 * a workflow that uploads them would take them for this run's, where the run wrote none.
 */
export async function removeCommitted(root: string, git: Git, files: readonly string[]): Promise<void> {
  const own = new Set([OWN_FOLDER, ...files]);
  const { stdout } = await git(['ls-files', '-z', '--', ...[...own].map((name) => `:(top,literal)${name}`)]);
  for (const name of stdout.split('\0').filter((each) => own.has(each)))
    rmSync(path.join(root, name), { recursive: true, force: true });
}
