/** Longest body of an issue comment, in characters ("body is too long (maximum is 65536 characters)"). */
export const COMMENT_CHARACTERS = 65_536;
/** Longest `output.summary` and `output.text` of a check run, in characters (REST, "Create a check run"). */
export const CHECK_SUMMARY_CHARACTERS = 65_535;
/** Most annotations in one request to the checks API; more need further requests (same page). */
export const ANNOTATIONS_A_REQUEST = 50;
/** Longest message of an annotation: 64 KB; longest title: 255 characters (same page). */
export const ANNOTATION_MESSAGE_BYTES = 65_536;
/** Longest title of an annotation, in characters (same page). */
export const ANNOTATION_TITLE_CHARACTERS = 255;
/** Longest step summary, in bytes; a longer one is refused whole (Actions, "Workflow commands"). */
export const JOB_SUMMARY_BYTES = 1_048_576;
/** Kept free for what the publisher adds to a body: marker, digest. */
export const RESERVED_BYTES = 1_024;

/** Labels, assertions and reasons in a report, in characters: enough to know a case by. */
export const LABEL_CHARACTERS = 120;
/** Names (suites, files, labels of commits) inside a sentence, and whole sentences from other rooms. */
export const NAME_CHARACTERS = 160;
/** Whole sentences from other rooms, in characters. */
export const SENTENCE_CHARACTERS = 600;
/** Reasons, ways out and notes listed at the top or end of a report. */
export const LISTED = 5;
/** Characters of one output that are looked at for a difference. */
export const OUTPUT_CHARACTERS = 8_000;
/** Lost cases that a job summary shows with their outputs; other surfaces show fewer. */
export const JOB_SUMMARY_CASES = 100;
/** Rows and columns of one output difference. */
export const DIFF_ROWS = 14;
/** Columns of one output difference. */
export const DIFF_COLUMNS = 96;
/** Longest HTML report, in bytes: what a browser opens at once, and an artifact takes without notice. */
export const PAGE_BYTES = 15_000_000;
/** Characters of one answer on it. */
export const PAGE_ANSWER_CHARACTERS = 20_000;
/** Different answers of one case on it. */
export const PAGE_ANSWERS = 40;
/** Characters of all answers of one case on it: what is read when a case is opened stays small. */
export const PAGE_CASE_CHARACTERS = 100_000;
/** Cases that the HTML report lists. */
export const PAGE_CASES = 100_000;

const encoder = new TextEncoder();

/** Length in UTF-8 bytes. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** The longest start of the text within `max` bytes that splits no character; `…` marks the cut and is counted. */
export function cutBytes(text: string, max: number): string {
  if (text.length * 3 <= max || byteLength(text) <= max) return text;
  const mark = max >= 3 ? '…' : '';
  const room = new Uint8Array(Math.max(0, max - mark.length * 3));
  const { read } = encoder.encodeInto(text, room);
  return text.slice(0, read) + mark;
}

/** The text within `max` characters (code points), `…` counted. */
export function cutCharacters(text: string, max: number): string {
  if (text.length <= max) return text;
  const points = Array.from(text.slice(0, max * 2 + 2));
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}

/** Between the parts of a column's name: `support · triage · assistant`. */
const PARTS = ' · ';
/** Characters that a part keeps, however many parts there are. */
const LEAST_PART = 5;

/**
 * The name of a column or a case within `max` characters. Its longest parts are cut, each in its middle, or where it has many parts the whole:
 * names that differ at their end, or at the end of a part, still differ.
 */
export function cutName(name: string, max: number): string {
  if (name.length <= max) return name;
  const parts = name.split(PARTS).map((part) => Array.from(part));
  const room = max - PARTS.length * (parts.length - 1);
  if (room < LEAST_PART * parts.length) return cutMiddle(Array.from(name), max);
  const taken = (most: number) => parts.reduce((sum, { length }) => sum + Math.min(length, most), 0);
  let most = Math.max(LEAST_PART, Math.floor(room / parts.length));
  while (most < max && taken(most + 1) <= room) most += 1;
  return cutCharacters(parts.map((part) => cutMiddle(part, most)).join(PARTS), max);
}

function cutMiddle(characters: readonly string[], max: number): string {
  if (characters.length <= max) return characters.join('');
  const tail = Math.floor((max - 1) / 3);
  return `${characters.slice(0, max - 1 - tail).join('')}…${characters.slice(characters.length - tail).join('')}`;
}

/** Whole lines within `max` bytes; the last line says how many were left out. Without a cut the text is unchanged. */
export function cutLines(text: string, max: number, unit = 'line'): string {
  if (byteLength(text) <= max) return text;
  const lines = text.split('\n');
  const note = (left: number) => `… ${left} more ${left === 1 ? unit : `${unit}s`} left out.`;
  const { kept } = takeWithin(lines, max - byteLength(note(lines.length)) - 1);
  return [...kept, note(lines.length - kept.length)].join('\n');
}

/** What fits: whole items, in order, within a number of bytes (a line end counted for each) and of items. */
export function takeWithin(
  items: readonly string[],
  bytes: number,
  most = Number.POSITIVE_INFINITY,
): { readonly kept: readonly string[]; readonly left: number; readonly bytes: number } {
  const kept: string[] = [];
  let used = 0;
  for (const item of items) {
    const size = byteLength(item) + 1;
    if (kept.length >= most || used + size > bytes) break;
    kept.push(item);
    used += size;
  }
  return { kept, left: items.length - kept.length, bytes: used };
}
