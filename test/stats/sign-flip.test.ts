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

test('many differences are drawn, and come to the exact chance: 20 of −1 and 5 of 1 are 1 in 492', () => {
  // python3 -c "from scipy.stats import binom; print(binom.cdf(5, 25, .5))" = 0.002038657665
  const differences = Array.from({ length: 25 }, (_, at) => (at < 20 ? -1 : 1));
  expect(signFlip(differences, random())).toBeCloseTo(0.00204, 2);
  expect(signFlip(differences, random())).toBeGreaterThan(0.0009);
});

test('nothing moved is no evidence', () => {
  expect([signFlip([], random()), signFlip([0, 0], random())]).toEqual([1, 1]);
  expect(() => signFlip([Number.NaN], random())).toThrow('differences');
});
