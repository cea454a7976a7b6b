import type { MetricRule } from '../../metrics/metric-rules.ts';
import { pairedInterval } from '../../stats/intervals/paired-interval.ts';
import { wilsonInterval } from '../../stats/intervals/wilson.ts';
import { mean } from '../../stats/quantile.ts';
import type { FloorCheck } from '../comparison.ts';
import type { SlotCase } from '../slot-cases.ts';
import { type CaseValues, caseMeans } from './metric-values.ts';

/**
 * Whether this PR's own samples keep a floor. Every case of this PR counts, added and edited ones too, and once:
 * repeats are averaged. A pass rate has Wilson's interval over cases, other metrics Student's. With cases that were not asked, a rate misses its
 * floor only where it would even if all of these passed.
 */
export function floorCheck(
  rule: Pick<MetricRule, 'unit' | 'direction'>,
  floor: number,
  values: readonly CaseValues[],
  notAsked = 0,
): FloorCheck {
  const own = values.filter(({ candidate }) => candidate.length > 0);
  const means = caseMeans(own, 'candidate');
  const value = mean(means);
  const interval = rule.unit === 'rate' ? rateInterval(means) : meanInterval(own);
  const asked = judgedFloor(rule, floor, value, interval);
  if (rule.unit !== 'rate' || notAsked === 0) return withNotAsked(asked, notAsked);
  const atBest = [...means, ...Array.from({ length: notAsked }, () => (rule.direction === 'higher' ? 1 : 0))];
  const best = judgedFloor(rule, floor, mean(atBest), rateInterval(atBest));
  return best.state === 'missed' ? asked : withNotAsked(asked, notAsked);
}

/** What the asked cases show, where others have main's inputs and were not asked: that all of them together miss the floor is not known. */
export function withNotAsked(asked: FloorCheck, notAsked: number): FloorCheck {
  return notAsked === 0 || asked.state === 'held' ? asked : { ...asked, state: 'unclear', notAsked };
}

/** Cases of this PR that have the inputs of main, and so no samples. */
export function notAskedCases(cases: readonly SlotCase[]): number {
  return cases.filter(
    ({ same, onCandidate, samples }) => same && onCandidate && samples.candidate.length === 0,
  ).length;
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
