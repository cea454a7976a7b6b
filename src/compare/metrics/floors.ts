import type { MetricRule } from '../../metrics/metric-rules.ts';
import { sum } from '../../numbers.ts';
import { pairedInterval } from '../../stats/intervals/paired-interval.ts';
import { wilsonInterval } from '../../stats/intervals/wilson.ts';
import { mean } from '../../stats/quantile.ts';
import type { FloorCheck } from '../comparison.ts';
import type { SlotCase } from '../slot-cases.ts';
import { type CaseValues, caseMeans } from './metric-values.ts';

/** The cases that a floor speaks of: those of this PR that the verdict reads. `unasked` have the inputs of main, so they were not sampled. */
export function floorCases(cases: readonly SlotCase[]): {
  readonly asked: readonly SlotCase[];
  readonly unasked: readonly SlotCase[];
} {
  const own = countedCases(cases);
  const isUnasked = ({ same, samples }: SlotCase) => same && samples.candidate.length === 0;
  return { asked: own.filter((entry) => !isUnasked(entry)), unasked: own.filter(isUnasked) };
}

function countedCases(cases: readonly SlotCase[]): readonly SlotCase[] {
  return cases.filter(({ onCandidate, planned }) => onCandidate && planned.leftOut === undefined);
}

/**
 * Whether this PR's own samples keep a floor. Every case of this PR counts, added and edited ones too, and once:
 * repeats are averaged. A pass rate has Wilson's interval over cases, other metrics Student's. `unasked` cases may hold what main's stored
 * samples say. They help to keep a floor, and never make a rate miss one: it does only where it would even if all of these were perfect.
 */
export function floorCheck(
  rule: Pick<MetricRule, 'unit' | 'direction'>,
  floor: number,
  asked: readonly CaseValues[],
  unasked: readonly CaseValues[] = [],
): FloorCheck {
  const own = [...asked, ...unasked].filter(({ candidate }) => candidate.length > 0);
  const means = caseMeans(own, 'candidate');
  const interval = rule.unit === 'rate' ? rateInterval(means) : meanInterval(own);
  const known = judgedFloor(rule, floor, mean(means), interval);
  if (rule.unit !== 'rate' || unasked.length === 0) return withNotAsked(known, unasked.length);
  const perfect = rule.direction === 'higher' ? 1 : 0;
  const atBest = [...caseMeans(asked, 'candidate'), ...unasked.map(() => perfect)];
  const best = judgedFloor(rule, floor, mean(atBest), rateInterval(atBest));
  return best.state === 'missed'
    ? { ...known, notAsked: unasked.length }
    : withNotAsked(known, unasked.length);
}

/** What the known answers show, where other cases were not asked: that all of them together miss the floor is not known. */
export function withNotAsked(known: FloorCheck, notAsked: number): FloorCheck {
  return notAsked === 0 || known.state === 'held' ? known : { ...known, state: 'unclear', notAsked };
}

/** Fewer cases that main has as well do not tell a rate: one of them that wavers would miss most floors. */
const FEWEST_SHARED = 5;

/**
 * The floor of all cases, unless it is kept by what this PR adds alone. Where main keeps it in the cases that both have (`main`: its value), and
 * this PR surely misses it there (`check`), new cases do not make up for that: else any number of easy ones would.
 */
export function withoutAdded(
  all: FloorCheck,
  cases: readonly SlotCase[],
  checkOf: (shared: readonly SlotCase[]) => { readonly main: number | null; readonly check: FloorCheck },
  rule: Pick<MetricRule, 'direction'>,
): FloorCheck {
  const own = countedCases(cases);
  const shared = own.filter(({ onBaseline }) => onBaseline);
  const added = own.length - shared.length;
  if (added === 0 || shared.length < FEWEST_SHARED || all.state === 'missed') return all;
  const { main, check } = checkOf(shared);
  const wasKept = main !== null && judgedFloor(rule, all.floor, main, null).state === 'held';
  return wasKept && check.state === 'missed' ? { ...check, added } : all;
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
  const passed = Math.round(sum(means));
  return wilsonInterval(passed, means.length);
}

/** The interval of the difference to zero, without the pseudo-cases that a difference near zero needs. */
function meanInterval(values: readonly CaseValues[]): readonly [number, number] | null {
  const cases = values.map(({ candidate, cluster }) => ({ baseline: [0], candidate, cluster }));
  const found = pairedInterval(cases, { range: 0 });
  return found && [found.low, found.high];
}
