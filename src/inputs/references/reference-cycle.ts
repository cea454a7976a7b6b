/** A chain of names that ends where it began (`a → b → a`), in a graph of who refers to whom. Null if there is none. */
export function referenceCycle(refersTo: ReadonlyMap<string, Iterable<string>>): readonly string[] | null {
  const done = new Set<string>();
  for (const start of refersTo.keys()) {
    const chain: string[] = [];
    const waiting: Iterator<string>[] = [];
    const enter = (name: string) => {
      chain.push(name);
      waiting.push((refersTo.get(name) ?? [])[Symbol.iterator]());
    };
    if (!done.has(start)) enter(start);
    while (chain.length > 0) {
      const next = waiting.at(-1)?.next();
      if (next === undefined || next.done) {
        done.add(chain.pop() as string);
        waiting.pop();
      } else if (chain.includes(next.value)) {
        return [...chain.slice(chain.indexOf(next.value)), next.value];
      } else if (!done.has(next.value)) {
        enter(next.value);
      }
    }
  }
  return null;
}
