import { expect, test } from 'vitest';
import { isBeyondChance } from '../../../src/compare/metrics/lost-cases.ts';

const arm = (passed: number, scored: number, stored?: true) => ({
  ...{ passed, scored, errored: 0 },
  ...(stored && { stored }),
});

// R: phyper(candidate passed, all passed, all failed, candidate scored): 0.0003572, 0.1667, 0.5
test.each([
  ['10 of 10 → 2 of 10', arm(10, 10), arm(2, 10), true],
  ['2 of 2 → 0 of 2', arm(2, 2), arm(0, 2), false],
  ['1 of 1 → 0 of 1', arm(1, 1), arm(0, 1), false],
  ['stored answers of main', arm(10, 10, true), arm(2, 10), false],
  // A file of another job may say any number: it must not take hours, nor memory that nobody has.
  ['more answers than a run can have', arm(400_000_000, 400_000_000), arm(0, 400_000_000), false],
])('fresh runs show a loss: %s', (_name, baseline, candidate, shown) => {
  expect(isBeyondChance({ baseline, candidate })).toBe(shown);
});
