import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grouped } from '../../src/grouped.ts';
import { hypergeometric } from '../../src/stats/distributions/hypergeometric.ts';
import { mixingDistribution, ratePosterior } from '../../src/stats/mixing-distribution.ts';
import {
  pathsFor,
  rankedPaths,
  sequentialMonteCarlo,
} from '../../src/stats/permutation/sequential-monte-carlo.ts';
import {
  type ScoredStratum,
  sequentialPermutation,
} from '../../src/stats/permutation/sequential-permutation.ts';
import { stratifiedPermutation } from '../../src/stats/permutation/stratified-permutation.ts';
import { seededRandom } from '../../src/stats/random.ts';

const SHARES = [0.6, 0.8, 0.9, 1];
/** [baseline passes, candidate passes] of 4 + 4 samples, a list a look. */
type Look = readonly (readonly [number, number])[];

/** The plain score: one point for each candidate failure that the total leaves open. */
const plain = (look: Look): ScoredStratum[] =>
  look.map(([baseline, candidate]) => {
    const { low, mass } = hypergeometric(4, 4, baseline + candidate);
    const high = low + mass.length - 1;
    return { scores: Array.from(mass, (_, j) => high - low - j), chances: mass, observed: high - candidate };
  });
const judged = (looks: readonly Look[], levels: readonly number[], futility = 0.4) =>
  sequentialPermutation(looks.map(plain), { levels, shares: SHARES, futility });

// python3 with numpy and scipy.stats.hypergeom: the sub-density D of paths not yet stopped, convolved stratum by
// stratum with hypergeom.pmf(range(5), 8, K, 4); c = smallest value with used + D[c:].sum() ≤ level · share.
const SLOW: Look[] = [[[3, 2]], [[4, 3]], [[3, 2]], [[4, 3]]];
const FAST: Look[] = [
  [
    [4, 2],
    [3, 3],
  ],
  [
    [4, 2],
    [4, 1],
  ],
];
test.each([
  ['one case, 4 of 4 → 0 of 4', [[[4, 0]]] as Look[], 0.05, 'rejected', 0, 0.014285714285714284],
  ['two cases, rejected at the second look', FAST, 0.05, 'rejected', 1, 0.010542482299042071],
  ['two cases at half the level', FAST, 0.025, 'rejected', 1, 0.010542482299042071],
  [
    'better than main: futile at once',
    [
      [
        [4, 4],
        [2, 3],
      ],
    ] as Look[],
    0.05,
    'futile',
    0,
    0.9285714285714286,
  ],
  ['a small fall, all looks spent', SLOW, 0.05, 'spent', 3, 0.12244897959183682],
  ['the same at half the level', SLOW, 0.025, 'spent', 3, 0.11224489795918374],
] as const)('sequential permutation: %s', (_, looks, level, state, look, p) => {
  const found = judged(looks, [level]);
  expect({ state: found.state, look: found.look }).toEqual({ state, look });
  expect(found.pValue).toBeCloseTo(p, 10);
});

test('a thousand cases: the ends of the density are dropped, the answer stays', () => {
  const cases = Array.from({ length: 1000 }, (_, i): readonly [number, number] => [
    (i % 3) + 2,
    i % 10 < 3 ? (i % 3) + 1 : (i % 3) + 2,
  ]);
  const found = judged([cases], [0.05]);
  const exact = stratifiedPermutation(
    cases.map(([b, c]) => ({ baseline: { scored: 4, passed: b }, candidate: { scored: 4, passed: c } })),
  );
  expect(found.state).toBe('rejected');
  expect(Math.abs((found.pValue as number) / exact - 1)).toBeLessThan(1e-3);
  const all = judged([Array.from({ length: 600 }, () => [4, 0] as const)], [0.05]);
  expect(all).toEqual({ state: 'rejected', look: 0, pValue: 1e-16 });
});

