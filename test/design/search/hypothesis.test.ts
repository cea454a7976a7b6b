import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../../src/design/belief/preset.ts';
import { restOf } from '../../../src/design/evidence/dataset-metric.ts';
import { sortedEvidence } from '../../../src/design/evidence/sorted-evidence.ts';
import { hypothesesOf, screenOf } from '../../../src/design/search/hypothesis.ts';
import { readMetric } from '../../../src/design/trial/dataset-trial.ts';
import { permutationOf } from '../../../src/design/trial/score-test.ts';
import type { GatingMetric } from '../../../src/metrics/metric-rules.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import type { Stage } from '../../../src/samples/stage.ts';
import { labelCounts } from '../../../src/tasks/label-counts.ts';
import { type TaskMetric, taskMetricOf } from '../../../src/tasks/task-metric.ts';
import { planOf, sampleOf, slotOf, tally, unit } from '../fixtures.ts';

/** Sixty cases that passed 7 of 8 on main; so many failed at the first look, and so many twice. */
function trialsAfter(failed: number, more: { readonly twice?: number; readonly again?: number } = {}) {
  const names = Array.from({ length: 60 }, (_, i) => `case ${i}`);
  const plan = planOf([slotOf(names.map((name) => unit(name, { critical: name === 'case 0' })))], {
    effort: 'normal',
  });
  const at = (stage: Stage, round: number, lost: (i: number) => boolean, of = names) =>
    of.flatMap((name, i) => tally(name, 'candidate', Number(!lost(i)), 1, { stage, round }));
  const { twice = 0, again } = more;
  const fresh = [
    ...at('search', 0, (i) => i < failed),
    ...[1, 2, 3, 4].flatMap((round) => at('search', round, (i) => i < twice, names.slice(0, twice))),
    ...(again === undefined ? [] : at('relook', 5, (i) => i < again)),
  ];
  const stored = names.flatMap((name) => tally(name, 'baseline', 7, 8, { stage: 'record', round: -1 }));
  const sorted = sortedEvidence(plan, { fresh, stored, budgetSpent: false });
  return hypothesesOf(plan, sorted, PRESETS.normal).map(({ critical, trials }) => [
    critical,
    trials.map(({ stage, share, gate, record }) => {
      expect(record.wholeSuite).toBe(stage === 'whole-suite');
      return `${stage} ${share} ${gate} ${record.units.length}`;
    }),
  ]);
}

test.each<[string, Parameters<typeof trialsAfter>, readonly string[], readonly string[]]>([
  ['no case suspected, and no fewer passes than usual', [0], [], []],
  ['suspects alone have the whole level', [3, { twice: 3 }], ['trial 1 open 3'], ['trial 1 open 1']],
  [
    'suspects and a guard that is armed share it, and the critical cases have their own',
    [11, { twice: 1 }],
    ['trial 0.5 open 1', 'whole-suite 0.5 pending 60'],
    ['trial 1 open 1'],
  ],
  [
    'they share it as well once the guard is sure',
    [20, { twice: 3 }],
    ['trial 0.5 open 3', 'whole-suite 0.5 open 60'],
    ['trial 1 open 1'],
  ],
  [
    'and where it rests: what was planned stands',
    [11, { twice: 1, again: 4 }],
    ['trial 0.5 open 1', 'whole-suite 0.5 closed 60'],
    ['trial 1 open 1'],
  ],
  ['without a suspect the trial of all cases has the whole level', [20], ['whole-suite 1 open 60'], []],
])('%s', (_, given, all, critical) => {
  expect(trialsAfter(...given)).toEqual([
    [false, all],
    [true, critical],
  ]);
});

const LABELS = ['a', 'b'];
const accuracy: GatingMetric = {
  name: 'accuracy',
  direction: 'higher',
  task: taskMetricOf('accuracy', { kind: 'classification', expected: 'label', labels: LABELS }) as TaskMetric,
};
/** An answer to a case that expects the label `a`. */
const answered = (
  name: string,
  arm: 'baseline' | 'candidate',
  right: boolean,
  more: Partial<Sample> = {},
) => {
  const base = sampleOf(name, arm, Number(right), more);
  const task = labelCounts({ kind: 'value', value: right ? 'a' : 'b' }, 'a', new Set(LABELS));
  return { ...base, result: { ...base.result, task } as Sample['result'] };
};

