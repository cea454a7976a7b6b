import { expect, test } from 'vitest';
import { agreement } from '../../src/stats/agreement.ts';
import { datasetPermutation } from '../../src/stats/dataset-permutation.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { stratifiedPermutation } from '../../src/stats/stratified-permutation.ts';

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

type Labels = readonly (readonly boolean[])[];
const passRate = (blocks: Labels) => blocks.flat().filter(Boolean).length / Math.max(1, blocks.flat().length);

test('a suite metric is relabelled within cases: of a plain pass rate it is the stratified test', () => {
  const blocks = times(6, { baseline: [true, true, true, true], candidate: [true, true, true, false] });
  const p = datasetPermutation(blocks, (b, c) => passRate(c) - passRate(b), {
    level: 0.05,
    random: seededRandom(5),
  });
  const exact = stratifiedPermutation(
    times(6, { baseline: { scored: 4, passed: 4 }, candidate: { scored: 4, passed: 3 } }),
  );
  expect(Math.abs(p - exact)).toBeLessThan(0.01);
});

test('F1 with untried cases at the same values on both sides', () => {
  const f1 = (blocks: Labels) => {
    const hits = blocks.flat().filter(Boolean).length + 10;
    const misses = blocks.flat().length + 12 - hits;
    return (2 * hits) / (2 * hits + misses);
  };
  const fell = [{ baseline: times(6, true), candidate: times(6, false) }];
  const p = (blocks: typeof fell) =>
    datasetPermutation(blocks, (b, c) => f1(c) - f1(b), { level: 0.05, random: seededRandom(6) });
  expect(p(fell)).toBeLessThan(0.005);
  expect(p([{ baseline: times(6, true), candidate: times(6, true) }])).toBe(1);
  expect(p([])).toBe(1);
  expect(() => datasetPermutation(fell, () => Number.NaN, { level: 0.05, random: seededRandom(6) })).toThrow(
    'difference must be finite, found NaN',
  );
});
