import { ARMS, type Arm } from '../../samples/sample.ts';
import type { Direction } from '../belief/change-model.ts';
import type { TrialModel } from '../belief/screen.ts';
import { triedValues, valuesOf } from '../evidence/case-values.ts';
import type { ReadMetric } from '../evidence/dataset-metric.ts';
import type { RoundSamples } from '../evidence/sorted-evidence.ts';

/** A trial as far as it has come. */
export interface TrialRecord {
  readonly metric: ReadMetric;
  readonly direction: Direction;
  readonly model: TrialModel;
  /** Which scores of the model are used. */
  readonly wholeSuite: boolean;
  readonly units: readonly number[];
  readonly rounds: readonly RoundSamples[];
  readonly rule: { readonly shares: readonly number[]; readonly futility: number };
  readonly seed: number;
  /** Whether its samples were asked with variations of the prompt, in pairs. Absent: they were not. */
  readonly varied?: boolean;
  /** Main failed each of these variations so far, in too few answers to tell whether they do harm. */
  readonly mayBeHarmed?: boolean;
}

/** True where some round of the trial measured both arms of some unit. */
export function hasEvidence({ rounds, units, metric }: TrialRecord): boolean {
  return rounds.some((round) =>
    units.some((unit) => ARMS.every((arm) => triedValues(round, unit, arm, metric).length > 0)),
  );
}

/**
 * Units whose answers came out of a cache in part, so that the trial left these out, and that would seem cleared or cut off by a budget: all of their
 * answers speak for a loss, or the trial saw no others of any unit.
 */
export function hiddenByCopies(record: TrialRecord): readonly number[] {
  const { rounds, units, metric, wholeSuite } = record;
  const isBlind = rounds.length > 0 && !hasEvidence(record);
  return units.filter((unit) => {
    const samples = (arm: Arm) => rounds.flatMap((round) => round.get(unit)?.[arm] ?? []);
    if (!ARMS.some((arm) => samples(arm).some(({ cached }) => cached))) return false;
    const [main, pull] = [valuesOf(samples('baseline'), metric), valuesOf(samples('candidate'), metric)];
    const hasLost = main.length > 0 && pull.length > 0 && Math.max(...pull) < Math.min(...main);
    return isBlind || (hasLost && !wholeSuite);
  });
}
