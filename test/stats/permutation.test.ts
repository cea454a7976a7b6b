import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convolve, convolvePower, lowerTail } from '../../src/stats/distributions/convolution.ts';
import { hypergeometric } from '../../src/stats/distributions/hypergeometric.ts';
import { gradedPermutation } from '../../src/stats/permutation/graded-permutation.ts';
import {
  type CountStratum,
  casePermutation,
  stratifiedPermutation,
} from '../../src/stats/permutation/stratified-permutation.ts';
import { seededRandom } from '../../src/stats/random.ts';

/** [baseline passed, scored, candidate passed, scored] */
type Row = readonly [number, number, number, number];
const strata = (rows: readonly Row[]): CountStratum[] =>
  rows.map(([bp, bn, cp, cn]) => ({
    baseline: { passed: bp, scored: bn },
    candidate: { passed: cp, scored: cn },
  }));
const times = (n: number, row: Row): Row[] => Array.from({ length: n }, () => row);

// scipy 1.17.1: hypergeom.pmf(range(5), 10, 5, 4) and hypergeom.pmf(range(4), 30, 7, 3)
test('hypergeometric agrees with SciPy', () => {
  expect([...hypergeometric(4, 6, 5).mass]).toEqual(
    [
      0.02380952380952381, 0.2380952380952381, 0.4761904761904762, 0.2380952380952381, 0.02380952380952381,
    ].map((x) => expect.closeTo(x, 13)),
  );
  expect([...hypergeometric(3, 27, 7).mass]).toEqual(
    [0.4362068965517241, 0.43620689655172407, 0.1189655172413793, 0.008620689655172412].map((x) =>
      expect.closeTo(x, 13),
    ),
  );
  expect(hypergeometric(4, 4, 6)).toMatchObject({ low: 2 });
  expect(() => hypergeometric(3, 3, 7)).toThrow('total − passes must be a whole number ≥ 0, found -1');
});

// Remembered ones must not be taken for each other: 1 of 0 + 64, and 1 of 1 + 0.
test('hypergeometric of a long arm beside that of a short one', () => {
  expect(hypergeometric(0, 64, 1)).toEqual({ low: 0, mass: Float64Array.of(1) });
  expect(hypergeometric(1, 0, 1)).toEqual({ low: 1, mass: Float64Array.of(1) });
  expect(hypergeometric(1, 64, 1).mass[1]).toBeCloseTo(1 / 65, 13);
  expect(hypergeometric(2, 0, 1).low).toBe(1);
  for (const [drawn, rest, passes] of [
    [-1, 3, 1],
    [3, -1, 1],
    [3, 3, -1],
    [1.5, 3, 1],
  ] as const)
    expect(() => hypergeometric(drawn, rest, passes)).toThrow('must be a whole number ≥ 0');
});

