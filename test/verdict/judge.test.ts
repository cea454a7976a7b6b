import { describe, expect, test } from 'vitest';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import type { Comparison, SuiteComparison } from '../../src/compare/comparison.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import type { Finding } from '../../src/design/design.ts';
import type { PlannedCase, UnmeasuredCause } from '../../src/plan/eval-plan.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { evidence, finding, gateConfig, onePlan, plannedCase, samples } from '../compare/evidence.ts';

const kept = Array.from({ length: 9 }, (_, at) => samples(`kept ${at}`, '...', '...')).flat();
const loss = [...kept, ...samples('lost', '...', 'FFF')];
const convicted = (over: Partial<Finding> = {}) =>
  finding({ outcome: 'convicted', pValue: 1 / 7992, suspects: ['lost'], ...over });
const traded = [...loss, ...samples('gain', 'FFF', '...'), ...samples('gain 2', 'FFF', '...')];
const mirrored = { convicted: true, pValue: 0.01, cases: ['gain', 'gain 2'] };

interface Given {
  readonly findings?: readonly Finding[];
  readonly policy?: object;
  readonly cases?: readonly PlannedCase[];
}

function compared(
  fresh: readonly Sample[],
  { findings = [finding()], policy, cases }: Given = {},
): Comparison {
  const planned = cases ?? [...new Set(fresh.map((one) => one.case))].map((id) => plannedCase(id));
  return compareEvidence({
    plan: onePlan(planned),
    config: gateConfig(policy),
    findings,
    evidence: evidence(fresh),
  });
}

/** What a verdict comes to, in a line and its reasons. */
function told({ outcome, exitCode, wouldExit, blocked, reasons }: Verdict): readonly string[] {
  const exit = exitCode === wouldExit ? `exit ${exitCode}` : `exit ${exitCode}, would exit ${wouldExit}`;
  return [
    `${outcome}, ${exit}${blocked ? ', blocked' : ''}`,
    ...reasons.map(({ code, text }) => `${code}: ${text}`),
  ];
}

const judged = (fresh: readonly Sample[], given: Given = {}) =>
  told(judge(compared(fresh, given), policySchema.parse(given.policy ?? {})));

