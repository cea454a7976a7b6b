/**
 * Numbers, durations and lists as people read them, in every room alike. Units of metrics: `metrics/unit-words.ts`.
 */

const MINUS = '−';
/** Below this a number is a rounding error of the arithmetic. */
const DUST = 1e-9;

/** The greatest of any number of values, and of `atLeast`. `Math.max(...values)` throws where there are more than about 100,000 of them. */
export function greatest(values: readonly number[], atLeast = Number.NEGATIVE_INFINITY): number {
  return values.reduce((most, value) => Math.max(most, value), atLeast);
}

/** All of them together; 0 without any. */
export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Mean of at least one value. */
export function meanOf(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** The least of any number of values; infinite where there is none. */
export function least(values: readonly number[]): number {
  return values.reduce((fewest, value) => Math.min(fewest, value), Number.POSITIVE_INFINITY);
}

/** `1,234,567`: whole numbers with commas, in every locale. */
export function whole(value: number): string {
  const digits = Math.round(Math.abs(value)).toString();
  return (value <= -0.5 ? MINUS : '') + digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 case`, `3 cases`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${whole(value)} ${value === 1 ? one : many}`;
}

/** `3 of 12 cases`. */
export function outOf(part: number, all: number, one: string): string {
  return `${whole(part)} of ${count(all, one)}`;
}

/** The first items by their words, and how many more there are: `a, b and 3 more`. */
export function firstOf<T>(items: readonly T[], most: number, wordsOf: (item: T) => string = String): string {
  const shown = items
    .slice(0, most)
    .map((item) => wordsOf(item))
    .join(', ');
  const left = items.length - most;
  return left > 0 ? `${shown} and ${whole(left)} more` : shown;
}

/** `a`, `a and b`, `a, b and c`. */
export function andList(parts: readonly string[]): string {
  return orList(parts, 'and');
}

/** `andList` of the first items by their words, and how many more there are: `a, b and 3 more`. */
export function andFirstOf<T>(
  items: readonly T[],
  most: number,
  wordsOf: (item: T) => string = String,
): string {
  return items.length > most ? firstOf(items, most, wordsOf) : andList(items.map((item) => wordsOf(item)));
}

/** `a`, `a or b`, `a, b or c`. */
export function orList(parts: readonly string[], joint = 'or'): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1)}`;
}

/** A fraction as `93.3 %`; exact ends are `0 %` and `100 %`, near ones never look exact. */
export function rate(value: number): string {
  const percent = value * 100;
  if (Math.abs(percent) < DUST) return '0 %';
  if (Math.abs(percent - 100) < DUST) return '100 %';
  if (percent > 99.95 && percent < 100) return '>99.9 %';
  if (percent > 0 && percent < 0.05) return '<0.1 %';
  return `${percent.toFixed(1)} %`.replace('-', MINUS);
}

/** `+1.5`, `−0.04`, `0`: one decimal, more only where one would hide that the number is not zero. */
export function signed(value: number, decimals = 1): string {
  if (Math.abs(value) < DUST) return '0';
  const size = Math.abs(value);
  const digits = size >= 1000 ? whole(size) : size.toFixed(decimals);
  const text = size < 0.5 * 10 ** -decimals ? plain(size, 1) : digits;
  return (value < 0 ? MINUS : '+') + text;
}

/** A score: at most three decimals, none that says nothing (`0.81`, `1`, `12.5`). */
export function score(value: number): string {
  const size = Math.abs(value);
  if (size < DUST) return '0';
  const text = size < 0.0005 ? plain(size, 2) : size >= 1000 ? whole(size) : String(Number(size.toFixed(3)));
  return (value < 0 ? MINUS : '') + text;
}

/** US dollars: cents from ten cents up, two telling digits below, no cents from a hundred up. */
export function money(value: number): string {
  const size = Math.abs(value);
  if (size < 1e-12) return '$0';
  const text = size >= 100 ? whole(size) : size >= 0.1 ? size.toFixed(2) : plain(size, 2);
  return `${value < 0 ? MINUS : ''}$${text}`;
}

/** Milliseconds as `850 ms`, `1.9 s`, `41 s`, `3 min 20 s`. */
export function milliseconds(value: number): string {
  if (value < 999.5) return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} ms`;
  return seconds(value / 1000);
}

/** Seconds as `1.9 s`, `41 s`, `3 min 20 s`, `1 h 5 min`. */
export function seconds(value: number): string {
  if (value < 9.95) return `${value.toFixed(1)} s`;
  const total = Math.round(value);
  if (total < 60) return `${total} s`;
  if (total < 3600) return pair(Math.floor(total / 60), 'min', total % 60, 's');
  const minutes = Math.round(total / 60);
  return pair(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}

/** A duration without its seconds: `1 min`, `90 min`, `5 h`, `3 days`. */
export function roughly(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 120) return `${Math.max(1, minutes)} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}

/** A probability as `1 in 8,000`, two telling digits, never "0"; a per cent where it is not rare. */
export function chance(pValue: number): string {
  if (pValue > 0.2) return `${Math.round(pValue * 100)} %`;
  const odds = 1 / Math.max(pValue, Number.MIN_VALUE);
  if (odds > 1e9) return 'less than 1 in 1,000,000,000';
  return `1 in ${whole(odds < 10 ? odds : Number(odds.toPrecision(2)))}`;
}

/** A fraction as points without a sign: `6 points`, `1 point`, `2.5 points`. */
export function points(value: number): string {
  const number = score(Number((value * 100).toFixed(value < 0.001 ? 3 : 1)));
  return `${number} ${number === '1' ? 'point' : 'points'}`;
}

function pair(big: number, bigUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${big} ${bigUnit}` : `${big} ${bigUnit} ${small} ${smallUnit}`;
}

/** Digits without an exponent: 0.0000012, not 1.2e-6. */
function plain(value: number, digits: number): string {
  const decimals = Math.min(100, digits - 1 - Math.floor(Math.log10(value)));
  return value.toFixed(Math.max(0, decimals));
}

/** `48–132`, or one number where both ends are the same. */
export function rangeText({
  atLeast,
  atMost,
}: {
  readonly atLeast: number;
  readonly atMost: number;
}): string {
  return atLeast === atMost ? whole(atMost) : `${whole(atLeast)}–${whole(atMost)}`;
}
