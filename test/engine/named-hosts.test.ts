import { expect, test } from 'vitest';
import { isBeside } from '../../src/config/beside-hosts.ts';
import { databaseHosts, hostOf, isBesideHost } from '../../src/engine/host-of.ts';
import { namedHosts } from '../../src/engine/named-hosts.ts';

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

test.each([
  ['one host', 'POST /chat HTTP/1.1\r\nHost: a.example.com\r\nX: {{env.KEY}}\r\n\r\nhost: b.example.com', []],
  [
    'a second one, which counts',
    'POST /chat HTTP/1.1\nHost: a.example.com\nHost: b.example.com',
    ['b.example.com'],
  ],
  [
    'a blank in its name',
    'POST /chat HTTP/1.1\nHost: a.example.com\nHost : b.example.com',
    ['b.example.com'],
  ],
  ['a blank in front', 'POST /chat HTTP/1.1\nHost: a.example.com\n\tHost: b.example.com', ['b.example.com']],
  ['a path that names one', 'POST /.//b.example.com/x HTTP/1.1\nHost: a.example.com', ['b.example.com']],
  ['a path with blanks', 'POST /.//b.example.com/x y http\nHost: a.example.com', ['b.example.com']],
  [
    'a line that a template makes',
    'POST / HTTP/1.1\nHost: a.example.com\nX: {{ "\\nHost: b" }}',
    ['X: {{ "\\nHost: b" }}'],
  ],
])('a raw request with %s', (_name, request, more) => {
  const found = namedHosts({ request }).map(({ host }) => host);
  expect(found).toEqual(['a.example.com', ...more]);
});

test.each([
  ['postgres://me@llm.example.com/kb', ['llm.example.com']],
  ['postgres://me:pw@localhost:1,llm.example.com:2/kb', ['localhost:1', 'llm.example.com:2']],
  ['postgres://me@llm.example.com,db.internal/kb', ['llm.example.com', 'db.internal']],
  ['postgres://me@llm.example.com,you@localhost/kb', ['llm.example.com', 'localhost']],
  ['postgres://localhost#@llm.example.com,b/kb', ['llm.example.com', 'b']],
  ['postgres://localhost%2Cllm.example.com/kb', ['localhost', 'llm.example.com']],
  ['llm.example.com,localhost', ['llm.example.com', 'localhost']],
  ['postgres://me:p/w%@llm.example.com/kb', ['llm.example.com/kb']],
])('a client of PostgreSQL takes %s for', (address, hosts) => {
  expect(databaseHosts(address)).toEqual(hosts);
});

test('several hosts are not beside the run because the last of them is', () => {
  expect(isBesideHost('llm.example.com,db.internal')).toBe(false);
});
