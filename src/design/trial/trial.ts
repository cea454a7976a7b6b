import {
  sequentialMonteCarlo,
  type WeightedStratum,
} from '../../stats/permutation/sequential-monte-carlo.ts';
import { sequentialPermutation } from '../../stats/permutation/sequential-permutation.ts';
import type { SequentialResult } from '../../stats/permutation/sequential-rule.ts';
import { seededRandom } from '../../stats/random.ts';
import type { PassStratum } from '../belief/screen.ts';
import { countOf, triedValues } from '../evidence/case-values.ts';
import type { RoundSamples } from '../evidence/sorted-evidence.ts';
import { judgeDatasetTrial } from './dataset-trial.ts';
import type { TrialRecord } from './trial-record.ts';

/**
 * The trial judged at rising levels (the last one counts). Only fresh samples of both arms drawn in the trial's own
 * rounds enter; units whose block has none on one side say nothing.
 */
export function judgeTrial(trial: TrialRecord, levels: readonly number[]): SequentialResult {
  const rule = { ...trial.rule, levels };
  const { model } = trial;
  if (model.kind === 'dataset') return judgeDatasetTrial(trial, rule);
  if (model.kind === 'scores') {
    const looks = trial.rounds.map((round) => weightedStrata(trial, round, model.weight));
    return sequentialMonteCarlo(looks, rule, seededRandom(trial.seed));
  }
  const stratum = trial.wholeSuite ? model.wholeStratum : model.stratum;
  return sequentialPermutation(
    trial.rounds.map((round) => passStrata(trial, round, stratum)),
    rule,
  );
}

function passStrata({ units, metric }: TrialRecord, round: RoundSamples, stratum: PassStratum) {
  return units.flatMap((unit) => {
    const candidate = countOf(triedValues(round, unit, 'candidate', metric));
    const baseline = countOf(triedValues(round, unit, 'baseline', metric));
    const passes = candidate.passed + baseline.passed;
    if (candidate.scored === 0 || baseline.scored === 0) return [];
    if (passes === 0 || passes === candidate.scored + baseline.scored) return [];
    return [stratum(unit, candidate, baseline)];
  });
}

/** Strata in the order of their content, so that the seeded draws do not hang on the order of cases or samples. */
function weightedStrata(
  { units, metric, direction }: TrialRecord,
  round: RoundSamples,
  weight: (unit: number) => number,
): WeightedStratum[] {
  const sign = direction === 'worse' ? 1 : -1;
  const rising = (list: number[]) => list.map((value) => sign * value).sort((a, b) => a - b);
  return units
    .map((unit) => ({
      candidate: rising(triedValues(round, unit, 'candidate', metric)),
      baseline: rising(triedValues(round, unit, 'baseline', metric)),
      weight: weight(unit),
    }))
    .filter(({ candidate, baseline }) => candidate.length > 0 && baseline.length > 0)
    .sort((a, b) =>
      compare([a.weight, ...a.candidate, ...a.baseline], [b.weight, ...b.candidate, ...b.baseline]),
    );
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const step = (a[i] as number) - (b[i] as number);
    if (step !== 0) return step;
  }
  return a.length - b.length;
}