describe('one suite', () => {
  test('nothing lost', () => {
    expect(judged(kept)).toMatchInlineSnapshot(`
      [
        "pass, exit 0",
        "no-loss: 9 cases compared, no loss found.",
      ]
    `);
  });

  test('a loss blocks', () => {
    expect(judged(loss, { findings: [convicted()] })).toMatchInlineSnapshot(`
      [
        "regressed, exit 1, blocked",
        "loss: 1 of 10 cases broke: 3 of 3 → 0 of 3; chance of seeing this if nothing changed: 1 in 8,000.",
      ]
    `);
  });

  test('a loss of several cases, unequal', () => {
    const fresh = [...loss, ...samples('lost 2', '..F', 'F.F')];
    expect(
      judged(fresh, { findings: [convicted({ suspects: ['lost', 'lost 2'], pValue: 0.04 })] }),
    ).toMatchInlineSnapshot(`
      [
        "regressed, exit 1, blocked",
        "loss: 2 of 11 cases pass on main and fail here: 5 of 6 runs passed → 1 of 6; chance of seeing this if nothing changed: 1 in 25.",
      ]
    `);
  });

  test('a loss within the tolerance passes, and is said; strict blocks it', () => {
    const policy = { metrics: { pass: { tolerance: 0.1 } } };
    expect(judged(loss, { findings: [convicted()], policy })).toMatchInlineSnapshot(`
      [
        "pass, exit 0",
        "loss-within-tolerance: 1 of 10 cases broke: 3 of 3 → 0 of 3; within the tolerance: a net loss of 10 points, and the policy accepts 10 points.",
      ]
    `);
    expect(judged(loss, { findings: [convicted()], policy: { ...policy, block: 'strict' } })[0]).toBe(
      'regressed, exit 1, blocked',
    );
    expect(
      judged(loss, { findings: [convicted()], policy: { metrics: { pass: { tolerance: 0.09 } } } })[0],
    ).toBe('regressed, exit 1, blocked');
  });

  test('a trade-off warns, and blocks where the policy says so', () => {
    const found = [convicted({ gains: mirrored, balance: { pValue: 0.4, difference: 0.02 } })];
    expect(judged(traded, { findings: found })).toMatchInlineSnapshot(`
      [
        "mixed, exit 0",
        "trade-off: 1 case broke, 2 got better; on balance no worse.",
      ]
    `);
    // The trial confirmed its cases together, and the answers of none of them show it. The table shows a loss.
    expect(judged(loss, { findings: found })[1]).toBe(
      'trade-off: 1 case broke, others got better together; on balance no loss is confirmed.',
    );
    expect(judged(traded, { findings: found, policy: { mixed: 'block' } })[0]).toBe('mixed, exit 1, blocked');
    expect(judged(traded, { findings: found, policy: { block: 'strict' } })[0]).toBe(
      'regressed, exit 1, blocked',
    );
  });

  test('a trade-off that is worse on balance is a regression, beyond the tolerance only', () => {
    const found = [convicted({ gains: mirrored, balance: { pValue: 0.01, difference: -0.04 } })];
    expect(judged(traded, { findings: found })).toMatchInlineSnapshot(`
      [
        "regressed, exit 1, blocked",
        "trade-off-on-balance-worse: 1 case broke, 2 got better; on balance worse by 4 points; chance of this balance if nothing changed: 1 in 100.",
      ]
    `);
    expect(judged(traded, { findings: found, policy: { metrics: { pass: { tolerance: 0.05 } } } })[0]).toBe(
      'mixed, exit 0',
    );
  });

  test('a critical case blocks alone, whatever the tolerance', () => {
    const cases = [...new Set(loss.map((one) => one.case))].map((id) =>
      plannedCase(id, { critical: id === 'lost' }),
    );
    const policy = { metrics: { pass: { tolerance: 1 } } };
    expect(
      judged(loss, { cases, policy, findings: [finding(), convicted({ critical: true })] }),
    ).toMatchInlineSnapshot(`
      [
        "regressed, exit 1, blocked",
        "critical-case-broke: Critical case \`lost\` broke: 3 of 3 → 0 of 3; chance of seeing this if nothing changed: 1 in 8,000.",
      ]
    `);
    const confirmed = convicted({ confirmed: [{ case: 'lost', pValue: 0.001 }], gains: mirrored });
    expect(judged(loss, { cases, policy, findings: [confirmed] })[0]).toBe('regressed, exit 1, blocked');
  });

  test('another metric that gates, lower being better', () => {
    const policy = { metrics: { tokens: { gate: true } } };
    const fresh = loss.map((one) => ({
      ...one,
      target: { promptTokens: 10, completionTokens: one.arm === 'baseline' ? 40 : 90 },
    }));
    const found = [finding(), convicted({ metric: 'tokens', suspects: [] })];
    expect(judged(fresh, { policy, findings: found })).toMatchInlineSnapshot(`
      [
        "regressed, exit 1, blocked",
        "loss: Tokens rose from 50 to 100; chance of seeing this if nothing changed: 1 in 8,000.",
      ]
    `);
  });

  test('undecided and untested warn, and block where the policy says so', () => {
    expect(judged(loss, { findings: [finding({ outcome: 'undecided' })] })).toMatchInlineSnapshot(`
      [
        "inconclusive, exit 0",
        "undecided: The budget was spent before suspected cases were confirmed or cleared.",
      ]
    `);
    expect(
      judged(loss, { findings: [finding({ outcome: 'untested', pValue: null })] }),
    ).toMatchInlineSnapshot(`
      [
        "inconclusive, exit 0",
        "untested: No case could be run on both sides as often as a test needs.",
      ]
    `);
    const policy = { inconclusive: 'block' };
    expect(judged(loss, { policy, findings: [finding({ outcome: 'undecided' })] })[0]).toBe(
      'inconclusive, exit 1, blocked',
    );
  });

  test('where nothing passes on main, nothing can be lost', () => {
    const fresh = [...samples('a', 'FFF', ''), ...samples('b', 'FFF', '')];
    expect(
      judged(fresh, { findings: [finding({ outcome: 'untested', pValue: null })] }),
    ).toMatchInlineSnapshot(`
      [
        "pass, exit 0",
        "nothing-to-lose: No case passes on main, so none can get worse.",
      ]
    `);
  });

  test('a floor blocks beside a cleared test; one that only may be missed warns', () => {
    const low = Array.from({ length: 40 }, (_, at) => samples(`${at}`, '.', at < 20 ? 'F' : '.')).flat();
    const floor = (value: number) => ({ metrics: { pass: { floor: value } } });
    expect(judged(low, { policy: floor(0.9) })).toMatchInlineSnapshot(`
      [
        "regressed, exit 1, blocked",
        "floor-missed: Pass rate is 50 %, below the floor of 90 %.",
      ]
    `);
    expect(judged(low, { policy: floor(0.55) })).toMatchInlineSnapshot(`
      [
        "inconclusive, exit 0",
        "floor-unclear: Pass rate is 50 %: too few cases to tell whether it keeps the floor of 55 %.",
      ]
    `);
    expect(judged(low, { policy: floor(0.5) })).toMatchInlineSnapshot(`
      [
        "pass, exit 0",
        "no-loss: 40 cases compared, no loss confirmed.",
        "floor-held: Pass rate is 50 % and keeps the floor of 50 %.",
      ]
    `);
    expect(
      judged(low, { policy: { metrics: { pass: { gate: false, floor: 0.9 } } }, findings: [] }),
    ).toMatchInlineSnapshot(`
      [
        "pass, exit 0",
        "floor-warned: Pass rate is 50 %, below the floor of 90 %.",
        "nothing-gates: No metric of this suite gates.",
      ]
    `);
  });

  test('a new suite passes; one whose cases are all edited cannot tell', () => {
    const status = (name: PlannedCase['status']) => [
      plannedCase('a', { status: name }),
      plannedCase('b', { status: name }),
    ];
    const fresh = [...samples('a', '', '.'), ...samples('b', '', 'F')];
    expect(judged(fresh, { cases: status('added'), findings: [] })).toMatchInlineSnapshot(`
      [
        "pass, exit 0",
        "new-suite: Every case is new: main has nothing to compare with.",
      ]
    `);
    expect(judged(fresh, { cases: status('edited'), findings: [] })).toMatchInlineSnapshot(`
      [
        "inconclusive, exit 0",
        "incomparable: This PR edits every case that main also has (2), so nothing can be compared.",
      ]
    `);
    const swapped = [plannedCase('a', { status: 'added' }), plannedCase('z', { status: 'removed' })];
    expect(judged(samples('a', '', '.'), { cases: swapped, findings: [] })).toMatchInlineSnapshot(`
      [
        "inconclusive, exit 0",
        "incomparable: Main and this PR have no case in common, so nothing can be compared. If code draws the cases at random, give it a fixed seed.",
      ]
    `);
  });

  test('no metric gates', () => {
    expect(
      judged(loss, { findings: [], policy: { metrics: { pass: { gate: false } } } }),
    ).toMatchInlineSnapshot(`
      [
        "pass, exit 0",
        "nothing-gates: No metric of this suite gates.",
      ]
    `);
  });

  test('`enforce: false` reports and does not block', () => {
    expect(judged(loss, { findings: [convicted()], policy: { enforce: false } })[0]).toBe(
      'regressed, exit 0, would exit 1',
    );
  });
});

