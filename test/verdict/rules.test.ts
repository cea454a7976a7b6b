import { describe, expect, test } from 'vitest';
import type {
  CaseComparison,
  FloorCheck,
  MainGone,
  MetricComparison,
  SlotComparison,
  SuiteComparison,
} from '../../src/compare/comparison.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import type { Finding } from '../../src/design/design.ts';
import { mainGoneSentences } from '../../src/verdict/main-gone.ts';
import { type Reading, readingsOf } from '../../src/verdict/readings.ts';
import { RULES } from '../../src/verdict/rules.ts';
import { finding } from '../compare/evidence.ts';

const tally = (passed: number, scored = 3) => ({ scored, passed, errored: 0 });
const entry = (id: string, over: Partial<CaseComparison> = {}): CaseComparison => ({
  case: id,
  label: id,
  transition: 'unchanged',
  critical: false,
  baseline: tally(3),
  candidate: tally(3),
  pValue: null,
  failed: [],
  outputs: { baseline: null, candidate: null },
  error: null,
  ...over,
});
const metric = (over: Partial<MetricComparison> = {}): MetricComparison => ({
  name: 'pass',
  unit: 'rate',
  direction: 'higher',
  gate: true,
  tolerance: 0,
  baseline: 0.9,
  candidate: 0.8,
  difference: -0.1,
  interval: [-0.2, 0],
  pValue: null,
  sideBySide: true,
  ...over,
});
const slot = (over: Partial<SlotComparison> = {}): SlotComparison => ({
  slot: 'one',
  label: 'one',
  moved: [],
  promptFile: null,
  metrics: [metric()],
  cases: [entry('a')],
  findings: [],
  detectable: { brokenCases: null, spreadDrop: null },
  ...over,
});
const suite = (
  slots: readonly SlotComparison[] = [slot()],
  over: Partial<SuiteComparison> = {},
): SuiteComparison => ({
  suite: 'triage',
  config: 'triage.yaml',
  state: { kind: 'compared', slots },
  changedInputs: [],
  notes: [],
  sideBySide: true,
  ...over,
});
function reading(over: Partial<Reading> = {}): Reading {
  const own = over.slot ?? slot();
  const base = { suite: suite([own]), slot: own, metric: metric(), finding: null, floor: null, loss: 0.1 };
  return { ...base, ...over };
}
const of = (cases: readonly CaseComparison[], over: Partial<SlotComparison> = {}) => slot({ cases, ...over });
/** The rule that decides a reading, and what it says. */
function ruled(own: Reading, policy: object = {}) {
  const rule = RULES.find(({ when }) => when(own, policySchema.parse(policy)));
  const { code, outcome, fix } = rule ?? {};
  return { code, outcome, text: rule?.reason(own), fix: typeof fix === 'function' ? fix(own) : fix };
}
const convicted = (over: Partial<Finding> = {}) => finding({ outcome: 'convicted', pValue: 0.01, ...over });
const gains = { convicted: true, pValue: 0.01, cases: ['gain'] };
const traded = (pValue: number, over: Partial<Finding> = {}) =>
  convicted({ gains, balance: { pValue, difference: -0.04 }, ...over });