test('the ends of a very long density are dropped and counted: no p is ever below the true one', () => {
  const coin = { low: 0, mass: Float64Array.of(0.5, 0.5), cut: 0 };
  const tossed = convolvePower(coin, 4_000);
  expect(tossed.mass.length).toBeLessThan(1_500);
  expect(tossed.cut).toBeGreaterThan(0);
  expect(tossed.cut).toBeLessThan(1e-17);
  const total = tossed.mass.reduce((sum, mass) => sum + mass, 0);
  const mean = tossed.mass.reduce((sum, mass, at) => sum + mass * (tossed.low + at), 0);
  expect([total, mean / 2_000]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
  // scipy 1.17.1: binom.cdf(1899, 4000, 0.5); below the first value that is left stands what was dropped.
  expect(lowerTail(tossed, 1_899) / 0.0007397056985482103).toBeCloseTo(1, 6);
  expect(lowerTail(tossed, tossed.low - 1)).toBe(tossed.cut);
  expect(lowerTail(tossed, 4_000)).toBeCloseTo(1, 12);
  const both = convolve(tossed, tossed);
  expect(both.cut).toBeGreaterThanOrEqual(2 * tossed.cut);
});

// numpy: D = convolve over strata of scipy.stats.hypergeom.pmf(arange(lo, hi + 1), nb + nc, kb + kc, nc); D[: seen − low + 1].sum()
test.each<[string, Row[], number]>([
  ['4 of 4 → 0 of 4', [[4, 4, 0, 4]], 0.014285714285714284],
  ['6 of 6 → 0 of 6', [[6, 6, 0, 6]], 0.0010822510822510823],
  [
    'three cases',
    [
      [3, 3, 1, 3],
      [3, 3, 0, 3],
      [2, 3, 2, 3],
    ],
    0.032,
  ],
  [
    'unequal counts',
    [
      [5, 8, 1, 4],
      [7, 7, 2, 3],
      [0, 2, 1, 5],
    ],
    0.19047619047619047,
  ],
  ['ninety cases', [...times(60, [5, 5, 4, 5]), ...times(30, [3, 5, 2, 5])], 1.7769889714848695e-14],
  [
    'seventeen hundred cases, long enough to be trimmed',
    [...times(600, [5, 5, 4, 5]), ...times(600, [3, 5, 3, 5]), ...times(500, [4, 5, 5, 5])],
    0.028364378786988984,
  ],
])('stratified permutation agrees with SciPy: %s', (_, rows, expected) => {
  const found = stratifiedPermutation(strata(rows));
  expect(Math.abs(found / expected - 1)).toBeLessThan(1e-4);
  if (expected > 1e-6) expect(found).toBeCloseTo(expected, 10);
});

describe('edges', () => {
  test.each<[string, Row[], number]>([
    ['no case', [], 1],
    [
      'one arm without a sample',
      [
        [0, 0, 0, 4],
        [3, 3, 0, 0],
      ],
      1,
    ],
    ['all pass', [[4, 4, 4, 4]], 1],
    ['all fail', [[0, 4, 0, 4]], 1],
    ['one sample a side', [[1, 1, 0, 1]], 0.5],
    ['better', [[0, 2, 2, 2]], 1],
  ])('%s', (_, rows, expected) => {
    expect(stratifiedPermutation(strata(rows))).toBeCloseTo(expected, 12);
  });

  test('what cannot be a count is refused by name', () => {
    const bad = (passed: number, scored: number) => () =>
      casePermutation(strata([[passed, scored, 1, 2]])[0]!);
    expect(bad(3, 2)).toThrow('scored − passed must be a whole number ≥ 0, found -1');
    expect(bad(Number.NaN, 2)).toThrow('passed must be a whole number ≥ 0, found NaN');
    expect(bad(0.5, 2)).toThrow('passed must be a whole number ≥ 0, found 0.5');
  });

  test('a hundred thousand cases take seconds at most', { tags: ['slow'] }, () => {
    const rows = Array.from({ length: 100_000 }, (_, i): Row => [i % 6, 5, (i * 7) % 6, 5]);
    expect(stratifiedPermutation(strata(rows))).toBeGreaterThan(0);
  });
});

const arm = fc.nat(6).chain((scored) => fc.nat(scored).map((passed) => ({ scored, passed })));
const anyStrata = fc.array(fc.record({ baseline: arm, candidate: arm }), { maxLength: 12 });

test('order of cases and cases that say nothing do not move p', () => {
  fc.assert(
    fc.property(anyStrata, fc.nat(5), (cases, n) => {
      const p = stratifiedPermutation(cases);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      const unchanged = { baseline: { scored: n, passed: n }, candidate: { scored: 5, passed: 5 } };
      expect(stratifiedPermutation([unchanged, ...cases].reverse())).toBeCloseTo(p, 12);
    }),
  );
});

describe('graded scores', () => {
  const random = () => seededRandom(7, 'graded');
  const p = (rows: readonly (readonly [number[], number[]])[], level = 0.05) =>
    gradedPermutation(
      rows.map(([baseline, candidate]) => ({ baseline, candidate })),
      { level, random: random() },
    );

  // python: mean over itertools.combinations of every case's pooled scores of (sum ≤ seen sum + 1e-9)
  test('few arrangements are enumerated', () => {
    expect(
      p([
        [
          [0.9, 0.8, 0.7],
          [0.3, 0.8, 0.2],
        ],
        [
          [0.5, 0.4],
          [0.4, 0.1, 0.5],
        ],
      ]),
    ).toEqual({
      pValue: 0.085,
      method: 'exact',
      arrangements: 200,
    });
    expect(
      p([
        [
          [0.9, 0.9, 0.9],
          [0.9, 0.9, 0.9],
        ],
        [[1, 2], [0]],
      ]).pValue,
    ).toBeCloseTo(1 / 3, 12);
  });

  test('a round of four samples a side with a block of six tells one chance in 64,680', () => {
    const steady = (from: number, of: number) => Array.from({ length: of }, (_, at) => from + at / 100);
    const broken = [4, 6].map((of) => ({ baseline: steady(0.8, of), candidate: steady(0.1, of) }));
    expect(gradedPermutation(broken, { level: 0.05, random: seededRandom(1) })).toEqual({
      pValue: 1 / (70 * 924),
      method: 'exact',
      arrangements: 64_680,
    });
  });

  test('zeros and ones go the exact way of counts', () => {
    expect(
      p(
        Array.from({ length: 40 }, () => [
          [1, 1, 1, 1],
          [1, 1, 0, 1],
        ]),
      ),
    ).toMatchObject({ method: 'exact' });
  });

  test('many arrangements are drawn, never to zero, and agree with the exact value', () => {
    const hopeless = Array.from(
      { length: 20 },
      (_, i) =>
        [
          [0.9, 0.8 + i / 100, 1],
          [0.1, 0.2, 0.3],
        ] as const,
    );
    const drawn = p(hopeless.map(([b, c]) => [[...b], [...c]]));
    expect(drawn).toEqual({ pValue: 1 / 2000, method: 'monte-carlo', arrangements: 1999 });
    expect(
      p(
        hopeless.map(([b, c]) => [[...b], [...c]]),
        0.001,
      ).arrangements,
    ).toBe(20_000);
    const halves = Array.from(
      { length: 12 },
      (_, i) =>
        [
          [0.5, 0, 0.5, 0],
          [0.5, 0, i < 4 ? 0 : 0.5, 0],
        ] as const,
    );
    const exact = stratifiedPermutation(
      halves.map(([b, c]) => ({
        baseline: { scored: 4, passed: b.filter((x) => x > 0).length },
        candidate: { scored: 4, passed: c.filter((x) => x > 0).length },
      })),
    );
    expect(Math.abs(p(halves.map(([b, c]) => [[...b], [...c]])).pValue - exact)).toBeLessThan(0.04);
  });

  test('of very many cases some arrangements stand for all, and the drawn p agrees with the exact one', {
    tags: ['slow'],
  }, () => {
    const random = seededRandom(5, 'many');
    const halves = () => Array.from({ length: 7 }, () => (random.next() < 0.5 ? 0.5 : 0));
    const cases = Array.from({ length: 1_000 }, () => ({ baseline: halves(), candidate: halves() }));
    const count = (values: readonly number[]) => ({ scored: 7, passed: values.filter((x) => x > 0).length });
    const gap = cases.reduce((sum, c) => sum + count(c.candidate).passed - count(c.baseline).passed, 0);
    for (const [shift, most] of [
      [gap, 0.6],
      [gap + 60, 0.2],
      [gap + 160, 0.01],
    ] as const) {
      // Moves passes out of the candidate until it lies `shift - gap` below the baseline.
      let left = shift;
      const moved = cases.map(({ baseline, candidate }) => {
        const at = left > 0 ? candidate.indexOf(0.5) : -1;
        if (at < 0) return { baseline, candidate };
        left--;
        return { baseline, candidate: candidate.map((value, i) => (i === at ? 0 : value)) };
      });
      const exact = stratifiedPermutation(
        moved.map(({ baseline, candidate }) => ({ baseline: count(baseline), candidate: count(candidate) })),
      );
      const drawn = gradedPermutation(moved, { level: 0.05, random: seededRandom(1) });
      expect(drawn.method).toBe('monte-carlo');
      expect(exact).toBeLessThan(most);
      // Four standard errors of 1,999 draws.
      expect(Math.abs(drawn.pValue - exact)).toBeLessThan(
        0.001 + 4 * Math.sqrt((exact * (1 - exact)) / 1_999),
      );
    }
  });

  test('edges: nothing, ties, scores above one, NaN', () => {
    expect(p([]).pValue).toBe(1);
    expect(p([[[], [0.3]]]).pValue).toBe(1);
    expect(
      p([
        [
          [0.3, 0.3],
          [0.3, 0.3],
        ],
      ]).pValue,
    ).toBe(1);
    expect(
      p([
        [
          [30, 20],
          [10, 0],
        ],
      ]).pValue,
    ).toBeCloseTo(1 / 6, 12);
    expect(() => p([[[0.3, Number.NaN], [1]]])).toThrow('baseline[1] must be finite, found NaN');
    expect(() => p([[[1], [Number.POSITIVE_INFINITY]]])).toThrow(
      'candidate[0] must be finite, found Infinity',
    );
    expect(() => p([], 0)).toThrow('level must be strictly between 0 and 1, found 0');
  });
});

test('false alarms stay within the level (4,000 suites of 30 cases, 3 + 3 samples)', () => {
  const random = seededRandom(11, 'false alarms');
  let alarms = 0;
  for (let trial = 0; trial < 4000; trial++) {
    const cases = Array.from({ length: 30 }, () => {
      const rate = random.next() < 0.25 ? random.next() : 0.95;
      const draw = () =>
        Number(random.next() < rate) + Number(random.next() < rate) + Number(random.next() < rate);
      return { baseline: { scored: 3, passed: draw() }, candidate: { scored: 3, passed: draw() } };
    });
    if (stratifiedPermutation(cases) <= 0.05) alarms++;
  }
  // 0.05 + 3 standard errors of 0.0034
  expect(alarms / 4000).toBeLessThan(0.06);
  expect(alarms / 4000).toBeGreaterThan(0.015);
});
