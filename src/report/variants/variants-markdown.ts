import type { VariantTable } from '../../variants/variant.ts';
import { codeSpan, sentence, tableCell } from '../escape.ts';
import { sampledText, variantHead, variantRows, variantSentences } from './variants-rows.ts';
import { cellsOf } from './variants-text.ts';

/** The variants of a suite as Markdown. */
export function variantsMarkdown(table: VariantTable): string {
  const head = variantHead(table);
  const rows = variantRows(table).map((row) => {
    const [name = '', ...rest] = cellsOf(row);
    const label = tableCell(codeSpan(name));
    return line([
      row.front ? `● **${label}**` : label,
      ...rest.map((cell) => cell.replaceAll(' ', '\u00A0')),
    ]);
  });
  return [
    `## Variants of ${codeSpan(table.suite)}`,
    '',
    `${sampledText(table)}. ● no other is better in one thing and as good in the rest.`,
    '',
    line(head),
    line(['---', ...head.slice(1).map(() => '---:')]),
    ...rows,
    '',
    ...variantSentences(table).map((text) => `- ${sentence(text)}`),
    '',
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
