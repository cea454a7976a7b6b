import { describe, expect, test } from 'vitest';
import { failsBesideMain } from '../../src/compare/refused-cases.ts';
import type { SlotCase } from '../../src/compare/slot-cases.ts';
import { errored, sample, scored } from './evidence.ts';

/** A case that was asked again on both sides. `.`: answered, `E`: failed, `-`: not asked any more. */
function again(main: string, own: string): Pick<SlotCase, 'besideMain' | 'samples'> {
  const side = (arm: 'baseline' | 'candidate', marks: string) =>
    [...marks].map((mark, repeat) => {
      const failure = { ...errored('API error: 503'), ...(mark === '-' && { unasked: true as const }) };
      return sample('a', arm, mark === '.' ? scored(true) : failure, { repeat, stage: 'beside-main' });
    });
  return {
    besideMain: { baseline: side('baseline', main), candidate: side('candidate', own) },
    samples: { baseline: [], candidate: [] },
  };
}

describe('requests that fail for this PR', () => {
  test.each([
    ['its own doing, where each of its own fails and none of main’s', ['..|EE', '..|EE'], true],
    ['its own doing, where one more shows that nobody answers it', ['..|E-', '..|--'], true],
    // R: fisher.test(matrix(c(0, 10, 7, 3), 2))$p.value is 0.0031; with 6 and 4 it is 0.0108.
    ['its own doing, where seven of ten fail', ['..|EE', '..|EE', '..|EE', '..|E.', '..|..'], true],
    ['nobody’s, where six of ten fail', ['..|EE', '..|EE', '..|EE', '..|..', '..|..'], false],
    ['an outage, where one of main’s fails too', ['..|EE', '.E|EE'], false],
    ['not told, where nothing was asked again', [], false],
    ['not told, where none of its own was asked any more', ['..|--'], false],
    ['not told, by one answer of main', ['.|E'], false],
  ])('are %s', (_, cases, expected) => {
    const entries = cases.map((marks) => again(...(marks.split('|') as [string, string])));
    expect(failsBesideMain(entries)).toBe(expected);
  });
});

/** A case of a suite that is asked as a whole, run by run. `R`: asked too fast. */
function inRuns(main: string, own: string): Pick<SlotCase, 'besideMain' | 'samples'> {
  const side = (arm: 'baseline' | 'candidate', marks: string) =>
    [...marks].map((mark, repeat) => {
      const failure = errored(mark === 'R' ? '429' : '503', mark === 'R' ? 'rate-limit' : 'provider');
      const result = mark === '-' ? { ...failure, unasked: true as const } : failure;
      return sample('a', arm, mark === '.' ? scored(true) : result, { repeat, stage: 'uniform' });
    });
  return { samples: { baseline: side('baseline', main), candidate: side('candidate', own) } };
}

describe('requests that fail for this PR in a suite that is asked as a whole', () => {
  const six = (marks: string) => Array<string>(6).fill(marks);
  const half = (failing: string, other: string) => [...six(failing).slice(3), ...six(other).slice(3)];
  test.each<[string, readonly string[], boolean]>([
    ['its own doing, where all of them fail', six('...|EEE'), true],
    ['its own doing, where two show that nobody answers it', ['...|E--', '...|E--', ...six('...|---')], true],
    ['its own doing, where half of its cases fail each time', half('...|EEE', '...|...'), true],
    ['an outage, where main fails later', [...six('...|EEE').slice(1), '..E|EEE'], false],
    ['an outage, where it fails only after the last answer of main', six('...|..E'), false],
    ['not told, where chance explains it', ['...|EEE', ...six('...|...')], false],
    ['not told, where it is asked too fast', six('...|RRR'), false],
  ])('are %s', (_, cases, expected) => {
    const entries = cases.map((marks) => inRuns(...(marks.split('|') as [string, string])));
    expect(failsBesideMain(entries)).toBe(expected);
  });
});
