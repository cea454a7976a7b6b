/** Names made unique, and which of them stood more than once. */
export interface UniqueNames {
  /** In the order given; the second of equal names is `name#2`, the third `name#3`. */
  readonly names: readonly string[];
  /** Names that stood more than once, in order of appearance, with how often. */
  readonly repeated: readonly { readonly name: string; readonly times: number }[];
}

/**
 * The same names with later duplicates numbered in order: `a, a, b` becomes `a, a#2, b`. A name that already
 * looks numbered keeps its text: numbering goes on to the next free one.
 */
export function uniqueNames(names: readonly string[]): UniqueNames {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);

  const taken = new Set(times.keys());
  const next = new Map<string, number>();
  const unique = names.map((name) => {
    let number = next.get(name) ?? 1;
    if (number === 1) {
      next.set(name, 2);
      return name;
    }
    while (taken.has(`${name}#${number}`)) number += 1;
    next.set(name, number + 1);
    taken.add(`${name}#${number}`);
    return `${name}#${number}`;
  });
  const repeated = [...times]
    .filter(([, count]) => count > 1)
    .map(([name, count]) => ({ name, times: count }));
  return { names: unique, repeated };
}
