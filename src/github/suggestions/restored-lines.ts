import type { EditedLines } from '../../report/documents/suggestions.ts';
import { type Hunk, hunksOf, type PatchRow } from './patch.ts';

/** Lines of this PR's file that are in its diff, and what main has in their place. Every line is GitHub's own, to the last space. */
export interface RestoredLines {
  readonly start: number;
  readonly end: number;
  readonly replaced: readonly string[];
  readonly restored: readonly string[];
}

/**
 * Where an edit stands in a file's patch, and main's lines there; null where that is not known for sure, or cannot be said in a suggestion.
 * The edit only finds the place: what it says of lines is compared, and never used.
 */
export function restoredLines(patch: string, edit: EditedLines): RestoredLines | null {
  const hunks = hunksOf(patch);
  const indents = isThere(hunks, edit, '')
    ? ['']
    : indentsOf(hunks).filter((each) => mayBe(hunks, edit, each));
  // Words that are only gone stand nowhere in this PR, so nothing tells which of main's lines with them is meant.
  if (edit.after.length === 0 && indents.length > 1 && !isBlank(edit.before)) return null;
  const places = indents.flatMap((indent) => placesWith(hunks, edit, indent));
  const [first] = places;
  if (first === undefined || new Set(places.map((place) => JSON.stringify(place))).size > 1) return null;
  return restoring(first);
}

/** Indents that are tried. */
const MOST_INDENTS = 20;

/** How lines of a prompt may be indented in their file, as those in YAML are: not at all first. */
function indentsOf(hunks: readonly Hunk[]): readonly string[] {
  const own = hunks.flat().map(({ text }) => /^[ \t]*/.exec(text)?.[0] ?? '');
  return [...new Set(['', ...own])].slice(0, MOST_INDENTS);
}

function mayBe(hunks: readonly Hunk[], { before }: EditedLines, indent: string): boolean {
  return hunks.some((hunk) => starts(oldOf(hunk), before, indent).length > 0);
}

/**
 * A checkout of the merge commit can have other line numbers than the head: then the lines of this PR do not stand where they were measured.
 * Words are found again, white space is not.
 */
function placesWith(hunks: readonly Hunk[], edit: EditedLines, indent: string): readonly Place[] {
  const found = hunks.flatMap((hunk) => placesIn(hunk, edit, indent));
  const hasWords = !isBlank(edit.before) && !isBlank(edit.after);
  if (hasWords && !isThere(hunks, edit, indent)) return found;
  return found.filter(({ line }) => line === edit.line);
}

/** The lines of this PR stand where they were measured; of lines that are only gone: main's stand anywhere. */
function isThere(hunks: readonly Hunk[], { line, before, after }: EditedLines, indent: string): boolean {
  if (after.length === 0) return hunks.map(oldOf).some((old) => starts(old, before, indent).length > 0);
  return hunks
    .map(youngOf)
    .some((young) => starts(young, after, indent).some((at) => young[at]?.young === line));
}

interface Place {
  /** Of the first line that the edit has in this PR; of the line behind it where it has none. */
  readonly line: number;
  readonly mine: readonly PatchRow[];
  readonly mains: readonly PatchRow[];
  readonly previous: PatchRow | null;
  readonly next: PatchRow | null;
}

/** Lines that stand in so many places of a hunk tell none of them. */
const MOST_PAIRS = 20_000;

function placesIn(hunk: Hunk, { before, after }: EditedLines, indent: string): readonly Place[] {
  const [young, old] = [youngOf(hunk), oldOf(hunk)];
  const [mineAt, mainsAt] = [starts(young, after, indent), starts(old, before, indent)];
  if (mineAt.length * mainsAt.length > MOST_PAIRS) return [];
  return mineAt.flatMap((from) =>
    mainsAt.flatMap((at): Place[] => {
      const mine = young.slice(from, from + after.length);
      const mains = old.slice(at, at + before.length);
      const [previous, next] = [young[from - 1] ?? null, young[from + after.length] ?? null];
      const isEdit = mine.some((row) => row.old === null) || mains.some((row) => row.young === null);
      const around = { previous: old[at - 1] ?? null, next: old[at + before.length] ?? null };
      if (!isEdit || !(isBetweenSame({ previous, next }, around) || isLineByLine(hunk, mine, mains)))
        return [];
      const line = mine[0]?.young ?? next?.young ?? (previous?.young ?? 0) + 1;
      return [{ line: line as number, mine, mains, previous, next }];
    }),
  );
}

