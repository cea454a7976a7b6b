import type { MetricComparison, SlotComparison, SuiteComparison } from '../../../compare/comparison.ts';
import { builtInMetric, inMetricWords } from '../../../metrics/built-in-metrics.ts';
import { inSentence, inUnit } from '../../../metrics/unit-words.ts';
import { count, signed } from '../../../numbers.ts';
import { moveWords } from '../../../verdict/loss-words.ts';
import type { Outcome } from '../../../verdict/verdict.ts';
import { slotsOf } from '../../case-groups.ts';
import { oneLine, quoted } from '../../escape.ts';
import { cutCharacters } from '../../limits.ts';
import { isNews, isOfFew, type Mark, markOf, oddsOf } from './metric-marks.ts';

/** One metric as people read it: every cell with its unit, `–` where there is no number. Names are hostile text still. */
export interface MetricCells {
  readonly name: string;
  /** The name as a sentence has it: in backticks unless it is words of ours. */
  readonly words: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly change: string;
  readonly interval: string;
  readonly mark: Mark;
  /** A merge can depend on it. */
  readonly gate: boolean;
  /** It says something of the change: see `isNews`. */
  readonly news: boolean;
  /** `1 in 8,000`: how likely a regressed metric's loss is by chance; null for all others. */
  readonly odds: string | null;
}

/** A slot's metrics in the order of the comparison. */
export function metricCells(slot: SlotComparison, outcome: Outcome): readonly MetricCells[] {
  return slot.metrics.map((metric) => {
    const mark = markOf(metric, slot, outcome);
    return {
      name: metricName(metric),
      words: metricNameWords(metric),
      baseline: metricText(metric, metric.baseline),
      candidate: metricText(metric, metric.candidate),
      change: changeText(metric),
      interval: intervalText(metric),
      mark,
      gate: metric.gate && metric.weightless !== true,
      news: isNews(metric, mark, slot.metrics),
      odds: mark === 'regressed' || mark === 'broke' ? oddsOf(metric, slot) : null,
    };
  });
}

/** A metric to be named, with its number of cases where that is to be said. */
type Named = Pick<MetricComparison, 'name'> & { readonly cases?: number | undefined };

/** `pass rate`, `cost / 1,000`, or the metric's own name. */
function metricName({ name, cases }: Named): string {
  return ofCases(shownName(name), cases);
}

/** `metricName` for a sentence in which backticks quote names. */
export function metricNameWords({ name, cases }: Named): string {
  return ofCases(inMetricWords(name, shownName(name)), cases);
}

function shownName(name: string): string {
  const known = builtInMetric(name);
  return known?.heading ?? known?.label ?? cutCharacters(oneLine(name), 60);
}

function ofCases(shown: string, cases: number | undefined): string {
  return cases === undefined ? shown : `${shown}, ${count(cases, 'case')}`;
}

/** A value in the metric's unit; cost is that of 1,000 answers. */
export function metricText({ unit }: MetricComparison, value: number | null): string {
  if (value === null) return '–';
  return inUnit(unit, unit === 'usd' ? value * 1000 : value);
}

/** The same in a sentence: `97 %` where a table aligns `97.0 %`. */
function sentenceText(metric: MetricComparison, value: number | null): string {
  return metric.unit === 'rate' && value !== null
    ? inSentence(metric.unit, value)
    : metricText(metric, value);
}

/** The difference: points for rates, per cent for money, time and tokens, plain for scores. */
export function changeText(metric: MetricComparison): string {
  if (metric.difference === null) return '–';
  const { factor, unit } = scaleOf(metric);
  const number = signed(metric.difference * factor, decimalsOf(metric));
  return number === '0' ? '0' : `${number}${unit}`;
}

/** `−8.7 … −1.7`, in the unit of the change; one value where both ends read alike, `–` where there is no interval. */
function intervalText(metric: MetricComparison): string {
  if (metric.interval === null || isOfFew(metric)) return '–';
  const { factor, unit } = scaleOf(metric);
  const [low, high] = metric.interval.map((end) => signed(end * factor, decimalsOf(metric)));
  if (low === high) return low === '0' ? '0' : `${low}${unit}`;
  return `${low} … ${high}${unit}`;
}

/** What a change is multiplied by to be read, and the unit that it then has. */
export function scaleOf({ unit, baseline }: MetricComparison): {
  readonly factor: number;
  readonly unit: string;
} {
  if (unit === 'rate') return { factor: 100, unit: ' pts' };
  if (unit === 'score') return { factor: 1, unit: '' };
  if (baseline !== null && baseline > 0) return { factor: 100 / baseline, unit: ' %' };
  if (unit === 'usd') return { factor: 1000, unit: ' $' };
  return { factor: 1, unit: unit === 'ms' ? ' ms' : '' };
}

function decimalsOf({ unit }: MetricComparison): number {
  return unit === 'rate' ? 1 : unit === 'score' ? 2 : 0;
}

/** A convicted metric of a suite in words: `pass rate fell from 93.3 % to 88.3 %`, and in which column where there are several. */
export function convictedMoves(
  suite: SuiteComparison,
): readonly { readonly text: string; readonly metric: MetricComparison }[] {
  const slots = slotsOf(suite);
  const within = ({ label }: SlotComparison) => (slots.length > 1 ? ` in ${quoted(label)}` : '');
  return slots.flatMap((slot) =>
    slot.metrics
      .filter(({ name }) => slot.findings.some((one) => one.metric === name && one.outcome === 'convicted'))
      .map((metric) => ({ metric, text: `${moveText(metric)}${within(slot)}${driftBeside(slot)}` })),
  );
}

/** Where main's stored samples are of another state of its model: a figure that stands alone must not be taken for this PR's doing. */
function driftBeside({ drift = [] }: SlotComparison): string {
  return drift.some(({ inChange }) => inChange) ? " (main's own drift included)" : '';
}

function moveText(metric: MetricComparison): string {
  const { cases: _cases, ...whole } = metric;
  const name = metricNameWords(metric.gate ? whole : metric);
  if (metric.difference === null) return `${name} got worse`;
  const [before, after] = [sentenceText(metric, metric.baseline), sentenceText(metric, metric.candidate)];
  return `${name} ${moveWords(metric.difference, before, after)}`;
}
