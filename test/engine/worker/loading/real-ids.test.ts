import { expect, test } from 'vitest';
import { giveRealIds } from '../../../../src/engine/worker/loading/real-ids.ts';
import type { ApiProvider } from '../../../../src/engine/worker/promptfoo/promptfoo-types.ts';

const provider = (id: string, label?: string): ApiProvider => ({
  id: () => id,
  ...(label !== undefined && { label }),
  callApi: async () => ({}),
});
const real = (given: readonly (string | readonly [string, string])[], written: unknown) => {
  const providers = given.map((one) => (typeof one === 'string' ? provider(one) : provider(...one)));
  giveRealIds(providers, written);
  return providers.map((each) => [each.id(), each.label]);
};

test('a provider that a config calls otherwise has its real id, and is called so', () => {
  expect(real(['a', 'b'], ['a', { 'openai:chat:small': { id: 'b' } }])).toEqual([
    ['a', undefined],
    ['openai:chat:small', 'b'],
  ]);
  expect(real([['b', 'mine']], [{ echo: { id: 'b' } }])).toEqual([['echo', 'mine']]);
});

test.each([
  ['is written as a text', ['a'], 'a'],
  ['is an entry with its id', ['a'], [{ id: 'a', label: 'b' }]],
  ['has no id beside the one that says what it is', ['a'], [{ a: { config: {} } }]],
  ['is called what it is', ['a'], [{ a: { id: 'a' } }]],
])('one that %s keeps its id', (_name, given, written) => {
  expect(real(given, written)).toEqual([['a', undefined]]);
});

test('beside a file of several, names tell which entry a provider is of', () => {
  const list = ['file://list.yaml', { echo: { id: 'b' } }, { 'openai:chat:small': { id: 'c' } }];
  expect(real(['a', 'a', 'b', 'c'], list).map(([id]) => id)).toEqual(['a', 'a', 'echo', 'openai:chat:small']);
  // One of the file that has the name of an entry is not told from it: better an echo too many than one too few.
  expect(real(['b', 'a', 'b', 'c'], list).map(([id]) => id)).toEqual([
    'echo',
    'a',
    'echo',
    'openai:chat:small',
  ]);
});
