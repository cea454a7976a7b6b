import { describe, expect, test } from 'vitest';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import type { ArmTallies } from '../../src/compare/comparison.ts';
import { floorCheck, judgedFloor } from '../../src/compare/metrics/floors.ts';
import type { SlotCase } from '../../src/compare/slot-cases.ts';
import { metricsBehind, type NamedCases, namedCases, toldLabel } from '../../src/compare/transitions.ts';
import type { Finding } from '../../src/design/design.ts';
import type { PlannedCase, RunPlan } from '../../src/plan/eval-plan.ts';
import type { Arm, Sample, Scored } from '../../src/samples/sample.ts';
import type { Stage } from '../../src/samples/stage.ts';
import {
  errored,
  evidence,
  finding,
  gateConfig,
  onePlan,
  plannedCase,
  sample,
  samples,
  scored,
} from './evidence.ts';

interface Given {
  readonly cases?: readonly PlannedCase[];
  readonly findings?: readonly Finding[];
  readonly policy?: object;
  readonly budgetSpent?: boolean;
}

/** The comparison of one suite from its samples; cases that are not named are paired ones. */
function compared(fresh: readonly Sample[], given: Given = {}) {
  const cases = given.cases ?? [...new Set(fresh.map((one) => one.case))].map((id) => plannedCase(id));
  return compareEvidence({
    plan: onePlan(cases),
    config: gateConfig(given.policy),
    findings: given.findings ?? [finding()],
    evidence: evidence(fresh, { budgetSpent: given.budgetSpent ?? false }),
  });
}

function suiteOf(...args: Parameters<typeof compared>) {
  return compared(...args).suites[0]!;
}

function slotOf(...args: Parameters<typeof compared>) {
  const { state } = suiteOf(...args);
  if (state.kind === 'skipped') throw new Error('skipped');
  return state.slots[0]!;
}

/** Many steady cases, so that one erring sample is within the limit. */
const steady = Array.from({ length: 20 }, (_, at) => samples(`steady ${at}`, '...', '...')).flat();

test('a whole comparison', () => {
  const spent = { target: { cost: 0.001, promptTokens: 10, completionTokens: 5 }, grader: { cost: 0.002 } };
  const called = { ...spent, calls: { target: 1, grader: 1 }, latencyMs: 100 };
  const fresh = [...samples('kept', '...', '..F'), ...samples('lost', '...', 'FFF')].map((one) => ({
    ...one,
    ...called,
  }));
  const convicted = finding({
    outcome: 'convicted',
    pValue: 0.01,
    suspects: ['lost'],
    confirmed: [{ case: 'lost', pValue: 0.02 }],
  });
  expect(compared(fresh, { findings: [convicted] })).toMatchSnapshot();
});

describe('transitions', () => {
  const convicted = finding({
    outcome: 'convicted',
    suspects: ['named', 'suspect'],
    confirmed: [{ case: 'named', pValue: 0.001 }],
    gains: { convicted: true, pValue: 0.01, cases: ['mirrored'] },
  });
  const cleared = finding({ suspects: ['suspect'] });
  const undecided = finding({ outcome: 'undecided', suspects: ['suspect'] });
  const acquitted = finding({ suspects: ['suspect'], repeats: 'varied', borderline: ['suspect'] });

  test.each([
    ['unchanged', 'a', '...', '...', cleared],
    ['unchanged', 'a', 'FFF', 'FFF', cleared],
    ['unchanged', 'a', '', '', cleared],
    ['suspected', 'a', '...', 'FF', cleared],
    ['unclear', 'a', '...', 'F', cleared],
    ['suspected', 'a', '...', 'F', convicted],
    ['suspected', 'suspect', '...', 'F', undecided],
    ['unclear', 'a', '...', 'F', undecided],
    ['unclear', 'suspect', '..', 'F', undecided],
    ['suspected', 'suspect', '...', '.F', undecided],
    ['flaky', 'a', '...', '.F', undecided],
    ['flaky', 'suspect', '..F', '.F', undecided],
    ['borderline', 'suspect', '...', 'FF', acquitted],
    // Convicted in an earlier push, and mended.
    ['unchanged', 'suspect', '...', '.', acquitted],
    ['unchanged', 'mirrored', 'FFF', 'FFF', convicted],
    ['flaky', 'a', '..F', '.F.', cleared],
    ['flaky', 'a', '...', '..F', cleared],
    ['suspected', 'suspect', '...', 'FFF', cleared],
    ['unclear', 'a', '.', 'F', cleared],
    ['unclear', 'a', 'F', '.', cleared],
    ['better', 'a', 'FFF', '...', cleared],
    ['better', 'a', 'FF', '..', cleared],
    ['unclear', 'a', 'F', '...', cleared],
    ['unclear', 'a', 'FFF', '.', cleared],
    ['flaky', 'a', 'FFF', '..F', cleared],
    ['better', 'mirrored', 'FF.', '...', convicted],
    ['suspected', 'suspect', '...', 'F.F', convicted],
    ['unchanged', 'suspect', '...', '...', convicted],
    ['flaky', 'suspect', '..F', '..F', convicted],
    ['unchanged', 'suspect', '...', '...', { ...convicted, metric: 'score' }],
    ['suspected', 'suspect', '...', '...', { ...convicted, metric: 'macro-f1' }],
    ['broken', 'named', '...', 'FFF', convicted],
    ['unchanged', 'a', '..E', '...', cleared],
    ['errored', 'named', '...', 'EEE', convicted],
    ['errored', 'a', 'EEE', '...', cleared],
  ] as const)('%s: %s went %s → %s', (transition, id, before, after, found) => {
    const fresh = [...samples(id, before, after), ...steady];
    const cases = [...new Set(['a', id, ...fresh.map((one) => one.case)])].map((name) => plannedCase(name));
    const entry = slotOf(fresh, { cases, findings: [found] }).cases.find((one) => one.case === id);
    expect(entry?.transition).toBe(transition);
  });

  test.each([
    ['suspected', 'whose own fresh runs are beyond chance', 4, 'trial'],
    ['flaky', 'which chance may explain', 11, 'trial'],
    ['flaky', 'that was not asked side by side', 4, 'relook'],
  ] as const)('%s: a case that nothing convicted, %s', (transition, _, right, stage) => {
    const drawn = (arm: 'baseline' | 'candidate', good: number) =>
      Array.from({ length: 16 }, (_unused, repeat) => {
        const task = repeat < good ? { 'tp/refund': 1 } : { 'fn/refund': 1 };
        return sample('a', arm, scored(true, { task }), { stage, repeat });
      });
    const fresh = [...drawn('baseline', 16), ...drawn('candidate', right), ...steady];
    const [entry] = slotOf(fresh, { findings: [finding({ suspects: ['a'] })] }).cases;
    expect(entry).toMatchObject({
      transition,
      baseline: { scored: 16, right: 16 },
      candidate: { scored: 16, right },
    });
  });

  test('cases of one side and edited ones are always listed, and never named by a test', () => {
    const cases = [
      plannedCase('new', { status: 'added' }),
      plannedCase('gone', { status: 'removed' }),
      plannedCase('named', { status: 'edited', edited: ['assertions'] }),
    ];
    const fresh = [...samples('new', '', 'F'), ...samples('named', '', 'F')];
    const { cases: listed } = slotOf(fresh, { cases, findings: [convicted] });
    expect(
      listed.map((one) => `${one.case} ${one.transition} ${one.candidate.passed}/${one.candidate.scored}`),
    ).toEqual(['new added 0/1', 'gone removed 0/0', 'named edited 0/1']);
  });

  test.each([
    ['another question is said to have been asked where variables were edited', ['vars'], 'another question'],
    ['also where other documents should be found for it as well', ['vars', 'relevant'], 'another question'],
    ['other documents are said to have measured main where they alone were', ['relevant'], 'other documents'],
    ['and nothing where assertions alone were: the plan says why', ['assertions'], null],
  ] as const)('%s', (_, edited, said) => {
    const cases = [plannedCase('a'), plannedCase('named', { status: 'edited', edited: [...edited] })];
    const { notes } = suiteOf([...steady, ...samples('named', '', 'F')], { cases });
    const why = notes.filter((note) => note.includes('edited by this PR'));
    expect(why).toEqual(said === null ? [] : [expect.stringContaining(said)]);
  });
});

