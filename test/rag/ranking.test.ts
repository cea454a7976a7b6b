import { describe, expect, test } from 'vitest';
import { analyzer } from '../../src/rag/retrieval/analyzer.ts';
import { bm25Index } from '../../src/rag/retrieval/bm25.ts';
import { denseIndex } from '../../src/rag/retrieval/dense.ts';
import { fused } from '../../src/rag/retrieval/fusion.ts';
import { findsOf } from '../../src/rag/retrieval/relevance.ts';

test('terms: case, accents, stop words, stems', () => {
  expect(
    analyzer({ stem: 'porter', stop: 'english', language: 'en' })('The Connections of Übergröße 5'),
  ).toEqual(['connect', 'ubergross', '5']);
  expect(analyzer({ stem: 'none', stop: 'none', language: 'en' })('The cats')).toEqual(['the', 'cats']);
});

describe('BM25', () => {
  const index = bm25Index([['a', 'b'], ['a', 'a', 'c', 'd'], ['c']], { k1: 1.2, b: 0.75 });

  test('scores by the formula; a repeated query term counts twice', () => {
    const idf = Math.log(1 + (3 - 2 + 0.5) / (2 + 0.5));
    const score = (count: number, length: number) =>
      (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / (7 / 3)));
    expect(index.search(['a'], 9)).toEqual([
      { item: 1, score: expect.closeTo(score(2, 4), 12) },
      { item: 0, score: expect.closeTo(score(1, 2), 12) },
    ]);
    expect(index.search(['a', 'a'], 1)[0]?.score).toBeCloseTo(2 * score(2, 4), 12);
  });

  test('what no text holds finds nothing, and an empty index neither', () => {
    expect(index.search(['z'], 5)).toEqual([]);
    expect(bm25Index([], { k1: 1.2, b: 0.75 }).search(['a'], 5)).toEqual([]);
  });
});

describe('vectors', () => {
  test('by the cosine, whatever their length; none without direction', () => {
    const index = denseIndex([
      [1, 0],
      [10, 10],
      [0, 0],
      [0, 2],
    ]);
    expect(index.search([0, 5], 9).map(({ item }) => item)).toEqual([3, 1]);
    expect(index.search([0, 0], 9)).toEqual([]);
  });
});

test('fusion by ranks and by scaled scores', () => {
  const [lexical, dense] = [
    [
      { item: 1, score: 9 },
      { item: 2, score: 5 },
    ],
    [
      { item: 2, score: 0.9 },
      { item: 3, score: 0.1 },
    ],
  ];
  expect(fused(lexical, dense, { method: 'rrf', k: 60, weight: 0.5 }, 9).map(({ item }) => item)).toEqual([
    2, 1, 3,
  ]);
  expect(fused(lexical, dense, { method: 'convex', weight: 0.7 }, 9)).toEqual([
    { item: 1, score: 0.7 },
    { item: 2, score: expect.closeTo(0.3, 12) },
    { item: 3, score: 0 },
  ]);
  expect(fused([], [], { method: 'convex', weight: 0.5 }, 9)).toEqual([]);
});

test('what counts as found is told by place, words or document, once each', () => {
  const passage = (document: string, text: string, start: number) => ({
    document,
    text,
    span: { start, end: start + text.length },
  });
  const found = findsOf(
    [passage('a', 'the  second\nrule', 0), passage('b', 'anything', 40), passage('a', 'the second rule', 10)],
    [
      { document: 'a', text: 'second rule', gain: 2 },
      { document: 'b', gain: 1 },
      { document: 'a', span: { start: 20, end: 30 }, gain: 3 },
    ],
  );
  expect(found).toEqual([[2], [1], [3]]);
});
