import { describe, expect, test } from 'vitest';
import { repeatsAreCopies } from '../../../src/design/evidence/repeats.ts';
import type { GatingMetric } from '../../../src/metrics/metric-rules.ts';
import { outputDigestOf } from '../../../src/samples/same-sample.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { labelCounts } from '../../../src/tasks/label-counts.ts';
import { sampleOf } from '../fixtures.ts';

/** Answers of a case, a letter each: capitals pass. */
const answers = (letters: string, over: Partial<Sample> = {}): Sample[] =>
  [...letters].map((letter, repeat) =>
    sampleOf('a', 'baseline', Number(letter !== letter.toLowerCase()), { repeat, output: letter, ...over }),
  );
const many = (count: number, letters: string) => Array.from({ length: count }, () => answers(letters));
const PASS: readonly GatingMetric[] = [{ name: 'pass', direction: 'higher' }];
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
    expect(repeatsAreCopies(stored, [], PASS)).toBe(expected);
  });

  test('of a model that changed since: an answer of today is not a repeat of a stored one', () => {
    const today = new Map(
      Array.from({ length: 10 }, (_, unit) => [unit, { baseline: answers('a'), candidate: [] }] as const),
    );
    expect(repeatsAreCopies(many(20, 'AAA'), [today], PASS)).toBe(true);
    expect(
      repeatsAreCopies(
        many(20, 'AAA'),
        [new Map([...today, [0, { baseline: answers('aA'), candidate: [] }]])],
        PASS,
      ),
    ).toBe(false);
  });

  test('told by digests where a store kept no words, and by nothing where it kept neither', () => {
    const kept = (letters: string) =>
      answers(letters).map((sample) => ({
        ...sample,
        output: null,
        outputDigest: outputDigestOf(sample) as string,
      }));
    expect(repeatsAreCopies([...many(9, 'AAA'), kept('AAA')], [], PASS)).toBe(true);
    expect(
      repeatsAreCopies(
        Array.from({ length: 10 }, () => kept('AAB')),
        [],
        PASS,
      ),
    ).toBe(false);
    expect(
      repeatsAreCopies(
        Array.from({ length: 10 }, () => answers('AAA', { output: null })),
        [],
        PASS,
      ),
    ).toBe(false);
  });

  test('not where this PR passes and fails a case that failed at its first look', () => {
    expect(repeatsAreCopies(many(20, 'AAA'), looks(3, 'aA'), PASS)).toBe(false);
    expect(repeatsAreCopies(many(20, 'AAA'), looks(3, 'aa'), PASS)).toBe(true);
    expect(repeatsAreCopies(many(20, 'AAA'), looks(3, 'AA'), PASS)).toBe(true);
  });

  describe('what blocks tells whether an answer is another one', () => {
    const LABELS = ['a', 'b'];
    const labelled = (letters: string): Sample[] =>
      answers(letters.toUpperCase()).map((sample, at) => {
        const task = labelCounts({ kind: 'value', value: letters[at] as string }, 'a', new Set(LABELS));
        return {
          ...sample,
          output: letters[at] as string,
          result: { ...sample.result, task } as Sample['result'],
        };
      });
    const toned = (...tones: number[]): Sample[] =>
      tones.map((tone, repeat) => sampleOf('a', 'baseline', 1, { repeat, output: `${tone}` }, { tone }));
    const accuracy: GatingMetric = {
      name: 'accuracy',
      direction: 'higher',
      task: { measure: 'accuracy', label: null, slice: null },
    };
    const tone: GatingMetric = { name: 'tone', direction: 'higher' };
    const twenty = (steady: Sample[], wavering: Sample[]) =>
      Array.from({ length: 20 }, (_, at) => (at < 4 ? wavering : steady));

    test.each<[string, Sample[][], readonly GatingMetric[], boolean]>([
      ['labels that waver, and always pass', twenty(labelled('aaa'), labelled('aab')), [accuracy], false],
      ['labels that are wrong each time', twenty(labelled('aaa'), labelled('bbb')), [accuracy], true],
      ['labels that do not block', twenty(labelled('aaa'), labelled('aab')), PASS, true],
      ['a metric of 0 and 1 that wavers', twenty(toned(1, 1), toned(1, 0)), [tone], false],
      ['one that does not block', twenty(toned(1, 1), toned(1, 0)), PASS, true],
      ['a score that wavers a little', twenty(toned(0.9, 0.9), toned(0.9, 0.8)), [tone], true],
    ])('%s', (_, stored, gating, expected) => {
      expect(repeatsAreCopies(stored, [], gating)).toBe(expected);
    });
  });
});
