import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from '@lancedb/lancedb';
import { expect, test } from 'vitest';
import { ragProvider } from '../../src/rag/rag-provider.ts';

const project = path.resolve(import.meta.dirname, '../..');
const docs = readFileSync(path.join(project, 'docs/how-to/rag-stores.md'), 'utf8');
const block = (language: string, head: string) =>
  new RegExp(`\`\`\`${language}\n${head}\n(.*?)\`\`\``, 's').exec(docs)?.[1] ?? '';

const ROWS = [
  { path: 'docs/kettles.md', text: 'Kettles whistle.', vector: [1, 0, 0] },
  { path: 'docs/lanterns.md', text: 'Lanterns glow.', vector: [0, 1, 0] },
  { path: 'docs/ropes.md', text: 'Ropes hold.', vector: [0, 0.8, 0.2] },
];

test('the recipe for LanceDB, run: the nearest rows of a table, best first', { tags: ['slow'] }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pawl-lance-'));
  const embedder = createServer((request, response) => {
    request.resume().on('end', () => response.end(JSON.stringify({ data: [{ embedding: [0, 1, 0] }] })));
  });
  await new Promise<void>((up) => embedder.listen(0, '127.0.0.1', up));
  try {
    const database = await connect(path.join(folder, 'data'));
    await database.createTable('docs', ROWS);
    symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
    writeFileSync(path.join(folder, 'lancedb.mjs'), block('js', '// lancedb\\.mjs'));
    const address = `http://127.0.0.1:${(embedder.address() as AddressInfo).port}/v1/embeddings`;
    const settings = block('yaml', '# lancedb\\.yaml')
      .replace('k: 5', 'k: 2')
      .replace('data/lancedb', path.join(folder, 'data'))
      .replace('https://api.openai.com/v1/embeddings', address);
    writeFileSync(path.join(folder, 'rag.yaml'), settings);
    const own = ragProvider({
      file: path.join(folder, 'rag.yaml'),
      env: {},
      loadModel: () => Promise.reject(new Error('no model')),
    });
    const { output } = await own.callApi('What glows?');
    expect(output).toEqual({
      passages: ROWS.slice(1).map(({ path: document, text }) => ({ document, text })),
    });
  } finally {
    await new Promise((closed) => embedder.close(closed));
    rmSync(folder, { recursive: true, force: true });
  }
});
