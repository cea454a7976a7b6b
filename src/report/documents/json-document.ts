import type { Blame, BrokenLines, BrokenSettings } from '../../compare/blame/diagnosis.ts';
import type {
  CaseComparison,
  Drift,
  EditedChecks,
  MetricComparison,
  SlotComparison,
  TaskComparison,
} from '../../compare/comparison.ts';
import { verdictWord } from '../../verdict/judging-changes.ts';
import type { Reason, SuiteVerdict, Verdict } from '../../verdict/verdict.ts';
import { MOST_ACCEPTED } from '../../vocabulary.ts';
import { slotsOf } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { RESULT_SCHEMA_VERSION } from '../schema-versions.ts';
import { editSentences } from '../words/edited-checks.ts';
import { titleOf } from '../words/title.ts';
import type { ResultDocument } from './result-schema.ts';

type SuiteResult = ResultDocument['suites'][number];
type SlotResult = SuiteResult['slots'][number];

/** The verdict as the published document: every suite, slot and case, run or not. Outputs are not in it. */
export function jsonDocumentOf(verdict: Verdict, context: ReportContext): ResultDocument {
  const { calls, usage, lineCalls, settingCalls } = verdict.comparison;
  return {
    schemaVersion: RESULT_SCHEMA_VERSION,
    pawl: context.version,
    command: context.command,
    verdict: verdictWord(verdict),
    title: titleOf(verdict),
    reasons: verdict.reasons.map(reasonOf),
    ruleChanges: verdict.ruleChanges.map(({ kind: _kind, evidence: _evidence, ...change }) => change),
    removals: verdict.removals.map(({ columns, ...removal }) => ({ ...removal, columns: [...columns] })),
    inPrompt: verdict.inPrompt.map(({ suite, cases, places }) => ({
      suite,
      cases: [...cases],
      places: places.map((place) => ({ ...place })),
    })),
    weakened: verdict.weakened.map(({ suite, cases }) => ({ suite, cases: [...cases] })),
    ...consentOf(context),
    exitCode: verdict.exitCode,
    blocked: verdict.blocked,
    wouldExit: verdict.wouldExit,
    baseline: context.baseLabel,
    candidate: context.candidateLabel,
    calls: {
      ...calls,
      ...(lineCalls !== undefined && { lines: lineCalls }),
      ...(settingCalls !== undefined && { settings: settingCalls }),
    },
    cost: { target: usage.target.cost ?? null, grader: usage.grader.cost ?? null },
    seconds: context.seconds,
    notes: [...context.notes],
    suites: verdict.suites.map(suiteOf),
  };
}

function consentOf({ consent }: ReportContext): Pick<ResultDocument, 'accepted' | 'offered'> {
  const { accepted = [], hasConversation = false } = consent ?? {};
  const offers = (consent?.offers ?? []).filter(({ cases }) => !hasConversation || cases <= MOST_ACCEPTED);
  return {
    ...(accepted.length > 0 && { accepted: accepted.map((each) => ({ ...each, cases: [...each.cases] })) }),
    ...(offers.length > 0 && { offered: offers }),
  };
}

function reasonOf({ code, text, suite, fix }: Reason): ResultDocument['reasons'][number] {
  return { code, text, suite, fix };
}

function suiteOf({ suite, outcome, cause, reasons, comparison }: SuiteVerdict): SuiteResult {
  return {
    id: suite,
    config: comparison.config,
    verdict: outcome,
    cause,
    reasons: reasons.map(reasonOf),
    skipped: comparison.state.kind === 'skipped',
    sideBySide: comparison.sideBySide,
    notes: [...comparison.notes, ...editSentences(comparison)],
    slots: slotsOf(comparison).map(slotOf),
  };
}

function slotOf({
  slot,
  label,
  moved,
  metrics,
  cases,
  drift = [],
  mainGone,
  task,
  promptTokens,
  seenFailing,
  brokenLines,
  brokenSettings,
}: SlotComparison): SlotResult {
  return {
    slot,
    label,
    moved: [...moved],
    metrics: metrics.map(metricOf),
    task: task ? taskDocument(task, metricOf) : null,
    cases: cases.map(caseOf),
    seenFailing: seenFailing ? { ...seenFailing } : null,
    promptTokens: promptTokens ? { ...promptTokens } : null,
    drift: drift.map(driftOf),
    brokenLines: brokenLines ? brokenLinesResult(brokenLines) : null,
    brokenSettings: brokenSettings ? brokenSettingsResult(brokenSettings) : null,
    mainGone: mainGone ? { ...mainGone, days: pairOf(mainGone.days) } : null,
  };
}