describe('a conviction', () => {
  test.each<[string, Partial<Reading>, object, string]>([
    ['beyond the tolerance', { loss: 0.3 + 1e-8, metric: metric({ tolerance: 0.3 }) }, {}, 'loss'],
    [
      'of exactly the tolerance, rounding apart',
      { loss: 0.1 + 0.2, metric: metric({ tolerance: 0.3 }) },
      {},
      'loss-within-tolerance',
    ],
    ['whose size is not known', { loss: null, metric: metric({ tolerance: 1 }) }, {}, 'loss'],
    ['of a metric that is not shown', { loss: -1, metric: null }, {}, 'loss'],
    ['with no net loss at all', { loss: -0.01 }, {}, 'loss-within-tolerance'],
    ['under `block: strict`, whatever is accepted', { loss: -1 }, { block: 'strict' }, 'loss-under-strict'],
  ])('%s', (_, over, policy, code) => {
    expect(ruled(reading({ finding: convicted(), ...over }), policy).code).toBe(code);
  });

  const wide = metric({ interval: [-0.08, 0.01] });
  test.each<[string, Partial<Finding>, Partial<Reading>, string]>([
    ['by suspects together, none by itself', { together: true }, { metric: wide }, 'loss-not-clear'],
    ['the same without an interval', { together: true }, {}, 'loss-not-clear'],
    [
      'the same in a suite that is shown to be lower',
      { together: true },
      { metric: metric({ interval: [-0.08, -0.01] }) },
      'loss',
    ],
    [
      'the same where they lost little',
      { together: true },
      { metric: metric({ ...wide, tried: [-0.05, -0.009] }) },
      'loss-not-clear',
    ],
    [
      'the same where they lost much',
      { together: true },
      { metric: metric({ ...wide, tried: [-0.05, -0.01] }) },
      'loss',
    ],
    ['by one case that shows it', { confirmed: [{ case: 'a', pValue: 0.01 }] }, { metric: wide }, 'loss'],
    ['by all cases', {}, { metric: wide }, 'loss'],
    [
      'by suspects together, within the tolerance',
      { together: true },
      { loss: -0.01 },
      'loss-within-tolerance',
    ],
    ['by critical cases', { together: true, critical: true }, {}, 'critical-case-broke'],
  ])('under `block: clear`: %s', (_, found, over, code) => {
    const own = reading({ finding: convicted(found), ...over });
    expect(ruled(own, { block: 'clear' }).code).toBe(code);
    if (code === 'loss') expect(ruled(own, { block: 'clear' }).fix).toBeNull();
    if (code === 'loss-not-clear') {
      expect(ruled(own, { block: 'clear' }).outcome).toBe('inconclusive');
      expect(ruled(own)).toMatchObject({ code: 'loss', fix: expect.stringContaining('`block: clear`') });
    }
  });

  test('that suspects lost together tells of no `block: clear` where another metric confirmed a case', () => {
    const fixOf = (transition: 'broken' | 'suspected') =>
      ruled(reading({ finding: convicted({ together: true }), slot: of([entry('a', { transition })]) })).fix;
    expect([fixOf('broken'), fixOf('suspected')]).toEqual([null, expect.stringContaining('`block: clear`')]);
  });

  test.each<[string, Finding, Partial<Reading>, string]>([
    ['as sure as alpha', traded(0.05), {}, 'trade-off-on-balance-worse'],
    ['less sure than alpha', traded(0.0501), {}, 'trade-off'],
    ['that was not weighed', convicted({ gains, balance: null }), {}, 'trade-off'],
    ['within the tolerance', traded(0.01), { metric: metric({ tolerance: 0.1 }) }, 'trade-off'],
    ['of unknown size', traded(0.01), { loss: null }, 'trade-off-on-balance-worse'],
    ['beside gains that were not shown', traded(0.01, { gains: { ...gains, convicted: false } }), {}, 'loss'],
    ['that convicted nobody', traded(0.01, { outcome: 'cleared' }), {}, 'no-loss'],
  ])('with gains beside it, on balance worse: %s', (_, found, over, code) => {
    expect(ruled(reading({ finding: found, ...over })).code).toBe(code);
  });

  test('of the balance, alpha is the policy’s', () => {
    expect(ruled(reading({ finding: traded(0.02) }), { alpha: 0.01 }).code).toBe('trade-off');
    expect(ruled(reading({ finding: traded(0.02) }), { alpha: 0.02 }).outcome).toBe('regressed');
  });

  test.each<[string, Finding, string]>([
    ['its own hypothesis', convicted({ critical: true }), 'critical-case-broke'],
    [
      'confirmed by the one of all cases',
      convicted({ confirmed: [{ case: 'vital', pValue: 0.01 }] }),
      'critical-case-broke',
    ],
    ['another case is', convicted({ confirmed: [{ case: 'a', pValue: 0.01 }] }), 'loss-within-tolerance'],
    ['named and not convicted', finding({ confirmed: [{ case: 'vital', pValue: 0.01 }] }), 'no-loss'],
    ['its own hypothesis cleared', finding({ critical: true }), 'no-loss'],
  ])('of a critical case: %s', (_, found, code) => {
    const own = of([entry('vital', { critical: true }), entry('a')]);
    const accepted = metric({ tolerance: 1 });
    expect(ruled(reading({ slot: own, metric: accepted, finding: found })).code).toBe(code);
    expect(
      ruled(reading({ suite: suite([own]), slot: null, metric: accepted, finding: found })).code,
    ).not.toBe(found.critical ? 'loss' : 'critical-case-broke');
  });
});

