import { expect, test } from 'vitest';
import { isOutOfReach, type TestSize } from '../../../src/design/trial/reach.ts';

const later = { firstAlpha: 0.04 };
const size = (over: Partial<TestSize>): TestSize => ({
  cases: 1,
  samples: 5,
  drawn: 0,
  level: 0.01,
  ...over,
});

test.each<readonly [string, Partial<TestSize>, boolean]>([
  // 1 of 252 ways to deal five passes and five fails.
  ['one case, a level that holds 1 in 252', { level: 1 / 252 }, false],
  ['one case, a level that does not', { level: 1 / 253 }, true],
  ['two cases', { cases: 2, level: 1 / 252 ** 2 }, false],
  ['sixteen samples of one case', { samples: 16, level: 2e-9 }, false],
  [
    'many cases whose samples are dealt, a level finer than the draws',
    { cases: 40, drawn: 1, level: 1e-7 },
    true,
  ],
  [
    'many cases whose samples are dealt, a level that the draws hold',
    { cases: 40, drawn: 1, level: 1e-6 },
    false,
  ],
  ['many numbers to a dealing', { cases: 40, drawn: 1000, level: 1e-6 }, true],
])('%s', (_name, over, isOut) => {
  expect(isOutOfReach(later, 0.03, [size(over)])).toBe(isOut);
});

test('nothing is out of reach that no first run would have convicted, nor in a first run', () => {
  const tests = [size({ level: 1e-4 })];
  expect(isOutOfReach(later, 0.05, tests)).toBe(false);
  expect(isOutOfReach(later, null, tests)).toBe(false);
  expect(isOutOfReach({}, 0.03, tests)).toBe(false);
});

test('one of two trials that can convict is enough', () => {
  expect(isOutOfReach(later, 0.03, [size({ level: 1e-4 }), size({ level: 0.01 })])).toBe(false);
});
