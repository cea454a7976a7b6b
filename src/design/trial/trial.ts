import { compareLists } from '../../stats/list-order.ts';
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
import { withClearCases } from './clear-cases.ts';
import { judgeDatasetTrial } from './dataset-trial.ts';
import { triedBlocks } from './exchangeable.ts';
import { judgePairedTrial } from './paired-trial.ts';
import { type TrialResult, withSingleLosses } from './single-losses.ts';
import type { TrialRecord } from './trial-record.ts';

/**
 * The trial judged at rising levels (the last one counts). Only fresh samples of both arms drawn in the trial's own
 * rounds enter; units whose block has none on one side say nothing.
 */
export function judgeTrial(trial: TrialRecord, levels: readonly number[]): TrialResult {
  if (trial.wholeSuite || trial.direction !== 'worse') return judgedBySum(trial, levels);
  if (!trial.varied)
    return trial.model.kind === 'passes'
      ? judgedBySum(trial, levels)
      : withClearCases(trial, levels, judgedBySum);
  const result = withSingleLosses(trial, levels, judgedBySum);
  // An acquittal must not rest on variations that main itself cannot bear.
  return result.state !== 'rejected' && trial.mayBeHarmed ? { ...result, state: 'open' } : result;
}

function judgedBySum(trial: TrialRecord, levels: readonly number[]): SequentialResult {
  const rule = { ...trial.rule, levels };
  const { model } = trial;
  if (model.kind === 'dataset') return judgeDatasetTrial(trial, rule);
  if (model.kind === 'scores') {
    const looks = trial.rounds.map((round) => weightedStrata(trial, round, model.weight));
    return sequentialMonteCarlo(looks, rule, seededRandom(trial.seed));
  }
  if (trial.varied) return judgePairedTrial(trial, rule);
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

/** Strata in the order of their content, so that the seeded draws do not depend on the order of cases or samples. */
function weightedStrata(
  { units, metric, direction }: TrialRecord,
  round: RoundSamples,
  weight: (unit: number) => number,
): WeightedStratum[] {
  const sign = direction === 'worse' ? 1 : -1;
  const rising = (list: readonly number[]) => list.map((value) => sign * value).sort((a, b) => a - b);
  return units
    .flatMap((unit) =>
      triedBlocks(round, unit, metric).map(({ candidate, baseline }) => ({
        candidate: rising(candidate),
        baseline: rising(baseline),
        weight: weight(unit),
      })),
    )
    .sort((a, b) =>
      compareLists([a.weight, ...a.candidate, ...a.baseline], [b.weight, ...b.candidate, ...b.baseline]),
    );
}
