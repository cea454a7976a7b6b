import type { Verdict } from '../verdict/verdict.ts';
import { judgedSuites, slotsOf } from './case-groups.ts';
import { codeSpan, sentence, tableCell } from './escape.ts';
import { cutCharacters, takeWithin } from './limits.ts';
import { MARK_WORDS, type Mark, type MetricCells, metricCells } from './metric-cells.ts';

const DOTS: Readonly<Record<Mark, string>> = {
  regressed: '🔴',
  tolerated: '🟡',
  traded: '🟡',
  undecided: '🟡',
  warned: '🟡',
  better: '🟢',
  same: '⚪',
  noise: '⚪',
  apart: '⚪',
  unknown: '',
};

const HEAD = [
  '| suite | prompt · model | metric | main | this PR | change | 95 % interval | |',
  '|---|---|---|---:|---:|---:|---:|---|',
];
/** Characters of a suite's or slot's name in a cell. */
const CELL = 48;

/** Markdown table of every metric of every slot that was run, within `bytes`; null where nothing was run. */
export function metricTable(verdict: Verdict, bytes: number): string | null {
  const rows = judgedSuites(verdict).flatMap(({ suite, comparison, outcome }) =>
    slotsOf(comparison).flatMap((slot, at) =>
      metricCells(slot, outcome).map((cells, metric) =>
        row(cells, at + metric === 0 ? `**${name(suite)}**` : '', metric === 0 ? name(slot.label) : ''),
      ),
    ),
  );
  if (rows.length === 0) return null;
  const { kept, left } = takeWithin(rows, bytes);
  const note = left > 0 ? [`| | | … ${left} more rows in the report | | | | | |`] : [];
  return [...HEAD, ...kept, ...note].join('\n');
}

function row(cells: MetricCells, suite: string, slot: string): string {
  const loud = (text: string) => (cells.mark === 'regressed' ? `**${text}**` : text);
  const metric = tableCell(sentence(cells.name));
  const values = [loud(metric), cells.baseline, loud(cells.candidate), loud(cells.change), cells.interval];
  const verdict = `${DOTS[cells.mark]} ${loud(MARK_WORDS[cells.mark])}`.trim();
  const mark = cells.mark === 'unknown' ? '' : verdict;
  return `| ${[suite, slot, ...values, mark].join(' | ')} |`;
}

function name(text: string): string {
  return tableCell(codeSpan(cutCharacters(text, CELL)));
}
