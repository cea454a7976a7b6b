import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/documents/annotations.ts';
import { jsonDocumentOf } from '../../src/report/documents/json-document.ts';
import { junitOf } from '../../src/report/documents/junit.ts';
import { markdownReportOf } from '../../src/report/markdown/markdown-report.ts';
import { checkSummaryOf, commentOf } from '../../src/report/markdown/surfaces.ts';
import { terminalOf } from '../../src/report/terminal/terminal.ts';
import { headlineOf } from '../../src/report/words/title.ts';
import { scenarios } from './scenarios.ts';

/** Whole outputs, as people see them: look at them when they change. */
const folder = '../../fixtures/reports';
const named = Object.entries(scenarios);

describe.each(named)('%s', (name, { verdict, context }) => {
  test('comment', async () => {
    await expect(`${commentOf(verdict, context)}\n`).toMatchFileSnapshot(`${folder}/${name}/comment.md`);
  });

  test('check', async () => {
    const text = `title: ${headlineOf(verdict, context)}\n\n${checkSummaryOf(verdict, context)}\n`;
    await expect(text).toMatchFileSnapshot(`${folder}/${name}/check.md`);
  });

  test('terminal', async () => {
    const text = terminalOf(verdict, context, { colour: false, width: 100 });
    await expect(text).toMatchFileSnapshot(`${folder}/${name}/terminal.txt`);
  });

  test('annotations', async () => {
    const text = `${JSON.stringify(annotationsOf(verdict, context), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`${folder}/${name}/annotations.json`);
  });
});

/** The files that list every case, for the scenarios that show most. */
const whole = ['regressed', 'regressed-several', 'not-measured'].map(
  (name) => [name, scenarios[name]!] as const,
);

describe.each(whole)('%s', (name, { verdict, context }) => {
  test('report', async () => {
    await expect(markdownReportOf(verdict, context)).toMatchFileSnapshot(`${folder}/${name}/report.md`);
  });

  test('JSON', async () => {
    const text = `${JSON.stringify(jsonDocumentOf(verdict, context), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`${folder}/${name}/result.json`);
  });

  test('JUnit', async () => {
    await expect(junitOf(verdict, context)).toMatchFileSnapshot(`${folder}/${name}/junit.xml`);
  });
});
