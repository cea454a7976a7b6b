// Makes the pictures of the docs: the comment and the HTML report of `pawl demo`, as GitHub and a browser show them.
// Needs Chromium (CHROMIUM_PATH, else where it usually is) and a built dist/. Usage: npm run pictures
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath, commentPage } from './comment-page.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/pictures');
const PICTURES = [
  { name: 'comment', scheme: 'light', width: 860, of: 'comment' },
  { name: 'comment-dark', scheme: 'dark', width: 860, of: 'comment' },
  { name: 'report', scheme: 'light', width: 1280, of: 'page' },
];

const files = demoFiles();
const comment = readFileSync(files.comment, 'utf8');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath() });
try {
  for (const { name, scheme, width, of } of PICTURES) {
    const page = await browser.newPage({
      colorScheme: scheme,
      viewport: { width, height: 900 },
      deviceScaleFactor: of === 'page' ? 1 : 1.5,
    });
    await page.goto(of === 'page' ? pathToFileURL(files.page).href : commentPage(comment, scheme));
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
