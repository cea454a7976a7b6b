import type { VariantTable } from '../../variants/variant.ts';
import { xmlText } from '../escape.ts';
import { variantsPlot } from './variants-plot.ts';
import { sampledText, VARIANT_HEAD, variantRows, variantSentences } from './variants-rows.ts';
import { cellsOf } from './variants-text.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --best: #1a7f37; --other: #8c959f }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --best: #3fb950; --other: #656c76 } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 860px; margin: 40px auto; padding: 0 20px }
h1 { font-size: 22px; margin-bottom: 4px } p.note { color: var(--soft); margin-top: 0 }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums } th, td { padding: 6px 10px; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap }
th:first-child, td:first-child { text-align: left; white-space: normal } th { color: var(--soft); font-weight: 500 } tr.best td:first-child { font-weight: 600 } tr.best td:first-child::before { content: '● '; color: var(--best) }
svg { width: 100%; height: auto; margin: 20px 0; font: 12px system-ui, sans-serif } svg text { fill: var(--soft) } svg text.name { fill: var(--ink) }
.grid { stroke: var(--line) } .bar { stroke: var(--other); stroke-width: 1.5 } .best { fill: var(--best) } .other { fill: var(--other) } .front { fill: none; stroke: var(--best); stroke-dasharray: 4 4; opacity: .6 }
`;

/** The variants of a suite as one page: table, plot, sentences. No script, nothing loaded from elsewhere. */
export function variantsHtml(table: VariantTable): string {
  const rows = variantRows(table).map((row) => {
    const cells = cellsOf(row).map((cell) => `<td>${xmlText(cell)}</td>`);
    return `<tr${row.front ? ' class="best"' : ''}>${cells.join('')}</tr>`;
  });
  const title = xmlText(`Variants of ${table.suite}`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${STYLE}</style></head><body>
<h1>${title}</h1>
<p class="note">${sampledText(table)}. ● no other is better in one thing and as good in the rest.</p>
<table><thead><tr>${VARIANT_HEAD.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
${variantsPlot(table) ?? ''}
<ul>${variantSentences(table)
    .map((sentence) => `<li>${xmlText(sentence)}</li>`)
    .join('\n')}</ul>
</body></html>
`;
}
