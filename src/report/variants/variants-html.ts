import type { VariantTable } from '../../variants/variant.ts';
import { capitalized } from '../../verdict/reason-text.ts';
import { xmlText } from '../escape.ts';
import { plainPage, sentenceHtml, sheetHtml } from '../shell/plain-page.ts';
import { variantsPlot } from './variants-plot.ts';
import { measureWord, sampledText, variantHead, variantRows, variantSentences } from './variants-rows.ts';
import { cellsOf } from './variants-text.ts';

/** The variants of a suite as one page in the shell of the HTML report: sentences, plot, table. No script, nothing loaded from elsewhere. */
export function variantsHtml(table: VariantTable, shell: string): string {
  const rows = variantRows(table).map((row, at) => {
    const [name = '', ...cells] = cellsOf(row).map(xmlText);
    const first = `<span class="nth">${at + 1}</span> <bdi>${name}</bdi>`;
    return { cells: [first, ...cells], ...(row.front && { tone: 'best' }) };
  });
  const title = `Variants of ${table.suite}`;
  const sentences = variantSentences(table).map((text) => `<li>${sentenceHtml(text)}</li>`);
  const plots = (['wide', 'narrow'] as const).flatMap((size) => variantsPlot(table, size) ?? []);
  const chart =
    plots.length === 0
      ? ''
      : `<section class="chart"><h2>${capitalized(measureWord(table))} and what it takes</h2>\n${plots.join('\n')}</section>`;
  const body = `<main><section class="verdict calm">
<h1>${xmlText(title)}</h1>
<p class="line">${sampledText(table)}. ● no other is better in one thing and as good in the rest.</p>
<ul class="said">${sentences.join('\n')}</ul>
</section>
${chart}
<section class="sheet"><h2>Side by side</h2>
${sheetHtml(variantHead(table), rows)}</section></main>`;
  return plainPage(shell, { command: 'variants', title, body });
}
