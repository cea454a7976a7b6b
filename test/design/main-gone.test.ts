import { describe, expect, test } from 'vitest';
import type { Design, Evidence } from '../../src/design/design.ts';
import { mainGoneSlots, withMainGone, withStoredAsMain } from '../../src/design/main-gone.ts';
import { designFor } from '../../src/design/registry.ts';
import type { Sample } from '../../src/samples/sample.ts';
import type { Stage } from '../../src/samples/stage.ts';
import { planOf, sampleOf, slotOf, tally, unit } from './fixtures.ts';

const names = Array.from({ length: 12 }, (_, at) => `case ${at}`);
const slot = slotOf(names.map((name) => unit(name)));
const plan = planOf([slot], { effort: 'normal', candidateOnly: { looks: 4, unstored: false } });
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
      { metric: 'pass', outcome, mainGone: true, netStages: ['uniform'] },
    ]);
  });

  test('a budget that ends there leaves it undecided', () => {
    const step = design(plan, evidence([...gone, ...alone(0).slice(0, 5)], { budgetSpent: true }));
    expect(step.kind === 'done' && step.findings).toMatchObject([{ outcome: 'undecided' }]);
  });

  test('what a search had asked of this PR before does not count: it was chosen', () => {
    const looks = names.map((name) => sampleOf(name, 'candidate', 0, { stage: 'search' }));
    const { fresh } = withStoredAsMain(
      evidence([...gone, ...looks, ...alone(4)]),
      mainGoneSlots([slot], evidence(gone), false),
    );
    expect(fresh.filter(({ arm }) => arm === 'candidate')).toHaveLength(48);
    expect(fresh.filter(({ arm }) => arm === 'baseline')).toHaveLength(36);
    expect(new Set(fresh.map(({ stage }) => stage))).toEqual(new Set(['uniform']));
  });

  test('nothing stands in where it may be the doing of this PR', () => {
    const inner: Design = () => ({ kind: 'done', findings: [] });
    const step = withMainGone(inner)({ ...plan, candidateOnly: null }, evidence(gone));
    expect(step).toEqual({ kind: 'done', findings: [] });
  });

  test('without stored samples it goes on as usual, or is asked for its floors alone', () => {
    const none = evidence(gone, { stored: [] });
    expect(mainGoneSlots([slot], none, false).size).toBe(0);
    expect(mainGoneSlots([slot], none, true).size).toBe(1);
  });

  test("where this PR's calls are refused as well, it is the provider's state and not main's", () => {
    const both = alone(4).map((one): Sample => ({ ...one, result: refused('x').result }));
    expect(mainGoneSlots([slot], evidence([...gone, ...both]), true).size).toBe(0);
  });
});

