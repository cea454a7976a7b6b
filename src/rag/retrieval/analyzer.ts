import { stemmer } from 'stemmer';

/** `porter`: Porter's algorithm of 1980 (the package `stemmer`), for English. */
export const STEMMERS = ['porter', 'none'] as const;
/** `english`: the 33 words that Lucene leaves out by default. */
export const STOP_WORDS = ['english', 'none'] as const;

/** How text becomes terms. Part of an index's identity: another analyzer is another retriever. */
export interface AnalyzerSettings {
  readonly stem: (typeof STEMMERS)[number];
  readonly stop: (typeof STOP_WORDS)[number];
}

const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
);

/** Runs of letters, marks and digits in any script. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Terms of a text in their order, repeats included: lower-cased, stop words left out, then stemmed. */
export function analyzer({ stem, stop }: AnalyzerSettings): (text: string) => string[] {
  const stems = new Map<string, string>();
  const stemmed = (word: string) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const found = stemmer(word);
    stems.set(word, found);
    return found;
  };
  return (text) => {
    const terms: string[] = [];
    for (const [word] of text.toLowerCase().normalize('NFC').matchAll(WORD)) {
      if (stop === 'english' && ENGLISH_STOP_WORDS.has(word)) continue;
      terms.push(stem === 'porter' ? stemmed(word) : word);
    }
    return terms;
  };
}
