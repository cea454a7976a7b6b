/** One item of an index and how well it answers; higher is better. `item` is its place in the index. */
export interface Hit {
  readonly item: number;
  readonly score: number;
}

/** The best `most` hits, the best first; equal scores in the order of the index, so that a ranking is the same everywhere. */
export function bestHits(hits: Iterable<Hit>, most: number): Hit[] {
  return [...hits].sort((a, b) => b.score - a.score || a.item - b.item).slice(0, most);
}
