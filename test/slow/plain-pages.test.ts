import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { backtestHtml } from '../../src/report/backtest/backtest-html.ts';
import { variantsHtml } from '../../src/report/variants/variants-html.ts';
import type { Variant, VariantTable } from '../../src/variants/variant.ts';
import { past } from '../backtest/past.ts';
import { chromiumPath, NO_CHROMIUM } from '../support/chromium.ts';
import { temporaryFolder } from '../support/files/temporary.ts';

// The pages of `variants` and `backtest` in the shell that dist/ has, in a real browser. Build first.
const shell = readFileSync(path.resolve(import.meta.dirname, '../../dist/report-page.html'), 'utf8');
const executablePath = chromiumPath();
let browser: Browser | null = null;
beforeAll(async () => {
  if (executablePath !== null) browser = await chromium.launch({ executablePath });
});
afterAll(() => browser?.close());
beforeEach((context) => context.skip(executablePath === null, NO_CHROMIUM));

const EVIL = '</svg><img src=x onerror=alert(1)> قاعدة';
const variant = (slot: string, value: number, cost: number): Variant => ({
  slot,
  label: slot,
  provider: 'p',
  cases: 40,
  errors: 0,
  accuracy: { value, low: value - 0.1, high: Math.min(1, value + 0.06) },
  consistency: { sameAnswer: 0.975, sameVerdict: 1 },
  cost,
  latency: { p50: 820, p95: 1900 },
  promptTokens: 1240,
  completionTokens: 60,
});
const table: VariantTable = {
  suite: 'triage',
  cases: 40,
  repeats: 3,
  measure: 'passes',
  variants: [
    variant('long prompt of the support team', 0.9, 2.4),
    variant('tuned', 0.95, 0.6),
    variant(EVIL, 0.88, 1.9),
  ],
  pairs: [],
  front: ['tuned'],
  trades: [],
  breakEven: [],
};
const PAGES = { variants: variantsHtml(table, shell), backtest: backtestHtml(past, shell) };

describe.each(Object.entries(PAGES))('%s', (_, html) => {
  test.each([
    [1280, 'light'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)(
    'at %d px, %s: its texts can be read, nothing is asked, axe finds nothing serious',
    async (width, colorScheme) => {
      const file = path.join(temporaryFolder(), 'page.html');
      writeFileSync(file, html);
      // axe is put into the page by its own script, which the policy of the page would not run.
      const context = await (browser as Browser).newContext({
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      const page = await context.newPage();
      const [requests, complaints]: [string[], string[]] = [[], []];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('dialog', (dialog) => complaints.push(dialog.message()));
      await page.goto(String(pathToFileURL(file)));
      expect([requests.length, complaints]).toEqual([1, []]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      // The heights of the texts in the plot that is shown, as they are on screen.
      const heights = (await page.evaluate(
        `[...document.querySelectorAll('svg text')].map((text) => text.getBoundingClientRect().height).filter((height) => height > 0)`,
      )) as number[];
      expect(heights.length).toBeGreaterThan(3);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(11);
      expect(await page.locator('svg:visible').count()).toBe(1);
      expect(await page.locator('img, script').count()).toBe(0);
      await page.evaluate(axe.source);
      const found = (await page.evaluate('axe.run()')) as { violations: { id: string; impact: string }[] };
      expect(
        found.violations.filter(({ impact }) => /serious|critical/.test(impact)).map(({ id }) => id),
      ).toEqual([]);
      await context.close();
    },
  );
});
