import { xmlText } from '../escape.ts';

const MARKS = /<!--pawl:(title|words|parts)-->/g;

/** The shell of pages (scripts/page-shell.mjs) with these texts, which are HTML, at its marks. */
export function filledShell(shell: string, filled: Readonly<Record<string, string>>): string {
  return shell.replace(MARKS, (_, name: string) => filled[name] ?? '');
}

/** What in the shell is there for the script, and for those who lack it. */
const SCRIPTED =
  /<noscript>[\s\S]*?<\/noscript>|<p class="small" id="unread"[\s\S]*?<\/p>|<script>[\s\S]*?<\/script>/g;

/** A page in the same shell that is all HTML and has no script: the table and plots of another command. `body` is harmless already. */
export function plainPage(shell: string, { command, title, body }: PlainPage): string {
  const top = `<header class="top"><span class="brand">Pawl <span class="soft">${xmlText(command)}</span></span></header>`;
  const filled: Readonly<Record<string, string>> = { title: xmlText(title), words: `${top}\n${body}` };
  return filledShell(shell.replace(SCRIPTED, ''), filled);
}

/** What stands in a page without a script. */
interface PlainPage {
  readonly command: string;
  /** Text. */
  readonly title: string;
  /** HTML. */
  readonly body: string;
}

/** A table whose rows become cards with the heads beside their cells where there is no room. Cells are HTML; the first one names its row. */
export function sheetHtml(
  head: readonly string[],
  rows: readonly { readonly cells: readonly string[]; readonly tone?: string }[],
): string {
  const heads = head.map((cell) => `<th scope="col">${xmlText(cell)}</th>`).join('');
  const body = rows.map(({ cells, tone }) => {
    const [first = '', ...rest] = cells;
    const others = rest.map((cell, at) => `<td data-head="${xmlText(head[at + 1] ?? '')}">${cell}</td>`);
    return `<tr${tone === undefined ? '' : ` class="${tone}"`}><th scope="row">${first}</th>${others.join('')}</tr>`;
  });
  return `<table><thead><tr>${heads}</tr></thead>\n<tbody>${body.join('\n')}</tbody></table>`;
}

/** A sentence of ours in which backticks quote names. */
export function sentenceHtml(text: string): string {
  return text
    .split(/`([^`]*)`/)
    .map((part, at) => (at % 2 === 1 ? `<code><bdi>${xmlText(part)}</bdi></code>` : xmlText(part)))
    .join('');
}
