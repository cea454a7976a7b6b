import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiWords, foldedCase, runsOf, wordsOf, wordsOfRun } from '../src/words.ts';

test.each([
  ['English', "Don't panic: 42 Towels", ['don', 't', 'panic', '42', 'towels']],
  ['Chinese', '上海学校（30天）', ['上海', '学校', '30', '天']],
  ['Japanese, half-width', 'ﾊﾟｿｺﾝを修理する', ['パソコン', 'を', '修理', 'する']],
  ['Thai beside Latin', 'เปิดWi-Fiไหม', ['เปิด', 'wi', 'fi', 'ไหม']],
  ['Hindi keeps its vowel signs', 'किताबें कहाँ?', ['किताबें', 'कहाँ']],
  ['Arabic without tatweel', 'كتـــاب', ['كتاب']],
  ['full width', 'ＡＢＣ１２', ['abc12']],
])('words: %s', (_, text, words) => expect(wordsOf(text)).toEqual(words));

test('one spelling: composed or not, capitals or not', () => {
  expect(foldedCase('Cafe\u0301')).toBe(foldedCase('CAFÉ'));
  expect(foldedCase('STRASSE')).toBe(foldedCase('Straße'));
  expect(foldedCase('ΟΔΟΣ')).toBe(foldedCase('οδος'));
  expect(foldedCase('ISPARTA', 'tr')).toBe('ısparta');
});

test('a spelling of the spelling is itself, and NFC and NFD have the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldedCase(foldedCase(text))).toBe(foldedCase(text));
      expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')));
    }),
  );
});

test('the fast way for ASCII gives the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      const words = runsOf(text).flatMap(wordsOfRun);
      expect([asciiWords(text), wordsOf(text)]).toEqual([words, words]);
    }),
  );
});
