import { expect, test } from 'vitest';
import type { ManifestVariable } from '../../../src/plan/manifest.ts';
import { casePairs } from '../../../src/plan/pairing/case-pairs.ts';
import { manifest, manifestCase, manifestSlot } from '../../support/builders/manifest.ts';

const ROLES = {
  asked: { isShared: false, isConstant: false, isAsked: true, isShown: false, isGraded: false },
  given: { isShared: true, isConstant: true, isAsked: true, isShown: true, isGraded: false },
  constant: { isShared: false, isConstant: true, isAsked: true, isShown: true, isGraded: false },
  graded: { isShared: false, isConstant: false, isAsked: false, isShown: false, isGraded: true },
  named: { isShared: false, isConstant: true, isAsked: true, isShown: true, isGraded: true },
  told: {
    isShared: false,
    isConstant: false,
    isAsked: true,
    isShown: false,
    isGraded: true,
    isTold: true,
  },
  byCode: { isShared: false, isConstant: false, isAsked: true, isShown: false, isGraded: true },
  unread: { isShared: false, isConstant: false, isAsked: false, isShown: false, isGraded: false },
} satisfies Record<string, ManifestVariable>;

type Suite = ReturnType<typeof suite>;

/** A suite whose variables have these roles, with the values of each case in their order: `a/x`. */
function suite(roles: Record<string, keyof typeof ROLES>, ...rows: readonly string[]) {
  const cases = rows.map((row, at) => {
    const values = row.split('/');
    const vars = Object.fromEntries(Object.keys(roles).map((name, place) => [name, values[place] ?? '']));
    return manifestCase({ id: `case ${at}`, varsDigest: JSON.stringify(vars), vars: { '': '', ...vars } });
  });
  const variables = Object.fromEntries(Object.entries(roles).map(([name, role]) => [name, ROLES[role]]));
  return manifest(cases, [manifestSlot()], { variables });
}

const main = suite({ q: 'asked' }, 'a', 'b');
const edited = (before: Suite, after: Suite) =>
  casePairs(before, after).pairs.map(({ planned }) => planned.edited.join());

test.each<[string, Suite, Suite]>([
  ['a column that nothing reads', main, suite({ q: 'asked', note: 'unread' }, 'a/1', 'b/2')],
  ['a word of the prompt', main, suite({ q: 'asked', tone: 'constant' }, 'a/x', 'b/x')],
  ['another name', main, suite({ question: 'asked' }, 'a', 'b')],
  ['fewer words of the prompt', suite({ q: 'asked', tone: 'constant' }, 'a/x', 'b/x'), main],
  [
    'a value that all cases were given, and one more case that has its own',
    suite({ q: 'asked', tone: 'given' }, 'a/x', 'b/x'),
    suite({ q: 'asked', tone: 'asked' }, 'a/x', 'b/x'),
  ],
  [
    'another value that only assertions read, which is a part of the checks,',
    suite({ q: 'asked', want: 'graded' }, 'a/1', 'b/2'),
    suite({ q: 'asked', want: 'graded' }, 'a/3', 'b/4'),
  ],
  [
    'what its answer is checked with, in a variable,',
    main,
    suite({ q: 'asked', want: 'graded' }, 'a/1', 'b/2'),
  ],
  [
    'what checks its answer and was in the prompt before',
    suite({ q: 'asked', want: 'told' }, 'a/1', 'b/2'),
    suite({ q: 'asked', want: 'told' }, 'a/1', 'b/2'),
  ],
  [
    'code that may read what checks its answer',
    suite({ q: 'asked', want: 'graded' }, 'a/1', 'b/2'),
    suite({ q: 'asked', want: 'byCode' }, 'a/1', 'b/2'),
  ],
  [
    'another value that all cases are given',
    suite({ q: 'asked', tone: 'given' }, 'a/x', 'b/x'),
    suite({ q: 'asked', tone: 'given' }, 'a/y', 'b/y'),
  ],
])('%s leaves the questions unchanged', (_name, before, after) => {
  expect(edited(before, after)).toEqual(['', '']);
});

test.each<[string, Suite, Suite]>([
  ['another question', main, suite({ q: 'asked' }, 'c', 'd')],
  ['an answer beside each question', main, suite({ q: 'asked', hint: 'asked' }, 'a/1', 'b/2')],
  ['another name and another value', main, suite({ question: 'asked' }, 'c', 'd')],
  [
    'an answer beside each question, and another name',
    main,
    suite({ question: 'asked', hint: 'asked' }, 'a/1', 'b/2'),
  ],
  [
    'what only checked its answer, in the prompt',
    suite({ q: 'asked', want: 'graded' }, 'a/1', 'b/2'),
    suite({ q: 'asked', want: 'told' }, 'a/1', 'b/2'),
  ],
  [
    'what checks its answer, in the prompt for code',
    suite({ q: 'asked', want: 'byCode' }, 'a/1', 'b/2'),
    suite({ q: 'asked', want: 'told' }, 'a/1', 'b/2'),
  ],
  ['a variable less, which assertions name', suite({ q: 'asked', must: 'named' }, 'a/x', 'b/x'), main],
  [
    'another value of a variable that every case repeats',
    suite({ q: 'asked', tone: 'constant' }, 'a/x', 'b/x'),
    suite({ q: 'asked', tone: 'constant' }, 'a/y', 'b/y'),
  ],
])('%s asks something else', (_name, before, after) => {
  expect(edited(before, after)).toEqual(['vars', 'vars']);
});

test('a variable that code alone may read is named where its cases are not compared for it', () => {
  const notesOf = (before: Suite, after: Suite) => casePairs(before, after).notes;
  const roles = { q: 'told', want: 'byCode' } as const;
  const before = suite(roles, 'a/1', 'b/2');
  const said = [
    'No prompt shows the variable `want`, but code may ask with it, so that cases with other values ask something else. Write what only assertions read into them, and a note into `metadata`.',
  ];
  expect(notesOf(before, suite(roles, 'a/3', 'b/2'))).toEqual(said);
  expect(notesOf(suite({ q: 'told' }, 'a', 'b'), suite(roles, 'a/1', 'b/2'))).toEqual(said);
  // They ask something else anyway.
  expect(notesOf(before, suite(roles, 'c/3', 'd/4'))).toEqual([]);
  expect(notesOf(before, before)).toEqual([]);
  expect(notesOf(before, suite({ q: 'told', want: 'graded' }, 'a/1', 'b/2'))).toEqual([]);
});
