import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageText } from '../../src/commands/gate/write-page.ts';
import { pageOf } from '../../src/report/page/page-of-verdict.ts';
import { hostileContext, hostileVerdict } from '../report/hostile-surfaces.ts';
import { everyPiece } from '../report/hostile-text.ts';
import { scenarios } from '../report/scenarios.ts';
import * as make from '../report/verdicts.ts';
import { chromiumPath, NO_CHROMIUM } from '../support/chromium.ts';
import { temporaryFolder } from '../support/files/temporary.ts';
import { manyCases } from '../support/suites/many-cases.ts';

// The page as dist/ has it, in a real browser. Build first. How fast it is: bench/speed/report-page.ts.
const root = path.resolve(import.meta.dirname, '../..');
const shell = readFileSync(path.join(root, 'dist/report-page.html'), 'utf8');
const executablePath = chromiumPath();

let browser: Browser | null = null;
beforeAll(async () => {
  if (executablePath !== null) browser = await chromium.launch({ executablePath });
});
afterAll(() => browser?.close());
beforeEach((context) => context.skip(executablePath === null, NO_CHROMIUM));

/** A page in the browser, and everything that it asked for or complained about. */
interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

async function opened(html: string, hash = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const file = path.join(temporaryFolder(), 'report.html');
  writeFileSync(file, html);
  const page = await (browser as Browser).newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(`dialog ${dialog.message()}`));
  page.on('popup', () => complaints.push('popup'));
  await page.goto(`${pathToFileURL(file)}${hash}`);
  await page.locator('.keys').waitFor({ state: 'attached' });
  return { page, requests: requests.filter((url) => !url.startsWith('file:')), complaints };
}

/** A value that becomes what it should be, however busy the machine is. */
const soon = <T>(value: () => Promise<T>) => expect.poll(value, { timeout: 60_000 });

const SMALL = manyCases(400);
const small = () => pageText(pageOf(SMALL.verdict, make.context(), SMALL.evidence), shell);

const status = (page: Page) => page.locator('.found').textContent();
/** Waits for what a filter made of the list. */
const shows = (page: Page, text: string) => soon(() => status(page)).toContain(text);
const chip = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const active = (page: Page) => page.locator('.row[aria-selected=true] .label').textContent();
const focused = (page: Page) => page.evaluate('document.activeElement?.id');
const heading = (page: Page) => page.locator('.case h2').textContent();

test('the verdict, suites, plots and cases are there, and nothing is asked of any server', async () => {
  const { page, requests, complaints } = await opened(small());
  expect(await page.locator('h1').textContent()).toContain('support-triage got worse');
  expect(await page.locator('tr.suite').count()).toBe(4);
  expect(await page.locator('svg.interval').count()).toBe(16);
  expect(await page.locator('.card').count()).toBe(12);
  expect(await status(page)).toBe('400 cases');
  expect([requests, complaints]).toEqual([[], []]);
  await page.close();
});

test('each column that decides has its reason in the heading of its suite', async () => {
  const told = (slot: string) => ({
    code: 'loss',
    text: `${slot}: 2 of 9 cases broke.`,
    suite: 'grid',
    fix: null,
  });
  const slots = ['one', 'two', 'three', 'four', 'five'].map((slot) => make.slot({ slot, label: slot }));
  const suite = {
    ...make.suite('regressed', slots, { suite: 'grid' }),
    reasons: slots.map(({ label }) => told(label)),
  };
  const nothing = { samples: [], stored: [], plan: null };
  const html = pageText(pageOf(make.verdict('regressed', [suite]), make.context(), nothing), shell);
  const { page } = await opened(html);
  expect(await page.locator('tr.suite .why').allTextContents()).toEqual([
    'one: 2 of 9 cases broke.',
    'two: 2 of 9 cases broke.',
    'three: 2 of 9 cases broke.',
    'And 2 more reasons.',
  ]);
  await page.close();
});

test('a scale ends at a number of what moved, and what did not move has none', async () => {
  const still = make.metric('cost', { ...make.sideMetrics[1], difference: 0, interval: [0, 0] });
  const suite = make.suite('pass', [make.slot({ metrics: [make.metric('pass'), still] })]);
  const nothing = { samples: [], stored: [], plan: null };
  const html = pageText(pageOf(make.verdict('pass', [suite]), make.context(), nothing), shell);
  const { page } = await opened(html);
  expect(await page.locator('.forest .note').first().textContent()).toBe(
    'Bars are 95 % intervals; right of the line is better. Their scale ends at ±2 points.',
  );
  expect(await page.locator('svg.interval').count()).toBe(2);
  await page.close();
});

