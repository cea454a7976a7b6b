import { expect, test } from 'vitest';
import { unsaidIn } from '../../../src/compare/metrics/unsaid-cases.ts';
import type { SlotCase } from '../../../src/compare/slot-cases.ts';
import { plannedCase, sample, scored } from '../evidence.ts';

/** `..-`: two answers that say the metric, and one that does not. */
const entry = ([stored, looks]: readonly [string, string], at: number): SlotCase => {
  const drawn = (arm: 'baseline' | 'candidate', marks: string) =>
    [...marks].map((mark, repeat) => {
      const result = { ...scored(true), metrics: mark === '.' ? { right: 1 } : {} };
      return sample(`c${at}`, arm, result, { stage: arm === 'baseline' ? 'record' : 'search', repeat });
    });
  return {
    planned: plannedCase(`c${at}`),
    comparable: true,
    onBaseline: true,
    onCandidate: true,
    same: false,
    samples: { baseline: [], candidate: drawn('candidate', looks) },
    stored: drawn('baseline', stored),
    secondGradings: [],
  };
};

test.each<[string, readonly (readonly [string, string])[], number | undefined]>([
  ['five cases that say it no longer', Array(5).fill(['...', '-']), 5],
  ['four of them: that may be chance', Array(4).fill(['...', '-']), undefined],
  ['as many that say it now', [...Array(5).fill(['...', '-']), ...Array(5).fill(['---', '.'])], undefined],
  ['cases that said it now and then', Array(9).fill(['..-', '-']), undefined],
  ['cases that still say it', Array(9).fill(['...', '.']), undefined],
  ['cases that have no answer in this PR', Array(9).fill(['...', '']), undefined],
])('a metric that gates is unsaid in %s', (_, cases, unsaid) => {
  const all = [...cases, ['...', '.'] as const].map(entry);
  expect(unsaidIn('right', all).unsaid).toBe(unsaid);
});

test.each<[string, readonly (readonly [string, string])[], number | undefined]>([
  ['four cases where every answer of main says it', Array(4).fill(['...', '-']), 4],
  [
    'none where main itself says it now and then',
    [
      ['...', '-'],
      ['..-', '.'],
    ],
    undefined,
  ],
  ['none where this PR says it still', Array(4).fill(['...', '.']), undefined],
  ['none where more than chance takes say it no longer', Array(5).fill(['...', '-']), undefined],
])('a metric that gates is told of %s', (_, cases, few) => {
  expect(unsaidIn('right', [...cases, ['...', '.'] as const].map(entry)).fewUnsaid).toBe(few);
});
