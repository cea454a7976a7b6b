import { postingsOf } from './postings.ts';
import { bestHits, type Hit } from './ranking.ts';
import { ANY_LIKENESS, FORMS_OF_ONE_WORD, type SimilarTerm, similarTerms } from './similar-terms.ts';

/** The two constants of BM25, and when terms of like spelling stand in for a query's. */
export interface Bm25Settings {
  /** How soon repeats of a term stop counting; at least 0. */
  readonly k1: number;
  /** How much long texts are held back, 0 to 1. */
  readonly b: number;
  /** `never`; for terms that no text holds (`unknown`); for every term: languages that write words together, or without a stemmer. */
  readonly similar?: 'never' | 'unknown' | 'all';
}

/** An index of texts by their terms. */
export interface LexicalIndex {
  readonly size: number;
  /** The texts that hold a term of the query, best first. A term repeated in the query counts as often. */
  search(query: readonly string[], most: number): Hit[];
}

/**
 * Okapi BM25 (Robertson & Zaragoza 2009), with the inverse document frequency ln(1 + (N − n + 0.5) / (n + 0.5)) that
 * never falls below 0. A text's score is the sum over the query's terms of idf · f (k1 + 1) / (f + k1 (1 − b + b
 * length / mean length)). Where terms of like spelling stand in for a term, a text gets the best of their scores, each
 * times its likeness. Where nothing at all is found, terms that share any piece of spelling do.
 */
export function bm25Index(
  texts: Iterable<readonly string[]>,
  { k1, b, similar = 'unknown' }: Bm25Settings,
): LexicalIndex {
  const { terms, starts, items, counts, lengths } = postingsOf(texts);
  const size = lengths.length;
  const total = lengths.reduce((sum, own) => sum + own, 0);
  const meanLength = total / Math.max(1, size) || 1;
  const norms = Float64Array.from(lengths, (length) => k1 * (1 - b + (b * length) / meanLength));
  const idfOf = (holders: number) => Math.log(1 + (size - holders + 0.5) / (holders + 0.5));
  const holdersOf = (term: number) => (starts[term + 1] as number) - (starts[term] as number);
  const alike = similarTerms(terms);

  const each = ({ term, weight }: SimilarTerm, most: number, take: (item: number, part: number) => void) => {
    const idf = Math.min(most, idfOf(holdersOf(term))) * weight;
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at++) {
      const [item, count] = [items[at] as number, counts[at] as number];
      take(item, (idf * count * (k1 + 1)) / (count + (norms[item] as number)));
    }
  };
  const scored = (query: readonly string[], standIns: (term: string) => readonly SimilarTerm[]) => {
    const scores = new Map<number, number>();
    const add = (item: number, part: number) => scores.set(item, (scores.get(item) ?? 0) + part);
    for (const word of query) {
      const term = terms.get(word);
      const others = standIns(word);
      if (others.length === 0) {
        if (term !== undefined) each({ term, weight: 1 }, Number.POSITIVE_INFINITY, add);
        continue;
      }
      const best = new Map<number, number>();
      const most = term === undefined ? Number.POSITIVE_INFINITY : idfOf(holdersOf(term));
      const keep = (item: number, part: number) => best.set(item, Math.max(best.get(item) ?? 0, part));
      if (term !== undefined) each({ term, weight: 1 }, most, keep);
      for (const other of others) each(other, most, keep);
      for (const [item, part] of best) add(item, part);
    }
    return scores;
  };

  return {
    size,
    search(query, most) {
      const near = (word: string) => {
        const isKnown = terms.has(word);
        if (similar === 'never' || (isKnown && similar === 'unknown')) return [];
        const others = alike(word, FORMS_OF_ONE_WORD);
        return isKnown || others.length > 0 ? others : alike(word, ANY_LIKENESS);
      };
      const scores = scored(query, near);
      const found = scores.size > 0 || similar === 'never' ? scores : scored(query, (word) => alike(word, 0));
      return bestHits(
        Array.from(found, ([item, score]) => ({ item, score })),
        most,
      );
    },
  };
}