describe('a suite that other metrics judge', () => {
  const policy = { metrics: { warmth: { gate: true } } };
  const notes = (marks: string, own: object = policy) =>
    suiteOf(
      samples('a', marks, marks).map((one) => ({
        ...one,
        result: { ...one.result, ...(one.result.kind === 'scored' && { metrics: { warmth: 0.5 } }) },
      })),
      { policy: own, findings: [finding(), finding({ metric: 'warmth' })] },
    ).notes;

  test('and in which no case passes says so, and what each answer fails', () => {
    expect(notes('FFF')).toEqual([
      'No case passes on main or in this PR: each fails `contains "manager"`. So the pass rate can show no loss, and the other metrics alone judge the suite.',
    ]);
  });

  test('says nothing of that where a case passes, or the pass rate does not gate', () => {
    expect(notes('F.F')).toEqual([]);
    expect(notes('FFF', { metrics: { ...policy.metrics, pass: { gate: false } } })).toEqual([]);
  });
});

describe('a case on trial beside those that broke, by another metric than the pass rate', () => {
  const caseOf = (metric: string, main: readonly Partial<Scored>[], change: readonly Partial<Scored>[]) => {
    const drawn = (arm: Arm, own: readonly Partial<Scored>[]) =>
      own.map((over, repeat) =>
        sample('suspect', arm, scored(false, over), { repeat, output: `${arm} ${repeat}` }),
      );
    const found = finding({ metric, outcome: 'convicted', suspects: ['suspect', 'other'] });
    const fresh = [...drawn('baseline', main), ...drawn('candidate', change), ...steady];
    return slotOf(fresh, {
      cases: [plannedCase('a'), plannedCase('suspect')],
      findings: [found],
    }).cases.find((one) => one.case === 'suspect');
  };
  const told = (...of: Parameters<typeof caseOf>) => caseOf(...of)?.transition;
  const [hit, miss] = [{ task: { 'tp/x': 1 } }, { task: { 'fn/x': 1, 'fp/y': 1 } }];
  const at = (value: number) => ({ metrics: { warmth: value } });

  test('is suspected where its own answers are worse by that metric', () => {
    expect(told('macro-f1', [hit, hit], [hit, miss])).toBe('suspected');
    expect(told('warmth', [at(0.9), at(0.8)], [at(0.5), at(0.6)])).toBe('suspected');
  });

  test('says how far its mean fell, and shows answers that differ as much as any', () => {
    expect(caseOf('warmth', [at(0.5), at(0.9)], [at(0.6), at(0.4)])).toMatchObject({
      movedBy: ['warmth'],
      moved: [{ metric: 'warmth', baseline: 0.7, candidate: 0.5 }],
      outputs: { baseline: 'baseline 1', candidate: 'candidate 1' },
    });
    expect(caseOf('macro-f1', [hit, miss], [hit, miss])).not.toHaveProperty('moved');
  });

  test('is where as many are right, because they may be wrong in another way', () => {
    expect(told('macro-f1', [hit, miss], [hit, miss])).toBe('suspected');
  });

  test('is not where they are better', () => {
    expect(told('macro-f1', [hit, miss, miss], [hit, hit, miss])).toBe('flaky');
    expect(told('macro-f1', [miss, miss], [hit, hit])).toBe('better');
    expect(told('warmth', [at(0.5), at(0.6)], [at(0.9), at(0.8)])).toBe('unchanged');
  });
});

describe('a case of the trial of what got better, by another metric than the pass rate', () => {
  const told = (metric: string, main: readonly Partial<Scored>[], change: readonly Partial<Scored>[]) => {
    const drawn = (arm: Arm, own: readonly Partial<Scored>[]) =>
      own.map((over, repeat) => sample('gain', arm, scored(true, over), { repeat }));
    const gains = { convicted: true, pValue: 0.01, cases: ['gain'] };
    const found = finding({ metric, outcome: 'convicted', suspects: ['other'], gains });
    const fresh = [...drawn('baseline', main), ...drawn('candidate', change), ...steady];
    return slotOf(fresh, {
      cases: [plannedCase('a'), plannedCase('gain')],
      policy: { metrics: { warmth: { gate: true }, delay: { gate: true, direction: 'lower' } } },
      findings: [found],
    }).cases.find((one) => one.case === 'gain')?.transition;
  };
  const at = (value: number) => ({ metrics: { warmth: value, delay: value } });

  test('is better where its own answers are better by that metric, although all of them pass', () => {
    expect(told('warmth', [at(0.5), at(0.6)], [at(0.9), at(0.8)])).toBe('better');
    expect(told('delay', [at(0.9), at(0.8)], [at(0.5), at(0.6)])).toBe('better');
  });

  test('is not where they are worse, or alike', () => {
    expect(told('warmth', [at(0.9), at(0.8)], [at(0.5), at(0.6)])).toBe('unchanged');
    expect(told('delay', [at(0.5), at(0.6)], [at(0.9), at(0.8)])).toBe('unchanged');
    expect(told('pass', [at(0.5)], [at(0.9)])).toBe('unchanged');
  });
});

describe('a case whose answers pass alike is told by what is right in them', () => {
  const right = (marks: string, passed: boolean) =>
    [...marks].map((mark) => scored(passed, { task: mark === '.' ? { 'tp/x': 1 } : { 'fn/x': 1 } }));
  const told = (before: string, after: string, passed: boolean, afterPassed = passed) => {
    const arm = (name: Arm, results: readonly Scored[]) =>
      results.map((result, repeat) => sample('a', name, result, { repeat }));
    const fresh = [...arm('baseline', right(before, passed)), ...arm('candidate', right(after, afterPassed))];
    return slotOf([...fresh, ...steady], { cases: [plannedCase('a')] }).cases[0];
  };

  test.each([
    ['suspected', '...', 'FF'],
    ['unclear', '...', 'F'],
    ['better', 'FFF', '..'],
    ['flaky', '..F', '.F'],
    ['unchanged', '...', '..'],
    ['unchanged', 'FFF', 'FF'],
  ])('%s: %s → %s', (transition, before, after) => {
    expect(told(before, after, true)?.transition).toBe(transition);
    expect(told(before, after, false)?.transition).toBe(transition);
  });

  test('and by what passes where that differs', () => {
    expect(told('...', '..', true, false)?.transition).toBe('suspected');
  });
});

test('behind a lost or a better case are the metrics that tried it, if its own answers moved by them', () => {
  const named = namedCases([
    finding({
      outcome: 'convicted',
      metric: 'f1',
      suspects: ['a', 'b'],
      gains: { cases: ['c'], convicted: true, pValue: 0.01 },
    }),
    finding({ outcome: 'convicted', metric: 'score', suspects: ['a'] }),
    finding({ outcome: 'cleared', metric: 'pass', suspects: ['a'] }),
  ]);
  const moved = { gotWorse: (metric: string) => metric !== 'score', gotBetter: () => true };
  expect(metricsBehind('broken', 'a', named, moved)).toEqual(['f1']);
  expect(metricsBehind('suspected', 'b', named, moved)).toEqual(['f1']);
  expect(metricsBehind('better', 'c', named, moved)).toEqual(['f1']);
  expect(metricsBehind('unchanged', 'a', named, moved)).toEqual([]);
});

