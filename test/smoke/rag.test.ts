import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentOf } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { pawl } from './command.ts';

/** Passes where the passage that was looked for is found. */
const HITS = `
prompts: ['{{question}}']
providers: [{ id: 'pawl:rag:rag.yaml', label: docs }]
defaultTest:
  assert: [{ type: javascript, value: "context.providerResponse.metadata.pawl.metrics['hit@k'] === 1" }]
tests:
  - description: second place
    vars: { question: 'Thirty days after delivery, what returns?' }
    metadata: { relevant: [{ document: docs/returns.md, text: Kettles return }] }
  - description: first place
    vars: { question: When do parcels leave? }
    metadata: { relevant: [docs/shipping.md] }
`;

test('a retriever that returns fewer passages: the setting is named, and the questions that it lost', {
  tags: ['slow'],
}, async () => {
  using repository = scratchRepository({
    'docs/returns.md':
      '# Returns\nThirty days after delivery.\n\n# Kettles and returns\nKettles return to the shop.',
    'docs/shipping.md': '# Shipping\nParcels leave on Monday.',
    'rag.yaml': 'retriever: embedded\nk: 2\ncorpus: { files: file://docs/*.md }\n',
    'promptfooconfig.yaml': HITS,
  });
  repository.write({ 'rag.yaml': 'retriever: embedded\nk: 1\ncorpus: { files: file://docs/*.md }\n' });
  repository.commit('one passage is enough');
  const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const { verdict, suites } = documentOf(run);
  const slot = suites[0]?.slots[0];
  expect(verdict, run.stderr).toBe('regressed');
  expect(JSON.stringify(slot?.moved ?? suites[0])).toContain('k 2 → 1');
  expect(slot?.cases.filter(({ transition }) => transition === 'broken').map(({ label }) => label)).toEqual([
    'second place',
  ]);

  const comment = readFileSync(path.join(repository.root, '.pawl/comment.md'), 'utf8');
  expect(comment).toMatch(/Retrieved: lost no. 2 `docs\/returns.md` \(characters 39–88, relevant\)/);
  expect(comment).not.toContain('{"passages"');

  // A passage that nobody is asked about: its file is an input of every question all the same.
  repository.git('switch', '--quiet', '--create', 'corpus', 'main');
  repository.write({ 'docs/more.md': '# More\nNothing of use.' });
  repository.commit('one more document');
  const other = documentOf(await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root));
  expect(other.verdict).toBe('pass');
  expect(other.suites.map(({ skipped }) => skipped)).toEqual([false]);
});

/** Found where its own document is among the first k; the second document of each pair shares most of the words. */
const JAPANESE = {
  'docs/返品.md': '# 返品\n商品の返品はお届けから三十日以内に承ります。',
  'docs/返品送料.md': '# 返品の送料\n返品の送料は当店が負担します。返品の送料と商品の返品の期限は別です。',
  'docs/発送.md': '# 発送\n荷物は毎週月曜日に大阪の倉庫から発送します。',
  'docs/修理.md': '# 修理\nやかんの修理は工房で無料で行います。',
};
const JAPANESE_SUITE = `
prompts: ['{{question}}']
providers: [{ id: 'pawl:rag:rag.yaml', label: docs }]
defaultTest:
  assert: [{ type: javascript, value: "context.providerResponse.metadata.pawl.metrics['hit@k'] === 1" }]
tests:
  - { description: 二番目, vars: { question: 返品の送料と返品の期限は？ }, metadata: { relevant: [docs/返品.md] } }
  - { description: 発送, vars: { question: 荷物はいつ発送されますか？ }, metadata: { relevant: [docs/発送.md] } }
  - { description: 修理, vars: { question: 壊れたやかんを直したい }, metadata: { relevant: [docs/修理.md] } }
`;

