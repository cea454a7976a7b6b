import { expect, test } from 'vitest';
import { agreement } from '../../src/stats/agreement.ts';

const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

// Table 20 5 / 10 15: observed 0.7, by chance 0.5, so (0.7 − 0.5) / (1 − 0.5)
test('agreement beyond chance', () => {
  const pairs = [
    ...times(20, ['yes', 'yes'] as const),
    ...times(5, ['yes', 'no'] as const),
    ...times(10, ['no', 'yes'] as const),
    ...times(15, ['no', 'no'] as const),
  ];
  expect(agreement(pairs)).toEqual({ observed: 0.7, kappa: expect.closeTo(0.4, 12) });
  expect(agreement([])).toBeNull();
  expect(agreement([[1, 1]])).toEqual({ observed: 1, kappa: null });
  expect(
    agreement([
      [true, false],
      [false, true],
    ]),
  ).toEqual({ observed: 0, kappa: -1 });
});
