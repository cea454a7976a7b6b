import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EvalPlan, PlannedCell, RunPlan } from '../../../src/plan/eval-plan.ts';
import {
  missingOf,
  type NightlyCell,
  nightlyCells,
  nightlyRequests,
} from '../../../src/plan/stored/nightly-plan.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { sampleWith } from '../../support/builders/sample.ts';

const keys = (name: string) => ({ generation: name, grading: 's' });
const of = (name: string, day = 20, more: Partial<Sample> = {}): Sample =>
  sampleWith({
    case: name,
    arm: 'baseline',
    at: `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`,
    keys: keys(name),
    ...more,
  });

describe('the cells of a night', () => {
  const planned = (name: string, keyed = true): PlannedCell => ({
    slot: 'assistant',
    case: name,
    baseline: null,
    candidate: 0,
    ...(keyed ? { keys: { baseline: null, candidate: keys(name) } } : {}),
  });
  const plan = (cells: readonly PlannedCell[], over: Partial<RunPlan> = {}): EvalPlan => ({
    suites: [
      {
        suite: 'support',
        config: 'evals/promptfooconfig.yaml',
        changedInputs: [],
        notes: [],
        action: {
          kind: 'run',
          slots: [],
          cases: cells.map(({ case: id }) => ({
            case: id,
            label: id,
            status: 'added',
            edited: [],
            critical: false,
            cluster: null,
            repeatNever: id === 'pays',
          })),
          cells,
          together: { kind: 'cell' },
          gradersPerCell: 1,
          ...over,
        },
      },
    ],
    calls: { atLeast: 0, atMost: 0 },
  });
  const stored = (...samples: Sample[]) => ({ samples, now: '2026-11-24T12:00:00.000Z', maxAgeDays: 30 });

  test('hold what is stored of each under its keys of today', () => {
    const samples = [of('a'), of('a', 21), of('a', 22, { keys: keys('old') }), of('b', 1)];
    const { cells, left } = nightlyCells(plan([planned('a'), planned('b')]), stored(...samples), () => true);
    expect(cells.map((cell) => [cell.case, cell.stored.length, cell.calls])).toEqual([
      ['a', 2, 2],
      ['b', 1, 2],
    ]);
    expect(left).toEqual([]);
  });

  test('are none of those whose samples serve nobody or whose asking does something', () => {
    const { cells, left } = nightlyCells(
      plan([planned('a'), planned('b', false), planned('pays')]),
      stored(),
      () => true,
    );
    expect(cells.map((cell) => cell.case)).toEqual(['a']);
    expect(left).toEqual([
      { suite: 'support', why: 'no-keys', cells: 1 },
      { suite: 'support', why: 'repeat-never', cells: 1 },
    ]);
    const whole = nightlyCells(
      plan([planned('a')], { together: { kind: 'suite', reason: 'it compares' } }),
      stored(),
      () => true,
    );
    expect(whole).toEqual({ cells: [], left: [{ suite: 'support', why: 'together', cells: 1 }] });
  });

  test('hold how many answers from before the last edits count, where nothing but the pass rate can block', () => {
    const before = [1, 2, 3].map((day) => of('a', day + 10, { keys: keys('old') }));
    // Five others were asked twice today: what the model repeats is known.
    const others = ['b', 'c', 'd', 'e', 'f'];
    const known = (countsEarlier: boolean) =>
      nightlyCells(
        plan(['a', ...others].map((name) => planned(name))),
        stored(of('a'), ...before, ...others.flatMap((name) => [of(name), of(name, 21)])),
        () => countsEarlier,
      )
        .cells.slice(0, 1)
        .map(({ earlier, stored: own }) => [earlier, own.length]);
    expect([known(true), known(false)]).toEqual([[[2, 1]], [[0, 1]]]);
  });

  test('are five of a slot that show whether the model repeats itself, and two answers of today are enough of these', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const old = (name: string) => [1, 2, 3].map((day) => of(name, day + 10, { keys: keys('old') }));
    const asked = (countsEarlier: boolean, ...more: Sample[]) => {
      const samples = [...names.flatMap((name) => [...old(name), of(name)]), ...more];
      const { cells } = nightlyCells(
        plan(names.map((name) => planned(name))),
        stored(...samples),
        () => countsEarlier,
      );
      return cells.map((cell) => missingOf(cell, 3));
    };
    expect(asked(true)).toEqual([1, 1, 1, 1, 1, 0, 0]);
    expect(asked(true, ...names.slice(0, 5).map((name) => of(name, 21)))).toEqual([-1, -1, -1, -1, -1, 0, 0]);
    expect(asked(false)).toEqual([2, 2, 2, 2, 2, 2, 2]);
  });
});

