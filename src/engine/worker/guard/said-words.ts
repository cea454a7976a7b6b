/** A word or a number of a text, and where it stands. */
export interface SaidWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** How often a text says each word and number. */
export type WordCounts = ReadonlyMap<string, number>;

/** Words with what is invisible within them. */
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
const INVISIBLE = /\p{Cf}/gu;
/** What JavaScript says of a value that cannot be used so. */
const NOTHING = /^(?:undefined|null|nan|true|false|object|infinity)$/;
/** A word has two signs or more, so that lists and plurals of one letter tell nothing. */
const TELLING = /^\p{N}+$|[\p{L}\p{M}\p{N}]{2}/u;

/** The words and numbers of a text in their order. */
export function wordsSaid(text: string): readonly SaidWord[] {
  const found: SaidWord[] = [];
  for (const { 0: part, index } of text.matchAll(WORD)) {
    const word = part.replace(INVISIBLE, '').toLowerCase();
    if (TELLING.test(word) && !NOTHING.test(word)) found.push({ word, from: index, to: index + part.length });
  }
  return found;
}

/** How often words are said. */
export function wordCounts(said: readonly SaidWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of said) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whether a word is a number. */
export function isNumberWord(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}

/** Keeps of each word the smaller count. */
export function keepLeast(least: Map<string, number>, words: WordCounts): void {
  for (const [word, times] of least) least.set(word, Math.min(times, words.get(word) ?? 0));
}

/** Keeps of each word the larger count. */
export function keepMost(most: Map<string, number>, words: WordCounts): void {
  for (const [word, times] of words) most.set(word, Math.max(times, most.get(word) ?? 0));
}

/** The first words in a row of a text that are among these; null where none is. */
export function firstRun(
  text: string,
  said: readonly SaidWord[],
  isAmong: (word: string) => boolean,
): string | null {
  const first = said.findIndex(({ word }) => isAmong(word));
  if (first < 0) return null;
  let last = first;
  while (last + 1 < said.length && isAmong((said[last + 1] as SaidWord).word)) last += 1;
  return text.slice(said[first]?.from, said[last]?.to);
}

/** The first word that others are told too, but not after the words in front of it; null where there is none, or a word is not said at all. */
export function outOfOrder(
  own: readonly SaidWord[],
  other: readonly SaidWord[],
  without: WordCounts,
): SaidWord | null {
  const left = wordCounts(other);
  const kept = own.filter(({ word }) => !without.has(word));
  for (const { word } of kept) {
    const times = left.get(word) ?? 0;
    if (times === 0) return null;
    left.set(word, times - 1);
  }
  let at = 0;
  for (const said of kept) {
    while (at < other.length && other[at]?.word !== said.word) at += 1;
    if (at === other.length) return said;
    at += 1;
  }
  return null;
}
