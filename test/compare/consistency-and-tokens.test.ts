import { describe, expect, test } from 'vitest';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import type { PlannedSlot } from '../../src/plan/eval-plan.ts';
import type { Arm, Sample } from '../../src/samples/sample.ts';
import { evidence, finding, gateConfig, onePlan, plannedCase, sample, scored } from './evidence.ts';

/** One slot's comparison; `slot` is laid over the planned one. */
function slotOf(fresh: readonly Sample[], slot: Partial<PlannedSlot> = {}, policy: object = {}) {
  const plan = onePlan([...new Set(fresh.map((one) => one.case))].map((id) => plannedCase(id)));
  const suites = plan.suites.map((suite) =>
    suite.action.kind === 'run'
      ? {
          ...suite,
          action: { ...suite.action, slots: suite.action.slots.map((one) => ({ ...one, ...slot })) },
        }
      : suite,
  );
  const { state } = compareEvidence({
    plan: { ...plan, suites },
    config: gateConfig(policy),
    findings: [finding()],
    evidence: evidence(fresh),
  }).suites[0]!;
  if (state.kind === 'skipped') throw new Error('skipped');
  return state.slots[0]!;
}

const answers = (id: string, arm: Arm, outputs: string, over: Partial<Sample> = {}) =>
  [...outputs].map((output, repeat) => sample(id, arm, scored(true), { output, repeat, ...over }));
const both = (id: string, main: string, pull: string, over: Partial<Sample> = {}) => [
  ...answers(id, 'baseline', main, over),
  ...answers(id, 'candidate', pull, over),
];

describe('same answer', () => {
  const rowOf = (fresh: readonly Sample[]) =>
    slotOf(fresh).metrics.find(({ name }) => name === 'same answer');

  test('the share of pairs of repeats that agree, cases alike', () => {
    // main: 3 of 3 pairs and 1 of 1; this PR: 1 of 3 and 0 of 1.
    const row = rowOf([...both('a', 'xxx', 'xxy'), ...both('b', 'zz', 'zw')]);
    expect(row).toMatchObject({ unit: 'rate', gate: false, direction: 'higher', baseline: 1, cases: 2 });
    expect(row?.candidate).toBeCloseTo(1 / 6, 12);
    expect(row?.difference).toBeCloseTo(-5 / 6, 12);
    expect(row?.interval?.[0]).toBeLessThan(-5 / 6);
  });

  test('stands before what answers took', () => {
    const timed = both('a', 'xx', 'xy').map((one) => ({ ...one, latencyMs: 5 }));
    expect(slotOf(timed).metrics.map(({ name }) => name)).toEqual([
      'pass',
      'same answer',
      'latency',
      'latency p95',
    ]);
  });

  test('of the cases that a search asked again on both sides, and of no others', () => {
    const searched = [
      ...answers('a', 'baseline', 'xy', { stage: 'fill' }),
      ...answers('a', 'candidate', 'z', { stage: 'search' }),
      ...both('b', 'xx', 'xy', { stage: 'trial', round: 1 }),
    ];
    expect(rowOf(searched)).toMatchObject({ baseline: 1, candidate: 0, cases: 1 });
  });

  test.each<[string, readonly Sample[]]>([
    ['without repeats', both('a', 'x', 'y')],
    ['with repeats on one side', both('a', 'xy', 'x')],
    ['where all repeats agree', both('a', 'xx', 'yy')],
    ['where none agree on either side', both('a', 'xy', 'vw')],
    ['from looks alone', both('a', 'xy', 'xy', { stage: 'search' })],
  ])('nothing %s', (_, fresh) => {
    expect(rowOf(fresh)).toBeUndefined();
  });

  describe('a floor', () => {
    const many = (main: string, pull: string, stage: Sample['stage']) =>
      Array.from({ length: 12 }, (_, at) => both(`case ${at}`, main, pull, { stage })).flat();
    const floorOf = (fresh: readonly Sample[], own: object) =>
      slotOf(fresh, {}, { metrics: { 'same answer': { floor: 0.9, ...own } } }).metrics.find(
        ({ name }) => name === 'same answer',
      )?.floor?.state;

    test('is missed where all of the interval lies below it, and held above it', () => {
      expect(floorOf(many('xy', 'xy', 'reliability'), { gate: true })).toBe('missed');
      expect(floorOf(many('xx', 'xx', 'reliability'), { gate: true })).toBe('held');
    });

    test('is said of a metric that does not gate, also where both sides are as consistent', () => {
      expect(floorOf(many('xy', 'xy', 'uniform'), {})).toBe('missed');
    });
  });
});

describe('prompt tokens', () => {
  const model = { providerId: 'openai:chat:gpt-x', providerLabel: null };
  const prompt = { baseline: 400, candidate: 800, model };
  const told = (main: number, pull: number) => [
    sample('a', 'baseline', scored(true), { target: { promptTokens: main } }),
    sample('a', 'candidate', scored(true), { target: { promptTokens: pull } }),
  ];
  const prices = { prices: { 'gpt-x': { input: 0.5, output: 2 } } };

  test('as the provider counts them, with the price of the difference', () => {
    const { promptTokens } = slotOf(told(1300, 1612), { prompt }, prices);
    expect(promptTokens).toEqual({ baseline: 1300, candidate: 1612, from: 'usage', usdPerThousand: 0.156 });
    expect(slotOf(told(1300, 1612), { prompt }).promptTokens?.usdPerThousand).toBeNull();
  });

  test('by the length of the prompt where nobody counts, and where another model does', () => {
    const estimate = { baseline: 100, candidate: 200, from: 'characters', usdPerThousand: 0.05 };
    expect(slotOf(both('a', 'x', 'y'), { prompt }, prices).promptTokens).toEqual(estimate);
    const moved = ['model gpt-w → gpt-x'];
    expect(slotOf(told(90, 500), { prompt, moved }, prices).promptTokens).toEqual(estimate);
  });

  test('without answers out of a cache, and without samples of several calls', () => {
    const cached = told(1, 9).map((one) => ({ ...one, case: 'b', cached: true }));
    const retried = told(1, 9).map((one) => ({ ...one, case: 'c', calls: { target: 2, grader: 0 } }));
    const { promptTokens } = slotOf([...told(100, 200), ...cached, ...retried]);
    expect(promptTokens).toMatchObject({ baseline: 100, candidate: 200 });
  });

  test('not known', () => {
    expect(slotOf(both('a', 'x', 'y')).promptTokens).toBeUndefined();
    expect(
      slotOf(both('a', 'x', 'y'), { prompt: { ...prompt, baseline: null } }).promptTokens,
    ).toBeUndefined();
  });
});
