import type { MetricComparison, SlotComparison } from '../../compare/comparison.ts';
import { isGraded } from '../../metrics/built-in-metrics.ts';
import { isWorse } from '../../metrics/direction.ts';
import {
  andList,
  chance,
  count,
  firstOf,
  money,
  points,
  rate,
  seconds,
  signed,
  whole,
} from '../../numbers.ts';
import type { Usage } from '../../samples/sample.ts';
import { capitalized } from '../../verdict/reason-text.ts';
import type { Outcome, SuiteVerdict, Verdict } from '../../verdict/verdict.ts';
import {
  hasSameInputs,
  judgedSuites,
  presentCases,
  skippedSuites,
  slotsOf,
  unreadSuites,
} from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { quoted } from '../escape.ts';
import { changeText, metricNameWords, metricText } from './metric-cells.ts';
import { MARK_WORDS, markOf } from './metric-marks.ts';

/** Below this many cases a pass line leads with what could not be seen. */
const FEW_CASES = 20;
/** Suites named as not run; of more, their number is said. */
const NAMED = 8;
/** Metrics named that fell beside a confirmed loss; of more, their number is said. */
const NAMED_BESIDE = 3;

/** How often a result like this turns up if nothing had changed: `once in 8,000`; null where no test convicted. */
export function chanceText(verdict: Verdict): string | null {
  const pValues = judgedSuites(verdict)
    .flatMap(({ comparison }) => slotsOf(comparison))
    .flatMap(({ findings }) => findings)
    .flatMap(({ outcome, pValue }) => (outcome === 'convicted' && pValue !== null ? [pValue] : []));
  return pValues.length > 0 ? chance(Math.min(...pValues)).replace('1 in', 'once in') : null;
}

/** `140 calls (68 main, 72 this PR), $0.05, 41 s`: what the run took; nothing where no call was made. Unknown cost is said. */
export function spentText({ comparison }: Verdict, context: ReportContext): readonly string[] {
  const { candidate, baseline, grader, reused } = comparison.calls;
  const total = candidate + baseline;
  const { target, grader: graders } = comparison.usage;
  const { lineCalls = 0, settingCalls = 0 } = comparison;
  if (total + grader === 0) return [];
  const searches = [
    ...(lineCalls > 0 ? [`${whole(lineCalls)} of them to find the lines`] : []),
    ...(settingCalls > 0 ? [`${whole(settingCalls)} of them to find the settings`] : []),
  ];
  return [
    ...(total > 0
      ? [
          `${count(total, 'call')} (${[`${whole(baseline)} main`, `${whole(candidate)} this PR`, ...searches].join(', ')})`,
          costText(target),
        ]
      : ['0 calls to the model under test']),
    ...(grader > 0 ? [`${count(grader, 'grader call')} (${costText(graders)})`] : []),
    ...(context.seconds === null ? [] : [seconds(context.seconds)]),
    ...(reused > 0 ? [`${count(reused, 'sample')} reused`] : []),
  ];
}

function costText({ cost }: Usage): string {
  return cost === undefined ? 'cost not reported' : money(cost);
}

/** "This run would have shown, four times in five: …"; null where no slot knows. With few cases it also says what would not have been shown. */
export function powerText(verdict: Verdict): string | null {
  const slots = measuredSuites(verdict).flatMap(({ comparison }) => slotsOf(comparison));
  const broken = worst(slots.map(({ detectable }) => detectable.brokenCases));
  const spread = worst(slots.map(({ detectable }) => detectable.spreadDrop));
  const cases = allCases(verdict);
  if (broken !== null && broken > 1 && cases < FEW_CASES) {
    return `Only ${count(cases, 'case')}: this run would have shown ${broken} broken outright four times in five, and fewer less often.`;
  }
  const parts = [
    ...(broken === null ? [] : [`${count(broken, 'case')} broken outright`]),
    ...(spread === null ? [] : [`a drop of ${points(spread)} spread over all`]),
  ];
  if (parts.length === 0) return null;
  const seen = `This run would have shown, four times in five: ${parts.join(', or ')}.`;
  return [seen, toleranceText(slots)].filter((text) => text !== null).join(' ');
}

/** A tolerance that the suite cannot see is not a tolerance. */
function toleranceText(slots: readonly SlotComparison[]): string | null {
  const blind = slots.flatMap(({ metrics, detectable: { spreadDrop } }) =>
    metrics.filter(
      ({ name, tolerance }) =>
        name === 'pass' && tolerance > 0 && spreadDrop !== null && tolerance < spreadDrop,
    ),
  );
  const [first] = blind;
  return first
    ? `The tolerance of ${points(first.tolerance)} is smaller than that: more cases would make it count.`
    : null;
}

/** Too few cases for a pass to say much: what was not seen goes before what was. */
export function fewCases(verdict: Verdict): boolean {
  return allCases(verdict) < FEW_CASES;
}

