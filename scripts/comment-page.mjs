// A comment as GitHub shows it: the Markdown as a page of its own, for pictures.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const { resolve } = createRequire(import.meta.url);

/** GitHub's colours of alerts and of lines in a diff, which its style sheet for Markdown leaves out. */
const COLOURS = {
  light: {
    alerts: { note: '#0969da', tip: '#1a7f37', important: '#8250df', warning: '#9a6700', caution: '#d1242f' },
    minus: ['#ffebe9', '#82071e'],
    plus: ['#dafbe1', '#116329'],
    page: '#ffffff',
  },
  dark: {
    alerts: { note: '#4493f8', tip: '#3fb950', important: '#ab7df8', warning: '#d29922', caution: '#f85149' },
    minus: ['#67060c', '#ffdcd7'],
    plus: ['#033a16', '#aff5b4'],
    page: '#0d1117',
  },
};
/** GitHub's own, and where none of these is installed one that is as narrow: DejaVu Sans would be a sixth wider. */
const FONTS =
  '-apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", "DejaVu Sans Condensed", sans-serif';
const KEPT = { a: ['href'], code: ['class'], td: ['align'], th: ['align'], img: ['src', 'alt'] };

/** Where this machine has Chromium. Throws where it has none. */
export function chromiumPath() {
  const found = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (place) => place !== undefined && existsSync(place),
  );
  if (found === undefined) throw new Error('There is no Chromium on this machine: set CHROMIUM_PATH.');
  return found;
}

/** Writes the page of a comment (`scheme`: light or dark) to a temporary file; returns its URL. */
export function commentPage(markdown, scheme) {
  const { alerts, minus, plus, page } = COLOURS[scheme];
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  const css = readFileSync(resolve(`github-markdown-css/github-markdown-${scheme}.css`), 'utf8');
  const html = htmlOf(tree.runSync(tree.parse(markdown)));
  const kinds = Object.entries(alerts).map(
    ([kind, colour]) =>
      `blockquote.${kind} { border-left-color: ${colour}; color: inherit } .${kind} > b { color: ${colour} }`,
  );
  const file = path.join(os.tmpdir(), `pawl-comment-${process.pid}-${scheme}.html`);
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${css}
body { margin: 0; background: ${page} }
.markdown-body { box-sizing: border-box; padding: 16px; font-size: 14px; font-family: ${FONTS} }
${kinds.join('\n')}
.minus { background: ${minus[0]}; color: ${minus[1]} }
.plus { background: ${plus[0]}; color: ${plus[1]} }
.suggestion { border: 1px solid #8888; border-radius: 6px; margin-bottom: 16px; overflow: hidden }
.suggestion > b { display: block; padding: 8px 16px; border-bottom: 1px solid #8888; font-size: 12px }
.markdown-body .suggestion pre { margin: 0; border-radius: 0; background: none }
</style><main class="markdown-body">${html}</main>`,
  );
  return pathToFileURL(file).href;
}

/** HTML of a tree: alerts get their title, lines of a diff their colours. In a comment, GitHub keeps the line ends of a paragraph. */
function htmlOf(node, keepsLines = false) {
  if (node.type === 'text')
    return keepsLines ? escaped(node.value).replaceAll('\n', '<br>') : escaped(node.value);
  const { tagName: tag, properties = {} } = node;
  const keeps = tag === 'p' || (keepsLines && tag !== 'code');
  const children = (node.children ?? []).map((child) => htmlOf(child, keeps)).join('');
  // A line end behind two blanks is a break already.
  const inside = children.replaceAll('<br><br>', '<br>');
  if (node.type !== 'element') return inside;
  if (tag === 'blockquote') return alert(inside);
  if (tag === 'pre' && isOf(node.children[0], 'suggestion'))
    return `<div class="suggestion"><b>Suggested change</b><pre>${inside}</pre></div>`;
  const text = isOf(node, 'diff')
    ? inside.split('\n').map(diffLine).join('\n')
    : isOf(node, 'suggestion')
      ? inside.trimEnd().split('\n').map(addedLine).join('\n')
      : inside;
  const open = tag === 'details' && properties.open !== undefined ? ' open' : '';
  const kept = (KEPT[tag] ?? [])
    .filter((name) => properties[name] !== undefined)
    .map((name) => ` ${name}="${escaped(String(properties[name]))}"`);
  const start = `<${tag}${open}${kept.join('')}>`;
  return ['br', 'hr', 'img'].includes(tag) ? start : `${start}${text}</${tag}>`;
}

function alert(inside) {
  const [, kind] = /^\s*<p>\[!([A-Z]+)\](?:<br>)?/.exec(inside) ?? [];
  if (kind === undefined) return `<blockquote>${inside}</blockquote>`;
  const name = kind.toLowerCase();
  const title = `<b>${kind[0]}${name.slice(1)}</b>`;
  return `<blockquote class="${name}">${title}${inside.replace(/\[![A-Z]+\](?:<br>)?/, '')}</blockquote>`;
}

/** Whether a node is a code block with this word behind its fence. */
function isOf(node, language) {
  return node?.tagName === 'code' && node.properties?.className?.includes(`language-${language}`);
}

/** A line that a suggestion puts in: GitHub shows it as added, and above it the lines that it replaces, which the comment does not hold. */
function addedLine(line) {
  return `<span class="plus">+ ${line}</span>`;
}

function diffLine(line) {
  const kind = line.startsWith('-') ? 'minus' : line.startsWith('+') ? 'plus' : null;
  return kind === null ? line : `<span class="${kind}">${line}</span>`;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
