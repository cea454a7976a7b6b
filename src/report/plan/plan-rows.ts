import { metricWords } from '../../metrics/built-in-metrics.ts';
import { count, firstOf, points, score, sum, whole } from '../../numbers.ts';
import type { SuiteSummary } from '../../plan/estimate/plan-summary.ts';
import type { ChangedCase } from '../../plan/estimate/run-counts.ts';
import type { RunSummary } from '../../plan/estimate/run-summary.ts';
import { quoted } from '../escape.ts';
import { movedWords } from '../words/moved.ts';
import { hours, leftText } from '../words/stored-text.ts';
import type { PlanContext } from './plan-context.ts';
import { callsText, costText, timeText } from './plan-words.ts';

/** One line about a suite: what it is about, and what is said. In the light markup of `sentence`. */
export interface PlanRow {
  readonly name: 'main' | 'changed' | 'columns' | 'cases' | 'reused' | 'calls' | 'cost' | 'time' | 'sees';
  readonly text: string;
}

const COMMIT_LETTERS = 7;
/** Cases and columns named; of more, their number is said. */
const NAMED = 4;

/** Everything that a plan says of a suite that runs. */
export function planRows(suite: SuiteSummary, run: RunSummary, context: PlanContext): readonly PlanRow[] {
  return [
    ...(run.mainGone === null ? [] : [{ name: 'main' as const, text: `cannot be loaded: ${run.mainGone}` }]),
    { name: 'changed', text: movedRow(suite, run, context) },
    ...(run.slots.length > 1 ? [{ name: 'columns' as const, text: columnsRow(run) }] : []),
    { name: 'cases', text: casesRow(run) },
    { name: 'reused', text: storedRow(run) },
    { name: 'calls', text: callsRow(run) },
    { name: 'cost', text: costText(run.cost) },
    { name: 'time', text: timeText(run.seconds) },
    { name: 'sees', text: seesRow(run) },
  ];
}

function movedRow({ files }: SuiteSummary, run: RunSummary, context: PlanContext): string {
  const words = movedWords(
    run.slots.flatMap(({ moved }) => moved),
    files.map(({ file }) => file),
    context,
    new Set(files.flatMap(({ file, kind }) => (kind === 'prompt' ? [file] : []))),
  );
  return [...caseMoves(run), ...(words === null ? [] : [words])].join(', ') || 'nothing that can be named';
}

/** Cases that differ from main's, by what became of them, some by name. */
function caseMoves({ changedCases }: RunSummary): readonly string[] {
  const kinds: readonly (readonly [string, (one: ChangedCase) => boolean])[] = [
    ['checks of', ({ edited }) => edited.includes('assertions')],
    ['variables of', ({ edited }) => edited.includes('vars')],
    ['what should be found for', ({ edited }) => edited.includes('relevant')],
    ['added', ({ status }) => status === 'added'],
    ['removed', ({ status }) => status === 'removed'],
  ];
  return kinds.flatMap(([kind, holds]) => {
    const found = changedCases.filter(holds);
    const names = listed(found.map(({ label }) => label));
    return found.length === 0 ? [] : [`${kind} ${count(found.length, 'case')} (${names})`];
  });
}

/** Columns, where there are several. */
function columnsRow({ slots }: RunSummary): string {
  const names = slots.map(({ label, status }) => (status === 'paired' ? label : `${label} (${status})`));
  return listed(names);
}

/** The first names, quoted; of more, their number is said. */
function listed(names: readonly string[]): string {
  return firstOf(names, NAMED, quoted);
}

/** Of several columns, a case counts once in each. */
function casesRow({ cells, mainGone, slots }: RunSummary): string {
  const { compared, looked, same, unplaced, onlyGrading } = cells;
  const how = mainGone === null ? 'compared' : "of this PR alone, against main's stored samples";
  const inEach = slots.length > 1 ? ', counted in each column' : '';
  const asked = compared > 0 ? [`${whole(compared)} ${how}${inEach}`] : [];
  const whyAll =
    unplaced === 0
      ? []
      : [
          `${unplaced === compared ? 'all' : whole(unplaced)} because not everything behind their answers is known`,
        ];
  const why = whyAll.join(', ');
  return [
    ...asked.map((text) => (why === '' ? text : `${text} (${why})`)),
    ...(looked > 0 ? [`${whole(looked)} looked at on this PR alone (new, edited or left out)`] : []),
    ...(onlyGrading > 0
      ? [`${whole(onlyGrading)} not asked: stored answers are graded by both sides' checks`]
      : []),
    ...(same > 0 ? [`${whole(same)} the same on both sides, not asked`] : []),
  ].join(' · ');
}

