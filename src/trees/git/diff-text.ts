import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Arms } from '../arms.ts';
import { PLAIN_DIFF } from './changed-paths.ts';
import { gitOfArms, isBinary, isUntracked, sides } from './file-changes.ts';

/** How one file differs between the arms. */
export interface FileDiff {
  /** Unified, from its first `@@` line on. Empty when the file does not differ. The text is the repository's: hostile. */
  readonly diff: string;
  /** First line (1-based) of the candidate's file that differs; null when it does not differ, is binary or is gone. */
  readonly line: number | null;
}

/**
 * The difference of one file, at most `maxLines` lines of it; the last one then says how many were left out. `mainFile`: what main calls the
 * file. Where that is gone, the two are compared.
 */
export async function fileDiff(
  arms: Arms,
  file: string,
  maxLines: number,
  mainFile?: string,
): Promise<FileDiff> {
  const lines = (mainFile && (await renamedLines(arms, mainFile, file))) || (await diffLines(arms, file));
  const line = firstDifferent(lines);
  return {
    diff: shortened(lines, maxLines),
    // All lines are gone, or the file is.
    line: line === 0 ? ((await isInCandidate(arms, file)) ? 1 : null) : line,
  };
}

function shortened(lines: readonly string[], maxLines: number): string {
  if (lines.length <= maxLines) return lines.join('\n');
  const shown = lines.slice(0, Math.max(0, maxLines - 1));
  return [...shown, `… ${lines.length - shown.length} more lines`].join('\n');
}

/** The first line that a diff adds or puts in the place of others. Where it removes lines alone: the one before them, 0 where none is left. */
function firstDifferent([head = '', ...lines]: readonly string[]): number | null {
  const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(head);
  if (hunk === null) return null;
  const before = lines.findIndex((line) => !line.startsWith(' '));
  // What follows the lines that are gone; git says behind a line that it has no end.
  const next = lines.slice(before).find((line) => !/^[-\\]/.test(line));
  const first = Number(hunk[1]) + before;
  if (next?.startsWith('+')) return first;
  return hunk[2] === '0' ? Number(hunk[1]) : Math.max(1, first - 1);
}

async function diffLines(arms: Arms, file: string): Promise<readonly string[]> {
  const git = gitOfArms(arms);
  const asText = (await isBinary(arms, file)) ? [] : ['--text'];
  const options = [...PLAIN_DIFF, ...asText, '--unified=3'];
  const answer = (await isUntracked(arms, file))
    ? await git([...options, '--no-index', '--', '/dev/null', file])
    : await git(['--literal-pathspecs', ...options, ...sides(arms), '--', file]);
  const lines = answer.stdout.replace(/\n$/, '').split('\n');
  const start = lines.findIndex((line) => line.startsWith('@@ ') || line.startsWith('Binary files '));
  return start < 0 ? [] : lines.slice(start);
}

/** The lines that differ between main's file and that of another name which took its place; null where git sees no such pair. */
async function renamedLines(arms: Arms, mainFile: string, file: string): Promise<readonly string[] | null> {
  if ((await isUntracked(arms, file)) || (await isBinary(arms, file))) return null;
  const options = [...PLAIN_DIFF, '--find-renames=1%', '--unified=3', ...sides(arms)];
  const answer = await gitOfArms(arms)(['--literal-pathspecs', ...options, '--', mainFile, file]);
  const lines = answer.stdout.replace(/\n$/, '').split('\n');
  const start = lines.findIndex((line) => line.startsWith('@@ '));
  const [head, hunks] = start < 0 ? [lines, []] : [lines.slice(0, start), lines.slice(start)];
  return head.some((line) => line.startsWith('rename from ')) ? hunks : null;
}

async function isInCandidate(arms: Arms, file: string): Promise<boolean> {
  const { root, commit } = arms.candidate;
  if (commit === null)
    return lstat(path.join(root, file)).then(
      () => true,
      () => false,
    );
  const args = ['--literal-pathspecs', 'ls-tree', '--name-only', '-z', commit, '--', file];
  return (await gitOfArms(arms)(args)).stdout !== '';
}
