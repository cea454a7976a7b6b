import { describe, expect, test } from 'vitest';
import type { Drift } from '../../../src/compare/comparison.ts';
import { jsonDocumentOf } from '../../../src/report/documents/json-document.ts';
import { markdownReportOf } from '../../../src/report/markdown/markdown-report.ts';
import { checkSummaryOf, commentOf, jobSummaryOf } from '../../../src/report/markdown/surfaces.ts';
import { pageOf } from '../../../src/report/page/page-of-verdict.ts';
import { terminalOf } from '../../../src/report/terminal/terminal.ts';
import { headlineOf } from '../../../src/report/words/title.ts';
import type { Verdict } from '../../../src/verdict/verdict.ts';
import * as make from '../verdicts.ts';

const context = make.context();
const SAID =
  'The model changed, not your pull request. The changes shown are against the older answers, so they hold this one too; what was confirmed on fresh runs does not.';

/** A pass rate that fell, with or without a drifted store, and by a conviction of a metric that a title tells. */
function verdictWith(drift: readonly Drift[] | undefined, convicted: boolean): Verdict {
  const score = make.metric('helpfulness', { baseline: 0.8, candidate: 0.7, difference: -0.1, gate: true });
  const slot = make.slot({
    metrics: [make.metric('pass'), score],
    findings: convicted
      ? [make.finding({ metric: 'helpfulness', outcome: 'convicted', pValue: 0.001 })]
      : [make.finding()],
    ...(drift && { drift }),
  });
  return make.verdict(convicted ? 'regressed' : 'pass', [
    make.suite(convicted ? 'regressed' : 'pass', [slot]),
  ]);
}

const drifted = (over: Partial<Drift> = {}): Drift => ({
  metric: 'helpfulness',
  pValue: 0.0004,
  drifted: true,
  stored: 0.9,
  fresh: 0.7,
  compared: 8,
  changedCases: [],
  since: null,
  storedDays: ['2026-05-20', '2026-06-18'],
  inChange: true,
  ...over,
});

const SURFACES: Record<string, (verdict: Verdict) => string> = {
  comment: (verdict) => commentOf(verdict, context),
  check: (verdict) => checkSummaryOf(verdict, context),
  'job summary': (verdict) => jobSummaryOf(verdict, context),
  report: (verdict) => markdownReportOf(verdict, context),
  terminal: (verdict) => terminalOf(verdict, context, { colour: false, width: 10_000 }),
  page: (verdict) => JSON.stringify(pageOf(verdict, context, { samples: [], stored: [], plan: null })),
};

/** Without the breaks of lines, and what is escaped for Markdown. */
const plain = (text: string) => text.replaceAll('\\', '').replace(/\s+/g, ' ');

test('cases that moved both ways are not told by a mean that stayed', () => {
  const text = commentOf(verdictWith([drifted({ stored: 0.7991, fresh: 0.7993 })], true), context);
  expect(plain(text)).toContain(': `helpfulness` of single cases, up and down, in the 8 cases that');
});

describe.each(Object.entries(SURFACES))('a store from before the model changed: the %s', (_, surface) => {
  test('says in the same words that its changes hold the drift', () => {
    for (const convicted of [true, false])
      expect(plain(surface(verdictWith([drifted()], convicted)))).toContain(SAID);
  });

  test('says nothing of it where changes are against fresh answers, or nothing drifted', () => {
    const { inChange: _, ...fresh } = drifted();
    expect(surface(verdictWith([fresh], true))).not.toContain('they hold this one too');
    expect(plain(surface(verdictWith([fresh], true)))).toContain('not your pull request.');
    expect(surface(verdictWith(undefined, true))).not.toContain('not your pull request');
  });
});

test.each<[string, Partial<Drift>, string]>([
  ['days', { since: '2026-06-10' }, 'than on 2026-05-20 to 2026-06-18, since about 2026-06-10: '],
  [
    'one day',
    { since: '2026-06-19', storedDays: ['2026-06-18', '2026-06-18'] },
    'than on 2026-06-18, since about 2026-06-19: ',
  ],
  [
    'one day, which is the day of the change too',
    { since: '2026-06-18', storedDays: ['2026-06-18', '2026-06-18'] },
    'than on 2026-06-18: ',
  ],
])('a drift from samples of %s says no day twice', (_name, drift, said) => {
  expect(plain(SURFACES.comment?.(verdictWith([drifted(drift)], true)) ?? '')).toContain(said);
});

test('a title, which often stands alone, does not give a drift of main for what the pull request did', () => {
  const title = (drift: Drift) => headlineOf(verdictWith([drift], true), context);
  expect(title(drifted())).toContain(
    "The metric `helpfulness` fell from 80 % to 70 % (main's own drift included)",
  );
  const { inChange: _, ...fresh } = drifted();
  expect(title(fresh)).not.toContain('drift');
});

test('JSON says of each drift whether it is in the changes', () => {
  const { inChange: _, ...fresh } = drifted();
  const said = [drifted(), fresh].map(
    (drift) => jsonDocumentOf(verdictWith([drift], false), context).suites[0]?.slots[0]?.drift[0]?.inChange,
  );
  expect(said).toEqual([true, false]);
});
