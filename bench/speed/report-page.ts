// How fast the HTML report opens and filters with many cases, as a Markdown table. It measures dist/report-page.html in a browser:
// build first (npm run build), and name one by CHROMIUM_PATH where it is not in a usual place.
//
//   node bench/speed/report-page.ts [--cases 10000] [--runs 7]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { pageText } from '../../src/commands/gate/write-page.ts';
import { pageOf } from '../../src/report/page/page-of-verdict.ts';
import * as make from '../../test/report/verdicts.ts';
import { chromiumPath, NO_CHROMIUM } from '../../test/support/chromium.ts';
import { manyCases } from '../../test/support/suites/many-cases.ts';
import { machine, median } from './timing.ts';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, runs: { type: 'string', default: '7' } },
});
const [cases, runs] = [Number(values.cases), Number(values.runs)];
const executablePath = chromiumPath();
if (executablePath === null) throw new Error(NO_CHROMIUM);

/** What one opening of the page took, in milliseconds; memory in megabytes. */
interface Opening {
  readonly paint: number;
  readonly rows: number;
  readonly filter: number;
  readonly search: number;
  readonly open: number;
  readonly heap: number;
}

/** Runs in the page: how long until the browser has drawn what an action made. */
const DRAWN = `(act) => new Promise((done) => {
  const start = performance.now();
  act();
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
})`;
const SEARCH = `() => {
  const box = document.getElementById('search');
  box.value = 'manager 12';
  box.dispatchEvent(new Event('input', { bubbles: true }));
}`;

async function opening(browser: Browser, url: string): Promise<Opening> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(`new MutationObserver((_, self) => {
    if (document.querySelector('.row')) { window.rowsAt = performance.now(); self.disconnect(); }
  }).observe(document, { childList: true, subtree: true });`);
  await page.goto(url);
  await page.locator('.row').first().waitFor();
  await page.waitForFunction('performance.getEntriesByName("first-contentful-paint").length > 0');
  const number = async (code: string) => Number(await page.evaluate(code));
  const measured = {
    paint: await number('performance.getEntriesByName("first-contentful-paint")[0].startTime'),
    rows: await number('window.rowsAt'),
    filter: await number(`(${DRAWN})(() => document.querySelector('.chip').click())`),
    search: await number(`(${DRAWN})(${SEARCH})`),
    open: await number(`(${DRAWN})(() => document.querySelector('.row').click())`),
    heap: (await number('performance.memory.usedJSHeapSize')) / 1e6,
  };
  await page.close();
  return measured;
}

const { verdict, evidence } = manyCases(cases);
const shell = readFileSync(path.resolve(import.meta.dirname, '../../dist/report-page.html'), 'utf8');
const start = performance.now();
const html = pageText(pageOf(verdict, make.context(), evidence), shell);
const made = performance.now() - start;

const scratch = mkdtempSync(path.join(os.tmpdir(), 'pawl-bench-'));
const browser = await chromium.launch({ executablePath });
try {
  const file = path.join(scratch, 'report.html');
  writeFileSync(file, html);
  const openings: Opening[] = [];
  for (let run = 0; run < runs; run += 1) openings.push(await opening(browser, pathToFileURL(file).href));
  const row = (what: string, of: keyof Opening, unit: string) => {
    const all = openings.map((one) => one[of]);
    const digits = (value: number) => value.toFixed(0);
    return `| ${what} | ${digits(median(all))} ${unit} (${digits(Math.min(...all))}–${digits(Math.max(...all))}) |`;
  };
  process.stdout.write(
    [
      `${machine()}, Chromium ${browser.version()}; medians of ${runs} openings (smallest–largest).`,
      `${cases} cases, ${evidence.samples.length} samples with their answers.`,
      '',
      '| what | figure |',
      '|---|---|',
      `| the file | ${(html.length / 1e6).toFixed(2)} MB |`,
      `| making it | ${made.toFixed(0)} ms |`,
      row('first contentful paint: the verdict', 'paint', 'ms'),
      row('first rows of the list', 'rows', 'ms'),
      row('a filter, until it is drawn', 'filter', 'ms'),
      row('a search, until it is drawn', 'search', 'ms'),
      row('opening a case, until its frame is drawn', 'open', 'ms'),
      row('JavaScript heap', 'heap', 'MB'),
      '',
    ].join('\n'),
  );
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}
