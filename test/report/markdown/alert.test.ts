import { expect, test } from 'vitest';
import { alertOf, fixText } from '../../../src/report/markdown/alert.ts';
import { terminalOf } from '../../../src/report/terminal/terminal.ts';
import type { Verdict } from '../../../src/verdict/verdict.ts';
import * as make from '../verdicts.ts';

const context = make.context();
const support = make.suite('pass', [make.slot()]);
const gone = make.suite('pass', [], {
  suite: 'other',
  state: { kind: 'skipped', reason: 'this PR removes it', removed: true },
  changedInputs: [],
});
const dropped = {
  kind: 'suite',
  rule: 'suite other',
  from: 'evals/other/promptfooconfig.yaml',
  to: null,
  file: 'evals/other/promptfooconfig.yaml',
  line: null,
} as const;

test('a suite that is gone comes first, is said once, and does not look like a quiet pass', () => {
  const verdict = make.verdict('pass', [support, gone], { ruleChanges: [{ ...dropped, loosens: false }] });
  const alert = alertOf(verdict, context);
  expect(alert).toMatch(/^> \[!IMPORTANT\]\n> \*\*Pawl: this PR removes the suite `other`\. No regression/);
  expect(alert).toContain('** Not blocked.');
  expect(alert.match(/other/g)).toHaveLength(1);
});

test('one that is gone against the rules of main is said once as well, with what to do before what the pass is worth', () => {
  const verdict = make.verdict('pass', [support, gone], {
    ruleChanges: [{ ...dropped, loosens: true }],
    loosened: true,
    exitCode: 1,
    wouldExit: 1,
  });
  const [, first = '', second = '', third = ''] = alertOf(verdict, context).split('\n');
  expect(first).toMatch(/loosens its own gate: suite `other` dropped.*Merging is blocked\.$/);
  expect(second).toContain('To fix: take the edit back');
  expect(third).toMatch(/^> 60 cases, pass rate/);
});

test('a migration says first what stands for main and for this PR', () => {
  const sides = 'Here "main" is `old`, and "this PR" is `new`: one model in place of the other';
  const labels = { baseLabel: 'old', candidateLabel: 'new' };
  const migration = make.context({ command: 'migrate', ...labels });
  const verdict = make.verdict('pass', [support]);
  expect(alertOf(verdict, migration).split('\n')[2]).toContain(sides);
  expect(terminalOf(verdict, migration, { colour: false, width: 120 })).toContain(sides);
  expect(alertOf(verdict, make.context(labels))).not.toContain('Here "main"');
});

test('assertions that became easier are judged by no rules of main: only the way out is said', () => {
  const verdict = make.verdict('pass', [support], {
    weakened: [{ suite: 'support-triage', cases: ['refund'] }],
    loosened: true,
    exitCode: 1,
    wouldExit: 1,
  });
  expect(alertOf(verdict, context)).toContain('\n> To fix: take the edit back, or have it accepted.');
  expect(alertOf(verdict, context)).not.toContain("Main's rules judged");
});

test('the way out names the edit to take back where another suite got worse too', () => {
  const worse = make.suite('regressed', [make.slot({ cases: make.cases(3) })], { suite: 'billing' });
  const verdict = make.verdict('regressed', [worse, support], {
    weakened: [{ suite: 'support-triage', cases: ['refund'] }],
    ruleChanges: [{ ...dropped, loosens: true }],
    loosened: true,
  });
  expect(alertOf(verdict, context)).toContain(
    'To fix: take back the edits of the suite `other` and the assertions of `support-triage`, or have them accepted.',
  );
});

test('in a terminal the way out of a loosened gate stands in the answer, under its title', () => {
  const verdict = make.verdict('pass', [support, gone], {
    ruleChanges: [{ ...dropped, loosens: true }],
    loosened: true,
    exitCode: 1,
    wouldExit: 1,
  });
  const text = terminalOf(verdict, context, { colour: false, width: 80 });
  const answer = text.slice(text.indexOf(' LOOSENED'));
  expect(answer).toContain("Main's rules judged this PR. To fix: take the edit back, or have it");
  expect(text.match(/To fix/g)).toHaveLength(1);
});

