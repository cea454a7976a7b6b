import { expect, test } from 'vitest';
import { yamlSource } from '../../src/config/yaml/yaml-source.ts';

function faults(text: string): readonly string[] {
  const source = yamlSource('a.yaml', text);
  if (source.kind !== 'problems') return [];
  return source.problems.map(({ place, why }) => `${place?.line}:${place?.column} ${why}`);
}

test.each([
  ['a list', 'prompts: [file://a.txt\nproviders: [echo]\n', ['1:10 This bracket is not closed with `]`.']],
  ['two of them', 'a: [b\nc: {', ['1:4 This bracket is not closed with `]`.']],
  ['a map in a list', 'a:\n  - {b: {c: 1}\n  - {b: 2}\n', ['2:5 This bracket is not closed with `}`.']],
  ['a list in a map', 'a: {b: [1, 2}\n', ['1:8 This bracket is not closed with `]`.']],
  ['a quote', 'a: "b\nc: 1\n', ['1:4 This " is not closed.']],
  ['one bracket too many', 'a: [b]]\nc: 1\n', ['1:7 This `]` closes a bracket that is not open.']],
  [
    'a fault before it',
    'a:\n  - b\n c: [d\n',
    ['3:1 All mapping items must start at the same column', '3:5 This bracket is not closed with `]`.'],
  ],
])('%s: the fault is said where it begins, and nothing that follows from it', (_, text, expected) => {
  expect(faults(text)).toEqual(expected);
});

test('a text that is looked at again is not parsed again, whatever main has in that file; another text of it is', () => {
  const first = yamlSource('looked-at.yaml', 'a: 1');
  expect(yamlSource('looked-at.yaml', 'a: 1')).toBe(first);
  const other = yamlSource('looked-at.yaml', 'a: 2');
  expect(other.kind === 'value' && other.value.plain()).toEqual({ a: 2 });
  expect(yamlSource('looked-at.yaml', 'a: 1')).toBe(first);
});