function allCases(verdict: Verdict): number {
  return measuredSuites(verdict).reduce((sum, { comparison }) => sum + presentCases(comparison), 0);
}

/** Suites that say something of the change. Where there is none, all that were run. */
function measuredSuites(verdict: Verdict): readonly SuiteVerdict[] {
  const suites = judgedSuites(verdict);
  const measured = suites.filter(({ outcome }) => outcome !== 'not-measured');
  return measured.length > 0 ? measured : suites;
}

function worst(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? Math.max(...known) : null;
}

/** "60 cases, pass rate 93.3 % → 94.2 % (−1.1 … +2.9)" for one slot; the cases alone for several. Few cases are counted by `powerText`. */
export function measuredText(verdict: Verdict): string | null {
  const cases = allCases(verdict);
  if (cases === 0) return null;
  const [slot, ...more] = measuredSuites(verdict).flatMap(({ comparison }) => slotsOf(comparison));
  const pass = slot?.metrics.find(({ name }) => name === 'pass');
  if (more.length > 0 || !slot || !pass || pass.baseline === null || pass.candidate === null) {
    return count(cases, 'case');
  }
  if (pass.weightless) return [count(cases, 'case'), ...judgingGates(slot)].join(', ');
  const [low, high] = pass.interval ?? [];
  const interval =
    low === undefined || high === undefined ? '' : ` (${signed(low * 100)} … ${signed(high * 100)} points)`;
  const counted = fewCases(verdict) && powerText(verdict) !== null ? 'Pass' : `${count(cases, 'case')}, pass`;
  return [
    `${counted} rate ${rate(pass.baseline)} → ${rate(pass.candidate)}${interval}`,
    ...betterGates(slot),
    ...unconfirmedGates(slot),
  ].join(', ');
}

/** The metrics that judge a suite whose pass rate says nothing, as in `macro-f1 100 % → 98 %`. */
function judgingGates(slot: SlotComparison): readonly string[] {
  const judging = slot.metrics.filter(({ gate, weightless }) => gate && !weightless);
  return movesText(judging.slice(0, NAMED_BESIDE), slot);
}

/** The two values of each metric, and whether a fall that its interval shows was not confirmed. */
function movesText(metrics: readonly MetricComparison[], slot: SlotComparison): readonly string[] {
  return metrics.map((metric) => {
    const values = `${metricText(metric, metric.baseline)} → ${metricText(metric, metric.candidate)}`;
    const isOpen = markOf(metric, slot, 'pass') === 'unconfirmed';
    const name = metricNameWords({ ...metric, cases: undefined });
    return `${name} ${values}${isOpen ? ` (${MARK_WORDS.unconfirmed})` : ''}`;
  });
}

/** Metrics that gate and got better, as in `macro-f1 48.1 % → 76.1 %`: a pass is worth more than that nothing broke. */
function betterGates(slot: SlotComparison): readonly string[] {
  const better = slot.metrics.filter(
    (metric) => metric.gate && metric.name !== 'pass' && markOf(metric, slot, 'pass') === 'better',
  );
  const named = movesText(better.slice(0, NAMED_BESIDE), slot);
  return better.length > named.length
    ? [...named, `${count(better.length - named.length, 'more metric')} better`]
    : named;
}

/** Metrics that gate and fell further than their intervals allow, as in `accuracy 83 % → 71 % (not confirmed)`. The interval of the pass rate stands beside it. */
function unconfirmedGates(slot: SlotComparison): readonly string[] {
  const fallen = slot.metrics.filter(
    (metric) => metric.name !== 'pass' && markOf(metric, slot, 'pass') === 'unconfirmed',
  );
  const named = movesText(fallen.slice(0, NAMED_BESIDE), slot);
  return fallen.length > named.length
    ? [...named, `${count(fallen.length - named.length, 'more metric')} ${MARK_WORDS.unconfirmed}`]
    : named;
}

/**
 * "Not run, because nothing they depend on changed: `docs-rag`, `ner-fr`."; null where every suite was run. The reason is left to the title where nothing was.
 */
export function notRunText(verdict: Verdict): string | null {
  const skipped = skippedSuites(verdict).filter((suite) => !hasSameInputs(suite));
  const same = skippedSuites(verdict).filter(hasSameInputs);
  const unread = unreadSuites(verdict);
  const none = skipped.length === verdict.suites.length;
  const reason = `Not run, because nothing ${skipped.length === 1 ? 'it depends' : 'they depend'} on changed`;
  const texts = [
    ...(skipped.length > 0 ? [`${none ? 'Not run' : reason}: ${namesText(skipped)}.`] : []),
    ...(same.length > 0 ? [`Same inputs in main and this PR, so not run: ${namesText(same)}.`] : []),
    ...(unread.length > 0
      ? [
          `Not measured, because ${unread.length === 1 ? 'its config' : 'their configs'} can be read neither on main nor in this PR: ${namesText(unread)}.`,
        ]
      : []),
  ];
  return texts.length > 0 ? texts.join(' ') : null;
}

