import { grouped } from '../grouped.ts';
import { wordsOf } from '../words.ts';
import {
  FRAME,
  type NamedText,
  NEAR,
  nearIndex,
  normalised,
  TELLING_WORDS,
  wordShare,
} from './contamination.ts';
import { plainText } from './plain-text.ts';

/** A prompt as one case is asked with it. */
export interface AskedPrompt {
  /** The messages of the prompt, or its text. */
  readonly texts: readonly string[];
  /** What the case itself brings to it: the values of its own variables. */
  readonly own: readonly string[];
}

/** Fewer words are a label or a word of thanks, which many texts hold. */
export const FEWEST_WORDS = 4;
/** A shorter case with one word changed asks something else: the n-th prime is not the n-th Fibonacci number. */
const FEWEST_NEAR = 12;
/** Longest text that is compared as one, in words: in a longer one a case would find its pieces by chance. */
const LONGEST_UNIT = 400;
/** Shares of a case's words, and of its pairs of words, that a prompt must have before it is worth comparing: one word of five may differ. */
const KNOWN_WORDS = 0.7;
const KNOWN_PAIRS = 0.4;
/** Other cases that a near one is compared with, to see whether cases of this suite are alike. */
const MOST_ALIKE = 20;

/** Everything but letters, digits, white space and the marks inside of words ends a part: quotes, labels, arrows, commas, brackets. */
const PART_ENDS = /[^\p{L}\p{M}\p{N}\p{Cf}\s'’-]+|\s-+\s|\t|(?<![\p{L}\p{N}])['’]+|['’]+(?![\p{L}\p{N}])/u;

/**
 * The lines that a prompt has whichever case is asked: those that nearly all of these prompts hold, and that are not the case's own. So a
 * passage that was retrieved for a case, a conversation, and the question itself are none of them. `inTurns`: each prompt holds the cases before it as
 * earlier turns, so that the first one tells what all have.
 */
export function linesOfPrompt(asked: readonly AskedPrompt[], inTurns = false): readonly string[] {
  const cutLines = new Map<string, readonly string[]>();
  const partsIn = (text: string) =>
    linesOf(text).map((line) => {
      const parts = cutLines.get(line) ?? wordsOfParts(line);
      cutLines.set(line, parts);
      return parts;
    });
  const cut = asked.map(({ texts, own }) => {
    const lines = texts.flatMap(partsIn);
    return { lines, held: new Set(lines.flat()), own: new Set(own.flatMap(partsIn).flat()) };
  });
  const fewest = Math.max(1, Math.min(2, asked.length - 1));
  const verdicts = new Map<string, boolean>();
  const [first] = cut;
  const isCommon = (part: string) => {
    if (inTurns && (!first?.held.has(part) || first.own.has(part))) return false;
    const known = verdicts.get(part);
    if (known !== undefined) return known;
    const others = cut.filter(({ own }) => !own.has(part));
    const holders = others.filter(({ held }) => held.has(part)).length;
    const is = holders >= fewest && holders >= FRAME * others.length;
    verdicts.set(part, is);
    return is;
  };
  // A prompt may lack the part that is its own case's: the second one has that.
  return cut
    .slice(0, 2)
    .flatMap(({ lines }, at) => [
      ...(at === 0 ? [] : ['']),
      ...lines.map((parts) => parts.filter(isCommon).join(' | ')),
    ]);
}

/**
 * The cases whose text stands in a prompt, by their ids, with the words of the prompt that show it. The whole of a case of eight words or more
 * counts wherever it stands. A shorter one counts where nothing else stands beside it: between quotes, behind a label. A case of twelve words
 * or more counts as well where the prompt nearly holds it (`NEAR`, with the same numbers). This does not hold for cases that are nearly alike:
 * the word that differs is what they ask.
 */
export function copiedCases(
  cases: readonly NamedText[],
  prompt: readonly string[],
): ReadonlyMap<string, string> {
  const lines = prompt.flatMap(linesOf);
  const parts = lines.map(wordsOfParts);
  const joined = ` ${parts.flat().join(' ')} `;
  const standsAlone = aloneIn(joined, parts.flat());
  const known = knownWords(joined.trim().split(' '));
  let near: ReturnType<typeof nearIndex> | undefined;
  const units = new Map(unitsOf(parts).map((words, at) => [String(at), words]));
  const found = new Map<string, string>();
  const nearly: { readonly id: string; readonly words: string; readonly unit: string }[] = [];
  for (const { id, text } of cases) {
    if (found.has(id)) continue;
    const each = wordsOf(plainText(text));
    if (each.length < FEWEST_WORDS || !known.mayHold(each)) continue;
    const words = linesOf(text).flatMap(wordsOfParts).join(' ');
    const isWhole = each.length >= TELLING_WORDS ? joined.includes(` ${words} `) : standsAlone(words);
    if (isWhole) {
      found.set(id, words);
      continue;
    }
    if (each.length < FEWEST_NEAR) continue;
    near ??= nearIndex([...units].map(([unit, own]) => ({ id: unit, text: own })));
    const best = near(words, NEAR);
    const unit = units.get(best?.trained ?? '');
    if (unit !== undefined && hasNumbersOf(words, unit)) nearly.push({ id, words, unit });
  }
  for (const [unit, alike] of grouped(nearly, ({ unit }) => unit))
    for (const one of alike)
      if (!isOneOfMany(one.words, alike) && !found.has(one.id)) found.set(one.id, unit);
  return found;
}

/** Whether words stand between two ends of parts, however many parts they take: an example may be cut by lines and marks. */
function aloneIn(joined: string, parts: readonly string[]): (words: string) => boolean {
  const [starts, ends] = [new Set<number>(), new Set<number>()];
  let at = 1;
  for (const part of parts) {
    starts.add(at);
    at += part.length;
    ends.add(at);
    at += 1;
  }
  return (words) => {
    for (let from = joined.indexOf(` ${words} `); from >= 0; from = joined.indexOf(` ${words} `, from + 1))
      if (starts.has(from + 1) && ends.has(from + 1 + words.length)) return true;
    return false;
  };
}

/** An example with other numbers is another one: texts are written after a pattern, and their numbers are what they ask. */
function hasNumbersOf(words: string, unit: string): boolean {
  const has = new Set(unit.split(' '));
  return words.split(' ').every((word) => !/\p{N}/u.test(word) || has.has(word));
}

/** Whether cases that are near to the same text are near to each other, too. */
function isOneOfMany(words: string, alike: readonly { readonly words: string }[]): boolean {
  const others = alike.filter((other) => other.words !== words).slice(0, MOST_ALIKE);
  return others.some((other) => wordShare(words, other.words) >= NEAR.words);
}

/** What a case is compared with: parts, lines, paragraphs, and windows of what is long. */
function unitsOf(parts: readonly (readonly string[])[]): readonly string[] {
  const lines = parts.map((line) => line.join(' '));
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  const all = [...parts.flat(), ...lines, ...paragraphs.map((own) => own.join(' '))];
  return [...new Set(all.flatMap(windowsOf))].filter((unit) => unit.includes(' '));
}

function windowsOf(unit: string): readonly string[] {
  const words = unit.split(' ');
  if (words.length <= LONGEST_UNIT) return [unit];
  const step = LONGEST_UNIT / 2;
  const starts = Array.from({ length: Math.ceil(words.length / step) - 1 }, (_, at) => at * step);
  return starts.map((from) => words.slice(from, from + LONGEST_UNIT).join(' '));
}

/**
 * Finds words of a prompt in a file: the first line that holds them, or how they begin, counted from 1. Lines that stand in `before` are not
 * looked at. Null where no line does. The file is cut into words once, and not before it is needed.
 */
export function copyFinder(content: string, before = ''): (words: string) => number | null {
  let known: readonly string[] | undefined;
  return (words) => {
    known ??= newLines(content, before);
    const all = words.split(' ');
    for (const length of [all.length, BEGINNING, FEWEST_WORDS]) {
      if (length > all.length) continue;
      const beginning = ` ${all.slice(0, length).join(' ')} `;
      const at = known.findIndex((line) => line.includes(beginning));
      if (at >= 0) return at + 1;
    }
    return null;
  };
}

/** The words of each line, none of those that stand in `before`. */
function newLines(content: string, before: string): readonly string[] {
  const old = new Set(before.split('\n').map((line) => line.trim()));
  return content.split('\n').map((line) => (old.has(line.trim()) ? '' : ` ${normalised(plainText(line))} `));
}

/** Words that begin an example whose rest stands on further lines. */
const BEGINNING = 6;

function linesOf(text: string): readonly string[] {
  return plainText(text).split('\n');
}

/** The parts of a line, each in one spelling; none of what has no words. */
function wordsOfParts(line: string): readonly string[] {
  return line
    .split(PART_ENDS)
    .map(normalised)
    .filter((part) => part !== '');
}

/** A first look at a case that does not cut it into parts: most cases share few words with a prompt, and fewer pairs of words. */
function knownWords(prompt: readonly string[]): { mayHold(words: readonly string[]): boolean } {
  const single = new Set(prompt);
  const pairs = new Set(prompt.slice(1).map((word, at) => `${prompt[at]} ${word}`));
  return {
    mayHold: (words) => {
      const singles = words.filter((word) => single.has(word)).length;
      if (singles < KNOWN_WORDS * words.length) return false;
      const [, ...rest] = words;
      const both = rest.filter((word, at) => pairs.has(`${words[at]} ${word}`)).length;
      return both >= KNOWN_PAIRS * rest.length;
    },
  };
}
