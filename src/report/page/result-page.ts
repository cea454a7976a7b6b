import type { BrokenLines, BrokenSettings } from '../../compare/blame/diagnosis.ts';
import type { MetricComparison, SlotComparison, SuiteComparison } from '../../compare/comparison.ts';
import type { UnmeasuredCause } from '../../plan/eval-plan.ts';
import type { Sample } from '../../samples/sample.ts';
import { type SuiteVerdict, type Verdict, WORST_FIRST } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import type { ResultDocument } from '../documents/result-schema.ts';
import { visibleText } from '../escape.ts';
import { type Page, pageOf } from './page-of-verdict.ts';

type SuiteResult = ResultDocument['suites'][number];
type SlotResult = SuiteResult['slots'][number];

const LEFT_OUT =
  'This page was made from a result document. It lacks what the document does not hold: the words beside a metric, how prompts changed, variables, and what main answered before.';

/** The page of a published document, with samples of the same run where somebody has them. */
export function pageOfResult(result: ResultDocument, samples: readonly Sample[]): Page {
  const without =
    samples.length > 0 ? LEFT_OUT : `${LEFT_OUT} Answers are not here either: name the run's samples.`;
  return pageOf(
    verdictOf(result),
    contextOf(result),
    { samples, stored: [], plan: null },
    // Whatever is told of a verdict beside the document's own sentences depends on more than it holds.
    { head: { title: visibleText(result.title), lines: [], odds: null }, marks: false, leftOut: [without] },
  );
}

function contextOf({
  pawl,
  command,
  baseline,
  candidate,
  seconds,
  notes,
  exitCode,
  wouldExit,
}: ResultDocument): ReportContext {
  return {
    version: pawl,
    command,
    baseLabel: baseline,
    candidateLabel: candidate,
    title: null,
    reproduce: [],
    changedFiles: [],
    promptDiffs: [],
    baselineAge: null,
    seconds,
    reportUrl: null,
    runUrl: null,
    reportPath: null,
    enforce: exitCode === wouldExit,
    outputs: true,
    notes,
  };
}

function verdictOf(result: ResultDocument): Verdict {
  const suites = result.suites.map(suiteOf);
  const outcomes = new Set(suites.map(({ outcome }) => outcome));
  const worst = WORST_FIRST.find((outcome) => outcomes.has(outcome)) ?? 'pass';
  const { cost, calls: all } = result;
  const { lines, settings, ...calls } = all;
  const usage = (of: number | null) => (of === null ? {} : { cost: of });
  return {
    outcome: result.verdict === 'loosened' ? worst : result.verdict,
    loosened: result.verdict === 'loosened',
    reasons: result.reasons,
    suites,
    comparison: {
      suites: suites.map(({ comparison }) => comparison),
      calls,
      usage: { target: usage(cost.target), grader: usage(cost.grader) },
      ...(lines !== undefined && { lineCalls: lines }),
      ...(settings !== undefined && { settingCalls: settings }),
    },
    exitCode: exitCode(result.exitCode),
    wouldExit: exitCode(result.wouldExit),
    blocked: result.blocked,
    ruleChanges: [],
    removals: [],
    inPrompt: [],
    weakened: [],
  };
}

function exitCode(code: number): Verdict['exitCode'] {
  return code === 0 || code === 1 ? code : 3;
}

function suiteOf(suite: SuiteResult): SuiteVerdict {
  const { id, config, verdict, cause, reasons, skipped, sideBySide, notes, slots } = suite;
  const removed = reasons.some(({ code }) => code === 'suite-removed');
  const state: SuiteComparison['state'] = skipped
    ? { kind: 'skipped', reason: reasons[0]?.text ?? '', ...(removed && { removed }) }
    : { kind: 'compared', slots: slots.map((slot) => slotOf(slot, sideBySide)) };
  return {
    suite: id,
    outcome: verdict,
    cause: cause as UnmeasuredCause | null,
    reasons,
    comparison: { suite: id, config, state, changedInputs: [], notes, sideBySide },
  };
}

function slotOf(
  { slot, label, moved, metrics, cases, brokenLines, brokenSettings }: SlotResult,
  sideBySide: boolean,
): SlotComparison {
  return {
    ...(brokenLines && { brokenLines: brokenLinesOf(brokenLines) }),
    ...(brokenSettings && { brokenSettings: brokenSettingsOf(brokenSettings) }),
    slot,
    label,
    moved,
    promptFile: null,
    metrics: metrics.map((metric) => metricOf(metric, sideBySide)),
    cases: cases.map((entry) => ({
      ...{ case: entry.id, label: entry.label, transition: entry.transition, critical: entry.critical },
      ...{ baseline: entry.baseline, candidate: entry.candidate, pValue: entry.pValue },
      ...{ failed: entry.failed, error: entry.error, outputs: { baseline: null, candidate: null } },
      ...(entry.movedBy && { movedBy: entry.movedBy }),
      ...(entry.moved && { moved: entry.moved }),
      ...(entry.bar && { bar: entry.bar }),
      ...(entry.varied && { varied: entry.varied }),
      ...(entry.retrieved && { retrieved: entry.retrieved }),
      ...(entry.blame && { blame: entry.blame }),
    })),
    findings: [],
    detectable: { brokenCases: null, spreadDrop: null },
  };
}

function brokenLinesOf({ byOther, ...lines }: NonNullable<SlotResult['brokenLines']>): BrokenLines {
  return { ...lines, ...(byOther && { byOther }) };
}

function brokenSettingsOf({
  byOther,
  ...settings
}: NonNullable<SlotResult['brokenSettings']>): BrokenSettings {
  return { ...settings, ...(byOther && { byOther }) };
}

function metricOf(metric: SlotResult['metrics'][number], sideBySide: boolean): MetricComparison {
  const { floor: _, driftMargin: _margin, ...rest } = metric;
  return { ...rest, tolerance: 0, sideBySide };
}
