import { expect, test } from 'vitest';
import { chanceWords } from '../../src/verdict/reason-numbers.ts';

test.each([
  [1 / 7992, '1 in 8,000'],
  [1 / 924, '1 in 920'],
  [0.05, '1 in 20'],
  [0.15, '1 in 7'],
  [0.25, '25 %'],
  [1, '100 %'],
  [1e-6, '1 in 1,000,000'],
  [1e-12, 'less than 1 in 1,000,000,000'],
])('chance %d is %s', (pValue, words) => {
  expect(chanceWords(pValue)).toBe(words);
});
