import { expect, test } from 'vitest';
import { sharedAddresses, sharedStores } from '../../../../src/engine/worker/manifest/shared-addresses.ts';

const provider = (id: string, config: object = {}) => ({ id: () => id, config, callApi: async () => ({}) });

test.each([
  ['a retriever, which may be a store', 'pawl:rag:/a/rag.yaml', { url: 'http://localhost:3000/search' }, []],
  ['an HTTP provider', 'http://127.0.0.1:8080/chat', {}, ['http://127.0.0.1:8080']],
  ['a socket', 'websocket', { url: 'ws://localhost:9/x' }, ['ws://localhost:9']],
  [
    'a raw request',
    'https',
    { request: 'POST /x HTTP/1.1\nHost: localhost:3000\n' },
    ['http://localhost:3000'],
  ],
  ['a model', 'openai:chat:gpt-4o', { url: 'http://localhost:1' }, []],
])('%s', (_, id, config, addresses) => {
  expect(sharedAddresses([provider(id, config)])).toEqual(addresses);
});

test.each([
  ['beside the run', { url: 'http://localhost:6333/search' }, {}, ['http://localhost:6333']],
  [
    'on a port of its own',
    { url: 'http://localhost:{{env.PORT}}/s' },
    { PORT: '4123' },
    ['http://localhost:4123'],
  ],
  ['on a port that nobody set', { url: 'http://localhost:{{env.PORT}}/s' }, {}, ['http://localhost']],
  ['a public one', { url: 'https://search.example.com/v1' }, {}, []],
  ['one of ours', { retriever: 'embedded' }, {}, []],
])('a retriever over HTTP, %s', (_, config, env, addresses) => {
  expect(sharedStores([provider('pawl:rag:/a/rag.yaml', config)], env)).toEqual(addresses);
  expect(sharedAddresses([provider('pawl:rag:/a/rag.yaml', config)])).toEqual([]);
});
