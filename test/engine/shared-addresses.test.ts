import { expect, test } from 'vitest';
import { sharedAddresses } from '../../src/engine/worker/manifest/suite-manifest.ts';

const provider = (id: string, config: object = {}) => ({ id: () => id, config, callApi: async () => ({}) });

test.each([
  [
    'a retriever beside the run',
    'pawl:rag:/a/rag.yaml',
    { url: 'http://localhost:3000/search' },
    ['http://localhost:3000'],
  ],
  [
    'on a port of its own',
    'pawl:rag:/a/rag.yaml',
    { url: 'http://localhost:{{env.PORT}}/s' },
    ['http://localhost'],
  ],
  ['a public one', 'pawl:rag:/a/rag.yaml', { url: 'https://search.example.com/v1' }, []],
  ['one of ours', 'pawl:rag:/a/rag.yaml', { retriever: 'embedded' }, []],
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
