import { expect, test } from 'vitest';
import { retrievedOf } from '../../../../src/engine/worker/calls/retrieved-passages.ts';
import { retrievedPassages } from '../../../../src/samples/sample-schema.ts';

const said = (passages: unknown) => retrievedOf({ metadata: { pawl: { passages } } });
const passage = (document: string, text = 'words') => ({ document, text, start: 0, end: 5 });

test('what a provider says it retrieved, with the words', () => {
  expect(said([passage('a.md')])).toEqual({ passages: [passage('a.md')] });
});

test('whether the case says that it should be found; nothing but yes counts', () => {
  const marks = [true, false, 1, 'yes', undefined].map((relevant) => ({ ...passage('a.md'), relevant }));
  expect(said(marks).passages?.map(({ relevant }) => relevant)).toEqual([true, ...Array(4).fill(undefined)]);
  expect(retrievedPassages.safeParse(said(marks).passages).success).toBe(true);
});

test.each([
  ['no list', undefined, undefined],
  ['more than twenty', Array.from({ length: 21 }, () => passage('a')), 20],
  ['a long name', [passage('a'.repeat(300))], 1],
  ['too many words', [passage('a', 'x'.repeat(40_000)), passage('b', 'x'.repeat(40_000))], 2],
  ['something else', [null, 7, { document: 3, start: -1, end: 'x' }], 3],
])('%s: fits what a sample holds, and is not to be answered from again', (_, passages, held) => {
  const { passages: found } = said(passages);
  expect(found?.length).toBe(held);
  expect(found?.some(({ text }) => text !== undefined) ?? false).toBe(false);
  expect(retrievedPassages.safeParse(found ?? []).success).toBe(true);
});
