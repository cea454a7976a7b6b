import { isInSchema } from './config-strings.ts';

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

interface Pointer {
  readonly at: string;
  readonly to: string;
}

/**
 * A chain of `$ref: '#/...'` inside one document that leads back to where it began. Null if there is none. Schemas
 * may recur and are left out.
 */
export function pointerCycle(top: unknown): readonly string[] | null {
  const pointers = pointersIn(top);
  const refersTo = new Map(
    pointers.map(({ to }) => [
      to,
      new Set(pointers.filter(({ at }) => isWithin(at, to)).map((inner) => inner.to)),
    ]),
  );
  return referenceCycle(refersTo);
}

function isWithin(at: string, target: string): boolean {
  return at === target || at.startsWith(`${target}/`);
}

function pointersIn(top: unknown): readonly Pointer[] {
  const found: Pointer[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, keys: readonly string[]): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      const isPointer = key === '$ref' && typeof inner === 'string' && inner.startsWith('#');
      if (isPointer && !isInSchema(keys))
        found.push({ at: ['#', ...keys].join('/'), to: inner.replace(/\/$/, '') });
      visit(inner, [...keys, key.replaceAll('~', '~0').replaceAll('/', '~1')]);
    }
  };
  visit(top, []);
  return found;
}
