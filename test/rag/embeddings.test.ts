import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openAiEmbedder } from '../../src/rag/retrievers/embeddings.ts';

/** Answers with lists of numbers whatever form is asked for, as most servers of OpenAI's form do. */
let server: Server;
let width = 2;
let asked: string[][] = [];
let failing = false;
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const { input } = JSON.parse(body) as { input: string[] };
      asked.push(input);
      response.setHeader('content-type', 'application/json');
      if (failing && asked.length > 1) response.statusCode = 400;
      const data = input.map((text, index) => ({
        index,
        embedding: Array.from({ length: width }, (_, at) => (at === 0 ? text.length : 0.5)),
      }));
      response.end(JSON.stringify({ data, model: 'm', usage: {} }));
    });
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
});
afterAll(() => new Promise((closed) => server.close(closed)));

let cache = '';
beforeEach(() => {
  if (cache !== '') rmSync(cache, { recursive: true });
  cache = mkdtempSync(path.join(tmpdir(), 'pawl-embeddings-'));
  [width, asked, failing] = [2, [], false];
});
afterAll(() => rmSync(cache, { recursive: true }));

function embedder() {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const settings = {
    provider: 'openai',
    model: 'm',
    baseUrl,
    passagePrefix: '',
    queryPrefix: '',
    apiKeyEnv: 'KEY',
  } as const;
  return openAiEmbedder(settings, { KEY: 'key', XDG_CACHE_HOME: cache });
}

test('numbers are read as numbers, and asked for once', async () => {
  const vectors = [Float32Array.from([1, 0.5]), Float32Array.from([2, 0.5])];
  expect(await embedder()(['a', 'bb'])).toEqual(vectors);
  expect(await embedder()(['a', 'bb'])).toEqual(vectors);
  expect(asked).toEqual([['a', 'bb']]);
});

test('what was embedded before a failure is kept', async () => {
  const texts = Array.from({ length: 200 }, (_, at) => `text ${at}`);
  failing = true;
  await expect(embedder()(texts)).rejects.toThrow();
  failing = false;
  await embedder()(texts);
  expect(asked.map(({ length }) => length)).toEqual([128, 72, 72]);
});

test('a model that changed behind its name is asked for everything again', async () => {
  await embedder()(['a']);
  width = 3;
  const vectors = await embedder()(['a', 'bb']);
  expect(vectors.map(({ length }) => length)).toEqual([3, 3]);
});

test('a question of another length than the passages is an error, not an empty ranking', async () => {
  const embed = embedder();
  await embed(['a']);
  width = 3;
  await expect(embed(['question'])).rejects.toThrow('different lengths: 3 numbers, and 2');
});
