import { expect, test } from 'vitest';
import { rateBeliefs } from '../../../src/design/belief/rate-belief.ts';
import { type PlannedLooks, passGuard } from '../../../src/design/search/guard.ts';

const LIMITS = { arms: 1.2, sure: 1.9, fires: 1.6 };
const [belief] = rateBeliefs(Array.from({ length: 60 }, () => ({ passed: 7, scored: 8 })));

/** Sixty cases that pass seven times in eight, with so many failures at the first look, and at the second one where there was one. */
function looks(failedFirst: number, failedAgain: number | null): PlannedLooks[] {
  return Array.from({ length: 60 }, (_, unit) => ({
    unit,
    belief: belief!,
    first: [Number(unit >= failedFirst)],
    again: failedAgain === null ? [] : [Number(unit < 60 - failedAgain)],
    askedAgain: failedAgain !== null,
  }));
}

test.each([
  ['fewer failures than usual', 4, null, 'idle'],
  ['as many failures as usual', 8, null, 'idle'],
  ['a few more: look again', 12, null, 'armed'],
  ['many more: sure at once', 15, null, 'fires'],
  ['a few more, and a few more again', 12, 12, 'fires'],
  ['a few more, and then as usual', 12, 7, 'rests'],
] as const)('%s', (_, first, again, kind) => {
  expect(passGuard(looks(first, again), LIMITS).kind).toBe(kind);
});

test('armed, it wants every case once more; asked without an answer counts as asked', () => {
  expect(passGuard(looks(12, null), LIMITS)).toEqual({
    kind: 'armed',
    relook: Array.from({ length: 60 }, (_, i) => i),
  });
  const silent = looks(12, null).map((unit) => ({ ...unit, askedAgain: true }));
  expect(passGuard(silent, LIMITS).kind).not.toBe('armed');
  expect(passGuard([], LIMITS)).toEqual({ kind: 'idle' });
});

test('armed, it looks again at steady cases alone where there are any', () => {
  const counts = Array.from({ length: 60 }, (_, unit) => ({ passed: unit < 30 ? 8 : 4, scored: 8 }));
  const beliefs = rateBeliefs(counts);
  const units = beliefs.map((own, unit): PlannedLooks => {
    const failed = unit < 3 || unit >= 45;
    return { unit, belief: own, first: [Number(!failed)], again: [], askedAgain: false };
  });
  const limits = { arms: -9, sure: 9, fires: 1.6 };
  expect(passGuard(units, limits)).toEqual({
    kind: 'armed',
    relook: Array.from({ length: 30 }, (_, i) => i),
  });
  expect(passGuard(units.slice(30), limits)).toEqual({
    kind: 'armed',
    relook: Array.from({ length: 30 }, (_, i) => i + 30),
  });
});
