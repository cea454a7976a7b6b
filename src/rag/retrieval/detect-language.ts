import { runsOf, wordsOfRun } from '../../words.ts';
import { LANGUAGE_CODES, LANGUAGES } from './languages.ts';

/** `mixed`: no language has most of the texts. `other`: one without rules of its own. */
export type CorpusLanguage = string | 'mixed' | 'other';

/** Scripts that one language has to itself here; several languages share all others, and function words decide. */
const OWN_SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['han', /\p{Script=Han}/gu],
];
/** Texts that are looked at, and characters of each. */
export const LOOKED_AT = { texts: 400, characters: 2000 } as const;
/** Share of the texts that one language must have. */
const MOST = 0.7;
/** Function words among all words of running text: from a tenth (Finnish) to a half. Below this it is another language. */
const FEWEST = 0.05;
/** A text speaks for a language by so many function words more than for any other; what is left is looked at together. */
const CLEAR_LEAD = 3;
/** Fewer words say nothing of a language that none of the function words are in. */
const ENOUGH_WORDS = 50;

const HOLDERS: ReadonlyMap<string, readonly string[]> = holdersOf();

function holdersOf() {
  const holders = new Map<string, string[]>();
  for (const language of LANGUAGE_CODES)
    for (const word of new Set(runsOf(LANGUAGES[language].functionWords, language).map(({ text }) => text)))
      holders.set(word, [...(holders.get(word) ?? []), language]);
  return holders;
}

/**
 * The language of a corpus: of each text the script that no other language has, else the language with most function
 * words. Short texts in Latin script without any count as English.
 */
export function corpusLanguage(texts: readonly string[]): CorpusLanguage {
  const step = Math.max(1, Math.floor(texts.length / LOOKED_AT.texts));
  const votes = new Map<string, number>();
  const unsure: string[] = [];
  for (let at = 0; at < texts.length; at += step) {
    const text = (texts[at] as string).slice(0, LOOKED_AT.characters);
    const language = languageOf(text);
    if (language === null) unsure.push(text);
    else votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  if (unsure.length > 0) {
    const together = languageOf(unsure.join('\n'), true) ?? fallbackOf(unsure.join('\n'));
    votes.set(together, (votes.get(together) ?? 0) + unsure.length);
  }
  const [[best, count] = ['en', 0]] = [...votes].sort((a, b) => b[1] - a[1]);
  const all = [...votes.values()].reduce((sum, own) => sum + own, 0);
  return count >= MOST * all ? best : 'mixed';
}

/** The language of one text that stands alone. Null: nothing in it tells. */
export function textLanguage(text: string): string | null {
  return languageOf(text.slice(0, LOOKED_AT.characters), true);
}

/** Null: too few words to tell. */
function languageOf(text: string, isWhole = false): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const counts = new Map(OWN_SCRIPTS.map(([name, script]) => [name, text.match(script)?.length ?? 0]));
  const [kana, han] = [counts.get('kana') ?? 0, counts.get('han') ?? 0];
  if (kana + han > letters / 2) return kana > (kana + han) / 20 ? 'ja' : 'zh';
  const own = [...counts].find(([name, count]) => name !== 'kana' && name !== 'han' && count > letters / 2);
  if (own) return own[0];
  const words = runsOf(text).flatMap(wordsOfRun);
  const found = new Map<string, number>();
  for (const word of words)
    for (const language of HOLDERS.get(word) ?? []) found.set(language, (found.get(language) ?? 0) + 1);
  const [first, second] = [...found].sort((a, b) => b[1] - a[1]);
  const lead = (first?.[1] ?? 0) - (second?.[1] ?? 0);
  if (first !== undefined && first[1] >= FEWEST * words.length && lead >= (isWhole ? 1 : CLEAR_LEAD))
    return first[0];
  return words.length >= ENOUGH_WORDS ? 'other' : null;
}

/** The language to assume for a short text that shows none. */
function fallbackOf(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin >= letters / 2 ? 'en' : 'other';
}
