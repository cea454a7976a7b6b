import { expect, test } from 'vitest';
import { retrievedBeforeAfter } from '../../../../src/compare/retrieved.ts';
import { commentOf } from '../../../../src/report/markdown/surfaces.ts';
import { passageText, retrievedText } from '../../../../src/report/words/outputs/retrieved-text.ts';
import type { RetrievedPassage } from '../../../../src/samples/passages.ts';
import { sampleWith } from '../../../support/builders/sample.ts';
import * as make from '../../verdicts.ts';

const chunk = (document: string, start: number) => ({ document, start, end: start + 100 });
const ofText = (before: readonly RetrievedPassage[], after: readonly RetrievedPassage[]) => {
  const moved = retrievedBeforeAfter(sampleWith({ passages: before }), sampleWith({ passages: after }));
  return retrievedText(moved ?? []);
};
const relevant = (document: string): RetrievedPassage => ({ document, relevant: true });
const [A, B, C] = [{ document: 'a.md' }, { document: 'b.md' }, { document: 'c.md' }];

test.each([
  ['one is gone', [A, B], [A], 'Retrieved: lost no. 2 `b.md` · 1 kept'],
  ['another one', [A, B], [C, A], 'Retrieved: lost no. 2 `b.md` · new no. 1 `c.md` · 1 kept'],
  ['none is left', [A], [], 'Retrieved: lost no. 1 `a.md`'],
  ['the same', [A, B], [A, B], 'Retrieved: the same 2 passages'],
  ['only their order', [A, B], [B, A], 'Retrieved: the same 2 passages, in another order'],
  [
    'chunks of one document, by their characters',
    [chunk('a.md', 0), chunk('a.md', 100)],
    [chunk('a.md', 100)],
    'Retrieved: lost no. 1 `a.md` (characters 0–100) · 1 kept',
  ],
  ['nothing', [], [], 'Retrieved: nothing, on either side'],
  [
    'a name that would be Markdown',
    [{ document: '`](x)<!--' }],
    [],
    'Retrieved: lost no. 1 `` `](x)<! -- ``',
  ],
  [
    'one that the case says should be found',
    [A, relevant('b.md')],
    [A],
    'Retrieved: lost no. 2 `b.md` (relevant) · 1 kept',
  ],
  [
    'a chunk that holds what should be found',
    [chunk('a.md', 0), { ...relevant('a.md'), start: 100, end: 200 }],
    [chunk('a.md', 0)],
    'Retrieved: lost no. 2 `a.md` (characters 100–200, relevant) · 1 kept',
  ],
  [
    'one that only this PR finds',
    [A],
    [A, relevant('b.md')],
    'Retrieved: new no. 2 `b.md` (relevant) · 1 kept',
  ],
  ['no name', [{ document: '' }], [], 'Retrieved: lost no. 1 a passage without a name'],
])('%s', (_, before, after, words) => {
  expect(ofText(before, after)).toBe(words);
});

test('of many, five and their number', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ document: `${at}.md` }));
  expect(ofText(many, [A])).toBe(
    'Retrieved: lost no. 1 `0.md`, no. 2 `1.md`, no. 3 `2.md`, no. 4 `3.md`, no. 5 `4.md` and 15 more · new no. 1 `a.md`',
  );
});

test('what should be found stands before the rest, and is never among those that are only counted', () => {
  const many = Array.from({ length: 8 }, (_, at): RetrievedPassage => {
    return at === 7 ? relevant('7.md') : { document: `${at}.md` };
  });
  expect(ofText(many, [A])).toMatch(
    /^Retrieved: lost no\. 8 `7\.md` \(relevant\), no\. 1 `0\.md`, .* and 3 more/,
  );
});

test('a side without passages says nothing', () => {
  expect(retrievedBeforeAfter(sampleWith({ passages: [A] }), sampleWith())).toBeNull();
});

test('the passages of a retriever alone are told by their words, those that were lost as lines of a diff', () => {
  const listed = (...texts: readonly string[]) =>
    JSON.stringify({ passages: texts.map((text) => ({ document: 'returns.md', text })) });
  const retrieved = [
    { document: 'returns.md', start: 0, end: 9, relevant: false, baseline: 1, candidate: 1 },
    { document: 'returns.md', start: 9, end: 20, relevant: true, baseline: 2, candidate: null },
  ];
  const outputs = {
    baseline: listed('Tents return.', 'Kettles\nreturn in 30 days.'),
    candidate: listed('Tents return.'),
  };
  const cases = [make.aCase('a', 'broken', { retrieved, outputs })];
  const verdict = make.verdict('regressed', [make.suite('regressed', [make.slot({ cases })])]);
  const comment = commentOf(verdict, make.context());
  expect(comment).toContain('Retrieved: lost no. 2 `returns.md` (characters 9–20, relevant) · 1 kept');
  expect(comment).toContain('  returns.md: Tents return.\n- returns.md: Kettles return in 30 days.\n```');
  expect(comment).not.toContain('{"passages"');
});

test('a list of passages that was cut is not shown as it is', () => {
  expect(passageText('{"passages":[{"document":"a","text":"b')).toBeNull();
  expect(passageText('an answer')).toBe('an answer');
});
