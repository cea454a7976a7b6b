/** Positions of the same thing in main and in this PR; null where one of them does not have it. */
export interface AxisPair {
  readonly baseline: number | null;
  readonly candidate: number | null;
}

/** What may say that two things are the same: equal text. Null says nothing. */
export type Likeness<T> = (item: T) => string | null;

/**
 * Pairs two lists: by the first likeness, what is left by the second, and so on, each in order; the rest by order
 * alone. So a renamed or replaced thing keeps its place, and an inserted one does not shift its neighbours.
 * Result: in the second list's order, then what only the first has.
 */
export function axisPairs<T>(
  baseline: readonly T[],
  candidate: readonly T[],
  likenesses: readonly Likeness<T>[],
): readonly AxisPair[] {
  const partner = new Map<number, number>();
  const used = new Set<number>();
  for (const likeness of [...likenesses, () => 'in order']) {
    const waiting = new Map<string, number[]>();
    for (const [at, item] of baseline.entries()) {
      const like = used.has(at) ? null : likeness(item);
      if (like !== null) waiting.set(like, [...(waiting.get(like) ?? []), at]);
    }
    for (const [at, item] of candidate.entries()) {
      const like = partner.has(at) ? null : likeness(item);
      const found = like === null ? undefined : waiting.get(like)?.shift();
      if (found === undefined) continue;
      partner.set(at, found);
      used.add(found);
    }
  }
  return [
    ...candidate.map((_, at) => ({ baseline: partner.get(at) ?? null, candidate: at })),
    ...baseline.flatMap((_, at) => (used.has(at) ? [] : [{ baseline: at, candidate: null }])),
  ];
}
