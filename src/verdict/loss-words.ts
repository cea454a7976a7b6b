import type { CaseComparison, MetricComparison } from '../compare/comparison.ts';
import { failsMore, passesTurned } from '../compare/metrics/lost-cases.ts';
import { gainOf } from '../metrics/direction.ts';
import { isWithinTolerance } from '../metrics/tolerance.ts';
import { count, whole } from '../numbers.ts';

/**
 * What became of lost cases, in titles and reasons alike. `cases`: how many different ones they are. Confirmed ones broke. A suspected case is
 * not said to have broken: most of its answers passed on main and fail here, or it fails more often. One that passes as often, and lost its label or is worse by another metric, does neither.
 */
export function lossWords(lost: readonly CaseComparison[], cases: number): string {
  const one = cases === 1;
  const worse = one ? 'is worse here' : 'are worse here';
  // A conviction that suspects one case alone is of that case.
  if (!lost.every(failsMore)) return worse;
  if (one || !lost.some(isSuspected)) return 'broke';
  return lost.every(passesTurned) ? 'pass on main and fail here' : 'fail more often here';
}

/** The same of the losing side of a trade-off, whose other side stands beside it. */
export function tradedWords(lost: readonly CaseComparison[], cases: number): string {
  if (!lost.every(failsMore)) return 'got worse';
  return cases === 1 || !lost.some(isSuspected) ? 'broke' : 'fail more often';
}

/** `7 got better`, or `7 cases got better`. A gains trial may confirm cases together and show none of them by itself. */
export function gainWords(gained: readonly CaseComparison[], cases: number, what?: 'case'): string {
  if (cases === 0) return `${what ? 'Other cases' : 'others'} got better together`;
  return `${what ? count(cases, what) : whole(cases)} ${isGainShared(gained, cases) ? 'got better together' : 'got better'}`;
}

/**
 * What a trade-off comes to, by the changes that the report shows of its metrics: a loss may be one that is accepted, or too small to be
 * confirmed, and is then not called "no worse".
 */
export function onBalance(traded: readonly MetricComparison[]): string {
  const isAtMost = (accepted: (metric: MetricComparison) => number) =>
    traded.every((metric) => isWithinTolerance(0 - gainOf(metric, metric.difference ?? 0), accepted(metric)));
  if (isAtMost(() => 0)) return 'on balance no worse';
  return isAtMost(({ tolerance }) => tolerance)
    ? 'on balance within the tolerance'
    : 'on balance no loss is confirmed';
}

/** `fell from 91.2 % to 83 %`: what a metric did. A change that its digits do not show is said to be slight. */
export function moveWords(change: number, before: string, after: string): string {
  if (change === 0) return `stayed at ${before}`;
  const verb = change < 0 ? 'fell' : 'rose';
  return before === after
    ? `${verb} slightly, at ${before} on both sides`
    : `${verb} from ${before} to ${after}`;
}

/** Whether some of several gains are confirmed by the test of all of them alone: these may have moved by chance. */
export function isGainShared(gained: readonly CaseComparison[], cases: number): boolean {
  return cases > 1 && !gained.every(isClearGain);
}

/** Chance alone makes such a case in at most one of twenty. */
function isClearGain({ baseline, candidate }: CaseComparison): boolean {
  const isAlike = baseline.passed === 0 && candidate.passed === candidate.scored;
  return isAlike && Math.min(baseline.scored, candidate.scored) >= 3;
}

function isSuspected({ transition }: CaseComparison): boolean {
  return transition === 'suspected';
}
