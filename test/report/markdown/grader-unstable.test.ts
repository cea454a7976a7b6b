import { expect, test } from 'vitest';
import { jsonDocumentOf } from '../../../src/report/documents/json-document.ts';
import { markdownReportOf } from '../../../src/report/markdown/markdown-report.ts';
import { checkSummaryOf, commentOf } from '../../../src/report/markdown/surfaces.ts';
import { terminalOf } from '../../../src/report/terminal/terminal.ts';
import * as make from '../verdicts.ts';

const failed = [{ label: 'llm-rubric "is kind"', reason: 'It is curt.' }];
const cases = [make.aCase('refund', 'grader-unstable', { failed }), make.aCase('late parcel', 'unchanged')];
const verdict = make.verdict('pass', [make.suite('pass', [make.slot({ cases })])]);
const context = make.context();

test.each([
  ['comment', commentOf(verdict, context)],
  ['check', checkSummaryOf(verdict, context)],
  ['report', markdownReportOf(verdict, context)],
  ['terminal', terminalOf(verdict, context, { colour: false, width: 120 })],
])('the %s names a case whose grader changed its mind', (_, text) => {
  const line = text.split('\n').find((each) => each.includes('refund') && each.includes('changed its mind'));
  expect(line).toContain('the grader changed its mind on the same answer');
});

test('the JSON document has it as an ending of its own', () => {
  const slot = jsonDocumentOf(verdict, context).suites[0]?.slots[0];
  expect(slot?.cases.map(({ transition }) => transition)).toEqual(['grader-unstable', 'unchanged']);
});
