import { expect, test } from 'vitest';
import { placedCases } from '../../../../src/report/case-groups.ts';
import { commentOf } from '../../../../src/report/markdown/surfaces.ts';
import { blameLine } from '../../../../src/report/words/diagnose.ts';
import { failureKinds } from '../../../../src/report/words/outputs/failure-kinds.ts';
import * as make from '../../verdicts.ts';

const lost = (label: string, check: string, baseline: string, candidate: string, over = {}) =>
  make.aCase(label, 'broken', {
    failed: [{ label: check, reason: '' }],
    outputs: { baseline, candidate },
    ...over,
  });
const verdictOf = (...cases: ReturnType<typeof lost>[]) =>
  make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]);
const kindsOf = (...cases: ReturnType<typeof lost>[]) =>
  failureKinds(placedCases(verdictOf(...cases))).map(({ cases: own, checks }) => [
    own.map((placed) => placed.case.label).join(' '),
    ...checks,
  ]);

test('cases with the same kind of check and the same new lines failed in one way; their values are left out', () => {
  expect(
    kindsOf(
      lost('a', 'contains "A 1"', 'Dear 1.\nYes, "x".', 'Dear 1.\nNot possible.'),
      lost('b', 'equals "b"', 'Yes.', 'Not possible.'),
      lost('c', 'contains "C 2"', 'Dear 2.\nYes, "y".', 'Dear 2.\nNot possible.'),
    ),
  ).toEqual([
    ['a c', 'contains …'],
    ['b', 'equals "b"'],
  ]);
});

test('a number of few digits and one of many fail in one way: the length of a name tells nothing', () => {
  const asked = (id: number) =>
    lost(`order ${id}`, 'contains "OK"', `OK, number ${id}.`, `Sorry, not number ${id}.`, {
      input: `id: ${id}`,
    });
  expect(kindsOf(asked(6), asked(66), asked(102)).map(([names]) => names)).toEqual([
    'order 6 order 66 order 102',
  ]);
});

test('what a case asks with is left out of its answer, in any script', () => {
  const asked = (label: string, over = {}) => {
    const value = label.replace('topic: ', '');
    return lost(
      label,
      'contains "30 days"',
      `Return ${value} within 30 days.`,
      `See our website about ${value}.`,
      over,
    );
  };
  const others = lost('a name', 'contains "30 days"', 'In 30 days.', 'See our website about ﻁرد.', {
    input: 'topic: ﻁرد\ntone: calm',
  });
  expect(kindsOf(asked('topic: refund'), asked('我的订单在哪里？'), asked('أين طردي؟'), others)).toEqual([
    ['topic: refund 我的订单在哪里？ أين طردي؟ a name', 'contains "30 days"'],
  ]);
});

test('critical cases are told first, however many others failed', () => {
  const others = ['b', 'c', 'd'].map((id) => lost(id, 'equals', 'Yes.', 'No.'));
  const comment = commentOf(
    verdictOf(...others, lost('a', 'equals', 'Yes.', 'No.', { critical: true })),
    make.context(),
  );
  expect(comment.indexOf('**`a`** · critical')).toBeGreaterThan(0);
  expect(comment.indexOf('**`a`** · critical')).toBeLessThan(
    comment.indexOf('**3 cases, one way of failing**'),
  );
});

test('a check that all of them failed is told whole', () => {
  expect(kindsOf(lost('a', 'is-json', '{"a":1}', 'sorry 1'), lost('b', 'is-json', '{"a":2}', 'no'))).toEqual([
    ['a b', 'is-json'],
  ]);
});

test('cases with the same passages failed in one way; with other passages, each is shown', () => {
  const passage = { document: 'a.md', start: null, end: null };
  const found = (candidate: number | null) => ({ retrieved: [{ ...passage, baseline: 1, candidate }] });
  const labelled = (label: string, over: object) =>
    lost(label, 'equals', '{"label":"a"}', '{"label":"b"}', over);
  const kinds = kindsOf(
    labelled('a', found(1)),
    labelled('b', found(2)),
    labelled('c', found(1)),
    labelled('d', found(null)),
  );
  expect(kinds.map(([names]) => names)).toEqual(['a c', 'b', 'd']);
});

test.each([
  ['fail more often', { passed: 0, right: 0 }, '1 newly failing case</b>'],
  ['pass as often, and lost their label', { passed: 6, right: 0 }, '1 case got worse</b>'],
])('cases that %s are called that', (_name, now, heading) => {
  const arm = (counts: object) => ({ scored: 6, passed: 6, right: 6, errored: 0, ...counts });
  const one = lost('a', 'equals', 'yes', 'no', { baseline: arm({}), candidate: arm(now) });
  expect(commentOf(verdictOf(one), make.context())).toContain(`<b>${heading}`);
});

