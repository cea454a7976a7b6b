import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { errorText, PawlError } from '../../src/errors.ts';
import type { RagContext } from '../../src/rag/model-call.ts';
import { ragProvider } from '../../src/rag/rag-provider.ts';
import { readCorpus } from '../../src/rag/retrievers/corpus.ts';
import { dataBeside } from '../support/files/data-beside.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pawl-rag-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

function provider(settings: string, answered: (prompt: string) => string = () => '', env = {}) {
  write({ 'rag.yaml': settings });
  return ragProvider({
    file: path.join(folder, 'rag.yaml'),
    env,
    loadModel: async () => async (prompt) => ({ output: answered(prompt) }),
  });
}

interface Measured {
  readonly passages: readonly { readonly document: string; readonly start?: number; readonly end?: number }[];
  readonly context: readonly string[];
  readonly pawl: {
    readonly metrics: Readonly<Record<string, number>>;
    readonly passages: readonly { readonly document: string; readonly relevant?: true }[];
  };
}

async function asked(own: ReturnType<typeof provider>, question: string, context?: RagContext) {
  const { output, metadata } = await own.callApi(question, context);
  return { output, ...(metadata as unknown as Measured) };
}

const DOCS = {
  'docs/returns.md': '# Returns\nThirty days after delivery.\n\n# Repairs\nThe workshop mends kettles.',
  'docs/shipping.md': '# Shipping\nParcels leave on Monday.',
};
const CORPUS = 'corpus: { files: file://docs/*.md }';

describe('our own pipeline', () => {
  test('says which document or text the corpus lacks that a case wants to be found', async () => {
    write(DOCS);
    const own = provider(`retriever: embedded\nk: 2\n${CORPUS}`);
    const remarksOn = async (...relevant: readonly unknown[]) => {
      const { metadata } = await own.callApi('Who mends my kettle?', { test: { metadata: { relevant } } });
      return (metadata?.pawl as { readonly remarks?: readonly string[] } | undefined)?.remarks;
    };
    expect(await remarksOn('docs/retruns.md', 'docs/returns.md')).toEqual([
      'The corpus has no document "docs/retruns.md", which `relevant` names. Did you mean "docs/returns.md"?',
    ]);
    expect(await remarksOn({ document: 'handbook', text: 'kettles' })).toEqual([
      'The corpus has no document "handbook", which `relevant` names.',
    ]);
    expect(await remarksOn({ document: 'docs/returns.md', text: 'mends lanterns' })).toEqual([
      'The document "docs/returns.md" does not hold the text that `relevant` names: "mends lanterns".',
    ]);
    // Other line ends are the same text. Nothing is said of what is there.
    expect(await remarksOn({ document: 'docs/returns.md', text: 'Returns\n\nThirty  days' })).toBeUndefined();
    expect(await remarksOn('docs/shipping.md')).toBeUndefined();
  });

  test('finds passages with their places, and measures them against what should be found', async () => {
    write(DOCS);
    const own = provider(`retriever: embedded\nk: 2\n${CORPUS}`);
    const relevant = [{ document: 'docs/returns.md', text: 'mends kettles' }];
    const found = await asked(own, 'Who mends my kettle?', { test: { metadata: { relevant } } });
    const { start, end } = found.passages[0] ?? {};
    expect(DOCS['docs/returns.md'].slice(start, end)).toBe('# Repairs\nThe workshop mends kettles.');
    expect(found.context[0]).toContain('kettles');
    expect(found.pawl.metrics).toMatchObject({ 'recall@k': 1, 'precision@k': 0.5, 'ndcg@k': 1, map: 1 });
    expect(found.pawl.metrics['context tokens']).toBeGreaterThan(5);
    const marked = found.pawl.passages.map(({ document, relevant: mark }) => [document, mark ?? false]);
    expect(marked[0]).toEqual(['docs/returns.md', true]);
    expect(marked.slice(1).flat()).not.toContain(true);
    const unsaid = await asked(own, 'Who mends my kettle?');
    expect(unsaid.pawl.passages.some((passage) => 'relevant' in passage)).toBe(false);
  });

  test.each(['dense', 'hybrid'])('by vectors of an endpoint: %s', async (search) => {
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      const { input } = JSON.parse(body) as { input: string[] };
      const data = input.map((text, index) => ({
        index,
        embedding: [Number(/parcel/i.test(text)), Number(/kettle/i.test(text)), 0.1],
      }));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data, model: 'm', usage: {} }));
    });
    await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
    vi.stubEnv('EMBEDDING_KEY', 'simulated');
    vi.stubEnv('XDG_CACHE_HOME', folder);
    try {
      write(DOCS);
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
      const own = provider(
        `retriever: embedded\nk: 1\n${CORPUS}\nsearch: ${search}\nembedding: { provider: openai, model: m, baseUrl: '${url}', apiKeyEnv: EMBEDDING_KEY }`,
      );
      expect((await asked(own, 'parcels on Monday')).passages[0]?.document).toBe('docs/shipping.md');
    } finally {
      vi.unstubAllEnvs();
      await new Promise((closed) => server.close(closed));
    }
  });

  test('a model answers from the passages; grounding and citations are measured without a model', async () => {
    write({ ...DOCS, 'answer.txt': 'Q: {{question}}\n{{passages}}' });
    const prompts: string[] = [];
    const own = provider(
      `retriever: embedded\nk: 1\n${CORPUS}\nanswer: { model: any, prompt: file://answer.txt }`,
      (prompt) => {
        prompts.push(prompt);
        return 'The workshop mends kettles [1]. Bring biscuits and lemonade tomorrow [7].';
      },
    );
    const { output, pawl } = await asked(own, 'Who mends kettles?');
    expect(prompts).toEqual([
      'Q: Who mends kettles?\n[1] docs/returns.md\n# Repairs\nThe workshop mends kettles.',
    ]);
    expect(output).toContain('biscuits');
    expect(pawl.metrics).toMatchObject({ grounded: 0.5, citations: 0.5 });
  });

  test('at most so many passages of one document', async () => {
    write({ ...DOCS, 'docs/many.md': '# a\nkettles\n\n# b\nkettles\n\n# c\nkettles' });
    const own = provider(`retriever: embedded\nk: 2\nperDocument: 1\n${CORPUS}`);
    const { passages } = await asked(own, 'kettles');
    expect(passages.map(({ document }) => document)).toEqual(['docs/many.md', 'docs/returns.md']);
  });

  test('JSON Lines with other names, a filter, and lines left out', async () => {
    write({
      'all.jsonl': [
        { docid: 1, title: 'Kettles', body: 'whistle\n10 5 1', lang: 'en' },
        { docid: 2, title: 'Kessel', body: 'pfeifen', lang: 'de' },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n'),
    });
    const own = provider(`
retriever: embedded
corpus:
  files: file://all.jsonl
  fields: { id: docid, text: [title, body] }
  leaveOut: ['^\\d+ \\d+ \\d+$']
filter: { lang: en }
chunk: { by: document }`);
    const found = await asked(own, 'kettles kessel 10');
    expect(found.passages.map(({ document }) => document)).toEqual(['1']);
    expect(found.context).toEqual(['Kettles\n\nwhistle']);
  });
});

