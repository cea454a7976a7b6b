/** Where a word begins, by tokenizers of SentencePiece and of byte pairs. */
export const WORD_MARK = /^[▁Ġ]/;

/** Nested entities hold the same characters; so often at most, as a multiple of the text. */
const MOST_OVERLAP = 10;

/**
 * Parts of a document (tokens, entities) as spaCy writes them, each with its text by `start` and `end`: places in characters of the document's text.
 * Null where they hold many times the characters of the text: an answer could name the whole text thousands of times.
 */
export function withTexts(parts: readonly unknown[], text: string): readonly unknown[] | null {
  const characters = [...text];
  let left = MOST_OVERLAP * characters.length;
  const placed: unknown[] = [];
  for (const part of parts) {
    const { start, end } = Object(part) as { start?: unknown; end?: unknown };
    if (typeof start !== 'number' || typeof end !== 'number') placed.push(part);
    else {
      const own = characters.slice(start, end);
      left -= own.length;
      if (left < 0) return null;
      placed.push({ text: own.join(''), ...Object(part) });
    }
  }
  return placed;
}
