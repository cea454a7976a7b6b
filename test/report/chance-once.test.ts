import { expect, test } from 'vitest';
import { markdownReportOf } from '../../src/report/markdown/markdown-report.ts';
import { commentOf } from '../../src/report/markdown/surfaces.ts';
import { pageOf } from '../../src/report/page/page-of-verdict.ts';
import * as make from './verdicts.ts';

const LOSS = '1 of 60 cases broke: 6 of 6 → 0 of 6; chance of seeing this if nothing changed: 1 in 8,000.';
const loss = make.finding({ outcome: 'convicted', pValue: 1 / 8000, suspects: ['lost'], confirmed: [] });
const slot = make.slot({
  metrics: [make.metric('pass', { candidate: 0.9, difference: -0.042, interval: [-0.08, -0.01] })],
  cases: [make.aCase('lost', 'broken'), ...make.cases(59)],
  findings: [loss],
});
const verdictWith = (text: string) =>
  make.verdict('regressed', [
    {
      ...make.suite('regressed', [slot]),
      reasons: [{ code: 'loss', text, suite: 'support-triage', fix: null }],
    },
  ]);
const said = (text: string) => text.match(/8,000/g)?.length ?? 0;
const pageWith = (text: string) =>
  JSON.stringify(pageOf(verdictWith(text), make.context(), { samples: [], stored: [], plan: null }).document);

test('the chance of a loss stands once in each report', () => {
  expect(said(commentOf(verdictWith(LOSS), make.context()))).toBe(1);
  expect(said(markdownReportOf(verdictWith(LOSS), make.context()))).toBe(1);
  expect(said(pageWith(LOSS))).toBe(1);
});

test('where no reason says it, the row and the foot of the page do', () => {
  for (const text of [
    '1 case broke, 3 got better; on balance no worse.',
    '1 case broke, 3 got better; chance of this balance if nothing changed: 1 in 90.',
    '1 case broke; chance of seeing this if nothing changed: 1 in 8.',
  ]) {
    expect(said(markdownReportOf(verdictWith(text), make.context()))).toBe(1);
    expect(pageWith(text)).toContain('"odds":"1 in 8,000"');
  }
});
