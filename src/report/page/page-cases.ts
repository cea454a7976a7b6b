import type { CaseComparison, SlotComparison } from '../../compare/comparison.ts';
import { worseMetrics } from '../../compare/metrics/worse-metrics.ts';
import { grouped } from '../../grouped.ts';
import { metricLabel } from '../../metrics/built-in-metrics.ts';
import type { PlannedCase } from '../../plan/eval-plan.ts';
import { cellKey } from '../../samples/cell.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import type { SuiteVerdict } from '../../verdict/verdict.ts';
import { shownEnding } from '../case-endings.ts';
import { isToldByRight, shiftText, slotsOf, tallyText } from '../case-groups.ts';
import { oneLine } from '../escape.ts';
import { cutCharacters, cutName, LABEL_CHARACTERS, NAME_CHARACTERS } from '../limits.ts';
import { isBelowBar } from '../words/case-bars.ts';
import { isGoodAnswer } from '../words/counted-answers.ts';
import { PAGE_STATES } from './case-states.ts';
import type { PageCase, PageState } from './page-document.ts';

/** One case in one slot, with all that the run knows of it. */
export interface CaseFacts {
  readonly entry: CaseComparison;
  readonly suite: number;
  readonly slot: number;
  /** Of this run, in the order of time. */
  readonly samples: readonly Sample[];
  /** Of main's store, in the order of time. */
  readonly stored: readonly Sample[];
  readonly planned: PlannedCase | null;
  /** Metrics in which it is worse than on main, as people read them. */
  readonly worse: readonly string[];
}

/** What the run drew, what main's store held, and what the plan knows of cases. */
export interface CaseSources {
  readonly samples: readonly Sample[];
  readonly stored: readonly Sample[];
  /** By suite and case. */
  readonly planned: ReadonlyMap<string, ReadonlyMap<string, PlannedCase>>;
}

/** Assertions of one case that the list knows it by. */
const CHECKS = 5;
/** Letters of one side in the list. */
const LETTERS = 40;

/** Every case of every slot, worst first, and within an ending critical ones first. One below its bar is as bad as one that broke. */
export function caseFacts(
  suites: readonly SuiteVerdict[],
  { samples, stored, planned }: CaseSources,
): readonly CaseFacts[] {
  const [fresh, earlier] = [grouped(samples, cellKey), grouped(stored, cellKey)];
  const all = suites.flatMap((suite, suiteAt) =>
    slotsOf(suite.comparison).flatMap((slot: SlotComparison, slotAt) =>
      slot.cases.map((entry): CaseFacts => {
        const key = cellKey({ suite: suite.suite, slot: slot.slot, case: entry.case });
        const own = (fresh.get(key) ?? []).toSorted(byTime);
        return {
          entry,
          suite: suiteAt,
          slot: slotAt,
          samples: own,
          stored: (earlier.get(key) ?? []).toSorted(byTime),
          planned: planned.get(suite.suite)?.get(entry.case) ?? null,
          worse: worseMetrics(slot.metrics, own).map((name) => short(metricLabel(name))),
        };
      }),
    ),
  );
  const rank = new Map(PAGE_STATES.map(({ id }, at) => [id, at]));
  const rankOf = ({ entry }: CaseFacts) =>
    2 * (isBelowBar(entry) ? 0 : (rank.get(shownEnding(entry)) ?? PAGE_STATES.length)) +
    (entry.critical ? 0 : 1);
  return all.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function byTime(a: Sample, b: Sample): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.round - b.round || a.repeat - b.repeat;
}

/** The list of cases, with the endings and failed assertions that occur in it. */
export function pageCases(facts: readonly CaseFacts[]): {
  readonly cases: readonly PageCase[];
  readonly states: readonly PageState[];
  readonly checks: readonly string[];
  readonly worse: readonly string[];
} {
  const used = new Set<string>(facts.map(({ entry }) => shownEnding(entry)));
  const states = PAGE_STATES.filter(({ id }) => used.has(id));
  const stateAt = new Map<string, number>(states.map(({ id }, at) => [id, at]));
  const checks = mostFirst(facts.flatMap(checkNames));
  const worse = mostFirst(facts.flatMap((each) => each.worse));
  const [checkAt, worseAt] = [placesIn(checks), placesIn(worse)];
  const cases = facts.map((each): PageCase => {
    const { entry, suite, slot, planned } = each;
    const tags = Object.entries(planned?.tags ?? {}).map(([key, value]) => short(`${key}: ${value}`));
    const shift = shiftText(entry).replaceAll('`', '');
    return {
      id: short(entry.case),
      label: short(entry.label),
      suite,
      slot,
      state: stateAt.get(shownEnding(entry)) ?? 0,
      tally: tallyText(entry).replaceAll('`', ''),
      ...(shift !== '' && { shift }),
      baseline: letters(each, 'baseline'),
      candidate: letters(each, 'candidate'),
      checks: checkNames(each).flatMap((label) => checkAt.get(label) ?? []),
      worse: each.worse.flatMap((name) => worseAt.get(name) ?? []),
      ...(entry.critical && { critical: true }),
      ...(tags.length > 0 && { tags }),
    };
  });
  return { cases, states, checks, worse };
}

/** Different words, the most frequent first. */
function mostFirst(words: readonly string[]): readonly string[] {
  const found = [...grouped(words, (word) => word)];
  return found.sort(([, a], [, b]) => b.length - a.length).map(([word]) => word);
}

function placesIn(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, at) => [word, at]));
}

function checkNames({ entry }: CaseFacts): readonly string[] {
  const labels = entry.failed.slice(0, CHECKS).map(({ label }) => checkName(label));
  return [...new Set(labels)];
}

/** What people read of an assertion. */
export function checkName(label: string): string {
  return cutCharacters(oneLine(label), LABEL_CHARACTERS) || '(empty)';
}

function letters({ entry, samples }: CaseFacts, arm: Arm): string {
  const own = samples.filter((sample) => sample.arm === arm).map((sample) => endedAs(sample, entry));
  return own.slice(0, LETTERS).join('');
}

/**
 * `p` passed, `f` failed, `e` gave no score. The samples of a case that is told by the answers that are right are told so too: `r` is right, `w` is wrong.
 */
export function endedAs({ result }: Pick<Sample, 'result'>, entry: CaseComparison): string {
  if (result.kind === 'errored') return 'e';
  const [good, bad] = result.task && isToldByRight(entry) ? ['r', 'w'] : ['p', 'f'];
  return isGoodAnswer({ result }, entry) ? good : bad;
}

function short(text: string): string {
  return cutName(oneLine(text), NAME_CHARACTERS) || '(empty)';
}
