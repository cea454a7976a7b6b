import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ragProvider } from '../../src/rag/rag-provider.ts';

/** Rows with vectors along three axes; the embedding server puts each question on one of them. */
const ROWS = [
  ['docs/kettles.md', "Kettles whistle; don't touch.", 'en', '[1,0,0]'],
  ['docs/lanterns.md', 'Lanterns glow at night.', 'en', '[0,1,0]'],
  ['docs/lanternen.md', 'Laternen leuchten nachts.', 'de', '[0,0.9,0.1]'],
  ['docs/ropes.md', 'Ropes hold. A rare word: zeppelin.', 'en', '[0,0,1]'],
] as const;
const AXIS: Readonly<Record<string, readonly number[]>> = {
  kettle: [1, 0, 0],
  lantern: [0, 1, 0],
  zeppelin: [1, 0, 0],
};

let database: PGlite;
let socket: PGLiteSocketServer;
let embedder: Server;
let folder = '';
let port = 0;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'pawl-pg-'));
  database = await PGlite.create({ extensions: { vector } });
  await database.exec(
    'create extension vector; create schema kb; create table kb."Passages" (path text, content text, lang text, v vector(3))',
  );
  for (const [document, text, lang, embedding] of ROWS)
    await database.query('insert into kb."Passages" values ($1, $2, $3, $4::vector)', [
      document,
      text,
      lang,
      embedding,
    ]);
  port = await freePort();
  socket = new PGLiteSocketServer({ db: database, port, host: '127.0.0.1', maxConnections: 20 });
  await socket.start();
  embedder = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const { input } = JSON.parse(body) as { input: string[] };
      const data = input.map((text, index) => ({
        index,
        object: 'embedding',
        embedding: AXIS[Object.keys(AXIS).find((word) => text.includes(word)) ?? 'kettle'],
      }));
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ object: 'list', model: 'm', data, usage: { prompt_tokens: 1, total_tokens: 1 } }),
      );
    });
  });
  await new Promise<void>((up) => embedder.listen(0, '127.0.0.1', up));
}, 120_000);
afterAll(async () => {
  await socket.stop();
  await database.close();
  await new Promise((closed) => embedder.close(closed));
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((up) => probe.listen(0, '127.0.0.1', up));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return free;
}

function provider(more = '', env: NodeJS.ProcessEnv = {}, table = 'kb.Passages') {
  const { port: own } = embedder.address() as AddressInfo;
  writeFileSync(
    path.join(folder, 'rag.yaml'),
    `retriever: postgres
table: ${table}
columns: { document: path, text: content, embedding: v }
embedding: { provider: openai, model: m${own}, baseUrl: 'http://127.0.0.1:${own}/v1', apiKeyEnv: KEY }
${more}`,
  );
  const address = { DATABASE_URL: `postgres://postgres:postgres@127.0.0.1:${port}/postgres?max=1`, KEY: 'k' };
  return ragProvider({
    file: path.join(folder, 'rag.yaml'),
    env: { ...address, XDG_CACHE_HOME: folder, ...env },
    loadModel: async () => async () => ({ output: '' }),
  });
}

const documents = async (own: ReturnType<typeof provider>, question: string) => {
  const { metadata } = await own.callApi(question);
  const passages = (metadata?.passages ?? []) as readonly { readonly document: string }[];
  return passages.map(({ document }) => document);
};

describe('PostgreSQL with pgvector', { tags: ['slow'] }, () => {
  test('the nearest rows by the cosine, best first', async () => {
    expect(await documents(provider('k: 2'), 'lantern')).toEqual(['docs/lanterns.md', 'docs/lanternen.md']);
  });

  test('a filter, by a value that is not SQL', async () => {
    expect(await documents(provider('k: 2\nfilter: { lang: de }'), 'lantern')).toEqual(['docs/lanternen.md']);
    expect(await documents(provider(`k: 2\nfilter: { lang: "de' or '1'='1" }`), 'lantern')).toEqual([]);
  });

  test('hybrid finds by words what the vectors do not', async () => {
    expect(await documents(provider('k: 1'), 'zeppelin')).toEqual(['docs/kettles.md']);
    const own = provider('k: 2\nsearch: hybrid\nfusion: { method: rrf, weight: 0.9 }');
    expect((await documents(own, 'zeppelin'))[0]).toBe('docs/ropes.md');
  });

  test('a large table without the indexes that its search wants: each line to paste, and none once it was', async () => {
    await database.exec(
      `create table kb.many as select 'd' || n as path, 'text ' || n as content, 'en' as lang, '[1,0,0]'::vector(3) as v
       from generate_series(1, 1200) n`,
    );
    const remarks = async () => {
      const { metadata } = await provider('k: 1\nsearch: hybrid', {}, 'kb.many').callApi('kettle');
      return (metadata?.pawl as { readonly remarks?: readonly string[] } | undefined)?.remarks;
    };
    const lines = [
      'create index on kb.many using hnsw (v vector_cosine_ops);',
      "create index on kb.many using gin (to_tsvector('english', content));",
    ];
    expect(await remarks()).toEqual(lines.map((line) => expect.stringContaining(line)));
    await database.exec(lines[0] as string);
    expect(await remarks()).toEqual([expect.stringContaining(lines[1] as string)]);
    await database.exec(lines[1] as string);
    expect(await remarks()).toBeUndefined();
    expect(await documents(provider('k: 1\nsearch: hybrid'), 'kettle')).toEqual(['docs/kettles.md']);
  });

  test.each([
    ['ivfflat leaves out the class of its usual distance', 'ivfflat (v)', 'l2'],
    ['ivfflat by the cosine', 'ivfflat (v vector_cosine_ops)', 'cosine'],
    ['hnsw by the distance', 'hnsw (v vector_l2_ops)', 'l2'],
  ] as const)('an index that serves the search is not missing: %s', async (_name, method, distance) => {
    await database.exec(
      `drop table if exists kb.served; create table kb.served as select 'd' || n as path, 'text' as content, '[1,0,0]'::vector(3) as v
       from generate_series(1, 1200) n; create index on kb.served using ${method};`,
    );
    const { metadata } = await provider(`k: 1\ndistance: ${distance}`, {}, 'kb.served').callApi('kettle');
    expect((metadata?.pawl as { readonly remarks?: readonly string[] } | undefined)?.remarks).toBeUndefined();
  });

  test('an index by another distance does not serve the search', async () => {
    await database.exec(
      `create table kb.other as select 'd' || n as path, 'text' as content, '[1,0,0]'::vector(3) as v
       from generate_series(1, 1200) n; create index on kb.other using ivfflat (v);`,
    );
    const { metadata } = await provider('k: 1', {}, 'kb.other').callApi('kettle');
    expect(metadata?.pawl).toMatchObject({
      remarks: [expect.stringContaining('create index on kb.other using hnsw (v vector_cosine_ops);')],
    });
  });

  test('no address, and no such table: each is said', async () => {
    await expect(provider('k: 1', { DATABASE_URL: '' }).callApi('kettle')).rejects.toMatchObject({
      help: { code: 'rag/no-database' },
    });
    await expect(provider('k: 1', {}, 'kb.nowhere').callApi('kettle')).rejects.toThrow(
      /nowhere.*does not exist/,
    );
  });
});
