import { expect, test } from 'vitest';
import { chanceWords, valueWords } from '../../src/verdict/reason-numbers.ts';

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

test.each([
  ['rate', 0.8833, '88.3 %'],
  ['rate', 1, '100 %'],
  ['score', -0.1234567, '−0.123'],
  ['usd', 0.00041, '$0.00041'],
  ['usd', 0, '$0'],
  ['ms', 1912.4, '1,912 ms'],
  ['tokens', 12, '12 tokens'],
] as const)('%s %d is %s', (unit, value, words) => {
  expect(valueWords({ unit } as Parameters<typeof valueWords>[0], value)).toBe(words);
});
