import { meanOf } from '../../numbers.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import type { ScoreStratum } from '../../stats/permutation/graded-permutation.ts';
import type { SplitPairs } from '../../stats/permutation/paired-signs.ts';
import { valuesOf } from '../evidence/case-values.ts';
import type { ReadMetric } from '../evidence/dataset-metric.ts';
import type { RoundSamples } from '../evidence/sorted-evidence.ts';

/** Both sides' samples of one case that may be dealt again among each other. */
export type Exchangeable = Readonly<Record<Arm, readonly Sample[]>>;

/**
 * What may be dealt again of one case in a round: all of it, or the two answers to each variation. Whatever was answered on one
 * side alone says nothing.
 */
export function exchangeable({ baseline, candidate }: Exchangeable): readonly Exchangeable[] {
  // Answers out of a cache are not fresh.
  const isLive = ({ cached }: Sample) => !cached;
  const samples = { baseline: baseline.filter(isLive), candidate: candidate.filter(isLive) };
  const all = [...samples.baseline, ...samples.candidate];
  if (all.every(isAsItStands)) return [samples];
  const numbers = [...new Set(all.map(({ variation }) => variation))];
  return numbers.flatMap((number) => {
    const own = (arm: Arm) => samples[arm].filter(({ variation }) => variation === number).slice(0, 1);
    const pair = { baseline: own('baseline'), candidate: own('candidate') };
    return pair.baseline.length > 0 && pair.candidate.length > 0 ? [pair] : [];
  });
}

/** The values of one case in a round, by what of it may be dealt again. */
export function triedBlocks(round: RoundSamples, unit: number, metric: ReadMetric): readonly ScoreStratum[] {
  const samples = round.get(unit);
  return (samples ? exchangeable(samples) : [])
    .map(({ baseline, candidate }) => ({
      baseline: valuesOf(baseline, metric),
      candidate: valuesOf(candidate, metric),
    }))
    .filter(({ baseline, candidate }) => baseline.length > 0 && candidate.length > 0);
}

/** Pairs whose sides differ, and those that this PR's answer is the worse one of. */
export function signsOf(pairs: readonly ScoreStratum[]): SplitPairs {
  const falls = pairs.map(({ baseline, candidate }) => meanOf(baseline) - meanOf(candidate));
  const split = falls.filter((fall) => Math.abs(fall) > ROUNDING);
  return { split: split.length, lost: split.filter((fall) => fall > 0).length };
}

/** Values that differ by less are the same. */
const ROUNDING = 1e-9;

/** Whether a sample was asked with its prompt as it stands, and not with a variation of it. */
export function isAsItStands({ variation }: Sample): boolean {
  return variation === undefined;
}
