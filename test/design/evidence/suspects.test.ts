import { describe, expect, test } from 'vitest';
import type { CaseScores } from '../../../src/design/evidence/case-scores.ts';
import { suspectsOf } from '../../../src/design/uniform/uniform-hypotheses.ts';

const marks = (passed: number, scored: number) =>
  Array.from({ length: scored }, (_, i) => Number(i < passed));
const counts = (name: string, before: number, after: number, scored = 3): CaseScores => ({
  case: name,
  baseline: marks(before, scored),
  candidate: marks(after, scored),
});
const steady = Array.from({ length: 6 }, (_, i) => counts(`steady ${i}`, 3, 3));
const plan = { alpha: 0.05, seed: 1 };

describe('cases that carry a loss of a uniform run', () => {
  test('are those that fell by half of the scale or more, the largest first, equal ones by name', () => {
    const cases = [
      counts('c half', 4, 2, 4),
      counts('a little', 4, 3, 4),
      counts('z all', 4, 0, 4),
      counts('b half', 4, 2, 4),
      counts('better', 0, 4, 4),
    ];
    expect(suspectsOf(cases, plan).suspects).toEqual(['z all', 'b half', 'c half']);
  });

  test('are the ten largest falls where none fell by half', () => {
    const small = Array.from({ length: 12 }, (_, i) => counts(`case ${String(i).padStart(2, '0')}`, 4, 3, 4));
    const found = suspectsOf([...small.toReversed(), counts('more', 9, 5, 10), counts('better', 0, 1)], plan);
    expect(found.suspects).toHaveLength(10);
    expect(found.suspects.slice(0, 3)).toEqual(['more', 'case 00', 'case 01']);
  });

  test.each([
    ['scores from 0 to 1', [0.9, 0.9], [0.4, 0.4], 1],
    ['just less', [0.9, 0.9], [0.41, 0.41], 0],
    ['scores where lower is better, negated', [-0.1, -0.1], [-0.6, -0.6], 1],
    ['scores of a wider scale, all of what is seen', [10, 10], [6, 6], 0],
    ['half of the wider scale', [10, 10], [5, 5], 1],
    ['below zero and above', [0.5, 0.5], [-0.1, -0.1], 1],
  ])('half of %s', (_, baseline, candidate, clear) => {
    // A case from 10 down to 0 makes the wide scale; one that fell a little is only named where no other is.
    const wide = baseline[0] === 10 ? [{ case: 'wide', baseline: [0, 10], candidate: [10, 0] }] : [];
    const little = {
      case: 'little',
      baseline: baseline.map((x) => x),
      candidate: baseline.map((x) => x - 0.01),
    };
    const { suspects } = suspectsOf([{ case: 'fell', baseline, candidate }, little, ...wide], plan);
    expect(suspects).toEqual(clear ? ['fell'] : ['fell', 'little']);
  });
});

describe('a case is confirmed by its own samples alone', () => {
  // scipy 1.17.1: hypergeom.cdf(0, 16, 8, 8) = 1 / 12870, and hypergeom.cdf(3, 16, 11, 8) = 0.0128
  test('with Holm over all cases, the ones that did not fall at 1', () => {
    const cases = [
      counts('half', 8, 3, 8),
      counts('all', 8, 0, 8),
      counts('better', 0, 8, 8),
      counts('same', 8, 8, 8),
    ];
    expect(suspectsOf(cases, plan).confirmed).toEqual([
      { case: 'all', pValue: expect.closeTo(4 / 12_870, 12) },
      { case: 'half', pValue: expect.closeTo(3 * 0.01282051282051282, 10) },
    ]);
    expect(suspectsOf([...cases, ...steady], plan).confirmed.map((entry) => entry.case)).toEqual(['all']);
  });

  test('equal chances in the order of names', () => {
    const cases = ['b', 'c', 'a'].map((name) => counts(name, 8, 0, 8));
    expect(suspectsOf(cases, plan).confirmed.map((entry) => entry.case)).toEqual(['a', 'b', 'c']);
  });

  // The least chance of 3 + 3 samples is 1 in 20.
  test('and none where so few samples could confirm none of so many', () => {
    const level = { ...plan, alpha: 0.0501 };
    expect(suspectsOf([counts('a', 3, 0)], level).confirmed).toEqual([
      { case: 'a', pValue: expect.closeTo(0.05, 12) },
    ]);
    expect(suspectsOf([counts('a', 3, 0), counts('b', 3, 3)], level).confirmed).toEqual([]);
  });
});
