import { expect, test } from 'vitest';
import type { CaseComparison } from '../../../src/compare/comparison.ts';
import {
  gainedCases,
  newFailures,
  otherCases,
  stillFailing,
} from '../../../src/report/markdown/other-cases.ts';
import * as make from '../verdicts.ts';

const SIZE = { bytes: 20_000, blocks: 5, lines: 50 };
const added = (label: string, passed: number) =>
  make.aCase(label, 'added', { candidate: { scored: 1, passed, errored: 0 } });

test('new cases that fail are told once: the other cases are those beside them', () => {
  const cases = [added('fails', 0), added('fails too', 0), make.aCase('kept', 'unchanged')];
  const failing = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]);
  expect(newFailures(failing, make.context(), SIZE)).toContain('2 new cases fail');
  expect(otherCases(failing, make.context(), SIZE)).toBe('Other cases: 1 unchanged.');

  const none = make.verdict('not-measured', [
    make.suite('not-measured', [make.slot({ cases: cases.slice(2) })]),
  ]);
  expect(otherCases(none, make.context(), SIZE)).toBe('Cases: 1 unchanged.');

  const more = [...cases, added('passes', 1)];
  const mixed = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases: more })])]);
  expect(otherCases(mixed, make.context(), SIZE)).toContain('<summary>1 case added · 1 unchanged</summary>');
});

test('a case that is refused is lost: what was asked and what main answers is shown, once an error', () => {
  const refused = ['refund 1', 'refund 2'].map((label) =>
    make.aCase(label, 'refused', {
      error: 'API error: 400: too long',
      input: `May I send ${label} back?`,
      outputs: { baseline: 'Within 30 days.', candidate: null },
    }),
  );
  const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases: refused })])]);
  const text = otherCases(verdict, make.context(), SIZE);
  expect(text).toContain('e.g. **`refund 1`** · ');
  expect(text).toContain('> May I send refund 1 back?');
  expect(text.match(/^- Within 30 days\.$/gm)).toHaveLength(1);
  expect(otherCases(verdict, make.context({ outputs: false }), SIZE)).not.toContain('Within 30 days');
});

test('a case that somebody accepted shows what it fails, and both answers', () => {
  const accepted = ['refund 1', 'refund 2'].map((label) =>
    make.aCase(label, 'accepted', {
      failed: [{ label: 'contains "approval"', reason: '' }],
      input: `May I send ${label} back?`,
      outputs: { baseline: 'With approval.', candidate: 'No.' },
    }),
  );
  const verdict = make.verdict('pass', [make.suite('pass', [make.slot({ cases: accepted })])]);
  const text = otherCases(verdict, make.context(), SIZE);
  expect(text).toContain('2 cases, one way of failing');
  expect(text.match(/^\+ No\.$/gm)).toHaveLength(1);
  expect(text).toContain('> May I send refund 1 back?');
});

test('where nothing passes, one case of each way of failing shows what it fails, and its answer once', () => {
  const fails = { scored: 3, passed: 0, errored: 0 };
  const dead = ['refund 1', 'refund 2'].map((label) =>
    make.aCase(label, 'unchanged', {
      ...{ baseline: fails, candidate: fails },
      failed: [{ label: 'contains "approval"', reason: '' }],
      outputs: { baseline: 'No.', candidate: 'No.' },
    }),
  );
  const why = { cause: 'nothing-passes', reason: 'None of 2 cases passes.', fix: 'look' } as const;
  const slots = [make.slot({ cases: dead })];
  const suite = make.suite('not-measured', slots, { state: { kind: 'unmeasured', why, slots } });
  const text = stillFailing(make.verdict('not-measured', [suite]), make.context(), SIZE);
  expect(text).toContain('<b>2 cases pass on neither side</b>');
  expect(text).toContain('**2 cases, one way of failing** · `contains "approval"`');
  // As neither's alone: under a plus it would look as if main answered nothing.
  expect(text).toContain('Both sides gave the same output here:\n```diff\n  No.\n```');
  expect(text).not.toContain('+ this PR');
  // By a metric that no answer has nothing passes either.
  const passing = dead.map((one) => ({
    ...one,
    baseline: { ...fails, passed: 3 },
    candidate: { ...fails, passed: 3 },
  }));
  const gone = make.suite('not-measured', slots, {
    state: { kind: 'unmeasured', why, slots: [make.slot({ cases: passing })] },
  });
  expect(stillFailing(make.verdict('not-measured', [gone]), make.context(), SIZE)).toBe('');
  // Elsewhere a case that fails on both sides is not the news.
  const other = make.verdict('regressed', [make.suite('regressed', slots)]);
  expect(stillFailing(other, make.context(), SIZE)).toBe('');
});

/** A case whose answers pass alike on both sides, by how many of them are right. */
const rightly = (
  label: string,
  transition: 'better' | 'flaky',
  before: [number, number],
  after: [number, number],
) => {
  const arm = ([right, scored]: [number, number]) => ({ scored, passed: scored, right, errored: 0 });
  return make.aCase(label, transition, { baseline: arm(before), candidate: arm(after) });
};

test('what is right now, and passed all along, is not called newly passing', () => {
  const right = rightly('refund', 'better', [0, 3], [2, 2]);
  const passing = make.aCase('invoice', 'better', {
    baseline: { scored: 3, passed: 0, errored: 0 },
    candidate: { scored: 2, passed: 2, errored: 0 },
  });
  const text = (...cases: readonly CaseComparison[]) =>
    otherCases(make.verdict('pass', [make.suite('pass', [make.slot({ cases })])]), make.context(), SIZE);
  expect(text(right)).toContain('1 newly right');
  expect(text(right)).toContain('**`refund`** · 0 of 3 → 2 of 2 right');
  expect(text(passing)).toContain('1 newly passing');
  expect(text(right, passing)).toContain('2 newly passing or right');
  const traded = make.verdict('mixed', [make.suite('mixed', [make.slot({ cases: [right] })])]);
  expect(gainedCases(traded, SIZE)).toContain('<b>1 newly right case</b>');
});

test('a flaky case that is told by its right answers says what it did before', () => {
  const words = (before: [number, number], after: [number, number]) =>
    otherCases(
      make.verdict('pass', [
        make.suite('pass', [make.slot({ cases: [rightly('a', 'flaky', before, after)] })]),
      ]),
      make.context(),
      SIZE,
    );
  expect(words([0, 3], [0, 1])).toContain('0 of 3 → 0 of 1 right · right in an earlier run');
  expect(words([3, 3], [0, 1])).toContain('3 of 3 → 0 of 1 right · wrong on main in an earlier run');
  expect(words([2, 3], [1, 1])).not.toContain('earlier run');
});

test('cases of one column that came to the same are one line, with the column in front', () => {
  const slotOf = (label: string, ids: readonly string[]) =>
    make.slot({
      slot: label,
      label,
      cases: ids.map((id) => make.aCase(id, 'better', { failed: [] })),
    });
  const slots = [slotOf('a · small', ['1', '2', '3', '4']), slotOf('a · large', ['5', '6', '7', '8'])];
  const text = otherCases(make.verdict('regressed', [make.suite('regressed', slots)]), make.context(), SIZE);
  expect(text.match(/^- .*/gm)).toEqual([
    expect.stringMatching(/^- `a · small` · .* → .*: `1`, `2`, `3`, `4`$/),
    expect.stringMatching(/^- `a · large` · .* → .*: `5`, `6`, `7`, `8`$/),
  ]);
});
