import { expect, test } from 'vitest';
import { languageRemark } from '../../src/rag/remarks.ts';

test.each([
  [
    'mixed',
    'The corpus is read in several languages, without a stemmer, which its texts suggest. If that is wrong, set lang in the RAG settings.',
  ],
  [
    'ja',
    'The corpus is read as Japanese, which its texts suggest. If that is wrong, set lang in the RAG settings.',
  ],
])(
  'a corpus that is taken for %s: how it is read, why, and what to do if that is wrong',
  (language, text) => {
    expect(languageRemark(language, true)).toEqual([text]);
    expect(languageRemark(language, false)).toEqual([]);
  },
);

test('nothing is said of English', () => {
  expect(languageRemark('en', true)).toEqual([]);
});