describe('where nothing was tested', () => {
  const untested = finding({ outcome: 'untested', pValue: null });
  const never = entry('never', { baseline: tally(0) });
  test.each<[string, readonly CaseComparison[], Finding, string]>([
    ['no case passes on main', [never, never], untested, 'nothing-to-lose'],
    ['one does', [never, entry('a')], untested, 'untested'],
    ['no case of main has a score', [entry('a', { baseline: tally(0, 0) })], untested, 'untested'],
    ['nothing is known', [], untested, 'untested'],
    ['another metric', [never], { ...untested, metric: 'score' }, 'untested'],
    ['it was tested after all', [never], finding(), 'no-loss'],
    ['the budget ended before', [never], finding({ outcome: 'undecided' }), 'undecided'],
  ])('%s', (_, cases, found, code) => {
    expect(ruled(reading({ slot: of(cases), finding: found })).code).toBe(code);
  });
});

describe('a floor', () => {
  const floor = (state: FloorCheck['state'], value: number | null = 0.5): FloorCheck => ({
    floor: 0.9,
    value,
    interval: null,
    state,
  });
  test.each<[FloorCheck['state'], boolean, string, string]>([
    ['missed', true, 'floor-missed', 'regressed'],
    ['missed', false, 'floor-warned', 'pass'],
    ['unclear', true, 'floor-unclear', 'inconclusive'],
    ['unclear', false, 'floor-warned', 'pass'],
    ['held', true, 'floor-held', 'pass'],
    ['held', false, 'floor-held', 'pass'],
  ])('%s, gating %s: %s', (state, gate, code, outcome) => {
    expect(ruled(reading({ metric: metric({ gate }), floor: floor(state) }))).toMatchObject({
      code,
      outcome,
    });
  });

  test('what to do names the metric where not its failing cases miss it', () => {
    const fix = (state: FloorCheck['state'], over: Partial<MetricComparison>) =>
      ruled(reading({ metric: metric({ gate: true, ...over }), floor: floor(state) })).fix;
    const latency = { name: 'latency', unit: 'ms', direction: 'lower' } as const;
    expect([
      fix('missed', {}),
      fix('unclear', {}),
      fix('missed', latency),
      fix('unclear', { name: 'helpful\nrm -rf .', unit: 'score' }),
    ]).toEqual([
      "mend the cases that fail. A floor that this PR sets can be lowered here. Main's own holds until a lower one is accepted.",
      'mend the cases that fail, or add cases: more of them tell whether the floor is kept.',
      "bring latency to its floor. A floor that this PR sets can be raised here. Main's own holds until a higher one is accepted.",
      'bring the metric to its floor, or add cases: more of them tell whether the floor is kept.',
    ]);
  });

  test('in words', () => {
    const words = (own: FloorCheck, over: Partial<MetricComparison> = {}) =>
      ruled(reading({ metric: metric(over), floor: own })).text;
    expect([
      words(floor('missed')),
      words({ ...floor('missed', 900), floor: 800 }, { name: 'latency', unit: 'ms', direction: 'lower' }),
      words(floor('unclear', null)),
      words({ ...floor('unclear', 0), notAsked: 56 }),
      words({ ...floor('missed', 0.25), notAsked: 56 }),
      words({ ...floor('missed', 0.25), notAsked: 1 }),
      words({ ...floor('missed', 0.25), added: 60 }),
      words({ ...floor('missed', 0.25), added: 1, notAsked: 3 }),
    ]).toEqual([
      'Pass rate is 50 %, below the floor of 90 %.',
      'Latency is 900 ms, above the floor of 800 ms.',
      'Pass rate was not measured: too few cases to tell whether it keeps the floor of 90 %.',
      "Pass rate is 0 % in the cases with answers. 56 cases have main's inputs and were not asked, so it is not known whether all together keep the floor of 90 %.",
      'Pass rate is 25 % in the cases with answers. Whatever the 56 that were not asked do, all together miss the floor of 90 %.',
      'Pass rate is 25 % in the cases with answers. Whatever the one that was not asked does, all together miss the floor of 90 %.',
      'Pass rate is 25 % in the cases that main has as well, below the floor of 90 %. The 60 cases that this PR adds do not make up for it.',
      'Pass rate is 25 % in the cases with answers that main has as well. Whatever the 3 that were not asked do, all of these together miss the floor of 90 %. The case that this PR adds does not make up for it.',
    ]);
  });
});

