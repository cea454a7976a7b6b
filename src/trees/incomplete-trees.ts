import { closeSync, existsSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import type { ErrorHelp } from '../errors.ts';
import { submoduleFolders } from '../submodule-folders.ts';
import type { Arms } from './arms.ts';
import { isFilledSubmodule } from './git/submodules.ts';
import { listed } from './process/listed.ts';

const POINTER = 'version https://git-lfs.github.com/spec/';

/** Files of a suite that are pointers of Git LFS: a model would be asked with the pointer in place of the prompt. */
function pointersIn(root: string, files: readonly string[]): readonly string[] {
  const buffer = Buffer.alloc(POINTER.length);
  return files.filter((file) => startOf(path.join(root, file), buffer) === POINTER);
}

function startOf(file: string, buffer: Buffer): string {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return '';
  }
  try {
    return buffer.toString('latin1', 0, readSync(handle, buffer, 0, buffer.length, 0));
  } catch {
    return '';
  } finally {
    closeSync(handle);
  }
}

/** Why a suite of this PR cannot be asked: files that it reads are pointers of Git LFS. Null: none is. */
export function incompleteCandidate(root: string, files: readonly string[]): ErrorHelp | null {
  const pointers = pointersIn(root, files);
  const [file] = pointers;
  if (file === undefined) return null;
  return {
    code: 'trees/lfs-pointer',
    what: `${listed(pointers)} ${pointers.length === 1 ? 'is a pointer' : 'are pointers'} of Git LFS: the content was not checked out.`,
    why: 'The suite would be asked with the pointer in place of its file.',
    fix: 'git lfs pull\nIn a workflow:\n- uses: actions/checkout@v7\n  with:\n    lfs: true\n    fetch-depth: 0',
    place: { file, line: 1 },
  };
}

/** Why main's tree lacks what a suite is made of: pointers of Git LFS, or a submodule that is empty there. Null: it has it all. */
export function incompleteMain(
  arms: Pick<Arms, 'baseline' | 'candidate'>,
  config: string,
  files: readonly string[],
): { readonly reason: string; readonly fix: string } | null {
  const pointers = pointersIn(arms.baseline.root, files);
  if (pointers.length > 0)
    return {
      reason: `In main's tree ${listed(pointers)} ${pointers.length === 1 ? 'is a pointer' : 'are pointers'} of Git LFS: the content was not checked out there.`,
      fix: "Let pawl get it, in main's pawl.yaml:\nsetup: git lfs pull",
    };
  const lacking = [config, ...files].find((file) => emptySubmodule(arms, file) !== null);
  if (lacking === undefined) return null;
  const what = lacking === config ? 'The suite' : `\`${lacking}\``;
  return {
    reason: `${what} lies in the submodule \`${emptySubmodule(arms, lacking)}\`, which is empty in main's tree.`,
    fix: "Let pawl check it out, in main's pawl.yaml:\nsetup: git submodule update --init",
  };
}

/**
 * Why main's tree lacks a file that a suite reads and that `words` of a failure name, although the job has it: it is in the checkout, and
 * this PR does not add it, or adds it against main's own rules (`ignores`), which keep it out of git. Null: there is none. Other
 * files that a PR adds are left out: main does not have them, and need not have them.
 */
export async function unmadeOnMain(
  { baseline, candidate, changed }: Pick<Arms, 'baseline' | 'candidate' | 'changed'>,
  files: readonly string[],
  words: string,
  ignores: (file: string) => Promise<boolean>,
): Promise<{ readonly reason: string; readonly fix: string } | null> {
  const missing = files.filter(
    (file) =>
      words.includes(path.posix.basename(file, path.posix.extname(file))) &&
      existsSync(path.join(candidate.root, file)) &&
      !existsSync(path.join(baseline.root, file)),
  );
  for (const file of missing) {
    if (changed.includes(file) && !(await ignores(file))) continue;
    return {
      reason: `Main's tree lacks \`${file}\`. No commit of main holds it: a step of the job made it in the checkout.`,
      fix: 'Let pawl make it for main too, with your own command. In pawl.yaml, on main:\nsetup: npm run build',
    };
  }
  return null;
}

/** The submodule above a file that is empty in main's tree; null: there is none. */
function emptySubmodule(
  { baseline, candidate }: Pick<Arms, 'baseline' | 'candidate'>,
  file: string,
): string | null {
  const empty = foldersAbove(file).find((folder) => isEmptyFolder(path.join(baseline.root, folder)));
  if (empty === undefined) return null;
  return isFilledSubmodule(candidate.root, empty) || submoduleFolders(baseline.root).includes(empty)
    ? empty
    : null;
}

/**
 * Whether a suite depends on a submodule that main's tree shares with the checkout, or has as an empty folder which one of the suite's
 * files on main names. That main cannot load the suite is not the doing of main's files then.
 */
export function lacksSubmodule(
  { baseline, candidate }: Pick<Arms, 'baseline' | 'candidate'>,
  files: readonly string[],
): boolean {
  const isShared = (folder: string) =>
    isFilledSubmodule(candidate.root, folder) && isLink(path.join(baseline.root, folder));
  if (files.some((file) => foldersAbove(file).some(isShared))) return true;
  const empty = submoduleFolders(baseline.root).filter((folder) =>
    isEmptyFolder(path.join(baseline.root, folder)),
  );
  return empty.length > 0 && files.some((file) => namesOneOf(baseline.root, file, empty));
}

/**
 * Submodules of the checkout whose suites can be paired: main's tree holds files of its own there, or does not know the folder. One that
 * both trees share, or that is empty in main's, would make each suite in it one that main lacks.
 */
export function comparedSubmodules({
  baseline,
  candidate,
}: Pick<Arms, 'baseline' | 'candidate'>): readonly string[] {
  return submoduleFolders(candidate.root).filter((folder) => {
    const main = path.join(baseline.root, folder);
    return isFilledSubmodule(candidate.root, folder) && !isLink(main) && !isEmptyFolder(main);
  });
}

/** Whether a text names one of these folders, from the root or from where it lies. */
function namesOneOf(root: string, file: string, folders: readonly string[]): boolean {
  const text = textOf(path.join(root, file));
  return folders.some(
    (folder) => text.includes(folder) || text.includes(path.posix.relative(path.posix.dirname(file), folder)),
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function foldersAbove(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function isLink(folder: string): boolean {
  try {
    return lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    // A part of the path is a file there: a pull request can make a link to a folder of one.
    return false;
  }
}

function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}
