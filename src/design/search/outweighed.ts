import { triedValues } from '../evidence/case-values.ts';
import type { TrialRecord } from '../trial/trial-record.ts';
import type { Hypothesis } from './hypothesis.ts';

/** How many times the largest gain the losses must be. */
const FAR = 3;
/** Standard errors that are taken off the losses. */
const CAUTION = 2;

/**
 * Whether a conviction's trial saw far more lost than the cases in `better` can have gained, even if each failed always and never does now.
 * Then weighing one against the other could not turn the verdict, and nobody pays for it. Of pass rates alone: what else is measured may have no
 * largest gain.
 */
export function cannotOutweigh(
  { metric, trials }: Pick<Hypothesis, 'metric' | 'trials'>,
  better: readonly number[],
): boolean {
  if (metric.name !== 'pass') return false;
  const held = trials.find(({ record }) => record.rounds.length > 0);
  if (!held) return false;
  const { lost, variance } = lostIn(held.record);
  return lost - CAUTION * Math.sqrt(variance) >= FAR * better.length;
}

/**
 * Passes that main has and this PR has not, in cases, less a standard error, as far as a conviction's trial came; 0 where none was held. A trial ends where it
 * looks worst: of 1,000 cases with one broken, the flaky suspects beside it seemed to have lost another in one run of twenty.
 */
export function lostCases({ trials }: Pick<Hypothesis, 'trials'>): number {
  const held = trials.find(({ record }) => record.rounds.length > 0);
  if (!held) return 0;
  const { lost, variance } = lostIn(held.record);
  return lost - Math.sqrt(variance);
}

/** Passes that main has and this PR has not, in cases, as far as a trial came; and the variance of that sum. */
function lostIn({ units, rounds, metric }: TrialRecord): {
  readonly lost: number;
  readonly variance: number;
} {
  let [lost, variance] = [0, 0];
  for (const unit of units) {
    const of = (arm: 'baseline' | 'candidate') =>
      rounds.flatMap((round) => triedValues(round, unit, arm, metric));
    const [main, change] = [rateOf(of('baseline')), rateOf(of('candidate'))];
    if (main === null || change === null) continue;
    lost += main.rate - change.rate;
    variance += main.variance + change.variance;
  }
  return { lost, variance };
}

/** A share of passes and its variance, which half a pass and half a failure keep above 0; null of no answers. */
function rateOf(passes: readonly number[]): { readonly rate: number; readonly variance: number } | null {
  if (passes.length === 0) return null;
  const passed = passes.reduce((sum, value) => sum + value, 0);
  const open = (passed + 0.5) / (passes.length + 1);
  return { rate: passed / passes.length, variance: (open * (1 - open)) / passes.length };
}
