import { describe, expect, test } from 'vitest';
import { repeatsAreCopies } from '../../../src/design/evidence/repeats.ts';
import { outputDigestOf } from '../../../src/samples/same-sample.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { sampleOf } from '../fixtures.ts';

/** Answers of a case, a letter each: capitals pass. */
const answers = (letters: string, over: Partial<Sample> = {}): Sample[] =>
  [...letters].map((letter, repeat) =>
    sampleOf('a', 'baseline', Number(letter !== letter.toLowerCase()), { repeat, output: letter, ...over }),
  );
const many = (count: number, letters: string) => Array.from({ length: count }, () => answers(letters));
const looks = (unit: number, letters: string) => [
  new Map([[unit, { baseline: [], candidate: answers(letters) }]]),
];

describe('repeats are copies', () => {
  test.each<[string, Sample[][], boolean]>([
    ['all alike', many(20, 'AAA'), true],
    ['alike where they fail', many(20, 'aa'), true],
    ['half of the cases in other words', [...many(10, 'AAA'), ...many(10, 'AAB')], true],
    ['more than half of them', [...many(9, 'AAA'), ...many(11, 'AAB')], false],
    ['one of fifty cases passes and fails', [...many(49, 'AAA'), answers('AAa')], true],
    ['two of fifty', [...many(48, 'AAA'), ...many(2, 'AAa')], false],
    ['nobody was asked twice', many(20, 'A'), false],
    ['four cases were, of twenty', [...many(4, 'AA'), ...many(16, 'A')], false],
    ['five were', [...many(5, 'AA'), ...many(15, 'A')], true],
    ['three were, of three', many(3, 'AA'), true],
  ])('%s', (_, stored, expected) => {
    expect(repeatsAreCopies(stored, [])).toBe(expected);
  });

  test('of a model that changed since: an answer of today is not a repeat of a stored one', () => {
    const today = new Map(
      Array.from({ length: 10 }, (_, unit) => [unit, { baseline: answers('a'), candidate: [] }] as const),
    );
    expect(repeatsAreCopies(many(20, 'AAA'), [today])).toBe(true);
    expect(
      repeatsAreCopies(many(20, 'AAA'), [
        new Map([...today, [0, { baseline: answers('aA'), candidate: [] }]]),
      ]),
    ).toBe(false);
  });

  test('told by digests where a store kept no words, and by nothing where it kept neither', () => {
    const kept = (letters: string) =>
      answers(letters).map((sample) => ({
        ...sample,
        output: null,
        outputDigest: outputDigestOf(sample) as string,
      }));
    expect(repeatsAreCopies([...many(9, 'AAA'), kept('AAA')], [])).toBe(true);
    expect(
      repeatsAreCopies(
        Array.from({ length: 10 }, () => kept('AAB')),
        [],
      ),
    ).toBe(false);
    expect(
      repeatsAreCopies(
        Array.from({ length: 10 }, () => answers('AAA', { output: null })),
        [],
      ),
    ).toBe(false);
  });

  test('not where this PR passes and fails a case that failed at its first look', () => {
    expect(repeatsAreCopies(many(20, 'AAA'), looks(3, 'aA'))).toBe(false);
    expect(repeatsAreCopies(many(20, 'AAA'), looks(3, 'aa'))).toBe(true);
    expect(repeatsAreCopies(many(20, 'AAA'), looks(3, 'AA'))).toBe(true);
  });
});