describe('a suite as a whole', () => {
  const editedChecks = (checkedBy: 'same-answers' | 'candidate') => ({
    checkedBy,
    answers: 3,
    baseline: 3,
    candidate: 3,
    failsByMain: [],
    own: null,
    passesOld: null,
  });
  const anew = entry('anew', { transition: 'edited', editedChecks: editedChecks('same-answers') });
  const unasked = { candidate: tally(0, 0) };
  test.each<[string, readonly CaseComparison[], string, Partial<SuiteComparison>?]>([
    ['nothing but checks differ', [anew], 'edited-checks'],
    ['beside cases that were not asked', [anew, entry('a', unasked)], 'edited-checks'],
    [
      'beside added and removed ones',
      [anew, entry('a', { transition: 'added' }), entry('b', { transition: 'removed' })],
      'edited-checks',
    ],
    ['beside one that was asked', [anew, entry('a')], 'nothing-gates'],
    [
      'beside one that only erred',
      [anew, entry('a', { candidate: { scored: 0, passed: 0, errored: 1 } })],
      'nothing-gates',
    ],
    [
      "this PR's checks judge both",
      [entry('a', { transition: 'edited', editedChecks: editedChecks('candidate') })],
      'incomparable',
    ],
    ['no case was asked, and none graded again', [entry('a', unasked)], 'nothing-gates'],
    ['some cases are compared', [entry('a'), entry('b', { transition: 'added' })], 'nothing-gates'],
    ['every case is new', [entry('a', { transition: 'added' })], 'new-suite'],
    [
      'every case that is asked is new',
      [entry('a', { transition: 'added' })],
      'new-beside-same',
      { hasSameCells: true },
    ],
    [
      'cases are new, or gone',
      [entry('a', { transition: 'added' }), entry('b', { transition: 'removed' })],
      'incomparable',
    ],
    ['cases left out', [entry('a', { transition: 'left-out' })], 'incomparable'],
  ])('%s', (_, cases, code, over = {}) => {
    const own = suite([of(cases)], over);
    expect(ruled(readingsOf(own).at(-1) as Reading).code).toBe(code);
  });

  test('an edited case is none of those with the same inputs', () => {
    const unasked = entry('a', { baseline: tally(0, 0), candidate: tally(0, 0) });
    const said = (...more: CaseComparison[]) =>
      ruled(readingsOf(suite([of([unasked, ...more])])).at(-1) as Reading);
    expect(said()).toMatchObject({
      code: 'same-inputs',
      text: 'Every case that both sides have has the same inputs in main and this PR.',
    });
    expect(said(entry('b', { transition: 'edited' })).text).toBe(
      'Every other case has the same inputs in main and this PR.',
    );
  });

  test.each<[string, SuiteComparison['state'], readonly string[], string, string]>([
    [
      'removed',
      { kind: 'skipped', reason: 'x', removed: true },
      [],
      'suite-removed',
      'This PR removes the suite.',
    ],
    [
      'untouched',
      { kind: 'skipped', reason: 'x' },
      [],
      'untouched',
      'Nothing that the suite depends on changed.',
    ],
    [
      'the same inputs',
      { kind: 'skipped', reason: 'x' },
      ['a.txt'],
      'untouched',
      'Every case has the same inputs in main and this PR.',
    ],
    [
      'not measured',
      { kind: 'unmeasured', why: { cause: 'budget', reason: 'Spent.', fix: 'more' }, slots: [] },
      [],
      'not-measured',
      'Spent.',
    ],
  ])('%s', (_, state, changedInputs, code, text) => {
    const [whole, ...more] = readingsOf(suite([], { state, changedInputs }));
    expect(more).toEqual([]);
    expect(ruled(whole as Reading)).toMatchObject({ code, text });
  });
});

