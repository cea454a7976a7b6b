/** Positions of the same thing in main and in this PR; null where one of them does not have it. */
export interface AxisPair {
  readonly baseline: number | null;
  readonly candidate: number | null;
}

/** What may say that two things are the same: equal text. Null says nothing. */
export type Likeness<T> = (item: T) => string | null;

/**
 * Pairs two lists: by the first likeness, what is left by the second, and so on, each in order. The rest pairs by its
 * place: with the same kin behind the same neighbour, with the same kin anywhere, behind the same neighbour, in order.
 * So a renamed or replaced thing keeps its place, and an inserted one does not shift the others.
 * Result: in the second list's order, then what only the first has.
 */
export function axisPairs<T>(
  baseline: readonly T[],
  candidate: readonly T[],
  likenesses: readonly Likeness<T>[],
  kin: Likeness<T> = () => '',
): readonly AxisPair[] {
  /** Position in the second list → position in the first, and the other way round. */
  const partner = new Map<number, number>();
  const used = new Map<number, number>();
  const pass = (before: (at: number) => string | null, after: (at: number) => string | null): void => {
    const keys = candidate.map((_, at) => (partner.has(at) ? null : after(at)));
    const waiting = new Map<string, number[]>();
    for (const at of baseline.keys()) {
      const key = used.has(at) ? null : before(at);
      if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), at]);
    }
    for (const [at, key] of keys.entries()) {
      const found = key === null ? undefined : waiting.get(key)?.shift();
      if (found === undefined) continue;
      partner.set(at, found);
      used.set(found, at);
    }
  };
  const kinOf = (items: readonly T[]) => (at: number) => kin(items[at] as T) ?? '';
  const [kinBefore, kinAfter] = [kinOf(baseline), kinOf(candidate)];
  const placeBefore = (at: number) => `${previous(at, (index) => used.has(index))}`;
  const placeAfter = (at: number) => {
    const index = previous(at, (each) => partner.has(each));
    return `${index === null ? null : partner.get(index)}`;
  };

  for (const likeness of likenesses) {
    pass(
      (at) => likeness(baseline[at] as T),
      (at) => likeness(candidate[at] as T),
    );
  }
  pass(
    (at) => `${placeBefore(at)}/${kinBefore(at)}`,
    (at) => `${placeAfter(at)}/${kinAfter(at)}`,
  );
  pass(kinBefore, kinAfter);
  pass(placeBefore, placeAfter);
  pass(
    () => 'in order',
    () => 'in order',
  );
  return [
    ...candidate.map((_, at) => ({ baseline: partner.get(at) ?? null, candidate: at })),
    ...baseline.flatMap((_, at) => (used.has(at) ? [] : [{ baseline: at, candidate: null }])),
  ];
}

/** The nearest index below `at` that holds; null where none does. */
function previous(at: number, holds: (index: number) => boolean): number | null {
  for (let index = at - 1; index >= 0; index--) if (holds(index)) return index;
  return null;
}