describe('a case that is not compared as others are', () => {
  const judged = {
    baseline: { scored: 3, passed: 3, errored: 0 },
    candidate: { scored: 3, passed: 0, errored: 0 },
  };
  const silent = { ...judged, candidate: { scored: 0, passed: 0, errored: 3 } };
  const named = namedCases([
    finding({ outcome: 'convicted', suspects: ['a'], confirmed: [{ case: 'a', pValue: 0.01 }] }),
  ]);
  const entry = (over: Partial<SlotCase>): SlotCase => ({
    planned: plannedCase('a'),
    comparable: true,
    onBaseline: true,
    onCandidate: true,
    same: false,
    samples: { baseline: [], candidate: [] },
    stored: [],
    secondGradings: [],
    ...over,
  });
  const always = { gotWorse: () => true, gotBetter: () => true };
  const edited = plannedCase('a', { status: 'edited' });
  const checked = (checkedBy: 'same-answers' | 'candidate') => ({ checkedBy, pairs: [], stored: [] });

  test.each<[string, Partial<SlotCase>, ArmTallies, NamedCases, string]>([
    ['as others', {}, judged, named, 'broken'],
    [
      'left out of the verdict',
      { planned: plannedCase('a', { leftOut: 'on-main' }) },
      judged,
      named,
      'left-out',
    ],
    ['on one side', { onBaseline: false }, judged, named, 'added'],
    ['on the other', { onCandidate: false }, judged, named, 'removed'],
    ['the same answers graded by both', { editedChecks: checked('same-answers') }, judged, named, 'edited'],
    ['that gave none', { editedChecks: checked('same-answers') }, silent, named, 'errored'],
    [
      "judged by this PR's checks",
      { planned: edited, editedChecks: checked('candidate') },
      judged,
      named,
      'broken',
    ],
    [
      "judged by this PR's checks, nothing lost",
      { planned: edited, editedChecks: checked('candidate') },
      judged,
      namedCases([]),
      'edited',
    ],
    ['edited', { planned: edited, comparable: false }, judged, named, 'edited'],
    ['not comparable and not edited', { comparable: false }, judged, named, 'broken'],
    ['without a score', {}, silent, named, 'errored'],
  ])('%s', (_, over, tally, names, transition) => {
    expect(toldLabel(entry(over), tally, names, always).transition).toBe(transition);
  });
});

