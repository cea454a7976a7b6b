import type {
  ArmTally,
  CaseComparison,
  MovedValue,
  SlotComparison,
  SuiteComparison,
  Transition,
} from '../compare/comparison.ts';
import {
  type CaseTally,
  failsMore,
  isBetterOtherwise,
  isLost,
  isMovedOtherwise,
} from '../compare/metrics/lost-cases.ts';
import { inMetricWords, metricLabel } from '../metrics/built-in-metrics.ts';
import { inUnit } from '../metrics/unit-words.ts';
import { andFirstOf, count, whole } from '../numbers.ts';
import { slotKey, suiteCaseKey } from '../samples/cell.ts';
import { withoutErrorBody } from '../samples/error-facts.ts';
import { suiteOfChange } from '../trust/rule-change.ts';
import type { SuiteVerdict, Verdict } from '../verdict/verdict.ts';
import { WORST_FIRST } from '../verdict/verdict.ts';
import { oneLine } from './escape.ts';
import { cutName, NAME_CHARACTERS } from './limits.ts';

/** One case of one slot with the names that tell it apart; `where` is null where its suite and slot go without saying. */
export interface PlacedCase {
  readonly suite: string;
  readonly slot: string;
  readonly where: string | null;
  readonly case: CaseComparison;
}

/** The slots of a suite; none of a suite that was not run. */
export function slotsOf({ state }: SuiteComparison): readonly SlotComparison[] {
  return state.kind === 'skipped' ? [] : state.slots;
}

/** Suites that ran at all, worst first, and then in the order of the verdict. */
export function judgedSuites(verdict: Verdict): readonly SuiteVerdict[] {
  return verdict.suites
    .filter(({ comparison }) => comparison.state.kind !== 'skipped')
    .toSorted((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome));
}

/** What kept a suite from being measured, and the way out, of each suite that the plan could not run. */
export function unmeasuredSuites(
  verdict: Verdict,
): readonly { readonly suite: string; readonly reason: string; readonly fix: string }[] {
  return judgedSuites(verdict).flatMap(({ suite, comparison: { state } }) =>
    state.kind === 'unmeasured' ? [{ suite, reason: state.why.reason, fix: state.why.fix }] : [],
  );
}

/** Suites that were not run because nothing they depend on changed. */
export function skippedSuites(verdict: Verdict): readonly SuiteVerdict[] {
  return verdict.suites.filter(
    ({ comparison: { state } }) => state.kind === 'skipped' && !state.removed && !state.unread,
  );
}

/** Whether a suite was not run although a file of it differs: nothing that an answer or a score depends on does. */
export function hasSameInputs({ comparison: { state, changedInputs } }: SuiteVerdict): boolean {
  return state.kind === 'skipped' && !state.removed && changedInputs.length > 0;
}

/** Suites whose config can be read on neither side. */
export function unreadSuites(verdict: Verdict): readonly SuiteVerdict[] {
  return verdict.suites.filter(({ comparison: { state } }) => state.kind === 'skipped' && state.unread);
}

/** Suites that are gone in this PR. */
export function removedSuites(verdict: Verdict): readonly SuiteVerdict[] {
  return verdict.suites.filter(({ comparison: { state } }) => state.kind === 'skipped' && state.removed);
}

/** Those of them whose cases did not all move to other suites. */
export function droppedSuites(verdict: Verdict): readonly SuiteVerdict[] {
  const moved = verdict.ruleChanges.filter(({ to }) => to !== null).map(suiteOfChange);
  return removedSuites(verdict).filter(({ suite }) => !moved.includes(suite));
}

/** Every case of every slot that was looked at, in the order of suites, slots and cases. */
export function placedCases(verdict: Verdict): readonly PlacedCase[] {
  const suites = judgedSuites(verdict);
  return suites.flatMap((entry) => casesOf(entry, suites.length > 1));
}

/** Every case of one suite; `several`: it is told beside others. */
export function casesOf({ suite, comparison }: SuiteVerdict, several = false): readonly PlacedCase[] {
  const slots = slotsOf(comparison);
  return slots.flatMap((slot) => {
    const names = [...(several ? [suite] : []), ...(slots.length > 1 ? [slot.label] : [])];
    const where = names.length > 0 ? names.join(' · ') : null;
    return slot.cases.map((entry) => ({ suite, slot: slot.label, where, case: entry }));
  });
}

