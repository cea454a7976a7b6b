import { conflictLine } from '../../config/conflict-marker.ts';
import { textFile } from '../../config/text-file.ts';
import type { Arms } from '../../trees/arms.ts';

/** Longest file that is looked at, in bytes, and how many are. */
const MAX_BYTES = 256_000;
const MOST_FILES = 100;

/**
 * What to say of changed files of suites that hold a conflict of a merge, which main's do not. Such a prompt or table can be run, and
 * nothing may get worse by it: it blocks nothing.
 */
export function conflictNotes({ baseline, candidate }: Arms, files: readonly string[]): readonly string[] {
  return files.slice(0, MOST_FILES).flatMap((file) => {
    const line = conflictIn(candidate.root, file);
    if (line === null || conflictIn(baseline.root, file) !== null) return [];
    return [
      `\`${file}\` holds a conflict that a merge left, from line ${line} on. It was measured as it is; keep one of the two versions.`,
    ];
  });
}

function conflictIn(root: string, file: string): number | null {
  const text = textFile(root, file, MAX_BYTES);
  return text.kind === 'problems' ? null : conflictLine(text.value);
}
