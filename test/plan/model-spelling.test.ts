import { expect, test } from 'vitest';
import { isSameModel, otherSpelling, spelledOut } from '../../src/plan/pairing/model-spelling.ts';

test.each([
  ['openai:gpt-4o-mini', 'openai:chat:gpt-4o-mini'],
  ['openai:chat:gpt-4o-mini', 'openai:chat:gpt-4o-mini'],
  ['openai:ft:gpt-4o-mini:acme::x', 'openai:chat:ft:gpt-4o-mini:acme::x'],
  ['openai:davinci-002', 'openai:completion:davinci-002'],
  ['openai:responses:gpt-4o', 'openai:responses:gpt-4o'],
  ['openai:embedding:text-embedding-3-small', 'openai:embedding:text-embedding-3-small'],
  ['anthropic:claude-sonnet-4-5', 'anthropic:messages:claude-sonnet-4-5'],
  ['anthropic:claude-2.1', 'anthropic:claude-2.1'],
  ['azureopenai:chat:mine', 'azure:chat:mine'],
  ['ollama:llama3:8b', 'ollama:completion:llama3:8b'],
  ['ollama:chat:llama3:8b', 'ollama:chat:llama3:8b'],
  ['file://model.js', 'file://model.js'],
  ['echo', 'echo'],
])('%s is spelt out as %s', (id, whole) => {
  expect(spelledOut(id)).toBe(whole);
  expect(spelledOut(whole)).toBe(whole);
});

test('another endpoint or model is another model', () => {
  expect(isSameModel('openai:gpt-4o', 'openai:chat:gpt-4o')).toBe(true);
  expect(isSameModel('openai:gpt-4o', 'openai:responses:gpt-4o')).toBe(false);
  expect(isSameModel('openai:gpt-4o', 'openai:chat:gpt-4o-mini')).toBe(false);
});

test.each([
  ['openai:gpt-4o', 'openai:chat:gpt-4o'],
  ['openai:chat:gpt-4o', 'openai:gpt-4o'],
  ['openai:completion:gpt-4o', null],
  ['echo', null],
])('the other spelling of %s is %s', (id, other) => {
  expect(otherSpelling(id)).toBe(other);
});
