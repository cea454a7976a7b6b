import { meanOf } from '../../numbers.ts';
import type { Arm } from '../../samples/sample.ts';
import type { ArmCount } from '../../stats/permutation/stratified-permutation.ts';
import { isRight } from '../../tasks/task.ts';
import { changedRates } from '../belief/change-model.ts';
import { countOf, valuesOf } from '../evidence/case-values.ts';
import type { ReadMetric } from '../evidence/dataset-metric.ts';
import type { RoundSamples } from '../evidence/sorted-evidence.ts';
import { exchangeable } from './exchangeable.ts';

/** Chance of a pass of a steady case. */
const STEADY = [0.99, 0.9] as const;
/** Chances of a borderline case to pass in a wording, and shares of the variations that leave its answer as the wording settled it. */
const BORDERLINE = [0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85] as const;
const UNCHANGED = [0, 0.25, 0.5] as const;
/** How many times likelier its answers must be of a steady case that got worse. */
const LIKELIER = 3;

/**
 * How many times likelier a case's answers to variations are of a steady case that got worse than of a borderline or an unchanged one: 0 or more. Variations that
 * change nothing make a borderline case lose more pairs than it wins, at every harmless rewording that settled it against this PR. Many such
 * cases together would convict.
 */
export function steadyOdds(baseline: ArmCount, candidate: ArmCount): number {
  const steady = meanOf(
    STEADY.flatMap((rate) =>
      changedRates(rate, 'worse').map((changed) => chance(baseline, rate) * chance(candidate, changed)),
    ),
  );
  const unchanged = meanOf(STEADY.map((rate) => chance(baseline, rate) * chance(candidate, rate)));
  const borderline = meanOf(
    UNCHANGED.flatMap((share) =>
      BORDERLINE.map((rate) => {
        const free = (1 - share) * rate;
        return chance(baseline, share + free) * chance(candidate, free);
      }),
    ),
  );
  return steady / Math.max(unchanged, borderline);
}

/**
 * Whether a case was lost as a steady one is, and not as one that keeps the answer its wording settled: `likelier` times as likely. Of scores nothing tells.
 */
export function isLostSteadily(
  rounds: readonly RoundSamples[],
  unit: number,
  metric: ReadMetric,
  likelier = LIKELIER,
): boolean {
  if (metric.name !== 'pass' && !metric.task) return true;
  const groups = rounds.flatMap((round) => {
    const samples = round.get(unit);
    return samples ? exchangeable(samples) : [];
  });
  const of = (arm: Arm) => {
    const samples = groups.flatMap((group) => group[arm]);
    if (!metric.task) return countOf(valuesOf(samples, metric));
    return countOf(
      samples.flatMap(({ result }) =>
        result.kind === 'scored' && result.task ? [Number(isRight(result.task))] : [],
      ),
    );
  };
  return steadyOdds(of('baseline'), of('candidate')) >= likelier;
}

function chance({ scored, passed }: ArmCount, rate: number): number {
  return rate ** passed * (1 - rate) ** (scored - passed);
}
