import { expect, test } from 'vitest';
import type { ManifestVariable } from '../../src/plan/manifest.ts';
import { casePairs } from '../../src/plan/pairing/case-pairs.ts';
import { manifest, manifestCase, manifestSlot } from '../support/builders/manifest.ts';

const ROLES = {
  asked: { isShared: false, isConstant: false, isAsked: true, isGraded: false },
  given: { isShared: true, isConstant: true, isAsked: true, isGraded: false },
  constant: { isShared: false, isConstant: true, isAsked: true, isGraded: false },
  graded: { isShared: false, isConstant: false, isAsked: false, isGraded: true },
  named: { isShared: false, isConstant: true, isAsked: true, isGraded: true },
  unread: { isShared: false, isConstant: false, isAsked: false, isGraded: false },
} satisfies Record<string, ManifestVariable>;

type Suite = readonly [roles: Record<string, keyof typeof ROLES>, rows: readonly Record<string, string>[]];

function suite([roles, rows]: Suite) {
  const cases = rows.map((vars, at) =>
    manifestCase({ id: `case ${at}`, varsDigest: JSON.stringify(vars), vars: { '': '', ...vars } }),
  );
  const variables = Object.fromEntries(Object.entries(roles).map(([name, role]) => [name, ROLES[role]]));
  return manifest(cases, [manifestSlot()], { variables });
}

const main: Suite = [{ q: 'asked' }, [{ q: 'a' }, { q: 'b' }]];
const edited = (before: Suite, after: Suite) =>
  casePairs(suite(before), suite(after)).pairs.map(({ planned }) => planned.edited.join());

test.each<[string, Suite, Suite]>([
  [
    'a column that nothing reads',
    main,
    [
      { q: 'asked', note: 'unread' },
      [
        { q: 'a', note: '1' },
        { q: 'b', note: '2' },
      ],
    ],
  ],
  [
    'a word of the prompt',
    main,
    [
      { q: 'asked', tone: 'constant' },
      [
        { q: 'a', tone: 'x' },
        { q: 'b', tone: 'x' },
      ],
    ],
  ],
  ['another name', main, [{ question: 'asked' }, [{ question: 'a' }, { question: 'b' }]]],
  [
    'fewer words of the prompt',
    [
      { q: 'asked', tone: 'constant' },
      [
        { q: 'a', tone: 'x' },
        { q: 'b', tone: 'x' },
      ],
    ],
    main,
  ],
  [
    'a value that all cases were given, and one more case that has its own',
    [
      { q: 'asked', tone: 'given' },
      [
        { q: 'a', tone: 'x' },
        { q: 'b', tone: 'x' },
      ],
    ],
    [
      { q: 'asked', tone: 'asked' },
      [
        { q: 'a', tone: 'x' },
        { q: 'b', tone: 'x' },
      ],
    ],
  ],
  [
    'another value that all cases are given',
    [
      { q: 'asked', tone: 'given' },
      [
        { q: 'a', tone: 'x' },
        { q: 'b', tone: 'x' },
      ],
    ],
    [
      { q: 'asked', tone: 'given' },
      [
        { q: 'a', tone: 'y' },
        { q: 'b', tone: 'y' },
      ],
    ],
  ],
])('%s leaves the questions as they were', (_name, before, after) => {
  expect(edited(before, after)).toEqual(['', '']);
});

test.each<[string, Suite, Suite]>([
  ['another question', main, [{ q: 'asked' }, [{ q: 'c' }, { q: 'd' }]]],
  [
    'an answer beside each question',
    main,
    [
      { q: 'asked', hint: 'asked' },
      [
        { q: 'a', hint: '1' },
        { q: 'b', hint: '2' },
      ],
    ],
  ],
  ['another name and another value', main, [{ question: 'asked' }, [{ question: 'c' }, { question: 'd' }]]],
  [
    'an answer beside each question, and another name',
    main,
    [
      { question: 'asked', hint: 'asked' },
      [
        { question: 'a', hint: '1' },
        { question: 'b', hint: '2' },
      ],
    ],
  ],
  [
    'another value that only assertions read',
    [
      { q: 'asked', want: 'graded' },
      [
        { q: 'a', want: '1' },
        { q: 'b', want: '2' },
      ],
    ],
    [
      { q: 'asked', want: 'graded' },
      [
        { q: 'a', want: '3' },
        { q: 'b', want: '4' },
      ],
    ],
  ],
  [
    'a variable less, which assertions name',
    [
      { q: 'asked', must: 'named' },
      [
        { q: 'a', must: 'x' },
        { q: 'b', must: 'x' },
      ],
    ],
    main,
  ],
  [
    'another value of a variable that every case repeats',
    [
      { q: 'asked', tone: 'constant' },
      [
        { q: 'a', tone: 'x' },
        { q: 'b', tone: 'x' },
      ],
    ],
    [
      { q: 'asked', tone: 'constant' },
      [
        { q: 'a', tone: 'y' },
        { q: 'b', tone: 'y' },
      ],
    ],
  ],
])('%s is another exam', (_name, before, after) => {
  expect(edited(before, after)).toEqual(['vars', 'vars']);
});
