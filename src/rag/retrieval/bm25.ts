import { bestHits, type Hit } from './ranking.ts';

/** The two constants of BM25. */
export interface Bm25Settings {
  /** How soon repeats of a term stop counting; at least 0. */
  readonly k1: number;
  /** How much long texts are held back, 0 to 1. */
  readonly b: number;
}

/** An index of texts by their terms. */
export interface LexicalIndex {
  readonly size: number;
  /** The texts that hold a term of the query, best first. A term repeated in the query counts as often. */
  search(query: readonly string[], most: number): Hit[];
}

interface Posting {
  readonly item: number;
  readonly count: number;
}

/**
 * Okapi BM25 (Robertson & Zaragoza 2009), with the inverse document frequency ln(1 + (N − n + 0.5) / (n + 0.5)) that
 * never falls below 0. A text's score is the sum over the query's terms of idf · f (k1 + 1) / (f + k1 (1 − b + b
 * length / mean length)).
 */
export function bm25Index(texts: readonly (readonly string[])[], { k1, b }: Bm25Settings): LexicalIndex {
  const postings = postingsOf(texts);
  const total = texts.reduce((sum, terms) => sum + terms.length, 0);
  const meanLength = total / Math.max(1, texts.length) || 1;
  const norms = texts.map((terms) => k1 * (1 - b + (b * terms.length) / meanLength));
  return {
    size: texts.length,
    search(query, most) {
      const scores = new Map<number, number>();
      for (const term of query) {
        const own = postings.get(term) ?? [];
        const idf = Math.log(1 + (texts.length - own.length + 0.5) / (own.length + 0.5));
        for (const { item, count } of own) {
          const part = (idf * count * (k1 + 1)) / (count + (norms[item] as number));
          scores.set(item, (scores.get(item) ?? 0) + part);
        }
      }
      return bestHits(
        [...scores].map(([item, score]) => ({ item, score })),
        most,
      );
    },
  };
}

function postingsOf(texts: readonly (readonly string[])[]): ReadonlyMap<string, readonly Posting[]> {
  const postings = new Map<string, Posting[]>();
  texts.forEach((terms, item) => {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const own = postings.get(term) ?? [];
      own.push({ item, count });
      postings.set(term, own);
    }
  });
  return postings;
}
