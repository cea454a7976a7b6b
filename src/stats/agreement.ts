/** How far two raters of the same items agree. */
export interface Agreement {
  /** Share of items with the same label. */
  readonly observed: number;
  /** Cohen's kappa (Cohen 1960): agreement beyond chance, 1 perfect, 0 as by chance; null where chance alone explains all. */
  readonly kappa: number | null;
}

/** Agreement of paired labels; null without an item. */
export function agreement(
  pairs: readonly (readonly [string | number | boolean, string | number | boolean])[],
): Agreement | null {
  if (pairs.length === 0) return null;
  const first = new Map<unknown, number>();
  const second = new Map<unknown, number>();
  let same = 0;
  for (const [a, b] of pairs) {
    if (a === b) same++;
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
  }
  const observed = same / pairs.length;
  let chance = 0;
  for (const [label, times] of first) chance += (times * (second.get(label) ?? 0)) / pairs.length ** 2;
  return { observed, kappa: chance === 1 ? null : (observed - chance) / (1 - chance) };
}