describe('the questions of a night', () => {
  /** A cell with so many samples, the last of them on a day of November. */
  const cell = (name: string, samples: number, day = 20, over: Partial<NightlyCell> = {}): NightlyCell => ({
    suite: 'support',
    slot: 'assistant',
    case: name,
    calls: 1,
    earlier: 0,
    stored: Array.from({ length: samples }, () => of(name, day)),
    ...over,
  });
  const limits = { fill: 3, target: 8, calls: 100 };
  const names = (count: number) => Array.from({ length: count }, (_, at) => `c${at}`);
  const counts = (cells: readonly NightlyCell[], over: Partial<typeof limits> = {}) => {
    const { requests, waiting } = nightlyRequests(cells, { ...limits, ...over });
    return { ...Object.fromEntries(requests.map((each) => [each.case, each.count])), waiting };
  };

  test('fill up what is new and what is thin, and go once about a few that have enough', () => {
    expect(counts([cell('new', 0), cell('one', 1), cell('thin', 5), cell('full', 8)])).toEqual({
      new: 3,
      one: 2,
      thin: 1,
      full: 1,
      waiting: 0,
    });
  });

  test('a case that passed before and after the last edits has enough with one sample', () => {
    const many = names(20).map((name) => cell(name, 1, 20, { earlier: 2 }));
    expect(counts([...many, cell('moved', 1, 21)])).toMatchObject({ moved: 2, waiting: 0 });
    expect(counts(many, { calls: 0 })).toEqual({ waiting: 0 });
    expect(counts([cell('unasked', 0, 20, { earlier: 2 })])).toEqual({ unasked: 1, waiting: 0 });
  });

  test('the thinnest come first, then those asked longest ago', () => {
    const cells = [cell('late', 1, 22), cell('early', 1, 3), cell('new', 0)];
    expect(counts(cells, { calls: 3 })).toEqual({ early: 1, new: 2, waiting: 1 });
    expect(counts(cells, { calls: 5 })).toEqual({ early: 1, late: 1, new: 3, waiting: 0 });
  });

  test.each([
    [3, 3],
    [12, 4],
    [30, 6],
    [45, 8],
    [400, 8],
  ])('of %i cases of a slot that have enough %i are asked, those not asked for longest', (all, asked) => {
    const full = names(all).map((name, at) => cell(name, 8, 1 + ((at * 5) % 28)));
    const { requests } = nightlyRequests(full, limits);
    expect(requests).toHaveLength(asked);
    const dayOf = (name: string) => full.find((each) => each.case === name)?.stored.at(-1)?.at ?? '';
    const chosen = requests.map((each) => dayOf(each.case)).sort();
    const others = names(all).filter((name) => !requests.some((each) => each.case === name));
    expect(others.every((name) => dayOf(name) >= (chosen.at(-1) ?? ''))).toBe(true);
  });

  test('what is filled up is a part of the round: an edited slot is not asked about as many others beside it', () => {
    const known = names(24).map((name) => cell(name, 1, 3, { earlier: 2 }));
    const thin = ['t0', 't1', 't2', 't3', 't4'].map((name) => cell(name, 1, 20, { twice: true }));
    const { requests } = nightlyRequests([...known, ...thin], limits);
    expect(requests.map((each) => each.case)).toEqual(['c0', 't0', 't1', 't2', 't3', 't4']);
    expect(requests.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1]);
    const doubted = nightlyRequests(thin, { ...limits, doubt: true });
    expect(doubted.requests.map(({ count }) => count)).toEqual([2, 2, 2, 2, 2]);
  });

  test('cases with fewer samples than nights add up to have their turn first', () => {
    const full = names(20).map((name) => cell(name, 8, 2));
    expect(counts([...full, cell('young', 5, 20)])).toMatchObject({ young: 1 });
  });

  test('a slot of many cases leaves the others their turn', () => {
    const many = Array.from({ length: 30 }, (_, at) => cell(`m${at}`, 8));
    const other = cell('other', 8, 23, { slot: 'second' });
    expect(counts([...many, other], { calls: 8 })).toMatchObject({ other: 1 });
  });

  const anyCell = fc.record({
    samples: fc.nat({ max: 10 }),
    day: fc.integer({ min: 1, max: 28 }),
    calls: fc.integer({ min: 1, max: 3 }),
    slot: fc.constantFrom('a', 'b'),
  });
  const anyCells = fc
    .array(anyCell, { maxLength: 60 })
    .map((all) =>
      all.map(({ samples, day, calls, slot }, at) => cell(`c${at}`, samples, day, { calls, slot })),
    );

  test('never take more than the calls, whatever is stored', () => {
    fc.assert(
      fc.property(anyCells, fc.integer({ min: 0, max: 80 }), (cells, calls) => {
        const { requests } = nightlyRequests(cells, { ...limits, calls });
        const cost = requests.reduce(
          (sum, { case: id, count }) => sum + count * (cells.find((each) => each.case === id)?.calls ?? 0),
          0,
        );
        expect(cost).toBeLessThanOrEqual(calls);
        for (const { count } of requests) expect(count).toBeGreaterThan(0);
      }),
    );
  });

  test('depend on no score: fresh and stored samples of a cell stay exchangeable', () => {
    const failed: Sample['result'] = { kind: 'scored', passed: false, score: 0, metrics: {}, failed: [] };
    fc.assert(
      fc.property(anyCells, fc.integer({ min: 0, max: 80 }), fc.nat({ max: 6 }), (cells, calls, every) => {
        const turned = cells.map((each, at) =>
          at % 7 === every
            ? { ...each, stored: each.stored.map((sample) => ({ ...sample, result: failed })) }
            : each,
        );
        const asked = (all: readonly NightlyCell[]) => nightlyRequests(all, { ...limits, calls });
        expect(asked(turned)).toEqual(asked(cells));
      }),
    );
  });
});
