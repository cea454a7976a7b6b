import { describe, expect, test } from 'vitest';
import type { GateConfig } from '../../src/config/gate-config.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import type { EvalPlan, PlannedCase, RunPlan } from '../../src/plan/eval-plan.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { planForecast } from '../../src/simulate/plan-forecast.ts';
import type { TaskSpec } from '../../src/tasks/task.ts';
import { sampleWith } from '../support/builders/sample.ts';

const planned = (name: string, status: PlannedCase['status'] = 'paired'): PlannedCase => ({
  case: name,
  label: name,
  status,
  edited: [],
  critical: false,
  cluster: null,
  repeatNever: false,
});

interface Shape {
  readonly cases: readonly PlannedCase[];
  readonly stored?: readonly Sample[];
  readonly together?: RunPlan['together'];
  readonly mainGone?: string;
}

function planOf({ cases, stored, mainGone, together = { kind: 'cell' } }: Shape): EvalPlan {
  const action: RunPlan = {
    kind: 'run',
    slots: [{ slot: 's', label: 's', baselineIndex: 0, candidateIndex: 0, moved: [], promptFile: null }],
    cases,
    cells: cases.map((one, i) => ({
      slot: 's',
      case: one.case,
      baseline: one.status === 'added' ? null : i,
      candidate: i,
    })),
    together,
    gradersPerCell: 0,
    ...(mainGone === undefined ? {} : { mainGone }),
    ...(stored
      ? { stored: { samples: stored, priors: 0, refused: {}, at: '2026-11-24T12:00:00.000Z' } }
      : {}),
  };
  return {
    suites: [{ suite: 'a', config: 'a.yaml', action, changedInputs: ['a.yaml'], notes: [] }],
    calls: { atLeast: 0, atMost: 0 },
  };
}

function forecastOf(shape: Shape, policy: Record<string, unknown> = {}, task?: TaskSpec) {
  const parsed = policySchema.parse(policy);
  const config: GateConfig = {
    file: null,
    policy: parsed,
    suites: [{ id: 'a', config: 'a.yaml', paths: [], metrics: parsed.metrics, ...(task && { task }) }],
    skipped: [],
  };
  const [own] = planForecast(planOf(shape), config, 7);
  if (own === undefined) throw new Error('one slot has one forecast');
  return own;
}

const CASES = Array.from({ length: 40 }, (_, i) => planned(`case ${i}`));
const samplesOf = (passes: (at: number) => boolean) =>
  CASES.flatMap((one, at) =>
    [0, 1, 2].map((repeat) =>
      sampleWith({
        suite: 'a',
        slot: 's',
        case: one.case,
        repeat,
        result: { kind: 'scored', passed: passes(at), score: 1, metrics: {}, failed: [] },
      }),
    ),
  );

describe('what a slot is expected to take', () => {
  test('without stored samples: about three of main and one of this PR a case, on typical rates', {
    tags: ['slow'],
  }, () => {
    const { main, candidate, rates } = forecastOf({ cases: CASES });
    expect(rates).toBe('typical');
    expect(main / 40).toBeGreaterThanOrEqual(3);
    expect(main / 40).toBeLessThan(4.5);
    expect(candidate / 40).toBeGreaterThan(0.7);
    // A second look at steady cases is among them.
    expect(candidate / 40).toBeLessThan(2.2);
  });

  test('with three stored of each case main is hardly asked', () => {
    const { main, candidate, rates } = forecastOf({ cases: CASES, stored: samplesOf(() => true) });
    expect(rates).toBe('stored');
    expect(main / 40).toBeLessThan(0.5);
    expect(candidate / 40).toBeGreaterThanOrEqual(0.9);
  });

  test('cases that never pass on main are asked once, and hardly ever of main', { tags: ['slow'] }, () => {
    const all = forecastOf({ cases: CASES, stored: samplesOf(() => true) });
    const half = forecastOf({ cases: CASES, stored: samplesOf((at) => at % 2 === 0) });
    expect(half.candidate).toBeLessThanOrEqual(all.candidate);
    expect(half.candidate / 40).toBeGreaterThanOrEqual(1);
    expect(half.main / 40).toBeLessThan(0.5);
  });

  test('the uniform design, and a suite that is kept whole, take the same of each case', () => {
    const whole = { kind: 'suite', reason: 'it converses' } as const;
    for (const own of [
      forecastOf({ cases: CASES }, { effort: 'uniform', samples: { repeats: 5 } }),
      forecastOf({ cases: CASES, together: whole }, { samples: { repeats: 5 } }),
    ])
      expect([own.main, own.candidate, own.usual]).toEqual([200, 200, 400]);
  });

  test('what cannot be compared is looked at once, and sees nothing', () => {
    const added = CASES.map((one) => planned(one.case, 'added'));
    expect(forecastOf({ cases: added })).toEqual({
      suite: 'a',
      slot: 's',
      main: 0,
      candidate: 40,
      usual: 40,
      brokenCases: null,
      spreadDrop: null,
      rates: 'typical',
    });
  });

  test('where main cannot run, this PR is asked alone and nothing is promised', () => {
    const own = forecastOf({ cases: CASES, stored: samplesOf(() => true), mainGone: 'it was retired' });
    expect(own).toMatchObject({ main: 0, candidate: 120, usual: 120, brokenCases: null, spreadDrop: null });
  });

  test('the same plan has the same forecast', () => {
    const few = CASES.slice(0, 12);
    expect(forecastOf({ cases: few })).toEqual(forecastOf({ cases: few }));
  });
});

