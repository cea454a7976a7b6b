import { describe, expect, test } from 'vitest';
import { TRIAL } from '../../../src/design/belief/preset.ts';
import { sortedEvidence } from '../../../src/design/evidence/sorted-evidence.ts';
import { judgeTrial } from '../../../src/design/trial/trial.ts';
import { hasEvidence, hiddenByCopies, type TrialRecord } from '../../../src/design/trial/trial-record.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { errored, planOf, sampleOf, slotOf, unit } from '../fixtures.ts';

const SCORE = { name: 'score', direction: 'higher' } as const;
const draws = (
  name: string,
  baseline: readonly number[],
  candidate: readonly number[],
  more: Partial<Sample> = {},
) => [
  ...baseline.map((value, repeat) => sampleOf(name, 'baseline', value, { stage: 'trial', repeat, ...more })),
  ...candidate.map((value, repeat) =>
    sampleOf(name, 'candidate', value, { stage: 'trial', repeat, ...more }),
  ),
];
function record(fresh: readonly Sample[], more: Partial<TrialRecord> = {}): TrialRecord {
  const plan = planOf([slotOf(['a', 'b'].map((name) => unit(name)))]);
  const [slotEvidence] = sortedEvidence(plan, { fresh, stored: [], budgetSpent: false }).slots;
  return {
    metric: SCORE,
    direction: 'worse',
    model: { kind: 'scores', weight: () => 1 },
    wholeSuite: false,
    units: [0, 1],
    rounds: slotEvidence?.rounds('trial') ?? [],
    rule: TRIAL,
    seed: 1,
    ...more,
  };
}
const high = [0.9, 0.8, 0.9, 0.85];
const low = [0.3, 0.2, 0.25, 0.2];
const fell = [...draws('a', high, low), ...draws('b', high, low)];
const stateOf = (fresh: readonly Sample[], more: Partial<TrialRecord> = {}) =>
  judgeTrial(record(fresh, more), [0.05]).state;

describe('a trial of graded scores', () => {
  test.each([
    ['worse', 'higher', 'rejected'],
    ['better', 'higher', 'futile'],
    ['worse', 'lower', 'futile'],
    ['better', 'lower', 'rejected'],
  ] as const)('falls, %s is asked and %s is better: %s', (direction, better, state) => {
    expect(stateOf(fell, { direction, metric: { ...SCORE, direction: better } })).toBe(state);
  });

  test('a quiet case speaks louder than a noisy one, by its weight', () => {
    const fresh = [...draws('a', high, low), ...draws('b', [0, 20, 9, 11], [21, 1, 15, 14])];
    expect(stateOf(fresh, { model: { kind: 'scores', weight: (at) => (at === 0 ? 20 : 0.1) } })).toBe(
      'rejected',
    );
    // Without it the sum is given up, and the case that fell is asked on by itself.
    expect(judgeTrial(record(fresh), [0.05])).toMatchObject({ state: 'open', only: [0] });
  });

  test('a case that lost all its scores convicts by itself in the noise of many', () => {
    const names = Array.from({ length: 20 }, (_, at) => `noisy ${at}`);
    const units = ['broke', ...names].map((name) => unit(name));
    // The others rose a little, each by less than it varies: as much together as the one lost.
    const roundOf = (round: number) => [
      ...draws('broke', high, low, { round }),
      ...names.flatMap((name, at) =>
        draws(name, [0.6, 0.7, 0.8, 0.9], at % 2 ? [0.65, 0.75, 0.8, 0.95] : [0.7, 0.6, 0.9, 0.95], {
          round,
        }),
      ),
    ];
    const trialOf = (rounds: number) => {
      const fresh = Array.from({ length: rounds }, (_, round) => roundOf(round + 1)).flat();
      const [slot] = sortedEvidence(planOf([slotOf(units)]), { fresh, stored: [], budgetSpent: false }).slots;
      return record([], { units: units.map((_, at) => at), rounds: slot?.rounds('trial') ?? [] });
    };
    const stateAfter = (rounds: number) => judgeTrial(trialOf(rounds), [0.05]);
    for (const rounds of [1, 2]) expect(stateAfter(rounds)).toMatchObject({ state: 'open' });
    // 1 in 70 in each of three rounds: for 21 cases, four looks and a tenth of the level.
    const end = stateAfter(3);
    expect(end).toMatchObject({ state: 'rejected', look: 2, only: [0] });
    expect(end.pValue).toBeCloseTo((21 * TRIAL.shares.length * 10) / 70 ** 3, 10);
  });

  test('a case without a score on one side says nothing', () => {
    const silent = [0, 1, 2, 3].map((repeat) => errored('b', 'candidate', { stage: 'trial', repeat }));
    const half = [...draws('a', high, low), ...draws('b', [5, 5, 5, 5], []), ...silent];
    expect(judgeTrial(record(half), [0.05])).toEqual(judgeTrial(record(draws('a', high, low)), [0.05]));
  });

  test('neither the order of cases nor that of samples moves it', () => {
    const mixed = [
      ...draws('a', [0.9, 0.5, 0.7, 0.8], [0.6, 0.4, 0.75, 0.5]),
      ...draws('b', [3, 2, 4, 1], [1, 2, 0, 3]),
    ];
    const result = judgeTrial(record(mixed), [0.05]);
    expect(judgeTrial(record(mixed.toReversed()), [0.05])).toEqual(result);
    expect(judgeTrial(record(mixed, { units: [1, 0] }), [0.05])).toEqual(result);
  });
});