describe('against stored samples', () => {
  const stored: MainGone = { reason: 'it is retired', samples: 36, days: ['2026-03-01', '2026-03-09'] };
  const none: MainGone = { ...stored, samples: 0, days: null };
  const own = slot({ mainGone: stored });
  test.each<[string, Partial<MetricComparison>, number | null, string]>([
    [
      'all of the interval is beyond tolerance and drift',
      { interval: [-0.4, -0.16] },
      0.3,
      'loss-against-stored',
    ],
    ['its better end is exactly there', { interval: [-0.4, -0.05 - 0.1] }, 0.3, 'loss-within-drift'],
    ['its better end is within', { interval: [-0.4, -0.14] }, 0.3, 'loss-within-drift'],
    ['lower is better, beyond', { direction: 'lower', interval: [0.16, 0.4] }, 0.3, 'loss-against-stored'],
    ['lower is better, within', { direction: 'lower', interval: [0.14, 0.4] }, 0.3, 'loss-within-drift'],
    ['without an interval, by the loss: beyond', { interval: null }, 0.16, 'loss-against-stored'],
    ['without an interval, by the loss: within', { interval: null }, 0.15, 'loss-within-drift'],
    ['nothing is known of its size', { interval: null }, null, 'loss-within-drift'],
    ['nothing drifted', { driftMargin: 0, interval: [-0.4, -0.06] }, 0.3, 'loss-against-stored'],
  ])('%s', (_, over, loss, code) => {
    const row = metric({ tolerance: 0.05, driftMargin: 0.1, ...over });
    expect(ruled(reading({ slot: own, metric: row, loss, finding: convicted() })).code).toBe(code);
    expect(ruled(reading({ slot: own, metric: row, loss, finding: finding() })).code).toBe('no-loss');
    expect(ruled(reading({ metric: row, loss, finding: convicted({ critical: true }) })).code).toBe(
      'critical-case-broke',
    );
  });

  test('a metric that is not shown blocks nothing', () => {
    expect(ruled(reading({ slot: own, metric: null, finding: convicted() })).code).toBe('loss-within-drift');
  });

  test('what stood in is its own reading; what could not be tested without it is none', () => {
    const untested = finding({ outcome: 'untested', pValue: null });
    const gone = suite([slot({ mainGone: none, findings: [untested, finding()] })]);
    expect(readingsOf(gone).map((one) => ruled(one).code)).toEqual(['main-gone-nothing-stored', 'no-loss']);
    const asked = suite([slot({ findings: [untested] })]);
    expect(readingsOf(asked).map((one) => ruled(one).code)).toEqual(['untested']);
  });

  test('in words, each slot by its name where there are several', () => {
    const drift = (name: string, driftMargin?: number) =>
      metric({ name, tolerance: 0.02, ...(driftMargin !== undefined && { driftMargin }) });
    const floor: FloorCheck = { floor: 0.5, value: 0.6, interval: null, state: 'held' };
    const slots = [
      slot({ label: 'first', mainGone: stored, metrics: [drift('f1', 0.3), drift('pass', 0.05)] }),
      slot({
        label: 'second',
        mainGone: { ...stored, days: ['2026-03-01', '2026-03-01'] },
        metrics: [drift('pass'), drift('f1', 0.3)],
      }),
      slot({
        label: 'third',
        mainGone: { ...none, reason: ' Gone! ' },
        metrics: [drift('pass'), { ...drift('f1'), floor }],
      }),
      slot({ label: 'fourth' }),
    ];
    expect(mainGoneSentences(suite(slots))).toEqual([
      'Main cannot run in first: it is retired. Compared against stored samples: 36 of main (2026-03-01 to 2026-03-09). A change of the model since cannot be told from this PR, so a loss of pass rate counts only where it is clearly more than 7 points.',
      'Main cannot run in second: it is retired. Compared against stored samples: 36 of main (2026-03-01). A change of the model since cannot be told from this PR, so a loss of `f1` counts only where it is clearly more than 32 points.',
      'Main cannot run in third and nothing is stored of it: only floors were checked. Gone!',
    ]);
    expect(mainGoneSentences(suite([slot({ mainGone: { ...stored, days: null }, metrics: [] })]))).toEqual([
      'Main cannot run: it is retired. Compared against stored samples: 36 of main. A change of the model since cannot be told from this PR.',
    ]);
  });
});

