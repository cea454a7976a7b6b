import { meanOf } from '../../numbers.ts';
import type { Arm } from '../../samples/sample.ts';
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
  { screen, trials }: Pick<Hypothesis, 'screen' | 'trials'>,
  better: readonly number[],
): boolean {
  if (screen.trial.kind !== 'passes') return false;
  const held = heldRecord(trials);
  if (!held) return false;
  const { lost, variance } = lostIn(held);
  return lost - CAUTION * Math.sqrt(variance) >= FAR * better.length;
}

/**
 * What main has and this PR has not, in sum, less a standard error, as far as a conviction's trial came; 0 where none was held. Of passes that is in cases, of
 * other metrics in their own unit. A trial ends where it looks worst: of 1,000 cases with one broken, the flaky suspects beside it seemed to have lost another
 * in one run of twenty.
 */
export function lostInAll({ trials }: Pick<Hypothesis, 'trials'>): number {
  const held = heldRecord(trials);
  if (!held) return 0;
  const { lost, variance } = lostIn(held);
  return lost - Math.sqrt(variance);
}

/** How much the case lost that lost most in a conviction's trial, in the metric's own unit; 0 where none did, or none was held. */
export function mostLost({ trials }: Pick<Hypothesis, 'trials'>): number {
  const held = heldRecord(trials);
  return held ? lossesIn(held).reduce((most, { fall }) => Math.max(most, fall), 0) : 0;
}

/** The trial that convicted, or may have: the first that was held. */
function heldRecord(trials: Hypothesis['trials']): TrialRecord | undefined {
  return trials.find(({ record }) => record.rounds.length > 0)?.record;
}

/** How far one case fell in a trial, by its means, and the variance of that. */
interface CaseLoss {
  readonly fall: number;
  readonly variance: number;
}

/** What main has and this PR has not, in sum, as far as a trial came; and the variance of that sum. */
function lostIn(record: TrialRecord): { readonly lost: number; readonly variance: number } {
  const falls = lossesIn(record);
  return {
    lost: falls.reduce((sum, { fall }) => sum + fall, 0),
    variance: falls.reduce((sum, { variance }) => sum + variance, 0),
  };
}

function lossesIn({ units, rounds, metric, model }: TrialRecord): readonly CaseLoss[] {
  const meanIn = model.kind === 'passes' ? passesIn : valuesIn;
  return units.flatMap((unit) => {
    const of = (arm: Arm) => meanIn(rounds.flatMap((round) => triedValues(round, unit, arm, metric)));
    const [main, change] = [of('baseline'), of('candidate')];
    if (main === null || change === null) return [];
    return [{ fall: main.mean - change.mean, variance: main.variance + change.variance }];
  });
}

/** A mean and its variance; null of no answers. */
type Mean = { readonly mean: number; readonly variance: number } | null;

/** A share of passes, whose variance half a pass and half a failure keep above 0. */
function passesIn(passes: readonly number[]): Mean {
  const { length } = passes;
  if (length === 0) return null;
  const passed = passes.reduce((sum, value) => sum + value, 0);
  const open = (passed + 0.5) / (length + 1);
  return { mean: passed / length, variance: (open * (1 - open)) / length };
}

function valuesIn(values: readonly number[]): Mean {
  const { length } = values;
  if (length === 0) return null;
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / Math.max(1, length - 1) / length };
}