describe('what shows a case', () => {
  const entry = (fresh: readonly Sample[], findings: readonly Finding[] = [finding()]) =>
    slotOf([...fresh, ...steady], { findings }).cases[0];

  test('a loss: an output that passed beside one that failed, and the assertions that fail more often now', () => {
    const both = { label: 'is-json', reason: 'no JSON' };
    const only = { label: 'contains "manager"', reason: 'no manager' };
    const fresh = [
      sample('a', 'baseline', scored(false, { failed: [both] }), { output: 'main, bad' }),
      sample('a', 'baseline', scored(true), { output: 'main, good' }),
      sample('a', 'candidate', scored(true), { output: 'PR, good' }),
      sample('a', 'candidate', scored(false, { failed: [only, both] }), { output: 'PR, bad' }),
    ];
    expect(entry(fresh)).toMatchObject({
      outputs: { baseline: 'main, good', candidate: 'PR, bad' },
      failed: [only],
    });
  });

  test('an answer to the prompt as it stands before one to a variation of it', () => {
    const fresh = [
      sample('a', 'baseline', scored(true), { output: 'main, varied', variation: 1 }),
      sample('a', 'baseline', scored(true), { output: 'main' }),
      sample('a', 'candidate', scored(false), { output: 'PR, varied', variation: 1 }),
      sample('a', 'candidate', scored(false), { output: 'PR' }),
    ];
    expect(entry(fresh)?.outputs).toEqual({ baseline: 'main', candidate: 'PR' });
  });

  test('where the label goes by answers to the prompt as it stands, those to variations say nothing beside it', () => {
    const varied = { stage: 'gains-trial', variation: 1 } as const;
    const fresh = [
      sample('a', 'baseline', scored(false), { output: 'main, bad' }),
      sample('a', 'baseline', scored(true), { ...varied, output: 'main, varied' }),
      sample('a', 'candidate', scored(true), { output: 'PR, good' }),
      sample('a', 'candidate', scored(true), { output: 'PR, good', repeat: 1 }),
      ...[0, 1, 2].map((repeat) =>
        sample('a', 'candidate', scored(false), { ...varied, output: 'PR, varied', repeat }),
      ),
    ];
    expect(entry(fresh)).toMatchObject({
      transition: 'unclear',
      baseline: { scored: 1, passed: 0 },
      candidate: { scored: 2, passed: 2 },
      failed: [],
      outputs: { baseline: 'main, bad', candidate: 'PR, good' },
    });
  });

  test.each([
    ['fell as the confirmed one did: suspected by its scores', [0.9, 0.9, 0.8], 0.3, 'suspected', ['score']],
    ['fell by less than half of that: unchanged', [0.9, 0.9, 0.8], 0.7, 'unchanged', undefined],
    ['main scored as low once: unchanged', [0.9, 0.9, 0.3], 0.3, 'unchanged', undefined],
    ['main answered twice: unchanged', [0.9, 0.9], 0.3, 'unchanged', undefined],
    ['answers vary nearly as much by themselves: unchanged', [0.9, 0.5, 0.8], 0.4, 'unchanged', undefined],
  ])('beside a loss of scores, a case that no trial took %s', (_, main, look, transition, movedBy) => {
    const at = (id: string, arm: Arm, values: readonly number[], stage: Stage = 'search') =>
      values.map((score, repeat) => sample(id, arm, { ...scored(true), score }, { stage, repeat }));
    const fresh = [
      ...at('a', 'baseline', [0.9, 0.8, 0.9, 0.8], 'trial'),
      ...at('a', 'candidate', [0.2, 0.3, 0.2, 0.3], 'trial'),
      ...at('b', 'baseline', main),
      ...at('b', 'candidate', [look]),
    ];
    const found = finding({
      ...{ outcome: 'convicted', metric: 'score', netStages: ['trial'], suspects: ['a'] },
      confirmed: [{ case: 'a', pValue: 0.01 }],
    });
    const policy = { metrics: { score: { gate: true } } };
    const [, entry] = slotOf(fresh, { policy, findings: [found] }).cases;
    expect([entry?.transition, entry?.movedBy]).toEqual([transition, movedBy]);
  });

  test('but of a borderline case, which fails with them alone, they are the news', () => {
    const varied = { stage: 'trial', variation: 1 } as const;
    const fresh = [
      ...samples('a', '..', '..'),
      sample('a', 'baseline', scored(true), { ...varied, output: 'main, varied' }),
      sample('a', 'candidate', scored(false), { ...varied, output: 'PR, varied' }),
    ];
    const slot = slotOf(fresh, { findings: [finding({ outcome: 'cleared', borderline: ['a'] })] });
    expect(slot.cases[0]).toMatchObject({
      transition: 'borderline',
      failed: [{ label: 'contains "manager"' }],
      outputs: { baseline: 'baseline: good', candidate: 'PR, varied' },
    });
  });

  test.each([
    [
      'says so where they fail more on this side than one by one shows',
      4,
      /^Together, the 3 borderline cases pass 12 of 18 variations on main and 3 of 18 here/,
    ],
    ['says nothing where chance may explain it', 2, null],
  ])('what all borderline cases lose together %s', (_, passes, said) => {
    const answers = (id: string, arm: Arm, good: number) =>
      Array.from({ length: 6 }, (_unused, repeat) =>
        sample(id, arm, scored(repeat < good), { stage: 'trial', repeat, variation: repeat + 1 }),
      );
    const lost = ['a', 'b', 'c'];
    const fresh = lost.flatMap((id) => [
      ...samples(id, '..', 'FF'),
      ...answers(id, 'baseline', passes),
      ...answers(id, 'candidate', 1),
    ]);
    const found = finding({ outcome: 'cleared', repeats: 'varied', borderline: lost });
    const together = suiteOf(fresh, { findings: [found] }).notes.filter((note) =>
      note.startsWith('Together'),
    );
    expect(together).toEqual(said ? [expect.stringMatching(said)] : []);
  });

  test.each([
    ['are said not to be outright where each of them passes a variation here', [1, 1], true],
    ['need no word where one of them fails in all of them', [1, 0], false],
  ])('cases that a trial with variations confirms %s', (_, passed, isSaid) => {
    const confirmed = passed.map((good, at) => ({ id: `lost ${at}`, good }));
    const fresh = confirmed.flatMap(({ id, good }) => [
      ...samples(id, '..', 'FF'),
      ...Array.from({ length: 12 }, (_unused, repeat) => {
        const asked = { stage: 'trial', repeat, variation: repeat + 1 } as const;
        return [
          sample(id, 'baseline', scored(true), asked),
          sample(id, 'candidate', scored(repeat < good), asked),
        ];
      }).flat(),
    ]);
    const found = finding({
      ...{ outcome: 'convicted', repeats: 'varied', netStages: ['trial'] },
      suspects: confirmed.map(({ id }) => id),
      confirmed: confirmed.map(({ id }) => ({ case: id, pValue: 0.001 })),
    });
    const said = suiteOf(fresh, { findings: [found] }).notes.filter((note) =>
      note.startsWith('None of the lost cases'),
    );
    expect(said).toHaveLength(isSaid ? 1 : 0);
  });

  test.each([
    ['is suspected where its later answers to variations deny that', 8, 'suspected'],
    ['stays one where chance may explain them', 2, 'borderline'],
  ])('a borderline case beside a loss %s', (_, passes, transition) => {
    const answers = (
      arm: 'baseline' | 'candidate',
      stage: 'trial' | 'balance',
      count: number,
      good: number,
    ) =>
      Array.from({ length: count }, (_unused, repeat) =>
        sample('a', arm, scored(repeat < good), { stage, repeat, variation: repeat + 1 }),
      );
    const fresh = [
      ...samples('a', '..', 'FF'),
      ...answers('baseline', 'trial', 4, 3),
      ...answers('candidate', 'trial', 4, 0),
      ...answers('baseline', 'balance', 11, passes),
      ...answers('candidate', 'balance', 11, 0),
      ...samples('b', '..', 'FF'),
    ];
    const found = finding({
      ...{ outcome: 'convicted', suspects: ['b'], confirmed: [{ case: 'b', pValue: 0.01 }] },
      ...{ netStages: ['balance'], borderline: ['a'] },
    });
    const [entryOfA] = slotOf(fresh, { findings: [found] }).cases;
    expect(entryOfA?.transition).toBe(transition);
    if (transition === 'suspected')
      expect([entryOfA?.baseline, entryOfA?.candidate]).toMatchObject([
        { scored: 11, passed: 8 },
        { scored: 11, passed: 0 },
      ]);
  });

  test('of a trial that went on with the prompt as it stands, because variations did harm, these answers alone', () => {
    const trial = (
      arm: 'baseline' | 'candidate',
      round: number,
      passes: readonly boolean[],
      varied: boolean,
    ) =>
      passes.map((passed, repeat) =>
        sample('a', arm, scored(passed), {
          stage: 'trial',
          round,
          repeat,
          ...(varied && { variation: repeat + 1 }),
        }),
      );
    const fresh = [
      ...trial('baseline', 1, [true, false, false, false], true),
      ...trial('candidate', 1, [false, false, false, false], true),
      ...trial('baseline', 2, [true, true, true, true], false),
      ...trial('candidate', 2, [false, false, false, false], false),
    ];
    const confirmed = [{ case: 'a', pValue: 0.01 }];
    const found = finding({ outcome: 'convicted', suspects: ['a'], confirmed, netStages: ['trial'] });
    expect(slotOf(fresh, { findings: [found] }).cases[0]).toMatchObject({
      transition: 'broken',
      baseline: { scored: 4, passed: 4 },
      candidate: { scored: 4, passed: 0 },
    });
  });

  test('a gain the other way round', () => {
    expect(entry(samples('a', 'FF', '..'))).toMatchObject({
      transition: 'better',
      failed: [],
      outputs: { baseline: 'baseline: bad', candidate: 'candidate: good' },
    });
  });

  test('an error is named', () => {
    expect(entry([...samples('a', '..', '.'), sample('a', 'candidate', errored('boom'))])?.error).toBe(
      'boom',
    );
  });
});

