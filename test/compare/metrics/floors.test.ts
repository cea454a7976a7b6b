import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEvidence } from '../../../src/compare/compare-evidence.ts';
import type { FloorCheck } from '../../../src/compare/comparison.ts';
import { floorCheck } from '../../../src/compare/metrics/floors.ts';
import type { CaseValues } from '../../../src/compare/metrics/metric-values.ts';
import type { MetricPolicy } from '../../../src/config/policy/policy.ts';
import type { EvalPlan, PlannedCase } from '../../../src/plan/eval-plan.ts';
import { ARMS, type Sample } from '../../../src/samples/sample.ts';
import { labelCounts } from '../../../src/tasks/label-counts.ts';
import { evidence, gateConfig, onePlan, plannedCase, sample, samples, scored } from '../evidence.ts';

const shares = (most: number) =>
  fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 1, maxLength: most });
const valuesOf = (all: readonly number[]) =>
  all.map((share) => ({ cluster: null, comparable: true, baseline: [], candidate: [share] }));

describe('a rate beside cases that were not asked', () => {
  test.each(['higher', 'lower'] as const)(
    '%s being better: missed exactly where it is missed whatever the others say, and held where the known answers hold it',
    (direction) => {
      const rule = { unit: 'rate', direction } as const;
      const perfect = direction === 'higher' ? 1 : 0;
      const arbitrary = [
        shares(30),
        fc.array(fc.record({ says: fc.constantFrom(0, 0.5, 1), isKnown: fc.boolean() }), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.constantFrom(0.1, 0.5, 0.6, 0.9, 1),
      ] as const;
      fc.assert(
        fc.property(...arbitrary, (asked, others, floor) => {
          const state = (all: readonly number[]) => floorCheck(rule, floor, valuesOf(all)).state;
          const known = others.flatMap(({ says, isKnown }) => (isKnown ? [says] : []));
          const unasked = others.map(({ says, isKnown }) => ({
            ...(valuesOf([says])[0] as CaseValues),
            candidate: isKnown ? [says] : [],
          }));
          const found = floorCheck(rule, floor, valuesOf(asked), unasked).state;
          if (found === 'missed') {
            expect(state([...asked, ...others.map(({ says }) => says)])).toBe('missed');
            expect(state(asked)).toBe('missed');
          }
          expect(found === 'missed').toBe(state([...asked, ...others.map(() => perfect)]) === 'missed');
          expect(found === 'held').toBe(state([...asked, ...known]) === 'held');
        }),
      );
    },
  );
});

/** Cases of a plan that have the same inputs on both sides: they are not asked. */
function withSame(plan: EvalPlan, isSame: (id: string) => boolean): EvalPlan {
  const suites = plan.suites.map((suite) => {
    if (suite.action.kind !== 'run') throw new Error('not run');
    const cells = suite.action.cells.map((cell) =>
      isSame(cell.case) ? { ...cell, same: true as const } : cell,
    );
    return { ...suite, action: { ...suite.action, cells } };
  });
  return { ...plan, suites };
}

interface Given {
  readonly fresh: readonly Sample[];
  readonly stored?: readonly Sample[];
  readonly metrics: Record<string, MetricPolicy>;
  readonly labelled?: true;
}

/** The floor of the only metric that has one: `same …` are cases with main's inputs. */
function floorOf(cases: readonly PlannedCase[], given: Given): FloorCheck | undefined {
  const { fresh, stored = [], metrics, labelled } = given;
  const task = labelled && { kind: 'classification' as const, expected: 'label', slices: ['lang'] };
  const { suites } = compareEvidence({
    plan: withSame(onePlan(cases), (id) => id.startsWith('same')),
    config: {
      ...gateConfig({ metrics }),
      suites: [{ id: 'triage', config: 'evals/triage.yaml', paths: [], metrics, ...(task && { task }) }],
    },
    findings: [],
    evidence: { ...evidence(fresh), stored },
  });
  const state = suites[0]?.state;
  if (state?.kind !== 'compared') throw new Error('not compared');
  return state.slots[0]?.metrics.find(({ floor }) => floor !== undefined)?.floor;
}

const ids = (start: string, many: number) => Array.from({ length: many }, (_, at) => `${start} ${at}`);
const asked = ids('asked', 20);
const same = ids('same', 20);
const failing = asked.flatMap((id) => samples(id, '.', 'F'));
const metrics = { pass: { gate: true, floor: 0.6 } };

describe('which cases a floor speaks of', () => {
  const plain = asked.map((id) => plannedCase(id));

  test('those with main’s inputs that nothing is known about make it unclear', () => {
    const cases = [...plain, ...same.map((id) => plannedCase(id))];
    expect(floorOf(cases, { fresh: failing, metrics })).toMatchObject({ state: 'unclear', notAsked: 20 });
  });

  test.each([
    ['fail', 'F', 'F', 0, 'unclear'],
    ['pass, and too few to keep it', '.', 'F', 0.5, 'unclear'],
    ['fail where all that this PR asks pass', 'F', '.', 0.5, 'unclear'],
    ['pass as all that this PR asks', '.', '.', 1, 'held'],
  ])('those whose stored answers of main %s are counted once', (_, main, pull, value, state) => {
    const cases = [...plain, ...same.map((id) => plannedCase(id))];
    const stored = same.flatMap((id) => samples(id, main, ''));
    const fresh = asked.flatMap((id) => samples(id, '.', pull));
    const found = floorOf(cases, { fresh, stored, metrics });
    expect(found).toMatchObject({ value, state });
    expect(found?.notAsked).toBe(state === 'held' ? undefined : 20);
  });

  test('those that fail beside few with main’s inputs miss it, whatever main’s stored answers say', () => {
    const few = same.slice(0, 9);
    const cases = [...plain, ...few.map((id) => plannedCase(id))];
    const stored = few.flatMap((id) => samples(id, '.', ''));
    expect(floorOf(cases, { fresh: failing, stored, metrics })?.state).toBe('missed');
  });

  test('those that are left out of the verdict do not count, asked or not', () => {
    const left = (id: string) => plannedCase(id, { leftOut: 'quarantine' });
    expect(floorOf([...plain, ...same.map(left)], { fresh: failing, metrics })?.state).toBe('missed');
    const passing = ids('kept', 20);
    const fresh = [...failing, ...passing.flatMap((id) => samples(id, '.', '.'))];
    const cases = [...asked.map(left), ...passing.map((id) => plannedCase(id))];
    expect(floorOf(cases, { fresh, metrics })).toMatchObject({ value: 1, state: 'held' });
  });

  test('of the repeats of cases, those with main’s inputs are not repeated and may be alike', () => {
    const fresh = asked.flatMap((id) =>
      ARMS.flatMap((arm) =>
        ['x', 'y'].map((output, repeat) =>
          sample(id, arm, scored(true), { output, repeat, stage: 'reliability' }),
        ),
      ),
    );
    const wanted = { fresh, metrics: { 'same answer': { gate: true, floor: 0.6 } } };
    expect(floorOf(plain, wanted)?.state).toBe('missed');
    const cases = [...plain, ...same.map((id) => plannedCase(id))];
    expect(floorOf(cases, wanted)).toMatchObject({ state: 'unclear', notAsked: 20 });
  });

  test('of a slice, its own cases alone', () => {
    const tagged = (lang: string) => (id: string) => plannedCase(id, { tags: { lang } });
    const cases = [...asked.map(tagged('de')), ...same.map(tagged('en'))];
    const answer = (value: string) => ({
      task: labelCounts({ kind: 'value', value }, 'a', new Set(['a', 'b'])),
    });
    const fresh = asked.flatMap((id) => [
      sample(id, 'baseline', scored(true, answer('a'))),
      sample(id, 'candidate', scored(false, answer('b'))),
    ]);
    const floored = (name: string) =>
      floorOf(cases, { fresh, labelled: true, metrics: { [name]: { gate: true, floor: 0.9 } } });
    expect(floored('accuracy@lang=de')?.state).toBe('missed');
    expect(floored('accuracy')).toMatchObject({ state: 'unclear', notAsked: 20 });
  });
});

describe('cases that this PR adds, beside main’s that fail here alone', () => {
  /** Main’s cases fail here, those that are added pass. */
  const world = (mains: number, added: number, more: readonly PlannedCase[] = []) => {
    const [own, easy] = [ids('asked', mains), ids('easy', added)];
    return floorOf(
      [
        ...own.map((id) => plannedCase(id)),
        ...easy.map((id) => plannedCase(id, { status: 'added' })),
        ...more,
      ],
      {
        fresh: [
          ...own.flatMap((id) => samples(id, '.', 'F')),
          ...easy.flatMap((id) => samples(id, '', '.')),
          ...more.flatMap(({ case: id, status }) => samples(id, status === 'added' ? '' : '.', 'F')),
        ],
        metrics,
      },
    );
  };

  test('do not make up for them', () => {
    expect(world(5, 60)).toMatchObject({ state: 'missed', value: 0, added: 60 });
  });

  test.each([1, 2, 4])('count with %i of main’s, which are too few for a rate', (mains) => {
    expect(world(mains, 60)).toMatchObject({ state: 'held', value: 60 / (60 + mains) });
  });

  test('are counted without those that are left out, as main’s are', () => {
    const left = [
      ...ids('left', 3).map((id) => plannedCase(id, { status: 'added', leftOut: 'by-change' })),
      ...ids('noisy', 9).map((id) => plannedCase(id, { leftOut: 'quarantine' })),
    ];
    expect(world(5, 60, left)).toMatchObject({ state: 'missed', added: 60 });
    expect(world(2, 60, left)?.state).toBe('held');
  });
});
