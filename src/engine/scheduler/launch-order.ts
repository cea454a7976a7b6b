/** A provider call of the plan: one cell, one sample, in one child. */
export interface Launch {
  /** Number of the child among those of the round. */
  readonly child: number;
  /** Row and slot in that child's evaluation; null for "whichever comes next", where promptfoo keeps an order of its own. */
  readonly cell: { readonly row: number; readonly slot: number } | null;
  /** Launches of one block are started all or not at all. */
  readonly block: number;
  /** Provider calls that it needs: itself and its graders. */
  readonly calls: number;
}

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** Mulberry32: 32 bits of state, the same numbers for the same seed everywhere. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A shuffled copy (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}
