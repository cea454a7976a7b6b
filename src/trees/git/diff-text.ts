import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Arms } from '../arms.ts';
import { PLAIN_DIFF } from './changed-paths.ts';
import { gitOfArms, isBinary, isUntracked, sides } from './file-changes.ts';

/**
 * Unified diff of one file between the arms, from its first `@@` line on, at most `maxLines` lines; the last one then
 * says how many were left out. Empty when the file does not differ. The text is the repository's: hostile.
 */
export async function diffText(arms: Arms, file: string, maxLines: number): Promise<string> {
  const lines = await diffLines(arms, file, 3);
  if (lines.length <= maxLines) return lines.join('\n');
  const shown = lines.slice(0, Math.max(0, maxLines - 1));
  return [...shown, `… ${lines.length - shown.length} more lines`].join('\n');
}

/** First line (1-based) of the candidate's file that differs; null when it does not differ, is binary or is gone. */
export async function changedLine(arms: Arms, file: string): Promise<number | null> {
  const lines = await diffLines(arms, file, 0);
  const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(lines[0] ?? '');
  if (hunk === null) return null;
  const line = Number(hunk[1]);
  // A pure removal names the line before it, 0 when nothing is left of the file's start.
  if (hunk[2] !== '0') return line;
  return line === 0 && lines.length > 0 && !(await isInCandidate(arms, file)) ? null : Math.max(1, line);
}

async function diffLines(arms: Arms, file: string, context: number): Promise<readonly string[]> {
  const git = gitOfArms(arms);
  const asText = (await isBinary(arms, file)) ? [] : ['--text'];
  const options = [...PLAIN_DIFF, ...asText, `--unified=${context}`];
  const answer = (await isUntracked(arms, file))
    ? await git([...options, '--no-index', '--', '/dev/null', file])
    : await git(['--literal-pathspecs', ...options, ...sides(arms), '--', file]);
  const lines = answer.stdout.replace(/\n$/, '').split('\n');
  const start = lines.findIndex((line) => line.startsWith('@@ ') || line.startsWith('Binary files '));
  return start < 0 ? [] : lines.slice(start);
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
