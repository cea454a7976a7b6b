import { describe, expect, test } from 'vitest';
import { policySchema } from '../../../src/config/policy/policy.ts';
import { SIMULATE_DEFAULTS, type SimulateOptions } from '../../../src/simulate/options.ts';
import { profileRates } from '../../../src/simulate/profile.ts';
import { simulate, simulatedTrials } from '../../../src/simulate/simulate.ts';
import { drawTruth } from '../../../src/simulate/truth.ts';
import { seededRandom } from '../../../src/stats/random.ts';

const options = (more: Partial<SimulateOptions>): SimulateOptions => ({
  ...SIMULATE_DEFAULTS,
  effort: 'normal',
  policy: policySchema.parse({}),
  ...more,
});

test('nothing changed: few false blocks at about one call a case', () => {
  const found = simulate(options({ trials: 150, cases: 60 }));
  expect(found.detectionRate).toBeNull();
  // 0.01 in truth; 0.05 + 2 standard errors of 150 trials
  expect(found.falseBlockRate).toBeLessThan(0.085);
  expect(found.meanCandidateCalls / 60).toBeLessThan(1.5);
  expect(found.meanBaselineCalls / 60).toBeLessThan(0.6);
  expect(found.rivals.anyDrop).toBeGreaterThan(0.2);
});

test('one case in twenty broken: found, where five uniform samples a case miss it', () => {
  const found = simulate(options({ trials: 100, flaky: 0.25, break: 0.05 }));
  expect(found.falseBlockRate).toBeNull();
  expect(found.detectionRate).toBeGreaterThan(0.88);
  expect(found.rivals.uniform5).toBeLessThan(0.8);
  expect(found.mixedRate).toBeLessThan(0.05);
});

test('as many fixed as broken is a trade-off', () => {
  const trials = simulatedTrials(options({ trials: 60, break: 0.05, fix: 0.4 }));
  const better = trials.filter(({ net }) => net >= 0);
  expect(better.length).toBeGreaterThan(30);
  expect(better.filter(({ outcome }) => outcome === 'regressed').length / better.length).toBeLessThan(0.1);
  expect(trials.filter(({ outcome }) => outcome === 'mixed').length / trials.length).toBeGreaterThan(0.75);
});

test('a store that drifted does not block', () => {
  const found = simulate(options({ trials: 60, cases: 60, drift: 0.3, flaky: 0.25 }));
  // 0.05 + 2 standard errors of 60 trials
  expect(found.falseBlockRate).toBeLessThan(0.11);
});

test('same seed, same bytes; another seed, another sample; numbers only where the question arises', () => {
  const small = options({ trials: 12, cases: 20, soften: 0.2, stored: 1, effort: 'high' });
  expect(JSON.stringify(simulate(small))).toBe(JSON.stringify(simulate(small)));
  expect(JSON.stringify(simulate({ ...small, seed: 2 }))).not.toBe(JSON.stringify(simulate(small)));
  const none = simulate(options({ trials: 2, cases: 5 }));
  expect(Object.keys(none)).toMatchInlineSnapshot(`
    [
      "falseBlockRate",
      "detectionRate",
      "mixedRate",
      "inconclusiveRate",
      "meanCandidateCalls",
      "meanBaselineCalls",
      "meanCallsAfterConviction",
      "standardErrors",
      "rivals",
      "trials",
    ]
  `);
  expect(Object.keys(none.standardErrors)).toEqual(Object.keys(none).slice(0, 7));
});

describe('the made-up suite', () => {
  const random = () => seededRandom(3, 'truth');

  test('shares of the cases', () => {
    const many = options({
      cases: 20_000,
      flaky: 0.25,
      break: 0.05,
      soften: 0.1,
      fix: 0.5,
      drift: 0.2,
      scale: 0.9,
    });
    const { main, change, store } = drawTruth(many, random(), null);
    const share = (holds: (i: number) => boolean, among: (i: number) => boolean = () => true) => {
      const all = main.map((_, i) => i).filter(among);
      return all.filter(holds).length / all.length;
    };
    const good = (i: number) => main[i]! > 0.5;
    expect(share((i) => main[i] === 0.985)).toBeCloseTo(0.6, 1);
    expect(share((i) => main[i] === 0.02)).toBeCloseTo(0.15, 1);
    expect(share((i) => change[i] === 0.02 * 0.9, good)).toBeCloseTo(0.05, 1);
    expect(share((i) => change[i] === (main[i]! / 2) * 0.9, good)).toBeCloseTo(0.1, 1);
    expect(
      share(
        (i) => change[i] === 0.985 * 0.9,
        (i) => main[i]! < 0.1,
      ),
    ).toBeCloseTo(0.5, 1);
    expect(share((i) => store[i] !== main[i])).toBeCloseTo(0.2, 1);
  });

  test('a profile is drawn from posteriors, not from raw shares', () => {
    const draw = profileRates([
      ...Array.from({ length: 9 }, () => ({ passed: 5, scored: 5 })),
      { passed: 0, scored: 5 },
    ]);
    const source = random();
    const rates = Array.from({ length: 300 }, () => draw(source));
    const means = [0, 9].map((i) => rates.reduce((sum, own) => sum + own[i]!, 0) / 300);
    expect(means[0]).toBeGreaterThan(0.85);
    expect(means[0]).toBeLessThan(0.995);
    expect(means[1]).toBeLessThan(0.15);
    expect(rates.flat().every((rate) => rate >= 0 && rate <= 1)).toBe(true);
  });
});
