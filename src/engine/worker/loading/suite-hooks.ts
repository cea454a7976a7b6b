import { isLoadedProvider } from '../promptfoo/loaded-provider.ts';
import type { TestCase, TestSuite } from '../promptfoo/promptfoo-types.ts';

/** What promptfoo takes over of what `beforeAll` returns. */
export type MadeSuite = { readonly [Part in keyof TestSuite]?: TestSuite[Part] | undefined };

/** What is done with what the hooks of a suite made. */
interface Replacing {
  /** Of what `beforeAll` made, before the first case. */
  suite(made: TestSuite): MadeSuite;
  /** Of what `beforeEach` made. */
  test?(made: TestCase): TestCase;
}

/** Extensions of ours: promptfoo takes nothing but texts, and runs one that names no file as code. */
const extensions = new Map<string, Replacing>();
const HOME = Symbol.for('pawl.extensions');
let made = 0;

/** Whether code of the suite is run around its cases. */
export function hasHooks({ extensions: listed }: TestSuite): boolean {
  return Array.isArray(listed) && listed.length > 0;
}

/**
 * Runs `evaluate` with a suite whose own hooks see `suite` as loaded, however often they have changed it before. What they make
 * of it and of its tests goes through `replacing`, whose results are evaluated.
 */
export async function withHooks<T>(
  suite: TestSuite,
  replacing: Replacing,
  evaluate: (suite: TestSuite) => Promise<T>,
): Promise<T> {
  made += 1;
  const name = `pawl ${made}`;
  extensions.set(name, replacing);
  (globalThis as Record<symbol, unknown>)[HOME] = run;
  const own = `globalThis[Symbol.for('pawl.extensions')](${JSON.stringify(name)}, output, context)`;
  try {
    return await evaluate({ ...copied(suite), extensions: [...(suite.extensions ?? []), own] });
  } finally {
    extensions.delete(name);
  }
}

/** What the code of an extension calls, with the hook's name. */
function run(
  name: string,
  hook: unknown,
  { suite, test }: { readonly suite: TestSuite; readonly test: TestCase },
): object | undefined {
  const replacing = extensions.get(name);
  if (hook === 'beforeAll' && replacing) return { suite: { ...suite, ...replacing.suite(suite) } };
  if (hook === 'beforeEach' && replacing?.test) return { test: replacing.test(test) };
  return undefined;
}

/** A copy that hooks may change in place. Providers, functions and whatever else is not plain data stay what they are. */
export function copied<T>(value: T): T {
  return copy(value, new Map()) as T;
}

function copy(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (known.has(value)) return known.get(value);
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    known.set(value, list);
    for (const item of value) list.push(copy(item, known));
    return list;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === Object.prototype || prototype === null;
  if (!isPlain || isLoadedProvider(value)) return value;
  const entries: Record<string | symbol, unknown> = {};
  known.set(value, entries);
  // With symbols: a dry run keeps answers there.
  for (const key of Reflect.ownKeys(value)) entries[key] = copy(Reflect.get(value, key), known);
  return entries;
}
