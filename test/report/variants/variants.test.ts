import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnsOf, paintWith } from '../../../src/report/terminal/terminal-style.ts';
import { variantsHtml } from '../../../src/report/variants/variants-html.ts';
import { variantsMarkdown } from '../../../src/report/variants/variants-markdown.ts';
import { variantsText } from '../../../src/report/variants/variants-text.ts';
import type { Variant, VariantTable } from '../../../src/variants/variant.ts';

const SHELL = readFileSync(path.resolve(import.meta.dirname, '../../../dist/report-page.html'), 'utf8');

const variant = (slot: string, over: Partial<Variant> = {}): Variant => ({
  slot,
  label: slot,
  provider: 'p',
  cases: 40,
  errors: 0,
  accuracy: { value: 0.9, low: 0.78, high: 0.96 },
  consistency: { sameAnswer: 0.975, sameVerdict: 1 },
  cost: 2.4,
  latency: { p50: 820, p95: 1900 },
  promptTokens: 1240,
  completionTokens: 60,
  ...over,
});

const table: VariantTable = {
  suite: 'triage',
  cases: 40,
  repeats: 3,
  measure: 'passes',
  variants: [
    variant('long prompt'),
    variant('fine-tuned', { accuracy: { value: 0.95, low: 0.84, high: 0.99 }, cost: 0.6, promptTokens: 130 }),
    variant('small <b>model</b>', { accuracy: { value: 0.5, low: 0.35, high: 0.65 }, cost: null, errors: 2 }),
    variant('dead', {
      accuracy: null,
      consistency: null,
      cost: null,
      latency: null,
      promptTokens: null,
      cases: 0,
    }),
  ],
  pairs: [
    {
      first: 'long prompt',
      second: 'fine-tuned',
      difference: 0.05,
      interval: [-0.02, 0.12],
      pValue: 0.3,
      differs: false,
    },
    {
      first: 'long prompt',
      second: 'small <b>model</b>',
      difference: -0.4,
      interval: [-0.5, -0.3],
      pValue: 0.001,
      differs: true,
    },
  ],
  front: ['fine-tuned'],
  trades: [
    {
      rule: { cheaper: 0.4, points: 0.01 },
      from: 'long prompt',
      to: 'fine-tuned',
      saved: 0.75,
      lost: -0.05,
      certain: false,
    },
  ],
  breakEven: [
    { tuned: 'fine-tuned', against: 'long prompt', trainingCost: 24, requests: 13_334, months: 2.6 },
    { tuned: 'fine-tuned', against: 'small <b>model</b>', trainingCost: 24, requests: null, months: null },
  ],
};

describe('variants for people', () => {
  test('in a terminal', () => expect(variantsText(table, paintWith(false), 100)).toMatchSnapshot());
  test('a variant without a price is named, with the key that mends it', () => {
    expect(variantsText(table, paintWith(false), 300)).toContain(
      'What a request to small <b>model</b> costs is not known, so nothing is said of its trades and of what training pays back. To fix: say in pawl.yaml what a million tokens cost, as in `prices: { MODEL: { input: 0.15, output: 0.6 } }`.',
    );
    const priced = { ...table, variants: table.variants.slice(0, 2) };
    expect(variantsText(priced, paintWith(false), 300)).not.toContain('prices:');
  });
  test('of many variants without a price, those that are not named are counted', () => {
    const [known, , unpriced] = table.variants as [
      (typeof table.variants)[0],
      unknown,
      (typeof table.variants)[0],
    ];
    const many = Array.from({ length: 23 }, (_, at) => ({ ...unpriced, slot: `u${at}`, label: `u${at}` }));
    expect(variantsText({ ...table, variants: [known, ...many] }, paintWith(false), 500)).toMatch(
      /What a request to u0, .*, u19 and 3 more costs is not known, so nothing is said of their trades/,
    );
  });
  test('in a terminal of 80 columns, every name whole and no line too long', () => {
    const named = table.variants.map((one, at) => ({
      ...one,
      label: `a prompt with a long name · model ${at}`,
    }));
    const text = variantsText({ ...table, variants: named }, paintWith(false), 80);
    expect(text.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
    for (const { label } of named) expect(text).toContain(`${label}\n`);
    expect(text).toMatchSnapshot();
  });
  test('asked once, and nothing told apart', () => {
    const [pair] = table.pairs.filter(({ differs }) => !differs);
    const found = variantsMarkdown({ ...table, cases: 3, repeats: 1, pairs: pair ? [pair] : [] });
    expect(found).toContain('3 cases, once each.');
    expect(found).toContain('On these 3 cases: no two of them can be told apart.');
  });

  test('compared by scores, on all surfaces', () => {
    const scored = { ...table, measure: 'score' as const };
    const said = 'Every answer passes, so they are compared by their mean scores: 100 % is a score of 1.';
    const terminal = variantsText(scored, paintWith(false), 300);
    expect(terminal).toContain(said);
    expect(terminal).toMatch(/variant +score +95 %/);
    expect(variantsText(scored, paintWith(false), 60)).toMatch(/^ +score +95 %/m);
    expect(variantsMarkdown(scored)).toContain('| variant | score |');
    const page = variantsHtml(scored, SHELL);
    for (const text of [said, 'Score and what it takes', 'aria-label="score over cost"'])
      expect(page).toContain(text);
  });

  test('as Markdown', () => expect(variantsMarkdown(table)).toMatchSnapshot());

  test('as a page: a point a variant that has a price, for wide and narrow screens, names harmless, nothing loaded', () => {
    const page = variantsHtml(table, SHELL);
    expect(page.match(/<circle/g)).toHaveLength(4);
    expect(page.match(/<svg class="(wide|narrow)"/g)).toHaveLength(2);
    expect(page).not.toContain('<b>');
    expect(page).not.toMatch(/<script|<noscript|src=|href=|url\(|style="|unread/);
    expect(page).toContain("default-src 'none'");
    // On a narrow screen a point has the number of its row.
    expect(page).toContain('<span class="nth">1</span> <bdi>fine-tuned</bdi>');
    expect(page).toMatch(/<code><bdi>prices: \{ MODEL/);
  });

  test('nothing measured leaves a page without a plot', () => {
    const empty = {
      ...table,
      variants: [variant('dead', { accuracy: null })],
      front: [],
      pairs: [],
      trades: [],
      breakEven: [],
    };
    expect(variantsHtml(empty, SHELL)).not.toContain('<svg');
  });
});