function namesText(suites: readonly SuiteVerdict[]): string {
  return firstOf(suites, NAMED, ({ suite }) => quoted(suite));
}

/** All notes of the run and of each suite; a note that several suites share stands once. */
export function notesOf(verdict: Verdict, context: ReportContext): readonly string[] {
  const notes = judgedSuites(verdict).flatMap(({ suite, comparison }) =>
    comparison.notes.map((note) => ({ suite, note })),
  );
  const one = judgedSuites(verdict).length === 1;
  const shared = (text: string) => notes.filter(({ note }) => note === text).length > 1;
  const said = notes.map(({ suite, note }) => (one || shared(note) ? note : `${quoted(suite)}: ${note}`));
  return [...new Set([...context.notes, ...said])];
}

/** The command that gives this report again, ready for a POSIX shell; null where there is none. */
export function reproduceLine({ reproduce }: ReportContext): string | null {
  return reproduce.length > 0 ? reproduce.map(shellWord).join(' ') : null;
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** What explains intervals and marks that seem to say something else than the verdict, in sentences; null where nothing needs it. */
export function intervalsText(verdict: Verdict): string | null {
  const texts = [wideIntervalsText(verdict), noiseBesideText(verdict), unconfirmedText(verdict)];
  return texts.filter(Boolean).join(' ') || null;
}

/** Why a metric whose interval leaves 0 out reads "not confirmed". */
function unconfirmedText(verdict: Verdict): string | null {
  const names = namesOf(
    verdict,
    ({ slot, metric, outcome }) => markOf(metric, slot, outcome) === 'unconfirmed',
  );
  if (names === null) return null;
  const [its, does] = names.isOne ? ['its interval', 'leaves'] : ['their intervals', 'leave'];
  return `${capitalized(names.text)} got worse, and ${its} ${does} 0 out, but no loss was confirmed. One interval in twenty misses the truth by chance. The test that decides allows for all that is tested together.`;
}

/** Why a metric reads "within noise" although it moved the way that another one is confirmed to have moved. */
function noiseBesideText(verdict: Verdict): string | null {
  const names = namesOf(
    verdict,
    ({ slot, metric, outcome }) =>
      slot.findings.some((finding) => finding.outcome === 'convicted') &&
      isGraded(metric.unit) &&
      isWorseInNoise(metric, slot, outcome),
  );
  if (names === null) return null;
  const varies = names.isOne ? 'it varies' : 'they vary';
  return `Each metric is tested by itself. ${capitalized(names.text)} got worse as well, by too little for how much ${varies} from answer to answer and from case to case.`;
}

function isWorseInNoise(metric: MetricComparison, slot: SlotComparison, outcome: Outcome): boolean {
  // A change that people read as 0 needs no explanation.
  return isWorse(metric) && changeText(metric) !== '0' && markOf(metric, slot, outcome) === 'noise';
}

/** A metric of a slot, and the outcome of its suite. */
interface Measured {
  readonly slot: SlotComparison;
  readonly metric: MetricComparison;
  readonly outcome: Outcome;
}

/** The metrics that are so, by their names; null where there is none. */
function namesOf(
  verdict: Verdict,
  isSo: (measured: Measured) => boolean,
): { readonly text: string; readonly isOne: boolean } | null {
  const metrics = judgedSuites(verdict).flatMap(({ comparison, outcome }) =>
    slotsOf(comparison).flatMap((slot) => slot.metrics.filter((metric) => isSo({ slot, metric, outcome }))),
  );
  const names = [...new Set(metrics.map((metric) => metricNameWords({ ...metric, cases: undefined })))];
  if (names.length === 0) return null;
  const [named, left] = [names.slice(0, NAMED_BESIDE), names.length - NAMED_BESIDE];
  return { text: andList(left > 0 ? [...named, `${left} more`] : named), isOne: names.length === 1 };
}

/**
 * Why an interval may reach past 0 beside a confirmed loss, in one sentence; null where none does. The two answer different questions: a
 * trial asks whether these cases got worse, an interval how far all cases moved together.
 */
function wideIntervalsText(verdict: Verdict): string | null {
  const isWide = judgedSuites(verdict).some(({ comparison }) =>
    slotsOf(comparison).some(({ metrics }) =>
      metrics.some(({ net, tried, interval }) => {
        const isConfirmed = net !== undefined || (tried && (tried[0] > 0 || tried[1] < 0));
        return isConfirmed && interval && interval[0] < 0 && interval[1] > 0;
      }),
    ),
  );
  return isWide
    ? 'An interval covers all cases, most of them asked once, so it may reach past 0. The cases that broke were confirmed on fresh runs.'
    : null;
}
