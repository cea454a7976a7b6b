import type { MetricComparison, SlotComparison } from '../../../compare/comparison.ts';
import { isGraded } from '../../../metrics/built-in-metrics.ts';
import { count, points, rate, signed } from '../../../numbers.ts';
import type { SuiteVerdict, Verdict } from '../../../verdict/verdict.ts';
import { judgedSuites, presentCases, slotsOf } from '../../case-groups.ts';
import { metricNameWords, metricText } from './metric-cells.ts';
import { MARK_WORDS, markOf } from './metric-marks.ts';

/** Below this many cases a pass line leads with what could not be seen. */
const FEW_CASES = 20;
/** Metrics that are named; of more, their number is said. */
const NAMED = 3;

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
    ...(spread === null ? [] : [`a drop of ${points(spread)}${dropText(slots)} spread over all`]),
  ];
  if (parts.length === 0) return null;
  const seen = `This run would have shown, four times in five: ${parts.join(', or ')}.`;
  return [seen, toleranceText(slots)].filter((text) => text !== null).join(' ');
}

/** What a drop is one of, where others stand in place of a pass rate: `a drop of 2 points` beside a score would be taken for one of the score. */
function dropText(slots: readonly SlotComparison[]): string {
  const others = slots.filter(isToldByOthers);
  if (others.length === 0) return '';
  return others.every(({ task }) => task) ? ' of right answers' : ' of the pass rate';
}

/** Where every answer passes, or no assertion has a weight, what else judges says more. */
function isToldByOthers(slot: SlotComparison): boolean {
  const pass = slot.metrics.find(({ name }) => name === 'pass');
  const isFull = pass?.baseline === 1 && pass.candidate === 1;
  return pass?.weightless === true || (isFull && judgingGates(slot).length > 0);
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
  const asked = ofAsked(slot, cases);
  if (isToldByOthers(slot) && (pass.weightless || asked === ''))
    return [count(cases, 'case'), ...judgingGates(slot)].join(', ');
  const [low, high] = pass.interval ?? [];
  const interval =
    low === undefined || high === undefined ? '' : ` (${signed(low * 100)} … ${signed(high * 100)} points)`;
  const counted = fewCases(verdict) && powerText(verdict) !== null ? 'Pass' : `${count(cases, 'case')}, pass`;
  return [
    `${counted} rate${asked} ${rate(pass.baseline)} → ${rate(pass.candidate)}${interval}`,
    ...markedGates(slot, 'better'),
    ...markedGates(slot, 'unconfirmed'),
  ].join(', ');
}

/** ` of the 2 that were asked`: a rate speaks of the cases that anything is known of. Empty where that is all of them. */
function ofAsked(slot: SlotComparison, cases: number): string {
  const known = slot.cases.filter(({ baseline, candidate }) =>
    [baseline, candidate].some(({ scored, errored }) => scored + errored > 0),
  ).length;
  return known < cases ? ` of the ${known} that ${known === 1 ? 'was' : 'were'} asked` : '';
}

/** The rates and scores that judge beside the pass rate, as in `macro-f1 100 % → 98 %`: where that says nothing they stand in its place. */
function judgingGates(slot: SlotComparison): readonly string[] {
  const judging = slot.metrics.filter(
    ({ name, gate, weightless, unit }) => gate && !weightless && name !== 'pass' && isGraded(unit),
  );
  const open = judging.filter((metric) => isUnconfirmed(metric, slot));
  const others = judging.filter((metric) => !open.includes(metric));
  return movesText([...open, ...others].slice(0, NAMED), slot);
}

function isUnconfirmed(metric: MetricComparison, slot: SlotComparison): boolean {
  return markOf(metric, slot, 'pass') === 'unconfirmed';
}

/** The two values of each metric, and whether a fall that its interval shows was not confirmed. */
function movesText(metrics: readonly MetricComparison[], slot: SlotComparison): readonly string[] {
  return metrics.map((metric) => {
    const values = `${metricText(metric, metric.baseline)} → ${metricText(metric, metric.candidate)}`;
    const isOpen = isUnconfirmed(metric, slot);
    const name = metricNameWords({ ...metric, cases: undefined });
    return `${name} ${values}${isOpen ? ` (${MARK_WORDS.unconfirmed})` : ''}`;
  });
}

/**
 * Metrics that gate and have a mark, as in `macro-f1 48.1 % → 76.1 %`. Those that got better: a pass is worth more than that nothing broke.
 * Those that fell further than their intervals allow: no test confirmed it. The pass rate stands beside them already.
 */
function markedGates(slot: SlotComparison, mark: 'better' | 'unconfirmed'): readonly string[] {
  const marked = slot.metrics.filter(
    (metric) => metric.gate && metric.name !== 'pass' && markOf(metric, slot, 'pass') === mark,
  );
  const named = movesText(marked.slice(0, NAMED), slot);
  const left = marked.length - named.length;
  return left > 0 ? [...named, `${count(left, 'more metric')} ${MARK_WORDS[mark]}`] : named;
}
