import { describe, expect, test } from 'vitest';
import type { BarCheck, CaseComparison } from '../../../src/compare/comparison.ts';
import { jsonDocumentOf } from '../../../src/report/documents/json-document.ts';
import { junitOf } from '../../../src/report/documents/junit.ts';
import { markdownReportOf } from '../../../src/report/markdown/markdown-report.ts';
import { commentOf } from '../../../src/report/markdown/surfaces.ts';
import { type Page, pageOf } from '../../../src/report/page/page-of-verdict.ts';
import { pageOfResult } from '../../../src/report/page/result-page.ts';
import { terminalOf } from '../../../src/report/terminal/terminal.ts';
import * as make from '../verdicts.ts';

const missed: BarCheck = { passes: 3, of: 5, passed: 0, answered: 5, interval: [0, 0.522], state: 'missed' };
const WORDS = 'at least 3/5: 0 of 5 passed, missed (0 % … 52.2 %)';
const outputs = { baseline: 'It takes 30 days.', candidate: 'No idea.' };
const of = (...cases: readonly CaseComparison[]) =>
  make.verdict('regressed', [
    make.suite('regressed', [make.slot({ cases: [...make.cases(3, 'plain'), ...cases] })]),
  ]);
const opened = ({ document: { cases }, details }: Page) => [cases[0]?.label, details(0, 1)[0]?.said];

describe.each(['unchanged', 'flaky', 'added'] as const)(
  'a case below its bar that ended %s',
  (transition) => {
    const verdict = of(make.aCase('refund', transition, { bar: missed, outputs }));

    test('stands open in the comment with its answers, once', () => {
      const comment = commentOf(verdict, make.context());
      expect(comment).toContain('<details open><summary><b>1 case below <code>atLeast</code></b></summary>');
      expect(comment).toContain(WORDS);
      expect(comment).toContain('+ No idea.');
      expect(comment.match(/`refund`/g)).toHaveLength(1);
      expect(comment).toContain('Other cases: 3 unchanged.');
    });

    test('has its block in the whole report', () => {
      expect(markdownReportOf(verdict, make.context())).toContain('+ No idea.');
    });

    test('is told in the terminal', () => {
      const text = terminalOf(verdict, make.context(), { colour: false, width: 120 });
      expect(text).toMatch(/✗ refund .* at least 3\/5: 0 of 5 passed, missed\n/);
      expect(text.match(/refund/g)).toHaveLength(1);
    });

    test('is the first case of the page, with its bar, also where the page is made of the document', () => {
      const page = pageOf(verdict, make.context(), { samples: [], stored: [], plan: null });
      expect(opened(page)).toEqual(['refund', [WORDS]]);
      expect(opened(pageOfResult(jsonDocumentOf(verdict, make.context()), []))).toEqual(['refund', [WORDS]]);
    });

    test('is the test that fails in JUnit', () => {
      const xml = junitOf(verdict, make.context());
      expect(xml).toContain('failures="1"');
      expect(xml).toMatch(/name="refund">\s+<failure message="at least 3\/5: 0 of 5 passed/);
    });
  },
);

test('many cases below their bars: each that has no block of its own is named with its bar', () => {
  const many = Array.from({ length: 25 }, (_, at) => make.aCase(`late ${at}`, 'unchanged', { bar: missed }));
  const comment = commentOf(of(...many), make.context());
  expect(comment).toContain('<b>25 cases below <code>atLeast</code></b>');
  for (const { label } of many)
    expect(comment.split('\n').find((line) => line.includes(`\`${label}\``))).toContain(WORDS);
});

test('a case that broke as well stands among the lost ones, with its bar', () => {
  const comment = commentOf(of(make.aCase('refund', 'broken', { bar: missed, outputs })), make.context());
  expect(comment).toContain(WORDS);
  expect(comment).not.toContain('below <code>atLeast</code>');
});

test('cases that keep their bars are listed like any other', () => {
  const held: BarCheck = { ...missed, passed: 5, interval: [0.478, 1], state: 'held' };
  const flaky = ['a', 'b', 'c', 'd'].map((label) => make.aCase(label, 'flaky', { bar: held }));
  const comment = commentOf(of(...flaky), make.context());
  expect(comment).toContain('`a`, `b`, `c`, `d`');
  expect(comment).not.toContain('at least');
});
