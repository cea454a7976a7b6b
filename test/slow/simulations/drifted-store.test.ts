import { describe, expect, test } from 'vitest';
import { policySchema } from '../../../src/config/policy/policy.ts';
import { SIMULATE_DEFAULTS } from '../../../src/simulate/options.ts';
import { trialsOf } from '../../../src/simulate/simulate.ts';
import type { Truth } from '../../../src/simulate/truth.ts';
import type { Random } from '../../../src/stats/random.ts';

/** PAWL_TRIALS=1000 runs them long. */
const DRAWS = Number(process.env.PAWL_TRIALS ?? 200);
const CASES = 60;

/** A tenth of the cases that passed are flaky at main now (down), or a fifth of those that failed pass now (up). */
const DRIFTS = {
  down: (rate: number, random: Random) => (rate > 0.9 && random.next() < 0.1 ? 0.5 : rate),
  up: (rate: number, random: Random) => (rate < 0.1 && random.next() < 0.2 ? 0.985 : rate),
};

/** Three steady cases of today's main are broken, whatever the store says of them; or none. */
function drawn(random: Random, drift: keyof typeof DRIFTS, broken: number): Truth {
  const store = Array.from({ length: CASES }, () => {
    const u = random.next();
    if (u < 0.1) return 0.15 + 0.7 * random.next();
    return u < 0.82 ? 0.985 : 0.02;
  });
  const main = store.map((rate) => DRIFTS[drift](rate, random));
  const steady = main.flatMap((rate, at) => (rate > 0.9 ? [at] : []));
  const gone = new Set(
    Array.from({ length: broken }, () => steady.splice(random.below(steady.length), 1)[0]),
  );
  return { store, main, change: main.map((rate, at) => (gone.has(at) ? 0.02 : rate)) };
}

function outcomes(drift: keyof typeof DRIFTS, broken: number) {
  const options = {
    ...SIMULATE_DEFAULTS,
    cases: CASES,
    trials: DRAWS,
    seed: 11,
    effort: 'normal',
    policy: policySchema.parse({}),
  } as const;
  const trials = trialsOf(options, (random) => drawn(random, drift, broken));
  return (outcome: string) => trials.filter((trial) => trial.outcome === outcome).length / DRAWS;
}

describe.each(['down', 'up'] as const)('a store from before main went %s', (drift) => {
  test('turns no harmless pull request red', () => {
    const share = outcomes(drift, 0);
    // At most alpha is lost to chance, 5 %; three standard errors of 200 draws are 4.6 points.
    expect(share('regressed')).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / DRAWS));
  });

  test('lets no broken one pass', () => {
    expect(outcomes(drift, 3)('pass')).toBeLessThanOrEqual(0.05);
  });
});
