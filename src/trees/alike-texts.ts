import { readFileSync, statSync } from 'node:fs';
import { expectRegularFile } from '../regular-file.ts';
import { wordsOf } from '../words.ts';

/** Share of its lines that a file which moved has in common with what it was, as git takes it. */
const ALIKE = 0.5;

/** Whether two files hold mostly the same lines. A file that cannot be read is like no other. */
export function alikeText(one: string, other: string): boolean {
  const [a, b] = [linesOf(one), linesOf(other)];
  const left = new Map<string, number>();
  for (const line of a) left.set(line, (left.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of b) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    shared += 1;
  }
  return shared > 0 && shared >= ALIKE * Math.max(a.length, b.length);
}

/** Words in a row that two texts share by chance rarely. */
const ROW = 3;
/** Share of the rows of a text that come from another one, and of that one's that are left, where it is an edit of it. */
const [TAKEN, LEFT] = [0.5, 0.25];

/** Longest file that is read word by word, in bytes. What is so many times as long as another one, or as short, is not an edit of it. */
const [LONGEST, OTHER_LENGTH] = [10_000_000, 10];

/**
 * Whether a file is an edit of this one, and not the same: half of what it says, word by word, stands there, and a quarter of that. An edit may
 * touch every line, or take most lines out.
 */
export function editsOf(before: string): (file: string) => boolean {
  const then = rowsOf(before);
  const length = lengthOf(before) ?? 0;
  return (file) => {
    const own = lengthOf(file);
    const isLike = own !== null && own <= OTHER_LENGTH * length && length <= OTHER_LENGTH * own;
    if (!isLike || sameBytes(before, file)) return false;
    const now = rowsOf(file);
    const shared = sharedRows(then, now);
    return shared > 0 && shared >= TAKEN * now.size && shared >= LEFT * then.size;
  };
}

/** A place of a template that a variable fills: `{{message}}`, `{{ order.id | upper }}`. */
const PLACE = /\{\{-?\s*([\p{L}_][\p{L}\p{N}_.]*)/gu;

/**
 * Whether a file is a template that is filled in with the same variables as this one, and is not the same: what it says may be other words. With
 * more variables, or more words than an edit has, it keeps a quarter of what this one says.
 */
export function asksLike(before: string): (file: string) => boolean {
  const places = placesOf(before);
  const then = rowsOf(before);
  return (file) => {
    if (places.size === 0 || lengthOf(file) === null || sameBytes(before, file)) return false;
    const now = placesOf(file);
    if (![...places].every((place) => now.has(place))) return false;
    return now.size === places.size || sharedRows(then, rowsOf(file)) >= LEFT * then.size;
  };
}

function placesOf(file: string): ReadonlySet<string> {
  return new Set([...wordedOf(file).matchAll(PLACE)].map(([, name = '']) => name));
}

/** The length of a file in bytes; null where it is not one that can be read whole. */
function lengthOf(file: string): number | null {
  try {
    expectRegularFile(file, LONGEST);
    return statSync(file).size;
  } catch {
    return null;
  }
}

function rowsOf(file: string): ReadonlySet<string> {
  const words = wordsOf(wordedOf(file));
  return new Set(words.map((_, at) => words.slice(at, at + ROW).join(' ')));
}

function sharedRows(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...other].filter((row) => one.has(row)).length;
}

/** What a file says to whoever is given it: without the comments of a template. */
function wordedOf(file: string): string {
  const text = linesOf(file).join('\n');
  let said = '';
  for (let at = 0; ; ) {
    const open = text.indexOf('{#', at);
    // A pattern would look for the end of each one that has none.
    const close = open < 0 ? -1 : text.indexOf('#}', open + 2);
    if (close < 0) return said + text.slice(at);
    said += `${text.slice(at, open)} `;
    at = close + 2;
  }
}

/** Whether two files hold the same bytes. */
export function sameBytes(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  } catch {
    return [];
  }
}