test('the other slots are searched as if they were alone, at their share of the level', () => {
  const other = slotOf(slot.units, { slot: 'second' });
  const seen: [readonly string[], number, number][] = [];
  const inner: Design = (given, { fresh }) => {
    seen.push([given.slots.map((one) => one.slot), given.alpha, fresh.length]);
    return { kind: 'done', findings: [] };
  };
  const both = planOf([slot, other], { candidateOnly: { looks: 4, unstored: false } });
  const step = withMainGone(inner)(
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
  const step = withMainGone(inner)(plan, given);
  expect(step.kind === 'done' && step.findings).toEqual([plan, given]);
});

describe('the level of a test against stored samples', () => {
  const second = slotOf(slot.units, { slot: 'second' });
  const isIn = (id: string) => (sample: Sample) => ({ ...sample, slot: id });
  /** One case of twelve fell from 3 of 3 stored to 0 of 4: its chance is 1 in 35, 0.0286. */
  const oneFell = names.flatMap((name, at) =>
    tally(name, 'candidate', at === 0 ? 0 : 4, 4, { stage: 'candidate-only', round: 1 }),
  );
  const inner: Design = () => ({ kind: 'done', findings: [] });
  const outcomes = (slots: readonly (typeof slot)[], given: Evidence, unstored = false) => {
    const own = planOf(slots, { candidateOnly: { looks: 4, unstored } });
    const step = withMainGone(inner)(own, given);
    if (step.kind !== 'done') throw new Error('a round');
    return step.findings.map(({ slot: id, outcome, pValue }) => [id, outcome, pValue]);
  };
  const near = (p: number) => expect.closeTo(p, 10);

  test('is alpha where main runs in no slot', () => {
    const given = evidence([...gone, ...oneFell]);
    expect(outcomes([slot], given)).toEqual([['assistant', 'convicted', near(1 / 35)]]);
  });

  test('is its share of alpha beside a slot that is searched', () => {
    const given = evidence([...gone, ...oneFell]);
    expect(outcomes([second, slot], given)).toEqual([['assistant', 'cleared', near(1 / 35)]]);
  });

  test('is shared by Holm where main is gone in several, in the order of the plan', () => {
    const fresh = [...gone, ...oneFell];
    const given = evidence([...fresh, ...fresh.map(isIn('second'))], {
      stored: [...stored, ...stored.map(isIn('second'))],
    });
    expect(outcomes([second, slot], given)).toEqual([
      ['second', 'cleared', near(2 / 35)],
      ['assistant', 'cleared', near(2 / 35)],
    ]);
  });

  test('is not shared with a slot that has nothing stored', () => {
    const fresh = [...gone, ...oneFell];
    const given = evidence([...fresh, ...fresh.map(isIn('second'))]);
    expect(outcomes([second, slot], given, true)).toEqual([
      ['second', 'untested', null],
      ['assistant', 'convicted', near(1 / 35)],
    ]);
  });

  test('a slot is asked of what another was asked of already; a uniform run asked alike', () => {
    const both = planOf([slot, second], { candidateOnly: { looks: 4, unstored: true } });
    const ask = (fresh: readonly Sample[]) => {
      const step = withMainGone(inner)(both, evidence([...gone, ...gone.map(isIn('second')), ...fresh]));
      return step.kind === 'round' ? [...new Set(step.requests.map((one) => one.slot))] : [];
    };
    expect(ask([])).toEqual(['assistant', 'second']);
    expect(ask(oneFell)).toEqual(['second']);
    expect(ask(oneFell.map((one) => ({ ...one, stage: 'uniform' })))).toEqual(['second']);
    expect(ask(oneFell.map((one) => ({ ...one, stage: 'search' })))).toEqual(['assistant', 'second']);
  });

  test('a round that the other slots still need comes first', () => {
    const round = { kind: 'round', stage: 'search', requests: [] } as const;
    const step = withMainGone(() => round)(
      planOf([slot, second], { candidateOnly: { looks: 4, unstored: false } }),
      evidence([...gone, ...oneFell]),
    );
    expect(step).toBe(round);
  });
});

test('a slot whose main is known to be gone stands so whatever is stored; without that, its own samples must be', () => {
  const named = { suite: 'support', slot: 'assistant', mainGone: 'its model is retired' };
  expect([...mainGoneSlots([named], evidence([], { stored: [] }), false).values()]).toEqual([
    'its model is retired',
  ]);
  const others = stored.map((sample) => ({ ...sample, slot: 'second' }));
  expect(mainGoneSlots([slot], evidence(gone, { stored: others }), false).size).toBe(0);
});

test('what stands in: main’s stored samples of that slot alone; other slots keep all that is theirs', () => {
  const theirs = [...gone, ...alone(4), ...stored].map((sample) => ({ ...sample, slot: 'second' }));
  const looked = sampleOf('case 0', 'candidate', 0, { stage: 'search' });
  const merged = sampleOf('case 0', 'candidate', 1, { stage: 'record' });
  const given = evidence([...gone, ...alone(4).slice(4), looked, ...theirs.slice(0, 60)], {
    stored: [...stored, merged, ...theirs.slice(60)],
  });
  const found = withStoredAsMain(given, mainGoneSlots([slot], given, false));
  const own = found.fresh.filter((sample) => sample.slot === 'assistant');
  expect(own.filter(({ arm }) => arm === 'baseline')).toHaveLength(36);
  // The case that was only looked at keeps its look.
  expect(own.filter(({ arm, case: id }) => arm === 'candidate' && id === 'case 0')).toEqual([looked]);
  expect(own.filter(({ arm }) => arm === 'candidate')).toHaveLength(44 + 1);
  expect(found.fresh.filter((sample) => sample.slot === 'second')).toEqual(theirs.slice(0, 60));
  expect(found.stored).toEqual(theirs.slice(60));
});
