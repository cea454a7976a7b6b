import { xmlText } from '../escape.ts';
import { filledShell, sentenceHtml } from '../shell/plain-page.ts';
import type { PageDocument, PageHead } from './page-document.ts';

/** A part of the page's JSON, as gzip in base64: no text in it can end its element, or be read as HTML. */
export interface PagePart {
  readonly id: string;
  readonly base64: string;
}

/**
 * The page. `shell` is the built page without its data (scripts/page-shell.mjs): its content security policy allows its own script and style
 * alone, by their digests. The verdict is in it as plain HTML too, so that it can be read before the script has run, and without it.
 */
export function pageHtml(shell: string, document: PageDocument, parts: readonly PagePart[]): string {
  const filled: Readonly<Record<string, string>> = {
    title: xmlText(titleText(document)),
    words: wordsHtml(document.head),
    parts: parts.map(partHtml).join('\n'),
  };
  return filledShell(shell, filled);
}

function titleText({ head, gate }: PageDocument): string {
  return `${gate === null ? 'Pawl' : `Pawl (${gate})`}: ${head.title.replaceAll('`', '')}`;
}

function partHtml({ id, base64 }: PagePart): string {
  if (!/^[\w-]+$/.test(id) || !/^[\w+/=]*$/.test(base64)) throw new Error(`${id} is not a part of a page`);
  return `<script type="application/octet-stream" id="${id}">${base64}</script>`;
}

/** The whole fix in lines, as it came. */
function fixLines(fix: PageHead['ways'][number]['fix']): string {
  return fix.flatMap((part) => ('words' in part ? [part.words] : part.lines)).join('\n');
}

function wordsHtml({ word, tone, title, consequence, lines, ways, offers }: PageHead): string {
  const fixes = ways.flatMap(({ whys, fix }) => [...whys, `To fix: ${fixLines(fix)}`]);
  const paragraphs = [...lines, ...fixes, ...offers].map(
    (line) => `<p class="line">${sentenceHtml(line)}</p>`,
  );
  return [
    `<main><section class="verdict ${tone}">`,
    `<p class="word">${word.replace('-', ' ')}</p>`,
    `<h1>${sentenceHtml([title, consequence].join(' ').trim())}</h1>`,
    ...paragraphs,
    '</section></main>',
  ].join('\n');
}