function youngOf(hunk: Hunk): readonly PatchRow[] {
  return hunk.filter((row) => row.young !== null);
}

function oldOf(hunk: Hunk): readonly PatchRow[] {
  return hunk.filter((row) => row.old !== null);
}

/** Where these lines stand among the rows of one side. No lines stand everywhere. */
function starts(rows: readonly PatchRow[], lines: readonly string[], indent: string): readonly number[] {
  return Array.from({ length: Math.max(0, rows.length - lines.length + 1) }, (_, from) => from).filter(
    (from) => lines.every((line, at) => isLine(rows[from + at]?.text ?? '', line, indent)),
  );
}

/** An indented text may have blank lines without their indent. */
function isLine(text: string, line: string, indent: string): boolean {
  return text === indent + line || (indent !== '' && text.trim() === '' && line.trim() === '');
}

interface Around {
  readonly previous: PatchRow | null;
  readonly next: PatchRow | null;
}

/** The same lines stand around both, on one side the very same. On the other the diff may have taken an equal line for it. */
function isBetweenSame(mine: Around, mains: Around): boolean {
  const isAlike = mine.previous?.text === mains.previous?.text && mine.next?.text === mains.next?.text;
  return isAlike && (mine.previous === mains.previous || mine.next === mains.next);
}

/** Both are the same lines of a block in which each line was replaced by one. */
function isLineByLine(hunk: Hunk, mine: readonly PatchRow[], mains: readonly PatchRow[]): boolean {
  const [first] = mine;
  if (first === undefined || !isChanged(first) || mine.length !== mains.length) return false;
  let [from, to] = [hunk.indexOf(first), hunk.indexOf(first)];
  while (isChanged(hunk[from - 1])) from -= 1;
  while (isChanged(hunk[to + 1])) to += 1;
  const block = hunk.slice(from, to + 1);
  const [gone, added] = [
    block.filter(({ young }) => young === null),
    block.filter(({ old }) => old === null),
  ];
  const at = added.indexOf(first);
  return (
    gone.length === added.length &&
    mine.every((row, index) => row === added[at + index]) &&
    mains.every((row, index) => row === gone[at + index])
  );
}

function isChanged(row: PatchRow | undefined): boolean {
  return row !== undefined && (row.old === null || row.young === null);
}

function restoring({ mine, mains, previous, next }: Place): RestoredLines | null {
  // Lines that are only gone come back with a neighbour: a suggestion replaces lines, and adds none between two. So do blank ones: a block
  // without words takes its lines out.
  const isAlone = mine.length > 0 && (mains.length === 0 || !isBlank(mains.map(({ text }) => text)));
  const beside = [next, previous].filter((row) => row !== null);
  const neighbour = isAlone ? null : (beside.find((row) => row.old !== null) ?? beside[0] ?? null);
  if (!isAlone && neighbour === null) return null;
  const withNeighbour = (own: readonly PatchRow[]) => {
    if (neighbour === null) return own;
    return neighbour === next ? [...own, neighbour] : [neighbour, ...own];
  };
  const [replaced, restored] = [withNeighbour(mine), withNeighbour(mains)];
  const [first, last] = [replaced[0]?.young, replaced.at(-1)?.young];
  if (first == null || last == null || ![...replaced, ...restored].every(isSayable)) return null;
  const lines = restored.map(({ text }) => text);
  if (lines.length > 0 && isBlank(lines)) return null;
  return { start: first, end: last, replaced: replaced.map(({ text }) => text), restored: lines };
}

function isBlank(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() === '');
}

/**
 * A line that a comment holds and gives back unchanged. GitHub does not say what becomes of other line ends than LF, or of a file without one
 * at its end. A character that the patch lost cannot be restored.
 */
function isSayable({ text, isOpen }: PatchRow): boolean {
  return !isOpen && text.isWellFormed() && !/[\x00-\x08\x0A-\x1F\x7F\uFFFD]/.test(text);
}
