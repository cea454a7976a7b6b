import { expect, test } from 'vitest';
import { repeatAgreement } from '../../src/stats/repeat-agreement.ts';

test.each([
  [[], null],
  [['a'], null],
  [['a', 'a'], 1],
  [['a', 'b'], 0],
  // Pairs aa, ab, ab: one of three.
  [['a', 'a', 'b'], 1 / 3],
  // Six pairs: one of a, one of b.
  [['a', 'b', 'a', 'b'], 2 / 6],
])('%j → %s', (labels, expected) => {
  expect(repeatAgreement(labels)).toBe(expected);
});
