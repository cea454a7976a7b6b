import { expect, test } from 'vitest';
import { type EarlierVerdict, standingVerdict } from '../../src/verdict/standing.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';

const verdict = (outcome: Verdict['outcome'], exitCode: 0 | 1 | 3 = 0): Verdict => ({
  outcome,
  reasons: [{ code: 'no-loss', text: 'No loss found.', suite: 'triage', fix: null }],
  suites: [],
  comparison: {
    suites: [],
    calls: { candidate: 0, baseline: 0, grader: 0, reused: 0 },
    usage: { target: {}, grader: {} },
  },
  exitCode,
  blocked: exitCode !== 0,
  wouldExit: exitCode,
  ruleChanges: [],
  removals: [],
  inPrompt: [],
  weakened: [],
  loosened: false,
});
const run = (attempt: number, outcome: Verdict['outcome']): EarlierVerdict => ({
  attempt,
  outcome,
  at: `2026-03-0${attempt}T09:30:15Z`,
});

test.each(['pass', 'mixed', 'inconclusive', 'not-measured'] as const)(
  'a regression that an earlier run confirmed stands where this one says %s',
  (outcome) => {
    const now = verdict(outcome);
    const found = standingVerdict(now, [run(1, 'pass'), run(2, 'regressed')], { enforce: true });
    expect(found).toMatchObject({ outcome: 'regressed', exitCode: 1, wouldExit: 1, blocked: true });
    expect(found.reasons.map(({ code }) => code)).toEqual(['earlier-loss-stands', 'no-loss']);
    expect(found.reasons[0]?.text).toMatch(/^Run 2 on this very change \(2026-03-02 09:30 UTC\)/);
  },
);

test('with `enforce: false` it would exit 1 and does not', () => {
  const found = standingVerdict(verdict('pass'), [run(1, 'regressed')], { enforce: false });
  expect(found).toMatchObject({ outcome: 'regressed', exitCode: 0, wouldExit: 1, blocked: false });
});

test('nothing is added where no earlier run confirmed a regression, or where this one did', () => {
  const passed = verdict('pass');
  expect(standingVerdict(passed, [], { enforce: true })).toBe(passed);
  const others = (['pass', 'mixed', 'inconclusive', 'not-measured'] as const).map((one, at) =>
    run(at + 1, one),
  );
  expect(standingVerdict(passed, others, { enforce: true })).toBe(passed);
  const again = verdict('regressed', 1);
  expect(standingVerdict(again, [run(1, 'regressed')], { enforce: true })).toBe(again);
});
