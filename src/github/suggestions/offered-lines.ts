import { createHash } from 'node:crypto';
import type { Suggestion } from '../../report/documents/suggestions.ts';
import { exactBlock } from '../../report/escape.ts';
import { COMMENT_CHARACTERS } from '../../report/limits.ts';
import { restoredLines } from './restored-lines.ts';
import type { LineComment } from './review-comments.ts';

/** Suggestions on one pull request: more would hide what people say. */
const MOST = 3;
/** So many are looked for in the diff. */
const MOST_TRIED = 36;

/** A suggestion as it is written: `mark` is its first line, and tells the gate, the suite and the lines. */
export interface OfferedLines extends LineComment {
  readonly mark: string;
  /** It helps only beside the others of its file that are needed. */
  readonly isNeeded: boolean;
}

/**
 * What is written for suggestions, where it can stand in the diff. `marker` is how our first lines begin. Lines and files are those of the
 * diff: what a suggestion says of them only finds them.
 */
export function offeredLines(
  wanted: readonly Suggestion[],
  patches: ReadonlyMap<string, string>,
  marker: string,
): readonly OfferedLines[] {
  const offers: OfferedLines[] = [];
  for (const suggestion of wanted.slice(0, MOST_TRIED)) {
    const { places, needsAll } = suggestion;
    const own: OfferedLines[] = [];
    for (const offer of linesOffered(suggestion, patches, marker))
      if (![...offers, ...own].some((other) => isOverlapping(other, offer))) own.push(offer);
    const room = MOST - offers.length;
    if (!needsAll) offers.push(...own.slice(0, room));
    else if (own.length === places.length && own.length <= room) offers.push(...own);
  }
  return offers;
}

function linesOffered(
  { suite, file, places, needsAll, words }: Suggestion,
  patches: ReadonlyMap<string, string>,
  marker: string,
): readonly OfferedLines[] {
  const patch = patches.get(file);
  return places.flatMap((place): OfferedLines[] => {
    const found = patch === undefined ? null : restoredLines(patch, place);
    if (found === null) return [];
    const { start, end, replaced, restored } = found;
    const mark = `${marker}${suiteMark(suite)} ${digest([file, replaced, restored])} -->`;
    const body = `${mark}\n${words}\n\n${exactBlock(restored, 'suggestion')}`;
    if (body.length > COMMENT_CHARACTERS) return [];
    return [{ path: file, start, end, body, mark, isNeeded: needsAll }];
  });
}

/** What a mark says of a suite. */
export function suiteMark(suite: string): string {
  return digest(suite);
}

/** What the mark of a suggestion of this gate says of its suite; null for any other text. */
export function suiteIn(body: string, marker: string): string | null {
  if (!body.trimStart().startsWith(marker)) return null;
  const [, suite = null] =
    /^([0-9a-f]{16}) [0-9a-f]{16} -->/.exec(body.trimStart().slice(marker.length)) ?? [];
  return suite;
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

function isOverlapping(one: LineComment, other: LineComment): boolean {
  return one.path === other.path && one.start <= other.end && other.start <= one.end;
}
