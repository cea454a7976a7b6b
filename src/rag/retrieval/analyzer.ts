import snowball from 'snowball-stemmers';
import { stemmer as porter } from 'stemmer';
import { asciiWords, runsOf, type TextRun, wordsOfRun } from '../../words.ts';
import type { AnalyzerSettings } from './analyzer-settings.ts';
import { languageFacts } from './languages.ts';

/** Scripts of languages with rules of their own, where the forms of a word share most of their letters. */
const SPELT_ALIKE =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Armenian}\p{N}\p{M}]/u;
const ACCENTS = /\p{Script=Latin}\p{M}|\p{Script=Greek}\p{M}/u;

/**
 * Terms of a text in their order, repeats included: words in one spelling, stop words left out, then stemmed. Text
 * without spaces between words gives pairs of neighbouring characters as well, since a dictionary may cut a question and
 * a passage at other places. So do scripts in which words are few signs long, with endings among them, and those of
 * languages without rules here.
 */
export function analyzer(settings: AnalyzerSettings): (text: string) => string[] {
  const { language } = settings;
  const stop = stopWords(settings);
  const stemmed = remembered(stemmerOf(settings));
  const hasOwnCapitals = language === 'tr';
  return (text) => {
    const terms: string[] = [];
    const plain = hasOwnCapitals ? null : asciiWords(text);
    if (plain !== null) {
      for (const word of plain) if (!stop.has(word)) terms.push(stemmed(word));
      return terms;
    }
    for (const run of runsOf(text, language)) {
      for (const word of wordsOfRun(run))
        if (!stop.has(word)) terms.push(run.isSpaceless ? word : stemmed(word));
      if (run.isSpaceless || !SPELT_ALIKE.test(run.text)) terms.push(...pairsOf(run));
    }
    return terms;
  };
}

/** Words of one or two characters are terms already where they are words. */
function pairsOf({ text }: TextRun): string[] {
  const letters = text.match(/\P{M}\p{M}*/gu) ?? [];
  return letters.slice(1).map((letter, at) => letters[at] + letter);
}

function stopWords({ stop, language }: AnalyzerSettings): ReadonlySet<string> {
  if (stop === 'none') return new Set();
  const facts = languageFacts(stop === 'english' ? 'en' : language);
  return new Set(facts ? runsOf(facts.functionWords, language).map(({ text }) => text) : []);
}

function stemmerOf({ stem, language }: AnalyzerSettings): (word: string) => string {
  const facts = languageFacts(language);
  const algorithm = stem === 'language' ? (facts?.stemmer ?? null) : stem === 'porter' ? 'porter' : null;
  const fold = facts?.keepsAccents ? (word: string) => word : withoutAccents;
  if (algorithm === null) return fold;
  if (algorithm === 'porter') return (word) => porter(fold(word));
  const own = snowball.newStemmer(algorithm);
  return (word) => fold(own.stem(word));
}

/** Latin and Greek letters without accents; Arabic and Hebrew without vowel points and in one spelling of a letter. */
function withoutAccents(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word))
    return word
      .normalize('NFD')
      .replace(/[\u0591-\u05C7\u0610-\u061A\u064B-\u0655\u0670]/g, '')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/[ىی]/g, 'ي')
      .replaceAll('ک', 'ك')
      .replaceAll('ة', 'ه');
  const parts = word.normalize('NFD');
  return ACCENTS.test(parts)
    ? parts.replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '').normalize('NFC')
    : word;
}

function remembered(stem: (word: string) => string): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const found = stem(word);
    stems.set(word, found);
    return found;
  };
}
