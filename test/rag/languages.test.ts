import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyzer } from '../../src/rag/retrieval/analyzer.ts';
import { bm25Index } from '../../src/rag/retrieval/bm25.ts';
import { corpusLanguage, textLanguage } from '../../src/rag/retrieval/detect-language.ts';
import { similarFor } from '../../src/rag/retrieval/languages.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/multilingual');
const LANGUAGES = readdirSync(folder).map((name) => path.basename(name, '.tsv'));
type Row = readonly [question: string, passage: string];
const rowsOf = (language: string, from = folder) =>
  readFileSync(path.join(from, `${language}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as unknown as Row);

type Terms = (text: string) => string[];

/** Pairs of neighbouring characters of each run of letters: what is usually done for text in any language. */
const bigrams: Terms = (text) =>
  [
    ...text
      .toLowerCase()
      .normalize('NFC')
      .matchAll(/[\p{L}\p{M}\p{N}]+/gu),
  ].flatMap(([run]) => {
    const letters = [...run];
    return letters.length < 2 ? [run] : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  });

/** Questions whose own passage comes first, and the mean of one over its rank. */
function worth(rows: readonly Row[], terms: Terms, similar: 'never' | 'unknown' | 'all') {
  const index = bm25Index(
    rows.map(([, passage]) => terms(passage)),
    { k1: 1.2, b: 0.75, similar },
  );
  const ranks = rows.map(
    ([question], own) => index.search(terms(question), rows.length).findIndex(({ item }) => item === own) + 1,
  );
  return {
    first: ranks.filter((rank) => rank === 1).length,
    amongFive: ranks.filter((rank) => rank > 0 && rank <= 5).length,
    mrr: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / rows.length,
    missed: ranks.filter((rank) => rank === 0).length,
  };
}

const ownWorth = (language: string, rows: readonly Row[]) =>
  worth(rows, analyzer({ stem: 'language', stop: 'language', language }), similarFor(language));

describe('ten languages, twenty questions each', () => {
  test('the language of a corpus is told from it', () => {
    const told = LANGUAGES.map((language) => corpusLanguage(rowsOf(language).map(([, passage]) => passage)));
    expect(told).toEqual(LANGUAGES);
  });

  test.each(LANGUAGES)('%s: as many first places as a plain index of pairs, or more', (language) => {
    const rows = rowsOf(language);
    expect(ownWorth(language, rows).first).toBeGreaterThanOrEqual(worth(rows, bigrams, 'never').first);
  });

  test('together: 189 first places of 200 against 181, and a better mean rank', () => {
    const all = LANGUAGES.map((language) => {
      const rows = rowsOf(language);
      return [ownWorth(language, rows), worth(rows, bigrams, 'never')] as const;
    });
    const sum = (of: (pair: (typeof all)[number]) => number) =>
      all.reduce((total, pair) => total + of(pair), 0);
    expect([sum(([own]) => own.first), sum(([, plain]) => plain.first)]).toEqual([189, 181]);
    expect(sum(([own]) => own.mrr)).toBeGreaterThan(sum(([, plain]) => plain.mrr));
  });
});

describe('six languages of families without rules of ours, twelve questions each', () => {
  const families = path.resolve(folder, '../multilingual-families');
  const rows = ['am', 'ka', 'km', 'my', 'sw', 'ta'].map((language) => rowsOf(language, families));

  test('each by itself: every passage is among the first five, as with an index of pairs', () => {
    for (const own of rows) {
      const language = corpusLanguage(own.map(([, passage]) => passage));
      expect([ownWorth(language, own).amongFive, worth(own, bigrams, 'never').amongFive]).toEqual([12, 12]);
    }
  });

  test('in one corpus: 71 first places of 72 against 70, and a better mean rank', () => {
    const all = rows.flat();
    const language = corpusLanguage(all.map(([, passage]) => passage));
    const [own, plain] = [ownWorth(language, all), worth(all, bigrams, 'never')];
    expect([language, own.first, plain.first, own.amongFive]).toEqual(['mixed', 71, 70, 72]);
    expect(own.mrr).toBeGreaterThan(plain.mrr);
  });
});

test.each([
  ['English', ['The parcels are sent on Monday.', 'It is in the box with the keys.'], 'en'],
  ['two languages', [...rowsOf('ja'), ...rowsOf('ru')].map(([, passage]) => passage), 'mixed'],
  ['a few words without any function word', ['kettles whistle'], 'en'],
  [
    'a language without rules',
    Array(20).fill('Watoto wanasoma vitabu vingi shuleni kila siku asubuhi'),
    'other',
  ],
  ['Georgian', ['წიგნი მაგიდაზე დევს'], 'other'],
])('the language of a corpus: %s', (_, texts, language) => expect(corpusLanguage(texts)).toBe(language));

describe('terms of like spelling', () => {
  const search = (texts: readonly string[], question: string, language: string) => {
    const terms = analyzer({ stem: 'language', stop: 'language', language });
    const index = bm25Index(texts.map(terms), { k1: 1.2, b: 0.75, similar: similarFor(language) });
    return index.search(terms(question), 9).map(({ item }) => item);
  };

  test.each([
    [
      'a part of a German compound',
      ['Laternen leuchten', 'Die Krankenversicherung zahlt'],
      'Versicherung',
      'de',
      1,
    ],
    [
      'a compound, and a text with its part',
      ['Laternen leuchten', 'Der Beitrag steigt'],
      'Jahresbeitrag',
      'de',
      1,
    ],
    ['an Arabic word in another form of its letters', ['القاهرة', 'إدارة المدرسة'], 'اداره', 'ar', 1],
    ['Hebrew with vowel points', ['בית', 'שָׁלוֹם'], 'שלום', 'he', 1],
    ['accents left out', ['lanternes', 'crème brûlée'], 'creme brulee', 'fr', 1],
    ['a slip', ['lanterns glow', 'refund policy'], 'refnud', 'en', 1],
    ['a Georgian case ending', ['ლამპა ანათებს', 'წიგნები მაგიდაზე'], 'წიგნი', 'other', 1],
  ])('%s', (_, texts, question, language, wanted) =>
    expect(search(texts, question, language)[0]).toBe(wanted),
  );

  test('where any piece is shared something is found, and where none is, nothing', () => {
    expect(search(['lanterns glow'], 'land', 'en')).toEqual([0]);
    expect(search(['lanterns glow'], 'xyzzy', 'en')).toEqual([]);
  });

  test('a term that some text holds is itself alone where a stemmer brings its forms together', () => {
    expect(search(['refund', 'refunding-office refunds', 'fundamental'], 'refund', 'en')).toEqual([0, 1]);
  });
});

test.each([
  ['On serait quatre adultes autour du 14 juillet, ça irait ?', 'fr'],
  ['Mein Paket ist nicht angekommen.', 'de'],
  ['The parcels are sent on Monday.', 'en'],
  ['Café imbuvable', null],
  ['', null],
])('the language of one text, never guessed: %s', (text, language) =>
  expect(textLanguage(text)).toBe(language),
);
