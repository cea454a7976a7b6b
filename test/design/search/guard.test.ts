import { expect, test } from 'vitest';
import type { GuardLimits } from '../../../src/design/belief/preset.ts';
import { rateBeliefs } from '../../../src/design/belief/rate-belief.ts';
import { type PlannedLooks, passGuard } from '../../../src/design/search/guard.ts';

const LIMITS: GuardLimits = { holds: [1.2, 1.5, 1.6], sure: 2.6, flips: 1.9 };
const [belief] = rateBeliefs(Array.from({ length: 60 }, () => ({ passed: 7, scored: 8 })));

/** Sixty cases that pass seven times in eight, with so many failures at the first look, and at each further one. */
function looks(failedFirst: number, ...failedAgain: readonly number[]): PlannedLooks[] {
  return Array.from({ length: 60 }, (_, unit) => {
    const first = [Number(unit >= failedFirst)];
    return {
      unit,
      belief: belief!,
      later: belief!,
      first,
      all: [...first, ...failedAgain.map((failed) => Number(unit < 60 - failed))],
      askedAgain: failedAgain.length,
    };
  });
}

test.each([
  ['fewer failures than usual', [4], 'idle'],
  ['as many failures as usual', [8], 'idle'],
  ['a few more: look again', [12], 'armed'],
  ['many more: sure at once', [18], 'fires'],
  ['a few more, and then as usual', [12, 7], 'rests'],
  ['a few more, and a few more again: look once more', [12, 12], 'armed'],
  ['a few more three times', [12, 12, 11], 'fires'],
  ['a few more twice, and then fewer', [12, 12, 5], 'rests'],
  ['a few more, and then many', [12, 17], 'fires'],
] as const)('%s', (_, [first, ...again], kind) => {
  expect(passGuard(looks(first, ...again), LIMITS).kind).toBe(kind);
});

test('armed, it wants every case once more; asked without an answer counts as asked', () => {
  expect(passGuard(looks(12), LIMITS)).toEqual({
    kind: 'armed',
    relook: Array.from({ length: 60 }, (_, i) => i),
  });
  const silent = (askedAgain: number) => looks(12).map((unit) => ({ ...unit, askedAgain }));
  expect(passGuard(silent(1), { ...LIMITS, holds: [1, 1, 1] }).kind).toBe('armed');
  expect(passGuard(silent(2), { ...LIMITS, holds: [1, 1, 1] }).kind).toBe('fires');
  const halfway = looks(12).map((unit, i) => ({ ...unit, askedAgain: Number(i < 20) }));
  expect(passGuard(halfway, LIMITS)).toEqual({
    kind: 'armed',
    relook: Array.from({ length: 40 }, (_, i) => i + 20),
  });
  expect(passGuard([], LIMITS)).toEqual({ kind: 'idle' });
});

test('what a trial acquits tells of no drop, and what it confirms does; neither arms the guard', () => {
  const tried = (failed: number, answers: readonly number[]) =>
    looks(failed).map((unit) => (unit.first[0] === 0 ? { ...unit, all: [0, ...answers] } : unit));
  expect(passGuard(tried(12, [1, 1, 1, 1]), LIMITS).kind).toBe('rests');
  expect(passGuard(tried(12, [0, 0, 0, 0]), LIMITS).kind).toBe('fires');
  expect(passGuard(tried(8, [0, 0, 0, 0]), LIMITS).kind).toBe('idle');
  // Main failed them in that trial as well.
  const [steady, wavering] = rateBeliefs([
    ...Array.from({ length: 48 }, () => ({ passed: 7, scored: 8 })),
    ...Array.from({ length: 12 }, () => ({ passed: 7, scored: 12 })),
  ]).filter((_, i) => i === 0 || i === 59);
  const both = looks(12).map((unit) => ({ ...unit, later: (unit.first[0] === 0 ? wavering : steady)! }));
  expect(passGuard(both, LIMITS).kind).toBe('rests');
});

test('armed, it looks again at steady cases alone where there are any', () => {
  const counts = Array.from({ length: 60 }, (_, unit) => ({ passed: unit < 30 ? 8 : 4, scored: 8 }));
  const beliefs = rateBeliefs(counts);
  const units = beliefs.map((own, unit): PlannedLooks => {
    const first = [Number(unit >= 3 && unit < 45)];
    return { unit, belief: own, later: own, first, all: first, askedAgain: 0 };
  });
  const limits: GuardLimits = { holds: [-9, 1.6], sure: 9, flips: 9 };
  expect(passGuard(units, limits)).toEqual({
    kind: 'armed',
    relook: Array.from({ length: 30 }, (_, i) => i),
  });
  expect(passGuard(units.slice(30), limits)).toEqual({
    kind: 'armed',
    relook: Array.from({ length: 30 }, (_, i) => i + 30),
  });
});
