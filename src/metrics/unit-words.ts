import { count, milliseconds, money, points, rate, score, whole } from '../numbers.ts';
import type { MetricUnit } from './built-in-metrics.ts';

/** A value in the unit of its metric, as a table aligns it: `93.3 %`, `90.0 %`, `0.81`, `$0.0004`, `1.9 s`, `412`. */
export function inUnit(unit: MetricUnit, value: number): string {
  const words = { rate, score, usd: money, ms: milliseconds, tokens: whole, characters };
  return words[unit](value);
}

/** The same in a sentence, where a decimal that says nothing is left out: `90 %`. */
export function inSentence(unit: MetricUnit, value: number): string {
  return unit === 'rate' ? rate(value).replace('.0 %', ' %') : inUnit(unit, value);
}

/** The size of a change in the unit of its metric: `6 points`, `412 tokens`. */
export function changeInUnit(unit: MetricUnit, change: number): string {
  if (unit === 'rate') return points(change);
  return unit === 'tokens' ? count(change, 'token') : inUnit(unit, change);
}

function characters(value: number): string {
  return count(value, 'character');
}
