import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changePoint } from '../../src/stats/over-time/change-point.ts';
import { driftTest, simes, twoSided } from '../../src/stats/over-time/drift-test.ts';
import type { ScoreStratum } from '../../src/stats/permutation/graded-permutation.ts';
import { seededRandom } from '../../src/stats/random.ts';

/** [stored passed, scored, fresh passed, scored] */
type Row = readonly [number, number, number, number];
const marks = (passed: number, scored: number) =>
  Array.from({ length: scored }, (_, i) => (i < passed ? 1 : 0));
const strata = (rows: readonly Row[]): ScoreStratum[] =>
  rows.map(([sp, sn, fp, fn]) => ({ baseline: marks(sp, sn), candidate: marks(fp, fn) }));
const options = (seed = 7) => ({ level: 0.05, random: seededRandom(seed) });
const whole = (rows: readonly Row[]) => ({ whole: strata(rows), single: strata(rows), cases: rows.length });

const THREE: readonly Row[] = [
  [8, 8, 1, 3],
  [6, 8, 0, 3],
  [0, 8, 0, 3],
];
const MIXED: readonly Row[] = [
  [5, 8, 1, 4],
  [7, 7, 2, 3],
  [0, 2, 1, 5],
];
const BOTH_WAYS: readonly Row[] = [
  [8, 8, 0, 4],
  [0, 8, 4, 4],
  [8, 8, 0, 3],
  [1, 8, 3, 3],
];

describe('the test of drift', () => {
  // scipy 1.17.1: D = convolve over strata of hypergeom.pmf(arange(lo, hi + 1), N, K, n_fresh); min(1, 2 * min(D[: i + 1].sum(), D[i:].sum()))
  test.each<[string, readonly Row[], number]>([
    ['8 of 8 → 0 of 4', [[8, 8, 0, 4]], 0.00404040404040404],
    ['three cases', THREE, 0.006611570247933884],
    ['unequal counts', MIXED, 0.38095238095238093],
    ['as much up as down', BOTH_WAYS, 1],
    ['no case', [], 1],
  ])('agrees with SciPy on the sum: %s', (_, rows, expected) => {
    expect(twoSided(strata(rows), options())).toBeCloseTo(expected, 10);
  });

  // scipy: every combination of the strata's hypergeom supports; the mass where sum((x − mean)² / var) ≥ seen
  test.each<[string, readonly Row[], number]>([
    ['one case', [[8, 8, 0, 4]], 0.00202020202020202],
    ['three cases', THREE, 0.003305785123966942],
    ['unequal counts', MIXED, 0.3419913419913419],
  ])('agrees with SciPy on the spread, as far as draws can: %s', (_, rows, expected) => {
    const { spread } = driftTest(whole(rows), { level: 0.001, random: seededRandom(3) });
    const error = Math.sqrt((expected * (1 - expected)) / 20_000) + 1 / 20_001;
    expect(Math.abs((spread ?? 1) - expected)).toBeLessThan(4 * error);
  });

  test('what rises and falls alike moves no sum, and is still drift', () => {
    const found = driftTest(whole(BOTH_WAYS), options());
    expect(found.net).toBe(1);
    expect(found.spread).toBe(1 / 2_000);
    expect(found.pValue).toBeCloseTo(3 / 2_000, 12);
  });

  test('of chosen cases only single ones speak, held against all that could have been chosen', () => {
    const rows: Row[] = Array.from({ length: 12 }, () => [8, 8, 0, 4]);
    const found = driftTest({ whole: [], single: strata(rows), cases: 100 }, options());
    expect(found).toEqual({
      pValue: expect.closeTo(0.00404040404040404 * (100 / 12), 9),
      net: null,
      spread: null,
      single: found.pValue,
    });
  });

  test.each<[string, Parameters<typeof driftTest>[0]]>([
    ['nothing', { whole: [], single: [], cases: 0 }],
    ['all the same', whole([[8, 8, 4, 4]])],
    [
      'one time alone',
      whole([
        [8, 8, 0, 0],
        [0, 0, 0, 3],
      ]),
    ],
  ])('says nothing of %s', (_, evidence) => {
    expect(driftTest(evidence, options())).toEqual({ pValue: 1, net: null, spread: null, single: null });
  });

  test('of single cases that have too few samples to reach the level nothing is asked, and nothing is paid', () => {
    const found = driftTest(
      whole([
        [2, 2, 0, 2],
        [3, 3, 0, 3],
      ]),
      options(),
    );
    expect(found.single).toBeNull();
    expect(found.pValue).toBeCloseTo(2 * Math.min(found.net as number, found.spread as number), 12);
    // One of 4 + 4 can: twice 1 in 70, but not beside another case.
    expect(driftTest(whole([[4, 4, 0, 4]]), options()).single).toBeCloseTo(2 / 70, 12);
    expect(driftTest({ ...whole([[4, 4, 0, 4]]), cases: 2 }, options()).single).toBeNull();
  });

  test('one sample a case at either time still adds up', () => {
    const found = driftTest(whole(Array.from({ length: 10 }, () => [1, 1, 0, 1] as const)), options());
    expect(found).toMatchObject({ net: 2 / 1024, spread: null, single: null });
  });

  test('refuses scores that are not numbers and fewer cases than were asked', () => {
    const nan = [{ baseline: [1, Number.NaN], candidate: [0] }];
    const broken = { whole: nan, single: nan, cases: 1 };
    expect(() => driftTest(broken, options())).toThrow('must be finite');
    expect(() => driftTest({ ...whole(THREE), cases: 2 }, options())).toThrow('cases − asked');
    expect(() => driftTest({ ...whole(THREE), single: [], cases: 2 }, options())).toThrow('cases − asked');
    expect(() => driftTest({ ...whole(THREE), whole: [], cases: 2 }, options())).toThrow('cases − asked');
  });

  test('neither the order of cases nor that of samples moves a p', () => {
    const row = fc.record({
      baseline: fc.array(fc.constantFrom(0, 0.3, 0.5, 1), { minLength: 1, maxLength: 5 }),
      candidate: fc.array(fc.constantFrom(0, 0.3, 0.5, 1), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const turned = rows
          .map(({ baseline, candidate }) => ({
            baseline: baseline.toReversed(),
            candidate: candidate.toReversed(),
          }))
          .toReversed();
        const of = (own: ScoreStratum[]) =>
          driftTest({ whole: own, single: own, cases: own.length }, options());
        expect(of(turned)).toEqual(of(rows));
      }),
      { numRuns: 20 },
    );
  });

  test('without drift it speaks up in at most 5 %', { tags: ['slow'] }, () => {
    const random = seededRandom(11);
    const rates = [0.02, 0.3, 0.5, 0.9, 0.98, 1, 1, 1];
    const draw = (rate: number, n: number) => Array.from({ length: n }, () => (random.next() < rate ? 1 : 0));
    let said = 0;
    for (let run = 0; run < 400; run++) {
      const rows = Array.from({ length: 40 }, (_, i) => ({
        baseline: draw(rates[i % 8] as number, 8),
        candidate: draw(rates[i % 8] as number, 3),
      }));
      if (driftTest({ whole: rows, single: rows, cases: 40 }, options(run)).pValue <= 0.05) said++;
    }
    expect(said).toBeGreaterThan(0);
    expect(said / 400).toBeLessThan(0.05 + 2 * Math.sqrt((0.05 * 0.95) / 400));
  });

  test('choosing by the very samples that are tested does not make it speak up', () => {
    const random = seededRandom(12);
    const draw = (n: number) => Array.from({ length: n }, () => (random.next() < 0.8 ? 1 : 0));
    let said = 0;
    for (let run = 0; run < 1_000; run++) {
      // The unfairest choice: the cases whose stored samples were the luckiest.
      const lucky = Array.from({ length: 100 }, () => draw(8)).filter((own) =>
        own.every((mark) => mark === 1),
      );
      const chosen = lucky.map((baseline) => ({ baseline, candidate: draw(4) }));
      if (driftTest({ whole: [], single: chosen, cases: 100 }, options(run)).pValue <= 0.05) said++;
    }
    expect(said / 1_000).toBeLessThan(0.05);
  });
});

