import type { MetricComparison, SlotComparison } from '../../../compare/comparison.ts';
import { isGraded } from '../../../metrics/built-in-metrics.ts';
import { gainOf, isWorse } from '../../../metrics/direction.ts';
import { isWithinTolerance } from '../../../metrics/tolerance.ts';
import { andFirstOf } from '../../../numbers.ts';
import { capitalized } from '../../../verdict/reason-text.ts';
import type { Outcome, Verdict } from '../../../verdict/verdict.ts';
import { judgedSuites, slotsOf } from '../../case-groups.ts';
import { changeText, metricNameWords } from './metric-cells.ts';
import { markOf } from './metric-marks.ts';

/** Metrics that are named; of more, their number is said. */
const NAMED = 3;

/** What explains intervals and marks that seem to say something else than the verdict, in sentences; null where nothing needs it. */
export function intervalsText(verdict: Verdict): string | null {
  return [wideIntervalsText(verdict), ...marksTexts(verdict)].filter(Boolean).join(' ') || null;
}

/** What explains marks that seem to say something else than the verdict, where intervals are not shown. */
export function marksTexts(verdict: Verdict): readonly (string | null)[] {
  return [
    noiseBesideText(verdict),
    unconfirmedText(verdict, true),
    unconfirmedText(verdict, false),
    edgeText(verdict, 'tolerated'),
    edgeText(verdict, 'regressed'),
  ];
}

/** That a loss so near to the edge of its tolerance may be on the other side of it; null where its interval is on one side. */
function edgeText(verdict: Verdict, mark: 'tolerated' | 'regressed'): string | null {
  const names = namesOf(
    verdict,
    ({ slot, metric, outcome }) => markOf(metric, slot, outcome) === mark && isAtEdge(metric, mark),
  );
  const where = mark === 'tolerated' ? 'larger than' : 'within';
  return (
    names &&
    `By its interval, the loss of ${names.text} may be ${where} the tolerance. More cases would tell.`
  );
}

function isAtEdge(metric: MetricComparison, mark: 'tolerated' | 'regressed'): boolean {
  const { interval, net = null, difference, tolerance } = metric;
  if (interval === null || tolerance <= 0) return false;
  const isAccepted = (change: number | null) =>
    change === null || isWithinTolerance(0 - gainOf(metric, change), tolerance);
  // A critical case blocks whatever is accepted.
  return mark === 'tolerated'
    ? !interval.every(isAccepted)
    : interval.some(isAccepted) && ![net, difference].every(isAccepted);
}

/** Why a metric whose interval leaves 0 out reads "not confirmed". `accepted`: of suites with accepted cases, which explain it. */
function unconfirmedText(verdict: Verdict, accepted: boolean): string | null {
  const names = namesOf(
    verdict,
    ({ slot, metric, outcome }) =>
      markOf(metric, slot, outcome) === 'unconfirmed' &&
      slot.cases.some(({ transition }) => transition === 'accepted') === accepted,
  );
  if (names === null) return null;
  const [its, does] = names.isOne ? ['its interval', 'leaves'] : ['their intervals', 'leave'];
  if (accepted)
    return `${capitalized(names.text)} got worse, and ${its} ${does} 0 out: accepted cases are in these figures. No other loss was confirmed.`;
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
  const isRead = changeText(metric) !== '0' && leansToLoss(metric);
  return isWorse(metric) && isRead && markOf(metric, slot, outcome) === 'noise';
}

/** Whether more of its interval lies below 0 than above: a change that is small beside its interval seems to say nothing. */
function leansToLoss({ direction, difference, interval }: MetricComparison): boolean {
  if (difference === null || interval === null) return false;
  const most = Math.max(...interval.map((end) => gainOf({ direction }, end)));
  return most < Math.abs(difference);
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
  return names.length === 0 ? null : { text: andFirstOf(names, NAMED), isOne: names.length === 1 };
}

/**
 * Why an interval may reach past 0 beside a confirmed loss, in one sentence; null where none does. The two answer different questions: a
 * trial asks whether these cases got worse, an interval how far all cases moved together.
 */
function wideIntervalsText(verdict: Verdict): string | null {
  const wide = judgedSuites(verdict).filter(({ comparison, outcome }) =>
    slotsOf(comparison).some((slot) =>
      slot.metrics.some((metric) => {
        const { net, tried, interval } = metric;
        const isConfirmed = net !== undefined || (tried && (tried[0] > 0 || tried[1] < 0));
        const reachesPast = isConfirmed && interval && interval[0] < 0 && interval[1] > 0;
        return reachesPast && markOf(metric, slot, outcome) !== 'notClear';
      }),
    ),
  );
  if (wide.length === 0) return null;
  return wide.some(({ comparison }) => comparison.sideBySide)
    ? 'An interval covers all cases, most of them asked once, so it may reach past 0. The cases that broke were confirmed on fresh runs.'
    : 'An interval says how far all cases moved together, so it may reach past 0. The test says whether any of them got worse.';
}
