import type { GridRow } from '../loading/dry-run.ts';
import type { TestSuite } from '../promptfoo/promptfoo-types.ts';

/**
 * Variables that `defaultTest` gives and that are the same in every case: few-shot examples, a tone, a glossary. They are
 * a part of what is under test, like the prompt that holds them, and no part of what a case asks.
 */
export function sharedVars({ defaultTest }: TestSuite, rows: readonly GridRow[]): ReadonlySet<string> {
  const given =
    typeof defaultTest === 'object' && defaultTest !== null ? Object.keys(defaultTest.vars ?? {}) : [];
  const [first, ...rest] = rows;
  if (first === undefined) return new Set();
  return new Set(
    given.filter((name) => {
      const value = JSON.stringify(first.vars[name]);
      return rest.every(({ vars }) => JSON.stringify(vars[name]) === value);
    }),
  );
}