test('a suite in Japanese whose k falls: the setting, the question that it lost, recall as counted by hand, and the language', {
  tags: ['slow'],
}, async () => {
  const rag = (k: number) =>
    `retriever: embedded\nk: ${k}\nchunk: { by: document }\ncorpus: { files: file://docs/*.md }\n`;
  using repository = scratchRepository({
    ...JAPANESE,
    'rag.yaml': rag(2),
    'promptfooconfig.yaml': JAPANESE_SUITE,
    'pawl.yaml': 'metrics: { pass: { gate: true }, recall@k: { gate: false } }\n',
  });
  repository.write({ 'rag.yaml': rag(1) });
  repository.commit('one passage is enough');
  const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const document = documentOf(run);
  const slot = document.suites[0]?.slots[0];
  expect(document.verdict, run.stderr).toBe('regressed');
  expect(JSON.stringify(slot?.moved ?? null)).toContain('k 2 → 1');
  expect(slot?.cases.filter(({ transition }) => transition === 'broken').map(({ label }) => label)).toEqual([
    '二番目',
  ]);
  // By hand: three questions with one document each; main finds all three, this PR two.
  const recall = slot?.metrics.find(({ name }) => name === 'recall@k');
  expect([recall?.baseline, recall?.candidate]).toEqual([1, expect.closeTo(2 / 3, 10)]);
  expect(JSON.stringify(document)).toContain('The corpus is read as Japanese');
});

test('two settings of a retriever that moved together are told apart', { tags: ['slow'] }, async () => {
  const rag = (k: number, size: number) =>
    `retriever: embedded\nk: ${k}\ncorpus: { files: file://docs/*.md }\nchunk: { size: ${size} }\n`;
  using repository = scratchRepository({
    'docs/returns.md':
      '# Returns\nThirty days after delivery.\n\n# Kettles and returns\nKettles return to the shop.',
    'docs/shipping.md': '# Shipping\nParcels leave on Monday.',
    'rag.yaml': rag(2, 200),
    'promptfooconfig.yaml': HITS,
  });
  repository.write({ 'rag.yaml': rag(1, 220) });
  repository.commit('one passage, larger pieces');
  const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const { verdict, suites } = documentOf(run);
  expect(verdict, run.stderr).toBe('regressed');
  expect(suites[0]?.slots[0]?.brokenSettings?.found).toMatchObject([
    { how: 'alone', settings: [{ name: 'k', from: '2', to: '1' }] },
  ]);
});

const SUITE = `
prompts: ['{{question}}']
providers: [{ id: 'pawl:rag:rag.yaml', label: docs }]
defaultTest:
  assert: [{ type: javascript, value: 'output.includes(context.vars.answer)' }]
tests:
  - { description: second place, vars: { question: 'Thirty days after delivery, what returns?', answer: to the shop } }
  - { description: first place, vars: { question: When do parcels leave?, answer: Monday } }
  - { description: hours, vars: { question: When does the shop open?, answer: nine } }
`;
const settings = (k: number) => `
retriever: embedded
k: ${k}
corpus: { files: file://docs/*.md }
answer: { model: file://model.mjs, prompt: file://answer.txt }
`;

test('retriever or generator: each confirmed question is asked with the passages of the other side', {
  tags: ['slow'],
}, async () => {
  using repository = scratchRepository({
    'docs/returns.md':
      '# Returns\nThirty days after delivery.\n\n# Kettles and returns\nKettles return to the shop.',
    'docs/shipping.md': '# Shipping\nParcels leave on Monday.',
    'docs/hours.md': '# Hours\nThe shop does open at nine.',
    'rag.yaml': settings(2),
    'answer.txt': 'Q: {{question}}\n{{passages}}',
    // Reads all that it is given; told to be brief, it says nothing of parcels.
    'model.mjs': `export default class {
  id() { return 'reader'; }
  async callApi(prompt) {
    return { output: prompt.includes('Be brief') ? prompt.replaceAll(/Parcels.*/g, '') : prompt };
  }
}`,
    'promptfooconfig.yaml': SUITE,
  });
  repository.write({ 'rag.yaml': settings(1), 'answer.txt': 'Be brief. Q: {{question}}\n{{passages}}' });
  repository.commit('one passage, briefly');
  const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const { verdict, suites, calls } = documentOf(run);
  expect(verdict, run.stdout).toBe('regressed');
  const cases = new Map(suites[0]?.slots[0]?.cases.map((own) => [own.label, own]));
  expect(cases.get('second place')?.blame).toEqual({
    by: 'retriever',
    candidate: { scored: 3, passed: 3 },
    baseline: { scored: 3, passed: 0 },
    samePassages: false,
  });
  expect(cases.get('second place')?.retrieved).toContainEqual(
    expect.objectContaining({ document: 'docs/returns.md', baseline: 2, candidate: null }),
  );
  expect(cases.get('first place')?.blame?.by).toBe('generator');
  expect(cases.get('hours')).toMatchObject({ blame: null, retrieved: null });

  // Asked again, the journal answers, swaps as well.
  const again = await pawl(['gate', '--base', 'main'], repository.root);
  expect(again.stdout).toContain('no call was made');
  expect(again.stdout.replaceAll(/\s+/g, ' ')).toContain(
    "Of 2 confirmed cases: 1: the retriever lost it (main's passages make this PR answer right); 1: the generator lost it",
  );
  expect(calls.candidate + calls.baseline).toBeGreaterThan(12);
});

