import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TRIAL } from '../../../src/design/belief/preset.ts';
import { rateBeliefs } from '../../../src/design/belief/rate-belief.ts';
import { sortedEvidence } from '../../../src/design/evidence/sorted-evidence.ts';
import { type FamilyMember, judgeFamily } from '../../../src/design/search/family.ts';
import type { SharedTrial } from '../../../src/design/search/hypothesis.ts';
import { passTrialModel } from '../../../src/design/trial/pass-trial.ts';
import { holm } from '../../../src/stats/permutation/holm.ts';
import { planOf, slotOf, tally, unit } from '../fixtures.ts';

const fixed = (pValue: number): FamilyMember => ({ kind: 'fixed', pValue });
const [belief] = rateBeliefs([{ passed: 8, scored: 8 }]);
const suspect = { unit: 0, belief: belief!, looks: [0], suspicion: 0.6 };

/** The trial of one case: passes of 4 by main and by the candidate in each look. */
function trial(looks: readonly (readonly [number, number])[], more: Partial<SharedTrial> = {}): SharedTrial {
  const fresh = looks.flatMap(([baseline, candidate], round) => [
    ...tally('a', 'baseline', baseline, 4, { stage: 'trial', round }),
    ...tally('a', 'candidate', candidate, 4, { stage: 'trial', round }),
  ]);
  const [slotEvidence] = sortedEvidence(planOf([slotOf([unit('a')])]), {
    fresh,
    stored: [],
    budgetSpent: false,
  }).slots;
  return {
    share: 1,
    stage: 'trial',
    gate: 'open',
    record: {
      metric: { name: 'pass', direction: 'higher' },
      direction: 'worse',
      model: passTrialModel([suspect], 'worse'),
      wholeSuite: false,
      units: [0],
      rounds: slotEvidence?.rounds('trial') ?? [],
      rule: TRIAL,
      seed: 1,
    },
    ...more,
  };
}
const tried = (...trials: readonly SharedTrial[]): FamilyMember => ({ kind: 'trials', trials });
const judged = (members: readonly FamilyMember[], alpha = 0.05) =>
  judgeFamily(members, alpha).map(({ rejected, pValue }) => ({ rejected, pValue }));

describe('fixed tests', () => {
  test('are rejected where Holm rejects them, and their chances say so', () => {
    const p = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0.05, 0.025, 0.0125, 0.01),
    );
    fc.assert(
      fc.property(fc.array(p, { minLength: 1, maxLength: 8 }), (chances) => {
        const found = judgeFamily(chances.map(fixed), 0.05);
        const adjusted = holm(chances);
        for (const [at, { rejected, pValue }] of found.entries()) {
          expect(rejected).toBe((adjusted[at] as number) <= 0.05 * (1 + 1e-12));
          expect(pValue).toBeGreaterThanOrEqual((adjusted[at] as number) * (1 - 1e-12));
          expect((pValue as number) <= 0.05 * (1 + 1e-12)).toBe(rejected);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('an adjusted chance is the chance times the number still open, never below one that fell before', () => {
    expect(judged([0.005, 0.02, 0.6].map(fixed)).map(({ pValue }) => pValue)).toEqual([
      expect.closeTo(3 * 0.005, 12),
      expect.closeTo(2 * 0.02, 12),
      expect.closeTo(0.6, 12),
    ]);
    expect(judged([0.016, 0.02].map(fixed)).map(({ pValue }) => pValue)).toEqual([
      expect.closeTo(0.032, 12),
      expect.closeTo(0.04, 12),
    ]);
    expect(judged([0.0166, 0.024, 0.03].map(fixed)).map(({ pValue }) => pValue)).toEqual([
      expect.closeTo(0.0498, 12),
      expect.closeTo(0.0498, 12),
      expect.closeTo(0.0498, 12),
    ]);
  });
});

describe('trials', () => {
  // 4 of 4 → 0 of 4 has the chance 1 in 70: 0.0143. The first look may spend two thirds of the level.
  test.each([
    ['the whole level', 1, 0.05, true],
    ['half of it', 0.5, 0.05, true],
    ['a quarter', 0.25, 0.05, false],
    ["a first run's half", 0.5, 0.04375, true],
    ['a level that the first look just reaches', 1, 0.0217, true],
    ['and one that it just does not', 1, 0.0215, false],
  ])('spend their share: %s', (_, share, alpha, rejected) => {
    const [state] = judgeFamily([tried(trial([[4, 0]], { share }))], alpha);
    expect(state?.rejected).toBe(rejected);
    expect(state?.pValue).toBeCloseTo(1 / 70 / share, 10);
  });

  test('a hypothesis falls with any of its trials, and its chance is the smallest, each at its share', () => {
    const both = tried(
      trial([[4, 4]], { share: 0.5 }),
      trial([[4, 0]], { share: 0.5, stage: 'whole-suite' }),
    );
    expect(judged([both])).toEqual([{ rejected: true, pValue: expect.closeTo(2 / 70, 10) }]);
  });

  test('one that is not held says nothing, whatever was drawn; before its first look it has no chance', () => {
    const closed = judgeFamily([tried(trial([[4, 0]], { gate: 'closed' }))], 0.05);
    expect(closed).toMatchObject([{ rejected: false, pValue: null, results: [{ state: 'spent' }] }]);
    expect(judgeFamily([tried(trial([]))], 0.05)).toMatchObject([
      { rejected: false, pValue: null, results: [{ state: 'open', look: null }] },
    ]);
    const pending = judgeFamily([tried(trial([[4, 0]], { gate: 'pending' }))], 0.05);
    expect(pending).toMatchObject([{ rejected: true }]);
  });

  test('a rejection raises the level of the others, and their evidence is judged again', () => {
    // Evidence of 0.031 after two looks: enough at 0.05, not at 0.025.
    const small = tried(
      trial([
        [3, 0],
        [3, 1],
      ]),
    );
    const alone = judged([small, fixed(0.03)]);
    expect(alone.map(({ rejected }) => rejected)).toEqual([false, false]);
    expect(alone[0]?.pValue).toBeGreaterThan(0.05);
    expect(judged([small, fixed(0.02)])).toEqual([
      { rejected: true, pValue: expect.closeTo(0.04, 12) },
      { rejected: true, pValue: expect.closeTo(0.04, 12) },
    ]);
    expect(judged([small, tried(trial([[4, 0]]))]).map(({ rejected }) => rejected)).toEqual([true, true]);
  });
});
