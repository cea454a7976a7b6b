import { expect, test } from 'vitest';
import { gainOf, isWorse } from '../../src/metrics/direction.ts';

test.each([
  ['higher', 2, 2],
  ['higher', -2, -2],
  ['lower', 2, -2],
  ['lower', -2, 2],
  ['lower', 0, 0],
] as const)('where %s is better, %d is a gain of %d', (direction, change, gain) => {
  expect(gainOf({ direction }, change)).toBe(gain);
});

test.each([
  ['higher', -0.1, true],
  ['higher', 0.1, false],
  ['lower', 0.1, true],
  ['lower', -0.1, false],
  ['lower', 0, false],
  ['higher', 0, false],
  ['higher', null, true],
] as const)('where %s is better, a change of %s is worse: %s', (direction, difference, worse) => {
  expect(isWorse({ direction, difference })).toBe(worse);
});
