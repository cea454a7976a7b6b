import { type Answer, parsedJson } from './answer.ts';
import type { Counts, DecimalMark, TaskSpec } from './task.ts';

/** Larger numbers are unreadable: sums of their squares would not be finite. */
const LARGEST = 1e100;

/** How a whole number is written, with or without groups of three; the fraction and the exponent stand behind it. */
const GROUPED: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[+-]?(?:\d+|\d{1,3}(?:([,' _])\d{3})(?:\1\d{3})*)?(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  ',': /^[+-]?(?:\d+|\d{1,3}(?:([.' _])\d{3})(?:\1\d{3})*)?(?:,\d+)?(?:e[+-]?\d+)?$/i,
};

/**
 * A number of JSON, or a text that is nothing but a number, also in a fenced block. Which mark begins the fraction is set and never
 * guessed: with `.`, `1,234.5` is a number, and `1.234,5` is not. Groups of three may be parted by the other mark, a blank, `'` or `_`.
 */
export function numberOf(answer: Answer, decimal: DecimalMark = '.'): number | null {
  if (answer.kind === 'unreadable') return null;
  const { value } = answer;
  if (typeof value === 'number') return countable(value);
  if (typeof value !== 'string' || value.length > 1_000) return null;
  const fenced = value.trim().startsWith('```') ? parsedJson(value) : null;
  if (fenced)
    return fenced.kind === 'value' && typeof fenced.value === 'number' ? countable(fenced.value) : null;
  const text = value.normalize('NFKC').trim().replaceAll('−', '-').replaceAll('’', "'");
  if (!/\d/.test(text) || !GROUPED[decimal].test(text)) return null;
  const group = decimal === '.' ? /[,' _]/g : /[.' _]/g;
  return countable(Number(text.replace(group, '').replace(',', '.')));
}

function countable(value: number): number | null {
  return Math.abs(value) <= LARGEST ? value : null;
}

/**
 * How far a number is off. `off`: it is not within the task's tolerance, without one not equal. An answer that is not a number counts as
 * one that is `worst` off. A number that is further off counts as it is, as scikit-learn counts it: `worst` has to be the largest error that answers have.
 */
export function numberCounts(answer: number | null, expected: number, spec: TaskSpec): Counts {
  const worst = spec.worst ?? (2 * Math.abs(expected) || 1);
  const error = answer === null ? worst : answer - expected;
  const isOff = answer === null || Math.abs(error) > allowed(expected, spec.within ?? 0);
  return {
    cases: 1,
    ...(error > 0 && { over: error }),
    ...(error < 0 && { under: -error }),
    sq: error ** 2,
    ...(isOff && { off: 1 }),
    ...(answer === null && { unreadable: 1 }),
  };
}

/** How far off a number may be. Differences of decimals carry rounding: 0.3 is within 0.1 of 0.2. */
function allowed(expected: number, within: number | string): number {
  const size = Math.abs(expected);
  const width = typeof within === 'number' ? within : (size * Number(within.replace('%', ''))) / 100;
  return width + 1e-9 * Math.max(width, size);
}