describe('the loss of a reading', () => {
  const lossOf = (row: MetricComparison, found: Finding) =>
    readingsOf(suite([slot({ metrics: [row], findings: [found] })]))[0]?.loss;
  test.each<[string, Partial<MetricComparison>, Partial<Finding>, number | null]>([
    ['of a conviction: its net change', { net: -0.25 }, {}, 0.25],
    ['or what first looks say of all cases, if that is more', { net: -0.05, difference: -0.3 }, {}, 0.3],
    ['and not if it is less', { net: -0.25, difference: 0.1 }, {}, 0.25],
    ['where lower is better', { direction: 'lower', net: 0.25, difference: 0.2 }, {}, 0.25],
    [
      'of a trade-off: the balance of all tried cases',
      { net: -0.25 },
      { balance: { pValue: 0.01, difference: -0.04 } },
      0.04,
    ],
    ['not known', { net: null }, {}, null],
    ['not convicted', {}, {}, null],
    [
      'of a metric that is not shown',
      { name: 'score', net: -0.25 },
      { balance: { pValue: 1, difference: 1 } },
      null,
    ],
  ])('%s', (_, row, found, loss) => {
    expect(lossOf(metric(row), convicted(found))).toBe(loss);
  });
});

describe('words', () => {
  const lost = (id: string, before: number, after: number, over: Partial<CaseComparison> = {}) =>
    entry(id, { transition: 'broken', baseline: tally(before), candidate: tally(after), ...over });
  const said = (cases: readonly CaseComparison[], over: Partial<Reading> = {}) =>
    ruled(reading({ slot: of(cases), finding: convicted({ pValue: null }), ...over })).text;

  test.each<[readonly CaseComparison[], string]>([
    [[lost('a', 3, 0)], '1 of 1 case broke: 3 of 3 → 0 of 3.'],
    [[lost('a', 3, 0), lost('b', 3, 0)], '2 of 2 cases broke: 3 of 3 → 0 of 3 each.'],
    [[lost('a', 3, 1)], '1 of 1 case broke: 3 of 3 → 1 of 3.'],
    [[lost('a', 2, 0)], '1 of 1 case broke: 2 of 3 → 0 of 3.'],
    // The words of the title: a suspected case did not break for sure, and one that passes as often did not break at all.
    [
      [lost('a', 3, 0), lost('b', 3, 0, { transition: 'suspected' })],
      '2 of 2 cases pass on main and fail here: 3 of 3 → 0 of 3 each.',
    ],
    [
      [lost('a', 3, 2), lost('b', 3, 0, { transition: 'suspected' })],
      '2 of 2 cases fail more often here: 6 of 6 runs passed → 2 of 6.',
    ],
    [[lost('a', 3, 3)], '1 of 1 case is worse here: 3 of 3 → 3 of 3.'],
    [
      [lost('a', 3, 0), entry('b', { transition: 'added' }), entry('c', { transition: 'edited' })],
      '1 of 1 case broke: 3 of 3 → 0 of 3.',
    ],
    [
      [
        lost('a', 3, 0),
        entry('c', {
          transition: 'edited',
          editedChecks: {
            checkedBy: 'candidate',
            answers: 1,
            baseline: 1,
            candidate: 1,
            failsByMain: [],
            own: null,
            passesOld: null,
          },
        }),
      ],
      '1 of 2 cases broke: 3 of 3 → 0 of 3.',
    ],
    [[entry('a')], 'Pass rate fell from 90 % to 80 %.'],
  ])('%#', (cases, text) => {
    expect(said(cases)).toBe(text);
  });

  test('another metric than the pass rate', () => {
    const f1 = (over: Partial<MetricComparison>) =>
      said([lost('a', 3, 0)], { metric: metric({ name: 'f1', ...over }) });
    expect(f1({})).toBe('The metric `f1` fell from 90 % to 80 %.');
    expect(f1({ direction: 'lower', candidate: 0.95 })).toBe('The metric `f1` rose from 90 % to 95 %.');
    expect(f1({ candidate: 0.8997 })).toBe('The metric `f1` fell slightly, at 90 % on both sides.');
    expect([f1({ baseline: null }), f1({ candidate: null }), said([], { metric: null })]).toEqual(
      Array(3).fill('This PR is worse.'),
    );
  });

  test.each<[string, Partial<MetricComparison>, number, string]>([
    ['rose', { candidate: 0.95 }, 2, '2 cases got worse by `f1`, which on balance rose from 90 % to 95 %.'],
    [
      'fell, and lower is better',
      { direction: 'lower' },
      1,
      '1 case got worse by `f1`, which on balance fell from 90 % to 80 %.',
    ],
    [
      'stayed',
      { candidate: 0.9 },
      0,
      'At least one case got worse by `f1`, which on balance stayed at 90 %.',
    ],
  ])('another metric that %s on balance is not what got worse: its cases are', (_, row, cases, text) => {
    const confirmed = ['a', 'b'].slice(0, cases).map((id) => ({ case: id, pValue: 0.01 }));
    const found = { finding: convicted({ pValue: null, metric: 'f1', confirmed }) };
    expect(said([lost('a', 3, 3)], { metric: metric({ name: 'f1', ...row }), ...found })).toBe(text);
  });

  test('critical cases by name, those alone that lost', () => {
    const cases = [
      lost('va`l', 3, 0, { critical: true }),
      lost('other', 3, 0),
      lost('second', 3, 0, { critical: true }),
      entry('kept', { critical: true }),
    ];
    const found = { finding: convicted({ critical: true, pValue: null }) };
    expect(said(cases, found)).toBe("2 critical cases (`va'l`, `second`) broke: 3 of 3 → 0 of 3 each.");
    expect(said(cases.slice(0, 2), found)).toBe("Critical case `va'l` broke: 3 of 3 → 0 of 3.");
    expect(said([lost('other', 3, 0)], found)).toBe('1 of 1 case broke: 3 of 3 → 0 of 3.');
  });

  test('of what was accepted, traded and cleared', () => {
    const cases = [lost('a', 3, 0)];
    const accepted = metric({ tolerance: 0.01, unit: 'rate' });
    expect(said(cases, { metric: accepted, loss: -0.2 })).toBe(
      '1 of 1 case broke: 3 of 3 → 0 of 3; within the tolerance: a net loss of 0 points, and the policy accepts 1 point.',
    );
    const byTrial = said(cases, { metric: { ...accepted, tolerance: 0.3, difference: -0.1 }, loss: 0.2 });
    expect(byTrial).toContain('a net loss of 20 points by fresh runs, and the policy accepts 30 points.');
    const gained = entry('gain', { transition: 'better', baseline: tally(0), candidate: tally(3) });
    expect(said([...cases, gained], { finding: traded(0.01), loss: null })).toBe(
      '1 case broke, 1 got better; on balance worse; chance of this balance if nothing changed: 1 in 100.',
    );
    const balance = (over: Partial<MetricComparison>) =>
      said([...cases, gained], {
        finding: traded(0.5),
        metric: metric({ unit: 'rate', ...over }),
        loss: null,
      });
    const ends = [
      balance({ difference: 0.02 }),
      balance({ difference: -0.04, tolerance: 0.05 }),
      balance({ difference: -0.06, tolerance: 0.05 }),
    ];
    expect(ends.map((text) => text?.replace('1 case broke, 1 got better; ', ''))).toEqual([
      'on balance no worse.',
      'on balance within the tolerance.',
      'on balance no loss is confirmed.',
    ]);
    const f1 = { finding: traded(0.01), metric: metric({ name: 'f1', unit: 'rate' }), loss: 0.2 };
    expect(said([...cases, lost('b', 3, 3), gained], f1)).toContain(
      '2 cases got worse, 1 got better; on balance worse by 20 points of `f1`;',
    );
    expect(said(cases, { finding: finding(), metric: metric({ name: 'f1' }) })).toBe(
      '1 case compared, no loss of `f1` found.',
    );
    const [half, all] = [metric({ name: 'codes', cases: 2 }), [...cases, lost('b', 3, 3), gained]];
    expect(said(all, { finding: finding(), metric: half })).toBe(
      '2 cases compared, no loss of `codes` found.',
    );
    expect(said(cases, { finding: finding({ critical: true }) })).toBe('critical cases, no loss found.');
    const seen = [entry('b'), entry('a', { transition: 'suspected', candidate: tally(0) })];
    expect(said(seen, { finding: finding() })).toBe('2 cases compared, no loss confirmed.');
  });

  test('the slot’s name in front where there are several', () => {
    const own = slot({ label: 'second' });
    const found = { slot: own, suite: suite([slot(), own]), finding: finding() };
    expect(ruled(reading(found)).text).toBe('second: 1 case compared, no loss found.');
    expect(ruled(reading({ ...found, slot: null })).text).toBe('0 cases compared, no loss found.');
  });

  test('a metric that no case says anything of', () => {
    const untested = finding({ outcome: 'untested', pValue: null, metric: 'f1' });
    const words = (row: Partial<MetricComparison>, task: object | undefined) =>
      ruled(
        reading({
          slot: slot({ ...(task && { task: task as never }) }),
          finding: untested,
          metric: metric(row),
        }),
      ).text;
    const none = 'No case could be run on both sides as often as a test needs.';
    expect(words({ name: 'f1 `x`', baseline: null }, {})).toBe(
      "No case that both sides have says anything of `f1 'x'`.",
    );
    expect(words({ name: 'tone', baseline: null }, undefined)).toBe(
      'No case that both sides have says anything of `tone`.',
    );
    expect([words({ baseline: null }, undefined), words({ baseline: 0.5 }, {})]).toEqual([none, none]);
  });
});

test('a metric that gates is not judged to be as good where main’s answers alone say something of it', () => {
  const cost = metric({ name: 'cost', unit: 'usd', direction: 'lower', candidate: null, difference: null });
  const own = slot({ metrics: [metric(), cost] });
  const cleared = { slot: own, metric: cost, finding: finding({ outcome: 'cleared', metric: 'cost' }) };
  expect(ruled(reading(cleared))).toMatchObject({
    code: 'untested',
    outcome: 'inconclusive',
    text: "Main's answers say something of cost, and none of this PR's does.",
  });
  const unasked = slot({ metrics: [metric({ candidate: null }), cost] });
  expect(ruled(reading({ ...cleared, slot: unasked })).code).toBe('no-loss');
  expect(ruled(reading({ ...cleared, metric: { ...cost, baseline: null } })).code).toBe('no-loss');
});
