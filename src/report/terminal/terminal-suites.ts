import type { SlotComparison } from '../../compare/comparison.ts';
import type { SuiteVerdict } from '../../verdict/verdict.ts';
import { slotsOf } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { cutName } from '../limits.ts';
import { type MetricCells, metricCells } from '../words/metrics/metric-cells.ts';
import { MARK_WORDS, type Mark } from '../words/metrics/metric-marks.ts';
import { caseLines } from './terminal-cases.ts';
import { columnsOf, fitted, type Paint, padded, type Tone } from './terminal-style.ts';

const MARK_TONES: Partial<Readonly<Record<Mark, Tone>>> = {
  regressed: 'red',
  broke: 'red',
  tolerated: 'yellow',
  drift: 'yellow',
  traded: 'yellow',
  notClear: 'yellow',
  undecided: 'yellow',
  floor: 'red',
  floorWarned: 'yellow',
  floorUnclear: 'yellow',
  unmeasured: 'yellow',
  warned: 'yellow',
  warnedBroke: 'yellow',
  unconfirmed: 'yellow',
  better: 'green',
};

/** One suite: a table of each slot's metrics, then the cases that moved, newly failing first. */
export function suiteLines(
  entry: SuiteVerdict,
  context: ReportContext,
  paint: Paint,
  width: number,
): readonly string[] {
  const slots = slotsOf(entry.comparison);
  if (slots.length === 0) {
    return [`${paint('bold', ` ${fitted(entry.suite, width - 16)}`)}  ${paint('yellow', 'not measured')}`];
  }
  return slots.flatMap((slot, at) => [
    ...(at > 0 ? [''] : []),
    ...tableLines(entry, slot, paint, width),
    ...caseLines(slot, paint, width, context),
  ]);
}

function tableLines(
  entry: SuiteVerdict,
  slot: SlotComparison,
  paint: Paint,
  width: number,
): readonly string[] {
  const rows = metricCells(slot, entry.outcome);
  const cells = rows.map((row) => [row.baseline, row.candidate, row.change]);
  const heads = ['main', 'this PR', 'change'];
  const widths = heads.map((head, at) =>
    Math.max(...[head, ...cells.map((row) => row[at] as string)].map(columnsOf)),
  );
  const numbers = widths.reduce((sum, columns) => sum + columns + 2, 0);
  const marks = 2 + Math.max(...rows.map((row) => columnsOf(markWords(row))));
  const names = `${entry.suite} · ${slot.label}`;
  const longest = Math.max(columnsOf(names) + 1, ...rows.map(({ name }) => columnsOf(name) + 3), 30);
  const first = Math.max(16, Math.min(longest, width - numbers - marks));
  const apart = columnsOf(names) + 1 > first;
  const title = paint('bold', ` ${fitted(cutName(names, width - 1), width - 1)}`);
  const line = (name: string, values: readonly string[]) =>
    name + values.map((value, at) => `  ${padded(value, widths[at] as number, 'left')}`).join('');
  return [
    ...(apart ? [title] : []),
    line(
      padded(apart ? '' : title, first),
      heads.map((text) => paint('dim', text)),
    ),
    ...rows.map((row, at) => {
      const name = padded(`   ${fitted(row.name, first - 3)}`, first);
      return `${line(name, cells[at] as readonly string[])}  ${markText(row, width - first - numbers - 2, paint)}`;
    }),
  ];
}

/** With its odds where there is room for them. */
function markText(row: MetricCells, room: number, paint: Paint): string {
  const words = columnsOf(markWords(row)) <= room ? markWords(row) : fitted(MARK_WORDS[row.mark], room);
  return paint(MARK_TONES[row.mark] ?? 'dim', words);
}

function markWords({ mark, odds }: MetricCells): string {
  return odds === null ? MARK_WORDS[mark] : `${MARK_WORDS[mark]}, ${odds} by chance`;
}
