import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { backtestDocumentOf } from '../../../src/report/backtest/backtest-document.ts';
import { backtestHtml } from '../../../src/report/backtest/backtest-html.ts';
import { backtestMarkdown } from '../../../src/report/backtest/backtest-markdown.ts';
import { backtestSchema } from '../../../src/report/backtest/backtest-schema.ts';
import { backtestText } from '../../../src/report/backtest/backtest-text.ts';
import { backtestJsonSchema } from '../../../src/report/documents/json-schema.ts';
import { columnsOf } from '../../../src/report/terminal/terminal-style.ts';
import { past } from '../../backtest/past.ts';

const SHELL = readFileSync(path.resolve(import.meta.dirname, '../../../dist/report-page.html'), 'utf8');

test('schemas/backtest.schema.json is the schema of the document (npx vitest run test/report -u renews it)', async () => {
  await expect(`${JSON.stringify(backtestJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../schemas/backtest.schema.json',
  );
});

test('a backtest follows the published schema', () => {
  const document = JSON.parse(JSON.stringify(backtestDocumentOf(past, '0.1.0')));
  expect(backtestSchema.safeParse(document).error?.issues ?? []).toEqual([]);
  const validate = new Ajv2020({ strict: false }).compile(backtestJsonSchema());
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  expect(document.changes[3].revertedBy).toBe(document.changes[1].commit);
});

describe('for people', () => {
  test('in a terminal', () => {
    expect(backtestText(past, { colour: false, width: 100 })).toMatchSnapshot();
  });

  test.each([60, 80, 100, 300])('no line is longer than %i columns', (width) => {
    const lines = backtestText(past, { colour: false, width }).split('\n');
    // The two tables of short cells keep their columns.
    expect(lines.filter((line) => columnsOf(line) > Math.max(width, 80))).toEqual([]);
  });

  test('in Markdown', () => {
    expect(backtestMarkdown(past)).toMatchSnapshot();
  });

  test('as a page: months, changes, names harmless, nothing loaded', () => {
    const evil = '<img src=x onerror=alert(1)> <!--pawl:words--> $& `x`';
    const changes = past.changes.map((change) => ({ ...change, message: `${evil}\n\n${change.message}` }));
    const page = backtestHtml({ ...past, branch: evil, changes, notes: [evil] }, SHELL);
    expect(page).not.toMatch(/<img|<!--pawl|<script|<noscript|src=x onerror=alert\(1\)>|style="/);
    expect(page.match(/<svg/g)).toHaveLength(1);
    expect(page.match(/<th scope="row">/g)?.length).toBeGreaterThan(past.changes.length);
    expect(backtestHtml({ ...past, changes: [] }, SHELL)).not.toContain('<svg');
  });

  test('where no change could be replayed, nothing is claimed of blocks, and the line to paste has the same changes', () => {
    const changes = past.changes.map((change) => ({
      ...change,
      calls: 0,
      usd: null,
      replay: { kind: 'not-replayed' as const },
    }));
    const text = backtestText({ ...past, budgetCalls: 50, changes }, { colour: false, width: 300 });
    expect(text).toContain(
      `None of the ${changes.length} changes that came to main was replayed to its end, with 0 calls.`,
    );
    expect(text.replace(/\s+/g, ' ')).toContain(`pawl backtest --last ${changes.length} --budget 100`);
    expect(text).not.toMatch(/Nothing was blocked|Of 0 changes/);
    const one = backtestText({ ...past, changes: changes.slice(0, 1) }, { colour: false, width: 300 });
    expect(one).toContain('The one change that came to main was not replayed to its end, with 0 calls.');
  });

  test('of nothing: no table, and no claim', () => {
    const text = backtestText({ ...past, changes: [] }, { colour: false, width: 100 });
    expect(text).toContain('Of 0 changes');
    expect(text).not.toContain('month');
  });
});
