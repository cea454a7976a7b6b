import type { MetricComparison, SlotComparison } from '../../compare/comparison.ts';
import type { CallSpreads, Spread } from '../../compare/metrics/call-spread.ts';
import type { TrendPoint } from '../../compare/over-time/main-trend.ts';
import { gainOf } from '../../metrics/direction.ts';
import { count, milliseconds, money, rate } from '../../numbers.ts';
import { slotKey } from '../../samples/cell.ts';
import { saysChance } from '../../verdict/reason-text.ts';
import type { SuiteVerdict, Verdict } from '../../verdict/verdict.ts';
import { judgedSuites, slotsOf } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { oneLine, visibleText } from '../escape.ts';
import { cutCharacters, NAME_CHARACTERS } from '../limits.ts';
import { changedPromptsOf } from '../words/changed-prompts.ts';
import { type MetricCells, metricCells, scaleOf } from '../words/metrics/metric-cells.ts';
import { isOfFew, MARK_WORDS, type Mark } from '../words/metrics/metric-marks.ts';
import { lineSentences, restoringRows, toldLinesOf } from '../words/outputs/broken-lines.ts';
import { settingSentencesOf } from '../words/outputs/broken-settings.ts';
import type { PageMetric, PageSlot, PageSpread, PageSpreads, PageSuite, PageTone } from './page-document.ts';
import { TONES } from './page-head.ts';

const MARK_TONES: Readonly<Record<Mark, PageTone>> = {
  regressed: 'bad',
  broke: 'bad',
  floor: 'bad',
  tolerated: 'doubt',
  drift: 'doubt',
  traded: 'doubt',
  notClear: 'doubt',
  undecided: 'doubt',
  floorWarned: 'doubt',
  floorUnclear: 'doubt',
  warned: 'doubt',
  warnedBroke: 'doubt',
  better: 'good',
  small: 'calm',
  same: 'calm',
  noise: 'calm',
  unconfirmed: 'doubt',
  apart: 'calm',
  unmeasured: 'doubt',
  unknown: 'calm',
};

/** What is known of a run beside its verdict, by `slotKey`. */
export interface SlotFacts {
  readonly trends: ReadonlyMap<string, readonly TrendPoint[]>;
  readonly spreads: ReadonlyMap<string, CallSpreads>;
}

/** Suites that were run, worst first, and then those that were not. */
export function suitesInOrder(verdict: Verdict): readonly SuiteVerdict[] {
  const judged = judgedSuites(verdict);
  return [...judged, ...verdict.suites.filter((suite) => !judged.includes(suite))];
}

/** Reasons under the name of a suite; of more, their number is said. */
const REASONS = 3;

/** One suite of the page. `marks`: whether what is to be thought of a metric is known. */
export function pageSuite(
  entry: SuiteVerdict,
  context: ReportContext,
  facts: SlotFacts,
  marks: boolean,
): PageSuite {
  const { suite, outcome, reasons, comparison } = entry;
  const { state } = comparison;
  const ran = state.kind !== 'skipped';
  const slots = slotsOf(comparison);
  // In a suite of one column those like the first count: each metric that got worse. A pass adds its floors: nothing else on the page says that one was kept. Of several columns, each has its own.
  const counting =
    slots.length > 1
      ? reasons
      : reasons.filter(
          ({ code }, at) =>
            at === 0 || (outcome === 'pass' ? code.startsWith('floor') : code === reasons[0]?.code),
        );
  const all = (counting.length > 0 ? counting.map(({ text }) => text) : stateReasons(state)).map(visibleText);
  const told = all.slice(0, REASONS);
  return {
    id: name(suite),
    config: name(comparison.config),
    word: ran ? outcome.replace('-', ' ') : state.removed ? 'removed' : 'not run',
    tone: ran ? TONES[outcome] : 'calm',
    ran,
    reasons: told,
    // The next column or metric without a loss is nothing to look for.
    moreReasons: counting.slice(REASONS).filter(({ code }) => code !== 'no-loss').length,
    slots: slots.map((slot) => {
      const page = pageSlot(slot, entry, context, facts, marks);
      return { ...page, metrics: page.metrics.map((metric) => withoutSaidOdds(metric, told)) };
    }),
  };
}