test('filters and search cut the list down, and say to how many', async () => {
  const { page } = await opened(small());
  expect(await chip(page, 'newly failing').textContent()).toMatch(/12$/);
  await chip(page, 'newly failing').click();
  await shows(page, '12 of 400 cases');
  await chip(page, 'suspected').click();
  await shows(page, '20 of 400 cases');
  await page.getByLabel('Suite', { exact: true }).selectOption({ label: 'docs-rag' });
  await shows(page, '4 of 400 cases');
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByLabel('Tag').selectOption('lang: de');
  await shows(page, '132 of 400 cases');
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByLabel('Worse by').selectOption({ label: 'format' });
  await shows(page, '60 of 400 cases');
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByLabel('Search cases').fill('case 123');
  await shows(page, '1 of 400 cases');
  await page.getByLabel('Search cases').fill('nothing has these words');
  await soon(() => page.locator('.left .empty').textContent()).toBe('No case is like that.');
  await page.close();
});

test('a search looks through answers where that is wanted', async () => {
  const cases = ['one', 'two', 'three'].map((name) =>
    make.aCase(name, 'unchanged', {
      outputs: { baseline: `It says ${name}fold.`, candidate: 'It says Zebra.' },
    }),
  );
  const verdict = make.verdict('pass', [make.suite('pass', [make.slot({ cases })])]);
  const { page } = await opened(
    pageText(pageOf(verdict, make.context(), { samples: [], stored: [], plan: null }), shell),
  );
  await page.getByLabel('Search cases').fill('twofold');
  await soon(() => page.locator('.left .empty').textContent()).toBe('No case is like that.');
  await page.getByLabel('in answers').check();
  await shows(page, '1 of 3 cases');
  await page.getByLabel('Search cases').fill('zebra');
  await shows(page, '3 cases');
  await page.close();
});

test('a list of several columns says that a case counts in each', async () => {
  const cases = make.cases(2);
  const slots = ['small', 'large'].map((label) => make.slot({ slot: label, label, cases }));
  const verdict = make.verdict('pass', [make.suite('pass', slots)]);
  const { page } = await opened(
    pageText(pageOf(verdict, make.context(), { samples: [], stored: [], plan: null }), shell),
  );
  expect(await status(page)).toBe('4 cases, counted in each column');
  await page.close();
});

test('a case whose answers had no room says so', async () => {
  const page = pageOf(SMALL.verdict, make.context(), SMALL.evidence);
  const whole = pageText(page, shell).length;
  const { page: tab } = await opened(pageText(page, shell, whole - 1), '#summaries/case%20399');
  await soon(() => tab.locator('.case').textContent()).toContain('Its answers are left out of this page.');
  expect(await tab.locator('footer').textContent()).toContain('200 of 400 cases are left out');
  await tab.close();
});

test('the keyboard alone is enough', async () => {
  const { page } = await opened(small());
  const keys = page.keyboard;
  await keys.press('/');
  await soon(() => focused(page)).toBe('search');
  await keys.type('ner-fr');
  await keys.press('ArrowDown');
  const first = await active(page);
  await keys.press('j');
  await soon(() => active(page)).not.toBe(first);
  const second = await active(page);
  await keys.press('k');
  await soon(() => active(page)).toBe(first);
  await keys.press('End');
  await soon(() => active(page)).not.toBe(first);
  await keys.press('Home');
  await soon(() => active(page)).toBe(first);
  await keys.press('Enter');
  await soon(() => focused(page)).toBe('case');
  expect(await heading(page)).toBe(first);
  await keys.press('j');
  await soon(() => heading(page)).toBe(second);
  await keys.press('Escape');
  await soon(() => focused(page)).toBe('cases');
  expect(await page.evaluate('location.hash')).toBe('');
  await page.close();
});

test('on a phone a case opens at its top, and the way back leads to the list', async () => {
  const { page } = await opened(small(), '', { viewport: { width: 390, height: 844 } });
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toBe('case');
  const top = () => page.locator('article.case').evaluate((article) => article.getBoundingClientRect().top);
  await soon(async () => Math.abs(await top()) < 100).toBe(true);
  await page.keyboard.press('Escape');
  await soon(() => focused(page)).toBe('cases');
  await page.close();
});

test('a link opens its case with both answers, all samples and what main answered before', async () => {
  const { page } = await opened(small(), '#support-triage/case%200');
  await page.locator('.answers').waitFor();
  expect(await page.locator('.case .where').textContent()).toContain('newly failing');
  expect(await page.locator('.side').nth(0).locator('button.dot.p').count()).toBe(6);
  expect(await page.locator('.side').nth(1).locator('button.dot.f').count()).toBe(6);
  expect(await page.locator('.answer').count()).toBe(2);
  expect(await page.locator('.history li').count()).toBe(3);
  const answer = page.locator('.side').nth(1).locator('.answer');
  const before = await answer.textContent();
  await page.getByRole('button', { name: 'Sample 3 of 6: failed' }).click();
  await soon(() => answer.textContent()).not.toBe(before);
  const link = (await page.getByRole('link', { name: 'Link to this case' }).getAttribute('href')) ?? '';
  expect(link).toBe('#support-triage/case%200');
  await page.close();
});

