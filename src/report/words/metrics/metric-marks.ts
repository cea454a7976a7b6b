import type { MetricComparison, SlotComparison } from '../../../compare/comparison.ts';
import { builtInMetric } from '../../../metrics/built-in-metrics.ts';
import { gainOf, isWorse } from '../../../metrics/direction.ts';
import { chance } from '../../../numbers.ts';
import type { Outcome } from '../../../verdict/verdict.ts';

/** What is to be thought of a metric, before any colour. */
export type Mark =
  | 'regressed'
  /** Cases broke, and on balance the metric did not get worse. */
  | 'broke'
  | 'tolerated'
  /** Cases lost together, and none by itself: `block: clear` does not block on that. */
  | 'notClear'
  | 'drift'
  | 'traded'
  | 'undecided'
  | 'floor'
  | 'floorWarned'
  | 'floorUnclear'
  | 'warned'
  /** It does not gate: cases got worse by it, and on balance it did not. */
  | 'warnedBroke'
  | 'better'
  /** It moved beyond noise, by so little that nobody acts on it. */
  | 'small'
  | 'same'
  | 'noise'
  /** A gate whose interval says that it got worse, and whose test, which allows for all that is tested beside it, does not. */
  | 'unconfirmed'
  | 'apart'
  | 'unmeasured'
  | 'unknown';

/** The words of a mark; a colour beside them is decoration. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  regressed: 'regressed',
  broke: 'cases broke',
  tolerated: 'within tolerance',
  notClear: 'not clear',
  drift: 'within drift',
  traded: 'traded off',
  undecided: 'undecided',
  floor: 'misses floor',
  floorWarned: 'misses floor, warns',
  floorUnclear: 'floor unclear',
  warned: 'worse, warns',
  warnedBroke: 'cases worse, warns',
  better: 'better',
  small: 'about the same',
  same: 'same',
  noise: 'within noise',
  unconfirmed: 'not confirmed',
  apart: 'not comparable',
  unmeasured: 'not measured',
  unknown: '',
};

function floorMark({ floor, gate }: MetricComparison): Mark | null {
  if (!floor || floor.state === 'held') return null;
  if (floor.state === 'unclear') return 'floorUnclear';
  return gate ? 'floor' : 'floorWarned';
}

/** `1 in 8,000`: how likely the convicted loss is by chance; null where no test convicted. */
export function oddsOf({ name }: MetricComparison, { findings }: SlotComparison): string | null {
  const pValues = findings
    .filter((one) => one.metric === name && one.outcome === 'convicted')
    .flatMap(({ pValue }) => pValue ?? []);
  return pValues.length > 0 ? chance(Math.min(...pValues)) : null;
}

/** An interval over fewer cases than these is as wide as the scale, and tells people nothing. */
const FEWEST = 10;

/** Whether so few cases have this metric that its interval is not worth its place. */
export function isOfFew({ cases }: MetricComparison): boolean {
  return cases !== undefined && cases < FEWEST;
}

/** The mark of a metric in a slot of a suite with this outcome. */
export function markOf(metric: MetricComparison, slot: SlotComparison, outcome: Outcome): Mark {
  const finding = slot.findings.find((one) => one.metric === metric.name && one.outcome === 'convicted');
  if (finding && outcome === 'pass' && slot.mainGone) return 'drift';
  if (finding && outcome === 'pass') return 'tolerated';
  if (finding && outcome === 'mixed') return 'traded';
  if (finding?.together && outcome === 'inconclusive') return 'notClear';
  if (finding) return isWorse(metric) ? 'regressed' : 'broke';
  if (slot.findings.some((one) => one.metric === metric.name && one.outcome === 'undecided'))
    return 'undecided';
  const floor = floorMark(metric);
  if (floor !== null) return floor;
  if (metric.difference === null) return isUnmeasured(metric, outcome) ? 'unmeasured' : 'unknown';
  if (!metric.sideBySide && metric.unit === 'ms') return 'apart';
  const still = metric.difference === 0 ? 'same' : null;
  if (metric.interval === null || isOfFew(metric)) return still ?? 'unknown';
  // Beside a confirmed loss the fresh runs of the same cases may tell more than one look at each. Where they do not, the interval that
  // people read does: a metric whose interval leaves 0 out is not within noise.
  const [low, high] = metric.tried && !holdsZero(metric.tried) ? metric.tried : metric.interval;
  if (holdsZero([low, high])) return still ?? 'noise';
  if (isSmall(metric)) return still ?? 'small';
  if (gainOf(metric, high) > 0) return gainOf(metric, metric.difference) > 0 ? 'better' : (still ?? 'noise');
  if (!metric.gate) return isWorse(metric) ? 'warned' : 'warnedBroke';
  const isCleared = slot.findings.some((one) => one.metric === metric.name && one.outcome === 'cleared');
  return isCleared ? 'unconfirmed' : 'noise';
}

function holdsZero([low, high]: readonly [number, number]): boolean {
  return low <= 0 && high >= 0;
}

/** A gate with a value on one side alone says so as well: its row would be blank where the verdict is looked for. */
function isUnmeasured({ gate, baseline, candidate }: MetricComparison, outcome: Outcome): boolean {
  const without = [baseline, candidate].filter((value) => value === null).length;
  return outcome === 'not-measured' && without > (gate ? 0 : 1);
}

/** A smaller change of what answers take is neither better nor worse, as a share of main's. */
const LEAST_SPENT = 0.05;

function isSmall({ name, gate, baseline, difference }: MetricComparison): boolean {
  if (gate || !builtInMetric(name)?.spent) return false;
  return baseline === null || difference === null || Math.abs(difference) < LEAST_SPENT * baseline;
}

function hasNumbersOf(one: MetricComparison, other: MetricComparison): boolean {
  const keys = ['unit', 'baseline', 'candidate', 'difference', 'cases'] as const;
  return one.difference !== 0 && keys.every((key) => one[key] === other[key]);
}

/** Whether something got worse that blocks nothing. */
export function isWarned(mark: Mark): boolean {
  return mark === 'warned' || mark === 'warnedBroke';
}

const QUIET: ReadonlySet<Mark> = new Set<Mark>(['same', 'small', 'noise', 'apart', 'unmeasured', 'unknown']);

/**
 * Whether a metric says something of the change: it moved, and not by a trifle. What answers take is told by the first of `spent` that is
 * known, since cost follows tokens. The numbers of a metric that gates are told once: the score of a suite with one assertion is that
 * assertion's.
 */
export function isNews(metric: MetricComparison, mark: Mark, others: readonly MetricComparison[]): boolean {
  if (QUIET.has(mark)) return false;
  if (metric.gate) return true;
  if (others.some((other) => other.gate && hasNumbersOf(other, metric))) return false;
  if (metric.name !== 'tokens') return true;
  return !others.some(({ name, difference: cost }) => name === 'cost' && cost);
}
