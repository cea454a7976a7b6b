import type { SlotComparison } from '../../compare/comparison.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { judgedSuites, slotsOf } from '../case-groups.ts';
import { codeSpan, sentence, tableCell } from '../escape.ts';
import { cutCharacters, takeWithin } from '../limits.ts';
import { type MetricCells, metricCells } from '../words/metric-cells.ts';
import { MARK_WORDS, type Mark } from '../words/metric-marks.ts';

const DOTS: Readonly<Record<Mark, string>> = {
  regressed: '🔴',
  tolerated: '🟡',
  drift: '🟡',
  traded: '🟡',
  undecided: '🟡',
  floor: '🔴',
  floorWarned: '🟡',
  floorUnclear: '🟡',
  warned: '🟡',
  better: '🟢',
  same: '⚪',
  noise: '⚪',
  apart: '⚪',
  unknown: '',
};

/** Characters of a suite's or slot's name in a cell. */
const CELL = 60;
/** Metric names up to here are never broken. */
const SHORT_NAME = 20;
/** Rows of one slot that are always shown, and how many are kept of more. */
const FEW_ROWS = 7;
const KEPT_ROWS = 6;

/** Metrics of every slot that was run. */
export interface MetricTables {
  /** Null where nothing was run or scored. */
  readonly table: string | null;
  /** The rows of slots with many metrics that say least; null where all are in the table. */
  readonly rest: string | null;
  readonly left: number;
  /** How many of them got worse without blocking. */
  readonly worse: number;
}

/** Markdown tables of the metrics, within `bytes` together; `all`: every row in the first. */
export function metricTables(verdict: Verdict, bytes: number, all = false): MetricTables {
  const groups = rowGroups(verdict, all);
  const table = tableOf(groups, ({ kept }) => kept, bytes * 0.75);
  const left = groups.reduce((sum, { folded }) => sum + folded.length, 0);
  const worse = groups.reduce((sum, group) => sum + group.worse, 0);
  return { table, worse, rest: left === 0 ? null : tableOf(groups, ({ folded }) => folded, bytes / 4), left };
}

interface RowGroup {
  readonly name: string;
  readonly kept: readonly string[];
  readonly folded: readonly string[];
  readonly worse: number;
}

function rowGroups(verdict: Verdict, all: boolean): readonly RowGroup[] {
  const suites = judgedSuites(verdict);
  const metrics = suites.flatMap(({ comparison }) => slotsOf(comparison).flatMap((slot) => slot.metrics));
  if (metrics.every(({ baseline, candidate }) => baseline === null && candidate === null)) return [];
  const several = suites.filter(({ comparison }) => slotsOf(comparison).length > 0).length > 1;
  return suites.flatMap(({ suite, comparison, outcome }) =>
    slotsOf(comparison).map((slot) => {
      const cells = metricCells(slot, outcome);
      const kept = all ? new Set(cells) : tellingRows(slot, cells);
      const rows = (own: (one: MetricCells) => boolean) => cells.filter(own).map((one) => line(row(one)));
      return {
        name: [...(several ? [name(suite)] : []), name(slot.label)].join(' · '),
        kept: rows((one) => kept.has(one)),
        folded: rows((one) => !kept.has(one)),
        worse: cells.filter((one) => !kept.has(one) && one.mark === 'warned').length,
      };
    }),
  );
}

/** Of many rows the first, those that can block, and then those that say most. */
function tellingRows({ metrics }: SlotComparison, cells: readonly MetricCells[]): ReadonlySet<MetricCells> {
  if (cells.length <= FEW_ROWS) return new Set(cells);
  const rank = (cell: MetricCells, at: number) =>
    at === 0 || metrics[at]?.gate ? 0 : QUIET.has(cell.mark) ? 2 : 1;
  const ranked = cells
    .map((cell, at) => ({ cell, rank: rank(cell, at) }))
    .toSorted((a, b) => a.rank - b.rank);
  const most = Math.max(KEPT_ROWS, ranked.filter((one) => one.rank === 0).length);
  return new Set(ranked.slice(0, most).map(({ cell }) => cell));
}

const QUIET: ReadonlySet<Mark> = new Set<Mark>(['same', 'noise', 'apart', 'unknown']);

/** One slot's name is the head of its metrics; of several each has a row of its own. */
function tableOf(
  groups: readonly RowGroup[],
  rowsOf: (group: RowGroup) => readonly string[],
  bytes: number,
): string | null {
  const filled = groups.filter((group) => rowsOf(group).length > 0);
  const [first, ...others] = filled;
  if (first === undefined) return null;
  const one = others.length === 0;
  const rows = filled.flatMap((group) => [
    ...(one ? [] : [line([`**${group.name}**`, '', '', '', '', ''])]),
    ...rowsOf(group),
  ]);
  const { kept, left } = takeWithin(rows, bytes);
  const head = ['main', 'this PR', 'change', '95 % interval', ''].map(solid);
  const rule = ['---', '---:', '---:', '---:', '---:', '---'];
  const note = left > 0 ? [line([`… ${left} more rows in the report`, '', '', '', '', ''])] : [];
  return [line([one ? first.name : 'metric', ...head]), line(rule), ...kept, ...note].join('\n');
}

function row(cells: MetricCells): readonly string[] {
  const loud = (text: string) => (cells.mark === 'regressed' ? `**${text}**` : text);
  const written = tableCell(sentence(cells.name));
  const metric = cells.name.length <= SHORT_NAME ? solid(written) : written;
  const mark = cells.mark === 'unknown' ? '' : `${DOTS[cells.mark]} ${loud(MARK_WORDS[cells.mark])}`;
  const numbers = [cells.baseline, loud(cells.candidate), loud(cells.change), cells.interval, mark];
  return [loud(metric), ...numbers.map(solid)];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Our own short cells stay on one line: a number is not torn from its unit. */
function solid(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

function name(text: string): string {
  return tableCell(codeSpan(cutCharacters(text, CELL)));
}
