import { describe, expect, test } from 'vitest';
import { taskReader } from '../../src/tasks/task-reader.ts';
import { withTexts } from '../../src/tasks/text-spans.ts';

test('parts get their texts by characters, and what has no place stays as it is', () => {
  expect(withTexts([{ start: 2, end: 4, tag: 'X' }, 'Y'], '👍 ab')).toEqual([
    { text: 'ab', start: 2, end: 4, tag: 'X' },
    'Y',
  ]);
});

test('entities may lie within each other', () => {
  const nested = [0, 1, 2].map((start) => ({ start, end: 8 }));
  expect(withTexts(nested, 'New York')).toHaveLength(3);
});

describe('an answer that would grow in the reading is unreadable', () => {
  const text = 'a'.repeat(20_000);
  const parts = Array.from({ length: 15_000 }, () => ({ start: 0, end: text.length, label: 'X', tag: 'X' }));
  test.each([
    ['tokens that all name the whole text', 'token-classification', JSON.stringify({ text, tokens: parts })],
    ['entities that all name the whole text', 'ner', JSON.stringify({ text, ents: parts })],
  ] as const)('%s', (_, kind, output) => {
    const expected = kind === 'ner' ? [{ type: 'X', text: 'a' }] : ['X'];
    expect(taskReader({ kind, expected: 'gold' }, [expected]).counts(0, output)).toMatchObject({
      unreadable: 1,
    });
  });

  test('a token of a million words', () => {
    const output = [['a '.repeat(1_000_000), 'X']];
    const reader = taskReader({ kind: 'token-classification', expected: 'gold' }, [[['a', 'X']]]);
    expect(reader.counts(0, output)).toMatchObject({ unreadable: 1 });
  });
});
