import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzer } from '../../src/rag/retrieval/analyzer.ts';
import { bm25Index } from '../../src/rag/retrieval/bm25.ts';
import { retrievalMetrics } from '../../src/rag/retrieval/metrics.ts';
import { isRelevant } from '../../src/rag/retrieval/relevance.ts';
import { dataBeside } from '../support/files/data-beside.ts';

const at = (...places: readonly (0 | 1)[]) => places.map((found) => (found ? [1] : []));

test('a document and its words are found in either spelling of their letters', () => {
  const passage = { document: 'größe.md'.normalize('NFD'), text: 'Die Größe\nsteht da', span: null };
  const wanted = { document: 'größe.md'.normalize('NFC'), gain: 1 };
  expect(isRelevant(passage, [wanted])).toBe(true);
  expect(isRelevant(passage, [{ ...wanted, text: 'Größe steht'.normalize('NFD') }])).toBe(true);
  expect(isRelevant(passage, [{ ...wanted, document: 'grosse.md' }])).toBe(false);
});

describe('metrics of one ranking', () => {
  // Worked by hand; nDCG also by scikit-learn: ndcg_score([[0,1,0,1]], [[4,3,2,1]]) is not it, since that spreads over
  // the returned items alone. Here: (1/log2(3) + 1/log2(5)) / (1 + 1/log2(3) + 1/2).
  test('two of three found, at the second and the fourth place', () => {
    const metrics = retrievalMetrics(at(0, 1, 0, 1), [1, 1, 1], 4);
    expect(metrics).toMatchObject({ recall: 2 / 3, precision: 0.5, hit: 1, mrr: 0.5 });
    expect(metrics?.ndcg).toBeCloseTo(
      (1 / Math.log2(3) + 1 / Math.log2(5)) / (1 + 1 / Math.log2(3) + 0.5),
      12,
    );
    expect(metrics?.map).toBeCloseTo((1 / 2 + 2 / 4) / 3, 12);
  });

  test('a cut at k leaves later finds to the average precision alone', () => {
    expect(retrievalMetrics(at(0, 0, 1), [1], 2)).toEqual({
      recall: 0,
      precision: 0,
      hit: 0,
      mrr: 0,
      ndcg: 0,
      map: 1 / 3,
    });
  });

  test('nothing relevant: no answer, not 0', () => expect(retrievalMetrics(at(0, 1), [], 2)).toBeNull());

  test('all are within 0 and 1, and the ideal ranking is worth 1', () => {
    const gains = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        gains,
        fc.array(fc.nat(7), { maxLength: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (all, picks, k) => {
          const left = new Set(all.keys());
          const found = picks.map((pick) => (left.delete(pick) ? [all[pick] as number] : []));
          const metrics = Object.values(retrievalMetrics(found, all, k) ?? {});
          expect(metrics.every((value) => value >= 0 && value <= 1 + 1e-12)).toBe(true);
          const best = [...all].sort((a, b) => b - a).map((gain) => [gain]);
          expect(retrievalMetrics(best, all, all.length)).toMatchObject({
            ndcg: 1,
            recall: 1,
            mrr: 1,
            map: 1,
          });
        },
      ),
    );
  });
});

const cacm = dataBeside('retrieval/cacm');
const rows = (name: string) =>
  readFileSync(path.join(cacm, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);

/** Citation triples and the line of whoever typed it in are not part of a document. */
const isText = (line: string) => !/^\s*\d+\s+\d+\s+\d+\s*$/.test(line) && !/^CA\d{6}\s/.test(line);

// Reference: an independent BM25 in numpy on the same terms gives the same ranking of every query.
test.skipIf(!existsSync(cacm))(
  'CACM: nDCG@10, recall@10 and MAP of an independent BM25 (skips without the data)',
  () => {
    const terms = analyzer({ stem: 'porter', stop: 'english', language: 'en' });
    const corpus = rows('corpus.jsonl');
    const texts = corpus.map(({ text = '' }) => terms(text.split('\n').filter(isText).join('\n')));
    const index = bm25Index(texts, { k1: 1.2, b: 0.75, similar: 'never' });
    const judged = rows('qrels.jsonl').filter(({ rel }) => Number(rel) > 0);
    const totals = { ndcg: 0, recall: 0, map: 0 };
    const queries = rows('queries.jsonl').filter(({ id }) => judged.some(({ query }) => query === id));
    for (const { id, text = '' } of queries) {
      const wanted = new Set(judged.filter(({ query }) => query === id).map(({ doc }) => doc));
      const hits = index.search(terms(text), 1000).map(({ item }) => wanted.has(corpus[item]?.id));
      const metrics = retrievalMetrics(
        at(...hits.map((hit) => (hit ? 1 : 0))),
        [...wanted].map(() => 1),
        10,
      );
      for (const name of ['ndcg', 'recall', 'map'] as const) totals[name] += metrics?.[name] ?? 0;
    }
    const mean = (name: keyof typeof totals) => totals[name] / queries.length;
    expect(
      [queries.length, mean('ndcg'), mean('recall'), mean('map')].map((value) => Number(value.toFixed(4))),
    ).toEqual([52, 0.4992, 0.3521, 0.3632]);
  },
);
