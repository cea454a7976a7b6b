import type { GatingMetric } from '../../metrics/metric-rules.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import { meanOf } from '../../numbers.ts';
import type { Sample } from '../../samples/sample.ts';

/** Of the scale: what main is taken to drift by, at least, and where it was stored on one day alone. */
const LEAST = 0.05;
const UNSEEN = 0.1;
/** Days compared with each other, the newest ones. */
const MOST_DAYS = 30;
/** Share of the cases that a day must hold to speak for main. */
const WHOLE_DAY = 0.5;

/**
 * How far main's own answers are taken to drift between the days of its stored samples and now, in the metric's unit: the
 * largest difference between two of its days over the cases that both hold, and at least 5 % of the scale; 10 % where no
 * two days hold half of its cases. The scale is that of scores, 0 to 1, or the width of what is stored where that is wider.
 */
export function driftMargin(stored: readonly Sample[], { name }: GatingMetric): number {
  const days = daysOf(stored, name);
  const values = [...days.values()].flatMap((cases) => [...cases.values()].flat());
  if (values.length === 0) return UNSEEN;
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [values[0] as number, values[0] as number],
  );
  const scale = Math.max(low >= 0 && high <= 1 ? 1 : 0, high - low);
  const all = new Set([...days.values()].flatMap((cases) => [...cases.keys()])).size;
  const whole = [...days]
    .filter(([, cases]) => cases.size >= all * WHOLE_DAY)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-MOST_DAYS)
    .map(([, cases]) => new Map([...cases].map(([id, own]) => [id, meanOf(own)])));
  if (whole.length < 2) return UNSEEN * scale;
  const moves = whole.flatMap((one, at) => whole.slice(at + 1).map((other) => distance(one, other)));
  return moves.reduce((most, move) => Math.max(most, move), LEAST * scale);
}

/** Values by day (UTC) and case. */
function daysOf(
  stored: readonly Sample[],
  metric: string,
): ReadonlyMap<string, ReadonlyMap<string, number[]>> {
  const days = new Map<string, Map<string, number[]>>();
  for (const sample of stored) {
    const value = metricValue(sample, metric);
    if (value === null) continue;
    const day = sample.at.slice(0, 10);
    const cases = days.get(day) ?? new Map<string, number[]>();
    days.set(day, cases);
    const own = cases.get(sample.case);
    if (own) own.push(value);
    else cases.set(sample.case, [value]);
  }
  return days;
}

/** Between the means of two days over the cases of both. */
function distance(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const moves = [...one].flatMap(([id, mean]) => {
    const then = other.get(id);
    return then === undefined ? [] : [then - mean];
  });
  return moves.length === 0 ? 0 : Math.abs(meanOf(moves));
}
