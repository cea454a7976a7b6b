import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniqueNames } from '../../../src/plan/pairing/unique-names.ts';

describe('uniqueNames', () => {
  test.each([
    [[], []],
    [['a'], ['a']],
    [
      ['a', 'b', 'a', 'a'],
      ['a', 'b', 'a#2', 'a#3'],
    ],
    [
      ['a', 'a#2', 'a', 'a'],
      ['a', 'a#2', 'a#3', 'a#4'],
    ],
    [
      ['a#2', 'a#2', 'a', 'a'],
      ['a#2', 'a#2#2', 'a', 'a#3'],
    ],
    [
      ['__proto__', '__proto__', 'constructor'],
      ['__proto__', '__proto__#2', 'constructor'],
    ],
  ])('%j → %j', (names, expected) => {
    expect(uniqueNames(names).names).toEqual(expected);
  });

  test('says what stood more than once, and how often', () => {
    expect(uniqueNames(['b', 'a', 'b', 'c', 'b']).repeated).toEqual([{ name: 'b', times: 3 }]);
  });

  test('no two are equal, and the first of each keeps its text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a#2', 'a#3', 'a#2#2', 'b')), (names) => {
        const unique = uniqueNames(names).names;
        expect(new Set(unique).size).toBe(names.length);
        for (const name of new Set(names)) expect(unique[names.indexOf(name)]).toBe(name);
      }),
    );
  });
});