function brokenLinesResult({ found, main, ...lines }: BrokenLines): NonNullable<SlotResult['brokenLines']> {
  const listOf = (of: readonly string[] | null) => (of === null ? null : [...of]);
  return {
    ...lines,
    main: { ...main },
    found: found.map((blame) => ({
      ...blame,
      lines: blame.lines.map(({ before, after, ...place }) => ({
        ...place,
        before: listOf(before),
        after: listOf(after),
      })),
    })),
  };
}

function brokenSettingsResult({
  found,
  main,
  ...settings
}: BrokenSettings): NonNullable<SlotResult['brokenSettings']> {
  return {
    ...settings,
    main: { ...main },
    found: found.map((blame) => ({ ...blame, settings: blame.settings.map((each) => ({ ...each })) })),
  };
}

function driftOf({
  changedCases,
  storedDays,
  drifted: _,
  inChange,
  ...found
}: Drift): SlotResult['drift'][number] {
  return {
    ...found,
    inChange: inChange === true,
    storedDays: [storedDays[0], storedDays[1]],
    cases: changedCases.map(({ case: id, stored, fresh }) => ({ id, stored, fresh })),
  };
}

function metricOf(metric: MetricComparison): SlotResult['metrics'][number] {
  const {
    name,
    unit,
    direction,
    gate,
    baseline,
    candidate,
    difference,
    interval,
    pValue,
    floor,
    cases,
    driftMargin = null,
  } = metric;
  return {
    name,
    unit,
    direction,
    gate,
    baseline,
    candidate,
    difference,
    interval: pairOf(interval),
    pValue,
    driftMargin,
    ...(cases !== undefined && { cases }),
    floor: floor ? { ...floor, interval: pairOf(floor.interval) } : null,
  };
}

function pairOf<T>(pair: readonly [T, T] | null): [T, T] | null {
  return pair === null ? null : [pair[0], pair[1]];
}

function caseOf(entry: CaseComparison): SlotResult['cases'][number] {
  const {
    case: id,
    label,
    transition,
    critical,
    baseline,
    candidate,
    pValue,
    failed,
    error,
    editedChecks,
  } = entry;
  return {
    id,
    label,
    transition,
    critical,
    baseline: { ...baseline },
    candidate: { ...candidate },
    pValue,
    failed: failed.map(({ label: name, reason }) => ({ label: name, reason })),
    error,
    varied: entry.varied
      ? { baseline: { ...entry.varied.baseline }, candidate: { ...entry.varied.candidate } }
      : null,
    retrieved: entry.retrieved?.map((passage) => ({ ...passage })) ?? null,
    blame: entry.blame ? blameResult(entry.blame) : null,
    ...(entry.movedBy && { movedBy: [...entry.movedBy] }),
    ...(entry.moved && { moved: entry.moved.map((value) => ({ ...value })) }),
    editedChecks: editedChecks ? editedChecksResult(editedChecks) : null,
    ...(entry.bar && { bar: { ...entry.bar, interval: pairOf(entry.bar.interval) } }),
  };
}

function blameResult({ baseline, candidate, ...blame }: Blame) {
  return { ...blame, baseline: { ...baseline }, candidate: { ...candidate } };
}

/** A task's parts as the published document has them, its metrics written by `metricOf`. */
function taskDocument<T>(task: TaskComparison, metricOf: (metric: MetricComparison) => T) {
  return {
    ...task,
    labels: task.labels.map((row) => ({ ...row })),
    confusions: task.confusions.map((row) => ({ ...row })),
    slices: task.slices.map((slice) => ({ ...slice, metrics: slice.metrics.map(metricOf) })),
  };
}

function editedChecksResult({ checkedBy, answers, baseline, candidate, failsByMain, own }: EditedChecks) {
  return {
    checkedBy,
    answers,
    baseline,
    candidate,
    failsByMain: failsByMain.map(({ label, reason }) => ({ label, reason })),
    own: own && { ...own },
  };
}
