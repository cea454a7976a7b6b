import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import type { ErrorHelp } from '../errors.ts';
import type { Arms } from './arms.ts';
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
  { baseline, candidate }: Pick<Arms, 'baseline' | 'candidate'>,
  config: string,
  files: readonly string[],
): { readonly reason: string; readonly fix: string } | null {
  const pointers = pointersIn(baseline.root, files);
  if (pointers.length > 0)
    return {
      reason: `In main's tree ${listed(pointers)} ${pointers.length === 1 ? 'is a pointer' : 'are pointers'} of Git LFS: the content was not checked out there.`,
      fix: "Let pawl get it, in main's pawl.yaml:\nsetup: git lfs pull",
    };
  const parts = config.split('/').slice(0, -1);
  const submodule = parts
    .map((_, at) => parts.slice(0, at + 1).join('/'))
    .find((folder) => existsSync(path.join(candidate.root, folder, '.git')));
  if (submodule === undefined || !isEmptyFolder(path.join(baseline.root, submodule))) return null;
  return {
    reason: `The suite lies in the submodule \`${submodule}\`, which is empty in main's tree.`,
    fix: "Let pawl check it out, in main's pawl.yaml:\nsetup: git submodule update --init",
  };
}

function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}