describe('several suites', () => {
  const suite = (name: string, state: SuiteComparison['state']): SuiteComparison => ({
    suite: name,
    config: `${name}.yaml`,
    state,
    changedInputs: [],
    notes: [],
    sideBySide: true,
  });
  const skipped = suite('skipped', { kind: 'skipped', reason: 'no input differs' });
  const removed = suite('removed', { kind: 'skipped', reason: 'this PR removes the suite', removed: true });
  const unmeasured = (cause: UnmeasuredCause) =>
    suite('unmeasured', {
      kind: 'unmeasured',
      why: { cause, reason: `Because of ${cause}.`, fix: 'mend it' },
      slots: [],
    });
  const passed = { ...(compared(kept).suites[0] as SuiteComparison), suite: 'passed' };
  const regressed = {
    ...(compared(loss, { findings: [convicted()] }).suites[0] as SuiteComparison),
    suite: 'regressed',
  };
  const mixed = {
    ...(compared(loss, { findings: [convicted({ gains: mirrored })] }).suites[0] as SuiteComparison),
    suite: 'mixed',
  };
  const undecided = {
    ...(compared(kept, { findings: [finding({ outcome: 'undecided' })] }).suites[0] as SuiteComparison),
    suite: 'undecided',
  };
  const all = (suites: readonly SuiteComparison[], policy: object = {}, notRun: Comparison['notRun'] = []) =>
    judge(
      {
        suites,
        notRun,
        calls: { candidate: 0, baseline: 0, grader: 0, reused: 0 },
        usage: { target: {}, grader: {} },
      },
      policySchema.parse(policy),
    );

  test.each([
    ['pass', 0, [passed, skipped]],
    ['inconclusive', 0, [passed, undecided]],
    ['mixed', 0, [undecided, mixed]],
    ['not-measured', 3, [mixed, unmeasured('provider'), undecided]],
    ['regressed', 1, [unmeasured('secrets'), passed, regressed]],
    ['pass', 0, [skipped]],
    ['pass', 0, [skipped, removed]],
    ['not-measured', 3, [removed]],
    ['not-measured', 3, []],
  ] as const)('%s, exit %i', (outcome, exit, suites) => {
    const verdict = all(suites);
    expect([verdict.outcome, verdict.exitCode]).toEqual([outcome, exit]);
  });

  test('reasons: every suite that did not pass, the worst first', () => {
    expect(told(all([undecided, passed, unmeasured('errors'), regressed]))).toMatchInlineSnapshot(`
      [
        "regressed, exit 1, blocked",
        "loss: 1 of 10 cases broke: 3 of 3 → 0 of 3; chance of seeing this if nothing changed: 1 in 8,000.",
        "not-measured: Because of errors.",
        "undecided: The budget was spent before suspected cases were confirmed or cleared.",
      ]
    `);
  });

  test('nothing touched, no suite, and none left', () => {
    expect([[skipped, skipped], [], [removed]].map((suites) => told(all(suites)))).toMatchInlineSnapshot(`
      [
        [
          "pass, exit 0",
          "untouched: No suite depends on what changed.",
        ],
        [
          "not-measured, exit 3, blocked",
          "no-suite: No promptfoo suite was found, so nothing was measured.",
        ],
        [
          "not-measured, exit 3, blocked",
          "no-suite: This PR removes every suite, so nothing was measured.",
        ],
      ]
    `);
  });

  test('no suite, and a submodule that is not checked out: the cause is named, with what fills it', () => {
    const notRun = [
      { config: 'a.yaml', reason: 'not run' },
      { config: 'evals', reason: 'not checked out', isEmptySubmodule: true },
    ] as const;
    const [reason] = all([], {}, notRun).reasons;
    expect(reason?.text).toBe(
      'No promptfoo suite was found, so nothing was measured. evals: not checked out.',
    );
    expect(reason?.fix).toContain('git submodule update --init');
  });

  test('suites whose inputs changed without changing what is asked are not called untouched', () => {
    const sameInputs = { ...skipped, changedInputs: ['a.txt'] };
    const codes = (...suites: SuiteComparison[]) => all(suites).reasons.map(({ code }) => code);
    expect(codes(sameInputs)).toEqual(['same-inputs']);
    expect(codes(skipped, sameInputs)).toEqual(['same-inputs']);
    expect(codes(skipped, { ...removed, changedInputs: ['a.txt'] })).toEqual(['untouched']);
  });

  test('not measured for a cause that nobody names blocks, whatever `notMeasured` says', () => {
    const warn = { secrets: 'warn', provider: 'warn', budget: 'warn', baseline: 'warn' };
    const policy = policySchema.parse({ notMeasured: warn });
    expect(exitCodeOf([{ outcome: 'not-measured', cause: null }], policy)).toBe(3);
    expect(exitCodeOf([{ outcome: 'pass', cause: null }], policy)).toBe(0);
  });

  test('a suite that blocks outweighs one that could not be measured', () => {
    const verdict = all([mixed, unmeasured('provider')], { mixed: 'block' });
    expect([verdict.outcome, verdict.exitCode]).toEqual(['not-measured', 1]);
  });

  test.each([
    ['secrets', 'secrets'],
    ['provider', 'provider'],
    ['errors', 'provider'],
    ['budget', 'budget'],
    ['baseline', 'baseline'],
    ['shared-server', null],
    ['new-host', null],
    ['new-secret', null],
    ['errors-now', null],
    ['cross-tree', null],
    ['empty', null],
  ] as const)('not measured because of %s is decided by notMeasured.%s', (cause, line) => {
    const warn = { secrets: 'warn', provider: 'warn', budget: 'warn', baseline: 'warn' };
    const others = line === null ? warn : { ...warn, [line]: 'block' };
    expect(all([unmeasured(cause)]).exitCode).toBe(3);
    expect(all([unmeasured(cause)], { notMeasured: others }).exitCode).toBe(3);
    expect(all([unmeasured(cause)], { notMeasured: warn }).exitCode).toBe(line === null ? 3 : 0);
  });

  test('the cause is named for machines, and what to do for people', () => {
    const [first] = all([unmeasured('budget')]).suites;
    expect(first).toMatchObject({ outcome: 'not-measured', cause: 'budget', reasons: [{ fix: 'mend it' }] });
  });
});