describe('metrics', () => {
  const rows = (fresh: readonly Sample[], given: Given = {}) =>
    slotOf(fresh, given).metrics.map(({ name, baseline, candidate, difference }) => [
      name,
      baseline,
      candidate,
      difference,
    ]);

  test('repeats are averaged within a case; errors and added cases do not move the rate', () => {
    const fresh = [
      ...samples('a', '....', '..FF'),
      ...samples('b', '.', 'F'),
      ...samples('new', '', 'F'),
      ...steady,
      ...samples('c', '..E', '..'),
    ];
    const cases = [...new Set(fresh.map((one) => one.case))].map((id) =>
      plannedCase(id, { status: id === 'new' ? 'added' : 'paired' }),
    );
    expect(rows(fresh, { cases })[0]).toEqual(['pass', 1, (0.5 + 0 + 20 + 1) / 23, -1.5 / 23]);
  });

  test('every kind of metric, with its unit, direction and interval', () => {
    const fresh = ['a', 'b', 'c'].flatMap((id, at) => [
      sample(id, 'baseline', scored(true, { score: 1.2, metrics: { tone: 0.5, cost: 7 } }), {
        latencyMs: 100 + at,
        target: { cost: 0.01, promptTokens: 8, completionTokens: 2 },
      }),
      sample(id, 'candidate', scored(true, { score: 0.9, metrics: { tone: 0.7 } }), {
        latencyMs: 200 + at,
        target: { cost: 0.02, promptTokens: 8, completionTokens: at },
      }),
    ]);
    expect(slotOf(fresh).metrics).toMatchSnapshot();
  });

  test('the policy says what gates, which way, and what is accepted', () => {
    const policy = {
      metrics: { pass: { gate: false, tolerance: 0.02 }, tone: { gate: true, direction: 'lower' } },
    };
    const fresh = samples('a', '..', '..').map((one) => ({
      ...one,
      result: scored(true, { metrics: { tone: 1 } }),
    }));
    const found = slotOf(fresh, { policy, findings: [finding({ metric: 'tone', pValue: 0.3 })] }).metrics;
    expect(
      found.map(({ name, gate, direction, tolerance, pValue }) => [name, gate, direction, tolerance, pValue]),
    ).toEqual([
      ['pass', false, 'higher', 0.02, null],
      ['tone', true, 'lower', 0, 0.3],
    ]);
  });

  test('a cached answer says nothing of latency and cost, and copies count once', () => {
    const copies = [0, 1, 2].map((repeat) =>
      sample('a', 'candidate', scored(repeat > 0), {
        repeat,
        cached: true,
        latencyMs: 1,
        target: { cost: 1 },
      }),
    );
    const suite = suiteOf([...samples('a', '...', ''), ...copies]);
    const slot = suite.state.kind === 'compared' ? suite.state.slots[0] : undefined;
    expect(slot?.metrics.map(({ name, candidate }) => [name, candidate])).toEqual([['pass', 0]]);
    expect(slot?.cases[0]?.candidate).toEqual({ scored: 1, passed: 0, errored: 0 });
    expect(suite.notes).toMatchInlineSnapshot(`
      [
        "Answers to 1 case came from a cache: copies count as one sample, and say nothing of latency and cost.",
      ]
    `);
  });

  test('copies beside a live answer are told of, too', () => {
    const copy = sample('a', 'candidate', scored(true), { repeat: 5, cached: true, latencyMs: 1 });
    const { notes } = suiteOf([...samples('a', '...', '.'), copy]);
    expect(notes).toEqual([expect.stringMatching(/^Answers to 1 case came from a cache/)]);
  });

  test('a new suite shows its own values and no difference', () => {
    const cases = [plannedCase('new', { status: 'added' })];
    expect(rows(samples('new', '', '.'), { cases, findings: [] })).toEqual([['pass', null, 1, null]]);
  });

  test('the net change of a conviction is over compared cases alone, of those that were tried on both sides', () => {
    const fresh = [
      ...samples('a', '..', '.F'),
      ...samples('half', '', 'FF'),
      ...samples('new', '', 'FF'),
      ...steady,
    ];
    const cases = [...new Set(fresh.map((one) => one.case))].map((id) =>
      plannedCase(id, { status: id === 'new' ? 'added' : 'paired' }),
    );
    const convicted = finding({ outcome: 'convicted' });
    const net = (given: readonly Sample[]) => slotOf(given, { cases, findings: [convicted] }).metrics[0]?.net;
    expect(net(fresh)).toBeCloseTo(-0.5 / 22, 12);
    expect(net(fresh.map((one) => ({ ...one, stage: 'search' })))).toBeNull();
  });

  test('the net change of a conviction counts every compared case, and only samples that no result chose', () => {
    const chosen = samples('a', '......', 'FFFFFF').map((one) => ({ ...one, stage: 'confirm' as const }));
    const fresh = [...samples('a', '..', '.F'), ...chosen, ...steady];
    const found = slotOf(fresh, { findings: [finding({ outcome: 'convicted' })] });
    expect(found.metrics[0]?.net).toBeCloseTo(-0.5 / 21, 12);
  });
});

describe('a searching run', () => {
  const at = (stage: Stage, round: number, list: readonly Sample[]) =>
    list.map((one) => ({ ...one, stage, round }));
  const stored = (id: string, marks: string) => samples(id, marks, '');
  /** Three stored samples each; `never` never passes on main and is not asked; `lost` is tried and named. */
  const earlier = [
    ...stored('a', '...'),
    ...stored('b', '..F'),
    ...stored('lost', '...'),
    ...stored('never', 'FFF'),
  ];
  const looks = at('search', 0, [
    ...samples('a', '', '.'),
    ...samples('b', '', '.'),
    ...samples('lost', '', 'F'),
  ]);
  const again = at('search', 1, samples('lost', '', 'F'));
  const trial = at('trial', 2, samples('lost', '....', 'FFFF'));
  const naming = at('confirm', 3, samples('lost', '......', '.FFFFF'));
  const cases = ['a', 'b', 'lost', 'never'].map((id) => plannedCase(id));
  const slotAfter = (fresh: readonly Sample[], found: Finding, before = earlier) => {
    const [suite] = compareEvidence({
      plan: onePlan(cases),
      config: gateConfig(),
      findings: [found],
      evidence: evidence(fresh, { stored: before }),
    }).suites;
    return suite?.state.kind === 'compared' ? suite.state.slots[0] : undefined;
  };
  const rates = (slot: ReturnType<typeof slotAfter>) => {
    const row = slot?.metrics[0];
    return [row?.baseline, row?.candidate, row?.difference].map(
      (value) => Math.round((value as number) * 1000) / 1000,
    );
  };

  test('nothing convicted: first looks against stored samples, never-passing cases held', () => {
    const slot = slotAfter([...looks, ...again], finding({ pValue: null }));
    expect(rates(slot)).toEqual([0.667, 0.5, -0.167]);
    expect(slot?.cases.map((one) => `${one.case} ${one.transition}`)).toEqual([
      'a unchanged',
      'b unchanged',
      'lost suspected',
      'never unchanged',
    ]);
    expect(slot?.detectable.brokenCases).not.toBeNull();
  });

  test('a conviction: first looks against stored samples as well, and the net change of what was tried', () => {
    const convicted = finding({ outcome: 'convicted', suspects: ['lost'], netStages: ['confirm'] });
    const slot = slotAfter([...looks, ...again, ...trial, ...naming], convicted);
    expect(rates(slot)).toEqual([0.667, 0.5, -0.167]);
    expect(slot?.metrics[0]?.net).toBeCloseTo(-5 / 6 / 4, 12);
    const { baseline, candidate } = slot?.cases.find((one) => one.case === 'lost') ?? {};
    expect([baseline, candidate]).toEqual([
      { scored: 6, passed: 6, errored: 0 },
      { scored: 6, passed: 1, errored: 0 },
    ]);
  });

  test('a metric that tells the same story is shown with the interval of these cases, not of other suites', () => {
    const graded = (list: readonly Sample[]) =>
      list.map((one) =>
        one.result.kind === 'scored'
          ? { ...one, result: { ...one.result, score: one.result.passed ? 0.9 : 0.2 } }
          : one,
      );
    const convicted = finding({ outcome: 'convicted', suspects: ['lost'], netStages: ['confirm'] });
    const slot = slotAfter(graded([...looks, ...again, ...trial, ...naming]), convicted, graded(earlier));
    const score = slot?.metrics.find(({ name }) => name === 'score');
    // Half a flip of one case on each side, and what repeats vary by: no assumption about other cases.
    const [low = 0, high = 0] = score?.interval ?? [];
    expect((low + high) / 2).toBeCloseTo(score?.difference ?? 0, 2);
    expect(score?.tried?.[1]).toBeLessThan(0);
    expect(score?.net).toBeUndefined();
    expect(score?.difference).toBeCloseTo((-2 / 3 / 4) * 0.7, 12);
  });

  test('with an empty store: the samples that filled it up', () => {
    const filled = at('fill', 0, [
      ...samples('a', '...', ''),
      ...samples('b', '..F', ''),
      ...samples('lost', '...', ''),
      ...samples('never', 'FFF', ''),
    ]);
    const later = looks.map((one) => ({ ...one, round: 1 }));
    expect(rates(slotAfter([...filled, ...later], finding({ pValue: null }), []))).toEqual([
      0.667, 0.5, -0.167,
    ]);
  });

  test('latency of looks at different times is shown as such', () => {
    const timed = looks.map((one) => ({ ...one, latencyMs: 50 }));
    const before = earlier.map((one) => ({ ...one, latencyMs: 40 }));
    const row = slotAfter(timed, finding(), before)?.metrics.find(({ name }) => name === 'latency');
    expect([row?.baseline, row?.candidate, row?.sideBySide]).toEqual([40, 50, false]);
  });

  test('the budget ended during the trial, when every case that can lose was looked at', () => {
    const { suites } = compareEvidence({
      plan: onePlan(cases),
      config: gateConfig({ budget: { calls: 2 } }),
      findings: [finding({ outcome: 'undecided' })],
      evidence: evidence(looks, { stored: earlier, budgetSpent: true }),
    });
    expect(suites[0]?.state.kind).toBe('compared');
  });
});

