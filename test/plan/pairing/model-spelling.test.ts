import { expect, test } from 'vitest';
import { hostedModel } from '../../../src/plan/pairing/hosted-model.ts';
import {
  isSameModel,
  isVersionOf,
  otherSpelling,
  spelledOut,
} from '../../../src/plan/pairing/model-spelling.ts';
import { isFloating } from '../../../src/plan/pairing/provider-kinds.ts';

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
  ['azureopenai:gpt-4o', 'azure:gpt-4o'],
  ['bedrock:anthropic.claude-3-haiku-20240307-v1:0', 'bedrock:anthropic.claude-3-haiku-20240307-v1:0'],
  ['bedrock:us.anthropic.claude-3-haiku-20240307-v1:0', 'bedrock:anthropic.claude-3-haiku-20240307-v1:0'],
  ['bedrock:global.anthropic.claude-sonnet-4-5-v1:0', 'bedrock:anthropic.claude-sonnet-4-5-v1:0'],
  ['bedrock:converse:eu.amazon.nova-pro-v1:0', 'bedrock:converse:amazon.nova-pro-v1:0'],
  [
    'bedrock:arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-3-haiku-20240307-v1:0',
    'bedrock:anthropic.claude-3-haiku-20240307-v1:0',
  ],
  [
    'bedrock:arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0',
    'bedrock:anthropic.claude-3-haiku-20240307-v1:0',
  ],
  [
    'bedrock:arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123',
    'bedrock:arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123',
  ],
  ['vertex:gemini-2.5-pro', 'vertex:gemini-2.5-pro'],
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
  ['openai:gpt-4o', 'openai:chat:gpt-4o-2024-08-06', true],
  ['openai:chat:gpt-4o-2024-08-06', 'openai:gpt-4o-2024-11-20', true],
  ['openai:chat:gpt-4-0613', 'openai:gpt-4', true],
  ['openai:gpt-4o', 'openai:responses:gpt-4o', true],
  ['openai:chat:chatgpt-4o-latest', 'openai:chat:chatgpt-4o', true],
  ['anthropic:claude-opus-4-1', 'anthropic:messages:claude-opus-4-1-20250805', true],
  ['google:gemini-2.0-flash', 'google:gemini-2.0-flash-001', true],
  ['bedrock:us.anthropic.claude-3-haiku-20240307-v1:0', 'bedrock:anthropic.claude-3-haiku-v1:0', true],
  ['openai:gpt-4o', 'openai:chat:gpt-4o', false],
  ['openai:gpt-4o', 'openai:gpt-4o-mini', false],
  ['openai:gpt-4o-mini-2024-07-18', 'openai:gpt-4o', false],
  ['openai:gpt-4o', 'azure:gpt-4o', false],
  ['openai:gpt-4o', 'openai:ft:gpt-4o-2024-08-06:acme::x', false],
])('%s and %s are versions of one model: %s', (one, other, are) => {
  expect([isVersionOf(one, other), isVersionOf(other, one)]).toEqual([are, are]);
});

test.each([
  ['openai:gpt-4o', 'openai:chat:gpt-4o'],
  ['openai:chat:gpt-4o', 'openai:gpt-4o'],
  ['openai:completion:gpt-4o', null],
  ['echo', null],
])('the other spelling of %s is %s', (id, other) => {
  expect(otherSpelling(id)).toBe(other);
});

test.each([
  ['azure:chat:gpt-4o-mini', 'Azure', null, 'gpt-4o-mini'],
  ['azureopenai:chat:prod:eu', 'Azure', null, 'prod:eu'],
  [
    'bedrock:us.anthropic.claude-3-haiku-20240307-v1:0',
    'Amazon Bedrock',
    'anthropic.claude-3-haiku-20240307-v1:0',
    null,
  ],
  ['vertex:claude-sonnet-4@20250514', 'Google Vertex AI', 'claude-sonnet-4@20250514', null],
] as const)('%s at %s: a deployment is never taken for a model', (id, at, model, made) => {
  expect(hostedModel(id)).toEqual({ at, model, made });
});

test('an id of an application profile names no model, and no other provider is a host', () => {
  const own = 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123';
  expect(hostedModel(`bedrock:${own}`)).toEqual({ at: 'Amazon Bedrock', model: null, made: own });
  for (const id of ['openai:chat:gpt-4o', 'bedrock-agent:x', 'echo', 'file://azure:x'])
    expect(hostedModel(id)).toBeNull();
});

test.each([
  ['azure:chat:prod-2024-08-06', true],
  ['bedrock:arn:aws:bedrock:us-east-1:202401012012:application-inference-profile/abc123', true],
  ['bedrock:us.anthropic.claude-3-haiku-20240307-v1:0', false],
  ['bedrock:arn:aws:bedrock:us-east-1:202401012012:inference-profile/us.meta.llama-latest', true],
  ['vertex:gemini-2.5-pro', true],
])('%s may answer as another model in time: %s', (id, floats) => {
  expect(isFloating(id)).toBe(floats);
});
