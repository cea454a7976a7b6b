import { placeKey, type RetrievedPassage } from '../samples/passages.ts';
import type { Sample } from '../samples/sample.ts';
import type { ArmTally } from './comparison.ts';

/** A passage of a case: its place in each side's ranking, 1-based; null where that side did not find it. */
export interface MovedPassage {
  readonly document: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly baseline: number | null;
  readonly candidate: number | null;
}

/**
 * `retriever`: this PR answers right from main's passages, and main wrongly from this PR's. `generator`: the other way
 * round. `both`: neither is right. `together`: each is right, so only both at once lose it. `unclear`: errors, or answers
 * that do not agree. `left-out`: it was not asked.
 */
export const LOST_BY = ['retriever', 'generator', 'both', 'together', 'unclear', 'left-out'] as const;

/** Which half of a RAG configuration lost a case, and the answers that say so. */
export interface LostBy {
  readonly by: (typeof LOST_BY)[number];
  /** This PR's answers from main's passages. */
  readonly mainPassages: Pick<ArmTally, 'scored' | 'passed'>;
  /** Main's answers from this PR's passages. */
  readonly pullPassages: Pick<ArmTally, 'scored' | 'passed'>;
  /** Both sides retrieved the same, so that it was the generator without asking. */
  readonly samePassages: boolean;
}

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
  const all = new Map([...baseline.passages, ...candidate.passages].map((own) => [placeKey(own), own]));
  return [...all].map(([key, { document, start = null, end = null }]) => ({
    document,
    start,
    end,
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