test('main refused for good, by code whose own fix ends in a command: the line to paste stands alone', () => {
  const message = 'Error running Python script: context_length_exceeded';
  const refused = { ...errored(message), refusal: 'context_length_exceeded' };
  const { state } = suiteOf(
    ['a', 'b'].flatMap((id) => [sample(id, 'baseline', refused), sample(id, 'candidate', scored(true))]),
  );
  expect(state).toMatchObject({ kind: 'unmeasured', why: { cause: 'baseline' } });
  const [words, ...lines] = state.kind === 'unmeasured' ? state.why.fix.split('\n') : [];
  expect(words).toMatch(/in pawl\.yaml:$/);
  expect(lines).toEqual(['notMeasured: { baseline: warn }']);
});

describe('floors', () => {
  const check = (passes: number, cases: number, floor: number) => {
    const fresh = Array.from({ length: cases }, (_, at) =>
      samples(`${at}`, '.', at < passes ? '.' : 'F'),
    ).flat();
    return slotOf(fresh, { policy: { metrics: { pass: { floor } } } }).metrics[0]?.floor;
  };

  test.each([
    [100, 100, 0.9, 'held'],
    [90, 100, 0.9, 'held'],
    [86, 100, 0.9, 'unclear'],
    [70, 100, 0.9, 'missed'],
    [1, 2, 0.9, 'unclear'],
  ])('%i of %i against %d: %s', (passes, cases, floor, state) => {
    expect(check(passes, cases, floor)?.state).toBe(state);
  });

  // scipy 1.17.1: binomtest(k, 50).proportion_ci(0.95, 'wilson'), upper ends 0.8876 for 40 and 0.9023 for 41
  test.each([
    [40, 'missed'],
    [41, 'unclear'],
    [44, 'unclear'],
    [45, 'held'],
  ])('%i of 50 against 0.9: %s', (passes, state) => {
    expect(check(passes, 50, 0.9)?.state).toBe(state);
  });

  test.each<[number, 'higher' | 'lower', readonly [number, number] | null, number | null, string]>([
    [0.9, 'higher', [0.8, 0.9], 0.85, 'unclear'],
    [0.9, 'higher', [0.8, 0.89], 0.85, 'missed'],
    [0.9, 'higher', [0.8, 0.95], 0.9, 'held'],
    [0.9, 'higher', null, 0.85, 'unclear'],
    [0.9, 'higher', null, null, 'unclear'],
    [100, 'lower', [100, 120], 110, 'unclear'],
    [100, 'lower', [101, 120], 110, 'missed'],
    [100, 'lower', [80, 120], 100, 'held'],
  ])('a floor of %d, %s being better, interval %j of %d: %s', (floor, direction, interval, value, state) => {
    expect(judgedFloor({ direction }, floor, value, interval).state).toBe(state);
  });

  test("cases that were not asked because they have main's inputs: missed only where all of them passing would not help", () => {
    const of = (passed: number) => ({ cluster: null, comparable: false, baseline: [], candidate: [passed] });
    const none = (cases: number) => Array.from({ length: cases }, () => ({ ...of(0), candidate: [] }));
    const rate = { unit: 'rate', direction: 'higher' } as const;
    const three = [of(0), of(0), of(0)];
    expect(floorCheck(rate, 0.85, three).state).toBe('missed');
    expect(floorCheck(rate, 0.85, three, none(56))).toMatchObject({
      value: 0,
      state: 'unclear',
      notAsked: 56,
    });
    expect(floorCheck(rate, 0.85, three, none(2))).toMatchObject({ state: 'missed' });
    expect(floorCheck(rate, 0.85, [of(1), of(1)], none(56))).toEqual(floorCheck(rate, 0.85, [of(1), of(1)]));
    const score = { unit: 'score', direction: 'higher' } as const;
    const low = [0.1, 0.12, 0.11].map(of);
    expect(floorCheck(score, 0.9, low).state).toBe('missed');
    expect(floorCheck(score, 0.9, low, none(1))).toMatchObject({ state: 'unclear', notAsked: 1 });
  });

  // scipy 1.17.1: t.interval(0.95, 2, 0.15, sem([0.1, 0.2, 0.15]))
  test('another metric: of the cases of this PR alone, by Student over them', () => {
    const of = (...candidate: number[]) => ({ cluster: null, comparable: true, baseline: [0.9], candidate });
    const rule = { unit: 'score', direction: 'higher' } as const;
    const found = floorCheck(rule, 0.25, [of(0.1), of(0.2, 0.2), of(), of(0.1, 0.2)]);
    expect(found).toEqual({
      floor: 0.25,
      value: expect.closeTo(0.15, 12),
      interval: [expect.closeTo(0.0257931, 6), expect.closeTo(0.2742069, 6)],
      state: 'unclear',
    });
    expect(floorCheck(rule, 0.28, [of(0.1), of(0.2), of(0.15)]).state).toBe('missed');
    expect(floorCheck(rule, 0.28, [of(0.1)])).toMatchObject({ interval: null, state: 'unclear' });
    expect(floorCheck(rule, 0.28, [of()])).toMatchObject({ value: null, state: 'unclear' });
  });

  test('another metric, and no sample at all', () => {
    const policy = { metrics: { tone: { floor: 0.5, gate: true } } };
    const fresh = [0.1, 0.2, 0.15].map((tone, at) =>
      sample(`${at}`, 'candidate', scored(true, { metrics: { tone } })),
    );
    const floorOf = (given: readonly Sample[]) =>
      slotOf(given, { policy }).metrics.find(({ name }) => name === 'tone')?.floor;
    expect(floorOf(fresh)?.state).toBe('missed');
    expect(floorOf(samples('a', '.', '.'))).toBeUndefined();
  });
});