/** Cases that ended in one of these ways. */
export function ended(
  cases: readonly PlacedCase[],
  ...transitions: readonly Transition[]
): readonly PlacedCase[] {
  return cases.filter((placed) => transitions.includes(placed.case.transition));
}

/** New cases that were scored: those that failed any time, and the others. */
export function newlyAdded(cases: readonly PlacedCase[]): {
  readonly failing: readonly PlacedCase[];
  readonly passing: readonly PlacedCase[];
} {
  const scored = ended(cases, 'added').filter((placed) => placed.case.candidate.scored > 0);
  const fails = (placed: PlacedCase) => failsHere(placed.case);
  return { failing: scored.filter(fails), passing: scored.filter((placed) => !fails(placed)) };
}

/** Whether this PR fails the case, at least once. */
export function failsHere({ candidate }: CaseComparison): boolean {
  return candidate.passed < candidate.scored;
}

/** Different cases of a suite that ended in this way in any slot, and how many this PR has in all. */
export function caseCount(suite: SuiteComparison, ...transitions: readonly Transition[]): number {
  const found = slotsOf(suite)
    .flatMap((slot) => slot.cases)
    .filter((entry) => transitions.length === 0 || transitions.includes(entry.transition));
  return new Set(found.map((entry) => entry.case)).size;
}

/** Different cases that this PR still has: removed ones are not among them. */
export function presentCases(suite: SuiteComparison): number {
  const all = slotsOf(suite).flatMap((slot) => slot.cases);
  return new Set(all.filter((entry) => entry.transition !== 'removed').map((entry) => entry.case)).size;
}

/** How many different cases these are: one that ended so in several columns (prompt · model) counts once, as in a title. */
export function differentCases(cases: readonly PlacedCase[]): number {
  return new Set(cases.map(({ suite, case: { case: id } }) => suiteCaseKey({ suite, case: id }))).size;
}

/** ` in 2 columns`, where one of these cases is told in several; else empty. */
export function inColumns(cases: readonly PlacedCase[]): string {
  if (differentCases(cases) === cases.length) return '';
  const columns = new Set(cases.map(slotKey));
  return ` in ${count(columns.size, 'column')}`;
}

/** How one case ended, in a word or two. */
export const ENDING_WORDS: Readonly<Record<Transition, string>> = {
  broken: 'newly failing',
  suspected: 'suspected',
  refused: 'can no longer be asked',
  errored: 'errors',
  accepted: 'accepted',
  borderline: 'borderline',
  'grader-unstable': 'grader unstable',
  flaky: 'flaky',
  unclear: 'unclear (too few answers)',
  better: 'newly passing',
  added: 'new',
  edited: 'edited',
  removed: 'removed',
  'left-out': 'left out',
  unchanged: 'unchanged',
};

/** How many cases ended in a way, where their number and its word do not say it. */
const COUNTED: Partial<Readonly<Record<Transition, (n: number) => string>>> = {
  refused: (n) => `${whole(n)} that can no longer be asked`,
  errored: (n) => `${whole(n)} not scored because of errors`,
  added: (n) => `${count(n, 'case')} added`,
  removed: (n) => `${count(n, 'case')} removed`,
  edited: (n) => `${count(n, 'case')} edited`,
  'left-out': (n) => `${count(n, 'case')} left out`,
};

