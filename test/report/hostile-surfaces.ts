import { expect } from 'vitest';
import type { BrokenLines } from '../../src/compare/blame/diagnosis.ts';
import { suggestionsOf } from '../../src/report/documents/suggestions.ts';
import { markdownReportOf } from '../../src/report/markdown/markdown-report.ts';
import { checkSummaryOf, commentOf, jobSummaryOf } from '../../src/report/markdown/surfaces.ts';
import type { Outcome, Verdict } from '../../src/verdict/verdict.ts';
import { withoutIsolates } from './hostile-text.ts';
import { elementsOf, render } from './markdown-renderer.ts';
import * as make from './verdicts.ts';

function brokenLines(text: string): BrokenLines {
  const lines = text.split('\n');
  const change = {
    line: 3,
    inPrompt: 3,
    before: lines,
    after: [...lines, text.replaceAll('\n', ' ')],
    count: 2,
  };
  const found = (['alone', 'either', 'all'] as const).map((how) => {
    return { how, lines: [change, { ...change, line: null, count: 0 }], cases: 2, scored: 3, passed: 3 };
  });
  const main = { scored: 3, passed: 3 };
  return { outcome: 'found', file: text, groups: 3, cases: 3, main, found };
}

/** A verdict in which every text from outside is this one. */
export function hostileVerdict(text: string, outcome: Outcome): Verdict {
  const cases = (
    [
      'broken',
      'suspected',
      'better',
      'grader-unstable',
      'flaky',
      'added',
      'edited',
      'left-out',
      'errored',
    ] as const
  ).map((ending) =>
    make.aCase(text, ending, {
      input: `${text}\n${text}`,
      failed: [{ label: text, reason: text }],
      outputs: { baseline: `${text}\n1`, candidate: `${text}\n2` },
      error: ending === 'errored' ? text : null,
    }),
  );
  const slot = make.slot({
    label: text,
    moved: [text, `prompt ${text}`],
    promptFile: text,
    metrics: [make.metric('pass'), make.metric(text)],
    cases,
    findings: [make.finding({ outcome: 'convicted', pValue: 0.001 })],
    brokenLines: brokenLines(text),
  });
  const why = { cause: 'provider', reason: text, fix: `${text}\n${text}` } as const;
  const over = { suite: text, config: text, changedInputs: [text], notes: [text] };
  const suites = [
    make.suite(outcome, [slot], over),
    make.suite('not-measured', [slot], { ...over, state: { kind: 'unmeasured', why, slots: [slot] } }),
    make.suite('pass', [], { ...over, state: { kind: 'skipped', reason: text } }),
  ];
  const reasons = [{ code: 'loss', text, suite: text, fix: text }];
  return make.verdict(
    outcome,
    suites.map((suite) => ({ ...suite, reasons })),
    { reasons },
  );
}

export const hostileContext = (text: string) =>
  make.context({
    baseLabel: text,
    candidateLabel: text,
    title: text,
    reproduce: ['npx', text],
    changedFiles: [{ file: text, added: 1, removed: 1 }],
    promptDiffs: [{ file: text, suites: [], line: 3, diff: text }],
    baselineAge: text,
    notes: [text],
    reportUrl: null,
  });

const ALLOWED = new Set(
  'p code pre strong br blockquote details summary b sub ul li table thead tbody tr th td h1 h2 h3'.split(
    ' ',
  ),
);
const KNOWN = new Set(['className', 'open', 'align']);
export const OUTCOMES = ['regressed', 'mixed', 'inconclusive', 'not-measured', 'pass'] as const;
/** What renders a verdict as Markdown, by name. */
export const SURFACES = Object.entries({
  commentOf,
  checkSummaryOf,
  jobSummaryOf,
  markdownReportOf,
  suggestionWordsOf,
});

/** What stands above suggested lines. */
function suggestionWordsOf(...of: Parameters<typeof suggestionsOf>): string {
  return suggestionsOf(...of)
    .wanted.map(({ words }) => words)
    .join('\n\n');
}

/** Holds one surface to text and code alone, when every text from outside is this one. */
export function expectOnlyText(surface: typeof commentOf, text: string, outcome: Outcome): void {
  const markdown = surface(hostileVerdict(text, outcome), hostileContext(text));
  const tree = elementsOf(render(markdown));
  expect([...new Set(tree.map(({ tagName }) => tagName))].filter((tag) => !ALLOWED.has(tag))).toEqual([]);
  expect(
    tree.flatMap(({ properties }) => Object.keys(properties ?? {})).filter((name) => !KNOWN.has(name)),
  ).toEqual([]);
  expect(withoutIsolates(markdown)).not.toMatch(
    /<!--|[\x00-\x08\x0B-\x1F\x7F\u202A-\u202E\u2066-\u2069\u200B]/,
  );
}
