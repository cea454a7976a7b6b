/** Counts the tokens of a text. */
type TokenCounter = (text: string) => number;

/** One a process: each answer asks for it, and its table of words takes milliseconds to make. */
let counter: Promise<TokenCounter> | undefined;

/** Tokens of a text as OpenAI's models of the o200k encoding count them. Loaded when first asked for: it is large. */
export function tokenCounter(): Promise<TokenCounter> {
  counter ??= import('gpt-tokenizer/encoding/o200k_base').then(({ countTokens }) =>
    wordwise((text) => countTokens(text, { disallowedSpecial: new Set() })),
  );
  return counter;
}

/** Words whose counts are kept, a power of two, and the longest word that is kept. */
const KEPT = 262_144;
const LONGEST = 24;

const SPACE = 32;
const NEWLINE = 10;
const SLASH = 47;

/**
 * The same count, word by word, with the counts of words kept: a corpus repeats its words. The pattern of o200k never reaches across a space
 * between two printed characters, nor from a line to the next but for a slash, so the sum is exact.
 */
function wordwise(count: TokenCounter): TokenCounter {
  const words = new Array<string>(KEPT).fill('');
  const counts = new Int32Array(KEPT);
  const counted = (text: string, start: number, end: number, hash: number): number => {
    if (end - start > LONGEST) return count(text.slice(start, end));
    const place = (hash ^ (hash >>> 15)) & (KEPT - 1);
    if (!isAt(text, start, end, words[place] as string)) {
      const word = text.slice(start, end);
      words[place] = word;
      counts[place] = count(word);
    }
    return counts[place] as number;
  };
  return (text) => {
    let [sum, start, hash, last] = [0, 0, 0, SPACE];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const isEdge =
        code === SPACE
          ? isPrinted(last) && isPrinted(text.charCodeAt(at + 1))
          : last === NEWLINE && isPrinted(code) && code !== SLASH;
      if (isEdge) {
        sum += counted(text, start, at, hash);
        start = at;
        hash = 0;
      }
      hash = Math.imul(hash ^ code, 0x01000193);
      last = code;
    }
    return start === text.length ? sum : sum + counted(text, start, text.length, hash);
  };
}

/** Whether a character is surely not white space: what is not ASCII may be. */
function isPrinted(code: number): boolean {
  return code > SPACE && code < 127;
}

/** Whether exactly this word stands there. A loop, because a slice for each comparison costs more than all the rest. */
function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