/** `2 flaky on both sides · 1 newly passing · 54 unchanged`: what is there, in the order asked for. */
export function endingsText(cases: readonly PlacedCase[], transitions: readonly Transition[]): string {
  return transitions
    .map((transition) => [transition, endedAlone(cases, transition)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([transition, own]) => {
      const n = differentCases(own);
      const words = WORDS_OF[transition]?.(own) ?? ENDING_WORDS[transition];
      return `${COUNTED[transition]?.(n) ?? `${whole(n)} ${words}`}${inColumns(own)}`;
    })
    .join(' · ');
}

/** What cases that ended so have in common, where that is not one word for all. */
const WORDS_OF: Partial<Readonly<Record<Transition, (cases: readonly PlacedCase[]) => string>>> = {
  better: betterWords,
  broken: (cases) => (cases.every(({ case: entry }) => failsMore(entry)) ? ENDING_WORDS.broken : 'got worse'),
};

/** Cases that ended so. One that is unchanged in a column and not in another is told there. */
function endedAlone(cases: readonly PlacedCase[], transition: Transition): readonly PlacedCase[] {
  const own = ended(cases, transition);
  if (transition !== 'unchanged' || own.length === cases.length) return own;
  const keyOf = ({ suite, case: { case: id } }: PlacedCase) => suiteCaseKey({ suite, case: id });
  const moved = new Set(cases.filter(({ case: entry }) => entry.transition !== 'unchanged').map(keyOf));
  return own.filter((placed) => !moved.has(keyOf(placed)));
}

/** What cases that got better have in common: some pass now, others are right now, or do neither more often. */
export function betterWords(cases: readonly PlacedCase[]): string {
  if (cases.some(({ case: entry }) => isBetterOtherwise(entry))) return 'better';
  const right = cases.filter(({ case: entry }) => isToldByRight(entry)).length;
  if (right === cases.length) return NEWLY_RIGHT;
  return right === 0 ? ENDING_WORDS.better : `${ENDING_WORDS.better} or right`;
}

/** `6 of 6 → 0 of 6`: passes of the fresh samples of both sides, or what there is of them. Backticks quote a metric's name. */
export function tallyText(entry: CaseComparison): string {
  return `${tallyKind(entry)}${inBrackets(valuesText(entry))}`;
}

/** ` (0.97 → 0.78)`, or empty where there is nothing to say. */
export function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

/** Metrics that are named as what a case moved by. */
const BEHIND = 2;

/**
 * `0.97 → 0.78, 1 → 0.5`: the metrics that a case is worse or better by, in the order of their names and at most as many as are named. Empty
 * where its passes show what became of it.
 */
export function valuesText(entry: CaseTally, most = BEHIND): string {
  const values = (entry.movedBy ?? [])
    .slice(0, most)
    .map((name) => entry.moved?.find(({ metric }) => metric === name));
  if (!isMovedOtherwise(entry) || values.every((value) => value === undefined)) return '';
  return values.map((value) => (value ? valueText(value) : '–')).join(', ');
}

function valueText({ unit, baseline, candidate }: MovedValue): string {
  return `${inUnit(unit, baseline)} → ${inUnit(unit, candidate)}`;
}

/** `score 1 → 0.1`: what a case moved by, where its passes do not show what became of it. Empty elsewhere, and where no value is known. */
export function shiftText(entry: CaseTally): string {
  const value = valuesText(entry, 1);
  return value === '' || value === '–' ? '' : `${quotedMetric(entry.movedBy?.[0] ?? '')} ${value}`;
}

/** A tally without what many cases do not share: the values of the metric that they are worse or better by. */
export function tallyKind(entry: CaseComparison): string {
  const { transition, baseline, candidate } = countedArms(entry);
  if (transition === 'removed') return 'removed';
  if (transition === 'added') return `new, ${sideText(candidate)}`;
  const right = baseline === entry.baseline ? '' : ' right';
  const otherwise = movedOtherwise(entry);
  return `${sideText(baseline)} → ${sideText(candidate)}${right}${otherwise === null ? '' : `, ${otherwise}`}`;
}

/** How one case ended. One that passes no less often, or no more often, than before says by what it is worse or better. */
export function endingText(entry: CaseTally): string {
  const otherwise = movedOtherwise(entry);
  if (otherwise !== null) return otherwise;
  if (entry.transition === 'better' && isToldByRight(entry)) return NEWLY_RIGHT;
  return entry.transition === 'broken' && !failsMore(entry)
    ? RIGHT_LESS_OFTEN
    : ENDING_WORDS[entry.transition];
}

/** What to say of a case whose answers are right now, though its assertions pass as before. */
export const NEWLY_RIGHT = 'newly right';

/** ``worse by `macro-f1` ``: of a case whose passes, and right answers, do not show what became of it. Null of others. */
function movedOtherwise(entry: CaseTally): string | null {
  if (!isMovedOtherwise(entry)) return null;
  const by = andFirstOf(entry.movedBy ?? [], BEHIND, quotedMetric);
  return `${isLost(entry) ? 'worse' : 'better'} by ${by === '' ? 'another metric' : by}`;
}

function quotedMetric(name: string): string {
  return inMetricWords(name, cutName(oneLine(metricLabel(name)), NAME_CHARACTERS));
}

/** What a call that was not made says before the error that it stands for. */
const UNASKED = /^Not asked, since calls before it failed: /;

/** What kept a case from its score, in words that many cases may share; empty where nothing is said. */
export function sharedError({ error }: CaseComparison): string {
  return withoutErrorBody((error ?? '').replace(UNASKED, ''));
}

/** What to say of a flaky case whose fresh runs do not show that it is one, by what it did before. */
const EARLIER_WORDS = {
  passed: 'passed in an earlier run',
  'failed-on-main': 'failed on main in an earlier run',
} as const;
/** The same of a case that is told by the answers that are right. Its checks do not say what was wrong before. */
const EARLIER_RIGHT = {
  passed: 'right in an earlier run',
  'failed-on-main': 'wrong on main in an earlier run',
  failed: 'wrong in an earlier run',
} as const;

/**
 * What a flaky case did before, where it is counted by its fresh runs alone and each side did one thing in them. `failed-on-main`: it looks
 * like a loss, and main failed it before this PR was there. Null elsewhere.
 */
export function earlierEnding(entry: CaseComparison): keyof typeof EARLIER_RIGHT | null {
  const { transition, baseline, candidate } = countedArms(entry);
  const arms = [baseline, candidate];
  if (transition !== 'flaky' || arms.some(({ scored }) => scored === 0)) return null;
  if (arms.some(({ scored, passed }) => passed > 0 && passed < scored)) return null;
  if (baseline.passed === 0) return 'passed';
  return candidate.passed === 0 ? 'failed-on-main' : 'failed';
}

/** The same in words; null where there is nothing to say, or where the checks that failed before say it. */
export function earlierText(entry: CaseComparison): string | null {
  const ending = earlierEnding(entry);
  if (ending === null) return null;
  if (isToldByRight(entry)) return EARLIER_RIGHT[ending];
  return ending === 'failed' ? null : EARLIER_WORDS[ending];
}

/** What to say of a case whose answers are right less often, though its assertions pass as before. */
const RIGHT_LESS_OFTEN = 'right less often';

/** A case by its passes; where these say nothing and the suite has a task, by the answers that are right. */
export function countedArms<C extends CaseTally>(entry: C): C {
  if (!isToldByRight(entry)) return entry;
  const { baseline, candidate } = entry;
  return {
    ...entry,
    baseline: { ...baseline, passed: baseline.right ?? baseline.passed },
    candidate: { ...candidate, passed: candidate.right ?? candidate.passed },
  };
}

/** Whether passes say nothing of a case, and the task says another thing: no passes moved, and its right answers did, or all answers pass alike. */
export function isToldByRight({ baseline, candidate }: CaseTally): boolean {
  const [before, after] = [baseline.right, candidate.right];
  if (before === undefined || after === undefined) return false;
  const moved = (from: number, to: number) => from * candidate.scored !== to * baseline.scored;
  if (moved(baseline.passed, candidate.passed)) return false;
  const passAlike = [0, baseline.scored].includes(baseline.passed);
  return passAlike ? before !== baseline.passed || after !== candidate.passed : moved(before, after);
}

/** `with other white space 9 of 16 → 8 of 16`. */
export function variedText({ baseline, candidate }: NonNullable<CaseComparison['varied']>): string {
  return `with other white space ${sideText(baseline)} → ${sideText(candidate)}`;
}

function sideText({ scored, passed, errored, stored }: ArmTally): string {
  const errors = count(errored, 'error');
  if (scored === 0) return errored > 0 ? errors : 'not run';
  return `${passed} of ${scored}${stored ? ' stored' : ''}${errored > 0 ? ` and ${errors}` : ''}`;
}
