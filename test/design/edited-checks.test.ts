import { describe, expect, test } from 'vitest';
import type { DesignPlan, DesignStep, EditedCheckCell, Evidence } from '../../src/design/design.ts';
import { checkedPairs, withEditedChecks } from '../../src/design/edited-checks.ts';
import { callsOf, withSamples } from '../../src/design/evidence/evidence.ts';
import { runSamples } from '../../src/design/evidence/run-samples.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { errored, planOf, sampleOf, slotOf, unit } from './fixtures.ts';

const keys = (grading: string) => ({ generation: 'g', grading });
const answer = (name: string, output: string, more: Partial<Sample> = {}) =>
  sampleOf(name, 'baseline', 1, { output, stage: 'record', keys: keys('main'), ...more });
const cell = (name: string, more: Partial<EditedCheckCell> = {}): EditedCheckCell => ({
  suite: 'support',
  slot: 'assistant',
  case: name,
  checkedBy: 'same-answers',
  answers: [],
  grading: 'main',
  ...more,
});
const NOTHING: Evidence = { fresh: [], stored: [], budgetSpent: false };
const done: DesignStep = { kind: 'done', findings: [] };

function stepOf(
  editedChecks: readonly EditedCheckCell[],
  evidence: Partial<Evidence>,
  asked: DesignPlan[] = [],
) {
  const plan = planOf([slotOf([unit('a'), unit('b')])], { editedChecks });
  const inner = (own: DesignPlan) => {
    asked.push(own);
    return done;
  };
  const step = withEditedChecks(inner)(plan, { ...NOTHING, ...evidence });
  if (step.kind === 'done') return 'done';
  return [
    step.stage,
    ...step.requests.map(({ arm, outputs, ownChecks = false }) => [
      arm,
      outputs?.map(({ text }) => text),
      ownChecks,
    ]),
  ];
}

describe('the comparison of edited checks', () => {
  test("begins with main's stored answers, and asks main only of those that others graded", () => {
    const answers = [answer('a', 'one'), answer('a', 'two', { keys: keys('older') })];
    expect(stepOf([cell('a', { answers })], {})).toEqual([
      'edited-checks',
      ['candidate', ['one', 'two'], false],
      ['baseline', ['two'], true],
    ]);
    expect(stepOf([cell('a', { answers, checkedBy: 'candidate' })], {})).toEqual([
      'edited-checks',
      ['candidate', ['one', 'two'], false],
    ]);
  });

  test('is asked for once, and not where the budget is spent', () => {
    const editedChecks = [cell('a', { answers: [answer('a', 'one')] })];
    expect(stepOf(editedChecks, { checkedStored: [] })).toBe('done');
    expect(stepOf(editedChecks, { budgetSpent: true })).toBe('done');
  });

  test("ends with what this PR answered first, by main's assertions", () => {
    const look = (name: string, output: string) =>
      sampleOf(name, 'candidate', 1, { output, stage: 'search' });
    const fresh = [look('a', 'first'), look('a', 'second'), look('b', 'other')];
    expect(stepOf([cell('a', { checkedBy: 'candidate' })], { fresh })).toEqual([
      'edited-checks-look',
      ['baseline', ['first'], true],
    ]);
    expect(stepOf([cell('a', { checkedBy: 'candidate' })], { fresh, checkedLooks: [] })).toBe('done');
    expect(stepOf([cell('a', { answers: [answer('a', 'one')] })], { fresh, checkedStored: [] })).toBe('done');
  });

  test("ends with a whole answer by main's assertions, else with one that held a secret", () => {
    const look = (output: string, form?: 'redacted') =>
      sampleOf('a', 'candidate', 1, { output, stage: 'search', ...(form && { form }) });
    const edited = [cell('a', { checkedBy: 'candidate' })];
    const held = look('[KEY] one', 'redacted');
    expect(stepOf(edited, { fresh: [held, look('two')] })).toEqual([
      'edited-checks-look',
      ['baseline', ['two'], true],
    ]);
    expect(stepOf(edited, { fresh: [held] })).toEqual([
      'edited-checks-look',
      ['baseline', ['[KEY] one'], true],
    ]);
  });

  test('leaves a plan without edits alone', () => {
    const asked: DesignPlan[] = [];
    const plan = planOf([slotOf([unit('a')])]);
    withEditedChecks((own) => {
      asked.push(own);
      return done;
    })(plan, NOTHING);
    expect(asked[0]).toBe(plan);
  });

  test('takes a case out of all tests when an answer of main cannot be graded', () => {
    const asked: DesignPlan[] = [];
    const why = 'This output cannot be graded again: it is cut off';
    const result = { kind: 'errored', cause: 'assertion', message: why } as const;
    const own = { result, grader: {}, calls: { target: 1, grader: 0 } };
    const fresh = [{ ...errored('a', 'baseline'), result, own }];
    stepOf([cell('a', { checkedBy: 'candidate' })], { fresh }, asked);
    expect(asked[0]?.slots.flatMap(({ units }) => units.map((one) => one.case))).toEqual(['b']);
    // Its own words, or those of a candidate, take nothing out.
    stepOf(
      [cell('a', { checkedBy: 'candidate' })],
      { fresh: [{ ...errored('a', 'candidate'), result }] },
      asked,
    );
    expect(asked[1]?.slots[0]?.units).toHaveLength(2);
  });
});

