import { diffWordsWithSpace } from 'diff';

/** A stretch of one answer, and whether the other answer has it too. */
export interface Piece {
  readonly text: string;
  readonly own: boolean;
}

/** Answers that differ in more places than this are shown as they are: marks all over would tell nothing. */
const MOST_EDITS = 2_000;

/** Two answers in pieces, each marked where the other has other words; null where they have next to nothing in common. */
export function wordDiff(
  before: string,
  after: string,
): { readonly before: readonly Piece[]; readonly after: readonly Piece[] } | null {
  if (before === after) return null;
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!changes) return null;
  const shared = changes.reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.trim().length),
    0,
  );
  if (shared * 8 < Math.min(before.length, after.length)) return null;
  const side = (skip: 'added' | 'removed') =>
    changes
      .filter((change) => !change[skip])
      .map(({ added, removed, value }) => ({ text: value, own: added || removed }));
  return { before: side('added'), after: side('removed') };
}
