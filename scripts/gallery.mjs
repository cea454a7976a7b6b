// The ten-second test: what people see of each situation that test/slow/gallery.test.ts knows, as Markdown and as pictures of
// GitHub's look, wide and narrow, light and dark. Needs Chromium. Usage: npm run gallery [-- NAME …], then look at .gallery/
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath, commentPage } from './comment-page.mjs';
import { writeGalleryComments } from './gallery-comments.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.gallery');
const WIDTHS = [1280, 390];
const SCHEMES = ['light', 'dark'];

const names = process.argv.slice(2);
if (names.length === 0) rmSync(folder, { recursive: true, force: true });
const status = writeGalleryComments(folder, names);

const browser = await chromium.launch({ executablePath: chromiumPath() });
try {
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
    const name = path.basename(file, '.md');
    if (names.length > 0 && !names.includes(name)) continue;
    const markdown = readFileSync(path.join(folder, file), 'utf8');
    for (const colorScheme of SCHEMES)
      for (const width of WIDTHS) {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 100 } });
        await page.goto(commentPage(markdown, colorScheme));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) console.log(`${name}: ${wide} px wide in a window of ${width} px`);
        const cut = await page.evaluate(
          () =>
            [...document.querySelectorAll('table')].filter(
              (table) => table.checkVisibility() && table.scrollWidth > table.clientWidth,
            ).length,
        );
        if (cut > 0) console.log(`${name}: ${cut} tables are cut off in a window of ${width} px`);
        const picture = path.join(folder, `${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: picture, fullPage: true });
        await page.close();
      }
    console.log(path.relative(root, path.join(folder, name)));
  }
} finally {
  await browser.close();
}
process.exitCode = status;
