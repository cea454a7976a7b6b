import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ragProvider } from '../../src/rag/rag-provider.ts';

interface Asked {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

const docs = readFileSync(path.join(import.meta.dirname, '../../docs/how-to/rag-stores.md'), 'utf8');
const recipe = (name: string) =>
  new RegExp(`\`\`\`yaml\n# ${name}\\.yaml\n(.*?)\`\`\``, 's').exec(docs)?.[1] ?? '';

const VECTOR = [0.25, 0.5, 0.75];
const KETTLES = { path: 'docs/kettles.md', text: 'Kettles whistle.' };
const ROPES = { path: 'docs/ropes.md', text: 'Ropes hold.' };
const hits = [KETTLES, ROPES].map(({ path: own, text }, at) => ({
  _index: 'docs',
  _id: String(at),
  _score: 2 - at,
  _source: { path: own, content: text },
}));

/** What each store answers, in the form that its reference documents. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  '/collections/docs/points/query': {
    result: {
      points: [KETTLES, ROPES].map((payload, id) => ({ id, version: 1, score: 0.9 - id / 10, payload })),
    },
    status: 'ok',
    time: 0.001,
  },
  '/docs/_search': { took: 1, timed_out: false, hits: { total: { value: 2, relation: 'eq' }, hits } },
  '/api/v2/tenants/default_tenant/databases/default_database/collections/c0ffee/query': {
    ids: [['1', '2']],
    documents: [[KETTLES.text, ROPES.text]],
    metadatas: [[{ path: KETTLES.path }, { path: ROPES.path }]],
    distances: null,
    embeddings: null,
  },
  '/query': {
    matches: [KETTLES, ROPES].map((metadata, at) => ({ id: String(at), score: 0.9, values: [], metadata })),
    namespace: '',
    usage: { readUnits: 5 },
  },
  '/v1/graphql': { data: { Get: { Passage: [KETTLES, ROPES] } } },
};

let server: Server;
let folder = '';
let asked: Asked[] = [];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'pawl-stores-'));
  server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      text += part;
    });
    request.on('end', () => {
      const body: unknown = JSON.parse(text);
      response.setHeader('content-type', 'application/json');
      if (request.url === '/openai/embeddings') {
        const data = [{ index: 0, object: 'embedding', embedding: VECTOR }];
        response.end(
          JSON.stringify({ object: 'list', model: 'm', data, usage: { prompt_tokens: 1, total_tokens: 1 } }),
        );
        return;
      }
      asked.push({ url: request.url ?? '', headers: request.headers, body });
      const answer = ANSWERS[request.url ?? ''];
      response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}));
    });
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked = [];
});

const SECRETS = {
  QDRANT_KEY: 'qdrant-key',
  ELASTIC_KEY: 'elastic-key',
  OPENSEARCH_BASIC: 'b3BlbjpzZXNhbWU=',
  CHROMA_COLLECTION: 'c0ffee',
  PINECONE_API_KEY: 'pinecone-key',
  WEAVIATE_KEY: 'weaviate-key',
};

test.each<[string, string, object, unknown]>([
  ['qdrant', 'What whistles?', { 'api-key': 'qdrant-key' }, { query: VECTOR, limit: 5, with_payload: true }],
  [
    'elasticsearch',
    'What "whistles"?',
    { authorization: 'ApiKey elastic-key' },
    { size: 5, query: { match: { content: 'What "whistles"?' } } },
  ],
  [
    'elasticsearch-knn',
    'What whistles?',
    { authorization: 'ApiKey elastic-key' },
    { size: 5, knn: { field: 'embedding', query_vector: VECTOR, k: 5, num_candidates: 100 } },
  ],
  [
    'opensearch',
    'What whistles?',
    { authorization: 'Basic b3BlbjpzZXNhbWU=' },
    { size: 5, query: { knn: { embedding: { vector: VECTOR, k: 5 } } } },
  ],
  [
    'chroma',
    'What whistles?',
    {},
    { query_embeddings: [VECTOR], n_results: 5, include: ['documents', 'metadatas'] },
  ],
  [
    'pinecone',
    'What whistles?',
    { 'api-key': 'pinecone-key', 'x-pinecone-api-version': '2025-04' },
    { vector: VECTOR, topK: 5, includeMetadata: true },
  ],
  [
    'weaviate',
    'What "whistles"?',
    { authorization: 'Bearer weaviate-key' },
    { query: '{ Get { Passage(nearVector: { vector: [0.25,0.5,0.75] }, limit: 5) { path text } } }' },
  ],
])('the recipe for %s', async (name, question, headers, body) => {
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const file = path.join(folder, `${name}.yaml`);
  const settings = recipe(name)
    .replace('{{URL}}', base)
    .replace('model: text-embedding-3-small', `model: text-embedding-3-small, baseUrl: '${base}/openai'`);
  writeFileSync(file, settings);
  const own = ragProvider({
    file,
    env: { ...SECRETS, OPENAI_API_KEY: 'k', XDG_CACHE_HOME: folder },
    loadModel: () => Promise.reject(new Error('no model')),
  });
  const { output } = await own.callApi(question);
  expect(asked.map((call) => call.body)).toEqual([body]);
  expect(asked[0]?.headers).toMatchObject(headers);
  expect(output).toEqual({
    passages: [KETTLES, ROPES].map(({ path: document, text }) => ({ document, text })),
  });
});