describe('what is fixed before a trial', () => {
  const names = Array.from({ length: 12 }, (_, i) => `case ${i}`);
  const stored = names.flatMap((name, i) =>
    Array.from({ length: 8 }, (_, repeat) =>
      answered(name, 'baseline', repeat < 8 - (i % 3), { stage: 'record', round: -1, repeat }),
    ),
  );
  const looks = names.map((name, i) => answered(name, 'candidate', i > 2, { stage: 'search', round: 0 }));
  const fill = names.map((name) => answered(name, 'baseline', true, { stage: 'fill', round: 0 }));
  /** Trials in which main always fails, which would make any case look hopeless on it. */
  const later = (['trial', 'whole-suite', 'gains-trial', 'balance', 'confirm'] as const).flatMap(
    (stage, at) =>
      names.flatMap((name) =>
        [0, 1, 2, 3].flatMap((repeat) =>
          (['baseline', 'candidate'] as const).map((arm) =>
            answered(name, arm, arm === 'candidate', { stage, round: 2 + at, repeat }),
          ),
        ),
      ),
  );
  const read = (gating: GatingMetric, fresh: readonly Sample[], direction: 'worse' | 'better') => {
    const plan = planOf(
      [
        slotOf(
          names.map((name) => unit(name)),
          { gating: [gating] },
        ),
      ],
      { effort: 'high' },
    );
    const [slotEvidence] = sortedEvidence(plan, { fresh, stored, budgetSpent: false }).slots;
    const metric = readMetric(slotEvidence!, gating);
    const { trial, guard, ...screen } = screenOf(slotEvidence!, metric, {
      seed: 1,
      preset: PRESETS.high,
      direction,
    });
    const arm = (passed: number) => ({ scored: 4, passed });
    const scores = names.map((_, at) => {
      if (trial.kind === 'scores') return trial.weight(at);
      if (trial.kind === 'passes')
        return [trial.stratum(at, arm(1), arm(4)), trial.wholeStratum(at, arm(1), arm(4))];
      return metric.dataset?.held[at];
    });
    return { screen, scores, guard };
  };

  test.each<[string, GatingMetric]>([
    ['pass rate', { name: 'pass', direction: 'higher' }],
    ['score', { name: 'score', direction: 'higher' }],
    ['metric of a whole suite', accuracy],
  ])('of a %s: nothing that a trial draws moves who is tried, or the scores', (_, gating) => {
    for (const direction of ['worse', 'better'] as const) {
      const { guard, ...before } = read(gating, [...fill, ...looks], direction);
      const { guard: guardLater, ...after } = read(gating, [...fill, ...looks, ...later], direction);
      expect(after).toEqual(before);
      // It may see that nothing is to be tried but suspects. Whether they share their level stands.
      expect(guardLater?.kind === 'idle').toBe(guard?.kind === 'idle');
    }
    expect(read(gating, [...fill, ...looks], 'worse')).not.toEqual(read(gating, [], 'worse'));
  });

  test('of a metric of a whole suite, untried cases are held at main and tried ones leave it', () => {
    const plan = planOf([
      slotOf(
        names.map((name) => unit(name)),
        { gating: [accuracy] },
      ),
    ]);
    const [slotEvidence] = sortedEvidence(plan, { fresh: later, stored, budgetSpent: false }).slots;
    const { dataset } = readMetric(slotEvidence!, accuracy);
    const right = (tried: readonly number[]) =>
      dataset?.layout.keys.flatMap((key, at) =>
        key === 'tp/a' ? [restOf(dataset, new Set(tried))[at]] : [],
      )[0];
    // Main passes 8, 7 and 6 of 8 in turn.
    expect(right([])).toBeCloseTo((4 * (8 + 7 + 6)) / 8, 12);
    expect(right([0, 1])).toBeCloseTo((4 * (8 + 7 + 6) - 8 - 7) / 8, 12);
    // One sample of one case moves the metric by its share of the suite; a mean over cases moves as the metric does.
    expect(dataset?.worth(answered('case 2', 'candidate', false))).toBeCloseTo(-6 / 8, 12);
    expect(dataset?.worth(answered('case 0', 'candidate', true))).toBeCloseTo(0, 12);
    expect(dataset?.worth(answered('nobody', 'candidate', true))).toBeNull();
  });
});

// Twelve cases of 3 + 3 scores that all fell: no arrangement is as low, so p is one of the draws and the one seen.
test('a drawn chance is as fine as alpha asks for', () => {
  const scores = Array.from({ length: 12 }, (_, i) => ({
    baseline: [0.9, 0.8, 0.7 + i / 100],
    candidate: [0.1, 0.2, 0.3],
  }));
  const p = (alpha: number) => permutationOf(scores, { alpha, seed: 1 });
  expect([p(0.05), p(0.001)]).toEqual([1 / 2_000, 1 / 20_001]);
});
