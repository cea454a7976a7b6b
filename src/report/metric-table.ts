import type { Verdict } from '../verdict/verdict.ts';
import { judgedSuites, slotsOf } from './case-groups.ts';
import { codeSpan, sentence, tableCell } from './escape.ts';
import { cutCharacters, takeWithin } from './limits.ts';
import { type MetricCells, metricCells } from './metric-cells.ts';
import { MARK_WORDS, type Mark } from './metric-marks.ts';

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
const CELL = 48;
/** Metric names up to here are never broken. */
const SHORT_NAME = 20;

/** Markdown table of every metric of every slot that was run, within `bytes`; null where nothing was run or scored. */
export function metricTable(verdict: Verdict, bytes: number): string | null {
  const suites = judgedSuites(verdict);
  const metrics = suites.flatMap(({ comparison }) => slotsOf(comparison).flatMap((slot) => slot.metrics));
  if (metrics.every(({ baseline, candidate }) => baseline === null && candidate === null)) return null;
  const several = suites.filter(({ comparison }) => slotsOf(comparison).length > 0).length > 1;
  const rows = suites.flatMap(({ suite, comparison, outcome }) =>
    slotsOf(comparison).flatMap((slot, at) =>
      metricCells(slot, outcome).map((cells, metric) => {
        const owner = several && at + metric === 0 ? `**${name(suite)}**<br>` : '';
        return line([owner + (metric === 0 ? name(slot.label) : ''), ...row(cells)]);
      }),
    ),
  );
  const { kept, left } = takeWithin(rows, bytes);
  const first = several ? 'suite, prompt · model' : 'prompt · model';
  const head = [first, 'metric', 'main', 'this PR', 'change', '95 % interval', ''];
  const rule = ['---', '---', '---:', '---:', '---:', '---:', '---'];
  const note = left > 0 ? [line([`… ${left} more rows in the report`, '', '', '', '', '', ''])] : [];
  return [line(head.map(solid)), line(rule), ...kept, ...note].join('\n');
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