test('before the first look, and between looks, the trial is open', () => {
  expect(judged([], [0.05])).toEqual({ state: 'open', look: null, pValue: null });
  expect(judged([[]], [0.05], 1)).toEqual({ state: 'open', look: 0, pValue: 1 });
  expect(judged([[[4, 3]]], [0.05])).toMatchObject({ state: 'open', look: 0, pValue: 0.5 });
  expect(() => judged([], [])).toThrow('levels must be at least one level, found none');
  expect(() => judged([], [0.05, 0.02])).toThrow('levels[1] must be rising, found 0.02');
});

test.each([
  [[0, 0.05], SHARES, 'levels must be strictly between 0 and 1, found 0'],
  [[0.05, 1], SHARES, 'levels must be strictly between 0 and 1, found 1'],
  [[0.05], [0.6, 0.5, 1], 'shares[1] must be rising, found 0.5'],
  [[0.05], [0.6, 0.9], 'shares must be shares that end at 1, found 0.9'],
  [[0.05], [], 'shares must be shares that end at 1, found undefined'],
])('levels %j with shares %j are refused', (levels, shares, message) => {
  expect(() => sequentialPermutation([], { levels, shares, futility: 1 })).toThrow(message);
  expect(() => sequentialMonteCarlo([], { levels, shares, futility: 1 }, seededRandom(1))).toThrow(
    levels[0] === 0 ? RangeError : message,
  );
});

test('equal levels and equal shares are rising', () => {
  const rule = { levels: [0.05, 0.05], shares: [0.5, 0.5, 1], futility: 1 };
  expect(sequentialPermutation([plain([[4, 0]])], rule)).toMatchObject({ state: 'rejected', look: 0 });
});

