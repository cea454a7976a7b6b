import { describe, expect, test } from 'vitest';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import { withBlame } from '../../src/compare/diagnose.ts';
import { passageCases, passageRequests } from '../../src/design/diagnose.ts';
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

function blamed(pull: readonly boolean[], main: readonly boolean[], over: Partial<{ after: string }> = {}) {
  const answers = [
    ...pull.map((passed) => answer('a', 'candidate', passed, 'main')),
    ...main.map((passed) => answer('a', 'baseline', passed, 'pull')),
  ];
  const plan = onePlan([plannedCase('a')]);
  const findings = [convicted('a')];
  const fresh = both('a', 'main', over.after);
  const evidence = { fresh, stored: [], budgetSpent: false };
  const comparison = compareEvidence({ plan, config: gateConfig(), findings, evidence });
  const told = withBlame(comparison, passageCases(plan, findings, fresh), answers);
  const [first] = told.suites;
  return {
    by: first?.state.kind === 'compared' ? first.state.slots[0]?.cases[0]?.blame?.by : first?.state,
    calls:
      told.calls.candidate + told.calls.baseline - comparison.calls.candidate - comparison.calls.baseline,
  };
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
    expect(blamed(pull, main).by).toBe(by);
  });

  test('the answers that say so count as calls', () => {
    expect(blamed([true, true, true], [false, false, false]).calls).toBe(6);
  });

  test('the same passages on both sides: the generator, without asking', () => {
    expect(blamed([], [], { after: 'main' }).by).toBe('generator');
  });
});

describe('what is asked', () => {
  const plan = onePlan(Array.from({ length: 12 }, (_, at) => plannedCase(`c${at}`)));
  const ids = plan.suites.flatMap(({ action }) =>
    action.kind === 'run' ? action.cases.map((own) => own.case) : [],
  );
  const due = (fresh: readonly Sample[]) => passageRequests(passageCases(plan, [convicted(...ids)], fresh));

  test('of ten cases each way, the passages of the other side', () => {
    const asked = due(ids.flatMap((id) => both(id)));
    expect(asked).toHaveLength(20);
    expect(asked[0]).toMatchObject({ case: 'c0', arm: 'candidate', count: 3, passages: [passage('main')] });
    expect(asked[1]).toMatchObject({ case: 'c0', arm: 'baseline', count: 3, passages: [passage('pull')] });
  });

  test.each([
    ['the words are known', null, null],
    ['they differ', 'x', 'x'],
  ])('only where %s', (_, before, after) => {
    expect(due(ids.flatMap((id) => both(id, before, after)))).toEqual([]);
  });

  test('nothing without a conviction, and nothing where rows are kept whole', () => {
    expect(
      passageCases(
        plan,
        [finding({ outcome: 'cleared' })],
        ids.flatMap((id) => both(id)),
      ),
    ).toEqual([]);
    const whole = onePlan([plannedCase('c0')]);
    const rows = {
      ...whole,
      suites: whole.suites.map((own) => ({
        ...own,
        action: { ...own.action, together: { kind: 'row' as const, reason: 'select-best' } },
      })),
    } as typeof whole;
    expect(passageCases(rows, [convicted('c0')], both('c0'))).toEqual([]);
  });
});
