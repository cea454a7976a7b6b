import { expect, test } from 'vitest';
import { changeInUnit, inSentence, inUnit } from '../../src/metrics/unit-words.ts';

test.each([
  ['rate', 0.8833, '88.3 %'],
  ['rate', 1, '100 %'],
  ['score', -0.1234567, '−0.123'],
  ['usd', 0.00041, '$0.00041'],
  ['usd', 0, '$0'],
  // Never with an exponent: `1.2e+2`, `1.2e-7`.
  ['usd', 123, '$123'],
  ['usd', 0.00000012, '$0.00000012'],
  ['ms', 1912.4, '1.9 s'],
  ['tokens', 1234, '1,234'],
  ['characters', 1, '1 character'],
] as const)('a value of %s, %d, is %s', (unit, value, words) => {
  expect(inUnit(unit, value)).toBe(words);
});

test.each([
  ['rate', 0.9, '90 %'],
  ['rate', 0.8833, '88.3 %'],
  ['rate', 0.99999, '>99.9 %'],
  ['tokens', 12, '12'],
] as const)('in a sentence a value of %s, %d, is %s', (unit, value, words) => {
  expect(inSentence(unit, value)).toBe(words);
});

test.each([
  ['rate', 0.06, '6 points'],
  ['rate', 0.01, '1 point'],
  ['tokens', 12, '12 tokens'],
  ['ms', 850, '850 ms'],
] as const)('a change of %s by %d is %s', (unit, change, words) => {
  expect(changeInUnit(unit, change)).toBe(words);
});
