import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithinTolerance } from '../../src/metrics/tolerance.ts';

test.each([
  [0, 0, true],
  [-0.2, 0, true],
  [0.1 + 0.2, 0.3, true],
  [1 - 0.9, 0.1, true],
  [0.05, 0.02 + 0.03, true],
  [0.051, 0.05, false],
  [1e-6, 0, false],
])('a loss of %d is within a tolerance of %d: %j', (loss, tolerance, within) => {
  expect(isWithinTolerance(loss, tolerance)).toBe(within);
});

test('a loss of as many cases of n as the tolerance allows is within it, one case more is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (n, lost) => {
      const rates = Array.from({ length: n }, (_, i) => (i < lost ? 1 / n : 0));
      const loss = rates.reduce((sum, rate) => sum + rate, 0);
      const allowed = Math.min(n, lost) / n;
      expect(isWithinTolerance(loss, allowed)).toBe(true);
      expect(isWithinTolerance(loss + 1 / n, allowed)).toBe(false);
    }),
  );
});