// numpy: min(1, (sort(p) * n / arange(1, k + 1)).min())
test.each<[readonly number[], number, number]>([
  [[0.2, 0.004, 0.001], 100, 0.1],
  [Array.from({ length: 12 }, () => 0.004), 100, 0.03333333333333333],
  [[], 5, 1],
])('Simes over all cases, %j of %i', (p, total, expected) => {
  expect(simes(p, total)).toBeCloseTo(expected, 12);
});

describe('the change point', () => {
  const series = (days: number, turn: number, cases = 20) =>
    Array.from({ length: cases }, () => ({
      scores: Array.from({ length: days }, (_, at) => ({ at, value: at < turn ? 1 : 0 })),
    }));

  test.each([1, 3, 7, 9])('is the first day of the new answers: %i', (turn) => {
    const found = changePoint(series(10, turn), 10, options());
    expect(found).toMatchObject({ at: turn, splits: 9 });
    expect(found?.pValue).toBeLessThan(0.05);
  });

  test('costs a level for each split, and of many days looks at thirty at most', () => {
    const found = changePoint(series(200, 100, 5), 200, options());
    expect(found?.splits).toBeLessThanOrEqual(30);
    expect(Math.abs((found?.at ?? 0) - 100)).toBeLessThanOrEqual(7);
  });

  test('finds cases that turned in both directions', () => {
    const both = series(8, 4, 10).flatMap((one) => [
      one,
      { scores: one.scores.map(({ at, value }) => ({ at, value: 1 - value })) },
    ]);
    expect(changePoint(both, 8, options())?.at).toBe(4);
  });

  test('of one time there is none, and of nothing no evidence', () => {
    expect(changePoint(series(1, 1), 1, options())).toBeNull();
    expect(changePoint([], 3, options())).toMatchObject({ at: 2, pValue: 1 });
  });
});
