/**
 * Text as words, in any script. Every room may import it: whatever compares texts by their words cuts them here.
 */

/** Invisible characters inside of words: soft hyphen, joiners, direction marks, byte order mark, Arabic tatweel. */
const INVISIBLE = /[\u00AD\u0640\u200B-\u200F\u2060\u2066-\u2069\uFEFF]/g;
/** Runs of letters, marks and digits in any script. */
const RUN = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no spaces between words, and the mark that lengthens a vowel in two of them. */
const SPACELESS_SCRIPTS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';
const SPACELESS = new RegExp(`[${SPACELESS_SCRIPTS}]`, 'u');
/** What of a run is in such a script, and what is not. */
const PARTS = new RegExp(`(?<spaceless>(?:[${SPACELESS_SCRIPTS}]\\p{M}*)+)|[^${SPACELESS_SCRIPTS}]+`, 'gu');
const ASCII = /^[\x00-\x7F]*$/;

/** Unbroken text: one word, or, in a script that puts no spaces between words, many. */
export interface TextRun {
  readonly text: string;
  readonly isSpaceless: boolean;
}

/**
 * Text in one spelling: Unicode's compatibility form (NFKC), lower case, `ß` as `ss`, final sigma as sigma, without
 * invisible characters. `language`: in Turkish and Azerbaijani, `I` is the capital of `ı`.
 */
export function foldedCase(text: string, language = ''): string {
  const isTurkic = language === 'tr' || language === 'az';
  if (!isTurkic && ASCII.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKC').replace(INVISIBLE, '');
  const lower = isTurkic ? plain.toLocaleLowerCase('tr') : plain.toLowerCase();
  return lower.replaceAll('ß', 'ss').replaceAll('ς', 'σ').normalize('NFKC');
}

/** The words of a text of ASCII alone, in their order and in lower case: by far the fastest way. Null for any other text. */
export function asciiWords(text: string): readonly string[] | null {
  return ASCII.test(text) ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? []) : null;
}

/** The runs of a text in their order, in one spelling. */
export function runsOf(text: string, language?: string): TextRun[] {
  const runs: TextRun[] = [];
  for (const [run] of foldedCase(text, language).matchAll(RUN)) {
    if (!SPACELESS.test(run)) {
      runs.push({ text: run, isSpaceless: false });
      continue;
    }
    for (const part of run.matchAll(PARTS))
      runs.push({ text: part[0], isSpaceless: part.groups?.spaceless !== undefined });
  }
  return runs;
}

/** The words of a run: itself, or what a dictionary of its script finds in it. */
export function wordsOfRun({ text, isSpaceless }: TextRun): string[] {
  if (!isSpaceless) return [text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

let segmenter: Intl.Segmenter | undefined;

/** The words of a text in their order, repeats included, in one spelling. */
export function wordsOf(text: string): readonly string[] {
  return asciiWords(text) ?? runsOf(text).flatMap(wordsOfRun);
}