test('free text with no line in common stays apart: each answer is shown', () => {
  expect(
    kindsOf(
      lost('a', 'llm-rubric "kind"', 'Sure!', 'No refund. Policy.'),
      lost('b', 'llm-rubric "kind"', 'Gladly!', 'Ask somebody else.'),
    ),
  ).toHaveLength(2);
});

test.each([
  ['fields', '{"a":1,"b":1}', '{"a":2,"b":1}', '{"a":7,"b":3}', '{"a":9,"b":3}'],
  ['an empty answer', 'Yes', '', 'No', ' \n'],
  ['a lost line', 'Hi\nYes', 'Hi', 'Ho\nNo', 'Ho'],
])('%s: the same change of different answers', (_, a, b, c, d) => {
  expect(kindsOf(lost('a', 'x', a, b), lost('b', 'x', c, d))).toEqual([['a b', 'x']]);
});

test('a critical case is never an example of others, nor one whose passages moved', () => {
  expect(
    kindsOf(
      lost('a', 'x', 'Yes', 'No'),
      lost('b', 'x', 'Yes', 'No', { critical: true }),
      lost('c', 'x', 'Yes', 'No'),
    ),
  ).toEqual([
    ['a c', 'x'],
    ['b', 'x'],
  ]);
});

test('eighty cases that failed in one way take one example, one input and one diff', () => {
  const cases = Array.from({ length: 80 }, (_, at) =>
    lost(`case ${at}`, `contains "${at}"`, `Yes ${at}.`, 'No.', { input: `May I have ${at}?` }),
  );
  const comment = commentOf(verdictOf(...cases), make.context());
  expect(comment.match(/```diff/g)).toHaveLength(2);
  expect(comment).toContain('**80 cases, one way of failing** · `contains …` · e.g. **`case 0`**');
  expect(comment).toContain('> May I have 0?');
  expect(comment).toContain('<summary>The other 79</summary>');
  for (const { label } of cases) expect(comment).toContain(`\`${label}\``);
  expect(comment.length).toBeLessThan(6_000);
});

test.each([
  ['fail more often', 0, 'one way of failing'],
  ['pass as often, and lost their label', 6, 'one way of getting worse'],
])('several cases that %s are called that', (_name, passed, way) => {
  const arm = (right: number, passing = 6) => ({ scored: 6, passed: passing, right, errored: 0 });
  const sides = { baseline: arm(6), candidate: arm(0, passed) };
  const [a, b] = ['a', 'b'].map((name) => lost(name, 'x', '{"queue":1}', '{"queue":2}', sides));
  expect(commentOf(verdictOf(a!, b!), make.context())).toContain(`**2 cases, ${way}**`);
});

test('input and answers stay out where the policy wants no outputs', () => {
  const comment = commentOf(
    verdictOf(lost('a', 'x', 'Yes', 'No', { input: 'May I?' })),
    make.context({ outputs: false }),
  );
  expect(comment).not.toContain('May I?');
});

test('a way of failing that several columns share is shown once, and the others are told by their column', () => {
  const slotOf = (label: string) =>
    make.slot({
      slot: label,
      label,
      cases: ['a', 'b'].map((name) =>
        lost(name, 'contains "YES"', 'Dear 1.\nYes.', 'Dear 1.\nNot possible.'),
      ),
    });
  const verdict = make.verdict('regressed', [
    make.suite('regressed', [slotOf('short · mini'), slotOf('short · large')]),
  ]);
  const comment = commentOf(verdict, make.context());
  expect(comment).toMatch(/\*\*2 cases in 2 columns, one way of failing\*\* · `contains "YES"`/);
  expect(comment.match(/\+ Not possible\./g)).toHaveLength(1);
  expect(comment).toMatch(/- [^:`]+: `b`\n- `short · large` · [^:`]+: `a`, `b`\n/);
});

test('which half lost a single case is told once, beside it; of several it is summed up', () => {
  const blame = {
    by: 'retriever',
    baseline: { passed: 0, scored: 3 },
    candidate: { passed: 3, scored: 3 },
    samePassages: false,
  } as const;
  const asked = (label: string) => lost(label, 'contains "x"', `x ${label}`, `no ${label}`, { blame });
  const comment = (...cases: ReturnType<typeof lost>[]) => commentOf(verdictOf(...cases), make.context());
  expect(comment(asked('a'))).toContain("Lost by the retriever: with main's passages");
  expect(comment(asked('a'))).not.toContain('Retriever or generator?');
  expect(comment(asked('a'), asked('b'))).toContain('Retriever or generator? Of 2 confirmed cases: 2: ');
  // The terminal has no blocks: it says the sum, of one case without a count of one.
  expect(blameLine([asked('a')])).toMatch(
    /^Retriever or generator\? Of the one confirmed case: the retriever lost it \(/,
  );
});
