import { expect } from 'vitest';
import type { BrokenLines } from '../../src/compare/blame/diagnosis.ts';
import type { TaskComparison } from '../../src/compare/comparison.ts';
import { suggestionsOf } from '../../src/report/documents/suggestions.ts';
import { markdownReportOf } from '../../src/report/markdown/markdown-report.ts';
import { checkSummaryOf, commentOf, jobSummaryOf } from '../../src/report/markdown/surfaces.ts';
import { RULE_KINDS, type RuleChange, suiteRule } from '../../src/trust/rule-change.ts';
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
      'refused',
      'accepted',
      'borderline',
    ] as const
  ).map((ending) =>
    make.aCase(text, ending, {
      input: `${text}\n${text}`,
      failed: [{ label: text, reason: text }],
      outputs: { baseline: `${text}\n1`, candidate: `${text}\n2` },
      error: ending === 'errored' ? text : null,
      movedBy: [text],
      moved: [{ metric: text, unit: 'score', baseline: 1, candidate: 0.5 }],
      retrieved: [{ document: text, start: 0, end: 9, relevant: true, baseline: 1, candidate: null }],
      copied: { file: text, line: 3 },
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
    brokenSettings: {
      ...{ outcome: 'found', tried: 2, cases: 2, main: PASSED },
      found: [{ how: 'alone', settings: [{ name: text, from: text, to: text }], cases: 2, ...PASSED }],
    },
    task: taskOf(text),
  });
  const why = { cause: 'provider', reason: text, fix: `${text}\n${text}` } as const;
  const over = { suite: text, config: text, changedInputs: [text], notes: [text] };
  const suites = [
    make.suite(outcome, [slot], over),
    make.suite('not-measured', [slot], { ...over, state: { kind: 'unmeasured', why, slots: [slot] } }),
    make.suite('pass', [], { ...over, state: { kind: 'skipped', reason: text } }),
  ];
  const reasons = [{ code: 'loss', text, suite: text, fix: text }];
  const made = make.verdict(
    outcome,
    suites.map((suite) => ({ ...suite, reasons })),
    { reasons, ruleChanges: ruleChanges(text), loosened: outcome === 'regressed' },
  );
  return { ...made, comparison: { ...made.comparison, notRun: [{ config: text, reason: text }] } };
}

const PASSED = { scored: 3, passed: 3 };

/** A change of each kind, one that loosens and one that does not. */
function ruleChanges(text: string): readonly RuleChange[] {
  return RULE_KINDS.flatMap((kind) =>
    [true, false].flatMap((loosens) =>
      [text, null].map((value): RuleChange => {
        const rule = kind === 'suite' ? suiteRule(text) : text;
        return { kind, rule, from: value, to: text, file: text, line: 3, loosens };
      }),
    ),
  );
}

function taskOf(text: string): TaskComparison {
  const scores = { precision: 1, recall: 1, f1: 1 };
  return {
    kind: 'classification',
    cases: 8,
    labels: [{ label: text, support: 4, baseline: scores, candidate: { ...scores, f1: 0.1 } }],
    confusions: [{ expected: text, answer: `${text} 2`, baseline: 0, candidate: 4 }],
    outside: { baseline: 0, candidate: 1 },
    unreadable: { baseline: 0, candidate: 1 },
    slices: [{ tag: text, value: text, cases: 4, metrics: [make.metric(text)] }],
    slicesLeft: 0,
  };
}

export const hostileContext = (text: string) =>
  make.context({
    baseLabel: text,
    candidateLabel: text,
    title: text,
    reproduce: ['npx', text],
    changedFiles: [{ file: text, added: 1, removed: 1, settings: [text] }],
    promptDiffs: [{ file: text, suites: [], line: 3, diff: text }],
    baselineAge: text,
    notes: [text],
    reportUrl: null,
    consent: {
      accepted: (['rules', 'removals', 'cases'] as const).map((of) => ({
        ...{ id: '0123456789abcdef', of, cases: [text, text], by: text, reason: text },
      })),
      offers: [{ id: '0123456789abcdef', of: 'cases', cases: 2 }],
      ...{ by: 'write', author: false, commandLine: false, hasConversation: true },
    },
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
  // Forges read no code span in a longer fence; the parser here does.
  expect(markdown).not.toMatch(/`{81}/);
}
