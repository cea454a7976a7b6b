import { placeKey, type RetrievedPassage } from '../samples/passages.ts';
import type { Sample } from '../samples/sample.ts';
import type { MovedPassage } from './blame/diagnosis.ts';

/**
 * What was retrieved for one sample of each side: main's passages in its order, then those that only this PR found.
 * Null where a side has none to show.
 */
export function retrievedBeforeAfter(
  baseline: Sample | undefined,
  candidate: Sample | undefined,
): readonly MovedPassage[] | null {
  if (!baseline?.passages || !candidate?.passages) return null;
  const [before, after] = [ranksOf(baseline.passages), ranksOf(candidate.passages)];
  const found = [...baseline.passages, ...candidate.passages];
  const all = new Map(found.map((own) => [placeKey(own), own]));
  const relevant = new Set(found.filter((own) => own.relevant).map(placeKey));
  return [...all].map(([key, { document, start = null, end = null }]) => ({
    document,
    start,
    end,
    relevant: relevant.has(key),
    baseline: before.get(key) ?? null,
    candidate: after.get(key) ?? null,
  }));
}

function ranksOf(passages: readonly RetrievedPassage[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const [at, passage] of passages.entries())
    if (!ranks.has(placeKey(passage))) ranks.set(placeKey(passage), at + 1);
  return ranks;
}
