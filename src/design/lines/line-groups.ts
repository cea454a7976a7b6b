import { diffArrays } from 'diff';
import { wordsOf } from '../../words.ts';

/** Groups that one prompt's change is cut into, at most. */
export const MOST_GROUPS = 12;
/** Share of words that a line keeps where it was reworded, and not replaced by another. */
const REWORDED = 0.3;

/** Neighbouring lines that a change edited. `from`, `to`: its lines in the new text, 1-based; `to` is `from - 1` where lines were only removed. */
export interface LineGroup {
  readonly from: number;
  readonly to: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Both versions of a text at once: stretches that they share, and what differs between these. */
export interface GroupedText {
  readonly groups: readonly LineGroup[];
  /** The stretches that are shared: before the first group, between two, behind the last. One more than groups. */
  readonly shared: readonly (readonly string[])[];
}

interface Change {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * The groups of lines that differ between two versions of a text. A block whose lines were reworded one by one is a group a line. Where
 * there are too many, the nearest neighbours become one.
 */
export function groupedText(before: string, after: string, most = MOST_GROUPS): GroupedText {
  const shared: string[][] = [[]];
  const changes: Change[] = [];
  for (const part of changedParts(before.split('\n'), after.split('\n'))) {
    if ('same' in part) {
      (shared.at(-1) as string[]).push(...part.same);
      continue;
    }
    for (const change of rewordedLines(part)) {
      changes.push(change);
      shared.push([]);
    }
  }
  return placed(...fewer(changes, shared, most));
}

/** The new text with these groups (by number, from 1) set back to main's. */
export function revertedText({ groups, shared }: GroupedText, without: readonly number[]): string {
  const lines = shared.flatMap((same, at) => {
    const group = groups[at];
    if (group === undefined) return same;
    return [...same, ...(without.includes(at + 1) ? group.before : group.after)];
  });
  return lines.join('\n');
}

function changedParts(
  before: readonly string[],
  after: readonly string[],
): readonly (Change | { readonly same: readonly string[] })[] {
  const parts: (Change | { readonly same: readonly string[] })[] = [];
  let open: { before: string[]; after: string[] } | null = null;
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (!added && !removed) {
      open = null;
      parts.push({ same: value });
      continue;
    }
    if (open === null) {
      open = { before: [], after: [] };
      parts.push(open);
    }
    open[removed ? 'before' : 'after'].push(...value);
  }
  return parts;
}

/** A block in which each line was reworded, line by line; any other block whole. */
function rewordedLines(change: Change): readonly Change[] {
  const { before, after } = change;
  const pairs = before.map((line, at) => [line, after[at] ?? ''] as const);
  if (before.length !== after.length || !pairs.every(([one, other]) => isReworded(one, other)))
    return [change];
  return pairs.map(([one, other]) => ({ before: [one], after: [other] }));
}

function isReworded(one: string, other: string): boolean {
  const [mine, theirs] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const both = [...mine].filter((word) => theirs.has(word)).length;
  return both / Math.max(1, mine.size + theirs.size - both) >= REWORDED;
}

/** The nearest neighbours become one, with what they share between them, until few enough are left. */
function fewer(
  changes: readonly Change[],
  shared: readonly (readonly string[])[],
  most: number,
): [readonly Change[], readonly (readonly string[])[]] {
  const [left, between] = [[...changes], [...shared]];
  while (left.length > most) {
    let at = 0;
    const sizeAt = (of: number) =>
      1000 * (between[of + 1] as readonly string[]).length + lengthOf(left[of]) + lengthOf(left[of + 1]);
    for (let next = 1; next + 1 < left.length; next++) if (sizeAt(next) < sizeAt(at)) at = next;
    const [one, other, same] = [left[at], left[at + 1], between[at + 1]] as [Change, Change, string[]];
    left.splice(at, 2, {
      before: [...one.before, ...same, ...other.before],
      after: [...one.after, ...same, ...other.after],
    });
    between.splice(at + 1, 1);
  }
  return [left, between];
}

function lengthOf(change: Change | undefined): number {
  return change === undefined ? 0 : change.before.length + change.after.length;
}

function placed(changes: readonly Change[], shared: readonly (readonly string[])[]): GroupedText {
  let line = 1;
  const groups = changes.map(({ before, after }, at): LineGroup => {
    line += (shared[at] as readonly string[]).length;
    const from = line;
    line += after.length;
    return { from, to: line - 1, before, after };
  });
  return { groups, shared };
}
