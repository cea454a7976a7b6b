import { callSpreads } from '../../compare/metrics/call-spread.ts';
import { mainTrend } from '../../compare/over-time/main-trend.ts';
import { whole } from '../../numbers.ts';
import type { EvalPlan, PlannedCase } from '../../plan/eval-plan.ts';
import type { Sample } from '../../samples/sample.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { linkTarget, oneLine, visibleText } from '../escape.ts';
import { cutCharacters, NAME_CHARACTERS, PAGE_CASES, SENTENCE_CHARACTERS } from '../limits.ts';
import { notesOf } from '../words/facts.ts';
import { intervalsText } from '../words/metrics/intervals.ts';
import { hunkRows } from '../words/outputs/diff-rows.ts';
import { caseDetail } from './case-detail.ts';
import { caseFacts, pageCases } from './page-cases.ts';
import type { CaseDetail, PageDocument, PageHead } from './page-document.ts';
import { pageHead } from './page-head.ts';
import { pageSuite, suitesInOrder } from './page-suites.ts';

/** What a run knows beside its verdict. */
export interface PageEvidence {
  /** What it drew. */
  readonly samples: readonly Sample[];
  /** What main's store held of its suites. */
  readonly stored: readonly Sample[];
  /** Null where there was none. */
  readonly plan: Pick<EvalPlan, 'suites'> | null;
}

/** A page: its document, and the details of its cases in the same order, made when they are asked for. */
export interface Page {
  readonly document: PageDocument;
  details(from: number, to: number): readonly CaseDetail[];
}

/** What another document says of a verdict, where not all of the verdict is there. */
export interface PageOverrides {
  readonly head?: Partial<PageHead>;
  /** false: the words beside a metric are not known. */
  readonly marks?: boolean;
  readonly leftOut?: readonly string[];
}

const PART_SIZE = 200;
/** Lines of one prompt's change. */
const PROMPT_ROWS = 400;
/** Notes at the end of the page. */
const NOTES = 200;

/** The page of a verdict. */
export function pageOf(
  verdict: Verdict,
  context: ReportContext,
  { samples, stored, plan }: PageEvidence,
  { head = {}, marks = true, leftOut = [] }: PageOverrides = {},
): Page {
  const suites = suitesInOrder(verdict);
  const slotFacts = { trends: mainTrend(stored), spreads: callSpreads(samples) };
  const all = caseFacts(suites, { samples, stored, planned: plannedCases(plan) });
  const facts = all.slice(0, PAGE_CASES);
  const notes = notesOf(verdict, context);
  const wide = intervalsText(verdict);
  const document: PageDocument = {
    pawl: oneLine(context.version),
    command: oneLine(context.command),
    gate: context.title === null ? null : name(context.title),
    head: { ...pageHead(verdict, context), ...head },
    baseline: name(context.baseLabel),
    candidate: name(context.candidateLabel),
    links: linksOf(context),
    notes: [
      ...notes.slice(0, NOTES).map((note) => cutCharacters(visibleText(note), SENTENCE_CHARACTERS)),
      ...(notes.length > NOTES ? [`… and ${notes.length - NOTES} more.`] : []),
    ],
    wideIntervals: wide,
    suites: suites.map((suite) => pageSuite(suite, context, slotFacts, marks)),
    prompts: context.promptDiffs.map(({ file, diff }) => ({
      file: name(file),
      rows: promptRows(diff),
    })),
    ...pageCases(facts),
    partSize: PART_SIZE,
    leftOut: [
      ...leftOut,
      ...(context.outputs ? [] : ['Answers are left out (`report.outputs: false`).']),
      ...(all.length > facts.length
        ? [`${whole(all.length - facts.length)} more cases are not listed: the page would be too large.`]
        : []),
    ],
  };
  return {
    document,
    details: (from, to) => facts.slice(from, to).map((each) => caseDetail(each, context)),
  };
}

function plannedCases(plan: PageEvidence['plan']): ReadonlyMap<string, ReadonlyMap<string, PlannedCase>> {
  return new Map(
    (plan?.suites ?? []).flatMap(({ suite, action }) =>
      action.kind === 'run'
        ? [[suite, new Map(action.cases.map((planned) => [planned.case, planned]))] as const]
        : [],
    ),
  );
}

function linksOf({ reportUrl, runUrl }: ReportContext): PageDocument['links'] {
  const address = linkTarget(runUrl ?? reportUrl ?? '');
  return address === null ? [] : [{ label: 'Workflow run', url: address }];
}

function promptRows(diff: string): readonly string[] {
  const rows = diff.trim() === '' ? [] : hunkRows(diff.trimEnd().split('\n'));
  const left = rows.length - PROMPT_ROWS;
  return left > 0 ? [...rows.slice(0, PROMPT_ROWS), `… ${whole(left)} more lines`] : rows;
}

function name(text: string): string {
  return cutCharacters(oneLine(text), NAME_CHARACTERS);
}
