import { describe, expect, test } from 'vitest';
import type { Design, Evidence } from '../../src/design/design.ts';
import { goneSlots, standIn, withStoredStandIn } from '../../src/design/main-gone.ts';
import { designFor } from '../../src/design/registry.ts';
import type { Sample } from '../../src/samples/sample.ts';
import type { Stage } from '../../src/samples/stage.ts';
import { planOf, sampleOf, slotOf, tally, unit } from './fixtures.ts';

const names = Array.from({ length: 12 }, (_, at) => `case ${at}`);
const slot = slotOf(names.map((name) => unit(name)));
const plan = planOf([slot], { effort: 'normal', alone: { looks: 4, unstored: false } });
const refused = (name: string, stage: Stage = 'fill'): Sample => ({
  ...sampleOf(name, 'baseline', 0, { stage }),
  result: { kind: 'errored', cause: 'provider', message: 'API error: 404 model not found' },
});
const stored = names.flatMap((name) => tally(name, 'baseline', 3, 3, { stage: 'record', round: 7 }));
const alone = (passed: number) =>
  names.flatMap((name) => tally(name, 'candidate', passed, 4, { stage: 'candidate-only', round: 1 }));
const gone = names.map((name) => refused(name));
const evidence = (fresh: readonly Sample[], over: Partial<Evidence> = {}): Evidence => ({
  fresh,
  stored,
  budgetSpent: false,
  ...over,
});
const design = designFor('normal');

describe('where every call of main was refused', () => {
  test('this PR alone is asked, every case as often, once', () => {
    const step = design(plan, evidence(gone));
    expect(step).toMatchObject({ kind: 'round', stage: 'candidate-only' });
    if (step.kind !== 'round') throw new Error('a round');
    expect(step.requests).toHaveLength(12);
    expect(new Set(step.requests.map(({ arm, count }) => `${arm} ${count}`))).toEqual(
      new Set(['candidate 4']),
    );
    expect(design(plan, evidence([...gone, ...alone(4)])).kind).toBe('done');
  });

  test.each([
    [4, 'cleared'],
    [0, 'convicted'],
  ])('%i of 4 against 3 of 3 stored: %s, and it says against what', (passed, outcome) => {
    const step = design(plan, evidence([...gone, ...alone(passed)]));
    expect(step.kind === 'done' && step.findings).toMatchObject([
      { metric: 'pass', outcome, againstStored: true, netStages: ['uniform'] },
    ]);
  });

  test('a budget that ends there leaves it undecided', () => {
    const step = design(plan, evidence([...gone, ...alone(0).slice(0, 5)], { budgetSpent: true }));
    expect(step.kind === 'done' && step.findings).toMatchObject([{ outcome: 'undecided' }]);
  });

  test('what a search had asked of this PR before does not count: it was chosen', () => {
    const looks = names.map((name) => sampleOf(name, 'candidate', 0, { stage: 'search' }));
    const { fresh } = standIn(
      evidence([...gone, ...looks, ...alone(4)]),
      goneSlots([slot], evidence(gone), false),
    );
    expect(fresh.filter(({ arm }) => arm === 'candidate')).toHaveLength(48);
    expect(fresh.filter(({ arm }) => arm === 'baseline')).toHaveLength(36);
    expect(new Set(fresh.map(({ stage }) => stage))).toEqual(new Set(['uniform']));
  });

  test('nothing stands in where it may be the doing of this PR', () => {
    const inner: Design = () => ({ kind: 'done', findings: [] });
    const step = withStoredStandIn(inner)({ ...plan, alone: null }, evidence(gone));
    expect(step).toEqual({ kind: 'done', findings: [] });
  });

  test('without stored samples it goes on as usual, or is asked for its floors alone', () => {
    const none = evidence(gone, { stored: [] });
    expect(goneSlots([slot], none, false).size).toBe(0);
    expect(goneSlots([slot], none, true).size).toBe(1);
  });

  test("where this PR's calls are refused as well, it is the provider's state and not main's", () => {
    const both = alone(4).map((one): Sample => ({ ...one, result: refused('x').result }));
    expect(goneSlots([slot], evidence([...gone, ...both]), true).size).toBe(0);
  });
});

test('the other slots are searched as if they were alone, at their share of the level', () => {
  const other = slotOf(slot.units, { slot: 'second' });
  const seen: [readonly string[], number, number][] = [];
  const inner: Design = (given, { fresh }) => {
    seen.push([given.slots.map((one) => one.slot), given.alpha, fresh.length]);
    return { kind: 'done', findings: [] };
  };
  const both = planOf([slot, other], { alone: { looks: 4, unstored: false } });
  const step = withStoredStandIn(inner)(
    both,
    evidence([...gone, ...alone(0), sampleOf('case 0', 'candidate', 1, { slot: 'second' })]),
  );
  expect(seen).toEqual([[['second'], 0.025, 1]]);
  expect(step.kind === 'done' && step.findings.map(({ slot: id, outcome }) => [id, outcome])).toEqual([
    ['assistant', 'convicted'],
  ]);
});

test('a plan whose main runs is not touched', () => {
  const inner: Design = (...given) => ({ kind: 'done', findings: given as never });
  const given = evidence([sampleOf('case 0', 'baseline', 1)]);
  const step = withStoredStandIn(inner)(plan, given);
  expect(step.kind === 'done' && step.findings).toEqual([plan, given]);
});