describe('a trial of passes', () => {
  const PASS = { name: 'pass', direction: 'higher' } as const;
  /** One point for each pass that the candidate lacks, and twice as many in a trial of all cases. */
  const points = (scale: number) => () => ({ scores: [scale, 0], chances: [0.01, 0.99], observed: scale });
  const suspicion = () => 0.5;
  const model = { kind: 'passes', stratum: points(1), wholeStratum: points(2), suspicion } as const;

  test('takes the scores of its own kind', () => {
    const fresh = draws('a', [1], [0]);
    const seen: string[] = [];
    const spying = {
      ...model,
      stratum: (...given: Parameters<(typeof model)['stratum']>) => {
        seen.push('suspects');
        return model.stratum(...given);
      },
      wholeStratum: (...given: Parameters<(typeof model)['wholeStratum']>) => {
        seen.push('all');
        return model.wholeStratum(...given);
      },
    } as const;
    judgeTrial(record(fresh, { metric: PASS, model: spying }), [0.05]);
    judgeTrial(record(fresh, { metric: PASS, model: spying, wholeSuite: true }), [0.05]);
    expect(seen).toEqual(['suspects', 'all']);
  });

  test.each([
    ['all passed', [1, 1], [1]],
    ['all failed', [0], [0, 0]],
    ['main has no sample', [], [0]],
    ['this PR has no sample', [1], []],
  ])('a case says nothing where %s', (_, baseline, candidate) => {
    const found = judgeTrial(record(draws('a', baseline, candidate), { metric: PASS, model }), [0.05]);
    expect(found.state).not.toBe('rejected');
    expect(judgeTrial(record(draws('a', [1], [0]), { metric: PASS, model }), [0.05]).state).toBe('rejected');
  });
});

test('evidence is a score on both sides of one case in one round, and none out of a cache', () => {
  const both = draws('a', [1], [0]);
  expect(hasEvidence(record(both))).toBe(true);
  expect(hasEvidence(record([]))).toBe(false);
  expect(hasEvidence(record(draws('a', [1], [])))).toBe(false);
  expect(hasEvidence(record([...draws('a', [1], []), ...draws('b', [], [1])]))).toBe(false);
  expect(hasEvidence(record([...draws('a', [1], []), ...draws('a', [], [1], { round: 1 })]))).toBe(false);
  expect(hasEvidence(record(draws('a', [1], [0], { cached: true })))).toBe(false);
  expect(hasEvidence(record(both, { units: [1] }))).toBe(false);
});

describe('a unit whose answers came out of a cache', () => {
  const copies = (value: number) =>
    draws('a', [value, value, value, value], [], { cached: true }).map((sample, at) => ({
      ...sample,
      repeat: 9 + at,
    }));

  const blind = [...draws('a', high, []), ...draws('a', [], high, { cached: true })];

  test.each([
    ['is hidden where all of it speaks for a loss', [...draws('a', high, low), ...copies(0.9)], [0]],
    ['also where nothing else was asked of main', [...draws('a', [], low), ...copies(0.9)], [0]],
    ['not where some answer of this PR is as good', [...draws('a', high, [0.3, 0.9]), ...copies(0.9)], []],
    ['not where a copy is as bad', [...draws('a', high, low), ...copies(0.1)], []],
    ['not where none is a copy', fell, []],
    ['also where this PR has nothing but copies, whatever they say: the trial saw nothing', blind, [0]],
  ])('%s', (_name, fresh, hidden) => {
    expect(hiddenByCopies(record(fresh))).toEqual(hidden);
  });
});
