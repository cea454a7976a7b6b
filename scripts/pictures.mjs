// Makes the pictures of the docs: the comment and the HTML report of `pawl demo`, and comments of other situations for docs/gallery.md,
// as GitHub and a browser show them. Needs Chromium (CHROMIUM_PATH, else where it usually is) and a built dist/.
// Usage: npm run pictures [-- NAME …]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath, commentPage } from './comment-page.mjs';
import { writeGalleryComments } from './gallery-comments.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/pictures');
/** `of`: what `pawl demo` wrote, else a situation of the gallery. `until`: the line before which the picture ends; the README has room for the top of a comment. */
const PICTURES = [
  { name: 'comment', scheme: 'light', width: 860, scale: 1.5, of: 'comment', until: /unchanged/ },
  { name: 'comment-dark', scheme: 'dark', width: 860, scale: 1.5, of: 'comment', until: /unchanged/ },
  { name: 'report', scheme: 'light', width: 1280, scale: 1, of: 'page' },
  ...['three-of-24', 'suggestion', 'pass', '401', 'loosened-policy', 'rag-k'].map((of) => {
    return { name: `gallery-${of}`, scheme: 'light', width: 860, scale: 1, of };
  }),
];

const names = process.argv.slice(2);
const wanted = PICTURES.filter(({ name }) => names.length === 0 || names.includes(name));
const isOfDemo = ({ of }) => of === 'page' || of === 'comment';
const demo = wanted.some(isOfDemo) ? demoFiles() : {};
const situations = wanted.filter((picture) => !isOfDemo(picture)).map(({ of }) => of);
const gallery = mkdtempSync(path.join(tmpdir(), 'pawl-pictures-'));
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath() });
try {
  if (situations.length > 0 && writeGalleryComments(gallery, situations) !== 0)
    throw new Error('test/slow/gallery.test.ts failed: no picture of it was made.');
  for (const { name, scheme, width, scale, of, until } of wanted) {
    const page = await browser.newPage({
      colorScheme: scheme,
      viewport: { width, height: of === 'page' ? 900 : 100 },
      deviceScaleFactor: scale,
    });
    const file = isOfDemo({ of }) ? demo[of] : path.join(gallery, `${of}.md`);
    await page.goto(
      of === 'page' ? pathToFileURL(file).href : commentPage(readFileSync(file, 'utf8'), scheme),
    );
    await page.waitForLoadState('load');
    if (of === 'page') await page.getByRole('main').waitFor();
    const end = until && (await page.getByText(until).first().boundingBox());
    const part = end ? { clip: { x: 0, y: 0, width, height: end.y } } : {};
    await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true, ...part });
    await page.close();
    console.log(path.relative(root, path.join(folder, `${name}.png`)));
  }
} finally {
  await browser.close();
  rmSync(gallery, { recursive: true, force: true });
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
