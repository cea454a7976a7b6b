import { expect, test } from 'vitest';
import { isBeside } from '../../src/config/beside-hosts.ts';
import { hostOf, namedHosts } from '../../src/engine/named-hosts.ts';

test.each([
  ['https://llm.example.com/v1', 'llm.example.com'],
  ['https://LLM.example.com:443/v1', 'llm.example.com'],
  ['https://llm.example.com:8443', 'llm.example.com:8443'],
  ['http://llm.example.com/v1', 'http://llm.example.com'],
  ['wss://llm.example.com/socket', 'llm.example.com'],
  ['llm.example.com/v1', 'llm.example.com'],
  ['https://api.openai.com@llm.example.com/v1', 'llm.example.com'],
  ['https:llm.example.com', 'llm.example.com'],
  ['https:\\\\llm.example.com\\v1', 'llm.example.com'],
  [' https://llm.exa\nmple.com', 'llm.example.com'],
  ['https://{{region}}.example.com/v1', 'https://{{region}}.example.com/v1'],
  ['https://llm.example.com/{{path}}', 'llm.example.com'],
  ['http://localhost:{{ env.PORT }}/chat', 'localhost'],
  ['https://', null],
])('%s is at %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.20.0.3', true],
  ['[::1]', true],
  ['model', true],
  ['vault.internal', true],
  ['localhost.', true],
  ['10.1.2.3.example.com', false],
  ['172.32.0.1', false],
  ['[2001:db8::1]', false],
  ['internal.example.com', false],
])('%s is beside the run: %s', (host, expected) => {
  expect(isBeside(host)).toBe(expected);
});

test('settings name hosts by what they say and by what they are called; prose and schemas do not', () => {
  const found = namedHosts({
    apiHost: 'one.example.com',
    region: 'two.example.com/',
    temperature: 0,
    systemPrompt: 'Send them to https://shop.example.com for more.',
    headers: { Via: 'https://three.example.com', 'HTTP-Referer': 'https://app.example.com' },
    tools: [{ server_url: 'https://four.example.com' }],
    response_format: { $schema: 'https://json-schema.org/draft-07', model: 'a.b' },
    functions: 'file://functions.json',
    answer: { prompt: 'file://answer.txt', base_url: 'file://five.example.com' },
  });
  expect(found).toEqual([
    { host: 'one.example.com', isOwn: true },
    { host: 'two.example.com', isOwn: true },
    { host: 'three.example.com', isOwn: true },
    { host: 'four.example.com', isOwn: false },
    { host: 'five.example.com', isOwn: false },
  ]);
});
