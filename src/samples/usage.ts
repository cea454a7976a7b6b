import type { Usage } from './sample.ts';

/** The sum of what providers reported; a field that neither side has stays absent. */
export function usageSum(one: Usage, other: Usage): Usage {
  const total: { -readonly [K in keyof Usage]: number } = { ...one };
  for (const key of ['promptTokens', 'completionTokens', 'cost', 'discount'] as const) {
    const value = other[key];
    if (value !== undefined) total[key] = (total[key] ?? 0) + value;
  }
  return total;
}

/** US dollars that were paid; undefined where nobody said. What a batch answered costs less than its list price. */
export function paidCost({ cost, discount = 0 }: Usage): number | undefined {
  return cost === undefined ? undefined : cost - discount;
}
