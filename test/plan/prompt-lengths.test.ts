import { expect, test } from 'vitest';
import { withPromptLengths } from '../../src/plan/prompt-lengths.ts';

const manifest = (providerId: string, promptLength: number) =>
  ({ slots: [{ providerId, providerLabel: null }], cells: [{ slot: 0, case: 0, promptLength }] }) as never;
const lengths = (before: string, after: string) => {
  const slot = { baselineIndex: 0, candidateIndex: 0 } as never;
  const [found] = withPromptLengths([slot], manifest(before, 2000), manifest(after, 80));
  return [found?.prompt?.baseline, found?.prompt?.candidate, found?.prompt?.model.providerId];
};

test('the rendered prompts of a slot, on each side', () => {
  expect(lengths('openai:chat:a', 'openai:chat:b')).toEqual([2000, 80, 'openai:chat:b']);
});

test.each([
  ['openai:chat:a', 'pawl:rag:rag.yaml'],
  ['pawl:rag:rag.yaml', 'openai:chat:a'],
])(
  '%s → %s: the question to a retriever is not the prompt of its model, so no lengths are compared',
  (before, after) => {
    expect(lengths(before, after)).toEqual([null, null, after]);
  },
);
