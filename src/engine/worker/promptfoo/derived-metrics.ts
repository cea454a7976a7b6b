import type { Promptfoo } from './promptfoo.ts';
import type { DerivedMetric } from './promptfoo-types.ts';

/** Adds a suite's derived metrics to the named scores of one cell. */
export type DeriveMetrics = (scores: Readonly<Record<string, number>>) => Record<string, number>;

/**
 * promptfoo derives metrics from the sums of a whole column; of one cell they are the same formulas with a `__count` of
 * 1, so that means over cells agree wherever a formula is linear. Values that are not finite numbers are left out.
 */
export async function metricDeriver(
  promptfoo: Promptfoo,
  derived: readonly DerivedMetric[] | undefined,
): Promise<DeriveMetrics> {
  if (!derived || derived.length === 0) return (scores) => ({ ...scores });
  const { evaluate } = await promptfoo.loadMathjs();
  return (scores) => {
    const scope: Record<string, number> = { ...scores, __count: 1 };
    const metrics: Record<string, number> = { ...scores };
    for (const { name, value } of derived) {
      const result = attempt(() => (typeof value === 'function' ? value(scope, {}) : evaluate(value, scope)));
      if (typeof result !== 'number' || !Number.isFinite(result)) continue;
      scope[name] = result;
      metrics[name] = result;
    }
    return metrics;
  };
}

/** A formula over a metric that this cell does not have throws, as in promptfoo, which then leaves it out too. */
function attempt(formula: () => unknown): unknown {
  try {
    return formula();
  } catch {
    return undefined;
  }
}
