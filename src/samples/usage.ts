import type { Usage } from './sample.ts';

/** The sum of what providers reported; a field that neither side has stays absent. */
export function usageSum(one: Usage, other: Usage): Usage {
  const total: { -readonly [K in keyof Usage]: number } = { ...one };
  for (const key of ['promptTokens', 'completionTokens', 'cost'] as const) {
    const value = other[key];
    if (value !== undefined) total[key] = (total[key] ?? 0) + value;
  }
  return total;
}
