import { decodedTexts } from './decoded-text.ts';
import { withoutShapes } from './key-shapes.ts';
import { secretForms } from './secret-forms.ts';
import { SHORTEST } from './secret-parts.ts';
import type { SecretVariable } from './secret-variables.ts';

/** Finds secrets in texts. The time that it takes grows with the text, not with the number of secrets. */
export interface Redactor {
  /** The text with each secret replaced by its variable's name, `[OPENAI_API_KEY]`, and what has the shape of a key by `[key]`. */
  text(text: string): string;
  /** Names of the variables whose values a text holds, sorted. */
  namesIn(text: string): readonly string[];
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/**
 * A redactor for these secrets. Without any it still recognizes keys by their form, unless `shapes` leaves that to another one that comes
 * after it: a key in several lines is told by all of them, and the first alone may have the form.
 */
export function createRedactor(
  secrets: readonly SecretVariable[],
  { shapes = withoutShapes }: { readonly shapes?: (text: string) => string } = {},
): Redactor {
  const index = indexOfForms(secrets);
  const find = (text: string) => [...findCoded(text, index), ...findWrapped(text, index)];
  // Of those that begin together the longest: one secret may begin as another one does.
  const longest = (a: Found, b: Found) => a.from - b.from || b.to - a.to;
  const clean = (text: string) => shapes(index.size === 0 ? text : replaced(text, find(text).sort(longest)));
  return {
    text: remembered(clean),
    namesIn: (text) => [...new Set(find(text).map(({ name }) => name))].sort(),
  };
}

/** Names, labels and reasons of at most so many characters come again with each answer, so the newest of them are looked at once. */
const SHORT = 100;
const MOST_REMEMBERED = 1_000;

function remembered(clean: (text: string) => string): (text: string) => string {
  const short = new Map<string, string>();
  return (text) => {
    if (text.length > SHORT) return clean(text);
    const known = short.get(text);
    if (known !== undefined) return known;
    if (short.size >= MOST_REMEMBERED) short.clear();
    const found = clean(text);
    short.set(text, found);
    return found;
  };
}

interface Form {
  readonly form: string;
  readonly name: string;
  /** So many characters tell it where a text cuts it. */
  readonly telling: number;
}

/** Sorted forms by the hash of their first eight characters. `may` tells of most places, by one look, that none begins there. */
interface Index {
  readonly size: number;
  readonly may: Uint8Array;
  readonly byHash: ReadonlyMap<number, readonly Form[]>;
}

const BITS = 0xffff;
const BASE = 0x01000193;
/** What the oldest of eight characters counts in a hash. */
const OLDEST = Array.from({ length: SHORTEST - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

function indexOfForms(secrets: readonly SecretVariable[]): Index {
  const forms = new Map<string, Form>();
  for (const { name, value, plain = 0 } of secrets)
    for (const form of secretForms(value))
      if (!forms.has(form)) forms.set(form, { form, name, telling: plain + SHORTEST });
  const byHash = new Map<number, Form[]>();
  const may = new Uint8Array(BITS + 1);
  for (const form of [...forms.values()].sort((a, b) => (a.form < b.form ? -1 : 1))) {
    const hash = hashAt(form.form);
    may[hash & BITS] = 1;
    byHash.set(hash, [...(byHash.get(hash) ?? []), form]);
  }
  return { size: forms.size, may, byHash };
}

function hashAt(text: string): number {
  let hash = 0;
  for (let at = 0; at < SHORTEST; at++) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Every place where a form stands, also with any of its characters coded; by where they begin. */
function findCoded(text: string, index: Index): readonly Found[] {
  const coded = decodedTexts(text).flatMap(({ text: decoded, places }) =>
    findAll(decoded, index).map(({ from, to, name }) => ({
      from: places[from] as number,
      to: places[to] as number,
      name,
    })),
  );
  const found = findAll(text, index);
  return coded.length === 0 ? found : [...found, ...coded].sort((a, b) => a.from - b.from);
}

/** Every place where a form stands. A form that the end of a text, or `…`, cuts counts too where what is left tells it. */
function findAll(text: string, { may, byHash }: Index): readonly Found[] {
  const found: Found[] = [];
  if (text.length < SHORTEST) return found;
  let hash = hashAt(text);
  for (let from = 0; ; from++) {
    if (may[hash & BITS] === 1) {
      const longest = longestAt(text, from, byHash.get(hash) ?? []);
      if (longest !== null) found.push(longest);
    }
    const next = from + SHORTEST;
    if (next >= text.length) return found;
    const oldest = Math.imul(text.charCodeAt(from), OLDEST);
    hash = (Math.imul(hash - oldest, BASE) + text.charCodeAt(next)) | 0;
  }
}

/** The longest form that stands here: sorted forms are narrowed down to those that go on as the text does. */
function longestAt(text: string, from: number, forms: readonly Form[]): Found | null {
  let longest: Found | null = null;
  let [low, high] = [0, forms.length];
  for (let at = 0; low < high; at++) {
    const first = forms[low] as Form;
    const to = from + at;
    if (first.form.length === at) {
      longest = { from, to, name: first.name };
      low++;
      if (low === high) break;
    }
    if (to >= text.length || text[to] === '…') {
      const cut = forms.slice(low, high).find(({ telling }) => at >= telling);
      return cut === undefined ? longest : { from, to, name: cut.name };
    }
    const code = text.charCodeAt(to);
    const start = firstFrom(forms, low, high, at, code);
    high = firstFrom(forms, start, high, at, code + 1);
    low = start;
  }
  return longest;
}

/** Index of the first form, of those that are alike before `at`, whose character there is `code` or comes after it. */
function firstFrom(forms: readonly Form[], low: number, high: number, at: number, code: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((forms[middle] as Form).form.charCodeAt(at) < code) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Places that overlap become one, named for the first: nothing of the others is left over. */
function replaced(text: string, found: readonly Found[]): string {
  const parts: string[] = [];
  let done = 0;
  let [from, to, name] = [0, 0, ''];
  const close = () => {
    if (to === 0) return;
    parts.push(text.slice(done, from), `[${name}]`);
    done = to;
  };
  for (const each of found) {
    if (to > 0 && each.from < to) {
      to = Math.max(to, each.to);
      continue;
    }
    close();
    ({ from, to, name } = each);
  }
  close();
  parts.push(text.slice(done));
  return parts.join('');
}

/** Where a line ends and the next one begins, also inside of JSON: tools break a long key or its base64, and indent or quote what follows. */
const LINE_BREAK = /(?:(?:\\{1,4}r)?\\{1,4}n|\r?\n)[ \t>|]*/g;

/** Errors and reasons are one line by the time that they come here, and no longer than so many characters. A blank counts there behind what may be a line of a code. */
const MESSAGE = 1_000;
const MESSAGE_BREAK = new RegExp(`${LINE_BREAK.source}|(?<=[\\w+/=-]{12}) [>| ]*`, 'g');

/** Places of secrets that stand across a break of lines. Of a line that has words, its last one goes on in the first of the next. */
function findWrapped(text: string, index: Index): readonly Found[] {
  const found: Found[] = [];
  let word: Pieces = { text: '', begins: [], places: [] };
  const add = (from: number, to: number) => {
    if (from === to) return;
    word.begins.push(word.text.length);
    word.places.push(from);
    word.text += text.slice(from, to);
  };
  const close = () => {
    if (word.begins.length > 1)
      for (const { from, to, name } of findCoded(word.text, index))
        found.push({ from: placeOf(from, word), to: placeOf(to - 1, word) + 1, name });
    word = { text: '', begins: [], places: [] };
  };
  const breaks = text.length > MESSAGE ? LINE_BREAK : MESSAGE_BREAK;
  let start = 0;
  for (const { index: end, 0: lineBreak } of [...text.matchAll(breaks), { index: text.length, 0: '' }]) {
    const first = wordEnd(text, start, end, 1);
    add(start, first);
    if (first < end) {
      close();
      add(wordEnd(text, end - 1, start - 1, -1) + 1, end);
    }
    start = end + lineBreak.length;
  }
  close();
  return found;
}

/** Texts that were joined: where each begins in the whole, and where it stood before. */
interface Pieces {
  text: string;
  readonly begins: number[];
  readonly places: number[];
}

/** The first place of a blank, seen from one place towards another; the other where there is none. */
function wordEnd(text: string, from: number, to: number, step: 1 | -1): number {
  let at = from;
  while (at !== to && text.charCodeAt(at) > BLANK) at += step;
  return at;
}

const BLANK = 0x20;

/** Where a character of joined pieces stands in their text. */
function placeOf(at: number, { begins, places }: Pieces): number {
  let [piece, after] = [0, begins.length];
  while (after - piece > 1) {
    const middle = (piece + after) >> 1;
    if ((begins[middle] as number) <= at) piece = middle;
    else after = middle;
  }
  return (places[piece] as number) + at - (begins[piece] as number);
}