const anyLooks = fc.array(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

test('a raised level takes nothing back', () => {
  fc.assert(
    fc.property(anyLooks, fc.integer({ min: 2, max: 6 }), (looks, members) => {
      const levels = Array.from({ length: members }, (_, step) => 0.3 / (members - step));
      const states = levels.map((_, i) => judged(looks, levels.slice(0, i + 1), 1).state);
      const first = states.indexOf('rejected');
      if (first >= 0) expect(states.slice(first).every((state) => state === 'rejected')).toBe(true);
    }),
    { numRuns: 400 },
  );
});

/** Every way to deal a block of 4 + 4 samples with so many passes: candidate passes and their chance. */
const dealings = (passes: number) => {
  const { low, mass } = hypergeometric(4, 4, passes);
  return Array.from(mass, (chance, j) => ({ candidate: low + j, chance }));
};

// Summed over every dealing, no draw: the error that the trial really makes.
test.each([
  ['one level', [0.05]],
  ['two levels', [0.025, 0.05]],
  ['four levels', [0.0125, 0.05 / 3, 0.025, 0.05]],
  ['a first run', [0.04375]],
  ['a high level', [0.3, 0.4]],
])('if nothing changed, all dealings that reject have no more chance than the level: %s', (_, levels) => {
  const level = levels.at(-1) as number;
  let most = 0;
  for (const first of [1, 2, 3, 4, 5, 6]) {
    for (const second of [2, 4, 5]) {
      for (const futility of [1, 0.4]) {
        let [rejected, reported] = [0, 0];
        for (const a of dealings(first)) {
          for (const b of dealings(second)) {
            for (const c of dealings(4)) {
              const looks: Look[] = [
                [[first - a.candidate, a.candidate]],
                [[second - b.candidate, b.candidate]],
                [[4 - c.candidate, c.candidate]],
              ];
              const rule = { levels, shares: [0.6, 0.8, 1], futility };
              const { state, pValue } = sequentialPermutation(looks.map(plain), rule);
              const chance = a.chance * b.chance * c.chance;
              if (state === 'rejected') rejected += chance;
              // A p that is reported is one: at most `level` of all dealings have one as small.
              if (futility === 1 && (pValue as number) <= level) reported += chance;
            }
          }
        }
        expect(rejected).toBeLessThanOrEqual(level + 1e-9);
        expect(reported).toBeLessThanOrEqual(level + 1e-9);
        most = Math.max(most, rejected);
      }
    }
  }
  // And it is not idle: some blocks spend much of it.
  expect(most).toBeGreaterThan(0.45 * level);
});

test('a case that can only have one score moves the seen and all others alike', () => {
  const sure = { scores: [3], chances: [1], observed: 3 };
  const rule = { levels: [0.05], shares: SHARES, futility: 0.4 };
  for (const look of [
    [[4, 0]],
    [[4, 3]],
    [
      [4, 1],
      [3, 2],
    ],
  ] as Look[]) {
    const alone = sequentialPermutation([plain(look), plain(look)], rule);
    expect(sequentialPermutation([[sure, ...plain(look), sure], plain(look)], rule)).toEqual(alone);
  }
});

test('futility is judged by the chance of evidence this strong, ties by half', () => {
  // 3 of 4 → 3 of 4: chances of 4, 3 and 2 candidate passes of 6 are 3, 8 and 3 in 14; fewer than three 3, as many 8.
  const chance = 3 / 14 + 4 / 14;
  const at = (futility: number) => judged([[[3, 3]]], [0.05], futility).state;
  expect([at(chance - 0.001), at(chance + 0.001)]).toEqual(['futile', 'open']);
  // At a raised level it is still judged by the lowest one, so no trial opens again.
  expect(judged([[[3, 3]]], [0.01, 0.5], chance - 0.001).state).toBe('futile');
});

test('at most the level is rejected when nothing changed, also at raised levels', () => {
  const random = seededRandom(23, 'sequential');
  const passes = (rate: number) => [0, 0, 0, 0].reduce((sum) => sum + Number(random.next() < rate), 0);
  let once = 0;
  let raised = 0;
  for (let trial = 0; trial < 3000; trial++) {
    const rates = Array.from({ length: 3 }, () => 0.2 + 0.7 * random.next());
    const looks = SHARES.map((): Look => rates.map((rate) => [passes(rate), passes(rate)]));
    if (judged(looks, [0.05], 1).state === 'rejected') once++;
    if (judged(looks, [0.0125, 0.0167, 0.025, 0.05], 1).state === 'rejected') raised++;
  }
  // 0.05 + 3 standard errors of 0.004
  expect(once / 3000).toBeLessThan(0.062);
  expect(raised / 3000).toBeLessThan(0.062);
  expect(once / 3000).toBeGreaterThan(0.02);
});

describe('Monte Carlo', () => {
  const drawn = (looks: readonly Look[], levels = [0.05]) =>
    sequentialMonteCarlo(
      looks.map((look) =>
        look.map(([b, c]) => ({
          baseline: [0, 1, 2, 3].map((i) => Number(i < b)),
          candidate: [0, 1, 2, 3].map((i) => Number(i < c)),
          weight: 1,
        })),
      ),
      { levels, shares: SHARES, futility: 0.4 },
      seededRandom(4),
    );

  test('agrees with the exact test', () => {
    for (const looks of [
      [[[4, 0]]] as Look[],
      FAST,
      [
        [
          [4, 4],
          [2, 3],
        ],
      ] as Look[],
      SLOW,
    ]) {
      const exact = judged(looks, [0.05]);
      const found = drawn(looks);
      expect([found.state, found.look]).toEqual([exact.state, exact.look]);
      expect(Math.abs((found.pValue as number) - (exact.pValue as number))).toBeLessThan(0.03);
    }
  });

  // Two of seven pooled samples are the candidate's: fewer than two passes in 2 of 7 dealings, and never more.
  test('agrees with it where the arms have unequal numbers of samples', () => {
    const of = (candidate: readonly number[], baseline: readonly number[]) =>
      sequentialMonteCarlo(
        [[{ baseline, candidate, weight: 1 }]],
        { levels: [0.05], shares: [1], futility: 1 },
        seededRandom(6),
      ).pValue as number;
    // Four standard errors of 1,000 draws.
    expect(Math.abs(of([1, 0], [1, 1, 1, 1, 1]) - 2 / 7)).toBeLessThan(0.057);
    expect(of([1, 1], [1, 1, 1, 1, 0])).toBe(1);
    expect(Math.abs(of([0, 0], [0, 0, 1]) - 6 / 10)).toBeLessThan(0.062);
  });

  test('same seed, same answer; a case without spread or without one arm says nothing', () => {
    expect(drawn(FAST)).toEqual(drawn(FAST));
    const plainLooks = [[{ baseline: [0.9, 0.8], candidate: [0.1, 0.2], weight: 1 }]];
    const more = [
      [
        ...plainLooks[0]!,
        { baseline: [3, 3], candidate: [3, 3], weight: 5 },
        { baseline: [], candidate: [0], weight: 1 },
      ],
    ];
    const rule = { levels: [0.05], shares: [1], futility: 1 };
    expect(sequentialMonteCarlo(more, rule, seededRandom(4))).toEqual(
      sequentialMonteCarlo(plainLooks, rule, seededRandom(4)),
    );
    expect(() =>
      sequentialMonteCarlo([[{ baseline: [Number.NaN], candidate: [1], weight: 1 }]], rule, seededRandom(1)),
    ).toThrow('baseline[0] must be finite, found NaN');
  });

  /** A trial whose seen path has this place among 1,001 different sums at its only look, 1 the strongest. */
  const placed = (place: number, levels: readonly number[], shares: readonly number[], futility = 1) => {
    const sums = Float64Array.from({ length: 1_001 }, (_, path) => -path);
    [sums[0], sums[place - 1]] = [sums[place - 1] as number, sums[0] as number];
    return rankedPaths(1, { levels, shares, futility }, sums.length, () => sums);
  };
  test.each<[string, readonly number[], readonly number[], number]>([
    ['the whole level', [0.05], [1], 50],
    ['the share of a first look', [0.05], [0.6, 1], 30],
    ['two levels together', [0.025, 0.05], [1], 50],
    ['the share of both', [0.025, 0.05], [0.6, 1], 30],
    ['what rounding leaves of four levels', [0.02, 0.025, 0.03, 0.05], [1], 20 + 5 + 5 + 20],
  ])('as many paths are stopped as fit into %s', (_, levels, shares, last) => {
    expect(placed(last, levels, shares)).toEqual({ state: 'rejected', look: 0, pValue: last / 1_001 });
    expect(placed(last + 1, levels, shares)).toMatchObject({ state: shares.length > 1 ? 'open' : 'spent' });
  });

  // The first look may stop 30 of 1,001 paths, both together 50: the second has 20 left, however the others turned.
  test.each([
    [1, 'rejected', 31],
    [20, 'rejected', 50],
    [21, 'spent', 51],
    [400, 'spent', 430],
  ])('at a second look the paths stopped before are spent: place %i of those left', (place, state, rank) => {
    const seen = 30 + place - 1;
    const turned = (sums: Float64Array) => {
      [sums[0], sums[seen]] = [sums[seen] as number, sums[0] as number];
      return sums;
    };
    const rule = { shares: [0.6, 1], futility: 1 };
    // Those that were stopped may lead on or fall behind all others: they count once, and come to life no more.
    for (const later of [9_999, -9_999]) {
      const looks = [
        turned(Float64Array.from({ length: 1_001 }, (_, path) => -path)),
        turned(Float64Array.from({ length: 1_001 }, (_, path) => (path < 30 ? later : -path))),
      ];
      for (const levels of later > 0 ? [[0.05]] : [[0.05], [0.025, 0.05]]) {
        const found = rankedPaths(2, { ...rule, levels }, 1_001, (look) => looks[look] as Float64Array);
        expect(found).toEqual({ state, look: 1, pValue: rank / 1_001 });
      }
    }
  });

  test('futility is judged by the place among the paths, at the lowest level', () => {
    const state = (place: number, levels = [0.05]) => placed(place, levels, [0.6, 1], 0.4).state;
    // (place − ½) ÷ 1,001 against 0.4
    expect([state(400), state(401), state(401, [0.02, 0.9])]).toEqual(['open', 'futile', 'rejected']);
    expect(state(950, [0.02, 0.9])).toBe('futile');
  });

  // Whichever path is the one seen: counted over all of them, no draw.
  test.each([
    ['one level', [0.05], 1],
    ['two levels', [0.025, 0.05], 1],
    ['futile ones', [0.05], 0.4],
  ])('of all paths with many ties no more are rejected than the level allows: %s', (_, levels, futility) => {
    const random = seededRandom(37);
    const rule = { levels, shares: [0.6, 1], futility };
    const paths = pathsFor(rule);
    const first = Float64Array.from({ length: paths }, () => random.below(40));
    const sums = [first, first.map((sum) => sum + random.below(3))] as const;
    const kinds = grouped([...first.keys()], (path) => sums.map((own) => own[path]).join());
    let rejected = 0;
    for (const [seen, ...like] of kinds.values()) {
      const turned = sums.map((own) => {
        const copy = own.slice();
        [copy[0], copy[seen as number]] = [own[seen as number] as number, own[0] as number];
        return copy;
      });
      if (rankedPaths(2, rule, paths, (look) => turned[look] as Float64Array).state === 'rejected')
        rejected += 1 + like.length;
    }
    expect(rejected).toBeLessThanOrEqual(0.05 * paths);
    expect(rejected).toBeGreaterThan(0.4 * 0.05 * paths);
  });

  test('paths: twenty for the lowest level, a thousand at least, and the one seen', () => {
    const of = (...levels: number[]) => pathsFor({ levels });
    expect([of(0.05), of(0.02), of(0.01), of(0.0125, 0.05), of(0.003)]).toEqual([
      1001, 1001, 2001, 1601, 6668,
    ]);
    // However small a level is, the paths fit into memory.
    expect([of(1e-9), pathsFor({ levels: [1e-9] }, 1000), pathsFor({ levels: [1e-9] }, 1e9)]).toEqual([
      2_000_001, 20_001, 1001,
    ]);
  });

  test('at most the level is rejected when nothing changed', { tags: ['slow'] }, () => {
    const random = seededRandom(29);
    let rejected = 0;
    for (let trial = 0; trial < 500; trial++) {
      const looks = SHARES.map(() =>
        Array.from({ length: 3 }, () => ({
          baseline: [1, 2, 3, 4].map(() => random.next() ** 2),
          candidate: [1, 2, 3, 4].map(() => random.next() ** 2),
          weight: 1,
        })),
      );
      const rule = { levels: [0.05], shares: SHARES, futility: 0.4 };
      if (sequentialMonteCarlo(looks, rule, random).state === 'rejected') rejected++;
    }
    // 0.05 + 3 standard errors of 0.0097
    expect(rejected / 500).toBeLessThan(0.08);
  });
});

// python3 with numpy and scipy.stats.binom: 40 EM steps from equal weights, nw = 2 pseudo-cases ~ 1/sqrt(g (1 − g))
test('mixing distribution and a case’s posterior', () => {
  const count = (passed: number, scored: number) => ({ passed, scored });
  const counts = [
    ...Array.from({ length: 5 }, () => count(8, 8)),
    count(7, 8),
    count(7, 8),
    count(4, 8),
    count(0, 8),
    count(2, 3),
  ];
  const prior = mixingDistribution(counts, { grid: [0.05, 0.2, 0.5, 0.8, 0.95], steps: 40, pseudoCases: 2 });
  const close = (values: number[]) => values.map((x) => expect.closeTo(x, 10));
  expect([...prior.weights]).toEqual(
    close([
      0.12493969955037476, 0.037061831781464986, 0.11549861316347886, 0.09131817700362072, 0.6311816785010607,
    ]),
  );
  expect([...ratePosterior(prior, count(2, 3))]).toEqual(
    close([
      0.005290200727595306, 0.021143892327952846, 0.25739189199293006, 0.20838923597026526,
      0.5077847789812565,
    ]),
  );
  expect([...ratePosterior(prior, count(0, 0))]).toEqual(close([...prior.weights]));
  expect(() => mixingDistribution([count(3, 2)], { grid: [0.5], steps: 1, pseudoCases: 1 })).toThrow(
    'scored − passed',
  );
  expect(() => mixingDistribution([], { grid: [1], steps: 1, pseudoCases: 1 })).toThrow(
    'grid[0] must be strictly between',
  );
});
