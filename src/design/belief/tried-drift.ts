import { isSpent } from '../../metrics/built-in-metrics.ts';
import { type GatingMetric, gatesByTask } from '../../metrics/metric-rules.ts';
import type { Sample } from '../../samples/sample.ts';
import type { Stage } from '../../samples/stage.ts';
import type { ArmCount } from '../../stats/permutation/stratified-permutation.ts';
import { isRightAnswer } from '../../tasks/task.ts';
import { suspicion } from './change-model.ts';
import { PRIOR_BROKEN } from './preset.ts';
import { GRID, type RateBelief, rateBeliefs } from './rate-belief.ts';

/** A part of a flip stands beside the variance, so that few answers say nothing. */
const FLIP = 0.5;
/** Stored samples that a case must have on average. */
const STORED = 2;

/** One case: what is stored of main, this PR's looks, and what main answered since. */
export interface DriftCase {
  readonly stored: readonly Sample[];
  readonly looks: readonly Sample[];
  readonly main: readonly Sample[];
}

/** Rounds whose cases the search chose. */
export const TRIED_STAGES: readonly Stage[] = ['search', 'trial'];

/** The gating metrics that grade an answer by more than its pass. The search chooses cases by them, too. */
export function gradedMetrics(gating: readonly GatingMetric[]): readonly GatingMetric[] {
  return gating.filter(({ name, task }) => name !== 'pass' && task === undefined && !isSpent(name));
}

/** By how many standard deviations main passes more, and less, than expected. Only one of them can be large. */
export interface TriedDistance {
  readonly rise: number;
  readonly fall: number;
}

/**
 * How far main's new answers to the cases that the search chose are from what its stored samples lead to expect;
 * null where these cases tell nothing. Of passes, and where metrics of a task gate, of answers that are right; no other scores.
 *
 * The search chooses cases that this PR fails. Main fails such a case more often than its stored samples alone predict. So the prediction for
 * main counts this PR's looks too: as looks at main if the case is unchanged, and not at all if this PR broke it. How many it broke is read
 * off all looks together: taken as one case in twenty, a drift is found in 50 % of runs where one case in five moved, in place of 75 %. It
 * stays a guess, so a rise is held against the higher of this prediction and that of the stored samples alone, and a fall against the lower.
 *
 * A graded metric chooses cases whose score fell, and their answers then pass less often than their stored passes lead to expect. `ifUnchanged`: a fall is
 * held against what is expected if nothing changed. Without that, more than two deviations are found in 7 to 10 % of runs of a rubric (150 cases, 4 stored samples)
 * where nothing changed. With it, a drift of passes beside a score that stayed is hardly found.
 */
export function triedDistance(
  cases: readonly DriftCase[],
  gating: readonly GatingMetric[],
  ifUnchanged: boolean,
): TriedDistance | null {
  const countOf = counter(gating);
  const known = cases.filter(({ stored }) => stored.length > 0);
  const counts = known.map(({ stored }) => countOf(stored));
  const samples = counts.reduce((sum, { scored }) => sum + scored, 0);
  if (known.length === 0 || samples < STORED * known.length) return null;
  const beliefs = rateBeliefs(counts);
  const looks = known.map((own) => countOf(own.looks));
  const changed = suspicions(beliefs, looks);
  let [rise, fall, variance] = [0, 0, 0];
  known.forEach((own, at) => {
    const main = countOf(own.main.filter(isPlain));
    if (main.scored === 0) return;
    const belief = beliefs[at] as RateBelief;
    const { mean, square, unchanged } = expected(belief, looks[at] as ArmCount, changed[at] as number);
    const fewest = ifUnchanged ? unchanged : mean;
    rise += main.passed - main.scored * Math.max(mean, belief.mean);
    fall += main.scored * Math.min(fewest, mean, belief.mean) - main.passed;
    variance += main.scored * (mean - square) + main.scored ** 2 * (square - mean ** 2);
  });
  const deviation = Math.sqrt(variance + FLIP);
  return { rise: rise / deviation, fall: fall / deviation };
}

/** Answers to the prompt as it stands. */
function isPlain({ variation }: Sample): boolean {
  return variation === undefined;
}

/** What is expected of main's rate, and of its square, where this PR changed the case with that chance. */
function expected(belief: RateBelief, looks: ArmCount, changed: number) {
  const seen = belief.posterior.map((weight, g) => {
    const rate = GRID[g] as number;
    return weight * rate ** looks.passed * (1 - rate) ** (looks.scored - looks.passed);
  });
  const total = seen.reduce((sum, weight) => sum + weight, 0);
  let [mean, square, unchanged] = [0, 0, 0];
  belief.posterior.forEach((weight, g) => {
    const rate = GRID[g] as number;
    const mixed = changed * weight + ((1 - changed) * (seen[g] as number)) / total;
    mean += mixed * rate;
    square += mixed * rate ** 2;
    unchanged += ((seen[g] as number) / total) * rate;
  });
  return { mean, square, unchanged };
}

/** Counts answers that pass, and that are right where metrics of a task gate. */
function counter(gating: readonly GatingMetric[]) {
  const isOfTask = gatesByTask(gating);
  return (samples: readonly Sample[]): ArmCount => {
    const scored = samples.flatMap(({ result }) =>
      result.kind === 'scored' ? [isOfTask ? isRightAnswer(result) : result.passed] : [],
    );
    return { scored: scored.length, passed: scored.filter(Boolean).length };
  };
}

/** Rounds in which the share of changed cases is settled. */
const STEPS = 30;

/** The suspicion of each case, at the share of changed cases that all looks together show. */
function suspicions(beliefs: readonly RateBelief[], looks: readonly ArmCount[]): readonly number[] {
  const odds = looks.map(({ scored, passed }, at) => {
    if (scored === 0) return null;
    const found = suspicion(beliefs[at] as RateBelief, scored, passed, 'worse');
    return (found * (1 - PRIOR_BROKEN)) / Math.max(Number.EPSILON, (1 - found) * PRIOR_BROKEN);
  });
  const known = odds.filter((own) => own !== null);
  const at = (share: number, own: number) => (share * own) / (share * own + 1 - share);
  let share = PRIOR_BROKEN;
  for (let step = 0; step < STEPS; step++)
    share = known.reduce((sum, own) => sum + at(share, own), 0) / Math.max(1, known.length);
  return odds.map((own) => (own === null ? 0 : at(share, own)));
}
