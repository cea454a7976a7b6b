// Makes the pictures of the docs: the comment and the HTML report of `pawl demo`, as GitHub and a browser show them.
// Needs Chromium (CHROMIUM_PATH, else where it usually is) and a built dist/. Usage: npm run pictures
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/pictures');
const { resolve } = createRequire(import.meta.url);
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (place) => place !== undefined && existsSync(place),
);
if (executablePath === undefined) throw new Error('There is no Chromium on this machine: set CHROMIUM_PATH.');

/** GitHub's colours of alerts and of lines in a diff, which its style sheet for Markdown leaves out. */
const COLOURS = {
  light: { alert: '#d1242f', minus: ['#ffebe9', '#82071e'], plus: ['#dafbe1', '#116329'], page: '#ffffff' },
  dark: { alert: '#f85149', minus: ['#67060c', '#ffdcd7'], plus: ['#033a16', '#aff5b4'], page: '#0d1117' },
};
const PICTURES = [
  { name: 'comment', scheme: 'light', width: 860, of: 'comment' },
  { name: 'comment-dark', scheme: 'dark', width: 860, of: 'comment' },
  { name: 'report', scheme: 'light', width: 1280, of: 'page' },
];

const files = demoFiles();
const comment = readFileSync(files.comment, 'utf8');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath });
try {
  for (const { name, scheme, width, of } of PICTURES) {
    const page = await browser.newPage({
      colorScheme: scheme,
      viewport: { width, height: 900 },
      deviceScaleFactor: of === 'page' ? 1 : 1.5,
    });
    await page.goto(pathToFileURL(of === 'page' ? files.page : commentPage(scheme)).href);
    await page.waitForLoadState('load');
    if (of === 'page') await page.getByRole('main').waitFor();
    await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
    await page.close();
    console.log(path.relative(root, path.join(folder, `${name}.png`)));
  }
} finally {
  await browser.close();
}

/** What `pawl demo` wrote, by name. */
function demoFiles() {
  const cli = path.join(root, 'dist/cli.js');
  const text = execFileSync(process.execPath, [cli, 'demo'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found = Object.fromEntries(
    [...text.matchAll(/^(\w+): +(\/.*)$/gm)].map(([, name, file]) => [name, file]),
  );
  for (const name of ['comment', 'page'])
    if (found[name] === undefined) throw new Error(`pawl demo wrote no ${name}: is dist/ built?`);
  return found;
}

/** The comment as GitHub shows it, in a file. */
function commentPage(scheme) {
  const colours = COLOURS[scheme];
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  const css = readFileSync(resolve(`github-markdown-css/github-markdown-${scheme}.css`), 'utf8');
  const html = htmlOf(tree.runSync(tree.parse(comment)));
  const file = path.join(os.tmpdir(), `pawl-comment-${scheme}.html`);
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><style>${css}
body { margin: 0; background: ${colours.page} }
.markdown-body { box-sizing: border-box; padding: 16px; font-size: 14px }
blockquote:first-child { border-left-color: ${colours.alert}; color: inherit }
blockquote:first-child b { color: ${colours.alert} }
.minus { background: ${colours.minus[0]}; color: ${colours.minus[1]} }
.plus { background: ${colours.plus[0]}; color: ${colours.plus[1]} }
</style><main class="markdown-body">${html}</main>`,
  );
  return file;
}

/** HTML of a tree: alerts get their title, lines of a diff their colours. */
function htmlOf(node) {
  if (node.type === 'text') return alertTitle(escaped(node.value));
  const inside = (node.children ?? []).map(htmlOf).join('');
  if (node.type !== 'element') return inside;
  const isDiff = node.tagName === 'code' && node.properties?.className?.includes('language-diff');
  const text = isDiff ? inside.split('\n').map(diffLine).join('\n') : inside;
  const open = node.tagName === 'details' && node.properties?.open !== undefined ? ' open' : '';
  return ['br', 'hr'].includes(node.tagName)
    ? `<${node.tagName}>`
    : `<${node.tagName}${open}>${text}</${node.tagName}>`;
}

function alertTitle(text) {
  return text.replace(
    /^\[!([A-Z])([A-Z]+)\]\s*/,
    (_, first, rest) => `<b>${first}${rest.toLowerCase()}</b><br>`,
  );
}

function diffLine(line) {
  const kind = line.startsWith('-') ? 'minus' : line.startsWith('+') ? 'plus' : null;
  return kind === null ? line : `<span class="${kind}">${line}</span>`;
}

function escaped(text) {
  return text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
}