function withoutSaidOdds(metric: PageMetric, reasons: readonly string[]): PageMetric {
  const { odds } = metric;
  const isSaid = odds !== null && reasons.some((text) => saysChance(text, odds));
  return isSaid ? { ...metric, odds: null } : metric;
}

function stateReasons(state: SuiteVerdict['comparison']['state']): readonly string[] {
  if (state.kind === 'compared') return [];
  return [state.kind === 'skipped' ? state.reason : state.why.reason];
}

function pageSlot(
  slot: SlotComparison,
  { suite, outcome, comparison }: SuiteVerdict,
  context: ReportContext,
  { trends, spreads }: SlotFacts,
  marks: boolean,
): PageSlot {
  const key = slotKey({ suite, slot: slot.slot });
  // A pass rate that no assertion gives a weight is 100 % on each commit.
  const isSilent = slot.metrics.some(({ name: own, weightless }) => own === 'pass' && weightless);
  const trend = isSilent ? [] : (trends.get(key) ?? []);
  const files = new Set(changedPromptsOf(slot, comparison, context));
  const spread = spreads.get(key);
  return {
    label: name(slot.label),
    moved: slot.moved.map(name),
    metrics: metricCells(slot, outcome).map((cells, at) =>
      pageMetric(slot.metrics[at] as MetricComparison, cells, marks),
    ),
    prompts: context.promptDiffs.flatMap(({ file }, at) => (files.has(file) ? [at] : [])),
    lines: [
      ...toldLinesOf([slot]).map((lines) => ({
        said: lineSentences(lines).map(visibleText),
        rows: restoringRows(lines),
      })),
      ...settingSentencesOf([slot]).map((said) => ({ said: [visibleText(said)], rows: [] })),
    ],
    trend:
      trend.length < 2
        ? []
        : trend.map((point) => ({
            commit: point.commit === null ? null : oneLine(point.commit).slice(0, 7),
            day: oneLine(point.at).slice(0, 10),
            rate: point.value,
            text: rate(point.value),
            cases: count(point.cases, 'case'),
          })),
    latency: spread ? pageSpreads(spread.latency, 1, milliseconds) : null,
    cost: spread ? pageSpreads(spread.cost, 1000, money) : null,
  };
}

function pageMetric(metric: MetricComparison, cells: MetricCells, marks: boolean): PageMetric {
  const { name: _, mark, ...texts } = cells;
  return {
    ...texts,
    name: oneLine(cells.name),
    mark: marks ? mark : null,
    words: marks ? MARK_WORDS[mark] : '',
    tone: marks ? MARK_TONES[mark] : 'calm',
    gates: cells.gate,
    // A latency that is not comparable would set the end of the scale for changes that are.
    plot: mark === 'apart' ? null : plotOf(metric),
  };
}

/** Null also where the change has no scale that other metrics share. */
function plotOf(metric: MetricComparison): PageMetric['plot'] {
  const { difference, interval, unit } = metric;
  const scale = scaleOf(metric);
  if (difference === null || (unit !== 'rate' && unit !== 'score' && scale.unit !== ' %')) return null;
  const ends =
    interval === null || isOfFew(metric) ? null : interval.map((end) => gainOf(metric, end * scale.factor));
  return {
    unit: scale.unit.trim() || 'score',
    value: gainOf(metric, difference * scale.factor),
    low: ends === null ? null : Math.min(...ends),
    high: ends === null ? null : Math.max(...ends),
  };
}

function pageSpreads(
  sides: CallSpreads['latency'],
  factor: number,
  words: (value: number) => string,
): PageSpreads | null {
  if (sides.baseline === null && sides.candidate === null) return null;
  const of = (spread: Spread | null): PageSpread | null => {
    if (spread === null) return null;
    const [a, b, c, d, e] = spread.at;
    const at = [a * factor, b * factor, c * factor, d * factor, e * factor] as const;
    return {
      at,
      median: words(at[2]),
      range: `${words(at[0])} … ${words(at[4])}`,
      answers: count(spread.answers, 'answer'),
    };
  };
  return { baseline: of(sides.baseline), candidate: of(sides.candidate) };
}

function name(text: string): string {
  return cutCharacters(oneLine(text), NAME_CHARACTERS);
}
