import type { MetricRule } from '../../metrics/gating-metrics.ts';
import { pairedInterval } from '../../stats/intervals/paired-interval.ts';
import { wilsonInterval } from '../../stats/intervals/wilson.ts';
import { mean } from '../../stats/quantile.ts';
import { type CaseValues, caseMeans } from './metric-values.ts';

/** Whether a bar was held. `unclear`: missed, but by no more than chance may do. */
export const FLOOR_STATES = ['held', 'missed', 'unclear'] as const;

/** An absolute bar against this PR's own samples. */
export interface FloorCheck {
  readonly floor: number;
  readonly value: number | null;
  /** 95 % interval of the value over cases; null where it cannot be had. */
  readonly interval: readonly [number, number] | null;
  readonly state: (typeof FLOOR_STATES)[number];
}

/**
 * Whether this PR's own samples keep a floor. Every case of this PR counts, added and edited ones too, and once:
 * repeats are averaged. A pass rate has Wilson's interval over cases, other metrics Student's.
 */
export function floorCheck(
  rule: Pick<MetricRule, 'unit' | 'direction'>,
  floor: number,
  values: readonly CaseValues[],
): FloorCheck {
  const own = values.filter(({ candidate }) => candidate.length > 0);
  const means = caseMeans(own, 'candidate');
  const value = mean(means);
  const interval = rule.unit === 'rate' ? rateInterval(means) : meanInterval(own);
  return judgedFloor(rule, floor, value, interval);
}

/** A value and its interval against a floor: missed where even the better end misses it. */
export function judgedFloor(
  rule: Pick<MetricRule, 'direction'>,
  floor: number,
  value: number | null,
  interval: FloorCheck['interval'],
): FloorCheck {
  const good = (number: number) => (rule.direction === 'higher' ? number >= floor : number <= floor);
  const best = interval && (rule.direction === 'higher' ? interval[1] : interval[0]);
  const missed = value !== null && !good(value);
  const surely = missed && best !== null && !good(best);
  return { floor, value, interval, state: surely ? 'missed' : missed || value === null ? 'unclear' : 'held' };
}

function rateInterval(means: readonly number[]): readonly [number, number] | null {
  const passed = Math.round(means.reduce((sum, rate) => sum + rate, 0));
  return wilsonInterval(passed, means.length);
}

/** The interval of the difference to zero, without the pseudo-cases that a difference near zero needs. */
function meanInterval(values: readonly CaseValues[]): readonly [number, number] | null {
  const cases = values.map(({ candidate, cluster }) => ({ baseline: [0], candidate, cluster }));
  const found = pairedInterval(cases, { range: 0 });
  return found && [found.low, found.high];
}