/** A search that knows two passages and gives as many as it is asked for. */
const SEARCH = `require('node:http').createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part)).on('end', () => {
    const { k = 2 } = body === '' ? {} : JSON.parse(body);
    const passages = [{ document: 'a', text: 'on Monday' }, { document: 'b', text: 'to the shop' }];
    response.end(JSON.stringify({ passages: passages.slice(0, k) }));
  });
}).listen(Number(process.env.PORT || 0), '127.0.0.1', function () { process.stdout.write(String(this.address().port)); });
`;
const asking = (k: number, port: string) =>
  `retriever: http\nk: ${k}\nurl: http://127.0.0.1:${port}/search\n`;
const SEARCHED = `
prompts: ['{{question}}']
providers: [{ id: 'pawl:rag:rag.yaml', label: docs }]
tests:
  - { description: parcels, vars: { question: When? }, assert: [{ type: javascript, value: "JSON.stringify(output).includes('Monday')" }] }
  - { description: kettles, vars: { question: Where? }, assert: [{ type: javascript, value: "JSON.stringify(output).includes('shop')" }] }
`;

test('a store that both sides ask: judged where only the asking changed, and not where the store may have', {
  tags: ['slow'],
}, async () => {
  const server = spawn(process.execPath, ['-e', SEARCH], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const port = String(await new Promise((found) => server.stdout.once('data', found)));
    using repository = scratchRepository({
      'rag.yaml': asking(2, port),
      'promptfooconfig.yaml': SEARCHED,
      'search.js': SEARCH,
    });
    const gate = async () => {
      const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
      return { code: run.code, document: documentOf(run) };
    };
    repository.write({ 'rag.yaml': asking(1, port) });
    repository.commit('one passage is enough');
    const fewer = await gate();
    expect([fewer.code, fewer.document.verdict]).toEqual([1, 'regressed']);
    expect(JSON.stringify(fewer.document)).toContain('setting k 2 → 1');
    expect(JSON.stringify(fewer.document)).toContain('this PR changes nothing that it is made of');

    repository.write({ 'search.js': `${SEARCH}// other\n` });
    repository.commit('and another search');
    const both = await gate();
    expect([both.code, both.document.suites[0]?.cause]).toEqual([3, 'shared-server']);
    expect(JSON.stringify(both.document.reasons)).toContain('`search.js`');
  } finally {
    server.kill();
  }
});

test('a retriever over HTTP as documented: the application of each side', { tags: ['slow'] }, async () => {
  using repository = scratchRepository({
    'rag.yaml': asking(2, '{{env.PORT}}'),
    'promptfooconfig.yaml': SEARCHED,
    'search.js': SEARCH,
    'pawl.yaml': 'serve: { command: node search.js, port: PORT, ready: / }\n',
  });
  repository.write({ 'search.js': SEARCH.replace('to the shop', 'nowhere') });
  repository.commit('lose a passage');
  const run = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  expect([run.code, documentOf(run).verdict], run.stderr).toEqual([1, 'regressed']);
});