test('words that differ are marked in both answers', async () => {
  const outputs = { baseline: 'Refunds need approval.', candidate: 'Refunds are impossible.' };
  const slot = make.slot({ cases: [make.aCase('refund', 'broken', { outputs })] });
  const verdict = make.verdict('regressed', [make.suite('regressed', [slot])]);
  const { page } = await opened(
    pageText(pageOf(verdict, make.context(), { samples: [], stored: [], plan: null }), shell),
  );
  await page.locator('.answers').waitFor();
  expect(await page.locator('.answer del').allTextContents()).toEqual(['need', 'approval']);
  expect(await page.locator('.answer ins').allTextContents()).toEqual(['are', 'impossible']);
  await page.close();
});

/** What could act, load or lead away in the page. */
const LOOK = `({
  active: document.querySelectorAll('img, iframe, object, embed, link, form, base, video, audio').length,
  scripts: [...document.scripts].filter(({ type }) => type === '').length,
  styles: document.querySelectorAll('style, [style*="url"]').length,
  handlers: [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on'))).length,
  elsewhere: [...document.links].filter(({ protocol }) => protocol !== 'file:').length,
})`;

describe('hostile texts', () => {
  const texts = [
    everyPiece,
    '</script><script>alert(1)</script><img src=x onerror=alert(1)>',
    '<!--<script>{{constructor.constructor("alert(1)")()}}javascript:alert(1)',
    '\u202Egnp.exe\u2066 <iframe src="https://evil.example"></iframe><style>*{background:url(https://evil.example)}</style>',
  ];

  test.each(texts.map((text, at) => [at, text] as const))('stay text (%i)', async (_, text) => {
    const html = pageText(
      pageOf(hostileVerdict(text, 'regressed'), hostileContext(text), {
        samples: [],
        stored: [],
        plan: null,
      }),
      shell,
    );
    const { page, requests, complaints } = await opened(html);
    for (let at = 0; at < 9; at += 1) {
      await page.locator('.row').nth(at).click();
      await page.locator('.answers').waitFor();
    }
    const elements = await page.evaluate(LOOK);
    expect(elements).toEqual({ active: 0, scripts: 1, styles: 1, handlers: 0, elsewhere: 0 });
    expect([requests, complaints]).toEqual([[], []]);
    await page.close();
  });

  test.each([1280, 390])('a long run of backticks in a note wraps (%i px)', async (width) => {
    const { verdict, context } = scenarios.regressed as (typeof scenarios)[string];
    const ticks = '`'.repeat(500);
    const { page } = await opened(
      pageText(
        pageOf(
          verdict,
          { ...context, notes: [`A line says ${ticks}`] },
          { samples: [], stored: [], plan: null },
        ),
        shell,
      ),
      '',
      { viewport: { width, height: 844 } },
    );
    expect(await page.locator('footer').textContent()).toContain(ticks);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });

  test('the policy of the page stops a script that somehow came in', async () => {
    const hole = shell.replace(
      '<div id="app">',
      '<div id="app"><img src="x" onerror="alert(1)"><script>alert(2)</script>',
    );
    const { verdict, context } = scenarios.regressed as (typeof scenarios)[string];
    const { page, requests, complaints } = await opened(
      pageText(pageOf(verdict, context, { samples: [], stored: [], plan: null }), hole),
    );
    expect(requests).toEqual([]);
    expect(complaints.filter((text) => text.startsWith('dialog'))).toEqual([]);
    expect(complaints.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThan(1);
    await page.close();
  });
});

test('ten thousand cases are counted, and only those in view are drawn', async () => {
  const { verdict, evidence } = manyCases(10_000);
  const { page } = await opened(
    pageText(pageOf(verdict, make.context(), evidence), shell),
    '#summaries/case%209999',
  );
  expect(await status(page)).toBe('10,000 cases');
  expect(await chip(page, 'unchanged').textContent()).toMatch(/8,500$/);
  expect(await page.locator('.row').count()).toBeLessThan(60);
  expect(await page.locator('.row.active').count()).toBe(1);
  await page.locator('.answers').waitFor();
  await chip(page, 'flaky').click();
  await shows(page, '500 of 10,000 cases');
  await page.getByLabel('Search cases').fill('case 12');
  await soon(() => status(page)).toMatch(/^\d+ of 10,000 cases/);
  await page.close();
});

describe('accessibility', () => {
  const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [1280, 390].map((width) => ({ colorScheme, width })),
  );

  test.each(looks)('axe finds nothing serious ($colorScheme, $width px)', async ({ colorScheme, width }) => {
    const { page } = await opened(small(), '', { colorScheme, viewport: { width, height: 844 } });
    expect(await seriousIn(page)).toEqual([]);
    await page.locator('.row').first().click();
    await page.locator('.answers').waitFor();
    expect(await seriousIn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });
});

async function seriousIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate('axe.run()')) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  };
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