test('a suite whose cases all moved to another one is not told as gone', () => {
  const moved = { ...dropped, from: null, to: 'support', loosens: false };
  const alert = alertOf(make.verdict('pass', [support, gone], { ruleChanges: [moved] }), context);
  expect(alert).toMatch(/^> \[!NOTE\]\n> \*\*Pawl: no regression/);
  expect(alert).toContain('suite `other` moved to `support`');
});

test('a suite that is gone is told beside a loosened rule of the same name', () => {
  const called = { ...gone, comparison: { ...gone.comparison, suite: 'enforce' }, suite: 'enforce' };
  const rule = { ...dropped, kind: 'policy', rule: 'enforce', loosens: true } as const;
  const verdict = make.verdict('pass', [support, called], { ruleChanges: [rule] });
  expect(alertOf(verdict, context)).toContain('removes the suite `enforce`');
});

test('a loosened gate that only warns says that nothing is blocked, and which rule says so', () => {
  const change = { ...dropped, kind: 'policy', rule: 'enforce', loosens: true } as const;
  const verdict = make.verdict('pass', [support], { ruleChanges: [change] });
  expect(alertOf(verdict, context)).toContain('Not blocked (`loosening: warn`).');
});

test('of a new suite whose cases fail the number of cases is said once, and that nothing is blocked', () => {
  const cases = [
    make.aCase('a', 'added', { candidate: { scored: 1, passed: 0, errored: 0 } }),
    make.aCase('b', 'added'),
  ];
  const entry = make.suite('pass', [
    make.slot({ cases, metrics: [], detectable: { brokenCases: null, spreadDrop: null } }),
  ]);
  const reason = { code: 'new-suite', text: 'Every case is new.', suite: 'support-triage', fix: null };
  const alert = alertOf(make.verdict('pass', [{ ...entry, reasons: [reason] }]), context);
  expect(alert).toMatch(/1 of 2 cases fails\.\*\* Not blocked\./);
  expect(alert.match(/2 cases/g)).toHaveLength(1);
});

test('of a spent budget: said once, and what to do', () => {
  const text = 'The budget was spent before suspected cases were confirmed or cleared.';
  const reason = { code: 'undecided', text, suite: 'support-triage', fix: 'raise it' };
  const findings = [make.finding({ outcome: 'undecided', suspects: ['a', 'b'] })];
  const entry = { ...make.suite('inconclusive', [make.slot({ findings })]), reasons: [reason] };
  const alert = alertOf(make.verdict('inconclusive', [entry], { reasons: [reason] }), context);
  expect(alert).toContain('before 2 suspected cases were confirmed or cleared');
  expect(alert.match(/budget was spent/g)).toHaveLength(1);
  expect(alert).toContain('To fix: raise it');
});

test('what to do: a command is a block, and no word stands between lines to paste', () => {
  const fix =
    'git submodule update --init\nIn a workflow:\n- uses: actions/checkout@v7\n  with:\n    submodules: true';
  expect(fixText(fix)).toBe(
    'To fix:\n```sh\ngit submodule update --init\n```\nIn a workflow:\n```yaml\n- uses: actions/checkout@v7\n  with:\n    submodules: true\n```',
  );
  expect(fixText('Raise it:\nbudget: {calls: 11000}')).toBe(
    'To fix: raise it:\n```yaml\nbudget: {calls: 11000}\n```',
  );
});

test('a pass says which words no case is asked, and which edit none shows, and the first makes it none that is plain', () => {
  const lines = (ruleChanges: Verdict['ruleChanges']) =>
    alertOf(make.verdict('pass', [support], { ruleChanges }), context);
  const words = lines([make.unasked({ to: 'Talk of it.' })]);
  expect(words).toContain('[!IMPORTANT]');
  expect(words).toContain(
    'This PR writes words that no case is asked: `Talk of it.` (`p.txt:7`). To test them, add a case.',
  );
  const leftOut = lines([make.unasked({ rule: 'want', from: 'Say it.', to: null })]);
  expect(leftOut).toContain('[!IMPORTANT]');
  expect(leftOut).toContain(
    'This PR writes words for its cases alone: `Say it.` is left out where `want` is another (`p.txt:7`). To test that, add a case.',
  );
  const edit = lines([make.unasked({ to: null, line: null })]);
  expect(edit).toContain('[!NOTE]');
  expect(edit).toContain('Every case is asked what main asks, also after the edit of `p.txt`.');
});
