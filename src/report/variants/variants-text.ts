import type { VariantTable } from '../../variants/variant.ts';
import { columnsOf, fitted, type Paint, padded } from '../terminal/terminal-style.ts';
import {
  sampledText,
  VARIANT_HEAD,
  type VariantRow,
  variantRows,
  variantSentences,
} from './variants-rows.ts';

/** The variants of a suite for a terminal of `width` columns. */
export function variantsText(table: VariantTable, paint: Paint, width: number): string {
  const rows = variantRows(table);
  const cells = rows.map(cellsOf);
  const widths = VARIANT_HEAD.map((head, at) =>
    Math.max(columnsOf(head), ...cells.map((row) => columnsOf(row[at] ?? ''))),
  );
  const others = widths.slice(1).reduce((sum, own) => sum + own + 2, 5);
  widths[0] = Math.max(10, Math.min(widths[0] ?? 0, width - others));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) =>
        at === 0
          ? padded(fitted(cell, widths[0] as number), widths[0] as number)
          : padded(cell, widths[at] as number, 'left'),
      )
      .join('  ');
  const drawn = rows.map((row, at) => {
    const text = line(cells[at] as readonly string[]);
    return row.front ? ` ${paint('green', '●')} ${paint('bold', text)}` : `   ${text}`;
  });
  return [
    '',
    ` ${paint('bold', table.suite)}  ${sampledText(table)}`,
    '',
    paint('dim', `   ${line(VARIANT_HEAD)}`),
    ...drawn,
    '',
    ` ${paint('green', '●')} ${paint('dim', 'no other is better in one thing and as good in the rest')}`,
    ...variantSentences(table).map((sentence) => ` ${fitted(sentence, Math.max(width, 200))}`),
    '',
  ].join('\n');
}

/** A row's cells in the order of the head. */
export function cellsOf(row: VariantRow): readonly string[] {
  return [row.name, row.accuracy, row.interval, row.consistency, row.cost, row.latency, row.tokens];
}
