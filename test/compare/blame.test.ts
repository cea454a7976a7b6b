import { describe, expect, test } from 'vitest';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import { dueSwaps, swapCases } from '../../src/design/blame.ts';
import type { Arm, Sample } from '../../src/samples/sample.ts';
import { finding, gateConfig, onePlan, plannedCase, sample, scored } from './evidence.ts';

const passage = (text: string) => ({ document: `${text}.md`, text });
const answer = (id: string, arm: Arm, passed: boolean, text: string | null): Sample =>
  sample(id, arm, scored(passed), {
    passages: text === null ? [{ document: 'a.md' }] : [passage(text)],
  });
const both = (id: string, before: string | null = 'main', after: string | null = 'pull') => [
  answer(id, 'baseline', true, before),
  answer(id, 'candidate', false, after),
];
const convicted = (...ids: readonly string[]) =>
  finding({
    outcome: 'convicted',
    suspects: ids,
    confirmed: ids.map((id) => ({ case: id, pValue: 0.001 })),
  });

function lostBy(pull: readonly boolean[], main: readonly boolean[], over: Partial<{ after: string }> = {}) {
  const swapped = [
    ...pull.map((passed) => answer('a', 'candidate', passed, 'main')),
    ...main.map((passed) => answer('a', 'baseline', passed, 'pull')),
  ];
  const fresh = both('a', 'main', over.after);
  const { suites } = compareEvidence({
    plan: onePlan([plannedCase('a')]),
    config: gateConfig(),
    findings: [convicted('a')],
    evidence: { fresh, stored: [], budgetSpent: false, swapped },
  });
  const [first] = suites;
  return first?.state.kind === 'compared' ? first.state.slots[0]?.cases[0]?.lostBy?.by : first?.state;
}

describe('which half lost it', () => {
  const [yes, no] = [
    [true, true, true],
    [false, false, false],
  ];
  test.each([
    ['retriever', yes, no],
    ['generator', no, yes],
    ['both', no, no],
    ['together', yes, yes],
    ['retriever', [true, true, false], [false, false, true]],
    ['unclear', [true, false], no],
    ['unclear', yes, [true]],
    ['left-out', [], []],
  ])('%s: %j, %j', (by, pull, main) => {
    expect(lostBy(pull, main)).toBe(by);
  });

  test('the same passages on both sides: the generator, without asking', () => {
    expect(lostBy([], [], { after: 'main' })).toBe('generator');
  });
});

describe('what is asked', () => {
  const plan = onePlan(Array.from({ length: 12 }, (_, at) => plannedCase(`c${at}`)));
  const ids = plan.suites.flatMap(({ action }) =>
    action.kind === 'run' ? action.cases.map((own) => own.case) : [],
  );
  const evidence = { fresh: ids.flatMap((id) => both(id)), stored: [], budgetSpent: false };
  const due = (over: object = {}) => dueSwaps(plan, [convicted(...ids)], { ...evidence, ...over });

  test('of ten cases each way, the passages of the other side', () => {
    expect(due()).toHaveLength(20);
    expect(due()[0]).toMatchObject({ case: 'c0', arm: 'candidate', count: 3, passages: [passage('main')] });
    expect(due()[1]).toMatchObject({ case: 'c0', arm: 'baseline', count: 3, passages: [passage('pull')] });
  });

  test.each([
    ['once', { swapped: [] }],
    ['within the budget', { budgetSpent: true }],
    ['where the words are known', { fresh: ids.flatMap((id) => both(id, null)) }],
    ['where they differ', { fresh: ids.flatMap((id) => both(id, 'x', 'x')) }],
  ])('only %s', (_, over) => {
    expect(due(over)).toEqual([]);
  });

  test('nothing without a conviction, and nothing where rows are kept whole', () => {
    expect(swapCases(plan, [finding({ outcome: 'cleared' })], evidence.fresh)).toEqual([]);
    const whole = onePlan([plannedCase('c0')]);
    const rows = {
      ...whole,
      suites: whole.suites.map((own) => ({
        ...own,
        action: { ...own.action, together: { kind: 'row' as const, reason: 'select-best' } },
      })),
    } as typeof whole;
    expect(swapCases(rows, [convicted('c0')], evidence.fresh)).toEqual([]);
  });
});
