import { bestHits, type Hit } from './ranking.ts';

/** How two rankings become one. `weight`: the share of the first, 0 to 1. */
export type FusionSettings =
  /** Reciprocal rank fusion (Cormack et al. 2009): weight ÷ (k + rank), summed over both rankings. */
  | { readonly method: 'rrf'; readonly k: number; readonly weight: number }
  /** Scores of both rankings brought to 0 … 1 by their own least and greatest, then averaged by weight. */
  | { readonly method: 'convex'; readonly weight: number };

/** One ranking made of two over the same index. `weight` is the first one's share, 0 to 1. */
export function fused(
  first: readonly Hit[],
  second: readonly Hit[],
  settings: FusionSettings,
  most: number,
): Hit[] {
  const scores = new Map<number, number>();
  const add = (hits: readonly Hit[], weight: number) => {
    const value =
      settings.method === 'rrf' ? (_: Hit, at: number) => 1 / (settings.k + at + 1) : scaled(hits);
    hits.forEach((hit, at) => {
      scores.set(hit.item, (scores.get(hit.item) ?? 0) + weight * value(hit, at));
    });
  };
  add(first, settings.weight);
  add(second, 1 - settings.weight);
  return bestHits(
    [...scores].map(([item, score]) => ({ item, score })),
    most,
  );
}

function scaled(hits: readonly Hit[]): (hit: Hit) => number {
  const scores = hits.map(({ score }) => score);
  const least = scores.reduce((low, score) => Math.min(low, score), Number.POSITIVE_INFINITY);
  const most = scores.reduce((high, score) => Math.max(high, score), Number.NEGATIVE_INFINITY);
  return ({ score }) => (most > least ? (score - least) / (most - least) : 1);
}