const cacm = dataBeside('retrieval/cacm');

// The first row is plain BM25, to the digit what an independent implementation gives.
test.skipIf(!existsSync(cacm)).each([
  { bm25: '{ similar: never }', wanted: [0.499, 0.352, 0.363] },
  { bm25: '{}', wanted: [0.507, 0.371, 0.364] },
])(
  'CACM through the provider: $wanted with bm25: $bm25 (skips without the data)',
  async ({ bm25, wanted }) => {
    const rows = (name: string) =>
      readFileSync(path.join(cacm, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, string>);
    write({ 'corpus.jsonl': readFileSync(path.join(cacm, 'corpus.jsonl'), 'utf8') });
    const own = provider(`
retriever: embedded
k: 10
corpus:
  files: file://corpus.jsonl
  leaveOut: ['^\\s*\\d+\\s+\\d+\\s+\\d+\\s*$', '^CA\\d{6}\\s']
chunk: { by: document }
bm25: ${bm25}
measure: { at: [10], depth: 1000 }`);
    const judged = Map.groupBy(
      rows('qrels.jsonl').filter(({ rel }) => Number(rel) > 0),
      ({ query }) => query,
    );
    const totals = [0, 0, 0];
    for (const { id, text = '' } of rows('queries.jsonl').filter(({ id }) => judged.has(id))) {
      const relevant = judged.get(id)?.map(({ doc }) => doc);
      const { pawl } = await asked(own, text, { vars: { relevant } });
      ['ndcg@10', 'recall@10', 'map'].forEach((name, at) => {
        totals[at] = (totals[at] ?? 0) + (pawl.metrics[name] ?? 0);
      });
    }
    expect(totals.map((total) => Number((total / judged.size).toFixed(3)))).toEqual(wanted);
  },
);

describe('a retriever that is there already', () => {
  test('over HTTP: question and k filled in, fields by their paths, its own answer', async () => {
    const bodies: unknown[] = [];
    const server = createServer((request, response) => {
      request.setEncoding('utf8').on('data', (body: string) => {
        bodies.push([JSON.parse(body), request.headers.authorization]);
        const results = [
          { meta: { path: 'a.md' }, content: 'alpha' },
          { meta: { path: 'b.md' }, content: 'beta' },
        ];
        response.end(JSON.stringify({ data: { results }, reply: 'Alpha.' }));
      });
    });
    await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/search`;
    const own = provider(
      `
retriever: http
k: 1
url: ${url}
headers: { authorization: 'Bearer {{env.TOKEN}}' }
body: { query: '{{question}}', top: '{{k}}' }
passages: data.results
document: meta.path
text: content
answered: reply`,
      undefined,
      { TOKEN: 'secret' },
    );
    const found = await asked(own, 'What "is" alpha?', { vars: { relevant: 'a.md' } });
    server.close();
    expect(bodies).toEqual([[{ query: 'What "is" alpha?', top: 1 }, 'Bearer secret']]);
    expect(found.passages.map(({ document }) => document)).toEqual(['a.md']);
    expect(found).toMatchObject({ output: 'Alpha.', pawl: { metrics: { 'recall@k': 1 } } });
  });

  test('as code of the repository', async () => {
    write({
      'find.mjs':
        'export default (q, { k, settings }) => [{ document: q, text: k + " " + settings.mode }, "x"];',
    });
    const own = provider('retriever: code\nk: 1\ncode: file://find.mjs\nsettings: { mode: fast }');
    expect((await asked(own, 'q1')).output).toEqual({ passages: [{ document: 'q1', text: '1 fast' }] });
  });
});

describe('between question and passages', () => {
  const three = {
    ...DOCS,
    'docs/kettles.md': 'Kettles whistle, kettles steam, kettles shine.',
    'order.mjs':
      'export default (q, { passages, settings }) => passages.map(({ text }) => (text.includes(settings.first) ? 9 : 1));',
    'short.mjs': 'export default () => [1];',
    'words.mjs': 'export default (q, { vars }) => vars.topic + " " + q;',
  };

  test('a re-ranker as code sees more passages than are returned', async () => {
    write(three);
    const own = provider(
      `retriever: embedded\nk: 1\n${CORPUS}\nrerank: { code: file://order.mjs, settings: { first: workshop } }`,
    );
    const found = await asked(own, 'kettles', { vars: { relevant: ['docs/returns.md'] } });
    expect(found.passages.map(({ document }) => document)).toEqual(['docs/returns.md']);
    expect(found.pawl.metrics['hit@k']).toBe(1);
    const short = provider(`retriever: embedded\n${CORPUS}\nrerank: { code: file://short.mjs }`);
    await expect(short.callApi('kettles')).rejects.toThrow(
      'short.mjs must return a number for each of the 2 passages',
    );
  });

  test('a re-ranker over HTTP: documents filled in as a list, passages without a score behind the others', async () => {
    write(three);
    const bodies: unknown[] = [];
    const server = createServer((request, response) => {
      request.setEncoding('utf8').on('data', (body: string) => {
        bodies.push(JSON.parse(body));
        response.end(JSON.stringify({ results: [{ index: 1, relevance_score: 0.9 }] }));
      });
    });
    await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rerank`;
    const own = provider(`retriever: embedded\n${CORPUS}\nrerank: { url: '${url}' }`);
    const found = await asked(own, 'kettles').finally(() => server.close());
    expect(bodies).toEqual([
      {
        query: 'kettles',
        documents: [three['docs/kettles.md'], '# Repairs\nThe workshop mends kettles.'],
        top_n: 2,
      },
    ]);
    expect(found.passages.map(({ document }) => document)).toEqual(['docs/returns.md', 'docs/kettles.md']);
  });

  test('a question rewritten by code or by a model, for the retriever alone; what the model cost is added', async () => {
    write({
      ...three,
      'rewrite.txt': 'Keywords of: {{question}}',
      'answer.txt': '{{question}}: {{passages}}',
    });
    const byCode = provider(`retriever: embedded\nk: 1\n${CORPUS}\nrewrite: { code: file://words.mjs }`);
    const found = await asked(byCode, 'when?', { vars: { topic: 'parcels' } });
    expect(found.passages.map(({ document }) => document)).toEqual(['docs/shipping.md']);
    const prompts: string[] = [];
    write({
      'rag.yaml': `retriever: embedded\nk: 1\n${CORPUS}\nrewrite: { model: m, prompt: file://rewrite.txt }\nanswer: { model: m, prompt: file://answer.txt }`,
    });
    const byModel = ragProvider({
      file: path.join(folder, 'rag.yaml'),
      env: {},
      loadModel: async () => async (prompt) => {
        prompts.push(prompt);
        return { output: 'parcels', cost: 2, tokenUsage: { total: 3 } };
      },
    });
    expect(await byModel.callApi('Wann?')).toMatchObject({
      output: 'parcels',
      cost: 4,
      tokenUsage: { total: 6 },
    });
    expect(prompts).toEqual(['Keywords of: Wann?', expect.stringMatching(/^Wann\?: .*Parcels leave/s)]);
  });

  test('where nothing matches, a note says so', async () => {
    write(DOCS);
    const { output } = await asked(provider(`retriever: embedded\n${CORPUS}`), '电池');
    expect(output).toEqual({ passages: [], why: 'No passage matches the question.' });
  });
});

describe('what is wrong is said, with its place', () => {
  const failed = async (settings: string, context?: RagContext) => {
    try {
      await provider(settings).callApi('question', context);
    } catch (error) {
      return error instanceof PawlError ? errorText(error.help) : String(error);
    }
    return 'nothing';
  };

  test.each([
    ['no such retriever', 'retriever: magic', /rag\.yaml:1:12: .*retriever/],
    [
      'an unknown key',
      `retriever: embedded\n${CORPUS}\nchnk: 1`,
      /rag\.yaml:3:1: There is no setting `chnk`.*Did you mean `chunk`/s,
    ],
    ['a bare path', 'retriever: embedded\ncorpus: { files: docs }', /rag\.yaml:2:\d+: .*file:\/\/PATH/],
    ['no YAML', 'retriever: [', /rag\.yaml:1:\d+/],
    [
      'an expression that is none',
      `retriever: embedded\ncorpus: { files: file://docs, leaveOut: ['('] }`,
      /leaveOut/,
    ],
    [
      'an empty corpus',
      'retriever: embedded\ncorpus: { files: file://none/*.md }',
      /The corpus is empty: 0 files/,
    ],
    ['a binary file', 'retriever: embedded\ncorpus: { files: file://b.bin }', /b\.bin: b\.bin is not text/],
    [
      'a broken line',
      'retriever: embedded\ncorpus: { files: file://c.jsonl }',
      /c\.jsonl:2: This line is not a JSON object/,
    ],
    ['a line without an id', 'retriever: embedded\ncorpus: { files: file://d.jsonl }', /d\.jsonl:1: .*`id`/],
    [
      'no such file',
      'retriever: code\ncode: file://gone.mjs',
      /gone\.mjs: gone\.mjs, which the settings name, does not exist/,
    ],
    ['no function', 'retriever: code\ncode: file://e.mjs', /e\.mjs: e\.mjs has no default export/],
    [
      'vectors fitted on the corpus, which are gone',
      `retriever: embedded\n${CORPUS}\nsearch: dense\nembedding: { provider: lsa }`,
      /embedding\.provider.*must be openai.*search: bm25/s,
    ],
    [
      'vectors without an endpoint',
      `retriever: embedded\n${CORPUS}\nsearch: hybrid`,
      /embedding.*is missing: `search: dense` and `hybrid` need one/s,
    ],
    [
      'no key',
      `retriever: embedded\n${CORPUS}\nsearch: dense\nembedding: { provider: openai, model: m, apiKeyEnv: NO_SUCH_KEY }`,
      /NO_SUCH_KEY/,
    ],
  ])('%s', async (_, settings, message) => {
    write({
      ...DOCS,
      'b.bin': 'a\0b',
      'c.jsonl': '{"id":"1","text":"a"}\n{"id":',
      'd.jsonl': '{"text":"a"}',
      'e.mjs': 'export const x = 1;',
    });
    expect(await failed(settings)).toMatch(message);
  });

  test('what should be found, written wrongly', async () => {
    write(DOCS);
    const context = { vars: { relevant: [{ passage: 3 }] } };
    expect(await failed(`retriever: embedded\n${CORPUS}`, context)).toMatch(
      /`relevant` of this case must be/,
    );
  });

  test('a question without anything relevant has no retrieval metrics, not zeros', async () => {
    write(DOCS);
    const { pawl } = await asked(provider(`retriever: embedded\n${CORPUS}`), 'kettles', {
      vars: { relevant: [] },
    });
    expect(Object.keys(pawl.metrics)).toEqual(['context tokens']);
  });
});

test('a byte order mark is not part of a corpus', async () => {
  write({ 'bom.jsonl': '\ufeff{"id": "a", "text": "kettles"}\r\n' });
  const own = provider('retriever: embedded\ncorpus: { files: file://bom.jsonl }');
  expect((await asked(own, 'kettles')).passages.map(({ document }) => document)).toEqual(['a']);
});

test('a corpus of too many files is said, not cut', () => {
  write(DOCS);
  const corpus = { files: 'file://docs/*.md', fields: { id: 'id', text: 'text' }, leaveOut: [] };
  expect(readCorpus(folder, { corpus, filter: {} }, 2)).toHaveLength(2);
  expect(() => readCorpus(folder, { corpus, filter: {} }, 1)).toThrow('has 2 files; at most 1 are read');
});
