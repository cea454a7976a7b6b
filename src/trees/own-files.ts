import { existsSync, lstatSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PawlError } from '../errors.ts';
import { makeFolder } from '../folders.ts';
import type { Git } from './git/git.ts';

/** Where reports go, below the root of a checkout. */
const OWN_FOLDER = '.pawl';

/** Writes a whole file or nothing: a reader never sees half of it. Makes the folder. Throws a `PawlError` that names the file. */
export function writeFileAtomic(file: string, content: string): void {
  const temporary = temporaryOf(file);
  try {
    makeFolder(path.dirname(file));
    rmSync(temporary, { force: true });
    // A link in its place would be written through.
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary);
    throw cannotWrite(file, isFolder(file) ? `${file} is a folder, and not a file.` : error);
  }
}

function temporaryOf(file: string): string {
  return `${file}.${process.pid}.tmp`;
}

function cannotWrite(file: string, error: unknown): PawlError {
  return new PawlError({
    code: 'publish/cannot-write',
    what: `Cannot write ${file}.`,
    why: error instanceof Error ? error.message : String(error),
    fix: 'give yourself the right to write there. Where the command has `--out`, it can name another place',
  });
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Makes a folder for what pawl writes, and returns it. git ignores all of it, so that a report never counts as an edit of the change: but not
 * where others write, whose files git would no longer show. Throws `publish/linked-folder` where `.pawl` is a link: a change could send
 * reports anywhere by it.
 */
export function makeOwnFolder(folder: string): string {
  if (path.basename(folder) === OWN_FOLDER && lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new PawlError({
      code: 'publish/linked-folder',
      what: `${folder} is a link.`,
      why: 'Pawl writes its reports there, and a change that commits such a link would decide where they go.',
      fix: `git rm ${OWN_FOLDER}`,
    });
  try {
    makeFolder(folder);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  const isOwn = path.basename(folder) === OWN_FOLDER || readdirSync(folder).length === 0;
  const ignore = path.join(folder, '.gitignore');
  if (isOwn && !existsSync(ignore)) writeFileAtomic(ignore, '*\n');
  return folder;
}

/** As `makeOwnFolder`, before anything is paid for what goes there. Throws `publish/cannot-write` also where no file can be written to it. */
export function openOwnFolder(folder: string): string {
  makeOwnFolder(folder);
  openPlace(path.join(folder, 'report'));
  return folder;
}

/** Makes the folder of a file, before anything is paid for what it will hold. Throws `publish/cannot-write` where none can be written there. */
export function openPlace(file: string): void {
  const temporary = temporaryOf(file);
  try {
    makeFolder(path.dirname(file));
    rmSync(temporary, { force: true });
    // Rights do not tell all: a system may refuse a file even to root.
    writeFileSync(temporary, '', { flag: 'wx' });
    rmSync(temporary);
  } catch (error) {
    throw cannotWrite(file, error);
  }
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
