/** What a ranking of passages is worth against what should have been found. All from 0 to 1, higher is better. */
export interface RetrievalMetrics {
  readonly recall: number;
  readonly precision: number;
  /** 1 where anything relevant is among the first k. */
  readonly hit: number;
  /** 1 ÷ rank of the first relevant one among the first k. */
  readonly mrr: number;
  readonly ndcg: number;
  readonly map: number;
}

/**
 * Metrics of one question. `found`: of each place in the ranking, the best first, the gains of what it is the first to
 * find; empty for what is not relevant. `relevant`: the gains of all that is relevant, found or not; where there is
 * none, nothing can be found and the answer is null. Recall, precision, hit, reciprocal rank and nDCG look at the first
 * `k` places, average precision at the whole ranking. Precision is out of `k`, however few were returned. nDCG:
 * Järvelin & Kekäläinen 2002, gain ÷ log2(rank + 1), as trec_eval has it.
 */
export function retrievalMetrics(
  found: readonly (readonly number[])[],
  relevant: readonly number[],
  k: number,
): RetrievalMetrics | null {
  const wanted = relevant.filter((gain) => gain > 0);
  if (wanted.length === 0) return null;
  const top = found.slice(0, k);
  const first = top.findIndex((gains) => gains.length > 0);
  const best = [...wanted].sort((a, b) => b - a).slice(0, k);
  return {
    recall: top.flat().length / wanted.length,
    precision: top.filter((gains) => gains.length > 0).length / k,
    hit: first < 0 ? 0 : 1,
    mrr: first < 0 ? 0 : 1 / (first + 1),
    // A passage that finds two things at once can beat the ideal order of single finds.
    ndcg: Math.min(1, discounted(top.map(sum)) / discounted(best)),
    map: averagePrecision(found) / wanted.length,
  };
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((total, gain, place) => total + gain / Math.log2(place + 2), 0);
}

/** Precision at the place of each find, summed. */
function averagePrecision(found: readonly (readonly number[])[]): number {
  let [places, total] = [0, 0];
  found.forEach((gains, place) => {
    if (gains.length === 0) return;
    places += 1;
    total += (gains.length * places) / (place + 1);
  });
  return total;
}

function sum(gains: readonly number[]): number {
  return gains.reduce((total, gain) => total + gain, 0);
}