describe('what came of an answer that held a secret', () => {
  test.each([
    [0, false],
    [1, null],
  ])('is known where main’s assertions score it %s: %s', (score, expected) => {
    const cells = [cell('a', { checkedBy: 'candidate' })];
    const held = sampleOf('a', 'candidate', 1, { output: '[KEY]', form: 'redacted', stage: 'search' });
    const checkedLooks = [sampleOf('a', 'baseline', score, { stage: 'edited-checks-look' })];
    const [pair] =
      checkedPairs(cells, { fresh: [held], checkedLooks })
        .values()
        .next().value ?? [];
    const result = pair?.baseline?.result;
    expect(result?.kind === 'scored' ? result.passed : null).toBe(expected);
  });
});

describe('what came of it', () => {
  const answers = [answer('a', 'one'), answer('a', 'two', { keys: keys('older') })];
  const grading = (arm: Sample['arm'], repeat: number, score: number) =>
    sampleOf('a', arm, score, { repeat, stage: 'edited-checks', calls: { target: 0, grader: 1 } });
  const checkedStored = [grading('candidate', 0, 0), grading('candidate', 1, 1), grading('baseline', 0, 0)];

  test('is each answer by both sides, main’s known verdict included', () => {
    const cells = [cell('a', { answers })];
    const evidence = withSamples(NOTHING, 'edited-checks', checkedStored, cells);
    const [pairs] = checkedPairs(cells, evidence).values();
    const passed = (sample: Sample | null) => sample?.result.kind === 'scored' && sample.result.passed;
    expect(pairs?.map(({ baseline, candidate }) => [passed(baseline), passed(candidate)])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect([evidence.stored, callsOf(evidence)]).toEqual([[], 3]);
  });

  test('leaves the answers that were graded again: as old as they are, with what this PR made of them', () => {
    const cells = [cell('a', { answers })];
    const failed = { ...errored('a', 'candidate'), repeat: 1 };
    const graded = { ...grading('candidate', 0, 0), keys: keys('pull') };
    const evidence = withSamples(NOTHING, 'edited-checks', [graded, failed], cells);
    expect(runSamples(evidence, cells)).toMatchObject([
      {
        arm: 'candidate',
        stage: 'edited-checks',
        output: 'one',
        at: answers[0]?.at,
        keys: keys('pull'),
        result: { passed: false },
        calls: { target: 0, grader: 1 },
      },
    ]);
    expect(runSamples(evidence, [cell('a', { answers, checkedBy: 'candidate' })])).toEqual([]);
  });

  test("is belief in main where this PR's assertions judge both sides: as these see it", () => {
    const cells = [cell('a', { answers, checkedBy: 'candidate' })];
    const failed = { ...errored('a', 'candidate'), repeat: 1 };
    const { stored } = withSamples(NOTHING, 'edited-checks', [grading('candidate', 0, 0), failed], cells);
    expect(stored).toMatchObject([{ arm: 'baseline', output: 'one', result: { passed: false } }]);
  });
});
