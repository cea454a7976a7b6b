import { bestHits, type Hit } from './ranking.ts';

/** An index of vectors: exact search by the cosine. */
export interface DenseIndex {
  readonly size: number;
  /** Best first. A query without direction (all zeros) finds nothing. */
  search(query: readonly number[] | Float32Array, most: number): Hit[];
}

/** Vectors of one length each; those without direction are never found. */
export function denseIndex(vectors: readonly (readonly number[] | Float32Array)[]): DenseIndex {
  const width = vectors[0]?.length ?? 0;
  const flat = new Float32Array(vectors.length * width);
  vectors.forEach((vector, item) => {
    flat.set(unit(vector), item * width);
  });
  return {
    size: vectors.length,
    search(query, most) {
      const own = unit(query);
      if (own.length !== width || own.every((value) => value === 0)) return [];
      const hits: Hit[] = [];
      for (let item = 0; item < vectors.length; item++) {
        let score = 0;
        for (let at = 0; at < width; at++) score += (flat[item * width + at] as number) * (own[at] as number);
        if (score !== 0) hits.push({ item, score });
      }
      return bestHits(hits, most);
    },
  };
}

function unit(vector: readonly number[] | Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  return Float32Array.from(vector, (value) => (length > 0 ? value / length : 0));
}