describe('a tolerance', () => {
  const flaky = samplesOf((at) => at % 3 !== 0).map(
    (sample, at): Sample => ({ ...sample, output: `answer ${at}` }),
  );
  const blurred = (tolerance: number, stored = flaky) =>
    forecastOf({ cases: CASES, stored }, { metrics: { pass: { tolerance } } }).blurred;

  test('that one look at each case cannot tell from more is said, with the cases that could', {
    tags: ['slow'],
  }, () => {
    const { known = 0, cases = 0 } = blurred(0.01) ?? {};
    expect(known).toBeGreaterThan(0.01);
    // The interval narrows with the square root of the cases.
    expect(cases).toBe(Math.ceil(CASES.length * (known / 0.01) ** 2));
    expect(blurred(known)).toBeUndefined();
    expect(blurred(0)).toBeUndefined();
  });

  const scored = (over: (at: number, repeat: number) => object, metrics: object, task?: TaskSpec) =>
    forecastOf(
      {
        cases: CASES,
        stored: samplesOf(() => true).map((sample, at) => ({
          ...sample,
          output: `answer ${at}`,
          result: { ...sample.result, ...over(Math.floor(at / 3), at % 3) } as Sample['result'],
        })),
      },
      { metrics },
      task,
    );

  test('of a score is held against how its answers vary', { tags: ['slow'] }, () => {
    const varying = (_: number, repeat: number) => ({ score: 0.4 + 0.2 * repeat });
    const { blurred: found } = scored(varying, { score: { gate: true, tolerance: 0.01 } });
    // Three answers of 0.4, 0.6, 0.8 have a variance of 0.04.
    expect(found).toMatchObject({
      metric: 'score',
      known: expect.closeTo(1.96 * Math.sqrt((0.04 * 4) / 3 / 40), 3),
    });
    expect(scored(() => ({}), { score: { gate: true, tolerance: 0.01 } }).blurred).toBeUndefined();
  });

  test('and what is seen go by right answers where a task alone judges', { tags: ['slow'] }, () => {
    const labelled = (at: number, repeat: number) => ({
      task: at % 2 === 0 && repeat === 0 ? { 'fn/a': 1, 'fp/b': 1 } : { 'tp/a': 1 },
    });
    const metrics = { accuracy: { gate: true, tolerance: 0.01 } };
    const found = scored(labelled, metrics);
    expect(found.blurred).toMatchObject({ metric: 'accuracy' });
    expect(found.spreadDrop).toBeGreaterThan(scored(() => ({}), metrics).spreadDrop ?? 1);
  });

  test.each([
    ['macro-f1', 'macro-f1'],
    ['micro-f1', undefined],
  ])('of %s is held against how far its answers move it: %j', { tags: ['slow'] }, (name, metric) => {
    const spec = { kind: 'classification', expected: 'label' } as const;
    const wavering = (waver: number) => (at: number, repeat: number) => {
      const [own, other] = at % 2 === 0 ? ['a', 'b'] : ['b', 'a'];
      return {
        task: {
          cases: 1,
          ...((at + repeat) % 3 < waver ? { [`fn/${own}`]: 1, [`fp/${other}`]: 1 } : { [`tp/${own}`]: 1 }),
        },
      };
    };
    const metrics = { [name]: { gate: true, tolerance: 0.01 } };
    const { blurred: found } = scored(wavering(1), metrics, spec);
    expect(found?.metric).toBe(metric);
    if (!found) return;
    // As a share of right answers: one in three is wrong, of 40 cases, against two answers of main.
    expect(found.known).toBeGreaterThan(1.96 * Math.sqrt(((2 / 9) * 1.5) / 40) * 0.9);
    expect(found.known).toBeLessThan(1.96 * Math.sqrt(((2 / 9) * 1.5) / 40) * 1.4);
    expect(scored(wavering(0), metrics, spec).blurred?.known ?? 0).toBeLessThan(found.known / 2);
  });

  test('is told the better the steadier main is', { tags: ['slow'] }, () => {
    const steady = samplesOf(() => true);
    expect(blurred(0.01, steady)?.known ?? 0).toBeLessThan(blurred(0.01)?.known ?? 0);
  });
});

describe('what it would see', () => {
  test('steady cases show a smaller loss than flaky ones', { tags: ['slow'] }, () => {
    const steady = forecastOf({ cases: CASES, stored: samplesOf(() => true) });
    const flaky = forecastOf({ cases: CASES, stored: samplesOf((at) => at % 2 === 0).toReversed() });
    expect(steady.brokenCases).toBeGreaterThanOrEqual(1);
    expect(steady.brokenCases).toBeLessThanOrEqual(3);
    expect(steady.spreadDrop).toBeLessThan(0.15);
    expect(flaky.spreadDrop).not.toBeNull();
  });

  test('without a guard no loss spread over all is promised', { tags: ['slow'] }, () => {
    expect(forecastOf({ cases: CASES }, { effort: 'low' }).spreadDrop).toBeNull();
  });

  test.each([
    ['mae', null],
    ['within', 'known'],
  ])('of numbers that %s judges alone: %j', (name, promised) => {
    const right = { passed: true, task: { cases: 1, sq: 0 } };
    const stored = samplesOf(() => true).map(
      (sample): Sample => ({ ...sample, result: { ...sample.result, ...right } as Sample['result'] }),
    );
    const found = forecastOf(
      { cases: CASES, stored },
      { metrics: { [name]: { gate: true } } },
      { kind: 'number', expected: 'want', within: 1 },
    );
    expect([found.brokenCases, found.spreadDrop].map((own) => own && 'known')).toEqual([promised, promised]);
    expect(found.byTask).toBe(true);
  });

  test('a pass rate that does not gate promises nothing', () => {
    const { brokenCases, spreadDrop } = forecastOf(
      { cases: CASES },
      { metrics: { pass: { gate: false }, cost: { gate: true } } },
    );
    expect([brokenCases, spreadDrop]).toEqual([null, null]);
  });
});