describe('what cannot be measured', () => {
  const why = (...args: Parameters<typeof suiteOf>) => {
    const { state } = suiteOf(...args);
    return state.kind === 'unmeasured' ? state.why : state.kind;
  };
  const failing = (
    message: string,
    cause: Parameters<typeof errored>[1],
    arms = ['baseline', 'candidate'] as const,
  ) => ['a', 'b', 'c'].flatMap((id) => arms.map((arm) => sample(id, arm, errored(message, cause))));

  test.each([
    ['auth', 'API error: 401 Incorrect API key provided (OPENAI_API_KEY)'],
    ['auth', 'access denied'],
    ['rate-limit', 'API error: 429 Too Many Requests'],
    ['provider', 'API error: 404 The model `gpt-9` does not exist'],
    [
      'provider',
      'API error: 404 Not Found\n{"error":{"message":"The model `gpt-9` does not exist","code":"model_not_found"}}',
    ],
    ['provider', 'API error: 400 Bad Request: {"messages": [1]}'],
    ['network', 'connect ECONNREFUSED 127.0.0.1:9'],
    ['timeout', 'no answer within 300 s'],
    ['assertion', 'Python code execution failed: NameError'],
    ['missing-package', 'Cannot find package "langchain"'],
    ['crash', 'the worker ended with exit code 137'],
  ] as const)('every request erred: %s', (cause, message) => {
    expect(why(failing(message, cause))).toMatchSnapshot();
  });

  test('only main erred: its own cause', () => {
    const fresh = [
      ...failing('API error: 404 gone', 'provider', ['baseline'] as never),
      ...samples('a', '', '.'),
      ...samples('b', '', '.'),
      ...samples('c', '', '.'),
    ];
    expect(why(fresh)).toMatchInlineSnapshot(`
      {
        "cause": "baseline",
        "fix": "change what the provider refuses: its message says what that is.",
        "reason": "The provider answered with an error to 3 of 3 requests of main: API error: 404 gone.",
      }
    `);
  });

  test('of calls that were not made only their number is told', () => {
    const result = { kind: 'errored', cause: 'auth', message: 'Not asked', unasked: true } as const;
    const made = failing('API error: 401 Unauthorized', 'auth');
    expect(
      why([...made, ...made.map((each) => ({ ...each, repeat: each.repeat + 9, result }))]),
    ).toMatchObject({
      cause: 'provider',
      reason:
        'The provider answered 401 to 6 of 6 requests: the key is not accepted. Main fails in the same way. 6 more were not made: they would have failed too.',
    });
    // A limit of all that were wanted says of how many it is one.
    const left = made.map((each) => ({ ...each, repeat: each.repeat + 9, result }));
    expect(why([...steady.slice(0, 60), ...made, ...left])).toMatchObject({
      reason: expect.stringMatching(
        /^The provider answered 401 to 6 of \d+ requests \(at most \d+ of \d+ may fail\)/,
      ),
    });
  });

  test('errors of two kinds are told apart, whatever differs from call to call', () => {
    const calls = (id: string, message: string) =>
      (['baseline', 'candidate'] as const).flatMap((arm) =>
        [0, 1].map((repeat) =>
          sample(id, arm, errored(`${message} req-${id}${arm}0${repeat}`, 'provider'), { repeat }),
        ),
      );
    const down = ['a', 'b', 'c'].flatMap((id) => calls(id, 'API error: 500 Internal Server Error'));
    const long = ['d', 'e'].flatMap((id) => calls(id, 'API error: 400 Too long'));
    const found = why([...long, ...down]);
    expect(found).toMatchObject({
      reason: expect.stringMatching(
        /^The provider answered with an error to 20 of 20 requests: API error: 500 Internal Server Error \S+\. 12 of them failed so; 8 otherwise: API error: 400 Too long \S+\. Main fails/,
      ),
    });
    // The same with an id of its own in each call is one kind.
    expect(why(down)).toMatchObject({ reason: expect.not.stringContaining('otherwise') });
  });

  test('a share of errors within the limit is measured, above it is not', () => {
    const some = (errors: number) => [
      ...steady,
      ...Array.from({ length: errors }, (_, at) => samples(`e${at}`, '..E', '..E')).flat(),
    ];
    expect(why(some(2))).toBe('compared');
    expect(why(some(10))).toMatchInlineSnapshot(`
      {
        "cause": "provider",
        "fix": "see the provider's message; where it is an outage, re-run the job later.",
        "reason": "The provider answered with an error to 20 of 180 requests (at most 18 may fail): API error: 503. Main has errors too, in the same 10 cases.",
      }
    `);
    expect(why(some(10), { policy: { limits: { errors: 0.5 } } })).toBe('compared');
  });

  test('a case without any score', () => {
    expect(why([...steady, ...samples('a', '...', 'EEE')])).toMatchInlineSnapshot(`
      {
        "cause": "provider",
        "fix": "see the provider's message; where it is an outage, re-run the job later.",
        "reason": "The provider answered with an error to 3 of 63 requests of this PR: API error: 503. Case "a" got no score.",
      }
    `);
  });

  test('errors of this PR alone, all of them: what it changes comes before an outage', () => {
    const own = ['a', 'b', 'c'].flatMap((id) => samples(id, '...', 'EE'));
    // A search does not ask both sides at a time, as a uniform run does.
    const searched = (drawn: readonly Sample[]) =>
      drawn.map((each) => ({ ...each, stage: 'search' as const }));
    expect(why(searched(own))).toMatchObject({
      cause: 'provider',
      fix: expect.stringMatching(/^look first at what this PR changes: main's/),
    });
    expect(why(own)).toMatchObject({ cause: 'errors-now' });
    const slow = ['a', 'b', 'c'].flatMap((id) => [
      ...samples(id, '...', ''),
      sample(id, 'candidate', errored('Provider call timed out after 2000 ms', 'timeout')),
    ]);
    expect(why(searched(slow))).toMatchObject({
      cause: 'provider',
      reason: 'The provider gave no answer in time to 3 of 3 requests of this PR. Main is answered.',
      fix: expect.stringMatching(
        /^look first at what this PR changes: .* Otherwise re-run the job later, or/,
      ),
    });
    // Main's calls may have used up the limit: the reason says that they were answered, and the fix how to raise it.
    const limited = ['a', 'b', 'c'].flatMap((id) => [
      ...samples(id, '...', ''),
      sample(id, 'candidate', errored('HTTP 429 Too Many Requests', 'rate-limit')),
    ]);
    expect(why(searched(limited))).toMatchObject({
      cause: 'provider',
      reason: expect.stringMatching(/ Main is answered\.$/),
      fix: expect.stringMatching(/^raise the limit/),
    });
    const most = ['a', 'b', 'c'].flatMap((id) => samples(id, '...', id === 'a' ? '..' : 'EE'));
    expect(why(most)).toMatchObject({
      fix: expect.stringContaining("main's requests were answered, and less than half of this PR's."),
    });
    const few = ['a', 'b', 'c'].flatMap((id) => samples(id, '...', id === 'a' ? 'EE' : '..'));
    expect(why(few)).toMatchObject({ fix: expect.stringMatching(/^see the provider's message;/) });
    const both = ['a', 'b', 'c'].flatMap((id) => samples(id, '..E', 'EE'));
    expect(why(both)).toMatchObject({ fix: expect.stringMatching(/^see the provider's message;/) });
    // A message that says what to do keeps its own words.
    const message = 'API error: 401 Incorrect API key provided (OPENAI_API_KEY)';
    const refused = ['a', 'b', 'c'].flatMap((id) => [
      ...samples(id, '...', ''),
      sample(id, 'candidate', errored(message, 'auth')),
    ]);
    expect(why(refused)).toMatchObject({ fix: expect.stringMatching(/^set `OPENAI_API_KEY`/) });
  });

  test('errors that fall on one side', () => {
    const fresh = Array.from({ length: 100 }, (_, at) =>
      samples(`${at}`, '...', at < 12 ? '..E' : '...'),
    ).flat();
    expect(why(fresh)).toMatchInlineSnapshot(`
      {
        "cause": "provider",
        "fix": "see the provider's message; where it is an outage, re-run the job later.",
        "reason": "The provider answered with an error to 12 of 300 requests of this PR: API error: 503. Errors fall on one side alone, so the other answers cannot be compared.",
      }
    `);
    const alike = Array.from({ length: 100 }, (_, at) =>
      samples(`${at}`, at > 85 ? '..E' : '...', at < 12 ? '..E' : '...'),
    ).flat();
    expect(why(alike)).toBe('compared');
  });

  // scipy 1.17.1: fisher_exact([[a, 120 - a], [b, 120 - b]])[1]: 0.00999 for 1 and 10, 0.01055 for 2 and 12
  test.each([
    [1, 10, 'of this PR'],
    [10, 1, 'of main'],
    [2, 12, null],
    [12, 2, null],
  ])('%i errors of main and %i of this PR in 120 each: too unequal %s', (main, pull, side) => {
    const fresh = Array.from({ length: 40 }, (_, at) =>
      samples(`${at}`, at < main ? '..E' : '...', at < pull ? '..E' : '...'),
    ).flat();
    const found = why(fresh);
    if (side === null) expect(found).toBe('compared');
    else expect(found).toMatchObject({ reason: expect.stringContaining(`10 of 120 requests ${side}`) });
  });

  test('errors of cases that one side alone has make nothing unequal', () => {
    const news = Array.from({ length: 12 }, (_, at) => `new ${at}`);
    const fresh = [
      ...Array.from({ length: 40 }, (_, at) => samples(`${at}`, '...', '...')).flat(),
      ...news.flatMap((id) => samples(id, '', '..E')),
    ];
    const cases = [...new Set(fresh.map((one) => one.case))].map((id) =>
      plannedCase(id, { status: news.includes(id) ? 'added' : 'paired' }),
    );
    expect(why(fresh, { cases })).toBe('compared');
  });

  test.each([
    [20, 'compared'],
    [21, 'unmeasured'],
  ])('a limit of a tenth holds %i errors in 200 on both sides', (errors, kind) => {
    const fresh = Array.from({ length: 100 }, (_, at) => {
      const marks = at < errors ? '.E' : '..';
      return samples(`${at}`, marks, marks);
    }).flat();
    expect(suiteOf(fresh).state.kind).toBe(kind);
  });

  test.each([
    [['a'], 'Case "a" got no score.'],
    [['a', 'b', 'c'], 'Cases "a", "b", "c" got no score.'],
    [['a', 'b', 'c', 'd'], '4 cases ("a", "b", "c" …) got no score.'],
  ])('cases without a score are named, three at most: %j', (ids, words) => {
    const fresh = [...steady, ...steady.map((one) => ({ ...one, case: `more ${one.case}` }))];
    const found = why([...fresh, ...ids.flatMap((id) => samples(id, '.', 'E'))]);
    expect(found).toMatchObject({ cause: 'provider', reason: expect.stringContaining(words) });
  });

  test('the budget ended before every case was looked at', () => {
    const cases = ['a', 'b', 'c'].map((id) => plannedCase(id));
    const fresh = [...samples('a', '...', '...'), ...samples('b', '...', '')];
    expect(why(fresh, { cases, budgetSpent: true })).toMatchInlineSnapshot(`
      {
        "cause": "budget",
        "fix": "Raise it in main's pawl.yaml, or run fewer suites or samples; what was sampled is kept:
      budget: {calls: 6000}",
        "reason": "The budget of 3000 calls was spent before 2 of 3 cases were looked at once.",
      }
    `);
    expect(why(samples('a', '.', '.'), { budgetSpent: true })).toBe('compared');
  });

  test('nothing was sampled', () => {
    expect(why([], { cases: [plannedCase('a')] })).toMatchInlineSnapshot(`
      {
        "cause": "errors",
        "fix": "Run the suite by itself and see what it prints:
      npx @pawl-dev/pawl run",
        "reason": "No case of this PR was sampled.",
      }
    `);
  });

  test('a suite that the plan skips or gives up keeps its reason', () => {
    const skip = { kind: 'skip', reason: 'no input differs' } as const;
    const gone = { cause: 'secrets', reason: 'no key', fix: 'set it' } as const;
    const state = (action: Parameters<typeof onePlan>[1]) =>
      compareEvidence({
        plan: onePlan([], action),
        config: gateConfig(),
        findings: [],
        evidence: evidence([]),
      }).suites[0]?.state;
    expect(state({ action: skip })).toEqual({ kind: 'skipped', reason: 'no input differs' });
    expect(state({ action: { kind: 'unmeasured', why: gone } })).toEqual({
      kind: 'unmeasured',
      why: gone,
      slots: [],
    });
  });
});

test('what would have been seen: null where nothing was tested', () => {
  expect(slotOf(steady).detectable).toMatchInlineSnapshot(`
    {
      "brokenCases": 2,
      "spreadDrop": 0.12901296100071738,
    }
  `);
  expect(slotOf(steady, { findings: [finding({ outcome: 'untested', pValue: null })] }).detectable).toEqual({
    brokenCases: null,
    spreadDrop: null,
  });
});

describe('a budget that ends during a trial', () => {
  const plan = onePlan(['a', 'b'].map((id) => plannedCase(id)));
  const left = (['baseline', 'candidate'] as const).map((arm) => ({
    suite: 'triage',
    slot: 'triage · assistant',
    case: 'a',
    arm,
    count: 4,
  }));
  const open = finding({ outcome: 'undecided', suspects: ['a'], pValue: null });

  /** Six samples of main and two of this PR, each with what it took, and eight that the budget of this part kept back. */
  const stateWith = (
    part: 'calls' | 'usd' | 'minutes',
    limit: number,
    over: { main?: Partial<Sample>; own: Partial<Sample>; found?: Finding; run?: Partial<RunPlan> },
  ) => {
    const { main = {}, own, found = open, run = {} } = over;
    const fresh = [...samples('a', '...', 'F'), ...samples('b', '...', '.')].map((one) =>
      one.arm === 'baseline'
        ? { ...one, stage: 'fill' as const, ...main }
        : { ...one, stage: 'search' as const, ...own },
    );
    const suites = plan.suites.map((suite) => ({
      ...suite,
      action: {
        ...(suite.action as RunPlan),
        pace: { main: { concurrency: 1, delayMs: 0 }, both: { concurrency: 1, delayMs: 0 } },
        ...run,
      },
    }));
    return compareEvidence({
      plan: { ...plan, suites },
      config: gateConfig({ budget: { [part]: limit } }),
      findings: [found],
      evidence: evidence(fresh, { budgetSpent: true, spentOn: part, unasked: left }),
    }).suites[0]?.state;
  };
  const unmeasured = { kind: 'unmeasured', why: { cause: 'budget' } };
  const graders = (grader: number) => ({ calls: { target: 1, grader } });
  const costs = (cost: number) => ({ target: { cost } });

  test.each([
    ['calls', 16, {}, graders(9)],
    ['usd', 0.16, costs(0.01), costs(0.2)],
  ] as const)('of %s is not measured where main’s answers would have fitted', (part, limit, main, own) => {
    expect(stateWith(part, limit, { main, own })).toMatchObject(unmeasured);
    expect(stateWith(part, limit - 0.0625 * limit, { main, own })).toMatchObject({ kind: 'compared' });
  });

  test('does not excuse what was convicted', () => {
    const convicted = finding({ outcome: 'convicted', suspects: ['a'] });
    expect(stateWith('calls', 16, { own: graders(9), found: convicted })).toMatchObject({ kind: 'compared' });
  });

  test('counts main’s own graders alone where this PR’s grade both sides', () => {
    const cells = (plan.suites[0]!.action as RunPlan).cells.map((cell) => ({
      ...cell,
      checkedBy: 'candidate' as const,
    }));
    expect(stateWith('calls', 16, { main: graders(9), own: graders(9), run: { cells } })).toMatchObject(
      unmeasured,
    );
  });

  test.each([
    ['its answers take longer', 1000, 60_000, 0, unmeasured],
    ['it makes calls rest', 1000, 1000, 60_000, unmeasured],
    ['both sides take as long', 60_000, 60_000, 0, { kind: 'compared' }],
  ])('of minutes, where %s', (_name, main, own, delayMs, state) => {
    const run = { pace: { main: { concurrency: 8, delayMs: 0 }, both: { concurrency: 8, delayMs } } };
    const took = { main: { latencyMs: main }, own: { latencyMs: own } };
    expect(stateWith('minutes', 1, { ...took, run })).toMatchObject(state);
  });
});
