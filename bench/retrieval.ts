// How long our own retriever takes for a collection: the index from files, and a question.
// Usage: node bench/retrieval.ts FOLDER [UNIT]    (FOLDER: corpus.jsonl and queries.jsonl, rows of {id, text}; UNIT: document, headings, …)
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ragProvider } from '../src/rag/rag-provider.ts';

const data = path.resolve(process.argv[2] ?? '.');
const by = process.argv[3] ?? 'document';
const folder = mkdtempSync(path.join(tmpdir(), 'pawl-bench-'));
copyFileSync(path.join(data, 'corpus.jsonl'), path.join(folder, 'corpus.jsonl'));
const queries = readFileSync(path.join(data, 'queries.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);
const loadModel = () => Promise.reject(new Error('no model'));

const file = path.join(folder, 'rag.yaml');
writeFileSync(
  file,
  `retriever: embedded\nk: 10\nchunk: { by: ${by} }\ncorpus: { files: file://corpus.jsonl }\n`,
);
const provider = ragProvider({ file, env: process.env, loadModel });
const before = process.cpuUsage();
const started = performance.now();
await provider.callApi('warm up');
const built = performance.now() - started;
const { user, system } = process.cpuUsage(before);
const times: number[] = [];
for (const query of queries) times.push((await provider.callApi(query)).latencyMs ?? Number.NaN);
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(share * (times.length - 1))] as number).toFixed(2);
process.stdout.write(
  `bm25, by ${by}: index ${(built / 1000).toFixed(2)} s (processor ${((user + system) / 1e6).toFixed(2)} s), query ${at(0.5)} ms (median), ${at(0.95)} ms (95 %), of ${times.length}\n`,
);
rmSync(folder, { recursive: true });