function storedRow({ stored, unused, floating }: RunSummary): string {
  const left = unused === null ? null : leftText([unused]);
  if (stored === null)
    return left === null ? 'no stored sample of main' : `no stored sample of main fits: ${left}`;
  const [newest, ...earlier] = stored.commits;
  const [young, old] = [hours(stored.ages[0]), hours(stored.ages[1])];
  const more = earlier.length > 0 ? ` and ${count(earlier.length, 'earlier commit')}` : '';
  const from = newest === undefined ? '' : ` from ${quoted(newest.slice(0, COMMIT_LETTERS))}${more}`;
  return [
    `${count(stored.samples, 'sample')} of main${from}, ${young === old ? `${old} old` : `${young} to ${old} old`}`,
    ...(left === null ? [] : [`not used: ${left}`]),
    ...(floating.length > 0
      ? [`named by an alias, so it may answer differently by now: ${listed(floating)}`]
      : []),
  ].join('; ');
}

function callsRow({ slots, calls, graderCalls }: RunSummary): string {
  const sums = [sum(slots.map((slot) => slot.main)), sum(slots.map((slot) => slot.candidate)), graderCalls];
  const [main = 0, change = 0, graders = 0] = roundedParts(sums, Math.round(calls.expected));
  const parts = [
    `${whole(main)} of main`,
    `${whole(change)} of this PR`,
    ...(graderCalls > 0 ? [`${whole(graders)} of graders`] : []),
  ];
  return `${callsText(calls)}: ${parts.join(', ')}`;
}

/** Parts rounded so that they add up to the rounded whole: what rounding left over or took too much goes to the largest. */
function roundedParts(parts: readonly number[], total: number): readonly number[] {
  const rounded = parts.map(Math.round);
  const left = total - sum(rounded);
  const largest = rounded.indexOf(Math.max(...rounded));
  return Math.abs(left) < parts.length
    ? rounded.map((part, at) => (at === largest ? part + left : part))
    : rounded;
}

function seesRow({ slots, cells, mainGone }: RunSummary): string {
  if (mainGone !== null) return 'nothing that can be promised: stored samples are not side-by-side evidence';
  const worst = (values: readonly (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : Math.max(...known);
  };
  const broken = worst(slots.map(({ brokenCases }) => brokenCases));
  const spread = worst(slots.map(({ spreadDrop }) => spreadDrop));
  const of = slots.every(({ byTask }) => byTask) ? 'right answers' : 'the pass rate';
  const parts = [
    ...(broken === null ? [] : [`${count(broken, 'case')} broken outright`]),
    ...(spread === null ? [] : [`a drop of ${points(spread)} of ${of} spread over all`]),
  ];
  if (cells.compared === 0) return 'nothing: no case is compared';
  if (parts.length === 0)
    return 'no loss of any size four times in five: too few cases are compared, or neither passes nor right answers block';
  const stored = slots.some(({ rates }) => rates === 'stored');
  const rates = stored ? 'by the rates of stored samples' : 'by the rates of a typical suite';
  return [`four times in five, ${parts.join(', or ')} (${rates})`, ...blurredTexts(slots)].join('. ');
}

/** A tolerance that one look at each case cannot tell from a larger loss, and how many cases could. */
function blurredTexts(slots: RunSummary['slots']): readonly string[] {
  const [first] = slots.flatMap(({ blurred }) => blurred ?? []).sort((a, b) => b.cases - a.cases);
  if (!first) return [];
  const { metric, tolerance, known, cases } = first;
  const size = (value: number) => (metric === 'score' ? score(value) : points(value));
  const of = metric === 'pass' ? '' : ` of ${metricWords(metric)}`;
  return [
    `One look at each case gives the change${of} to ±${size(known)}. For the tolerance of ${size(tolerance)} it would take about ${whole(cases)} cases of this kind`,
  ];
}
