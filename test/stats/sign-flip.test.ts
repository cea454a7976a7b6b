import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signFlip } from '../../src/stats/permutation/sign-flip.ts';
import { seededRandom } from '../../src/stats/random.ts';

const random = () => seededRandom(1, 'sign-flip');

/**
 * python3 -c "from scipy.stats import permutation_test as t; import numpy as np
 * for d in ([-1]*7, [-.5,-.25,.25,-1,0,-.75], [.5,-.5], [-.2,.1,-.3,-.4,.2,-.1,-.6,.05]):
 *   print(t((np.array(d),), np.sum, permutation_type='samples', alternative='less', n_resamples=10**6).pvalue)"
 */
test.each([
  [[-1, -1, -1, -1, -1, -1, -1], 0.0078125],
  [[-0.5, -0.25, 0.25, -1, 0, -0.75], 0.09375],
  [[0.5, -0.5], 0.75],
  [[-0.2, 0.1, -0.3, -0.4, 0.2, -0.1, -0.6, 0.05], 0.0859375],
])('%j', (differences, chance) => {
  expect(signFlip(differences, random())).toBeCloseTo(chance, 10);
});

test.each([
  // python3 -c "from scipy.stats import binom; print(binom.cdf(5, 25, .5), binom.cdf(10, 25, .5), binom.cdf(4, 15, .5))"
  [25, 5, 0.002038657665],
  [25, 10, 0.212178111076],
  [15, 4, 0.059234619141],
])(
  'of %i differences, %i of them 1 and the others −1, draws come near the exact chance',
  (count, up, chance) => {
    const differences = Array.from({ length: count }, (_, at) => (at < up ? 1 : -1));
    // Five standard errors of 9,999 draws.
    const near = 5 * Math.sqrt((chance * (1 - chance)) / 9_999);
    expect(Math.abs(signFlip(differences, random()) - chance)).toBeLessThan(near);
  },
);

test('if nothing changed, a chance of at most p comes in at most p of all signs, however large the differences', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 7 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (sizes, p) => {
        const all = Array.from({ length: 2 ** sizes.length }, (_, signs) =>
          sizes.map((size, at) => ((signs >> at) & 1 ? size : -size)),
        );
        const low = all.filter((differences) => signFlip(differences, random()) <= p);
        expect(low.length / all.length).toBeLessThanOrEqual(p);
      },
    ),
  );
});

test('nothing moved is not evidence', () => {
  expect([signFlip([], random()), signFlip([0, 0], random())]).toEqual([1, 1]);
  expect(() => signFlip([Number.NaN], random())).toThrow('differences');
});
