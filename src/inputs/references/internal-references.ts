import { isInSchema } from './config-strings.ts';
import { referenceCycle } from './reference-cycle.ts';

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
