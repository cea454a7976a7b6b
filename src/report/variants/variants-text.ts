import type { VariantTable } from '../../variants/variant.ts';
import { terminalText } from '../escape.ts';
import { columnsOf, fitted, type Paint, padded, wrapped } from '../terminal/terminal-style.ts';
import {
  measureWord,
  sampledText,
  type VariantRow,
  variantHead,
  variantRows,
  variantSentences,
} from './variants-rows.ts';

/** The last heads of the table where names stand above their figures. */
const NARROW_HEAD = ['95 %', 'same', 'cost / 1,000', 'p50 / p95', 'tokens'] as const;
/** Columns between the edge and the figures of a variant whose name stands above them. */
const NARROW_INDENT = 3;

/** The variants of a suite for a terminal of `width` columns. Where a name would be cut, it gets a line of its own: it tells them apart. */
export function variantsText(table: VariantTable, paint: Paint, width: number): string {
  const rows = variantRows(table);
  const head = variantHead(table);
  const cells = rows.map(cellsOf);
  const wide = widthsOf([head, ...cells]);
  const isWide = wide.reduce((sum, own) => sum + own + 2, 1) <= width;
  return [
    '',
    ` ${paint('bold', table.suite)}  ${sampledText(table)}`,
    '',
    ...(isWide
      ? wideLines(head, rows, wide, paint)
      : narrowLines([measureWord(table), ...NARROW_HEAD], rows, paint, width)),
    '',
    ` ${paint('green', '●')} ${paint('dim', 'no other is better in one thing and as good in the rest')}`,
    ...variantSentences(table).flatMap((sentence) => wrapped(sentence, width - 2).map((line) => ` ${line}`)),
    '',
  ].join('\n');
}

function wideLines(
  head: readonly string[],
  rows: readonly VariantRow[],
  widths: readonly number[],
  paint: Paint,
): readonly string[] {
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) =>
        at === 0
          ? padded(terminalText(cell), widths[0] as number)
          : padded(cell, widths[at] as number, 'left'),
      )
      .join('  ');
  return [paint('dim', `   ${line(head)}`), ...rows.map((row) => marked(row, line(cellsOf(row)), paint))];
}

/** Each name above its figures. */
function narrowLines(
  head: readonly string[],
  rows: readonly VariantRow[],
  paint: Paint,
  width: number,
): readonly string[] {
  const figures = rows.map((row) => cellsOf(row).slice(1));
  const widths = widthsOf([head, ...figures]);
  const line = (row: readonly string[]) =>
    ' '.repeat(NARROW_INDENT) + row.map((cell, at) => padded(cell, widths[at] as number, 'left')).join('  ');
  return [
    paint('dim', line(head)),
    ...rows.flatMap((row, at) => [
      marked(row, fitted(row.name, width - NARROW_INDENT - 1), paint),
      line(figures[at] as readonly string[]),
    ]),
  ];
}

function marked({ front }: VariantRow, text: string, paint: Paint): string {
  return front ? ` ${paint('green', '●')} ${paint('bold', text)}` : `   ${text}`;
}

function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => columnsOf(row[at] ?? ''))));
}

/** A row's cells in the order of the head. */
export function cellsOf(row: VariantRow): readonly string[] {
  return [row.name, row.accuracy, row.interval, row.consistency, row.cost, row.latency, row.tokens];
}
